/** What the words of patterns mean. */
export interface PatternSetting {
	/** Words by the name of their class. */
	classes: ReadonlyMap<string, readonly string[]>;
	/** Words, or characters, that may stand between two items. */
	gap: number;
	/** A word as it stands in texts. */
	form: (word: string) => string;
	/** Whether words are parted by spaces. */
	isSpaced: boolean;
}

/** A pattern in a text: all of its rows. */
export type Pattern = readonly RegExp[];

/**
 * Makes patterns of their text, one a line. The items of a row follow each other, with a few words between, or
 * none before an item with `+`; ` & ` parts rows that may stand in any order, anywhere. An item is
 * alternatives (`pill|tablet`): words, the beginning of words (`allerg*`), words that follow each
 * other (`left_arm`), classes (`{self}`), a number (`#`), or one of 8 and more (`##`).
 * @throws Error where a class is not there
 */
export function compilePatterns(text: string, setting: PatternSetting): Pattern[] {
	return lines(text).map((line) => line.split(' & ').map((row) => compileRow(row, setting)));
}

/** Lines that hold something, without space around. */
export function lines(text: string): string[] {
	return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** True where a text has all rows of one of the patterns. */
export function matches(text: string, patterns: readonly Pattern[]): boolean {
	return patterns.some((rows) => rows.every((row) => row.test(text)));
}

/** The words that patterns name, as they stand in texts. */
export function wordsOf(text: string, { form }: Pick<PatternSetting, 'form'>): string[] {
	return text.split(/[\s|+&_]+/).filter((word) => /^\p{L}+$/u.test(word)).map(form);
}

function compileRow(row: string, setting: PatternSetting): RegExp {
	const { gap, isSpaced } = setting;
	const between = isSpaced ? `(?: \\S+){0,${gap}} ` : `.{0,${gap}}`;
	const source = row.split(' ').map((item, i) => {
		const follows = i === 0 || item.startsWith('+');
		return `${follows ? (isSpaced ? ' ' : '') : between}(?:${alternatives(item.replace(/^\+/, ''), setting).join('|')})${isSpaced ? '(?= )' : ''}`;
	});
	return new RegExp(source.join(''), 'u');
}

function alternatives(item: string, setting: PatternSetting): string[] {
	return item.split('|').flatMap((one) => {
		const name = /^\{(.+)\}$/.exec(one)?.[1];
		if (name === undefined) return [wordSource(one, setting)];
		const words = setting.classes.get(name);
		if (!words) throw new Error(`The pattern's item ${item} names a class that is not there.`);
		return alternatives(words.join('|'), setting);
	});
}

function wordSource(item: string, { form, isSpaced }: PatternSetting): string {
	const words = item.split('_').map((word) => {
		if (word === '##') return '(?:[89]|[1-9]\\d+)';
		if (word === '#') return '\\d+(?:\\.\\d+)?';
		return word.endsWith('*') ? `${form(word.slice(0, -1))}\\S*` : form(word);
	});
	return words.join(isSpaced ? ' ' : '');
}
