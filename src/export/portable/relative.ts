import { posix } from 'node:path';
import { decodedPath } from '../../archive/decodedPath.ts';
import { PORTABLE_BASE } from '../../site/portable.ts';

/** What addresses in a copy are found by. */
export interface Places {
	/** Whether the copy has a file, by its place in it. */
	has: (place: string) => boolean;
	/** Where the site itself is served: origin and base, with a slash at the end. */
	home: string;
}

/** The address under which templates believe the site to be, as text and as part of an address. */
interface Whole {
	written: string;
	encoded: string;
	home: string;
	encodedHome: string;
}

/** A path of the site in HTML or CSS, up to where an address, an attribute or a value in it ends; `&` only where it is written out. */
const SITE_PATH = new RegExp(`${PORTABLE_BASE}((?:[^"'<>\\s?#&)\\\\]|&amp;)*)`, 'g');

/**
 * Rewrites the addresses in pages and style sheets of a site that was built for {@link PORTABLE_BASE}: those of files
 * in the copy become relative, and name the file; those of what is not in it lead to the site itself, as do canonical
 * addresses, citations and letters.
 * @param origin of the site as it was built, without a slash at the end
 */
export function addressRewriter(origin: string, { has, home }: Places): (place: string, text: string) => string {
	const whole = wholeOf(origin, home);
	return (place, text) => {
		const folder = posix.dirname(place);
		return withoutWhole(text, whole).replace(SITE_PATH, (_, path: string) => {
			const file = fileOf(path.replaceAll('&amp;', '&'));
			if (!has(file.name)) return home + path;
			return posix.relative(folder, posix.dirname(file.name)) === '' ? file.last(path) : `${posix.relative(folder, posix.dirname(file.name))}/${file.last(path)}`;
		});
	};
}

function wholeOf(origin: string, home: string): Whole {
	const written = origin + PORTABLE_BASE;
	return { written, encoded: encodeURIComponent(written), home, encodedHome: encodeURIComponent(home) };
}

function withoutWhole(text: string, { written, encoded, home, encodedHome }: Whole): string {
	return text.replaceAll(written, home).replaceAll(encoded, encodedHome);
}

/** The file that a site path leads to, and the end of an address that names it, as the path is written. */
function fileOf(path: string): { name: string; last: (written: string) => string } {
	const name = decodedPath(path);
	if (name === '' || name.endsWith('/')) return { name: `${name}index.html`, last: () => 'index.html' };
	return { name, last: (written) => written.slice(written.lastIndexOf('/') + 1) };
}
