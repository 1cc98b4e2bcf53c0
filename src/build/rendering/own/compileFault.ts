import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Fault } from '../../../archive/fault.ts';
import { isTemplateFile } from '../../../archive/themeParts.ts';
import { importPlace } from './ownParts.ts';

/** What Astro, Vite and the bundler say of where something went wrong; each says some of it. */
interface Told {
	name?: string;
	message?: string;
	hint?: string;
	id?: string;
	/** Lines from 1; columns from 0, but of styles from 1. */
	loc?: { file?: string; line?: number; column?: number };
	cause?: unknown;
	errors?: unknown[];
	file?: string;
	specifier?: string;
	help?: string;
}

/** What is wrong with a template of the site's own; undefined where it is not one of those that an error is of. */
export function compileFault(error: unknown, root: string): Fault | undefined {
	for (const told of toldIn(error)) {
		const place = told.specifier === undefined ? told.loc?.file ?? told.id : join(root, told.file ?? '');
		const file = place === undefined ? '' : relative(root, place.replace(/\?.*$/s, '')).split(sep).join('/');
		if (!isTemplateFile(file)) continue;
		const where = told.specifier === undefined ? placeOf(told) : importPlace(readFileSync(join(root, file), 'utf8'), told.specifier);
		const [message = ''] = stripVTControlCharacters(told.message ?? '').trim().split(/\n\s*\n|\n\s+(?:at|╭)/);
		return {
			severity: 'error', rule: 'theme-template', file, ...where,
			message: told.specifier === undefined ? `The template cannot be compiled: ${message.replaceAll(root, 'content')}` : message,
			help: told.help ?? (stripVTControlCharacters(told.hint ?? '') || 'Mend it; what templates are written in is told at https://docs.astro.build/en/basics/astro-components/.'),
		};
	}
	return undefined;
}

function placeOf({ name, loc }: Told): { line: number; column: number; length: number } {
	const column = (loc?.column ?? 0) + (name?.includes('CSS') ? 0 : 1);
	return { line: loc?.line ?? 1, column: Math.max(1, column), length: 1 };
}

/** An error with all that it was made of, the innermost first. */
function toldIn(error: unknown): Told[] {
	if (typeof error !== 'object' || error === null) return [];
	const told = error as Told;
	return [...(told.errors ?? []).flatMap(toldIn), ...toldIn(told.cause), told];
}
