import type { EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';

/** What a new entry says where its texts are still to be written. */
export const PLACEHOLDERS = {
	question: 'Write the question here.',
	answer: 'Write the doctor\'s answer here.',
} as const;

/** Texts that are still to be written: no entry may be published with them. */
export function placeholderFindings({ file, source, passages }: EntryText): Finding[] {
	const texts: readonly string[] = Object.values(PLACEHOLDERS);
	return passages
		.filter(({ part, text }) => (part === 'question' || part === 'answer') && texts.includes(text.trim()))
		.map(({ part, from, to }) =>
			file.finding(source.valid.draft ? 'info' : 'error', 'placeholder', from, to, {
				message: `The ${part} is still to be written.`,
				help: source.valid.draft ? 'Write it, then remove "draft: true".' : 'Write it, or add "draft: true".',
			}),
		);
}
