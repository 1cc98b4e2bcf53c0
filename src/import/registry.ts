import { createHash } from 'node:crypto';
import { RESERVED_SEGMENTS } from '../archive/schema/index.ts';
import { losesLetters, nameKey, nameOf, slugOf, withoutTitle } from './names.ts';

/** The three kinds of file that entries refer to. */
export type Kind = 'doctors' | 'specialties' | 'topics';

/** One doctor, specialty or topic. */
export interface Named {
	/** A topic's id is `specialty/topic`. */
	id: string;
	name: string;
}

/** What a name stands for: what the archive has already, or what is to be made. */
export interface Resolved extends Named {
	isNew: boolean;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The doctors, specialties and topics of an archive. A source may name them by id or by name; a
 * name that is known stands for the same one, whatever its case and the titles before it.
 */
export class Registry {
	readonly #byId: Record<Kind, Map<string, Named>> = maps();
	readonly #byName: Record<Kind, Map<string, Named>> = maps();
	readonly #romanise: boolean;

	constructor({ romanise = false }: { romanise?: boolean } = {}) {
		this.#romanise = romanise;
	}

	/** Takes in one that the archive has, or that has just been made. */
	add(kind: Kind, named: Named): void {
		this.#byId[kind].set(named.id, named);
		const key = keyOf(kind, named.name, specialtyOf(kind, named.id));
		if (!this.#byName[kind].has(key)) this.#byName[kind].set(key, named);
	}

	/** The one of an id, which is taken as it is. */
	identified(kind: Kind, id: string): Resolved {
		const known = this.#byId[kind].get(id);
		return known ? { ...known, isNew: false } : { id, name: nameOf(id.slice(id.indexOf('/') + 1)), isNew: true };
	}

	/** The doctor that an id or a name stands for. */
	doctor(text: string): Resolved {
		return this.#resolve('doctors', text, undefined);
	}

	/** The specialty that an id or a name stands for. */
	specialty(text: string): Resolved {
		return this.#resolve('specialties', text, undefined);
	}

	/** The topic that an id or a name stands for in a specialty. */
	topic(text: string, specialty: string): Resolved {
		return this.#resolve('topics', text, specialty);
	}

	#resolve(kind: Kind, given: string, specialty: string | undefined): Resolved {
		const text = mendedId(given);
		const prefix = specialty === undefined ? '' : `${specialty}/`;
		const known =
			this.#byId[kind].get(prefix + text) ?? this.#byName[kind].get(keyOf(kind, text, specialty));
		if (known) return { ...known, isNew: false };
		const isId = ID.test(text);
		const base = idFor(kind, isId ? text : kind === 'doctors' ? withoutTitle(text) : text, this.#romanise);
		const name = isId ? nameOf(text) : text;
		// An id that is taken belongs to somebody else, unless the text was no more than its spelling.
		for (let number = 1; ; number += 1) {
			const id = prefix + (number === 1 ? base : `${base}-${number}`);
			const holder = this.#byId[kind].get(id);
			if (!holder) return { id, name, isNew: true };
			if (nameKey(holder.name) === nameKey(name)) return { ...holder, isNew: false };
		}
	}
}

/** An id with a hyphen too many, as programs leave that cut ids short; a name as it is. */
function mendedId(text: string): string {
	return /^[a-z0-9-]*[a-z0-9][a-z0-9-]*$/.test(text) ? slugOf(text, { longest: text.length }) : text;
}

function maps(): Record<Kind, Map<string, Named>> {
	return { doctors: new Map(), specialties: new Map(), topics: new Map() };
}

function specialtyOf(kind: Kind, id: string): string | undefined {
	return kind === 'topics' ? id.slice(0, id.indexOf('/')) : undefined;
}

function keyOf(kind: Kind, name: string, specialty: string | undefined): string {
	const key = nameKey(kind === 'doctors' ? withoutTitle(name) : name);
	return specialty === undefined ? key : `${specialty}/${key}`;
}

/** An id from a name, with the name's hash where the id says less than the name: no two names share one. */
function idFor(kind: Kind, text: string, romanise: boolean): string {
	const singular = { doctors: 'doctor', specialties: 'specialty', topics: 'topic' }[kind];
	const slug = slugOf(text, { romanise });
	if (slug === '' || losesLetters(text, { romanise })) return `${slug || singular}-${shortHash(nameKey(text))}`;
	const isReserved = kind === 'specialties' && (RESERVED_SEGMENTS as readonly string[]).includes(slug);
	const hasNoLetter = kind === 'topics' && !/[a-z]/.test(slug);
	return isReserved || hasNoLetter ? `${singular}-${slug}` : slug;
}

/** Eight hex digits that stand for a text. */
export function shortHash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
