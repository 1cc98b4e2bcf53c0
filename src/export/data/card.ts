import { counted } from '../../archive/counted.ts';
import type { Library } from '../../site/query/library.ts';
import type { DataFile, DataFormat } from './describe.ts';
import { MAPPING_FILE } from './mapping.ts';

/** What a data card tells besides what the archive says of itself. */
export interface CardFacts {
	format: DataFormat;
	files: readonly DataFile[];
	/** What was chosen, as flags; empty where all was. */
	chosen: string;
	counts: Counts;
}

/** How many entries there are of each kind. */
export interface Counts {
	entries: number;
	withdrawn: number;
	translations: number;
	firstAsked: string;
	lastAsked: string;
	/** The newest day that an entry names. */
	day: string;
	languages: readonly [string, number][];
	specialties: readonly [string, number][];
}

/** The data card: what the data is, where it comes from, what it must not be used for. In English, the language of those who read data of many archives. */
export function dataCard(library: Library, { format, files, chosen, counts }: CardFacts): string {
	const { site, firstLanguage } = library;
	const name = library.text(firstLanguage, site.name);
	return [
		`# ${name}: data`,
		'',
		`Questions about health and what doctors answered, as ${name} publishes them at <${site.address}>.${chosen === '' ? '' : ` A part of the archive: ${chosen}.`}`,
		...(site.demonstration === undefined ? [] : ['', `**${library.text(firstLanguage, site.demonstration)}**`]),
		'',
		'| file | rows | what it holds |',
		'| --- | --- | --- |',
		...files.map(({ path, rows, name: table }) => `| \`${path}\` | ${number(rows)} | ${HOLDS[table]} |`),
		'| `datapackage.json` | | every field, as a [Data Package](https://specs.frictionlessdata.io/data-package/) describes it |',
		`| \`${MAPPING_FILE}\` | | how \`answered import\` reads the entries back |`,
		'',
		'## Licence',
		'',
		site.licence === undefined
			? 'The archive names no licence: ask those who publish it before you pass the data on.'
			: `[${site.licence.name}](${site.licence.address}). Entries that come from elsewhere say so in \`source\` and \`sourceUrl\`.`,
		'',
		'## What is in it',
		'',
		`- ${counted(counts.entries, 'entry')}, asked from ${counts.firstAsked} to ${counts.lastAsked}. The newest day that one of them names is ${counts.day}.`,
		`- ${number(counts.translations)} of them are translations of others (\`translationOf\`).`,
		`- ${number(counts.withdrawn)} of the answers were withdrawn: the row stays, with the reason and the question, and without what was answered. Take them out of copies that you made before.`,
		'- Drafts are not in it. Topics are those that editors named; those that the site finds in the text are not data of the archive.',
		'- Texts are Markdown as the editors wrote it, and no word of them was changed.',
		'',
		...table('language', counts.languages),
		...table('specialty', counts.specialties.map(([id, count]) => [`${library.specialty(firstLanguage, id).name} (\`${id}\`)`, count])),
		'## Who asked',
		'',
		'Nothing in it is to identify an asker: `asker` is an alias chosen for them, `age` a band of ten years and `sex` what they said.',
		'Texts were looked through for addresses, numbers and names before the data was written, which finds much and not all. Do not try to',
		'find out who somebody is. Whoever comes upon something that tells it is asked to write to those who publish the archive.',
		'',
		'## What it is not for',
		'',
		'Answers were given to one person on one day, from what that person wrote. They may have become wrong since: look at `answered`,',
		'`reviewed` and `withdrawn`. They are no advice to anybody else, and a program that gives advice must not be made of them alone.',
		'',
		...(format === 'csv' ? ['Open the tables as text: a spreadsheet may take a line that begins with `-`, `+` or `=` for a formula, and an id for a number.', ''] : []),
	].join('\n');
}

const HOLDS: Readonly<Record<DataFile['name'], string>> = {
	entries: 'a question with its answer each', doctors: 'who answered, or checked an answer', specialties: 'specialties that entries and doctors name', topics: 'topics that entries name',
};

function table(head: string, rows: readonly (readonly [string, number])[]): string[] {
	return [`| ${head} | entries |`, '| --- | ---: |', ...rows.map(([name, count]) => `| ${name.replaceAll('|', String.raw`\|`)} | ${number(count)} |`), ''];
}

function number(value: number): string {
	return value.toLocaleString('en');
}
