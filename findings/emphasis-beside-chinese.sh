#!/bin/sh
# What makes emphasis work beside Chinese punctuation takes the stars out of lists of values.
#
# micromark-extension-cjk-friendly 2.0.2 counts Chinese punctuation as letters for what may open and close
# emphasis (https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md). A star behind a value and
# before "，", as marks of significance stand, then opens emphasis, where CommonMark leaves it; the next closes it.
# Punctuation of Thai, which writes no spaces either, is still in the way of bold text.
#
# Seen: 5.2*，6.3*，7.1 -> 5.2<em>，6.3</em>，7.1 (micromark 4.0.3 alone: as written); **"สำคัญ"**มาก as written.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund micromark@4.0.3 micromark-extension-cjk-friendly@2.0.2 > /dev/null
cat > try.js <<'SCRIPT'
import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

const extensions = [cjkFriendlyExtension()];
const expected = [
	['5.2*，6.3*，7.1', '<p>5.2<em>，6.3</em>，7.1</p>', '<p>5.2*，6.3*，7.1</p>'],
	['**「重要」**的', '<p><strong>「重要」</strong>的</p>', '<p>**「重要」**的</p>'],
	['**"สำคัญ"**มาก', '<p>**&quot;สำคัญ&quot;**มาก</p>', '<p>**&quot;สำคัญ&quot;**มาก</p>'],
];
for (const [markdown, friendly, plain] of expected) {
	const seen = [micromark(markdown, { extensions }), micromark(markdown)];
	console.log(markdown, '->', seen[0], '| without:', seen[1]);
	if (seen[0] !== friendly || seen[1] !== plain) process.exitCode = 1;
}
SCRIPT
node try.js
