import { contentStats, readContentText, writeContentFile } from '../../archive/content/contentFile.ts';
import { ImportError } from '../finding.ts';
import { UNFINISHED } from '../folder/contentFolder.ts';
import { type Digests, PARTS, recordKey } from './digests.ts';

/** The file in the content folder that tells what was imported last. */
const RECORD_FILE = 'imported.tsv';

const NOTE = '# What was imported last, so that the next import knows what has changed since. Keep it with the content; npm run import writes it.';
const NONE = '-';

/** What an archive's entries were when they were imported last. */
export class ImportRecord {
	/** Digests of each entry as the file has them, by its key. */
	readonly #lines: Map<string, string>;
	readonly #columns: readonly string[];
	#changed = false;

	constructor(text = '') {
		const { columns, lines } = parsed(text);
		this.#columns = columns;
		this.#lines = lines;
	}

	/** Reads an archive's record; an empty one where it has none. @throws {ImportError} where it is no record */
	static read(content: string): ImportRecord {
		return new ImportRecord(contentStats(content, RECORD_FILE) ? readContentText(content, RECORD_FILE) : '');
	}

	/** Whether an entry was imported before. */
	has(id: string): boolean {
		return this.#lines.has(recordKey(id));
	}

	/** What an entry was when it was imported last; undefined where it never was. */
	get(id: string): Digests | undefined {
		const line = this.#lines.get(recordKey(id));
		if (line === undefined) return undefined;
		const digests = line.split('\t');
		return new Map(this.#columns.flatMap((name, index) => (digests[index] === undefined || digests[index] === NONE ? [] : [[name, digests[index]] as const])));
	}

	/** Remembers what an entry is in the source now. */
	set(id: string, digests: Digests): void {
		const line = this.#columns.map((name) => digests.get(name) ?? NONE).join('\t').replace(/(?:\t-)+$/, '');
		const key = recordKey(id);
		if (this.#lines.get(key) === line) return;
		this.#lines.set(key, line);
		this.#changed = true;
	}

	/** Writes the record, unless nothing changed. */
	write(content: string): void {
		if (this.#changed) writeContentFile(content, RECORD_FILE, this.toString(), UNFINISHED);
		this.#changed = false;
	}

	toString(): string {
		const lines = [...this.#lines].map(([key, line]) => `${key}\t${line}\n`).toSorted();
		return `${NOTE}\nentry\t${this.#columns.join('\t')}\n${lines.join('')}`;
	}
}

/** The columns of this program first: a record of an older one may lack some, and one of a newer one have more. */
function parsed(text: string): { columns: string[]; lines: Map<string, string> } {
	const lines = new Map<string, string>();
	if (text.trim() === '') return { columns: [...PARTS], lines };
	const [, head = '', ...rest] = text.split('\n');
	const [first, ...columns] = head.split('\t');
	if (first !== 'entry') throw damaged(2);
	for (const [index, line] of rest.entries()) {
		if (line === '') continue;
		if (!/^[\w-]{12}(?:\t(?:-|[\w-]{6}))*$/.test(line)) throw damaged(index + 3);
		lines.set(line.slice(0, 12), line.slice(13));
	}
	return { columns: [...columns, ...PARTS.filter((name) => !columns.includes(name))], lines };
}

function damaged(line: number): ImportError {
	return new ImportError(
		`${RECORD_FILE}:${line}:1: This is no line of the record of imports.`,
		'Take the file from git again. Without it, entries that differ from the source are all left alone and reported.',
	);
}
