#!/bin/sh
# sax 1.6.1: attributes lose values in strict mode, or end the reading, by how the file happens to arrive.
# - Of two attributes of one name one is dropped without an error, though such a file is not well-formed
#   (https://www.w3.org/TR/xml/#uniqattspec).
# - A value of more than 64 KB is read where it arrives in one piece, and is an error where it arrives in several, as from
#   a stream. Documented: MAX_BUFFER_LENGTH, "to prevent buffer overruns", not that it depends on the pieces.
# One would expect: an error for the first, and the same answer for the same file for the second. Dumps of Stack Exchange hold whole
# posts in attributes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund sax@1.6.1 > /dev/null
cat > look.mjs <<'EOF'
import sax from 'sax';
function read(pieces) {
	const parser = sax.parser(true);
	let attributes, said = 'no error';
	parser.onopentag = (tag) => { attributes = tag.attributes; };
	parser.onerror = (error) => { said = error.message.split('\n')[0]; };
	try {
		for (const piece of pieces) parser.write(piece);
		parser.close();
	} catch (error) {
		said = error.message.split('\n')[0];
	}
	return { attributes, said };
}
const twice = read(['<a b="1" b="2"/>']);
console.log(`b twice: ${JSON.stringify(twice.attributes)}, ${twice.said}`);
const value = 'x'.repeat(70_000);
const whole = read([`<a b="${value}"/>`]);
const pieces = read(['<a b="', ...value.match(/.{1000}/g), '"/>']);
console.log(`70,000 characters in one piece: ${whole.attributes?.b.length} read, ${whole.said}; in pieces: ${pieces.said}`);
process.exitCode = twice.said === 'no error' && whole.said === 'no error' && /Max buffer length/.test(pieces.said) ? 0 : 1;
EOF
node look.mjs
