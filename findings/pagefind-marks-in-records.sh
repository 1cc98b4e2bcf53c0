#!/bin/sh
# Pagefind 1.6.0 (npm, MIT) reads its own marks in the content of custom records, too.
#
# addCustomRecord takes "the raw content of the record" (https://pagefind.app/docs/node-api/). Words that
# begin with ___PAGEFIND_WEIGHT___, ___END_PAGEFIND_WEIGHT___ or ___PAGEFIND_ANCHOR___, by which its reader of
# HTML speaks to its indexer, are obeyed there: they are in no text and count for no place, and a weight
# holds until its end. (`parse_digest` in pagefind/src/fossick/mod.rs.)
#
#   text: before after …
#   words counted: 42
#   score of the marked word: 2.00 times that of the other
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

const { index } = await createIndex();
const marked = '___PAGEFIND_ANCHOR___x:y before ___PAGEFIND_WEIGHT___2.0 after ___END_PAGEFIND_WEIGHT___';
const content = `${marked}${' more'.repeat(40)}`;
await index.addCustomRecord({ url: '/', content, language: 'en', meta: { title: 'T' } });
await index.writeFiles({ outputPath: 'site' });
await close();
globalThis.fetch = async (address) => new Response(new Uint8Array(await readFile(String(address).replace(/\?.*$/, ''))));
const { createInstance } = await import(`${process.cwd()}/site/pagefind.js`);
const pagefind = createInstance({ basePath: `${process.cwd()}/site/`, noWorker: true, ranking: { termFrequency: 0, termSaturation: 2 } });
const [before, after] = await Promise.all(['before', 'after'].map(async (word) => (await pagefind.search(word)).results[0]));
const { raw_content: text, word_count: words } = await before.data();
const times = (after.score / before.score).toFixed(2);
console.log(`text: ${text.replace(/( more)+$/, ' …')}\nwords counted: ${words}\nscore of the marked word: ${times} times that of the other`);
process.exit(text === `before after${' more'.repeat(40)}` && words === 42 && times === '2.00' ? 0 : 1);
EOF
node run.mjs
