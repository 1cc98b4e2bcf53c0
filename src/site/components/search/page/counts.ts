import { SEARCH_WORDS as KEY } from '../../../../offline/store/searchWords.ts';
import type { SearchState } from '../state.ts';

/** Most words of a day: who searches for more says less with each. */
const MOST = 50;

/** What is kept: unordered, each word once. */
export interface KeptWords {
	/** `YYYY-MM-DD`. */
	day: string;
	lang: string;
	words: string[];
}

/** What counting needs of its surroundings. */
export interface CountsSetting {
	endpoint: string;
	lang: string;
	storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
	/** Today, `YYYY-MM-DD`. */
	today: () => string;
	/** True where the reader's browser asks sites not to follow them. */
	declined: boolean;
	/** Sends a text; nothing is asked of the answer. */
	send: (endpoint: string, text: string) => Promise<void>;
}

/** Counts words that were searched for, as `site.yml` may ask. */
export interface SearchCounts {
	/** Takes the words of a search that a reader settled on. */
	note: (state: SearchState) => void;
}

/**
 * Tells the operator once a day which words were searched for on this device: words that the archive's own entries hold,
 * in the order of the alphabet, without how often or when, and never the sentence. Those of a day are told on a later one.
 */
export function createSearchCounts({ endpoint, lang, storage, today, declined, send }: CountsSetting): SearchCounts {
	if (declined) {
		storage.removeItem(KEY);
		return { note: () => undefined };
	}
	tellBefore();

	function tellBefore(): void {
		const kept = read();
		if (!kept || kept.day === today()) return;
		// Whether or not it arrives: a list that is told twice would count twice.
		storage.removeItem(KEY);
		send(endpoint, JSON.stringify({ ...kept, words: [...kept.words].sort() })).catch(() => {
			// Without a network, or without anybody there, a day is not counted.
		});
	}

	function read(): KeptWords | undefined {
		try {
			return JSON.parse(storage.getItem(KEY) ?? 'null') as KeptWords | undefined;
		} catch {
			// Something else wrote there.
			storage.removeItem(KEY);
			return undefined;
		}
	}

	return {
		note(state) {
			const known = wordsToCount(state);
			if (known.length === 0) return;
			const kept = read();
			const words = new Set(kept?.day === today() && kept.lang === lang ? kept.words : []);
			for (const word of known) if (words.size < MOST) words.add(word);
			storage.setItem(KEY, JSON.stringify({ day: today(), lang, words: [...words] } satisfies KeptWords));
		},
	};
}

/** Words of a search that entries hold. Numbers are left out: they may be somebody's. */
export function wordsToCount({ answer }: Pick<SearchState, 'answer'>): string[] {
	if (answer?.knowledge === undefined) return [];
	const missing = new Set(answer.knowledge.missing.map((word) => word.toLowerCase()));
	return answer.reading.words
		.flatMap((words) => words.toLowerCase().split(/\s+/))
		.filter((word) => /^\p{L}[\p{L}\p{M}'’-]*$/u.test(word) && !missing.has(word));
}

/** Whether a browser asks sites not to follow its reader: Global Privacy Control, or the older "Do Not Track". */
export function isDeclined(navigator: Navigator & { globalPrivacyControl?: boolean }): boolean {
	return navigator.globalPrivacyControl === true || navigator.doNotTrack === '1';
}

/** Sends a list as a request that carries nothing of its sender but the address that every request has. */
export async function sendList(endpoint: string, text: string): Promise<void> {
	await fetch(endpoint, { method: 'POST', body: text, mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', keepalive: true });
}
