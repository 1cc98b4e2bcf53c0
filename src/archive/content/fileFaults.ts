import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import type { EntryFrontMatter } from '../schema/index.ts';
import type { YamlSource } from './frontMatter.ts';

const ENTRY_PATH = /^entries\/([^/]+)\/(\d{4})\/([^/]+)\.md$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Faults of an entry that its own front matter and path show. */
export function fileFaults(
	data: EntryFrontMatter,
	source: YamlSource,
	file: string,
	languages: readonly string[],
): Fault[] {
	const faults: Fault[] = [];
	const add = (rule: string, key: string, message: string, help: string, mended?: string): void => {
		const place = source.value([key]);
		faults.push({
			severity: 'error', rule, file, ...place, message, help, ...(mended ? { mended } : {}),
		});
	};
	if (data.answered !== undefined && data.answered < data.date) {
		add(
			'answered-before-asked', 'answered',
			`The answer (${data.answered}) is dated before the question (${data.date}).`,
			'Check both dates; they may be swapped.',
			`answered: ${data.date}`,
		);
	}
	if (data.reviewed && data.reviewed.on < (data.answered ?? data.date)) {
		add(
			'reviewed-before-answered', 'reviewed',
			`The review (${data.reviewed.on}) is dated before the answer.`,
			'Check the date of the review.',
		);
	}
	if (data.lang !== undefined && !languages.includes(data.lang)) {
		const near = nearest(data.lang, languages) ?? languages[0]!;
		add(
			'unknown-language', 'lang',
			`The site has no language "${data.lang}".`,
			`Use one of ${languages.join(', ')}, or add it to "languages" in site.yml.`,
			`lang: ${near}`,
		);
	}
	return [...faults, ...pathFaults(data, file)];
}

function pathFaults(data: EntryFrontMatter, file: string): Fault[] {
	const at = { severity: 'error' as const, file, line: 1, column: 1, length: 1 };
	const match = ENTRY_PATH.exec(file);
	const id = match?.[3] ?? '';
	if (match && !ID.test(id)) {
		const slug = id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
		return [{
			...at,
			rule: 'bad-id',
			message: `"${id}" cannot be an entry's id: it may hold only a-z, 0-9 and single hyphens.`,
			help: `Rename the file${slug ? ` to ${slug}.md` : ''}.`,
		}];
	}
	const folder = `entries/${data.specialty}/${data.date.slice(0, 4)}`;
	if (file === `${folder}/${id}.md`) return [];
	return [{
		...at,
		rule: 'wrong-folder',
		message: 'The file is not in the folder of its specialty and the year asked.',
		help: `Move it to ${folder}/, or correct "specialty" and "date".`,
	}];
}
