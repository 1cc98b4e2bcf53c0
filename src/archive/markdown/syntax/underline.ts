import { setextUnderline } from 'micromark-core-commonmark';
import type { Construct } from 'micromark-util-types';

/** Fewest signs that make a heading of the line above: one `-` below a test is its result. */
const FEWEST = 3;

/** Headings underlined with three or more `-` or `=`. */
export const underline: Construct = {
	...setextUnderline,
	name: 'underline',
	tokenize(effects, ok, nok) {
		return setextUnderline.tokenize.call(this, effects, (code) => {
			const [, { start, end }] = this.events.findLast(([, { type }]) => type === 'setextHeadingLineSequence')!;
			return end.offset - start.offset < FEWEST ? nok(code) : ok(code);
		}, nok);
	},
};
