import { digest } from '../../archive/digest.ts';
import { entryPath } from '../../archive/addresses.ts';
import type { Library } from '../../site/query/library.ts';
import type { EntryRecord } from '../../archive/record.ts';
import { loadRecord } from '../../archive/store/entries.ts';
import type { ApartGroup } from '../../archive/schema/index.ts';
import { Apart } from '../../relate/lexicon/apart.ts';
import { MEDICINES } from '../../relate/lexicon/medicines.ts';
import { groupOf, type DocumentKey, type SearchSource } from '../../search/index/source.ts';
import type { SearchDocument } from '../../search/types.ts';

/** Hex digits kept of an entry's hash, and twice as many as of what tells the code and the address. */
const HASH_DIGITS = 16;

/**
 * What the search index is made of: every published entry whose answer still stands.
 * @param code hash of the code that indexes
 */
export function searchSource(library: Library, code: string): SearchSource {
	const { store } = library;
	const madeBy = new Map<string, string>();
	// Of a hundred thousand entries a digest of each would take a fifth of a second.
	const keyOf = (lang: string, hash: string): string => {
		let by = madeBy.get(lang);
		if (by === undefined) madeBy.set(lang, (by = digest(code, library.root(lang)).slice(0, HASH_DIGITS / 2)));
		return by + hash.slice(0, HASH_DIGITS);
	};
	return {
		keys: function* (): Generator<DocumentKey> {
			const rows = store.prepare('SELECT id, lang, hash, specialty, doctor, year, sex, age FROM entry INDEXED BY entry_hashes WHERE withdrawn = 0');
			// Of rows as objects each name is looked up in each: all entries are asked for by each edit.
			rows.setReturnArrays(true);
			for (const row of rows.iterate() as Iterable<unknown> as Iterable<string[]>) {
				const [id, lang, hash, specialty, doctor, year, sex, age] = row as [string, string, string, string, string, string, string, string];
				yield { id, lang, hash: keyOf(lang, hash), group: groupOf({ specialty, doctor, year, sex, age }) };
			}
		},
		read: function* (ids): Generator<SearchDocument> {
			for (const id of ids) yield searchDocument(library, loadRecord(store, id));
		},
		labels: (lang) => ({
			specialty: namesOf(library.registry.specialties.keys(), (id) => library.specialty(lang, id).name),
			doctor: namesOf(library.registry.doctors.keys(), (id) => library.doctor(lang, id).name),
		}),
		synonyms: library.registry.synonyms,
		medicines: medicineNames,
		apart: (lang) => new Apart(apartIn(lang, library.registry.apart)),
	};
}

/** Lists of the language itself, and of the wider one it belongs to. */
function apartIn(lang: string, apart: readonly ApartGroup[]): string[][] {
	return apart.filter((group) => group.lang === lang || lang.startsWith(`${group.lang}-`)).map(({ never }) => never);
}

/** English ones: the lists of relating know no others. */
function medicineNames(lang: string): string[][] {
	return /^en\b/.test(lang) ? MEDICINES.map((names) => names.split(' ')) : [];
}

function searchDocument(library: Library, record: EntryRecord): SearchDocument {
	const { id, lang, title, date, age, sex, year, hash } = record;
	return {
		id, lang, title, date, age, sex, hash,
		path: entryPath(library.root(lang), year, id),
		question: record.question.text,
		answer: record.answer.text,
		more: record.more?.text ?? '',
		specialty: library.specialty(lang, record.specialty),
		doctor: library.doctor(lang, record.doctor),
		topics: [],
	};
}

function namesOf(ids: Iterable<string>, name: (id: string) => string): Record<string, string> {
	return Object.fromEntries([...ids].map((id) => [id, name(id)]));
}
