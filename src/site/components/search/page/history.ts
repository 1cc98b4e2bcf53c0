import { formatAddress, parseAddress, type SearchRequest } from '../address.ts';

/** What a history entry remembers beside its address, so that Back leads to the same place. */
export interface Remembered {
	/** Hits that were shown. */
	shown: number;
	/** Pixels scrolled. */
	y: number;
}

/** The browser's history and address, as far as the page uses them. */
export interface Browser {
	readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
	readonly location: Pick<Location, 'pathname' | 'search'>;
}

/** Keeps the page's address in step with what is asked; an address of another page, to which the reader went, it leaves alone. */
export interface AddressKeeper {
	/** The request that the address holds. */
	read: () => SearchRequest;
	/** What the present history entry remembers; nothing where it is new. */
	remembered: () => Remembered;
	/** Follows typing: the present entry takes the new address. */
	draft: (request: SearchRequest) => void;
	/**
	 * Makes a search one to come back to: what was settled before gets its own address back, and the
	 * request stands on a new entry.
	 */
	settle: (request: SearchRequest) => void;
	/** Whether the address is this page's. */
	isHere: () => boolean;
	/** Says that the browser went to another entry. */
	moved: () => void;
	/** Writes down where the reader is. */
	remember: (place: Remembered) => void;
}

function count(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0;
}

/** An address keeper for the page that is open. */
export function createAddressKeeper({ history, location }: Browser): AddressKeeper {
	const here = (): string => formatAddress(parseAddress(location.search));
	const own = location.pathname;
	const isHere = (): boolean => location.pathname === own;
	let settled = here();
	const pathOf = (search: string): string => location.pathname + search;
	return {
		isHere,
		read: () => parseAddress(location.search),
		remembered() {
			const state: unknown = history.state;
			if (typeof state !== 'object' || state === null) return { shown: 0, y: 0 };
			return {
				shown: count('shown' in state ? state.shown : 0),
				y: count('y' in state ? state.y : 0),
			};
		},
		draft(request) {
			const search = formatAddress(request);
			if (isHere() && search !== here()) history.replaceState(null, '', pathOf(search));
		},
		settle(request) {
			const search = formatAddress(request);
			if (!isHere() || search === settled) return;
			if (here() !== settled) history.replaceState(null, '', pathOf(settled));
			history.pushState(null, '', pathOf(search));
			settled = search;
		},
		moved() {
			settled = here();
		},
		remember(place) {
			if (isHere()) history.replaceState(place, '', pathOf(location.search));
		},
	};
}
