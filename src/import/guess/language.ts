/** Signs that only one of the two ways to write Chinese has. */
const TRADITIONAL = /[們這會嗎醫師對說過時還應該麼問題經體檢藥點開發現後來]/gu;
const SIMPLIFIED = /[们这会吗医师对说过时还应该么问题经体检药点开发现后来]/gu;

/** Scripts, and the languages that are written in them: the first is likely, alone it is sure. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
	[/\p{Script=Hangul}/gu, ['ko']],
	[/\p{Script=Thai}/gu, ['th']],
	[/\p{Script=Hebrew}/gu, ['he']],
	[/\p{Script=Greek}/gu, ['el']],
	[/\p{Script=Bengali}/gu, ['bn']],
	[/\p{Script=Tamil}/gu, ['ta']],
	[/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
	[/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur']],
	[/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr']],
];
/** Share of the letters that must be a script's. */
const LEAST = 0.2;

/** The languages that texts may be in by their letters, the likeliest first; none where the letters do not tell. */
export function languagesOf(texts: readonly string[]): readonly string[] {
	const text = texts.join(' ');
	const letters = count(text, /\p{L}/gu);
	const known = SCRIPTS.find(([script]) => count(text, script) > LEAST * letters);
	if (known) return known[1];
	if (count(text, /\p{Script=Han}/gu) <= LEAST * letters) return [];
	const [traditional, simplified] = [count(text, TRADITIONAL), count(text, SIMPLIFIED)];
	if (traditional === simplified) return ['zh-hant', 'zh-hans'];
	return traditional > simplified ? ['zh-hant'] : ['zh-hans'];
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
