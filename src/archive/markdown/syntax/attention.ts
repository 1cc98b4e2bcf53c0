import type {} from 'micromark-extension-gfm-strikethrough';
import type { Code, Construct, Event, State, Token } from 'micromark-util-types';
import { pairMarks, type MarkRun } from './pairs.ts';
import { characterAt, characterBefore } from './place.ts';
import { sidesOf, type Marker } from './sides.ts';

/** Runs of signs that may as well be signs of the text. */
const doubtful = new WeakSet<Token>();

/**
 * Emphasis, strong and struck text: `*a*`, `**a**`, `~~a~~`. What can open and close is in
 * `sides.ts`; what belongs together is found in `pairs.ts`.
 */
export const attention: Construct = {
	name: 'markedText',
	tokenize(effects, ok) {
		const before = characterBefore(this);
		let marker: Code = null;
		let size = 0;
		const inside: State = (code) => {
			if (code === marker) {
				effects.consume(code);
				size++;
				return inside;
			}
			const token = effects.exit('attentionSequence');
			const sides = sidesOf(String.fromCharCode(marker!) as Marker, size, before, characterAt(this, code));
			token._open = sides.open;
			token._close = sides.close;
			if (sides.doubtful === true) doubtful.add(token);
			return ok(code);
		};
		return (code) => {
			marker = code;
			effects.enter('attentionSequence');
			return inside(code);
		};
	},
	resolveAll(events, context) {
		const runs: MarkRun[] = [];
		events.forEach(([kind, token], at) => {
			if (kind !== 'enter' || token.type !== 'attentionSequence') return;
			const size = token.end.offset - token.start.offset;
			const marker = context.sliceSerialize(token)[0] as Marker;
			runs.push({ at, token, marker, size, opens: [], closes: [], doubtful: doubtful.has(token), open: token._open === true, close: token._close === true });
		});
		if (runs.length === 0) return events;
		pairMarks(runs);
		const grouped = withGroups(events, runs);
		// What called this holds on to the list it gave.
		events.length = 0;
		for (const event of grouped) events.push(event);
		return events;
	},
};

/** The events with what was paired around the text between, and all other signs as text. */
function withGroups(events: readonly Event[], runs: readonly MarkRun[]): Event[] {
	const result: Event[] = [];
	let from = 0;
	for (const { at, token, opens, closes } of runs) {
		for (let index = from; index < at; index++) result.push(events[index]!);
		from = at + 2;
		const context = events[at]![2];
		const [first, last] = [closes.at(-1)?.end ?? token.start, opens.at(-1)?.start ?? token.end];
		for (const { group, sequence, text } of closes) {
			result.push(['exit', text, context], ['enter', sequence, context], ['exit', sequence, context], ['exit', group, context]);
		}
		if (first.offset < last.offset) {
			const rest: Token = { ...token, type: 'data', start: { ...first }, end: { ...last } };
			result.push(['enter', rest, context], ['exit', rest, context]);
		}
		for (const { group, sequence, text } of opens.toReversed()) {
			result.push(['enter', group, context], ['enter', sequence, context], ['exit', sequence, context], ['enter', text, context]);
		}
	}
	for (let index = from; index < events.length; index++) result.push(events[index]!);
	return result;
}
