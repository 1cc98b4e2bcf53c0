import type { EntryText } from '../views.ts';
import type { Messages } from '../messages/index.ts';
import { withWholeAddresses } from './wholeAddresses.ts';
import { escapeXml } from '../xml.ts';

/**
 * An entry as it stands in a feed reader, which has neither the site's styles nor its addresses:
 * the same texts and marks as on its page, with whole addresses.
 * @param page the whole address of the entry's page
 */
export function itemHtml(entry: EntryText, messages: Messages, page: string): string {
	const words = messages.entry;
	const parts = [heading(words.question), entry.questionHtml, heading(words.answerOf(entry.doctor.name))];
	if (entry.withdrawn !== undefined) {
		parts.push(note(words.withdrawnHeading, words.withdrawnLead), `<p>${escapeXml(entry.withdrawn)}</p>`);
	} else {
		if (entry.stale) parts.push(note(words.staleHeading, words.staleText(entry.answered ?? entry.date)));
		parts.push(entry.answerHtml);
		if (entry.moreHtml !== undefined) {
			parts.push(heading(words.moreInfo));
			if (entry.moreInfo === 'machine') parts.push(note(words.machineWritten, words.machineWrittenHint));
			parts.push(entry.moreHtml);
		}
	}
	if (entry.translated === 'machine') parts.unshift(note(words.machineTranslated, words.machineTranslatedHint));
	return withWholeAddresses(parts.join('\n'), page);
}

function heading(text: string): string {
	return `<h2>${escapeXml(text)}</h2>`;
}

function note(mark: string, hint: string): string {
	return `<p><strong>${escapeXml(mark)}</strong> ${escapeXml(hint)}</p>`;
}
