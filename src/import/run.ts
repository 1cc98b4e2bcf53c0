import { stat } from 'node:fs/promises';
import { contentStats } from '../archive/content/contentFile.ts';
import { ImportError } from './finding.ts';
import { ContentFolder } from './folder/contentFolder.ts';
import { readExisting, removeUnfinished } from './folder/existing.ts';
import { type ImportEvents, Importer } from './importer.ts';
import { minimalSite } from './site.ts';
import { publishedLanguages, unsaidLanguage } from './siteLanguages.ts';
import { readRows, type SourceOptions } from './rows.ts';
import type { ImportSummary } from './summary.ts';

/** What to import, into what, and how. */
export interface ImportOptions extends SourceOptions {
	/** Source files, as the user names them. */
	files: readonly string[];
	/** The content folder. */
	content: string;
	/** Replace files whose content differs. */
	force: boolean;
	/** Write nothing. */
	dryRun: boolean;
	/** Language of rows that name none. */
	lang?: string | undefined;
	/** Whether ids of names and titles in other scripts are made of Latin letters. */
	romanise?: boolean | undefined;
	/** Groups of synonyms that a new content folder begins with; none where absent. */
	synonyms?: string | undefined;
}

/** How far an import has come. */
export interface Progress {
	rows: number;
	/** Bytes of the sources read so far, and all of them. */
	bytes: number;
	totalBytes: number;
}

/** What an import tells while it works. */
export interface RunEvents extends ImportEvents {
	progress(progress: Progress): void;
}

/**
 * Imports files into a content folder.
 * @throws {ImportError} where a file, a mapping or an encoding cannot be used at all
 */
export async function importFiles(options: ImportOptions, events: RunEvents): Promise<ImportSummary> {
	const totalBytes = await sizeOf(options.files);
	if (!options.dryRun) removeUnfinished(options.content);
	const folder = new ContentFolder(options.content, options);
	const importer = new Importer(folder, readExisting(options.content, options), events);
	const { summary } = importer;
	let bytes = 0;
	for (const file of options.files) {
		const rows = readRows(file, options, {
			read: (more) => (bytes += more),
			flag: (finding) => importer.flag(finding),
		});
		for await (const row of rows) {
			if ('kind' in row) importer.refuse(row);
			else importer.importRow(row, { dates: options.mapping.dates, lang: options.lang ?? options.mapping.lang, romanise: options.romanise });
			events.progress({ rows: summary.rows, bytes, totalBytes });
		}
	}
	const languages = publishedLanguages(options.content) ?? languagesFor(importer);
	for (const finding of unsaidLanguage(importer.unsaid, languages[0] ?? 'en', options.files[0] ?? '')) importer.flag(finding);
	if (!contentStats(options.content, 'site.yml')) {
		folder.write('site.yml', minimalSite(languages));
		summary.site = true;
		if (options.synonyms !== undefined && !contentStats(options.content, 'synonyms.yml')) {
			folder.write('synonyms.yml', options.synonyms);
			summary.synonyms = true;
		}
	}
	return summary;
}

/** The languages of a new site. The first is that of the rows that name none. */
function languagesFor({ languages, unsaid }: Importer): string[] {
	return unsaid.length > 0 ? ['en', ...[...languages].filter((lang) => lang !== 'en')] : [...languages];
}

async function sizeOf(files: readonly string[]): Promise<number> {
	let bytes = 0;
	for (const file of files) {
		const stats = await stat(file).catch((error: unknown) => {
			throw new ImportError(`${file} cannot be read: ${String(error)}.`, 'Check the name of the file.');
		});
		if (!stats.isFile()) throw new ImportError(`${file} is not a file.`, 'Name the files in it one by one.');
		bytes += stats.size;
	}
	return bytes;
}
