import { dosesIn } from '../rules/doses.ts';
import { parseMarkdown } from '../../../archive/markdown/parse.ts';
import { asRead, changesOf } from '../asRead.ts';
import { PRIVATE_KINDS } from './kinds.ts';
import { tracesIn } from './traces.ts';

/** What the check points at in a text so that a person looks: what is private, and amounts of medicines. */
export const POINTED_KINDS = [...PRIVATE_KINDS, 'dose'] as const;
export type PointedKind = (typeof POINTED_KINDS)[number];

/** A text of which it is known what in it is to be pointed at. */
export interface LabelledCase {
	text: string;
	/** What is to be found; by the words alone, of which the first place in the text is meant. */
	labels: { kind: PointedKind; text: string }[];
	/** The language it is written in, where that is what the case is about (BCP 47). */
	lang?: string;
	/** `tuned`: the finders were mended until they got it right. `held-out`: they were not. */
	set: 'tuned' | 'held-out';
}

/** How often the finders were right, of one kind or of all. */
export interface Tally {
	/** Labelled places found, places found that nobody labelled, and labelled places not found. */
	right: number;
	wrong: number;
	missed: number;
}

/** A case that went wrong. */
export interface Miss {
	case: LabelledCase;
	kind: PointedKind;
	words: string;
	how: 'wrong' | 'missed';
}

/**
 * Compares what is found with what is labelled: of one kind and upon one another is right.
 * @param kinds those that whoever labelled the cases looked for; others are not counted
 */
export function evaluate(cases: readonly LabelledCase[], kinds: readonly PointedKind[]): { tallies: Map<PointedKind | 'all', Tally>; misses: Miss[] } {
	const tallies = new Map<PointedKind | 'all', Tally>([...kinds, 'all' as const].map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]));
	const misses: Miss[] = [];
	const count = (kind: PointedKind, how: keyof Tally): void => {
		for (const key of [kind, 'all'] as const) tallies.get(key)![how]++;
	};
	for (const one of cases) {
		const found = pointedIn(one.text).filter(({ kind }) => kinds.includes(kind));
		const labelled = one.labels.map(({ kind, text }) => ({ kind, from: one.text.indexOf(text), to: one.text.indexOf(text) + text.length }));
		const meets = (a: (typeof labelled)[number], b: (typeof labelled)[number]): boolean => a.kind === b.kind && a.from < b.to && b.from < a.to;
		const miss = (how: Miss['how'], { kind, from, to }: (typeof labelled)[number]): void => {
			count(kind, how);
			misses.push({ case: one, kind, how, words: one.text.slice(from, to) });
		};
		for (const label of labelled) {
			if (found.some((trace) => meets(trace, label))) count(label.kind, 'right');
			else miss('missed', label);
		}
		for (const trace of found) if (!labelled.some((label) => meets(trace, label))) miss('wrong', trace);
	}
	return { tallies, misses };
}

interface Place {
	kind: PointedKind;
	from: number;
	to: number;
}

/** Everything in a text that a rule points at, were it question and answer in one. */
function pointedIn(text: string): Place[] {
	const read = asRead(text, 0, changesOf(parseMarkdown(text), text), 0);
	const doses = dosesIn(read.text).map(([from, words]) => ({ kind: 'dose' as const, from, to: from + words.length }));
	return [...tracesIn(read.text), ...doses].map(({ kind, from, to }) => ({ kind, from: read.begin(from), to: read.end(to - 1) }));
}

/** Share of what was found that is right, and of what is there that was found; 1 where there is none. */
export function rates({ right, wrong, missed }: Tally): { precision: number; recall: number } {
	const share = (of: number): number => (of === 0 ? 1 : right / of);
	return { precision: share(right + wrong), recall: share(right + missed) };
}
