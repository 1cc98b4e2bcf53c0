import { fieldsOf, type Field } from './fields.ts';
import type { ContentSchemas } from './jsonSchema.ts';

/** What the form is made for. */
export interface AdminArchive {
	/** The content folder's path in the repository. */
	folder: string;
	/** The site's languages, the first first. */
	languages: readonly string[];
	/** In the order in which editors are to see them. */
	specialties: readonly { id: string; name: string; hasTopics: boolean }[];
	schemas: ContentSchemas;
}

/** A list of files of one kind, in Sveltia's notation. */
export type Collection = Record<string, unknown> & { name: string; folder: string; fields: Field[] };

/** What files of every kind have in common: a Markdown file with front matter, named by an id that stays. */
const FILE = {
	extension: 'md',
	format: 'yaml-frontmatter',
	// An address is for ever. What no longer holds is withdrawn.
	delete: false,
	duplicate: false,
};
const SLUG_HINT = 'The name of the file, and the end of its address. It stays as it is from then on.';
const SLUG_PATTERN = ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Lower-case letters without accents, digits and single hyphens'];
const slug = (template: string): object => ({ template, editable: ['create'], hint: SLUG_HINT, pattern: SLUG_PATTERN });

/**
 * A body in Markdown, as it is written. The editor's rich text reads Markdown by rules of its own, which nothing sets, and
 * writes the whole text anew: of `2017.` and `10.` at the beginning of two lines it makes 2017 and 2018.
 */
const body = (text: string, label: string): Field => ({
	name: 'body',
	label,
	widget: 'markdown',
	modes: ['raw'],
	default: text,
	// A site without uploads: pictures are added with git, where their size is looked at.
	editor_components: [],
	required: false,
});

/** What a new entry begins with. */
const ENTRY_BODY = '\n\n## Answer\n\n';

/** All collections: entries by specialty, then what they name. */
export function collections(archive: AdminArchive): Collection[] {
	return [
		...archive.specialties.map((specialty) => entries(archive, specialty)),
		plain(archive, 'doctors', 'doctor', 'Doctors', 'A short biography'),
		plain(archive, 'specialties', 'specialty', 'Specialties', 'An introduction'),
		...archive.specialties.map((specialty) => topics(archive, specialty)),
		...archive.languages.map((lang, index) => pages(archive, index === 0 ? undefined : lang)),
	];
}

function entries(archive: AdminArchive, { id, name, hasTopics }: AdminArchive['specialties'][number]): Collection {
	const fields = fieldsOf(archive.schemas.entry, archive.languages.slice(1), {
		doctor: (field) => relation(field, 'doctors', { required: true }),
		specialty: () => ({ name: 'specialty', label: 'Specialty', widget: 'hidden', default: id }),
		// Another specialty's topics are written as specialty/topic, which a list of this one's cannot offer.
		topics: (field) => (hasTopics ? relation(field, `topics-${id}`, { multiple: true, required: false }) : undefined),
		lang: (field) => (archive.languages.length > 1 ? language(field, archive.languages) : undefined),
		translationOf: (field) => (archive.languages.length > 1 ? field : undefined),
		translated: (field) => (archive.languages.length > 1 ? field : undefined),
	});
	return {
		name: `entries-${id}`,
		label: name,
		label_singular: 'Question',
		folder: placeIn(archive.folder, `entries/${id}`),
		path: "{{date | date('YYYY')}}/{{slug}}",
		slug: slug('{{title}}'),
		summary: '{{title}}',
		preview_path: "q/{{date | date('YYYY')}}/{{slug}}/",
		sortable_fields: { fields: ['date', 'title', 'answered'], default: { field: 'date', direction: 'descending' } },
		view_filters: [
			{ label: 'Drafts', field: 'draft', pattern: true },
			{ label: 'Withdrawn', field: 'withdrawn', pattern: '.' },
		],
		...FILE,
		fields: withBody(fields, body(ENTRY_BODY, 'Question, "## Answer", and "## More info" where there is any')),
	};
}

/** The text stands behind what every entry has, before what few need. */
function withBody(fields: readonly Field[], text: Field): Field[] {
	const place = fields.findIndex(({ name }) => name === 'lang' || name === 'aliases');
	return [...fields.slice(0, place), text, ...fields.slice(place)];
}

function topics(archive: AdminArchive, { id, name }: AdminArchive['specialties'][number]): Collection {
	return {
		...plain(archive, `topics/${id}`, 'topic', `Topics: ${name}`, 'An introduction'),
		name: `topics-${id}`,
		label_singular: 'Topic',
	};
}

/** Pages of the site's own in a language; in the first where none is given. */
function pages(archive: AdminArchive, lang: string | undefined): Collection {
	return {
		name: lang === undefined ? 'pages' : `pages-${lang}`,
		label: lang === undefined ? 'Pages' : `Pages: ${lang}`,
		label_singular: 'Page',
		folder: placeIn(archive.folder, `pages${lang === undefined ? '' : `/${lang}`}`),
		slug: slug('{{title}}'),
		summary: '{{title}}',
		preview_path: `${lang === undefined ? '' : `${lang}/`}{{slug}}/`,
		...FILE,
		fields: [...fieldsOf(archive.schemas.page, [], {}), body('', 'Text')],
	};
}

function plain(archive: AdminArchive, folder: string, kind: 'doctor' | 'specialty' | 'topic', label: string, about: string): Collection {
	const fields = fieldsOf(archive.schemas[kind], archive.languages.slice(1), {
		specialty: (field) => relation(field, 'specialties', { required: true }),
	});
	return {
		name: folder,
		label,
		label_singular: kind.charAt(0).toUpperCase() + kind.slice(1),
		folder: placeIn(archive.folder, folder),
		identifier_field: 'name',
		slug: slug('{{name}}'),
		summary: '{{name}}',
		...FILE,
		fields: [...fields, body('', about)],
	};
}

/** A choice among the files of another collection, by their ids. */
function relation({ name, label, hint }: Field, collection: string, options: { required: boolean; multiple?: boolean }): Field {
	return { name, label, hint, widget: 'relation', collection, value_field: '{{slug}}', display_fields: ['name'], search_fields: ['name'], ...options };
}

function language({ name, label, hint }: Field, languages: readonly string[]): Field {
	return { name, label, hint, widget: 'select', options: languages, required: false };
}

/** A place in the content folder, as it is named in the repository, which may be the content itself. */
export function placeIn(folder: string, place: string): string {
	return folder === '.' ? place : `${folder}/${place}`;
}
