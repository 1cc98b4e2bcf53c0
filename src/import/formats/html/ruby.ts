import { replace, type Rewrite, text } from './tree.ts';
import { wordsOf } from './words.ts';

/** Writes readings of characters behind them, in brackets: 肝（かん）. */
export const withReadings: Rewrite = (root) => {
	replace(root, ({ tagName }) => tagName === 'rp', () => []);
	replace(root, ({ tagName }) => tagName === 'rt', (node) => {
		const words = wordsOf([node]);
		return words === '' ? [] : [text(/\p{Script=Latin}/u.test(words) ? ` (${words}) ` : `（${words}）`)];
	});
};
