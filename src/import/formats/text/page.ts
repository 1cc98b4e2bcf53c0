import type { Finding } from '../../finding.ts';
import type { Field } from '../../fields.ts';
import type { Position } from '../../position.ts';
import type { RawRow, TopicName } from '../../row.ts';
import type { SourceLine } from '../../source/lines.ts';
import { readRelated } from '../../values/topics.ts';
import { readAsker } from './asker.ts';
import { ASKED, MORE, RELATED, REPLIED, REPLY, RULE, SIMILAR } from './markers.ts';

/** A page that is not built as pages are; the importer reports it and goes on. */
class PageFault extends Error {
	readonly line: number;
	readonly rule: string;
	readonly help: string;

	constructor(line: number, rule: string, message: string, help: string) {
		super(message);
		this.line = line;
		this.rule = rule;
		this.help = help;
	}
}

/** Reads one page as a record, or says why it is none. */
export function readPage(lines: readonly SourceLine[], file: string): RawRow | Finding {
	try {
		return new PageReader(lines).read(file);
	} catch (error) {
		if (!(error instanceof PageFault)) throw error;
		const { line, rule, message, help } = error;
		return { kind: 'refused', rule, file, line, column: 1, message, help };
	}
}

/** Walks down a page, part by part. */
class PageReader {
	readonly #lines: readonly SourceLine[];
	readonly #values: Partial<Record<Field, unknown>> = {};
	readonly #places = new Map<string, Position>();
	#next = 0;

	constructor(lines: readonly SourceLine[]) {
		const from = lines.findIndex(({ text }) => text.trim() !== '' && !RULE.test(text));
		const to = lines.findLastIndex(({ text }) => text.trim() !== '' && !RULE.test(text));
		this.#lines = lines.slice(from, to + 1);
	}

	read(file: string): RawRow {
		const start = { line: this.#lines[0]!.line, column: 1 };
		this.#readQuestion();
		this.#readAnswer();
		if (this.#takeLike(MORE)) this.#set('more', this.#takeUntil(SIMILAR, RELATED));
		// The block is made anew from the archive itself.
		if (this.#takeLike(SIMILAR)) this.#takeUntil(RELATED);
		if (this.#takeLike(RELATED)) this.#readTopics();
		const rest = this.#peek();
		if (rest) throw unexpected(rest);
		const values = this.#values;
		return { kind: 'row', file, ...start, values, at: (name) => this.#places.get(name) ?? start };
	}

	#readQuestion(): void {
		const asked = this.#lines.findIndex(({ text }) => ASKED.test(text));
		if (asked === -1) throw withoutAskDate(this.#lines[0]!);
		const { who, date } = ASKED.exec(this.#lines[asked]!.text)!.groups!;
		// The asker's line may be broken before "Ask Date".
		const isBroken = who === '' && asked > 1;
		const asker = isBroken ? this.#lines[asked - 1]! : { ...this.#lines[asked]!, text: who! };
		if (asked > 0) this.#set('title', [this.#lines[0]!]);
		this.#set('question', this.#lines.slice(1, isBroken ? asked - 1 : asked));
		for (const [field, value] of Object.entries(readAsker(asker.text))) {
			this.#values[field as Field] = value;
			this.#places.set(field, { line: asker.line, column: 1 });
		}
		this.#setPart('date', date!, this.#lines[asked]!);
		this.#next = asked + 1;
	}

	#readAnswer(): void {
		const header = this.#peek();
		const groups = header && REPLY.exec(header.text.trim())?.groups;
		if (!header || !groups) throw withoutReply(header ?? this.#lines.at(-1)!);
		this.#setPart('doctor', groups['doctor']!, header);
		this.#setPart('specialty', groups['specialty']!, header);
		this.#next = this.#lines.indexOf(header) + 1;
		const answer = this.#takeUntil(REPLIED, MORE, SIMILAR, RELATED);
		const last = this.#lines[this.#next];
		const replied = last && REPLIED.exec(last.text)?.groups;
		if (replied) {
			if (replied['text'] !== '') answer.push({ ...last, text: replied['text']! });
			this.#setPart('answered', replied['date']!, last);
			this.#next += 1;
		}
		this.#set('answer', answer);
	}

	#readTopics(): void {
		const topics: TopicName[] = [];
		for (let line = this.#peek(); line; line = this.#peek()) {
			const topic = readRelated(line.text);
			if (!topic) throw notRelated(line);
			if (topics.length === 0) this.#places.set('topics', { line: line.line, column: 1 });
			topics.push(topic);
			this.#next = this.#lines.indexOf(line) + 1;
		}
		this.#values.topics = topics;
	}

	/** The next line that is not blank. */
	#peek(): SourceLine | undefined {
		while (this.#lines[this.#next]?.text.trim() === '') this.#next += 1;
		return this.#lines[this.#next];
	}

	#takeLike(pattern: RegExp): boolean {
		const matches = pattern.test(this.#peek()?.text.trim() ?? '');
		if (matches) this.#next += 1;
		return matches;
	}

	/** Lines up to one that matches; "Reply Date" among them belongs to another page. */
	#takeUntil(...patterns: RegExp[]): SourceLine[] {
		const from = this.#next;
		for (; this.#next < this.#lines.length; this.#next += 1) {
			const line = this.#lines[this.#next]!;
			if (patterns.some((pattern) => pattern.test(line.text.trim()))) break;
			if (REPLIED.test(line.text)) throw unexpected(line);
		}
		return this.#lines.slice(from, this.#next);
	}

	#set(field: Field, lines: readonly SourceLine[]): void {
		this.#values[field] = lines.map(({ text }) => text).join('\n');
		this.#places.set(field, { line: lines[0]?.line ?? this.#lines[0]!.line, column: 1 });
	}

	#setPart(field: Field, value: string, { text, line }: SourceLine): void {
		this.#values[field] = value;
		this.#places.set(field, { line, column: text.lastIndexOf(value) + 1 });
	}
}

const SEPARATE = 'If another page begins here, put a line of === before its title.';

function withoutAskDate({ line }: SourceLine): PageFault {
	const message = 'This page has no line that ends in "Ask Date: …".';
	return new PageFault(line, 'no-ask-date', message, 'Add one below the question: alias, 30~39 year old female. Ask Date: 2017/01/03');
}

function withoutReply({ line }: SourceLine): PageFault {
	const message = 'Below the asker\'s line a line such as "Dr. Lin reply Oncology" is missing.';
	return new PageFault(line, 'no-reply', message, 'Add it with the doctor\'s name and specialty; an entry needs an answer.');
}

function unexpected({ line, text }: SourceLine): PageFault {
	const message = `"${text.trim().slice(0, 60)}" stands where the page should go on with More Info, Similar Q&A or Related FAQ, or end.`;
	return new PageFault(line, 'unexpected-line', message, SEPARATE);
}

function notRelated({ line, text }: SourceLine): PageFault {
	const message = `"${text.trim().slice(0, 60)}" stands under Related FAQ, but is not written as Topic(Specialty).`;
	return new PageFault(line, 'not-a-topic', message, SEPARATE);
}
