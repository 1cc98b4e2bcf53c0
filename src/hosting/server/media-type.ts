import { lookup } from 'mrmime';

/** Types whose bytes gzip shrinks; images, fonts and files of the search index are packed already. */
const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json|manifest\+json|ld\+json|xml|[a-z]+\+xml)|image\/svg\+xml)/;

/** The `Content-Type` of a file by its name; unknown endings (`.pf_index`, …) are plain bytes. */
export function mediaType(file: string): string {
	const type = lookup(file) ?? 'application/octet-stream';
	const text = COMPRESSIBLE.test(type);
	return text && type !== 'image/svg+xml' ? `${type};charset=utf-8` : type;
}

/** True where a response of this type is worth compressing. */
export function isCompressible(type: string): boolean {
	return COMPRESSIBLE.test(type);
}
