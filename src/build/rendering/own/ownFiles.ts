import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isLeftover } from '../../../archive/content/litter.ts';
import { COMPONENT_NAMES, COMPONENTS, SLOT_NAMES, slotComponent, SLOTS } from '../../../archive/themeParts.ts';
import { OFFERED } from '../../../site/components/offered.ts';
import { filesBelow } from '../../code.ts';

/** A site's own templates. */
export interface OwnFiles {
	/** All files in their folders, with what they hold: paths from the content folder, with forward slashes. */
	files: ReadonlyMap<string, Uint8Array>;
	/** Those that stand in the place of the software's: their paths, by that of the component in `src/site/components`. */
	replaced: ReadonlyMap<string, string>;
}

/** A site's own templates; undefined where it has none. @param content the content folder */
export function ownFiles(content: string): OwnFiles | undefined {
	const places = [COMPONENTS, SLOTS].flatMap((folder) => filesBelow(join(content, folder)))
		.map((file) => relative(content, file).split(sep).join('/'))
		.filter((file) => !file.split('/').some(isLeftover));
	const replaced = new Map([
		...COMPONENT_NAMES.map((name): [string, string] => [OFFERED[name], `${COMPONENTS}/${name}.astro`]),
		...SLOT_NAMES.map((name): [string, string] => [`slots/${slotComponent(name)}.astro`, `${SLOTS}/${name}.astro`]),
	].filter(([, file]) => places.includes(file)));
	if (replaced.size === 0) return undefined;
	return { files: new Map(places.map((file) => [file, readFileSync(join(content, file))])), replaced };
}
