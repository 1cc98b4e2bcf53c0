import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find.ts';

/** Keep the browser from talking to anyone but the pages under test. */
const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Starts a headless Chromium of its own, with an empty profile. The caller closes it.
 *
 * @param flags further command-line flags
 * @param patience milliseconds that it may take to start
 * @throws when the machine has none
 */
export async function launchChromium(flags: readonly string[] = [], patience = 60_000): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === undefined) {
		throw new Error('No Chromium found. Run "node scripts/chromium.ts" to install one, or set CHROMIUM_PATH.');
	}
	// The sandbox stays off, as is Playwright's default: root cannot use it, nor many containers.
	return await chromium.launch({ executablePath, args: [...QUIET, ...flags], timeout: patience });
}
