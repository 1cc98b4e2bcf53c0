import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAMP } from './order.ts';

/** What the output folder's stamp says. */
export interface Stamp {
	/** The site's id. */
	id: string;
	/** The id of the site that the folder is on its way to: until it is there, two are mixed. */
	next?: string;
	/** Files from the operator's own folder, which nothing else there tells to be the site's. */
	public?: string[];
}

/** The output folder's stamp; undefined where there is none, or a damaged one, which tells nothing. */
export function readStamp(out: string): Stamp | undefined {
	try {
		const stamp = JSON.parse(readFileSync(join(out, STAMP), 'utf8')) as unknown;
		return typeof stamp === 'object' && stamp !== null && 'id' in stamp && typeof stamp.id === 'string' ? (stamp as Stamp) : undefined;
	} catch (error) {
		if (error instanceof SyntaxError || ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
		throw error;
	}
}

/** The id of the site in the output folder; undefined where it holds none, or parts of two. */
export function stampOf(out: string): string | undefined {
	const stamp = readStamp(out);
	return stamp?.next === undefined ? stamp?.id : undefined;
}
