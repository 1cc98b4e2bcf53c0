import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from 'eslint';
import { eachImport } from './imports.ts';

/** What an import of another file looks like in a text, whatever imports it: declaration, re-export, call, worker. */
const SPECIFIER = /(?:\bfrom\s+|\bimport\s*\(?\s*|\bnew URL\(\s*)(['"])(\.[^'"\n]+)\1/g;

/** The files that a text imports, as absolute paths. @param file absolute path of the text */
export function importedBy(text: string, file: string): string[] {
	return [...text.matchAll(SPECIFIER)].map(([, , specifier]) => path.resolve(path.dirname(file), specifier!));
}

/**
 * Reports two files that import each other, if only for types: neither can be read, or moved, without the
 * other. What both need belongs into a third.
 */
export const mutualImports: Rule.RuleModule = {
	meta: { type: 'problem', schema: [], docs: { description: 'No two files import each other.' } },
	create(context) {
		const from = context.physicalFilename;
		return eachImport(({ node, specifier }) => {
			const to = path.resolve(path.dirname(from), specifier);
			if (!importedBy(textOf(to), to).includes(from)) return;
			context.report({ node, message: `This file and ${specifier} import each other: move what both need into a third.` });
		});
	},
};

const SOURCE = /\.(?:ts|astro|js|mjs)$/;
const texts = new Map<string, string>();

/** Each file is read once a run; what is no code imports nothing. */
function textOf(file: string): string {
	if (!SOURCE.test(file)) return '';
	let text = texts.get(file);
	if (text === undefined) texts.set(file, (text = readIfThere(file)));
	return text;
}

/** A file that is not there is the type checker's to report. */
function readIfThere(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}
