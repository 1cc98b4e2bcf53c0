import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript, SMALL } from '../sites/build.ts';

function folder(): string {
	const made = mkdtempSync(path.join(tmpdir(), 'topics-'));
	onTestFinished(() => rmSync(made, { recursive: true }));
	return made;
}

test('looking at topics between builds leaves nothing to be compiled or rendered again, under a base path too', async () => {
	const work = folder();
	const cache = ['--content', SMALL, '--cache', path.join(work, 'cache')];
	const build = (): Promise<string> => runScript('scripts/build.ts', [...cache, '--out', path.join(work, 'dist'), '--base', '/archive/']);
	expect(await build()).toMatch(/8 files, 8 compiled/);
	expect(await runScript('scripts/topics.ts', cache)).toContain('Assigned from the text');
	const again = await build();
	expect(again).toMatch(/8 files, 0 compiled/);
	expect(again).toMatch(/\(0 rendered\)/);
});

test('a model that cannot be had ends the build, with the way to mend it', async () => {
	const work = folder();
	const content = path.join(work, 'content');
	cpSync(SMALL, content, { recursive: true });
	await appendFile(path.join(content, 'site.yml'), '\nembedder:\n  onnx: models/none\n');
	const built = runScript('scripts/build.ts', ['--content', content, '--cache', path.join(work, 'cache'), '--out', path.join(work, 'dist')]);
	await expect(built).rejects.toThrow(/ended with 1:[^]*site\.yml:\d+:3 error embedder-missing\n {2}The model's file model\.onnx is not in .*models\/none\.\n {2}Put it there, /);
});
