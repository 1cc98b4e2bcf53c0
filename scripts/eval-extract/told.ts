import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFrontMatter } from '../../src/archive/content/frontMatter.ts';
import type { Told } from './keeping.ts';

/**
 * What the published entries of a folder of content say of themselves, read from the files alone.
 * @param first the site's first language, in which names of doctors stand where no other is written
 * @returns by the ids of the entries
 */
export function toldOf(content: string, first: string): Map<string, Told> {
	const doctors = new Map(read(content, 'doctors/*.md').map(({ id, data }) => [id, data]));
	return new Map(read(content, 'entries/*/*/*.md').filter(({ data }) => data['draft'] !== true).map(({ id, data }) => {
		const doctor = doctors.get(text(data['doctor']))!;
		const names = (doctor['names'] ?? {}) as Record<string, unknown>;
		const name = text(names[text(data['lang'] ?? first)] ?? doctor['name']);
		return [id, { title: text(data['title']), doctor: name, day: text(data['answered'] ?? data['date']) }];
	}));
}

function read(content: string, pattern: string): { id: string; data: Record<string, unknown> }[] {
	return globSync(pattern, { cwd: content }).map((file) => {
		const { data } = readFrontMatter(readFileSync(join(content, file), 'utf8'), file);
		return { id: basename(file, '.md'), data };
	});
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
