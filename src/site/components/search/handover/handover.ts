import { formatAddress, unseenAddress, type SearchRequest } from '../address.ts';
import type { SearchPage } from '../page/start.ts';
import { fetchPage, type PagePieces } from './shell.ts';
import { createStage, type Scene } from './stage.ts';

/** Brings a reader from a box to the search page within one document, so that the running engine goes on. */
export interface Handover {
	/** Fetches what the search page needs, ahead of its being asked for. */
	prepare: () => void;
	/**
	 * Shows the search page with a request, on a history entry of its own.
	 * @param leave called just before this page goes
	 */
	go: (request: SearchRequest, leave: () => void) => Promise<void>;
}

/** The search page's pieces and what starts it. */
interface Ready {
	pieces: PagePieces;
	start: (root: HTMLElement) => Promise<SearchPage>;
}

/** @param address of the search page, absolute */
export function createHandover(address: string): Handover {
	const way = createWay(new URL(address).pathname);
	let ready: Promise<Ready> | undefined;
	let page: SearchPage | undefined;

	function prepare(): Promise<Ready> {
		ready ??= Promise.all([fetchPage(address), import('../page/start.ts')]).then(([pieces, { startSearchPage }]) => ({ pieces, start: startSearchPage }));
		ready.catch(() => {
			ready = undefined;
		});
		return ready;
	}

	async function show(target: string, { pieces, start }: Ready): Promise<void> {
		way.enter(target, pieces);
		if (page) page.reopen();
		else {
			const root = document.querySelector<HTMLElement>('[data-search-page]');
			if (!root) throw new Error(`${address} is no search page.`);
			page = await start(root);
		}
		page.focus();
	}

	return {
		prepare() {
			prepare().catch(() => {
				// Asked for again with the request; the browser's own way leads there, too.
			});
		},
		async go(request, leave) {
			const target = address + formatAddress(request);
			let all: Ready;
			try {
				all = await prepare();
			} catch {
				location.assign(unseenAddress(address, request));
				return;
			}
			leave();
			await show(target, all);
		},
	};
}

/** The way between the page that was fetched and the search page. */
interface Way {
	/** Shows the search page on a new entry of the history. */
	enter: (target: string, pieces: PagePieces) => void;
}

/** A way that Back and Forward go, too. */
function createWay(pathname: string): Way {
	const stage = createStage(document, window);
	const here = (): string => location.pathname + location.search;
	let origin: (Scene & { address: string }) | undefined;
	let search: Scene | undefined;
	let isAway = false;

	function goBack(): void {
		// Another entry of a page that this document never showed: the browser fetches it.
		if (!origin || here() !== origin.address) location.reload();
		else {
			search = stage.show(origin);
			isAway = false;
		}
	}

	window.addEventListener('popstate', () => {
		const toSearch = location.pathname === pathname;
		if (isAway && !toSearch) goBack();
		else if (!isAway && toSearch && origin && search) {
			origin = { ...origin, ...stage.show(search) };
			isAway = true;
		}
	});
	return {
		enter(target, pieces) {
			const address = here();
			history.pushState(null, '', target);
			origin = { address, ...stage.show({ pieces: search?.pieces ?? pieces, y: 0 }) };
			isAway = true;
		},
	};
}
