import { codeFenced, codeText } from 'micromark-core-commonmark';
import type { Construct, State } from 'micromark-util-types';
import { isAsian, isWord } from './characters.ts';
import { characterBefore, characterOf } from './place.ts';

/** Code in a line. Behind a letter or digit a backtick is a sign: it stands for an apostrophe or for feet (``I`m``, ``5`10``). */
export const codeSpan: Construct = {
	...codeText,
	name: 'codeSpan',
	tokenize(effects, ok, nok) {
		const before = characterBefore(this);
		if (isWord(before) && !isAsian(before)) return nok;
		return codeText.tokenize.call(this, effects, ok, nok);
	},
};

/** Tildes, and a word for the language of the code behind them. */
const TILDE_FENCE = /^~{3,}[ \t]*[\w+#.-]*[ \t]*$/;

/** A line of tildes with more behind them than the name of a language is no fence: what stands there would be lost. */
const tildeFence: Construct = {
	partial: true,
	tokenize(effects, ok, nok) {
		let line = '';
		const step: State = (code) => {
			if (code === null || code < -2) return TILDE_FENCE.test(line) ? ok(code) : nok(code);
			line += characterOf(code);
			effects.enter('data');
			effects.consume(code);
			effects.exit('data');
			return step;
		};
		return step;
	},
};

/** Code between fences of backticks or tildes. */
export const fence: Construct = {
	...codeFenced,
	name: 'fence',
	tokenize(effects, ok, nok) {
		const code = codeFenced.tokenize.call(this, effects, ok, nok);
		return (first) => (first === '~'.charCodeAt(0) ? effects.check(tildeFence, code, nok)(first) : code(first));
	},
};
