import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import type { EntryFrontMatter } from '../schema/index.ts';
import type { YamlSource } from './yamlSource.ts';
import type { Rule } from '../rules.ts';

const ENTRY_PATH = /^entries\/([^/]+)\/([^/]+)\/([^/]+)\.md$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Faults of an entry that its own front matter and path show, as far as its values are valid. */
export function fileFaults(
	data: Partial<EntryFrontMatter>,
	source: YamlSource,
	file: string,
	languages: readonly string[],
): Fault[] {
	const faults: Fault[] = [];
	const add = (rule: Rule, path: string[], message: string, help: string, mended?: string): void => {
		const place = source.value(path);
		faults.push({
			severity: 'error', rule, file, ...place, message, help,
			...(mended === undefined ? {} : { mended: source.replaced(place, mended) }),
		});
	};
	const { date, answered, reviewed, lang } = data;
	if (date !== undefined && answered !== undefined && answered < date) {
		add(
			'answered-before-asked', ['answered'],
			`The answer (${answered}) is dated before the question (${date}).`,
			'Check both dates: they may be swapped, or the year may be wrong.',
		);
	}
	const last = answered ?? date;
	if (reviewed && last !== undefined && reviewed.on < last) {
		add(
			'reviewed-before-answered', ['reviewed', 'on'],
			`The review (${reviewed.on}) is dated before the ${answered === undefined ? 'question' : 'answer'} (${last}).`,
			'Check both dates.',
		);
	}
	if (lang !== undefined && languages.length > 0 && !languages.includes(lang)) {
		add(
			'unknown-language', ['lang'],
			`The site has no language "${lang}".`,
			`Use one of ${languages.join(', ')}, or add it to "languages" in site.yml.`,
			nearest(lang, languages),
		);
	}
	return [...faults, ...pathFaults(data, file)];
}

function pathFaults({ specialty, date }: Partial<EntryFrontMatter>, file: string): Fault[] {
	const at = { severity: 'error' as const, file, line: 1, column: 1, length: 1 };
	const [, inSpecialty, inYear, id = file.split('/').at(-1)!.slice(0, -'.md'.length)] = ENTRY_PATH.exec(file) ?? [];
	const faults: Fault[] = [];
	if (!ID.test(id)) {
		const slug = id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
		faults.push({
			...at,
			rule: 'bad-id',
			message: `The file's name "${id}" cannot be an entry's id: that may hold only a-z, 0-9 and single hyphens.`,
			help: `Rename the file${slug ? ` to ${slug}.md` : ''}.`,
		});
	}
	if (specialty === undefined || date === undefined) return faults;
	const year = date.slice(0, 4);
	if (inSpecialty !== specialty || inYear !== year) {
		faults.push({
			...at,
			rule: 'wrong-folder',
			message: `The entry was asked in ${year} and belongs to ${specialty}, but lies elsewhere.`,
			help: `Move the file to entries/${specialty}/${year}/, or correct "specialty" and "date".`,
		});
	}
	return faults;
}
