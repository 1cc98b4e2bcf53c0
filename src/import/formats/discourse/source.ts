import type { Finding } from '../../finding.ts';
import type { Position } from '../../position.ts';
import { DEEPEST, tooDeepAt } from '../json/depth.ts';

/** A file of JSON that is read value by value, and the places in it. */
export class JsonSource {
	readonly file: string;
	readonly #text: string;
	/** The offset up to which lines have been counted, and how many there are before it. */
	#counted = { offset: 0, line: 1, start: 0 };
	/** Where the last row stood: the next stands behind it. */
	#from = 0;

	constructor(file: string, text: string) {
		this.file = file;
		this.#text = text;
	}

	/** Where the row that was read last begins. */
	get place(): Position {
		return this.#placeAt(this.#from);
	}

	/** Reads a value that begins at an offset, or says why it is none. */
	read(json: string, offset: number): { value: unknown } | { fault: Finding } {
		this.#from = offset;
		const deep = tooDeepAt(json);
		if (deep !== undefined) {
			const message = `Here lists or objects lie in one another more than ${DEEPEST} deep.`;
			return { fault: { kind: 'refused', rule: 'json-depth', file: this.file, ...this.#placeAt(offset + deep), message, help: 'Export the topic again.' } };
		}
		try {
			return { value: JSON.parse(json) as unknown };
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			const at = Number(/at position (\d+)/.exec(error.message)?.[1] ?? json.length);
			const what = error.message.replace(/ in JSON at position.*$/s, '').replace(/[.,\s]+$/, '');
			return { fault: { kind: 'refused', rule: 'not-json', file: this.file, ...this.#placeAt(offset + at), message: `This is not valid JSON: ${what}.`, help: 'Fetch the topic again: /t/ID.json?print=true.' } };
		}
	}

	/** The next place where an id stands, which is that of its object; the last one where it stands nowhere. */
	placeOfId(id: unknown): Position {
		const found = typeof id === 'number' || typeof id === 'string' ? new RegExp(`"id"\\s*:\\s*${JSON.stringify(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`, 'g') : undefined;
		if (found) {
			found.lastIndex = this.#from;
			this.#from = found.exec(this.#text)?.index ?? this.#from;
		}
		return this.place;
	}

	#placeAt(index: number): Position {
		if (index < this.#counted.offset) this.#counted = { offset: 0, line: 1, start: 0 };
		let { line, start } = this.#counted;
		for (let end = this.#text.indexOf('\n', this.#counted.offset); end !== -1 && end < index; end = this.#text.indexOf('\n', start)) {
			line += 1;
			start = end + 1;
		}
		this.#counted = { offset: Math.max(start, this.#counted.offset), line, start };
		return { line, column: index - start + 1 };
	}
}
