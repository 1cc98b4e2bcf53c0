import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entryText, SMALL } from '../unit/archive/content/folder.ts';

/** A title for the terminal's window, a colour, the cursor's way up in the C1 set, text the other way round, a line begun anew. */
const TRICK = '\u001B]0;owned\u0007\u001B[31m\u009BA\u202Etxt\rclean';
const CONTROLS = /(?!\n|\t)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

// eslint-disable-next-line no-control-regex -- what it is about
const COLOUR = /\u001B\[(?:1|2|22|3[1-9])m/g;

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'terminal-'));
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	for (const [file, text] of Object.entries(SMALL)) write(`content/${file}`, text);
	write(`content/entries/hepatology/2017/${TRICK}.md`, entryText({}));
	write('content/entries/hepatology/2017/c.md', entryText({ [JSON.stringify(TRICK)]: 'x', age: JSON.stringify(TRICK) }, TRICK, `[x](${TRICK.replaceAll(/[\r\]]/g, '')}.md)`));
	write(`in/${TRICK}.csv`, `id,title,asker,date,doctor,specialty,question,answer\nx,${TRICK.replace('\r', '')},mira,${TRICK.replace('\r', '')},Lin,Hepatology,Why?,So.\n`);
	for (const [folder, text] of [['one', 'a'], ['two', 'b']]) write(`${folder}/${TRICK}.html`, text!);
	write('dist/build.json', '{}');
	write(`dist/${TRICK}.html`, 'x');
	printed('deploy', '--site', join(root, 'dist'), '--to', join(root, 'target'));
	write(`target/${TRICK}.html`, 'y');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a command prints, with the colours of a terminal. */
function printed(script: string, ...args: string[]): string {
	const { stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined } });
	return stdout + stderr;
}

const content = (): string[] => ['--content', join(root, 'content'), '--cache', join(root, 'cache')];

test.for<[string, () => string[]]>([
	['check', () => content()],
	['check', () => [...content(), '--format', 'github']],
	['check', () => [...content(), '--json']],
	['build', () => [...content(), '--out', join(root, 'out')]],
	['topics', () => content()],
	['import', () => [join(root, 'in', `${TRICK}.csv`), '--content', join(root, 'imported'), '--dry-run']],
	['rename', () => [TRICK, 'b2', '--content', join(root, 'content'), '--dry-run']],
	['withdraw', () => [`no ${TRICK}`, '--reason', 'x', '--content', join(root, 'content')]],
	['new', () => ['--title', TRICK, '--asker', 'mira', '--doctor', TRICK, '--specialty', 'hepatology', '--content', join(root, 'content')]],
	['compare', () => [join(root, 'one'), join(root, 'two')]],
	['compare', () => [join(root, 'one'), join(root, 'two'), '--json']],
	['deploy', () => ['--verify', '--to', join(root, 'target')]],
	['publish-files', () => ['--site', join(root, TRICK), '--target', 'nginx']],
])('%s gives the terminal no orders of a file', ([script, args], { task }) => {
	const text = printed(script, ...args());
	expect(text, task.name).toMatch(/owned/);
	// Our own colours, and nothing else.
	expect(text.replaceAll(COLOUR, '')).not.toMatch(CONTROLS);
	expect(text).not.toContain('\u001B[31m\u009B');
	if (args().includes('--json')) expect(JSON.stringify(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)))).toContain(JSON.stringify(TRICK).slice(1, 8));
});
