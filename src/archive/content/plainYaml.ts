/** A line `key: value` whose value is a word or more in one line, a list of ids, a day or a range. */
const LINE = /^([A-Za-z]{1,40}): (?:(\p{L}[^\p{C}\u2028\u2029\\]*)|(\d+-\d[\d-]*)|\[([a-z][a-z0-9/-]*(?:, [a-z][a-z0-9/-]*)*)\])$/u;

/** In a value: another key, a comment, or space that does not count. */
const MORE = /:(?: |$)| #| $/;

/** Words that are no text in YAML. */
const VALUES = /^(?:true|false|null)$/i;

/**
 * The data of YAML that consists of lines such as `date: 2017-01-03` or `topics: [fatty-liver]`, as
 * front matter nearly always does: what the YAML parser gives, in a tenth of its time. Undefined for
 * any other text, faulty ones included.
 */
export function plainYaml(text: string): Record<string, unknown> | undefined {
	const data: Record<string, unknown> = {};
	for (const line of text.split('\n')) {
		const [, key = '', words, digits, list] = LINE.exec(line) ?? [];
		if (key === '' || VALUES.test(key) || Object.hasOwn(data, key)) return undefined;
		if (list !== undefined) {
			const items = list.split(', ');
			if (items.some((item) => VALUES.test(item))) return undefined;
			data[key] = items;
			continue;
		}
		if (words !== undefined && (MORE.test(words) || VALUES.test(words))) return undefined;
		data[key] = words ?? digits;
	}
	return data;
}
