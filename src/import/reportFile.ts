import { closeSync, openSync, writeSync } from 'node:fs';
import type { Finding } from './finding.ts';
import { ImportError } from './finding.ts';
import type { ImportedFile } from './target.ts';
import type { ImportSummary } from './summary.ts';

const BUFFER = 65_536;

/**
 * A report of all that an import changed, refused, mended or pointed out: one JSON object a line,
 * written while the import runs, the summary last.
 */
export class ReportFile {
	readonly #handle: number;
	#lines = '';

	/** @throws {ImportError} where the file cannot be written */
	constructor(file: string) {
		try {
			this.#handle = openSync(file, 'w');
		} catch (error) {
			throw new ImportError(`The report ${file} cannot be written: ${String(error)}.`, 'Name another file.');
		}
	}

	/** Adds something found in a source. */
	finding(finding: Finding): void {
		this.#add(finding);
	}

	/** Adds a file that was written; files that were there already are left out. */
	file({ path, written, file, line, place }: ImportedFile): void {
		if (written === 'created' || written === 'updated' || written === 'replaced') this.#add({ kind: written, path, file, line, place });
	}

	/** Ends the report. */
	close(summary: ImportSummary): void {
		this.#add({ kind: 'summary', ...summary });
		this.#flush();
		closeSync(this.#handle);
	}

	#add(value: object): void {
		this.#lines += `${JSON.stringify(value)}\n`;
		if (this.#lines.length > BUFFER) this.#flush();
	}

	#flush(): void {
		writeSync(this.#handle, this.#lines);
		this.#lines = '';
	}
}
