import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../../src/archive/content/read.ts';
import { openStore, type Store } from '../../../../src/archive/store/open.ts';
import { relateEntries } from '../../../../src/build/relating/relateStep.ts';

let folder: string;
const content = (): string => join(folder, 'content');
const state = (): string => join(folder, 'relations.bin');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'relate-step-'));
	write('site.yml', 'name: Answers\naddress: https://answers.example\ntagline: Of tests\nlanguages: [en]\ndisclaimer: No advice.\nurgent: { text: Call., number: "112", signs: [chest pain] }\n');
	write('specialties/heart.md', '---\nname: Heart\n---\n');
	write('doctors/ada.md', '---\nname: Dr. Ada (demo)\nspecialty: heart\ndemo: true\n---\n');
	write('topics/heart/palpitations.md', '---\nname: Palpitations\naliases: ["heart racing"]\n---\n');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
	mkdirSync(join(content(), file, '..'), { recursive: true });
	writeFileSync(join(content(), file), text);
}

/** Entries, each of one of so many matters with words of its own: an edit touches some entries and not all. */
const ENTRIES = 90;
const MATTERS = 15;

const fileOf = (number: number): string => `entries/heart/2017/entry-${number}.md`;

/** @param matter undefined for an entry that is no more */
function put(number: number, matter: number | undefined): void {
	if (matter === undefined) { rmSync(join(content(), fileOf(number)), { force: true }); return; }
	const words = ['pain', 'swelling', 'numbness', 'itching'].map((word, i) => `${word}${'abcdefghijklmno'[matter]!}${(number + i) % 3 === 0 ? 'x' : ''}`).join(' ');
	write(fileOf(number), `---\nasker: reader\ntitle: Of ${words}\ndate: 2017-03-0${(number % 9) + 1}\nanswered: 2017-03-1${number % 9}\ndoctor: ada\nspecialty: heart\nlang: en\n---\nWhat of ${words}?\n\n## Answer\n\nOf ${words}.\n`);
}

function putAll(): void {
	for (let number = 0; number < ENTRIES; number++) put(number, number % MATTERS);
}

async function related(path: string, stateFile: string): Promise<unknown> {
	const store = openStore(path);
	await readContent(store, { content: content(), base: '/', code: '1', jobs: 1 });
	const { kept } = await relateEntries(store, { code: '1', jobs: 1, content: content(), state: stateFile });
	await kept;
	const found = relations(store);
	store.close();
	return found;
}

function relations(store: Store): unknown {
	return ['SELECT * FROM relation ORDER BY entry', 'SELECT * FROM link ORDER BY shown, entry', 'SELECT * FROM entryTopic ORDER BY entry, rank', "SELECT value FROM meta WHERE key = 'mostLinked'"].map((query) => store.prepare(query).all());
}

test('edits that go on from the state of an earlier run, those included that take back others, give what relating all anew gives', async () => {
	putAll();
	await related(join(folder, 'here.db'), state());
	const before = readFileSync(state());
	// Few entries and few matters, so that many an edit takes back another.
	const edit = fc.tuple(fc.nat(3), fc.constantFrom(undefined, 0, 1, 2, 3, 4));
	await fc.assert(
		fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
			for (const [number, matter] of edits) put(number, matter);
			const here = await related(join(folder, 'here.db'), state());
			expect(here).toEqual(await related(join(folder, 'anew.db'), join(folder, 'anew.bin')));
			for (const name of ['anew.db', 'anew.bin']) rmSync(join(folder, name));
		}),
		{ numRuns: 40, endOnFailure: true },
	);
	expect(readFileSync(state()).equals(before)).toBe(true);
}, 60_000);

test('a state since which much changed is written anew', async () => {
	putAll();
	await related(join(folder, 'here.db'), state());
	const before = readFileSync(state());
	for (let number = 0; number < 12; number++) put(number, (number + 1) % MATTERS);
	await related(join(folder, 'here.db'), state());
	expect(readFileSync(state()).equals(before)).toBe(false);
});
