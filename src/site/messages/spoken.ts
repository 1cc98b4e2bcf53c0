import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A language's words, as sources or compiled; not the types beside the latter. */
const MESSAGES = /^([^.]+)\.[jt]s$/;

/** Languages in which the site has its own words, by their files: for what runs before the site is bundled. */
export function spokenLanguages(): string[] {
	const folder = fileURLToPath(new URL('languages', import.meta.url));
	return readdirSync(folder).flatMap((file) => MESSAGES.exec(file)?.[1] ?? []).sort();
}
