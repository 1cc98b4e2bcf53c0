import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findJava } from '../../scripts/java/find.ts';
import { writeDirectionsArchive } from '../fixtures/directions/archive.ts';
import { DEMONSTRATION } from '../sites/build.ts';
import { gather } from '../sites/gather.ts';
import { samplesOf } from '../sites/kinds.ts';
import { pagesOf, type BuiltPage } from '../sites/pages.ts';
import { sharedSite } from '../sites/sharedSite.ts';

/** What a page may have on it that its kind's fullest need not have. */
const FEATURES = ['class="sign ', 'table-scroll', 'role="note"', 'class="turn doctor withdrawn"', 'class="notice urgent alarm"', 'http-equiv="refresh"'];

/**
 * A file has no origin, so `'self'` allows nothing to the checker, and it takes data for scripts (findings/vnu-data-blocks.sh).
 * That the policy holds is watched in browsers.
 */
const OF_POLICY = /violates Content Security Policy/;

const CHECKER = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

const java = findJava();

test('the Nu Html Checker finds nothing wrong with any kind of page', async ({ skip }) => {
	if (java === undefined) return skip('There is no Java 17 on this machine.');
	const { dist } = await sharedSite(DEMONSTRATION, ['--base', '/']);
	const pages = await pagesOf(dist);
	const featured = FEATURES.map((feature) => pages.find(({ html }) => html.includes(feature))).filter((page): page is BuiltPage => page !== undefined);
	expect(featured.length).toBe(FEATURES.length);
	const samples = await samplesOf(dist, ['en', 'zh-hant']);
	const files = new Set([...samples, ...featured].map((page) => path.join(dist, page.path.replace(/\/$/, '/index.html'))));
	const archive = writeDirectionsArchive();
	const other = await sharedSite(archive.content);
	archive.remove();
	// Footnotes, a list and a table in two directions.
	const found = await check(java, [...files, path.join(other.dist, 'q/2015/e0/index.html'), path.join(dist, 'favicon.svg')]);
	const faults = found.filter(({ message }) => !OF_POLICY.test(message));
	expect(gather(faults.map(({ message, url, lastLine, lastColumn }) => ({ what: message, where: `${url.split('/dist/')[1]}:${lastLine}:${lastColumn}` })))).toEqual([]);
	expect(found.length, 'what is left out: messages on the policy, of each page').toBeGreaterThan(files.size);
});

interface Message {
	message: string;
	url: string;
	lastLine: number;
	lastColumn: number;
}

async function check(program: string, files: readonly string[]): Promise<Message[]> {
	const { stdout } = await promisify(execFile)(program, ['-Xss4m', '-XX:TieredStopAtLevel=1', '-jar', CHECKER, '--also-check-svg', '--format', 'json', '--stdout', '--exit-zero-always', ...files], { maxBuffer: 64e6 });
	return (JSON.parse(stdout) as { messages: Message[] }).messages;
}
