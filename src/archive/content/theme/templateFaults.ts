import type { Fault } from '../../fault.ts';
import { nearest } from '../../nearest.ts';
import { COMPONENT_NAMES, COMPONENTS, SLOT_NAMES, SLOTS } from '../../themeParts.ts';

/** What may be named in each folder. */
const FOLDERS = [
	{ folder: COMPONENTS, names: COMPONENT_NAMES as readonly string[], noun: 'component', nothing: 'The software has no component' },
	{ folder: SLOTS, names: SLOT_NAMES as readonly string[], noun: 'slot', nothing: 'Pages have no slot' },
];

/**
 * What is wrong with the name of one of a site's own templates, which says what it replaces or where it is added. Folders in
 * theirs may hold whatever they use.
 */
export function templateNameFaults(file: string): Fault[] {
	const { folder, names, noun, nothing } = FOLDERS.find((one) => file.startsWith(`${one.folder}/`))!;
	const name = file.slice(folder.length + 1);
	if (name.includes('/')) return [];
	const bare = name.replace(/\.[^.]*$/, '');
	const near = nearest(bare, names);
	if (!name.endsWith('.astro')) {
		const meant = names.find((one) => one === bare);
		return [fault(file, `A ${noun} is a file NAME.astro, and this is none: nothing would come of it.`, meant === undefined ? `What your templates use goes into a folder in there, such as content/${folder}/own/${name}.` : `Name it ${meant}.astro.`)];
	}
	if (names.includes(bare)) return [];
	return [fault(
		file, `${nothing} "${bare}": nothing would come of the file.`,
		`${near === undefined ? '' : `Did you mean "${near}"? `}There are: ${names.join(', ')}. What your templates use goes into a folder in there, such as content/${folder}/own/${name}.`,
	)];
}

function fault(file: string, message: string, help: string): Fault {
	return { severity: 'error', rule: 'theme-template', file, line: 1, column: 1, length: 1, message, help };
}
