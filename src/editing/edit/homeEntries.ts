import { readWrittenText } from '../../archive/content/contentFile.ts';
import { parseYaml } from '../../archive/content/frontMatter.ts';
import type { Place, YamlSource } from '../../archive/content/yamlSource.ts';
import type { Folder } from './entries.ts';

/** The site's settings, in which home may name entries. */
export const SITE = 'site.yml';

/**
 * `site.yml` with an entry named otherwise in what home shows, or not at all.
 * @param now its new id; undefined where it goes
 * @param written `site.yml` as it is to be written, where something of it has changed already
 * @returns the text, and in how many places it changed
 */
export function withHomeEntry(id: string, now: string | undefined, { content, files }: Pick<Folder, 'content' | 'files'>, written?: string): { text: string; places: number } {
	let text = written ?? (files.includes(SITE) ? readWrittenText(content, SITE) : '');
	let places = 0;
	if (id === now || !text.includes(id)) return { text, places };
	for (let found = placeOf(text, id); found !== undefined; found = placeOf(text, id)) {
		text = replaced(text, found, now);
		places++;
	}
	return { text, places };
}

function placeOf(text: string, id: string): Place | undefined {
	const { data, source }: { data: unknown; source: YamlSource } = parseYaml(text, SITE, 0);
	const entries = (data as { home?: { entries?: unknown } } | null)?.home?.entries;
	const index = Array.isArray(entries) ? entries.indexOf(id) : -1;
	return index === -1 ? undefined : source.value(['home', 'entries', index]);
}

function replaced(text: string, { line, column, length }: Place, now: string | undefined): string {
	const lines = text.split('\n');
	const whole = lines[line - 1]!;
	const [before, after] = [whole.slice(0, column - 1), whole.slice(column - 1 + length)];
	if (now !== undefined) lines[line - 1] = before + now + after;
	// An item on a line of its own goes with the line, another with its comma.
	else if (/^\s*-\s*$/.test(before)) {
		lines.splice(line - 1, 1);
		// A list of which nothing is left has to say so.
		const key = /^(\s*entries:)\s*(#.*)?$/.exec(lines[line - 2] ?? '');
		if (key && !/^\s*-/.test(lines[line - 1] ?? '')) lines[line - 2] = [`${key[1]!} []`, key[2]].filter((part) => part !== undefined).join(' ');
	}
	else lines[line - 1] = /^\s*,/.test(after) ? before + after.replace(/^\s*,[ \t]*/, '') : before.replace(/,\s*$/, '') + after;
	return lines.join('\n');
}
