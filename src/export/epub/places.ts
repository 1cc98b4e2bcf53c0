import { digest } from '../../archive/digest.ts';
import { entriesOf, type Book } from './plan.ts';

/** The names of files in a book, all of which stand in one folder. */
export class Places {
	/** File of each entry, by id. */
	readonly entries = new Map<string, string>();
	/** File of each topic: by its id, and by that of the specialty where entries have none. */
	readonly topics = new Map<string, string>();
	/** File of each specialty. */
	readonly specialties = new Map<string, string>();
	/** What each page of the site is in the book, by site path without base. */
	readonly #byPath = new Map<string, string>();

	/** @param doctors ids of those who have a place in the index, each with the paths of their pages */
	constructor(book: Book, doctors: ReadonlyMap<string, readonly string[]>) {
		for (const { id, path } of entriesOf(book)) this.#put(this.entries, id, `q-${fileName(id)}.xhtml`, [path]);
		for (const { id, path, topics } of book.specialties) {
			this.#put(this.specialties, id, `s-${fileName(id)}.xhtml`, [path]);
			for (const topic of topics) this.#put(this.topics, topic.id ?? id, `t-${fileName(topic.id ?? id)}.xhtml`, topic.path === undefined ? [] : [topic.path]);
		}
		for (const [id, paths] of doctors) for (const path of paths) this.#byPath.set(path, `doctors.xhtml#${doctorAnchor(id)}`);
	}

	#put(map: Map<string, string>, id: string, file: string, paths: readonly string[]): void {
		map.set(id, file);
		for (const path of paths) this.#byPath.set(path, file);
	}

	/** Where a page of the site stands in the book; undefined where it does not. */
	at(path: string): string | undefined {
		return this.#byPath.get(path);
	}
}

/** The anchor of a doctor in the index. */
export function doctorAnchor(id: string): string {
	return `doctor-${id}`;
}

/** A name that every system takes: long ids are cut, and told from others by a digest. */
function fileName(id: string): string {
	const plain = id.replaceAll('/', '--');
	return plain.length <= 100 ? plain : `${plain.slice(0, 80)}-${digest(plain).slice(0, 12)}`;
}
