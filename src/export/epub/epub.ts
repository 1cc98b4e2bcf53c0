import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../archive/digest.ts';
import { codeHash } from '../../build/code.ts';
import { PROJECT } from '../../build/settings.ts';
import type { Messages } from '../../site/messages/types.ts';
import { spokenWords } from '../../site/messages/spokenWords.ts';
import { outputFile } from '../../site/plan/outputFile.ts';
import { byName } from '../../site/query/byName.ts';
import type { Library } from '../../site/query/library.ts';
import { siteView } from '../../site/query/site.ts';
import type { ExportContext, Exported, Target } from '../target.ts';
import { chapterOf, leadsOf, type ChapterMeans } from './chapter.ts';
import { coverSvg } from './cover.ts';
import { KeptChapters } from './keptChapters.ts';
import { linkIn } from './links.ts';
import { CONTAINER, packageDocument, type BookFile } from './packageDocument.ts';
import { coverPage, doctorsPage, navigation, specialtyPage, titlePage, topicPage, type PageMeans } from './pages.ts';
import { Pictures } from './pictures.ts';
import { Places } from './places.ts';
import { entriesOf, planBook, type Book, type BookEntry } from './plan.ts';
import { STYLE } from './style.ts';
import { packed, stored, ZipFile, type Packed } from './zip.ts';

/** A book (EPUB 3.3) made of the pages of entries. */
export const epub: Target = {
	name: 'epub',
	describe: 'a book (EPUB 3): contents by topic, pictures, an index of doctors; of all, or of what is chosen',
	makes: 'file',
	from: 'site',
	run: writeBook,
};

const XHTML = 'application/xhtml+xml';

/** A file of the book, with its bytes. */
type Part = BookFile & { packed: Packed };

async function writeBook(context: ExportContext): Promise<Exported> {
	const { library, choice, entries, place, day } = context;
	const site = context.site!;
	const book = planBook(library, choice, entries);
	const doctors = doctorsOf(library, book);
	const places = new Places(book, new Map(doctors.map((id) => [id, pagesOf(library, book, id)])));
	const view = siteView(library, book.lang, site.base);
	const pictures = new Pictures(site);
	const chapters: ChapterMeans = { places, pictures, address: view.address, base: site.base };
	const made = makeChapters(context, book, chapters);
	const means: PageMeans = { library, book, site: view, messages: await messagesIn(library, book.lang), chapters, day };
	const { pngOf } = await import('../../site/drawing/png.ts');
	const pages = pagesOfBook(means, doctors, made.parts);
	const files: Part[] = [
		{ name: 'book.css', mediaType: 'text/css', packed: packed(STYLE) },
		{ name: 'cover.png', mediaType: 'image/png', properties: 'cover-image', packed: stored(await pngOf(await coverSvg(library, book, context.content))) },
		...pages,
		...await Promise.all(pictures.all.map(async ({ name, mediaType, bytes }) => ({ name, mediaType, packed: stored(await bytes()) }))),
	];
	const facts = {
		book, files, day, hasPictures: pictures.all.length > 0,
		identity: JSON.stringify([library.site.address, choice]),
		doctors: doctors.map((id) => library.doctor(book.lang, id).name),
	};
	const zip = new ZipFile(place);
	zip.add('mimetype', stored('application/epub+zip'));
	zip.add('META-INF/container.xml', packed(CONTAINER));
	zip.add('EPUB/package.opf', packed(packageDocument(library, facts)));
	for (const { name, packed: bytes } of files) zip.add(`EPUB/${name}`, bytes);
	zip.end();
	return { entries: made.parts.size, reused: { taken: made.taken, of: made.parts.size } };
}

/** Makes a chapter of each entry's page; those whose page, and whatever they lead to, is as it was are taken from the book made last. */
function makeChapters({ site, kept, out, progress }: ExportContext, book: Book, means: ChapterMeans): { parts: Map<string, Part>; taken: number } {
	const entries = entriesOf(book);
	const step = progress.step('epub', entries.length);
	const code = codeHash(PROJECT, 'export');
	const memory = new KeptChapters(join(kept, `${digest(out)}.db`));
	const parts = new Map<string, Part>();
	let taken = 0;
	for (const entry of entries) {
		const html = readFileSync(join(site!.folder, outputFile(entry.path)), 'utf8');
		const { links, pictures } = leadsOf(html);
		// Names are asked for in any case: what is asked for is put into the book.
		const names = pictures.map((src) => means.pictures.nameOf(src));
		const key = digest(code, html, JSON.stringify(names), JSON.stringify(links.map((href) => linkIn(means, href, entry.path))));
		const known = memory.take(key);
		if (known) taken += 1;
		const bytes = known?.packed ?? packed(chapterOf(html, entry, means));
		if (!known) memory.keep(key, { packed: bytes, pictures });
		parts.set(entry.id, { name: means.places.entries.get(entry.id)!, mediaType: XHTML, inSpine: true, packed: bytes });
		step.at(parts.size);
	}
	memory.end();
	step.end(`${taken.toLocaleString('en')} of ${parts.size.toLocaleString('en')} chapters taken over`);
	return { parts, taken };
}

/** All pages in the order in which they are read. */
function pagesOfBook(means: PageMeans, doctors: readonly string[], chapters: ReadonlyMap<string, Part>): Part[] {
	const { book, chapters: { places } } = means;
	const page = (name: string, text: string, properties?: string): Part => ({ name, mediaType: XHTML, inSpine: true, packed: packed(text), ...(properties && { properties }) });
	const chapter = ({ id }: BookEntry): Part => chapters.get(id)!;
	return [
		page('cover.xhtml', coverPage(means, 'cover.png')),
		page('title.xhtml', titlePage(means)),
		page('contents.xhtml', navigation(means), 'nav'),
		...book.specialties.flatMap((specialty) => [
			page(places.specialties.get(specialty.id)!, specialtyPage(means, specialty)),
			...specialty.topics.flatMap((topic) => [page(places.topics.get(topic.id ?? specialty.id)!, topicPage(means, topic)), ...topic.entries.map(chapter)]),
		]),
		page('doctors.xhtml', doctorsPage(means, doctors)),
	];
}

/** Those who answered, or checked an answer, by name. */
function doctorsOf(library: Library, book: Book): string[] {
	const ids = new Set(entriesOf(book).flatMap(({ doctor, reviewer }) => [doctor, ...(reviewer === undefined ? [] : [reviewer])]));
	const name = (id: string): string => library.doctor(book.lang, id).name;
	return [...ids].map((id) => ({ id, name: name(id) })).sort(byName(book.lang)).map(({ id }) => id);
}

/** The pages of a doctor, in each language of a book. */
function pagesOf(library: Library, { languages }: Book, id: string): string[] {
	return languages.map((lang) => library.doctor(lang, id).path);
}

async function messagesIn(library: Library, lang: string): Promise<Messages> {
	const words = await spokenWords(lang);
	const own = library.registry.messages.get(lang);
	return own ? (await import('../../site/messages/own/withOwnWords.ts')).withOwnWords(words, lang, own) : words;
}
