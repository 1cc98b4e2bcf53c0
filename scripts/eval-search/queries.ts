import { readFileSync } from 'node:fs';

/** A query, and the id of the entry it is to find, where one is known. */
export interface EvalQuery {
	query: string;
	target?: string;
}

/** The file of queries has a line that is none. */
export class BadQueries extends Error {
	override name = 'BadQueries';
}

/**
 * Reads queries from JSON lines, `{"query": …, "target": …}`.
 * @throws BadQueries
 */
export function readQueries(file: string): EvalQuery[] {
	const lines = readFileSync(file, 'utf8').split(/\r?\n/);
	return lines.flatMap((line, i) => (line.trim() === '' ? [] : [toQuery(line, `${file}:${i + 1}`)]));
}

function toQuery(line: string, where: string): EvalQuery {
	const value = parse(line, where);
	if (typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'string') {
		const target = 'target' in value && typeof value.target === 'string' ? value.target : undefined;
		return target === undefined ? { query: value.query } : { query: value.query, target };
	}
	throw new BadQueries(`${where}: not a query. Write {"query": "…", "target": "entry-id"}; the target may be left out.`);
}

function parse(line: string, where: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch (cause) {
		throw new BadQueries(`${where}: not JSON.`, { cause });
	}
}
