import { expect, test } from 'vitest';
import { ownRanking } from '../../../../scripts/eval-similar/ranking.ts';
import { NO_SYNONYMS } from '../../../../src/relate/types.ts';

/** How much a text is like its own copy. */
function alike(lang: string, text: string): number {
	return ownRanking([{ id: 'a', text }, { id: 'b', text }], lang, NO_SYNONYMS).score(0, 1);
}

test('a text is as like its copy whatever its length, but where it is very short and Chinese', () => {
	const short = '脚气怎么治';
	const long = '脚气很痒，一到夏天就起水泡，药膏擦好了第二年又长，想知道怎么治才能不复发，鞋子要不要消毒，毛巾和袜子要不要和家里人的分开洗，大家会不会都被传上';
	for (const lang of ['en', 'ja']) expect(alike(lang, short)).toBeCloseTo(alike(lang, long), 3);
	for (const lang of ['zh-hans', 'zh-hant', 'zh']) expect(alike(lang, short)).toBeLessThan(0.75 * alike(lang, long));
	expect(alike('zh-hans', long)).toBeCloseTo(alike('en', long), 3);
});
