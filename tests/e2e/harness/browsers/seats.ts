import { firefox, webkit, type Browser } from 'playwright-core';
import { findFirefox, findWebKit } from '../../../../scripts/browser/further.ts';
import { atFirefox } from './firefox.ts';
import { atPlaywright } from './playwright.ts';
import type { Seat } from './types.ts';
import { atWebKit } from './webkit.ts';

/** A seat at each browser that this machine has, by name; Chromium, to which the others are compared, first. */
export async function takeSeats(chromium: Browser): Promise<Map<string, Seat>> {
	const seats = new Map<string, Seat>([['Chromium', await atPlaywright(chromium, false)]]);
	const ownFirefox = findFirefox();
	if (ownFirefox) seats.set('Firefox', 'system' in ownFirefox ? await atFirefox(ownFirefox.system) : await atPlaywright(await firefox.launch(), true));
	const ownWebKit = findWebKit();
	if (ownWebKit) seats.set('WebKit', 'system' in ownWebKit ? await atWebKit(ownWebKit.system) : await atPlaywright(await webkit.launch(), true));
	return seats;
}
