import { expect, test } from 'vitest';
import { FirstFiles, fetchFirst } from '../../../../src/search/client/firstFiles.ts';
import { firstName, joinFiles } from '../../../../src/search/format/first.ts';

const FOLDER = 'https://answers.example/pagefind/';

/** A host that says which address it was asked for. */
function host(): { asked: string[]; fetch: (address: string) => Promise<Response> } {
	const asked: string[] = [];
	return { asked, fetch: (address) => (asked.push(address), Promise.resolve(new Response('from the host'))) };
}

function first(): Promise<ArrayBuffer> {
	return Promise.resolve(joinFiles(new Map([['en-0/facts.bin', new TextEncoder().encode('from the first file')]])).buffer);
}

test('what came in the first file is not fetched again, whatever its address ends in', async () => {
	const { asked, fetch } = host();
	const files = new FirstFiles(fetch, FOLDER, first());
	for (const address of [`${FOLDER}en-0/facts.bin`, `${FOLDER}en-0/facts.bin?ts=1`, `${FOLDER}en-0/facts.bin`]) {
		expect(await (await files.fetch(address)).text()).toBe('from the first file');
	}
	expect(asked).toEqual([]);
});

test('all else is', async () => {
	const { asked, fetch } = host();
	const files = new FirstFiles(fetch, FOLDER, first());
	const others = [`${FOLDER}en-0/0.bin`, 'https://answers.example/en-0/facts.bin', 'https://answers.example/'];
	for (const address of others) expect(await (await files.fetch(address)).text()).toBe('from the host');
	expect(asked).toEqual(others);
});

test('without a first file, or with something else in its place, each file is fetched', async () => {
	for (const none of [undefined, new TextEncoder().encode('<!doctype html>').buffer]) {
		const { asked, fetch } = host();
		await new FirstFiles(fetch, FOLDER, Promise.resolve(none)).fetch(`${FOLDER}en-0/facts.bin`);
		expect(asked).toEqual([`${FOLDER}en-0/facts.bin`]);
	}
});

test('a first file that does not come is no fault of its own', async () => {
	expect(await fetchFirst(() => Promise.reject(new TypeError('no network')), FOLDER, 'en')).toBeUndefined();
	expect(await fetchFirst(() => Promise.resolve(new Response('', { status: 404 })), FOLDER, 'en')).toBeUndefined();
	const { asked, fetch } = host();
	await fetchFirst(fetch, FOLDER, 'en');
	expect(asked).toEqual([FOLDER + firstName('en')]);
});
