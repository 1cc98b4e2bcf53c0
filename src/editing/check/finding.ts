import type { Fault, Severity } from '../../archive/fault.ts';
import type { Rule } from '../../archive/rules.ts';

/** A fault that a check found, before it is known whether it stands. */
export interface Finding extends Fault {
	/** What in the text it is about: what an exception in `privacy-allow.yml` names. */
	subject?: string;
}

/** What a rule says of a place. */
export interface Words {
	message: string;
	help: string;
	/** Text for the place itself, from which the mended line is made. */
	replacement?: string;
	/** See `Fault.safe`. */
	safe?: true;
	subject?: string;
}

/** A file's text that knows its lines. */
export class FileText {
	/** The path in the content folder. */
	readonly file: string;
	readonly text: string;
	/** Offset of each line's first character. */
	readonly #starts: number[] = [0];

	constructor(file: string, text: string) {
		this.file = file;
		this.text = text;
		for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
	}

	/** The line, from 1, on which an offset stands. */
	lineOf(offset: number): number {
		let [low, high] = [0, this.#starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (this.#starts[middle]! <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	}

	/** Offset of a line's first character. */
	start(line: number): number {
		return this.#starts[line - 1] ?? this.text.length;
	}

	/** A line without its end. */
	line(line: number): string {
		return this.text.slice(this.start(line), this.#starts[line] ?? this.text.length).replace(/\r?\n$/, '');
	}

	/** A finding at a range of offsets; it is cut at the end of its first line. */
	finding(severity: Severity, rule: Rule, from: number, to: number, words: Words): Finding {
		const { replacement, ...rest } = words;
		const line = this.lineOf(from);
		const whole = this.line(line);
		const column = from - this.start(line);
		const end = Math.min(to - this.start(line), whole.length);
		return {
			severity,
			rule,
			file: this.file,
			line,
			column: column + 1,
			length: Math.max(1, end - column),
			...rest,
			...(replacement === undefined ? {} : { mended: whole.slice(0, column) + replacement + whole.slice(end) }),
		};
	}
}
