import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** A place in a file: line and column from 1, and the number of characters there. */
export interface Place {
	line: number;
	column: number;
	length: number;
}

/** A YAML text that knows the lines of the file around it. It is parsed when a place in it is asked for. */
export class YamlSource {
	#parsed: ParsedYaml | undefined;
	readonly #offset: number;
	/** The YAML as text. */
	readonly text: string;

	/** @param offset number of lines in the file before the YAML's first line */
	constructor(text: string, offset: number, parsed?: ParsedYaml) {
		this.text = text;
		this.#offset = offset;
		this.#parsed = parsed;
	}

	get #yaml(): ParsedYaml {
		return (this.#parsed ??= parsedYaml(this.text));
	}

	/** The place of a range of offsets into the YAML text. */
	at(from: number, to: number): Place {
		const { line, col } = this.#yaml.lines.linePos(from);
		return { line: line + this.#offset, column: col, length: Math.max(1, to - from) };
	}

	/** The place of the value at a path of keys, or of the key's absence: the file's first line. */
	value(path: readonly PropertyKey[]): Place {
		const node: unknown = this.#yaml.document.getIn(path.map(String), true) ?? this.#byIndex(path);
		if (hasRange(node)) return this.at(node.range[0], node.range[1]);
		return path.length > 1 ? this.value(path.slice(0, -1)) : { line: 1, column: 1, length: 3 };
	}

	/** The place of a key itself. */
	key(path: readonly PropertyKey[], key: string): Place {
		const parent = path.length > 0 ? this.#byIndex(path) : this.#yaml.document.contents;
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
			if (pair && hasRange(pair.key)) return this.at(pair.key.range[0], pair.key.range[1]);
		}
		return this.value(path);
	}

	/** Whether there is a value at a path of keys. */
	has(path: readonly PropertyKey[]): boolean {
		return this.#yaml.document.hasIn(path.map(String));
	}

	/** The whole line on which a place stands, without its end. */
	line(place: Place): string {
		return this.text.split('\n')[place.line - 1 - this.#offset]?.replace(/\r$/, '') ?? '';
	}

	/** The line of a place with other text in that place. */
	replaced(place: Place, value: string): string {
		const line = this.line(place);
		return line.slice(0, place.column - 1) + value + line.slice(place.column - 1 + place.length);
	}

	#byIndex(path: readonly PropertyKey[]): unknown {
		return this.#yaml.document.getIn(
			path.map((part) => (typeof part === 'symbol' ? part.toString() : part)),
			true,
		);
	}
}

/** A YAML text as its parser sees it, whole or not. */
export interface ParsedYaml {
	document: Document;
	lines: LineCounter;
}

/** Parses YAML 1.2 without merge keys, keeping what its parser complains of. */
export function parsedYaml(text: string): ParsedYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { version: '1.2', merge: false, lineCounter: lines, prettyErrors: false, logLevel: 'error' });
	return { document, lines };
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
	return typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range);
}
