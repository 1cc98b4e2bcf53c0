#!/bin/sh
# Node 24 (ICU 78): TextDecoder is not the Encoding Standard's for two legacy encodings, and does not fail with `fatal`.
# - 'euc-kr' lacks the extension of code page 949: 8,822 Hangul syllables come out as a control and a letter.
# - 'big5' gives characters of the private area for those of the Hong Kong set, and for kana and signs of the ETEN set.
# One would expect: what browsers give (https://encoding.spec.whatwg.org/#indexes), as the API's documentation names the
# standard. Documented: only which labels exist (https://nodejs.org/api/util.html#encodings-supported-by-default-with-full-icu-data).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24.21.0 @exodus/bytes@1.16.0 > /dev/null
cat > look.mjs <<'EOF'
import { TextDecoder as Standard } from '@exodus/bytes/encoding.js';
let same = true;
for (const [encoding, from, to] of [['euc-kr', 0x81, 0xc6], ['big5', 0x87, 0xfe]]) {
	const options = { fatal: true };
	const [own, standard] = [new TextDecoder(encoding, options), new Standard(encoding, options)];
	let [all, wrong, example] = [0, 0, ''];
	for (let lead = from; lead <= to; lead += 1) for (let trail = 0x41; trail <= 0xfe; trail += 1) {
		let right, given;
		try { right = standard.decode(Uint8Array.of(lead, trail)); } catch { continue; }
		if (encoding === 'euc-kr' && !/^[가-힣]$/.test(right)) continue;
		try { given = own.decode(Uint8Array.of(lead, trail)); } catch { given = 'an error'; }
		all += 1;
		if (given === right) continue;
		wrong += 1;
		example ||= `${lead.toString(16)}${trail.toString(16)} is ${right}, given ${JSON.stringify(given)} (${[...given].map((c) => c.codePointAt(0).toString(16))})`;
	}
	console.log(`${encoding}: ${wrong} of ${all} differ: ${example}`);
	same &&= wrong > 0;
}
process.exitCode = same ? 0 : 1;
EOF
node_modules/.bin/node look.mjs
