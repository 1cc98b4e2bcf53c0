#!/bin/sh
# saxes 6.0.0: a lone "&" in a text is reported where the next ";" stands, or at the end of the file, and all between is gone.
# - Elements in between are neither opened nor closed: they are taken for the name of an entity.
# - The place of the error is that of the ";", which may be thousands of lines further down; nothing names the "&".
# One would expect: an error at the character behind "&", which can begin no name (https://www.w3.org/TR/xml/#NT-EntityRef), as
# sax 1.6.1 and libxml2 say. Documented: only that the parser reports errors of well-formedness.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund saxes@6.0.0 > /dev/null
cat > look.mjs <<'EOF'
import { SaxesParser } from 'saxes';
const parser = new SaxesParser({ position: true });
const errors = [], opened = [];
parser.on('error', (error) => errors.push(error.message));
parser.on('opentag', ({ name }) => opened.push(name));
parser.write('<a>\n<b>salt & water</b>\n<c>sugar</c>\n<d>1; 2</d>\n</a>').close();
console.log(`errors: ${JSON.stringify(errors)}`);
console.log(`elements: ${opened.join(', ')}; in the file: a, b, c, d`);
process.exitCode = errors[0]?.startsWith('4:') && !opened.includes('c') ? 0 : 1;
EOF
node look.mjs
