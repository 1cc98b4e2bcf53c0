import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
	name: string;
	version: string;
	license?: string;
}

/**
 * What bundled packages are, and their licences, as these ask for.
 * @param modules absolute paths of all files that were bundled
 * @throws Error naming packages that come without a licence
 */
export function licences(modules: Iterable<string>): string {
	const folders = new Set([...modules].flatMap((file) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replace(/^\0/, ''))?.[1] ?? []));
	const packages = [...folders].map((folder) => ({ ...(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest), text: licenceText(folder) }));
	const without = packages.filter(({ license, text }) => text === undefined && license === undefined);
	if (without.length > 0) throw new Error(`These packages come without a licence: ${without.map(({ name }) => name).join(', ')}.`);
	const parts = packages
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ name, version, license, text }) => `## ${name} ${version}\n\n${license ?? ''}\n${text === undefined ? '' : `\n${text.trim()}\n`}`);
	return `# Packages that are part of this one\n\nBundled as they are, as far as they are used.\n\n${parts.join('\n')}`;
}

function licenceText(folder: string): string | undefined {
	const name = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying|mit-license)/i.test(file));
	return name !== undefined && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
}
