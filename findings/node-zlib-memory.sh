#!/bin/sh
# Node 24: what gzipSync and its like give back for a small input is a view of 16 kB, which stay in memory as long as it
# does: a thousand packed lines take 16 MB. Gone with `new Uint8Array(packed)`, which copies.
# One would expect: about as much memory as bytes. Documented: only that `chunkSize` is 16 kB
# (https://nodejs.org/api/zlib.html#class-options), not that a result keeps a whole chunk.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24.21.0 > /dev/null
cat > look.mjs <<'EOF'
import { gzipSync } from 'node:zlib';
const COUNT = 2000;
const line = (n) => Buffer.from(`${n}: a line of text that is packed by itself`);
async function memory() {
	for (let times = 0; times < 3; times += 1) {
		globalThis.gc();
		await new Promise((done) => setTimeout(done, 100));
	}
	return process.memoryUsage().arrayBuffers;
}
async function held(pack) {
	const before = await memory();
	const kept = Array.from({ length: COUNT }, (_, n) => pack(line(n)));
	const bytes = ((await memory()) - before) / COUNT;
	return { bytes, length: kept.reduce((sum, { length }) => sum + length, 0) / COUNT };
}
const plain = await held((text) => gzipSync(text));
const copied = await held((text) => new Uint8Array(gzipSync(text)));
console.log(`results of ${Math.round(plain.length)} bytes hold ${Math.round(plain.bytes)}, their copies ${Math.round(copied.bytes)}`);
process.exitCode = plain.bytes > 10 * plain.length && copied.bytes < 5 * plain.length ? 0 : 1;
EOF
node_modules/.bin/node --expose-gc look.mjs
