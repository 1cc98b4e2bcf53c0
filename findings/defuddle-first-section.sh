#!/bin/sh
# defuddle 0.19.4: a section at the beginning of an article that has a heading, a <time> and a paragraph of fewer than
# 30 words is taken for the head of a page ("hero header block") and removed, paragraph and all, though that paragraph is
# what it found to be the beginning of the text.
# One would expect that what holds the beginning of the text is not removed as what stands before it.
# Decided in removeHeroHeader of dist/removals/content-patterns.js: the <time> has to stand above the text, the block
# around both is not asked.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund defuddle@0.19.4 linkedom@0.18.15
cat > see.mjs <<'JS'
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
const rest = '<p>Stir the dough until it is smooth, and let it rest in a warm place until it is twice as large.</p>'.repeat(4);
const page = (day) => `<!doctype html><html lang="en"><head><title>Bread</title></head><body><main><article>
<section><h2>Question</h2><p>Asked ${day}</p><p>My bread stays flat, and the oven is new. What am I doing wrong?</p></section>
<section><h2>Answer</h2>${rest}</section></article></main></body></html>`;
const seen = {};
for (const [name, day] of [['with <time>', '<time datetime="2020-03-01">1 March 2020</time>'], ['as plain text', '1 March 2020']]) {
	const { content } = await Defuddle(parseHTML(page(day)).document, 'https://a.example/', { useAsync: false });
	seen[name] = content.includes('stays flat');
	console.log(`${name}: the question is ${seen[name] ? 'kept' : 'gone'}`);
}
process.exitCode = !seen['with <time>'] && seen['as plain text'] ? 0 : 1;
JS
node see.mjs
