import { PRIVATE_KINDS, type PrivateKind } from './kinds.ts';
import { tracesIn } from './traces.ts';

/** A text of which it is known what in it is private. */
export interface LabelledCase {
	text: string;
	private: { kind: PrivateKind; text: string }[];
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
	kind: PrivateKind;
	words: string;
	how: 'wrong' | 'missed';
}

/** Compares what is found with what is labelled: of one kind and upon one another is right. */
export function evaluate(cases: readonly LabelledCase[]): { tallies: Map<PrivateKind | 'all', Tally>; misses: Miss[] } {
	const tallies = new Map<PrivateKind | 'all', Tally>(
		[...PRIVATE_KINDS, 'all' as const].map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]),
	);
	const misses: Miss[] = [];
	const count = (kind: PrivateKind, how: keyof Tally): void => {
		for (const key of [kind, 'all'] as const) tallies.get(key)![how]++;
	};
	for (const one of cases) {
		const found = tracesIn(one.text);
		const labelled = one.private.map(({ kind, text }) => ({ kind, from: one.text.indexOf(text), to: one.text.indexOf(text) + text.length }));
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

/** Share of what was found that is right, and of what is there that was found; 1 where there is none. */
export function rates({ right, wrong, missed }: Tally): { precision: number; recall: number } {
	const share = (of: number): number => (of === 0 ? 1 : right / of);
	return { precision: share(right + wrong), recall: share(right + missed) };
}
