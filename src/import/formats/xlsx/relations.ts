import { posix } from 'node:path';
import type { Zip } from '../../source/zip.ts';
import { followPart } from './part.ts';

/** What a part of an office file refers to: another part, or an address. */
export interface Relation {
	/** The last word of its type: `worksheet`, `sharedStrings`, `hyperlink`. */
	type: string;
	/** The name of a part, or an address as it is. */
	target: string;
}

/** What a part refers to, by the ids that it uses for them. The empty name stands for the whole file. */
export async function relationsOf(zip: Zip, part: string): Promise<Map<string, Relation>> {
	const folder = posix.dirname(part);
	const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
	const relations = new Map<string, Relation>();
	await followPart(zip, name, {
		open(element, { Id = '', Type = '', Target = '', TargetMode }) {
			if (element !== 'Relationship') return;
			const target = TargetMode === 'External' ? Target : posix.join('/', folder, Target.startsWith('/') ? posix.relative(`/${folder}`, Target) : Target).slice(1);
			relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
		},
	});
	return relations;
}
