import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { digest } from '../../archive/digest.ts';
import type { BuiltSite } from '../target.ts';

/** Kinds of pictures that every reading system shows (https://www.w3.org/TR/epub-33/#sec-core-media-types). */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
	'.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.svg': 'image/svg+xml',
};

/** A picture in a book. */
export interface Picture {
	/** Its name in the book. */
	name: string;
	mediaType: string;
	/** Reads it, or draws it anew. */
	bytes: () => Promise<Uint8Array>;
}

/** The pictures that a book's pages show, each once. */
export class Pictures {
	readonly #site: BuiltSite;
	readonly #byPath = new Map<string, Picture>();

	constructor(site: BuiltSite) {
		this.#site = site;
	}

	get all(): Picture[] {
		return [...this.#byPath.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	/**
	 * The name in the book of a picture of the site; undefined where it is none, or stands elsewhere.
	 * @param src as the page has it
	 */
	nameOf(src: string): string | undefined {
		const { base, folder } = this.#site;
		if (!src.startsWith(base)) return undefined;
		const path = decodeURIComponent(src.slice(base.length).replace(/[?#].*$/, ''));
		const known = this.#byPath.get(path);
		if (known) return known.name;
		const file = join(folder, path);
		if (!existsSync(file)) return undefined;
		const mediaType = MEDIA_TYPES[extname(path).toLowerCase()];
		// Named by its place, so that no other picture changes its name.
		const name = `p-${digest(path).slice(0, 12)}`;
		const picture: Picture = mediaType === undefined
			? { name: `${name}.png`, mediaType: 'image/png', bytes: () => asPng(file) }
			: { name: `${name}${extname(path).toLowerCase()}`, mediaType, bytes: () => Promise.resolve(readFileSync(file)) };
		this.#byPath.set(path, picture);
		return picture.name;
	}
}

/** A picture of a kind that not every reading system shows. */
async function asPng(file: string): Promise<Uint8Array> {
	const { default: sharp } = await import('sharp');
	return await sharp(file).png().toBuffer();
}
