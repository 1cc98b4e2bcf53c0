#!/bin/sh
# Pagefind 1.6.0 (npm, MIT): `diacriticSimilarity` compares the query as it was typed with words that are stemmed.
#
# Documented: "Controls how much boost is applied when the search query diacritics match the indexed word
# exactly. At 1.0, searching for "café" will boost pages containing "café" by 100% over pages containing
# "cafe"." (doc comment of `RankingWeights` in its source.)
#
# Seen: that holds for "cafe" and "café". In an English index it does not for a word whose stem is spelt
# otherwise: "biopsy" is kept as "biopsi", which neither begins with "biopsy" nor is its beginning
# (`diacritics_match` in pagefind_web/src/search.rs), so a page with "biopsy" and one with "bïopsy" score
# the same for the query "biopsy". Text in decomposed form (NFD) is counted as if it had no accent at all.
#
#   cafe:   plain 2.00 times the accented one
#   biopsy: plain 1.00 times the accented one
#   cafe:   decomposed 1.00 times the plain one
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
const contents = ['plain cafe', 'accented café', 'plain biopsy', 'accented bïopsy', 'decomposed cafe\u0301'];
for (const [i, content] of contents.entries()) {
	await index.addCustomRecord({ url: `/${i}/`, content, language: 'en', meta: { title: contents[i] } });
}
await index.writeFiles({ outputPath: 'site' });
await close();
globalThis.fetch = async (address) => new Response(new Uint8Array(await readFile(String(address).replace(/\?.*$/, ''))));
const { createInstance } = await import(`${process.cwd()}/site/pagefind.js`);
const pagefind = createInstance({ basePath: `${process.cwd()}/site/`, noWorker: true, ranking: { diacriticSimilarity: 1, termFrequency: 0, metaWeights: { title: 0 } } });

async function scores(query) {
	const { results } = await pagefind.search(query);
	const pages = await Promise.all(results.map(async (result) => [(await result.data()).meta.title, result.score]));
	return Object.fromEntries(pages);
}

const cafe = await scores('cafe');
const biopsy = await scores('biopsy');
const seen = [
	`cafe:   plain ${(cafe['plain cafe'] / cafe['accented café']).toFixed(2)} times the accented one`,
	`biopsy: plain ${(biopsy['plain biopsy'] / biopsy['accented bïopsy']).toFixed(2)} times the accented one`,
	`cafe:   decomposed ${(cafe['decomposed cafe\u0301'] / cafe['plain cafe']).toFixed(2)} times the plain one`,
];
console.log(seen.join('\n'));
const expected = ['plain 2.00', 'plain 1.00', 'decomposed 1.00'];
process.exit(seen.every((line, i) => line.includes(expected[i])) ? 0 : 1);
EOF
node run.mjs
