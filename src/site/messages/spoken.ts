import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Languages in which the site has its own words, by their files: for what runs before the site is bundled. */
export function spokenLanguages(): string[] {
	const folder = fileURLToPath(new URL('languages', import.meta.url));
	return readdirSync(folder).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length)).sort();
}
