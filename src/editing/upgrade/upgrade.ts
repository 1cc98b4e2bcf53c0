import { readContentText, readWrittenText, writeContentFile } from '../../archive/content/contentFile.ts';
import { scanContent } from '../../archive/content/scan.ts';
import { parseYaml } from '../../archive/content/frontMatter.ts';
import { CONTENT_FORMAT, formatTrouble } from '../../archive/schema/format.ts';
import { EditRefused } from '../edit/entries.ts';
import { FORMAT_STEPS, type FormatStep } from './steps.ts';

/** What brings content from its format to another. */
export interface Upgrade {
	from: number;
	to: number;
	/** What each format between changed, in a sentence. */
	says: string[];
	/** New texts of files that change, by path in the content folder; `site.yml`, which says the format, comes last. */
	texts: Map<string, string>;
}

/** Files that a person has to look at before content can be upgraded. */
export class NotUpgradable extends Error {
	override name = 'NotUpgradable';
	/** What is in the way, by path in the content folder. */
	readonly troubles: ReadonlyMap<string, string>;

	constructor(troubles: ReadonlyMap<string, string>) {
		super(`${troubles.size} ${troubles.size === 1 ? 'file has' : 'files have'} to be mended by hand first; nothing was written.`);
		this.troubles = troubles;
	}
}

const SITE = 'site.yml';

/**
 * Finds what an upgrade changes, and writes nothing.
 * @param to the format to bring it to
 * @throws EditRefused where the content is of a newer format, or does not say which
 * @throws NotUpgradable with all files that are in the way
 */
export function planUpgrade(content: string, to = CONTENT_FORMAT, steps = FORMAT_STEPS): Upgrade {
	const from = formatOf(content);
	const trouble = from > to ? formatTrouble(from, to) : undefined;
	if (trouble) throw new EditRefused(`${trouble.message}\n${trouble.help}`);
	const due = steps.filter((step) => step.to > from && step.to <= to);
	if (due.length !== to - from) throw new Error(`There is no step for each format from ${from} to ${to}.`);
	const texts = new Map<string, string>();
	const troubles = new Map<string, string>();
	const files = scanContent(content).files.map(({ file }) => file).filter((file) => /\.(?:md|yml)$/.test(file));
	for (const file of from === to ? [] : files.filter((one) => one !== SITE).concat(SITE)) {
		try {
			const before = readWrittenText(content, file);
			const after = rewritten(file, before, due);
			const text = file === SITE ? withFormat(after, to) : after;
			if (text !== before) texts.set(file, text);
		} catch (error) {
			troubles.set(file, (error as Error).message);
		}
	}
	if (troubles.size > 0) throw new NotUpgradable(troubles);
	return { from, to, says: due.map(({ says }) => says), texts };
}

/** Writes what was planned. The format is said last, so that what is cut short is found unfinished and run again. */
export function writeUpgrade(content: string, { texts }: Upgrade): void {
	for (const [file, text] of texts) writeContentFile(content, file, text);
}

function rewritten(file: string, text: string, steps: readonly FormatStep[]): string {
	return steps.reduce((before, step) => step.rewrite(file, before), text);
}

/** The format that content says it is of; the first where it says none. */
function formatOf(content: string): number {
	let text: string;
	try {
		text = readContentText(content, SITE);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		throw new EditRefused(`${content} has no ${SITE}. Name the folder of the content with --content.`);
	}
	const { data, faults } = parseYaml(text, SITE, 0);
	const format = (data as { format?: unknown } | null)?.format ?? 1;
	if (faults.length > 0 || !Number.isInteger(format)) throw new EditRefused(`${content}/${SITE} does not say of which format the content is: npm run check says what is wrong with it.`);
	return format as number;
}

/** `site.yml` that says its format: where it said one, or else above all keys. */
function withFormat(text: string, format: number): string {
	const said = /^((["']?)format\2\s*:\s*)\d+/m;
	if (said.test(text)) return text.replace(said, `$1${format}`);
	// Not before what begins a document (`---`, `%YAML`).
	return text.replace(/^(?=[^\s#%-])/m, `format: ${format}${text.includes('\r\n') ? '\r\n' : '\n'}`);
}
