import type { Finding } from '../finding.ts';
import type { WholeArchive } from './archive.ts';
import { placeOf } from './place.ts';

type Words = Pick<Finding, 'severity' | 'rule' | 'message' | 'help'>;

/** What is valid in each file and does not fit together: dates to come, odd translations, names that differ by case. */
export function consistencyFindings(archive: WholeArchive, today: string): Finding[] {
	const { entries, byId } = archive;
	const findings: Finding[] = caseFindings(archive.files);
	for (const [file, facts] of entries) {
		const add = (path: string, words: Words): void => {
			findings.push({ ...words, file, ...placeOf(archive.content, file, path.split('.')) });
		};
		for (const [key, day] of [['date', facts.date], ['answered', facts.answered], ['reviewed.on', facts.reviewedOn]] as const) {
			if (day !== undefined && day > today) {
				add(key, { severity: 'warning', rule: 'future-date', message: `"${key}" is ${day}, a day that is still to come.`, help: 'Check the year.' });
			}
		}
		const { translationOf } = facts;
		const original = translationOf === undefined ? undefined : byId.get(translationOf);
		if (!original) continue;
		if (original.withdrawn && !facts.withdrawn && translationOf !== facts.id) {
			add('translationOf', { severity: 'warning', rule: 'translation-of-withdrawn', message: `The answer of "${original.id}" was withdrawn, and this is a translation of it.`, help: 'Withdraw this one too (npm run withdraw), or say why it still holds.' });
		}
		if (translationOf === facts.id) continue;
		if (original.lang === facts.lang) {
			add('translationOf', { severity: 'warning', rule: 'translation-language', message: `Both this entry and "${original.id}", which it is a translation of, are in ${facts.lang}.`, help: 'Correct "lang" or "translationOf".' });
		} else if (original.translationOf !== undefined) {
			add('translationOf', { severity: 'warning', rule: 'translation-chain', message: `"${original.id}" is a translation itself.`, help: `Write "translationOf: ${original.translationOf}", the original.` });
		}
	}
	return findings;
}

/** Files that are one and the same on computers that take no notice of case. */
function caseFindings(files: Set<string>): Finding[] {
	const groups = Map.groupBy([...files].sort(), (file) => file.toLowerCase().normalize('NFC'));
	return [...groups.values()].flatMap(([first, ...others]) =>
		others.map((file): Finding => ({
			severity: 'error', rule: 'case-collision', file, line: 1, column: 1, length: 1,
			message: `On many computers this is the same file as ${first!}.`,
			help: 'Rename one of the two, in lower case.',
		})),
	);
}
