import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentStats } from '../archive/content/contentFile.ts';
import { ImportRecord } from './again/record.ts';
import { ImportError } from './finding.ts';
import { ContentFolder } from './folder/contentFolder.ts';
import { readExisting, removeUnfinished } from './folder/existing.ts';
import { type ImportEvents, Importer } from './importer.ts';
import { minimalSite } from './site.ts';
import { publishedLanguages, unsaidLanguage } from './siteLanguages.ts';
import { formatTold, readRows, type SourceOptions } from './rows.ts';
import type { ImportSummary } from './summary.ts';

/** What to import, into what, and how. */
export interface ImportOptions extends SourceOptions {
	/** Source files, as the user names them. */
	files: readonly string[];
	/** The content folder. */
	content: string;
	/** Replace entries that differ from the source. */
	force: boolean;
	/** Stay with entries that both sides changed, and remember the source as seen. */
	keep?: boolean | undefined;
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
	const files = await filesOf(options.files, options);
	const totalBytes = await sizeOf(files);
	if (!options.dryRun) removeUnfinished(options.content);
	const folder = new ContentFolder(options.content, options);
	const record = ImportRecord.read(options.content);
	const { mapping } = options;
	const links = mapping.links.map((pattern) => new RegExp(pattern, 'u'));
	using importer = new Importer(folder, readExisting(options.content, options), events, { ...options, record, links, site: mapping.site });
	const { summary } = importer;
	let bytes = 0;
	const rows = readRows(files, options, {
		read(more) {
			bytes += more;
			events.progress({ rows: summary.rows, bytes, totalBytes });
		},
		flag: (finding) => importer.flag(finding),
	});
	try {
		for await (const row of rows) {
			if ('kind' in row) importer.refuse(row);
			else importer.importRow(row, { dates: mapping.dates, lang: options.lang ?? mapping.lang, romanise: options.romanise });
			events.progress({ rows: summary.rows, bytes, totalBytes });
		}
		importer.finish();
	} finally {
		// What was written is known as such, even if the rest was not.
		if (!options.dryRun) record.write(options.content);
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

/** The files that are meant: those in a folder, where that is named, as far as their names tell a format. */
async function filesOf(named: readonly string[], options: SourceOptions): Promise<string[]> {
	const files: string[] = [];
	for (const name of named) {
		const isFolder = (await stat(name).catch(() => undefined))?.isDirectory() === true;
		if (!isFolder) {
			files.push(name);
			continue;
		}
		const inside = (await readdir(name, { recursive: true, withFileTypes: true }))
			.filter((item) => item.isFile() && !item.name.startsWith('.') && formatTold(item.name, options) !== undefined)
			.map((item) => join(item.parentPath, item.name))
			.toSorted((a, b) => BY_NUMBER.compare(a, b));
		if (inside.length === 0) throw new ImportError(`${name} holds no file whose name tells a format.`, 'Name the files one by one, with --format.');
		files.push(...inside);
	}
	return files;
}

/** `9.json` before `10.json`. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

async function sizeOf(files: readonly string[]): Promise<number> {
	let bytes = 0;
	for (const file of files) {
		const stats = await stat(file).catch((error: unknown) => {
			throw new ImportError(`${file} cannot be read: ${String(error)}.`, 'Check the name of the file.');
		});
		if (!stats.isFile()) throw new ImportError(`${file} is not a file.`, 'Name a file, or a folder of files.');
		bytes += stats.size;
	}
	return bytes;
}
