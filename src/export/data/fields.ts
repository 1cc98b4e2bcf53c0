import type { Field } from '../../import/fields.ts';

/** A field of data as Frictionless describes it (https://specs.frictionlessdata.io/table-schema/). */
export interface DataField {
	name: string;
	type: 'string' | 'date' | 'array' | 'object' | 'boolean';
	title: string;
	description: string;
	constraints?: { required?: true; unique?: true; enum?: readonly string[] };
}

/** What is said of each of an entry's fields. A draft is never exported, so that no row says whether it is one. */
export const ENTRY_FIELDS: Readonly<Record<Exclude<Field, 'draft'>, Omit<DataField, 'name'>>> = {
	id: { type: 'string', title: 'Id', description: "Unique in the archive, and part of the entry's address.", constraints: { required: true, unique: true } },
	lang: { type: 'string', title: 'Language', description: 'Language tag in lower case (BCP 47).', constraints: { required: true } },
	title: { type: 'string', title: 'Title', description: 'The question in one line, as plain text.', constraints: { required: true } },
	question: { type: 'string', title: 'Question', description: 'What was asked, in Markdown.', constraints: { required: true } },
	asker: { type: 'string', title: 'Asker', description: 'An alias chosen for the asker; never a real name.', constraints: { required: true } },
	sex: { type: 'string', title: 'Sex', description: "The asker's sex, as far as they said." },
	age: { type: 'string', title: 'Age band', description: "The asker's age band when they asked." },
	date: { type: 'date', title: 'Asked', description: 'The day the question was asked.', constraints: { required: true } },
	specialty: { type: 'string', title: 'Specialty', description: 'The id of the specialty asked.', constraints: { required: true } },
	doctor: { type: 'string', title: 'Doctor', description: 'The id of the doctor who answered.', constraints: { required: true } },
	answered: { type: 'date', title: 'Answered', description: 'The day of the answer, where known.' },
	answer: { type: 'string', title: 'Answer', description: 'What the doctor answered, in Markdown; empty where the answer was withdrawn.' },
	more: { type: 'string', title: 'More info', description: 'What was added to the answer, in Markdown.' },
	moreInfo: { type: 'string', title: 'Origin of more info', description: 'Who wrote "more": human or machine.' },
	topics: { type: 'array', title: 'Topics', description: 'Topics that an editor named, as specialty/topic, most fitting first.' },
	translationOf: { type: 'string', title: 'Translation of', description: 'The id of the entry that this one is a translation of.' },
	translated: { type: 'string', title: 'Translated by', description: 'Who translated the text: human or machine.' },
	reviewed: { type: 'object', title: 'Reviewed', description: 'Who last checked that the answer still holds ("by": a name or the id of a doctor), and when ("on").' },
	source: { type: 'string', title: 'Source', description: 'Where the entry comes from, as it is to be credited.' },
	sourceUrl: { type: 'string', title: 'Address of the source', description: "The source's own address." },
	aliases: { type: 'array', title: 'Old addresses', description: 'Paths under which the entry was found before.' },
	withdrawn: { type: 'string', title: 'Withdrawn', description: 'Why the answer was withdrawn. Its text is not in the data.' },
};

const REGISTRY_NAME = { type: 'string', title: 'Name', description: 'As readers see it.', constraints: { required: true } } as const;
const REGISTRY_NAMES = { name: 'names', type: 'object', title: 'Names in other languages', description: 'By language tag.' } as const;

/** What is said of what entries name. */
export const REGISTRY_FIELDS = {
	doctors: [
		{ name: 'id', type: 'string', title: 'Id', description: 'As entries name it.', constraints: { required: true, unique: true } },
		{ name: 'name', ...REGISTRY_NAME },
		REGISTRY_NAMES,
		{ name: 'specialty', type: 'string', title: 'Specialty', description: 'The id of the specialty that the doctor practises.', constraints: { required: true } },
		{ name: 'credentials', type: 'string', title: 'Qualifications', description: 'In a few words.' },
		{ name: 'affiliation', type: 'string', title: 'Works at', description: 'In a few words.' },
		{ name: 'url', type: 'string', title: 'Page', description: "The doctor's own page elsewhere." },
		{ name: 'demo', type: 'boolean', title: 'Invented', description: 'True for an invented doctor of demonstration content.' },
	],
	specialties: [
		{ name: 'id', type: 'string', title: 'Id', description: 'As entries name it.', constraints: { required: true, unique: true } },
		{ name: 'name', ...REGISTRY_NAME },
		REGISTRY_NAMES,
		{ name: 'description', type: 'string', title: 'Description', description: 'What the specialty looks after.' },
		{ name: 'schemaOrg', type: 'string', title: 'schema.org', description: 'The term of MedicalSpecialty (https://schema.org/MedicalSpecialty), where one fits.' },
	],
	topics: [
		{ name: 'id', type: 'string', title: 'Id', description: 'specialty/topic, as entries name it.', constraints: { required: true, unique: true } },
		{ name: 'name', ...REGISTRY_NAME },
		REGISTRY_NAMES,
		{ name: 'specialty', type: 'string', title: 'Specialty', description: 'The id of its specialty.', constraints: { required: true } },
		{ name: 'aliases', type: 'array', title: 'Other words', description: 'By which people ask about it.' },
	],
} as const satisfies Record<string, readonly DataField[]>;
