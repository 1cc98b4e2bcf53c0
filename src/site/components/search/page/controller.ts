import { SearchUnavailable, type SearchAnswer, type SearchClient, type SearchHit } from '../../../../search/types.ts';
import type { SearchRequest } from '../address.ts';
import { isBusy, isSettled, reduce, remaining, START, wantsCounts, type Action, type SearchState } from '../state.ts';

/** Milliseconds of rest after a keystroke before searching: about the pause between two words. */
export const DEBOUNCE_MS = 150;

/** Milliseconds after which a search is said to be slow. */
export const SLOW_MS = 2000;

/** Hits shown at first, and fetched each time more are asked for. */
export const PAGE_SIZE = 10;

/** What the controller needs of its surroundings. */
export interface Surroundings {
	/** A fresh client; asked for again after a failure, so that nothing half-fetched is kept. */
	connect: () => SearchClient;
	/** Called when a request is really made: for typing, after the reader rested. */
	asking: (request: SearchRequest) => void;
	/** Called after each change, with the state before it. */
	show: (state: SearchState, before: SearchState) => void;
	/** False where the device knows that it has no connection. */
	online: () => boolean;
	/** Told of errors that are not the index's: faults of the program. */
	report: (error: unknown) => void;
}

/** The search page over time: takes what happens, asks the client, shows what comes. */
export class Controller {
	#state = START;
	#client: SearchClient | undefined;
	/** Hits that the next answer should begin with. */
	#wanted = PAGE_SIZE;
	#underWay = new AbortController();
	/** Turn of the answer whose counts were asked for last. */
	#counted = 0;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#patience: ReturnType<typeof setTimeout> | undefined;
	readonly #around: Surroundings;

	/** A page on which nothing was asked. */
	constructor(surroundings: Surroundings) {
		this.#around = surroundings;
	}

	get state(): SearchState {
		return this.#state;
	}

	/** Fetches what every query needs, before the first. */
	warm(): void {
		const client = (this.#client ??= this.#around.connect());
		client.prepare().catch(() => {
			// The first query fails as well, and says so to the reader.
			if (this.#client === client) this.#client = undefined;
		});
	}

	/** Shows a request from an address, with as many hits as the reader had seen. */
	open(request: SearchRequest, shown: number): void {
		this.#wanted = Math.max(PAGE_SIZE, shown);
		this.dispatch({ type: 'moved', request });
	}

	/** Lets something happen to the page. */
	dispatch(action: Action): void {
		const before = this.#state;
		const state = reduce(before, action);
		if (state === before) return;
		this.#state = state;
		if (!isBusy(state)) clearTimeout(this.#patience);
		if (state.turn !== before.turn) {
			if (action.type !== 'moved') this.#wanted = PAGE_SIZE;
			this.#begin(action.type === 'typed' ? DEBOUNCE_MS : 0);
		}
		if (state.more === 'loading' && before.more !== 'loading') void this.#fetchMore();
		// After the hits, with which it would share the line: what counts take is a list of all entries.
		if (state.answer !== undefined && isSettled(state) && wantsCounts(state) && this.#counted !== state.turn) void this.#count(state.answer, state.turn);
		this.#around.show(state, before);
	}

	/** Lets go of the request before this one and makes this one after `delay` milliseconds. */
	#begin(delay: number): void {
		this.#underWay.abort();
		clearTimeout(this.#pause);
		clearTimeout(this.#patience);
		if (!isBusy(this.#state)) {
			this.#around.asking(this.#state.request);
			return;
		}
		this.#underWay = new AbortController();
		const { turn } = this.#state;
		const { signal } = this.#underWay;
		this.#pause = setTimeout(() => void this.#run(turn, signal), delay);
		this.#patience = setTimeout(() => this.dispatch({ type: 'slowed', turn }), delay + SLOW_MS);
	}

	async #run(turn: number, signal: AbortSignal): Promise<void> {
		const { request } = this.#state;
		const { query, filters, exact } = request;
		this.#around.asking(request);
		try {
			this.#client ??= this.#around.connect();
			const answer = await this.#client.search(query, filters, { signal, exact });
			await this.#showHits(answer, turn);
		} catch (error) {
			if (signal.aborted) return;
			this.#note(error);
			this.#client = undefined;
			// Hits that are there stay.
			if (isBusy(this.#state)) this.dispatch({ type: 'failed', turn, online: this.#around.online() });
			else this.dispatch({ type: 'failed-more', turn });
		}
	}

	/** Shows an answer with its first hit, and each other one as it comes. */
	async #showHits(answer: SearchAnswer, turn: number): Promise<void> {
		let shown = 0;
		const show = (hits: SearchHit[]): void => {
			if (shown === 0) this.dispatch({ type: 'answered', turn, answer, hits, more: 'coming' });
			else this.dispatch({ type: 'came', turn, hits });
			shown += hits.length;
		};
		const hits = await answer.load(0, Math.min(this.#wanted, answer.total), show);
		if (shown === 0) this.dispatch({ type: 'answered', turn, answer, hits });
		else this.dispatch({ type: 'got-more', turn, hits: hits.slice(shown) });
	}

	/** Brings the filters up to the answer. */
	async #count(answer: SearchAnswer, turn: number): Promise<void> {
		this.#counted = turn;
		try {
			this.dispatch({ type: 'counted', turn, counts: await answer.counts() });
		} catch (error) {
			this.#note(error);
			this.dispatch({ type: 'uncounted', turn });
		}
	}

	async #fetchMore(): Promise<void> {
		const { turn, answer, hits } = this.#state;
		if (answer === undefined) return;
		try {
			const more = await answer.load(hits.length, Math.min(PAGE_SIZE, remaining(this.#state)));
			this.dispatch({ type: 'got-more', turn, hits: more });
		} catch (error) {
			this.#note(error);
			this.dispatch({ type: 'failed-more', turn });
		}
	}

	/** Faults of the program are reported; to the reader both mean that the search failed. */
	#note(error: unknown): void {
		if (!(error instanceof SearchUnavailable)) this.#around.report(error);
	}
}
