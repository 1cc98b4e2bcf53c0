import type { EntryDraft } from './archive.ts';

const WORRIES = [
	['My heart races at night', 'When I lie down my heart beats fast and skips a beat.', 'Skipped beats at rest are common.'],
	['An itchy rash on both arms', 'Since the summer I have hives that come and go.', 'Hives often fade by themselves.'],
	['Coffee and a fluttering chest', 'After two coffees my chest flutters for a minute.', 'Try a week without coffee and write it down.'],
	['Dry skin behind the knees', 'The skin is red and cracks in winter.', 'A plain ointment after each bath helps many.'],
	['Is a slow pulse dangerous?', 'My watch says my pulse is slow when I sleep.', 'In trained people a slow pulse is usual.'],
	['A mole that grew', 'The mole on my back is larger than last year.', 'Have it looked at soon; most are harmless.'],
] as const;

/** An entry made from a number: the same number gives the same entry, nearby numbers resemble each other. */
export function entryOf(number: number): EntryDraft {
	const [title, question, answer] = WORRIES[number % WORRIES.length]!;
	const heart = number % 2 === 0;
	const month = String((number % 12) + 1).padStart(2, '0');
	return {
		id: `entry-${number}`,
		title: `${title} (${number})`,
		question: `${question} This has gone on for ${number + 2} weeks.`,
		answer: `${answer} Come back if it lasts.`,
		specialty: heart ? 'heart' : 'skin',
		doctor: heart ? 'ada' : 'ben',
		date: `${2015 + (number % 4)}-${month}-0${(number % 9) + 1}`,
		...(number % 5 === 0 && { lang: 'zh-hant' }),
		...(number % 3 === 0 && { topics: [heart ? 'palpitations' : 'rashes'] }),
	};
}
