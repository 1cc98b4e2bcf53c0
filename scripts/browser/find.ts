import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/**
 * The names under which packages install Chromium or a browser built from it. The shell is the same
 * engine without tabs and toolbar, which a new page of the others waits for: a third of their time.
 */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where macOS and Windows keep what is not in PATH. */
const APPLICATIONS = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What the search for a browser looks at; the real environment unless a test says otherwise. */
export interface Surroundings {
	env: Readonly<Record<string, string | undefined>>;
	exists: (file: string) => boolean;
	/** Where Playwright keeps the browser that it downloads itself. */
	playwright: string;
}

/**
 * The path of a Chromium on this machine: `CHROMIUM_PATH`, then PATH, then the usual application
 * folders, then Playwright's own download.
 *
 * @throws when `CHROMIUM_PATH` names a file that does not exist
 */
export function findChromium(here: Surroundings = surroundings()): string | undefined {
	const named = here.env['CHROMIUM_PATH'];
	if (named) {
		if (here.exists(named)) return named;
		throw new Error(`CHROMIUM_PATH is "${named}", which does not exist. Set it to a browser's program file, or unset it.`);
	}
	const folders = (here.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
	const candidates = [
		...COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command))),
		...APPLICATIONS,
		here.playwright,
	];
	return candidates.find((file) => here.exists(file));
}

function surroundings(): Surroundings {
	return { env: process.env, exists: existsSync, playwright: chromium.executablePath() };
}
