import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from '../sites/build.ts';
import { contentFolder, entryText, SMALL } from '../unit/archive/content/folder.ts';

test('words that entries explain are listed until they are accepted or forbidden', async () => {
	const answers = ['He has ptosis (droopy eyelids).', 'Her ptosis (droopy eyelids) is new.', 'It is a ptosis (droopy eyelids). They had pertussis (whooping cough).', 'Is it pertussis (whooping cough)? My pertussis (whooping cough) ended. Ptosis may come late.'];
	const entries = answers.map((answer, number) => [`entries/hepatology/2017/explains-${number}.md`, entryText({ title: `Question ${number}` }, 'Why?', answer)]);
	const folder = contentFolder({ ...SMALL, ...Object.fromEntries(entries) as Record<string, string> });
	const work = mkdtempSync(path.join(tmpdir(), 'synonyms-'));
	onTestFinished(() => {
		folder.remove();
		rmSync(work, { recursive: true });
	});
	const content = folder.path;
	const run = (...more: string[]): Promise<string> => runScript('scripts/synonyms.ts', ['--content', content, '--cache', path.join(work, 'cache'), ...more]);
	const file = (): string => readFileSync(path.join(content, 'synonyms.yml'), 'utf8');

	const listed = await run();
	expect(listed).toContain('  ptosis = droopy eyelids\n      said at 3 places; in 4 and 3 entries\n      entries/hepatology/2017/explains-0.md: He has ptosis (droopy eyelids).\n');
	const lastLine = (text: string): unknown => JSON.parse(text.trim().split('\n').at(-1)!);
	const { pairs } = lastLine(await run('--json')) as { pairs: { words: string[]; lang: string; said: number; examples: { id: string }[] }[] };
	expect(pairs.map(({ words, lang, said }) => [...words, lang, said])).toEqual([['ptosis', 'droopy eyelids', 'en', 3], ['pertussis', 'whooping cough', 'en', 3]]);

	await expect(run('--accept', 'ptosis = droopy eyelash')).rejects.toThrow(/ended with 2:[^]*No listed pair is "ptosis = droopy eyelash"/);
	await expect(run('--lang', 'fr')).rejects.toThrow(/ended with 2:[^]*No entry is in "fr": there are entries in en\./);
	await expect(run('--accept', 'ptosis')).rejects.toThrow(/ended with 2:[^]*must be two different words/);
	expect(await run('--accept', 'droopy eyelids = Ptosis', '--forbid', 'pertussis = whooping cough')).toContain('A new group: ptosis = droopy eyelids (en)\nKept apart: pertussis = whooping cough (en)\n');
	expect(file()).toMatch(/- words: \[ptosis, droopy eyelids\]\n- never: \[pertussis, whooping cough\]\n$/);
	expect(lastLine(await run('--json'))).toEqual({ pairs: [] });
	await expect(run('--forbid', 'ptosis = droopy eyelids')).rejects.toThrow(/ended with 2:[^]*must never stand for/);
}, 120_000);
