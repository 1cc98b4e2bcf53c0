import path from 'node:path';
import type { Rule } from 'eslint';
import { ROOMS, type Room } from './folders.ts';
import { eachImport, posix } from './imports.ts';

/** A place in the repository as the rule sees it: the top folder and, within `src`, the room and its floor. */
interface Place {
	top: string;
	room: string;
	/** The folder in the room; undefined for a file that stands in the room itself. */
	floor: string | undefined;
}

/**
 * Says why a file may not import another, or undefined where it may.
 *
 * @param from path of the importing file, relative to the repository, with forward slashes
 * @param to path of the imported file, likewise
 * @param typeOnly true where only types are imported
 */
export function forbidden(from: string, to: string, typeOnly: boolean): string | undefined {
	const [source, target] = [placeOf(from), placeOf(to)];
	if (!['src', 'scripts'].includes(source.top) || to.startsWith('..')) return undefined;
	if (target.top === 'tests') return 'Only tests import tests.';
	if (source.top !== 'src') return undefined;
	if (target.top === 'scripts') return 'src/ does not import scripts/: move what both need into src/.';
	if (target.top !== 'src') return undefined;
	const room = ROOMS.find(({ name }) => name === source.room);
	if (room === undefined) return `src/${source.room}/ has no row in scripts/lint/folders.ts: add one.`;
	return source.room === target.room ? climbs(room, source.floor, target.floor) : leaves(room, target.room, typeOnly);
}

/** Within a room, a floor imports nothing from those over it. */
function climbs({ name, floors = [] }: Room, from: string | undefined, to: string | undefined): string | undefined {
	if (from === undefined || to === undefined) return undefined;
	const [below, above] = [floors.indexOf(from), floors.indexOf(to)];
	if (below < 0 || above <= below) return undefined;
	return `src/${name}/${from}/ does not import src/${name}/${to}/: their order stands in scripts/lint/folders.ts.`;
}

function leaves({ name, imports }: Room, target: string, typeOnly: boolean): string | undefined {
	const kind = imports[target];
	if (kind === undefined) return `src/${name}/ does not import src/${target}/: ${mayImport(imports)}.`;
	if (kind === 'types' && !typeOnly) return `src/${name}/ imports only types from src/${target}/: write "import type".`;
	return undefined;
}

function mayImport(imports: Room['imports']): string {
	const names = Object.keys(imports);
	return names.length === 0 ? 'it imports no other room' : `it may import ${names.join(', ')}`;
}

function placeOf(file: string): Place {
	const [top = '', room = '', floor, ...rest] = file.split('/');
	return { top, room, floor: rest.length > 0 ? floor : undefined };
}

/** Reports imports against the direction of `folders.ts`: static, dynamic, re-exports and `new URL(…, import.meta.url)`. */
export const importDirection: Rule.RuleModule = {
	meta: { type: 'problem', schema: [], docs: { description: 'Imports go one way.' } },
	create(context) {
		const from = path.relative(context.cwd, context.physicalFilename);
		return eachImport(({ node, specifier, typeOnly }) => {
			const to = path.join(path.dirname(from), specifier);
			const message = forbidden(posix(from), posix(to), typeOnly);
			if (message !== undefined) context.report({ node, message });
		});
	},
};
