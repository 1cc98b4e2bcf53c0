import { existsSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { nearest } from '../../../archive/nearest.ts';
import { COMPONENTS, isTemplateFile, SLOTS } from '../../../archive/themeParts.ts';
import { OFFERED } from '../../../site/components/offered.ts';

/** Where a site's own templates import the software's from. */
const OFFER = 'answered/components';

/** Folder of the software's components, from the root. */
const OWN_COMPONENTS = 'src/site/components';

/** What the templates of a site are compiled with. */
export interface OwnParts {
	/** The folder in which all templates stand. */
	root: string;
	/** A site's own templates, by the component that they stand in the place of: paths from the root, and from `src/site/components`. */
	replaced: ReadonlyMap<string, string>;
	/** Files of packages that come with the sources, by the name they are imported by. */
	packages: ReadonlyMap<string, string>;
}

/** Something that a template of a site's own imports, and cannot have. */
export class ImportRefused extends Error {
	override name = 'ImportRefused';
	/** The template, from the root. */
	readonly file: string;
	readonly specifier: string;
	readonly help: string;

	constructor(file: string, specifier: string, message: string, help: string) {
		super(message);
		this.file = file;
		this.specifier = specifier;
		this.help = help;
	}
}

/** Puts a site's own templates in the place of the software's, and lets them import what those are made of. */
export function ownParts({ root, replaced, packages }: OwnParts): Plugin {
	const placeOf = (id: string): string => relative(root, id.replace(/\?.*$/s, '')).split(sep).join('/');
	return {
		name: 'own-parts',
		enforce: 'pre',
		// So that what goes wrong while pages are rendered is told with its place.
		configEnvironment: (name) => (name === 'prerender' ? { build: { sourcemap: true } } : undefined),
		resolveId(id, importer) {
			if (importer === undefined) return undefined;
			const from = placeOf(importer);
			if (isTemplateFile(from)) return resolveOwn(root, id, from);
			if (!from.startsWith('src/')) return undefined;
			if (!id.endsWith('.astro')) return packages.get(id);
			const own = id.startsWith('.') ? replaced.get(posix.relative(OWN_COMPONENTS, posix.join(posix.dirname(from), id))) : undefined;
			return own === undefined ? undefined : join(root, own);
		},
	};
}

/** What a template of the site's own imports: the software's by name, packages as they are installed, and files of its folders. */
function resolveOwn(root: string, id: string, from: string): string | undefined {
	if (id === OFFER) return join(root, OWN_COMPONENTS, 'index.ts');
	if (id === 'answered' || id.startsWith('answered/')) return resolveOffered(root, id, from);
	const [path = ''] = id.split('?');
	// Astro's own parts of the file itself come by their whole path.
	if (!path.startsWith('.')) return undefined;
	const place = posix.join(posix.dirname(from), path);
	if (!isTemplateFile(place)) {
		throw new ImportRefused(from, id, `"${id}" is outside of content/${COMPONENTS}/ and content/${SLOTS}/: that it changes would not be noticed.`, `Put it there, such as content/${COMPONENTS}/own/${posix.basename(path)}. What is published as it is is named by its place in the site.`);
	}
	if (!existsSync(join(root, place)) && /\.\w+$/.test(place)) throw new ImportRefused(from, id, `There is no file content/${place}.`, 'Put it there, or correct the name.');
	return undefined;
}

function resolveOffered(root: string, id: string, from: string): string {
	const name = /^answered\/components\/(\w+)\.astro$/.exec(id)?.[1];
	const file = name === undefined ? undefined : (OFFERED as Readonly<Record<string, string>>)[name];
	if (file !== undefined) return join(root, OWN_COMPONENTS, file);
	const near = nearest(posix.basename(id).replace(/\.\w+$/, ''), Object.keys(OFFERED));
	throw new ImportRefused(from, id, `The software offers no "${id}".`, `${near === undefined ? '' : `Did you mean "${OFFER}/${near}.astro"? `}There are "${OFFER}" and of ${OFFER}/NAME.astro: ${Object.keys(OFFERED).join(', ')}.`);
}

/** Where what a template imports is named in it, from 1. */
export function importPlace(text: string, specifier: string): { line: number; column: number; length: number } {
	const at = Math.max(0, text.search(new RegExp(`(['"])${specifier.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}\\1`)) + 1);
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: before.at(-1)!.length + 1, length: specifier.length };
}
