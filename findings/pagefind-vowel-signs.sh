#!/bin/sh
# Pagefind 1.6.0 (npm, MIT) takes the vowels of Indian and Thai scripts for accents.
#
# Its index keeps words without diacritics (https://pagefind.app/docs/ranking/, "diacritic similarity"), and
# drops every character of Unicode's category M for that. In Hindi and Thai vowel signs are of that
# category, so words of the same consonants are one word: दिन (day), दान (gift) and दून (a place).
# Kana have an exception: か and が stay apart.
#
#   दिन finds: दान दिन दून
#   か finds: か
#
# Ends with 0 while this is so, with 1 once it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund pagefind@1.6.0
cat >run.mjs <<'EOF'
import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';

const words = ['दिन', 'दान', 'दून', 'か', 'が'];
const { index } = await createIndex();
for (const word of words) await index.addCustomRecord({ url: `/${words.indexOf(word)}/`, content: word, language: 'hi', meta: { title: word } });
await index.writeFiles({ outputPath: 'site' });
await close();
globalThis.fetch = async (address) => new Response(new Uint8Array(await readFile(String(address).replace(/\?.*$/, ''))));
const { createInstance } = await import(`${process.cwd()}/site/pagefind.js`);
const pagefind = createInstance({ basePath: `${process.cwd()}/site/`, noWorker: true });

async function found(query) {
	const { results } = await pagefind.search(query);
	const titles = await Promise.all(results.map(async (result) => (await result.data()).meta.title));
	return titles.sort().join(' ');
}

const seen = [`दिन finds: ${await found('दिन')}`, `か finds: ${await found('か')}`];
console.log(seen.join('\n'));
process.exit(seen[0] === 'दिन finds: दान दिन दून' && seen[1] === 'か finds: か' ? 0 : 1);
EOF
node run.mjs
