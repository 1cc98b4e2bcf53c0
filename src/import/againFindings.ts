import type { AcceptedEntry } from './acceptedEntry.ts';
import type { Decision } from './again/decide.ts';
import type { Changes } from './again/merge.ts';
import type { Finding } from './finding.ts';
import { placeOf, type Position } from './position.ts';

/** Says that an entry was changed here since it was imported, and the source was not, or that it is to stay as it is. */
export function keptFinding({ id, at }: AcceptedEntry, path: string, { editor, both, source }: Changes): Finding {
	const also = both.length + source.length > 0 ? ` What the source changed was not taken: ${listed([...both, ...source])}.` : '';
	const message = `${path} was changed here since it was imported (${listed([...editor, ...both])}), and stays so.${also}`;
	return { kind: 'kept', rule: 'edited-since', ...where(at), id, message, help: 'Nothing is to be done; --force would write the row over the file.' };
}

/** Says that an entry that was imported once is not there any more. */
export function removedFinding({ id, at }: AcceptedEntry): Finding {
	const message = `"${id}" was imported before and has been taken away here since; it was not made again.`;
	return { kind: 'kept', rule: 'removed-since', ...where(at), id, message, help: 'Nothing is to be done; --force would make it again.' };
}

/** Says why an entry was left alone though it differs from the source. */
export function conflictFinding({ id, at }: AcceptedEntry, { path, wanted }: { path: string; wanted: string }, { why, changes }: Extract<Decision, { what: 'conflict' }>): Finding {
	const finding = { kind: 'conflict' as const, ...where(at), id };
	switch (why) {
		case 'moved':
			return {
				...finding, ...at.id, rule: 'id-elsewhere',
				message: `The id "${id}" is taken by ${path}; this row would go to ${wanted}.`,
				help: 'Ids are unique in an archive: give the row another id, or move the file that is there.',
			};
		case 'unknown':
		case 'unreadable':
			return {
				...finding, rule: 'file-differs',
				message: `${path} is there with other content; it was left alone.`,
				help: 'Compare the two; --force writes the row over the file.',
			};
		case 'both': {
			const { both, source, editor } = changes!;
			const parts = both.length > 0 ? both : [...source, ...editor];
			return {
				...finding, rule: 'both-changed',
				message: `${path} was changed here and in the source since it was imported (${listed(parts)}); it was left alone.`,
				help: 'Bring the two together by hand, then import with --keep; --force writes the row over the file.',
			};
		}
	}
}

function where(at: AcceptedEntry['at']): Position & { file: string } {
	return { file: at.file, ...placeOf(at) };
}

function listed(parts: readonly string[]): string {
	return parts.join(', ');
}
