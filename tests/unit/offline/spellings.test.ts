import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redirectFile } from '../../../src/build/publishing/redirects.ts';
import { locate } from '../../../src/hosting/server/locate.ts';
import { spellings } from '../../../src/offline/packs/spellings.ts';
import { oldAddress } from '../../../src/site/plan/oldAddress.ts';
import { sitePath } from '../../../src/site/plan/outputFile.ts';

/** Files of a site: pages of two languages, and old addresses as files and folders. */
const FILES = [
	'index.html', 'zh-hant/index.html', 'search/index.html', 'zh-hant/search/index.html', 'heart/index.html', 'heart/pain/index.html',
	'q/2017/does-it-hurt/index.html', 'old/7.html', 'old/ask.php/index.html', 'old/肝 100%/index.html', 'old/a+b&c/index.html',
];

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'spellings-'));
	for (const file of FILES) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), file);
	}
});

afterAll(() => rmSync(root, { recursive: true }));

/** The file that a host answers a request with, its own redirect followed. */
async function asServed(path: string): Promise<string | undefined> {
	const found = await locate(root, '/', path);
	if (found.kind === 'redirect') return await asServed(found.to);
	return found.kind === 'file' ? found.file.slice(root.length + 1) : undefined;
}

/** Address of each file as it is kept on a device. */
const KEPT = new Map(FILES.map((file) => [sitePath(file).split('/').map(encodeURIComponent).join('/'), file]));

function asKept(path: string): string | undefined {
	return spellings(path).map((one) => KEPT.get(one)).find((file) => file !== undefined);
}

/** A path written with escapes where none are needed, and in capitals or not. */
function escaped(path: string, which: readonly boolean[]): string {
	return [...new TextEncoder().encode(path)]
		.map((byte, at) => (which[at % which.length]! || byte > 126 || byte < 33 || '%?#"<>`{}^|\\'.includes(String.fromCharCode(byte)) ? `%${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte)))
		.join('');
}

/** All spellings of a file's address, as a list names them. */
function everySpelling(file: string): string[] {
	if (!file.endsWith('index.html')) return [`/${file}`];
	const folder = `/${file.slice(0, -'index.html'.length)}`;
	return [folder, `${folder}index.html`, ...(folder === '/' ? [] : [folder.slice(0, -1)])];
}

describe('an address on the device', () => {
	test('leads, in every spelling, to the page that the host has there', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...FILES), fc.nat(), fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), async (file, nth, which) => {
				const all = everySpelling(file);
				const path = escaped(all[nth % all.length]!, [false, ...which]);
				expect(asKept(path), path).toBe(file);
				expect(await asServed(path), path).toBe(file);
			}),
		);
	});

	test('leads nowhere where the host has nothing', async () => {
		const segment = fc.constantFrom('', '.', '..', '%2e%2e', 'index.html', 'zh-hant', 'search', 'Search', 'heart', 'pain', 'q', '2017', 'does-it-hurt', 'old', '7.html', 'ask.php', '%zz', '%2F', '%5C', '%00', 'a%2Bb&c', 'a+b&c');
		await fc.assert(
			fc.asyncProperty(fc.array(segment, { maxLength: 5 }), async (segments) => {
				const path = `/${segments.join('/')}`;
				expect(asKept(path), path).toBe(await asServed(path));
			}),
			{ numRuns: 400 },
		);
	});

	test.each(['/old/7.html', '/old/ask.php', '/old/ask.php/', '/old/%E8%82%9D%20100%25', '/old/肝/', '/old/index.html', '/old/a%2Fb', '/OLD/x.HTM/', '/faq.htm/'])('is kept, where it is an old one, as the host serves it: %s', (path) => {
		expect(decodeURIComponent(oldAddress(path)!)).toBe(sitePath(redirectFile(path)));
		expect(spellings(oldAddress(path)!)).toContain(oldAddress(path));
	});
});
