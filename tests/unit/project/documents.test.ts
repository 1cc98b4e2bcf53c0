import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/archive/rules.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(documents)('%s: every file it links to or shows is there', async (document) => {
	const text = await readFile(document, 'utf8');
	const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, link, picture]) => (link ?? picture)!);
	const missing = targets
		.filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
		.map((target) => path.join(path.dirname(document), target.replace(/#.*/, '')))
		.filter((file) => !existsSync(file));
	expect(missing).toEqual([]);
});

test.each(documents)('%s: every command it names exists', async (document) => {
	const text = await readFile(document, 'utf8');
	const named = new Set([...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name!));
	const missing = [...named].filter((name) => {
		const script = /node (?:scripts\/([\w-]+)\.ts|bin\/answered\.js ([\w:-]+))/.exec(scripts[name] ?? '')?.slice(1).join('').replace(':', '-');
		return scripts[name] === undefined || (script !== undefined && !existsSync(`scripts/${script}.ts`));
	});
	expect(missing).toEqual([]);
});

test('docs/editing.md explains each rule once, and none that is not there', async () => {
	const text = await readFile('docs/editing.md', 'utf8');
	const rows = text.slice(text.indexOf('\n## Rules')).matchAll(/^\| (`[^|]+`) \|/gm);
	const explained = [...rows].flatMap(([, names]) => [...names!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!));
	expect(explained.toSorted()).toEqual([...RULES].sort());
});
