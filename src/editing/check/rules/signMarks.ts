import { kindOf, SIGN_KINDS } from '../../../archive/markdown/signs.ts';
import { markOf } from '../../../archive/markdown/tree/marks.ts';
import { nearest } from '../../../archive/nearest.ts';
import { endOf, startOf, type EntryText } from '../entryText.ts';
import type { Finding, Words } from '../finding.ts';

/** Marks of signs of danger (`> [!urgent]`) that make nothing stand out. */
export function signMarkFindings(entry: EntryText): Finding[] {
	if (!entry.source.front.body.includes('[!')) return [];
	return [...findingsIn(entry, 'question'), ...findingsIn(entry, 'answer'), ...findingsIn(entry, 'more')];
}

function findingsIn({ file, source, body }: EntryText, section: 'question' | 'answer' | 'more'): Finding[] {
	return (source.sections[section]?.children ?? []).flatMap((block) => {
		const mark = block.type === 'blockquote' ? markOf(block, source.front.body) : undefined;
		const words = mark === undefined ? undefined : wordsOf(mark, section);
		if (words === undefined) return [];
		const from = body + source.front.body.indexOf(`[!${mark!}]`, startOf(block));
		return [file.finding('warning', 'sign-mark', from, Math.min(from + mark!.length + 3, body + endOf(block)), words)];
	});
}

function wordsOf(mark: string, section: 'question' | 'answer' | 'more'): Words | undefined {
	if (kindOf(mark) === undefined) {
		const near = nearest(mark.toLowerCase(), SIGN_KINDS);
		return {
			message: `Nothing stands out by the mark "[!${mark}]": readers see it as it stands.`,
			help: near === undefined ? 'Write [!emergency] for what needs help at once, [!urgent] for what needs a doctor without delay; or write it without a mark.' : `Did you mean "[!${near}]"?`,
			...(near === undefined ? {} : { replacement: `[!${near}]` }),
		};
	}
	if (section !== 'question') return undefined;
	return { message: 'Marks make nothing stand out in a question: readers see this one as it stands.', help: 'Move it into the answer, or leave the mark out.' };
}
