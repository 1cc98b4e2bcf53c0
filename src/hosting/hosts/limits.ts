import type { BuiltSite } from '../builtSite.ts';

/** The hosts that files are written for. */
export const TARGETS = ['netlify', 'cloudflare', 'github-pages', 'nginx', 'caddy', 's3'] as const;

export type Target = (typeof TARGETS)[number];

/** Numbers of a site that hosts limit. */
export interface Measures {
	files: number;
	/** Bytes of the site, and of its packs for reading offline. */
	total: number;
	packs: number;
	/** The largest file. */
	largest: { path: string; bytes: number };
	/** The folder with most files and folders in it. */
	fullest: { path: string; items: number };
	redirects: number;
}

type Limit = { [measure in 'files' | 'total' | 'largest' | 'fullest']?: { most: number; way: string | ((measures: Measures) => string) } };

const MIB = 1024 ** 2;

/** What GitHub Pages takes in all. */
const PAGES_BYTES = 1_000_000_000;

/** What the hosts' own documentation allows; docs/publishing.md names the pages. */
const LIMITS: Readonly<Record<Target, Limit>> = {
	netlify: {
		fullest: { most: 54_000, way: 'Spread old addresses over folders, or publish to a server of your own (nginx, caddy).' },
	},
	cloudflare: {
		files: {
			most: 20_000,
			way: ({ files }) => {
				const paid = files > 100_000 ? 'Paid plans take no more than 100,000.' : 'A paid plan takes 100,000, with PAGES_WRANGLER_MAJOR_VERSION=4 in the settings of the project.';
				return `${paid} Leave "markdown" out of site.yml where it is there, or publish to s3, nginx or caddy, which have no such limit.`;
			},
		},
		largest: { most: 25 * MIB, way: 'Take the file out of public/ and link to it where it lies.' },
	},
	'github-pages': {
		total: {
			most: PAGES_BYTES,
			way: ({ total, packs }) => (total - packs > PAGES_BYTES ? 'Publish to s3, nginx or caddy.' : 'Set "offline: false" in site.yml, which leaves the packs out, or publish to s3, nginx or caddy.'),
		},
	},
	nginx: {},
	caddy: {},
	s3: {},
};

/** Counts what hosts limit. */
export function measure({ files, redirects }: BuiltSite): Measures {
	const items = new Map<string, Set<string>>();
	let total = 0;
	let packs = 0;
	let largest = { path: '', bytes: 0 };
	for (const { path, bytes } of files) {
		total += bytes;
		if (path.startsWith('/packs/')) packs += bytes;
		if (bytes > largest.bytes) largest = { path, bytes };
		const parts = path.split('/');
		for (let depth = 1; depth < parts.length; depth++) {
			const folder = parts.slice(0, depth).join('/') || '/';
			const names = items.get(folder) ?? new Set();
			items.set(folder, names.add(parts[depth]!));
		}
	}
	let fullest = { path: '/', items: 0 };
	for (const [path, names] of items) if (names.size > fullest.items) fullest = { path, items: names.size };
	return { files: files.length, total, packs, largest, fullest, redirects: redirects.length };
}

/** What of a site goes beyond a host's limits, in words, with the way out. */
export function limitFaults(target: Target, measures: Measures, base: string): string[] {
	const { files, total, largest, fullest } = LIMITS[target];
	const number = (value: number): string => value.toLocaleString('en');
	const wayOf = ({ way }: { way: string | ((measures: Measures) => string) }): string => (typeof way === 'string' ? way : way(measures));
	const faults: string[] = [];
	if (files && measures.files > files.most) faults.push(`The site has ${number(measures.files)} files; ${target} takes ${number(files.most)}. ${wayOf(files)}`);
	if (total && measures.total > total.most) faults.push(`The site has ${number(measures.total)} bytes; ${target} takes ${number(total.most)}. ${wayOf(total)}`);
	if (largest && measures.largest.bytes > largest.most) {
		faults.push(`${measures.largest.path} has ${number(measures.largest.bytes)} bytes; ${target} takes ${number(largest.most)} a file. ${wayOf(largest)}`);
	}
	if (fullest && measures.fullest.items > fullest.most) {
		faults.push(`${measures.fullest.path} holds ${number(measures.fullest.items)} files and folders; ${target} takes ${number(fullest.most)} in one. ${wayOf(fullest)}`);
	}
	if ((target === 'netlify' || target === 'cloudflare') && base !== '/') {
		faults.push(`The site was built for ${base}; ${target} serves from the root. Build it with --base /.`);
	}
	return faults;
}
