import type { Part, PartState } from '../../../offline/page/parts.ts';

/** States that stand for the whole where any part is in them, the most telling first. */
const TELLING: readonly PartState[] = ['saving', 'waiting', 'failed', 'paused', 'broken', 'outdated', 'absent'];

/** All parts as one. @param id the whole's own */
export function joinParts(id: string, parts: readonly Part[]): Part {
	const sum = (value: (one: Part) => number): number => parts.reduce((total, one) => total + value(one), 0);
	const state = TELLING.find((telling) => parts.some((one) => one.state === telling)) ?? 'saved';
	const trouble = parts.find((one) => one.trouble !== undefined)?.trouble;
	const [savedOn] = parts.map((one) => one.savedOn ?? '').sort();
	const begun = parts.some((one) => one.state !== 'absent');
	return {
		id,
		entries: sum(({ entries }) => entries),
		bytes: sum(({ bytes }) => bytes),
		done: sum(({ done }) => done),
		// Where only a part was asked for, the whole was not.
		state: begun && parts.some((one) => one.state === 'absent') ? 'absent' : state === 'waiting' ? 'saving' : state,
		trouble: state === 'failed' ? trouble : undefined,
		savedOn: state === 'saved' && savedOn !== '' ? savedOn : undefined,
	};
}
