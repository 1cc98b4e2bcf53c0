import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { limitFaults, measure, type Measures, type Target } from './limits.ts';
import { precompress, removeCopies } from './precompress.ts';
import { securityTxt } from './securityTxt.ts';
import { letRead, makeFolder } from '../../site/published/access.ts';
import { isCopy } from '../../archive/siteFiles.ts';
import type { Stamp } from '../../build/publishing/stamp.ts';
import { readSite } from '../builtSite.ts';
import { caddy } from './targets/caddy.ts';
import type { HostOptions, TargetWriter } from './targets/files.ts';
import { cloudflare, githubPages, netlify } from './targets/hosted.ts';
import { nginx } from './targets/nginx.ts';
import { s3 } from './targets/s3.ts';

const WRITERS: Readonly<Record<Target, TargetWriter>> = { netlify, cloudflare, 'github-pages': githubPages, nginx, caddy, s3 };

/** How to make a site ready for a host. Paths are absolute. */
export interface PublishOptions extends HostOptions {
	target: Target;
	/** The built site. */
	site: string;
	/** Where configuration goes that is no part of the site. */
	out: string;
	/** Who takes reports of weak spots; without it no `security.txt` is written. */
	contact: string | undefined;
	/** Today, as `YYYY-MM-DD`. */
	today: string;
	/** Put compressed copies beside the texts. */
	precompress: boolean;
}

/** What was written, and what stands against publishing. */
export interface PublishReport {
	/** Absolute paths. */
	written: string[];
	notes: string[];
	/** Limits of the host that the site exceeds. */
	faults: string[];
	measures: Measures;
	compressed: { from: number; to: number } | undefined;
}

/**
 * Writes what a host needs to serve a built site.
 * @throws NoSite
 */
export function writePublishFiles(options: PublishOptions): PublishReport {
	const { target, out, contact, today } = options;
	const site = readSite(options.site);
	const measures = measure(site);
	const { inSite, beside, notes } = WRITERS[target](site, options);
	const written: string[] = [];
	const put = (folder: string, file: string, text: string): void => {
		const path = join(folder, file);
		makeFolder(dirname(path));
		writeFileSync(path, text);
		letRead(path);
		written.push(path);
	};
	for (const [file, text] of Object.entries(inSite)) put(site.folder, file, text);
	for (const [file, text] of Object.entries(beside)) put(out, file, text);
	if (contact !== undefined) {
		// An operator's own comes with each build, from `content/public/`.
		if (ownFiles(site.folder).includes(SECURITY_TXT)) notes.push(`The site has a ${SECURITY_TXT} of your own, which was left as it is.`);
		else put(site.folder, SECURITY_TXT, securityTxt(contact, site.host, site.base, today));
	}
	removeCopies(site.folder, copiesIn(site.folder));
	const compressed = options.precompress ? precompress(site) : undefined;
	return { written, notes, faults: limitFaults(target, measures, site.base), measures, compressed };
}

const SECURITY_TXT = '.well-known/security.txt';

/** Files of the operator's own, as the build's stamp names them. */
function ownFiles(folder: string): readonly string[] {
	const stamp = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as Partial<Stamp>;
	return stamp.public ?? [];
}

/** Compressed copies of an earlier run. */
function copiesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && isCopy(item.name))
		.map((item) => relative(folder, join(item.parentPath, item.name)));
}
