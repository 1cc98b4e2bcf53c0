import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { firefox, webkit } from 'playwright-core';

/** The WebKit of a system: its driver, the browser that this starts, and what gives both a screen. */
export interface WebKitOfSystem {
	driver: string;
	browser: string;
	screen: string;
}

/** Where a browser was found: of the system, or Playwright's own. */
export type Found<T> = { system: T } | { playwright: string } | undefined;

/** The Firefox of this machine: `FIREFOX_PATH`, the system's, or Playwright's. */
export function findFirefox(): Found<string> {
	const named = process.env['FIREFOX_PATH'] ?? inPath('firefox-esr') ?? inPath('firefox');
	return named === undefined ? ofPlaywright(firefox.executablePath()) : { system: named };
}

/** The WebKit of this machine: the system's, or Playwright's. */
export function findWebKit(): Found<WebKitOfSystem> {
	const [driver, screen, browser] = [inPath('WebKitWebDriver'), inPath('xvfb-run'), miniBrowser()];
	if (driver !== undefined && screen !== undefined && browser !== undefined) return { system: { driver, screen, browser } };
	return ofPlaywright(webkit.executablePath());
}

function ofPlaywright(program: string): { playwright: string } | undefined {
	return existsSync(program) ? { playwright: program } : undefined;
}

function inPath(command: string): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
	return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file));
}

/** The browser that comes with WebKitGTK, in a folder by the machine's kind and WebKit's version: the newest. */
function miniBrowser(): string | undefined {
	const libraries = '/usr/lib';
	const kinds = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu') || name.endsWith('-linux-gnueabihf')) : [];
	return ['', ...kinds]
		.map((kind) => path.join(libraries, kind))
		.flatMap((folder) => readdirSync(folder).filter((name) => /^webkit(?:2?gtk)-\d/.test(name)).sort().map((name) => path.join(folder, name, 'MiniBrowser')))
		.filter((file) => existsSync(file))
		.at(-1);
}
