import type { Fault } from '../fault.ts';
import type { TextOf } from './entryReferences.ts';
import { readFrontMatter } from './frontMatter.ts';

/** An entry that says what it is a translation of. */
export interface Translation {
	id: string;
	file: string;
	translationOf: string;
}

/** Translations of themselves, at once or over others: none of them is an original. */
export function translationFaults(translations: Iterable<Translation>, textOf: TextOf): Fault[] {
	const byId = new Map([...translations].map((one) => [one.id, one]));
	return [...byId.values()].flatMap((one) => {
		const circle = circleOf(one, byId);
		if (circle === undefined) return [];
		const { source } = readFrontMatter(textOf(one.file), one.file);
		const isOwn = circle.length === 1;
		return [{
			severity: 'error' as const,
			rule: isOwn ? 'translation-of-itself' as const : 'translation-circle' as const,
			file: one.file,
			...source.value(['translationOf']),
			message: isOwn ? 'The entry says that it is a translation of itself.' : `Each of these says that it is a translation of the next: ${[...circle, one.id].join(', ')}.`,
			help: isOwn ? 'Name the original, or remove "translationOf".' : 'Remove "translationOf" from the one that was written first.',
		}];
	});
}

/** The ids on the way from an entry back to itself; undefined where the way ends elsewhere. */
function circleOf(start: Translation, byId: ReadonlyMap<string, Translation>): string[] | undefined {
	const way: string[] = [];
	for (let one: Translation | undefined = start; one !== undefined; one = byId.get(one.translationOf)) {
		if (way.includes(one.id)) return one.id === start.id ? way : undefined;
		way.push(one.id);
	}
	return undefined;
}
