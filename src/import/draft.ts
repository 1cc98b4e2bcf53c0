import type { AgeBand, Sex } from '../archive/schema/index.ts';
import { FieldReader } from './fieldReader.ts';
import type { Field } from './fields.ts';
import type { Finding } from './finding.ts';
import { headingOf, markdownOf } from './markdown.ts';
import { passThrough } from './passThrough.ts';
import type { FurtherRow, SourceRow, TopicName } from './row.ts';
import { cutAtWord, LONGEST_TITLE, titleFrom } from './title.ts';
import { readAge } from './values/age.ts';
import { type DateOrder, readDate } from './values/date.ts';
import { readSex } from './values/sex.ts';
import { readList, readTopic } from './values/topics.ts';

/** Alias of an asker of whom the source gives none. */
const NOBODY = 'anonymous';

/** An entry as the source gives it, its values in the archive's terms but its names not yet ids. */
export interface Draft {
	/** The source's own id, as written; one is made from the title where absent. */
	id: string | undefined;
	/** Whether the id is taken as it is. */
	exact?: boolean;
	title: string;
	asker: string;
	sex: Sex;
	age: AgeBand;
	date: string;
	answered: string | undefined;
	/** The doctor's id or name. */
	doctor: string;
	/** Ids or names of those who wrote what stands below the answer. */
	furtherDoctors: string[];
	/** The specialty's id or name. */
	specialty: string;
	topics: TopicName[];
	lang: string | undefined;
	/** Fields that go into the front matter as they are. */
	rest: Partial<Record<Field, unknown>>;
	/** The three texts, as Markdown. */
	question: string;
	answer: string;
	more: string | undefined;
}

/** How a source writes what can be read in more than one way. */
export interface ReadingOptions {
	dates?: DateOrder | undefined;
	/** Language of a row that names none. */
	lang?: string | undefined;
	/** Whether an id made of a title is of Latin letters, whatever the title's script. */
	romanise?: boolean | undefined;
}

/** Reads a row as an entry; the draft is undefined where a finding refuses the row. */
export function draftOf(
	row: SourceRow,
	options: ReadingOptions,
): { draft: Draft | undefined; findings: Finding[] } {
	const reader = new FieldReader(row);
	const { dates } = options;
	const date = readDay(reader, 'date', dates);
	const { title, question } = readQuestion(reader);
	const asker = reader.freeLine('asker') ?? NOBODY;
	const draft: Draft = {
		id: reader.line('id'),
		...(row.exact && { exact: true }),
		title,
		asker,
		sex: readWord(reader, 'sex', readSex, 'female, male, other or unknown') ?? 'unknown',
		age: readWord(reader, 'age', readAge, 'an age, or a band such as 30-39') ?? 'unknown',
		date: reader.required('date', date),
		answered: readDay(reader, 'answered', dates),
		doctor: reader.required('doctor', reader.line('doctor')),
		furtherDoctors: (row.further ?? []).flatMap((further) => (further.fromAsker ? [] : (new FieldReader(further).line('doctor') ?? []))),
		specialty: reader.required('specialty', reader.line('specialty')),
		topics: readTopics(reader),
		lang: readLanguage(reader, options.lang),
		rest: passThrough(reader),
		question,
		answer: readAnswers(reader, asker, options),
		more: reader.markdown('more'),
	};
	checkOrder(reader, draft);
	return { draft: reader.accepted ? draft : undefined, findings: reader.findings };
}

/** The answer, with those that stand below it. */
function readAnswers(reader: FieldReader, asker: string, options: ReadingOptions): string {
	const given = reader.markdown('answer');
	// The reason stands in the place of a withdrawn answer.
	const answer = given === undefined && reader.line('withdrawn') !== undefined ? '' : reader.required('answer', given);
	const further = (reader.row.further ?? []).map((row) => furtherAnswer(row, asker, options, reader));
	return [answer, ...further.filter((text) => text !== '')].join('\n');
}

/** A further answer, below a heading that says who wrote it and when; empty where it says nothing. */
function furtherAnswer(row: FurtherRow, asker: string, { dates }: ReadingOptions, whole: FieldReader): string {
	const reader = new FieldReader(row);
	const text = reader.markdown('answer');
	const day = readDay(reader, 'answered', dates);
	const name = row.fromAsker ? asker : reader.line('doctor');
	if (text === undefined) reader.note('flagged', 'answer', 'further-empty', 'A further answer is empty; it was left out.', 'Compare with the source.');
	whole.take(reader);
	const words = [name, day].filter((part) => part !== undefined).join(', ');
	return text === undefined ? '' : `${words === '' ? '---' : headingOf(words)}\n\n${text}`;
}

/** Title and question; each may have to be made of the other. */
function readQuestion(reader: FieldReader): Pick<Draft, 'title' | 'question'> {
	const given = reader.freeLine('title');
	const question = reader.required('question', reader.markdown('question'));
	const made = given ?? titleFrom(question);
	if (given === undefined && made !== undefined) {
		reader.note('mended', 'title', 'title-made', `"title" is missing; it was made of the question: "${made}".`, 'Look whether it says what is asked.');
	}
	const whole = reader.required('title', made);
	if (whole.length <= LONGEST_TITLE) return { title: whole, question };
	const title = cutAtWord(whole, LONGEST_TITLE);
	reader.note('mended', 'title', 'title-cut', `"title" is longer than ${LONGEST_TITLE} characters: it was cut, and stands whole at the beginning of the question.`, 'Write a shorter title.');
	return { title, question: `${markdownOf(whole)}\n${question}` };
}

function readWord<T extends string>(
	reader: FieldReader,
	field: Field,
	read: (text: string) => T | undefined,
	expected: string,
): T | undefined {
	const text = reader.line(field);
	const value = text === undefined ? undefined : read(text);
	if (text !== undefined && value === undefined) {
		reader.note(
			'refused',
			field,
			`unknown-${field}`,
			`"${field}" is "${text}", which is not ${expected}.`,
			`Translate it in a mapping: values: { ${field}: { "${text}": … } }.`,
		);
	}
	return value;
}

/** What is wrong with a date that names no single day, and how to mend it. */
const DATE_FAULTS = {
	'no-day': ['is no day that exists', 'Write it as YYYY-MM-DD.'],
	'two-days': ['may be two days', 'Say "dates: dmy" or "dates: mdy" in a mapping.'],
	'two-months': ['names a month that is another in another language', 'Write it as YYYY-MM-DD.'],
	'small-year': ['has a year of less than four digits', 'Say "dates: roc" in a mapping where the years are those of the Republic of China; else write it as YYYY-MM-DD.'],
} as const;

function readDay(reader: FieldReader, field: Field, order: DateOrder | undefined): string | undefined {
	const text = reader.line(field);
	if (text === undefined) return undefined;
	const read = readDate(text, order);
	if ('fault' in read) {
		const [what, help] = DATE_FAULTS[read.fault];
		reader.note('refused', field, 'unknown-date', `"${field}" is "${text}", which ${what}.`, help);
		return undefined;
	}
	if (read.number !== undefined) {
		const counted = read.number === 'excel' ? "Excel's number of a day, counted from 1900" : "Unix's number of seconds";
		reader.note('mended', field, 'date-number', `"${field}" is ${text}, ${counted}: ${read.day}.`, 'Compare with the source.');
	}
	return read.day;
}

/** Rows of formats that tell a topic's specialty come with topics already read. */
function readTopics(reader: FieldReader): TopicName[] {
	const value = reader.row.values.topics;
	if (Array.isArray(value) && value.length > 0 && value.every(isTopicName)) return value;
	return reader.list('topics', readList).map(readTopic);
}

function isTopicName(value: unknown): value is TopicName {
	if (typeof value !== 'object' || value === null) return false;
	const { name, specialty } = value as Record<string, unknown>;
	return typeof name === 'string' && (specialty === undefined || typeof specialty === 'string');
}

function readLanguage(reader: FieldReader, byDefault: string | undefined): string | undefined {
	return (reader.line('lang') ?? byDefault)?.toLowerCase().replaceAll('_', '-');
}

function checkOrder(reader: FieldReader, { date, answered }: Draft): void {
	if (answered === undefined || date === '' || answered >= date) return;
	reader.note(
		'refused',
		'answered',
		'answered-before-asked',
		`The answer's day, ${answered}, is before the question's, ${date}.`,
		'Correct one of the two.',
	);
}
