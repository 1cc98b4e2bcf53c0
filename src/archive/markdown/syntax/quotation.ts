import { blockQuote } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import type { Construct, State } from 'micromark-util-types';
import { characterOf } from './place.ts';

/** A sign of comparison and what may stand between it and a number: `>`, `>>`, `>=`, then a sign of the number. */
const TOWARDS = /^>[>＞]?[ \t]*[=＝]?[ \t]*[-+−–±~～≈約约]?[ \t]*[$€£¥]?[.,]?$/u;
/** The same with a number behind it; one written in Chinese stands directly behind the sign. */
const NUMBER = /^>(?:[>＞]?[=＝]|[>＞]?[ \t]*[=＝]?[ \t]*[-+−–±~～≈約约]?[ \t]*[$€£¥]?[.,]?\p{N}|[〇零一二三四五六七八九十百千萬万兩两半])/u;

/** Whether a line compares something with a number, and begins no quotation. */
export function isComparison(line: string): boolean {
	return NUMBER.test(line);
}

/** A line that begins by comparing something with a number. */
const comparison: Construct = {
	partial: true,
	tokenize(effects, ok, nok) {
		let seen = '';
		const step: State = (code) => {
			seen += characterOf(code);
			if (isComparison(seen)) return ok(code);
			if (code === null || code < -2 || !TOWARDS.test(seen)) return nok(code);
			effects.enter('data');
			effects.consume(code);
			effects.exit('data');
			return step;
		};
		return step;
	},
};

/**
 * Quotations, but for a first line of `>` and a number, which is a line of text: `> 40 is high`, `>=5`.
 * Further lines of a quotation may begin with a number.
 */
export const quotation: Construct = {
	name: 'quotation',
	exit: blockQuote.exit!,
	tokenize(effects, ok, nok) {
		const quote = blockQuote.tokenize.call(this, effects, ok, nok);
		return this.containerState!.open ? quote : effects.check(comparison, nok, quote);
	},
	continuation: {
		tokenize(effects, ok, nok) {
			return factorySpace(effects, effects.attempt(quotation, ok, nok), 'linePrefix');
		},
	},
};
