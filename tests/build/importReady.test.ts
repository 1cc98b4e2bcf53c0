import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEntry } from '../../src/archive/content/readEntry.ts';
import { parseMarkdown } from '../../src/archive/markdown/parse.ts';
import { plainText } from '../../src/archive/markdown/text.ts';
import { eraseEntry } from '../../src/editing/edit/erase.ts';
import { renameEntry } from '../../src/editing/edit/rename.ts';
import type { Finding } from '../../src/import/finding.ts';
import { PLAIN_MAPPING } from '../../src/import/mapping/schema.ts';
import { READY, readyMapping } from '../../src/import/ready/index.ts';
import { importFiles, type ImportOptions } from '../../src/import/run.ts';
import type { ImportSummary } from '../../src/import/summary.ts';
import { mdLinks } from './mdLinks.ts';

const EXPORTS = join(import.meta.dirname, '../fixtures/exports');

let content: string;

beforeEach(() => {
	content = join(mkdtempSync(join(tmpdir(), 'ready-')), 'content');
});

afterEach(() => rmSync(dirname(content), { recursive: true, force: true }));

interface Imported {
	summary: ImportSummary;
	told: string[];
	/** Texts of entries by their id. */
	entries: Record<string, string>;
}

/** Imports what a program exported; each entry must be one that the archive reads, with links that lead somewhere. */
async function imported(as: (typeof READY)[number], files: string[], more: Partial<ImportOptions> = {}, over?: string): Promise<Imported> {
	const told: string[] = [];
	let file: string | undefined;
	if (over !== undefined) writeFileSync((file = join(dirname(content), 'over.yml')), over);
	const mapping = { ...readyMapping(as, file), site: more.mapping?.site };
	const events = { progress: () => undefined, finding: ({ kind, rule, file: from, line }: Finding) => void told.push(`${basename(from)}:${line} ${kind} ${rule}`), file: () => undefined };
	const summary = await importFiles({ force: false, dryRun: false, ...more, files: files.map((name) => join(EXPORTS, name)), content, mapping }, events);
	const paths = readdirSync(join(content, 'entries'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name)).toSorted();
	const entries = paths.map((path): [string, string] => {
		const text = readFileSync(path, 'utf8');
		expect(readEntry(Buffer.from(text), path.slice(content.length + 1), ['en']).faults).toEqual([]);
		for (const link of mdLinks(text)) expect(existsSync(join(dirname(path), link)), `${link} in ${path}`).toBe(true);
		return [basename(path, '.md'), text];
	});
	return { summary, told, entries: Object.fromEntries(entries) };
}

const at = (site: string): Partial<ImportOptions> => ({ mapping: { site } as ImportOptions['mapping'] });

/** Words of HTML, each once for each time that it stands there. */
const wordsOf = (html: string): string[] => toString(fromHtml(html, { fragment: true })).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of an entry's text. */
const wordsIn = (entry: string): string[] => plainText(parseMarkdown(entry.slice(entry.indexOf('\n---\n') + 5))).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of some HTML that are not in an entry. */
function missing(html: string, entry: string): string[] {
	const there = wordsIn(entry);
	return wordsOf(html).filter((word) => {
		const index = there.indexOf(word);
		if (index !== -1) there.splice(index, 1);
		return index === -1;
	});
}

describe('WordPress', () => {
	it('takes published questions of both plugins, the chosen answer first', async () => {
		const { summary, told, entries } = await imported('wordpress', ['wordpress.xml']);
		expect(Object.keys(entries)).toEqual(['10', '20']);
		expect(entries['10']).toMatchInlineSnapshot(`
			"---
			title: Is a fatty liver “dangerous”?
			asker: anonymous
			sex: unknown
			age: unknown
			date: 2016-02-17
			doctor: ife-okoye
			specialty: liver-gall
			answered: 2016-02-18
			topics: [fatty-liver, blood-count]
			sourceUrl: https://old.example/question/10/
			---
			My platelets are 230x10⁹/L.

			Is that **bad**?

			## Answer

			That count is in the usual range (150–400).

			### Dr. Nora Reed, 2016-02-20

			I would ask again in a year.

			### Dr. Nora Reed, 2016-02-17

			Often it is not. See [the other question](../../food/2018/20.md) and [this one](10.md).

			Walking helps.
			"
		`);
		expect(entries['20']).toMatchInlineSnapshot(`
			"---
			title: May I drink tea?
			asker: anonymous
			sex: unknown
			age: unknown
			date: 2018-05-06
			doctor: ife-okoye
			specialty: food
			answered: 2018-05-07
			topics: [tea]
			sourceUrl: https://old.example/question/20/
			---
			With *milk*.

			## Answer

			Yes & often.

			### Dr. Nora Reed, 2018-05-06

			Some say no.
			"
		`);
		expect(summary).toMatchObject({ rows: 14, created: 2, refused: 1, leftOut: 6, made: { doctors: 2 } });
		expect(told.toSorted()).toMatchInlineSnapshot(`
			[
			  "wordpress.xml:125 flagged unknown-column",
			  "wordpress.xml:177 left-out not-joined",
			  "wordpress.xml:309 left-out not-joined",
			  "wordpress.xml:335 left-out question-left-out",
			  "wordpress.xml:362 left-out not-joined",
			  "wordpress.xml:375 left-out unanswered",
			  "wordpress.xml:411 left-out not-joined",
			  "wordpress.xml:433 refused no-question",
			  "wordpress.xml:68 mended html-script",
			  "wordpress.xml:86 mended entities",
			]
		`);
	});

	it('holds every word of each question and answer that it takes', async () => {
		const { entries } = await imported('wordpress', ['wordpress.xml']);
		const document = new DOMParser().parseFromString(readFileSync(join(EXPORTS, 'wordpress.xml'), 'utf8'), 'text/xml');
		let compared = 0;
		for (const item of Array.from(document.getElementsByTagName('item'))) {
			const of = (name: string): string => item.getElementsByTagName(name)[0]?.textContent ?? '';
			const entry = entries[of('wp:post_id')] ?? entries[of('wp:post_parent')];
			if (entry === undefined || of('wp:status') !== 'publish') continue;
			// Ten to the ninth is one word in the entry.
			expect(missing(of('content:encoded').replace('<sup>9</sup>', '⁹'), entry)).toEqual([]);
			compared += 1;
		}
		expect(compared).toBe(7);
	});

	it('is read by a mapping of the user\'s own on top', async () => {
		const { entries, summary } = await imported('wordpress', ['wordpress.xml'], {}, 'fields: { asker: dc:creator }\ndefaults: { source: Old Example }\njoin: { several: apart }\nignore: [wp:comment/*]\n');
		expect(Object.keys(entries).toSorted()).toEqual(['10-11', '10-12', '10-14', '20-21', '20-22']);
		expect(entries['10-11']).toContain('asker: willow77');
		expect(entries['10-11']).toContain('source: Old Example');
		expect(summary.rows).toBe(14);
	});
});

describe('Stack Exchange', () => {
	const files = ['stackexchange'];
	const site = at('https://medicalsciences.stackexchange.com/');

	it('takes answered questions, the accepted answer first, tags of both forms, names of users', async () => {
		const { entries, told } = await imported('stackexchange', files, site);
		expect(Object.keys(entries)).toEqual(['1', '5']);
		expect(entries['1']).toMatchInlineSnapshot(`
			"---
			title: Is 2*3 mg <6 mg?
			asker: anonymous
			sex: unknown
			age: unknown
			date: 2015-03-31
			doctor: user9
			specialty: general
			answered: 2015-04-02
			topics: [dose, child-health]
			source: Stack Exchange, CC BY-SA 3.0
			sourceUrl: https://medicalsciences.stackexchange.com/questions/1
			---
			How much is 2\\*3 mg?

			See [fever](../2024/5.md).

			## Answer

			Six, as \`2*3\` is.

			\`\`\`
			a < b
			\`\`\`

			### Mina Falk, 2015-03-31

			It is 6\u00A0mg.
			"
		`);
		expect(entries['5']).toMatchInlineSnapshot(`
			"---
			title: Fever
			asker: anonymous
			sex: unknown
			age: unknown
			date: 2024-02-01
			doctor: mina-falk
			specialty: general
			answered: 2024-02-02
			topics: [fever, thermometer]
			source: Stack Exchange, CC BY-SA 4.0
			sourceUrl: https://medicalsciences.stackexchange.com/questions/5
			---
			When is it a fever?

			## Answer

			From 38 °C, see [there](../2015/1.md).
			"
		`);
		expect(told).toEqual(['Posts.xml:9 left-out not-joined', 'Posts.xml:8 left-out unanswered']);
	});

	it('holds every word of each post that it takes', async () => {
		const { entries } = await imported('stackexchange', files, site);
		const document = new DOMParser().parseFromString(readFileSync(join(EXPORTS, 'stackexchange/Posts.xml'), 'utf8').replace(/^\uFEFF/, ''), 'text/xml');
		const rows = Array.from(document.getElementsByTagName('row')).filter((row) => (row.getAttribute('ParentId') ?? row.getAttribute('Id') ?? '') in entries);
		expect(rows).toHaveLength(5);
		for (const row of rows) expect(missing(row.getAttribute('Body') ?? '', entries[row.getAttribute('ParentId') || row.getAttribute('Id') || '']!)).toEqual([]);
	});

	it('leaves the address out, and says so once, where nobody says where the site stood', async () => {
		const { entries, told } = await imported('stackexchange', files);
		expect(entries['5']).not.toContain('sourceUrl');
		expect(told.filter((line) => line.includes('no-site'))).toEqual(['Posts.xml:3 flagged no-site']);
	});
});

describe('Discourse', () => {
	it('takes topics with accepted answers of both forms, in the order in which they were accepted', async () => {
		const { entries, told } = await imported('discourse', ['discourse'], at('https://forum.example/'));
		expect(Object.keys(entries)).toEqual(['11', '12']);
		expect(entries['11']).toMatchInlineSnapshot(`
			"---
			title: Do I need a new cast?
			asker: anonymous
			sex: unknown
			age: unknown
			date: 2021-02-03
			doctor: sora-lee
			specialty: bones-joints
			answered: 2021-02-03
			topics: [cast, bone]
			sourceUrl: https://forum.example/t/11
			---
			It got **wet**.

			## Answer

			Show it to us, see [how long](../2026/12.md).
			"
		`);
		expect(entries['12']).toMatchInlineSnapshot(`
			"---
			title: How long does a bone take?
			asker: anonymous
			sex: unknown
			age: unknown
			date: 2026-05-01
			doctor: ari-kim
			specialty: bones-joints
			answered: 2026-05-02
			topics: [bone]
			sourceUrl: https://forum.example/t/12
			---
			After a break.

			## Answer

			It depends: *4 to 12 weeks*.

			### Dr. Sora Lee, 2026-05-03

			Six weeks.
			"
		`);
		expect(told).toMatchInlineSnapshot(`
			[
			  "11.json:1 left-out not-joined",
			  "11.json:1 left-out not-joined",
			  "12.json:1 left-out not-joined",
			  "14.json:5 refused post-missing",
			  "13.json:1 left-out unanswered",
			  "14.json:5 left-out unanswered",
			]
		`);
	});
});

describe('phpBB', () => {
	it.each(['phpbb.xml', 'phpbb.csv'])('takes posts of old and new storage from %s', async (file) => {
		const { entries, told } = await imported('phpbb', [file], at('https://forum.example/board/'));
		expect(Object.keys(entries)).toEqual(['15', '16']);
		expect(entries['15']).toBe(`---
title: Is 38.5 "high"?
asker: anonymous
sex: unknown
age: unknown
date: 2012-04-05
doctor: lena-voss
specialty: children-family
answered: 2012-04-05
sourceUrl: https://forum.example/board/viewtopic.php?t=15
---
> Nurse:
>
> It is 38.5

Is **that** < 39? :(

## Answer

Watch her:

1. drinks
2. sleep

[Rash](../2019/16.md)

### anonymous, 2012-04-05

I forgot: she is three.
`);
		expect(entries['16']).toBe(`---
title: Rash
asker: anonymous
sex: unknown
age: unknown
date: 2019-01-02
doctor: lena-voss
specialty: children-family
answered: 2019-01-03
sourceUrl: https://forum.example/board/viewtopic.php?t=16
---
A rash with **5 mm** spots.\\
\\[5 mg] of what?

> mum:
>
> Cream

:)

## Answer

Show it to a doctor & wait.
`);
		expect(told.map((line) => line.replace(/^.* (\S+ \S+)$/, '$1'))).toEqual(['mended entities', 'mended entities', 'mended entities', 'left-out unanswered']);
	});
});

describe('the Taiwanese eHospital', () => {
	it('takes pages as text', async () => {
		const { entries, told } = await imported('ehospital', ['ehospital.txt']);
		expect(Object.values(entries)).toMatchInlineSnapshot(`
			[
			  "---
			title: Does a gallstone have to come out?
			asker: reed77
			sex: male
			age: 40-49
			date: 2016-11-02
			doctor: lin-demo
			specialty: gastroenterology
			answered: 2016-11-03
			topics: [gallstones]
			---
			Dear Dr. Demo,

			A stone of 8 mm was seen by chance.

			Do I need an operation?

			## Answer

			A stone that never hurt is mostly watched.

			Please see a doctor if pain, fever or yellow eyes come.

			## More info

			Many people have stones and never know.
			",
			]
		`);
		expect(told).toEqual([]);
	});
});

describe('a second export', () => {
	it('changes nothing where nothing changed', async () => {
		for (const as of READY) {
			const files = { discourse: ['discourse'], ehospital: ['ehospital.txt'], phpbb: ['phpbb.xml'], stackexchange: ['stackexchange'], wordpress: ['wordpress.xml'] }[as];
			content = join(dirname(content), as);
			const first = await imported(as, files, at('https://forum.example/'));
			const record = readFileSync(join(content, 'imported.tsv'), 'utf8');
			const again = await imported(as, files, at('https://forum.example/'));
			expect(again.summary).toMatchObject({ created: 0, updated: 0, conflicts: 0, kept: 0, unchanged: first.summary.created });
			expect(again.entries).toEqual(first.entries);
			expect(readFileSync(join(content, 'imported.tsv'), 'utf8')).toBe(record);
		}
	});

	const row = (id: string, more: object = {}): string =>
		JSON.stringify({ id, title: `Is ${id} fine?`, question: 'I like it.', date: '2019-02-03', specialty: 'dietetics', doctor: 'Dr. Ana Lima', answer: 'Yes.', sourceUrl: `https://old.example/ask/${id}`, ...more });

	/** Imports rows into the folder. */
	async function again(rows: string[]): Promise<{ summary: ImportSummary; findings: Finding[] }> {
		const file = join(dirname(content), 'rows.jsonl');
		writeFileSync(file, rows.join('\n'));
		const findings: Finding[] = [];
		const events = { progress: () => undefined, finding: (finding: Finding) => void findings.push(finding), file: () => undefined };
		return { summary: await importFiles({ files: [file], content, force: false, dryRun: false, mapping: PLAIN_MAPPING }, events), findings };
	}

	it('finds an entry that was renamed, and follows it', async () => {
		await again([row('tea'), row('milk', { question: 'See https://old.example/ask/tea.' })]);
		renameEntry({ content, from: 'tea', to: 'green-tea' });
		const same = await again([row('tea'), row('milk', { question: 'See https://old.example/ask/tea.' })]);
		expect(same.summary).toMatchObject({ kept: 2, created: 0, conflicts: 0 });
		const { summary } = await again([row('tea', { answer: 'No.' })]);
		expect(summary).toMatchObject({ updated: 1, created: 0 });
		const text = readFileSync(join(content, 'entries/dietetics/2019/green-tea.md'), 'utf8');
		expect(text).toContain('aliases: [/q/2019/tea/]');
		expect(text).toContain('\nNo.\n');
	});

	it('does not bring back an entry that was erased, nor what it named', async () => {
		await again([row('tea', { topics: ['hot-drinks'] })]);
		eraseEntry({ content, entry: 'tea' });
		rmSync(join(content, 'topics'), { recursive: true });
		const { summary, findings } = await again([row('tea', { topics: ['hot-drinks'] })]);
		expect(summary).toMatchObject({ kept: 1, created: 0, made: { topics: 0 } });
		expect(findings).toMatchObject([{ kind: 'kept', rule: 'removed-since' }]);
		expect(existsSync(join(content, 'topics'))).toBe(false);
		expect(readFileSync(join(content, 'imported.tsv'), 'utf8')).not.toContain('tea');
	});

	it('links to entries of an earlier one', async () => {
		await again([row('tea')]);
		await again([row('milk', { specialty: 'food', question: 'See https://old.example/ask/tea.' })]);
		expect(readFileSync(join(content, 'entries/food/2019/milk.md'), 'utf8')).toContain('See [Is tea fine?](../../dietetics/2019/tea.md).');
	});
});

describe('a mapping with join', () => {
	it('refuses files that have no rows', async () => {
		await expect(imported('wordpress', ['ehospital.txt'])).rejects.toThrow(/is plain text, and the mapping's "join" is for rows\./);
	});

	it('says what is wrong with what is laid over it, and where', async () => {
		await expect(imported('wordpress', ['wordpress.xml'], {}, 'join:\n  several: both\n')).rejects.toThrow(/over\.yml:2:12: /);
	});
});
