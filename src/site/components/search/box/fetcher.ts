import type { SearchClient, SearchHit } from '../../../../search/types.ts';

/** Milliseconds of rest after a keystroke before asking for suggestions. */
export const REST_MS = 120;

/** What fetching suggestions needs, and whom it tells. */
export interface FetcherOptions {
	/** A fresh client; asked for again after a failure. */
	connect: () => SearchClient;
	/** Suggestions wanted at most. */
	count: number;
	found: (turn: number, hits: SearchHit[]) => void;
	failed: (turn: number, error: unknown) => void;
}

/** Fetches suggestions for the newest query and lets go of all before it. */
export interface Fetcher {
	/** Fetches what every query needs, before the first; ends when that is there, or could not be had. */
	warm: () => Promise<void>;
	ask: (turn: number, query: string) => void;
}

/** A fetcher that has asked for nothing yet. */
export function createFetcher({ connect, count, found, failed }: FetcherOptions): Fetcher {
	let client: SearchClient | undefined;
	let underWay = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function run(turn: number, query: string, signal: AbortSignal): Promise<void> {
		try {
			client ??= connect();
			const hits = await client.suggest(query, count, { signal });
			if (!signal.aborted) found(turn, hits);
		} catch (error) {
			if (signal.aborted) return;
			client = undefined;
			failed(turn, error);
		}
	}

	return {
		async warm() {
			try {
				await (client ??= connect()).prepare();
			} catch {
				// The failure comes again, and is shown, with the first query.
				client = undefined;
			}
		},
		ask(turn, query) {
			underWay.abort();
			clearTimeout(timer);
			if (query === '') return;
			underWay = new AbortController();
			const { signal } = underWay;
			timer = setTimeout(() => void run(turn, query, signal), REST_MS);
		},
	};
}
