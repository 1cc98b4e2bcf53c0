#!/bin/sh
# @orama/stemmers 3.1.18 (npm, Apache-2.0): its Bulgarian stemmer, imported as a module, raises a TypeError on many everyday words.
#
# The algorithm (P. Nakov's, as in Lucene) changes letters in place, as a buffer of characters allows: the plural болници (hospitals)
# is to end in к. In JavaScript a string cannot be written to: code in strict mode, which every ES module is, raises there. So one text with
# въпроси (questions) in it ends the indexing of all. One would expect a stem for any word, as the package's other languages give.
# Source: dist/bulgarian.js of the package, https://www.npmjs.com/package/@orama/stemmers; the original:
# https://github.com/apache/lucene/blob/main/lucene/analysis/common/src/java/org/apache/lucene/analysis/bg/BulgarianStemmer.java
#
#   температура: температур
#   пациенти: пациент
#   въпроси: TypeError: Cannot assign to read only property '5' of string 'въпроси'
#   болници: TypeError: Cannot assign to read only property '5' of string 'болници'
#
# Ends with 0 while this is so, with 1 once it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund @orama/stemmers@3.1.18
cat >run.mjs <<'EOF'
import { stemmer } from '@orama/stemmers/bulgarian';

function said(word) {
	try {
		return stemmer(word);
	} catch (error) {
		return `${error.name}: ${error.message}`;
	}
}

const words = ['температура', 'пациенти', 'въпроси', 'болници'];
const seen = words.map((word) => `${word}: ${said(word)}`).join('\n');
console.log(seen);
const expected = `температура: температур
пациенти: пациент
въпроси: TypeError: Cannot assign to read only property '5' of string 'въпроси'
болници: TypeError: Cannot assign to read only property '5' of string 'болници'`;
process.exit(seen === expected ? 0 : 1);
EOF
node run.mjs
