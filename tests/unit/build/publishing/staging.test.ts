import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Staging } from '../../../../src/build/publishing/staging.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'staging-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What stands in an output folder after files come and others go. */
function after(standing: string[], coming: string[], deletes: string[]): string[] {
	const out = join(root, 'dist');
	for (const file of standing) {
		mkdirSync(dirname(join(out, file)), { recursive: true });
		writeFileSync(join(out, file), 'old');
	}
	const staging = new Staging(out, { store: 'store', lock: join(root, 'cache/lock'), assertHeld: () => undefined }, () => undefined);
	for (const file of coming) staging.put(file, 'new');
	staging.commit({ deletes, outputs: [], public: [], id: 'x', whole: false });
	staging.close();
	return readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(out.length + 1)).sort();
}

test('a folder comes where a file was', () => {
	expect(after(['faq.php', 'a.html'], ['faq.php/index.html'], ['faq.php'])).toEqual(['a.html', 'build.json', 'faq.php/index.html']);
});

test('a file comes where a folder was', () => {
	expect(after(['ask/a/index.html', 'ask/index.html'], ['ask'], ['ask/a/index.html', 'ask/index.html'])).toEqual(['ask', 'build.json']);
	expect(after(['parts/one/a', 'parts/two/a'], ['parts/one'], ['parts/one/'])).toContain('parts/one');
});
