import { choose, type Facts } from './choose.ts';
import { findAll, spaceOf, type Space } from './neighbours.ts';
import { TopicFinder } from './topics.ts';
import type { Related, RelateDocument, RelateTopic } from './types.ts';
import { reasons } from './why.ts';
import { WordSplitter } from './words.ts';

export type { Related, RelateDocument, RelateTopic, Similar } from './types.ts';

/** What may be said besides the entries and topics. */
export interface RelateOptions {
	/** Called now and then with the number of entries done. */
	onProgress?: (done: number, of: number) => void;
	/** Groups of words and phrases that mean the same in this archive. */
	synonyms?: string[][];
}

/** Progress is told each so many entries. */
const PROGRESS_EACH = 1000;

/**
 * Finds for every entry the similar entries, the related topics, and topics where the editor named none.
 * The result depends on neither the order of the entries nor that of the topics.
 */
export function relateAll(documents: RelateDocument[], topics: RelateTopic[], options: RelateOptions = {}): Map<string, Related> {
	const related = new Map<string, Related>();
	let before = 0;
	for (const [lang, group] of byLanguage(documents)) {
		const space = spaceOf(group, lang);
		const neighbours = findAll(space, (done) => {
			if (done % PROGRESS_EACH === 0) options.onProgress?.(before + done, documents.length);
		});
		before += group.length;
		relateGroup(space, neighbours, new TopicFinder(topics, new WordSplitter(lang)), related);
	}
	options.onProgress?.(documents.length, documents.length);
	return related;
}

function relateGroup(space: Space, neighbours: ReturnType<typeof findAll>, finder: TopicFinder, into: Map<string, Related>): void {
	const { documents } = space;
	const facts: Facts = { doctors: numbered(documents.map((d) => d.doctor)), years: numbered(documents.map((d) => d.year)) };
	const named = documents.map((document) => finder.named(document));
	const assigned = documents.map((document, row) =>
		document.topics.length > 0 ? [] : finder.assign(named[row]!, document.specialty),
	);
	const topicsOf = (row: number): string[] =>
		documents[row]!.topics.length > 0 ? documents[row]!.topics : assigned[row]!.map(({ topic }) => topic);
	documents.forEach((document, row) => {
		const mine = new Set(topicsOf(row));
		into.set(document.id, {
			similar: choose(row, neighbours, facts).map((chosen) => {
				const shared = topicsOf(chosen.row).filter((topic) => mine.has(topic));
				const names = shared.flatMap((topic) => finder.nameOf(topic) ?? []);
				return {
					id: documents[chosen.row]!.id,
					score: chosen.score,
					why: reasons(space, row, chosen.row, names),
					asked: chosen.asked,
				};
			}),
			topics: finder.related(row, document, named[row]!, neighbours, topicsOf),
			assigned: assigned[row]!,
		});
	});
}

function byLanguage(documents: RelateDocument[]): Map<string, RelateDocument[]> {
	const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	return Map.groupBy(sorted, (document) => document.lang);
}

function numbered(values: string[]): Uint32Array {
	const numbers = new Map<string, number>();
	return Uint32Array.from(values, (value) => {
		const number = numbers.get(value) ?? numbers.size;
		numbers.set(value, number);
		return number;
	});
}
