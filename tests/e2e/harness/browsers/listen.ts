import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile, type Host } from '../offline.ts';
import type { Seat } from './types.ts';

const EARS = 'ears.js';

/** Runs on every page before all else: what goes wrong is kept for {@link heard}. */
function ears(): void {
	const keep = (what: string): void => localStorage.setItem('heard', JSON.stringify([...(JSON.parse(localStorage.getItem('heard') ?? '[]') as string[]), `${what} (${location.pathname})`]));
	for (const kind of ['error', 'warn'] as const) {
		/* eslint-disable no-console -- what pages write is listened to */
		const own = console[kind].bind(console);
		console[kind] = (...said: unknown[]) => {
			keep(`console ${kind}: ${said.map(String).join(' ')}`);
			own(...said);
		};
		/* eslint-enable no-console */
	}
	addEventListener('error', ({ message }) => { keep(`error: ${message}`); });
	addEventListener('unhandledrejection', ({ reason }) => { keep(`rejection: ${String(reason)}`); });
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { keep(`policy: ${violatedDirective} ${blockedURI}`); });
}

/** Makes every page of a host's site tell what goes wrong on it, in any browser. */
export async function listen(host: Host): Promise<void> {
	await writeFile(path.join(host.dist, EARS), `(${ears.toString()})();`);
	const pages = readdirSync(host.dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	for (const file of pages) {
		const full = path.join(host.dist, file);
		await replaceFile(full, readFileSync(full, 'utf8').replace('<head>', `<head><script src="/${EARS}"></script>`));
	}
}

/** What went wrong on the pages that were open until now. */
export async function heard(seat: Seat): Promise<string[]> {
	return await seat.run<string[]>(`return JSON.parse(localStorage.getItem('heard') ?? '[]');`);
}
