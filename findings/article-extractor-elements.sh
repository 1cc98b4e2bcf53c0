#!/bin/sh
# @extractus/article-extractor 9.0.1: elements that are not on its list are removed with the words in them, and the list
# lacks some that stand within sentences: <time>, <bdi>, <mark>, <kbd>, <q>, <cite>, <del>, <dt>. "Take 5 mg" of
# which the figure stands in <bdi> becomes "Take".
# One would expect what its own parser option is described as, "allowed tags", to drop the tags and keep the words, as
# sanitizers do, or the list to know the elements of HTML that hold text.
# Decided in cleanify of esm/src/utils/html.js and defaultAllowedTags of esm/src/config.js.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @extractus/article-extractor@9.0.1
cat > see.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor';
const names = ['time', 'bdi', 'mark', 'kbd', 'q', 'cite', 'del', 'em', 'span'];
const words = names.map((name) => `<p>Here stands <${name}>the word of ${name}</${name}> in a sentence that is long enough, with commas, to be kept.</p>`).join('');
const found = await extractFromHtml(`<!doctype html><html lang="en"><head><title>Words</title></head><body><main><article><h1>Words</h1>${words}</article></main></body></html>`, 'https://a.example/');
const kept = names.filter((name) => found.content.includes(`the word of ${name}`));
console.log(`kept: ${kept.join(', ')}`);
console.log(`gone: ${names.filter((name) => !kept.includes(name)).join(', ')}`);
process.exitCode = kept.join() === 'em,span' ? 0 : 1;
JS
node see.mjs
