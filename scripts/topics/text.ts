import type { Survey, Unlabelled } from './survey.ts';

/** Entries or clusters of a kind that are printed unless all are asked for. */
const MOST_SHOWN = 20;

/** A survey as text for an editor. */
export function surveyText({ assigned, unsure, none, clusters }: Survey, all: boolean): string {
	const most = all ? Infinity : MOST_SHOWN;
	const parts = [
		section('Assigned from the text', assigned, most, entryLine),
		section('Unsure: name the topics in the file to settle it', unsure.toSorted((a, b) => a.assigned[0]!.confidence - b.assigned[0]!.confidence), most, entryLine),
		section('Groups that may deserve a topic of their own', clusters, most, ({ words, specialty, entries }) =>
			`${words.join(' ') || '(no word in common)'} (${specialty}, ${entries.length} entries)\n    ${entries.slice(0, 5).join(', ')}${entries.length > 5 ? ', …' : ''}`),
	];
	return `${parts.join('\n\n')}\n\n${none.toLocaleString('en')} entries have no topic, and none was found in their text.`;
}

function section<T>(title: string, items: readonly T[], most: number, line: (item: T) => string): string {
	const lines = items.slice(0, most).map((item) => `  ${line(item)}`);
	const more = items.length - lines.length;
	if (more > 0) lines.push(`  and ${more.toLocaleString('en')} more; --all prints them`);
	return [`${title}: ${items.length.toLocaleString('en')}`, ...lines].join('\n');
}

function entryLine({ file, title, assigned }: Unlabelled): string {
	const topics = assigned.map(({ topic, confidence }) => `${topic} ${confidence.toFixed(2)}`).join(', ');
	return `${file}: ${title}\n    ${topics}`;
}
