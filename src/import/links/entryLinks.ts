import type { AcceptedEntry } from '../acceptedEntry.ts';
import type { Draft } from '../draft.ts';
import { pathOf } from '../entryFile.ts';
import type { Existing } from '../folder/existing.ts';
import { addressKey, siteOf } from './address.ts';
import { type Target, withEntryLinks } from './rewrite.ts';
import { Waiting } from './waiting.ts';

/** Which addresses lead to entries. */
export interface LinkOptions {
	/** Patterns of addresses whose group is the source's id of an entry. */
	links?: readonly RegExp[];
	/** The address of the source's site. */
	site?: string | undefined;
}

/** What a target is remembered by where it is the source's id. */
const byId = (id: string): string => `#${id}`;

/** Links from entries of a source to others of it. */
export class EntryLinks {
	readonly #existing: Existing;
	readonly #patterns: readonly RegExp[];
	readonly #waiting = new Waiting();
	/** Sites that entries come from. */
	readonly #sites = new Set<string>();

	constructor(existing: Existing, { links = [], site }: LinkOptions) {
		this.#existing = existing;
		this.#patterns = links;
		if (site !== undefined) this.#sites.add(siteOf(site));
	}

	/** Remembers where an entry is, by its address and its id in the source. */
	add({ id, title, rest }: Draft, path: string): void {
		const address = rest.sourceUrl;
		const key = typeof address === 'string' ? addressKey(address) : undefined;
		if (typeof address === 'string' && key !== undefined) {
			this.#sites.add(siteOf(address));
			this.#waiting.addTarget(key, { path, title });
		}
		if (id !== undefined && this.#patterns.length > 0) this.#waiting.addTarget(byId(id), { path, title });
	}

	/** Whether a draft's texts may link to entries that are not known yet. */
	mayLink({ question, answer, more = '' }: Draft): boolean {
		return this.#sites.size > 0 && [question, answer, more].some((text) => /https?:/i.test(text));
	}

	/** Puts an entry off until all are known. */
	wait(entry: AcceptedEntry): void {
		this.#waiting.add(entry);
	}

	/** The entries that were put off. */
	waiting(): Generator {
		return this.#waiting.entries();
	}

	/** An entry whose links lead to others of the archive where these are known by their addresses. */
	linked(entry: AcceptedEntry): AcceptedEntry {
		const { draft, id, ids } = entry;
		const from = this.#existing.entries.get(id) ?? pathOf(id, ids.specialty, draft.date);
		const linked = (text: string): string => withEntryLinks(text, from, (address) => this.#find(address));
		const { question, answer, more } = draft;
		return { ...entry, draft: { ...draft, question: linked(question), answer: linked(answer), more: more === undefined ? undefined : linked(more) } };
	}

	[Symbol.dispose](): void {
		this.#waiting[Symbol.dispose]();
	}

	#find(address: string): Target | undefined {
		const key = addressKey(address);
		if (key === undefined || !this.#sites.has(siteOf(address))) return undefined;
		const known = this.#waiting.target(key);
		if (known) return known;
		const { pathname, search } = new URL(address);
		for (const pattern of this.#patterns) {
			const match = pattern.exec(pathname + search);
			const meant = match && this.#waiting.target(byId(match[1] ?? match[0]));
			if (meant) return meant;
		}
		return this.#existing.archived?.byAddress(key);
	}
}
