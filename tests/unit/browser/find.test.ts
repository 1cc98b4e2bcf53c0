import { describe, expect, test } from 'vitest';
import { findChromium, type Surroundings } from '../../../scripts/browser/find.ts';
import { ways } from '../../../scripts/browser/install.ts';

const machine = (env: Record<string, string>, ...files: string[]): Surroundings => ({
	env,
	exists: (file) => files.includes(file),
	playwright: '/cache/chrome',
});

describe('findChromium', () => {
	test('takes CHROMIUM_PATH before all else', () => {
		const here = machine({ CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' }, '/opt/chrome', '/usr/bin/chromium');
		expect(findChromium(here)).toBe('/opt/chrome');
	});

	test('refuses a CHROMIUM_PATH that does not exist, rather than use another browser', () => {
		const here = machine({ CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' }, '/usr/bin/chromium');
		expect(() => findChromium(here)).toThrowErrorMatchingInlineSnapshot(
			`[Error: CHROMIUM_PATH is "/opt/chrome", which does not exist. Set it to a browser's program file, or unset it.]`,
		);
	});

	test('prefers chromium to other browsers, wherever in PATH it stands', () => {
		const here = machine({ PATH: '/a:/b' }, '/a/google-chrome', '/b/chromium');
		expect(findChromium(here)).toBe('/b/chromium');
	});

	test('prefers the engine alone to a whole browser', () => {
		const here = machine({ PATH: '/a:/b' }, '/a/chromium', '/b/chromium-headless-shell');
		expect(findChromium(here)).toBe('/b/chromium-headless-shell');
	});

	test("falls back on Playwright's own", () => {
		expect(findChromium(machine({ PATH: '/usr/bin' }, '/cache/chrome'))).toBe('/cache/chrome');
	});

	test('finds nothing on a machine without', () => {
		expect(findChromium(machine({}))).toBeUndefined();
	});
});

describe('ways to install one', () => {
	const programs = (root: boolean, hasApt: boolean): string[] =>
		ways(root, hasApt).map(({ says }) => says);

	test("as root on Debian, the distribution's packages first", () => {
		expect(programs(true, true)).toEqual([
			"Installing Debian's chromium-headless-shell with apt-get…",
			"Installing Debian's chromium with apt-get…",
			"Downloading Playwright's Chromium…",
		]);
	});

	test("elsewhere, Playwright's download", () => {
		expect(programs(false, true)).toEqual(["Downloading Playwright's Chromium…"]);
		expect(programs(true, false)).toEqual(["Downloading Playwright's Chromium…"]);
	});
});
