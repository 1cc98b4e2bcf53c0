import { z } from 'zod';
import { decodedPath } from '../addresses.ts';
import { RESERVED_SEGMENTS } from './vocabulary.ts';

/** Ids are file names and address segments: lower-case letters, digits and single hyphens. */
export const idSchema = z
	.string()
	.max(200, { abort: true })
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** An id that stands first in an address, so may be none of the site's own segments. */
export const segmentSchema = idSchema.refine(
	(id) => !(RESERVED_SEGMENTS as readonly string[]).includes(id),
	'is an address that the site itself uses',
);

/** The one page of the site's own whose text can be written anew. */
export const ABOUT = 'about';

/** The id of a page: one that stands first in an address, or that of the page about the archive. */
export const pageIdSchema = z.union([z.literal(ABOUT), segmentSchema]);

/** A topic's id; it shares a level with year slices, so it needs a letter. */
export const topicIdSchema = idSchema.regex(/[a-z]/, 'needs at least one letter');

/** `fatty-liver` in the entry's own specialty, or `hepatology/fatty-liver` in any. */
export const topicRefSchema = z
	.string()
	.max(401, { abort: true })
	.regex(
		/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'must be a topic id, or specialty/topic',
	);

/** A BCP 47 tag as this project writes it, in lower case: `en`, `zh-hant`. */
export const languageSchema = z
	.string()
	.max(35, { abort: true })
	.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/, 'must be a language tag such as en or zh-hant');

/** A site path without base, such as `/old/answer-12.html`. */
export const sitePathSchema = z
	.string()
	.regex(/^\/(?!\/)[^\s?#\\]*$/, { error: ({ input }) => (/^\/.*[?#]/.test(String(input)) ? QUERY : 'must be a path that starts with one slash') })
	.refine(isDecodable, 'has a % that begins no escape (the sign itself is written %25)')
	.refine((path) => !segments(path).some((segment) => /^\.{1,2}$/.test(segment)), 'must not climb with ..')
	.refine((path) => !segments(path).some((segment) => UNWRITABLE.test(segment)), 'holds a control character, a backslash or an escaped slash')
	.refine((path) => path.length <= 1000 && segments(path).every((segment) => Buffer.byteLength(segment) <= 200), 'is too long: 200 bytes between two slashes, 1,000 characters in all');

/** Why an old address cannot have a query. */
const QUERY = 'has a query: a host of files looks at the path alone, so that all addresses before one "?" are the same to it. Write the part before the "?", or leave the address out';

/** An `http` or `https` address. */
export const webAddressSchema = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).max(2000);

/** An https address elsewhere that a site's policy can name: without the signs that part its words. */
export const endpointSchema = z
	.string()
	.max(2000, { abort: true })
	.regex(/^https:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?(?:\/[^\s"';,\\]*)?$/, 'must be an https address such as https://forms.example/letters');

/** A calendar date that exists, as `YYYY-MM-DD`. */
export const dateSchema = z.iso.date('must be a date that exists, as YYYY-MM-DD');

/** Somebody that changes are shown to, as CODEOWNERS names them: `@user`, `@organisation/team` or an e-mail address. */
export const ownerSchema = z
	.string()
	// The pattern takes time by the square of the length.
	.max(254, { abort: true })
	.regex(/^(?:@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\/[\w.-]+)?|[^\s@#]+@[^\s@#]+\.[^\s@#]+)$/, 'must be @user, @organisation/team or an e-mail address');

/** What no file can be called, on one system or another. */
const UNWRITABLE = /[\p{Cc}\\/]/u;

/** The segments as files are named after them: `%2e%2e` is `..`. */
function segments(path: string): string[] {
	return isDecodable(path) ? path.split('/').map(decodedPath) : [];
}

function isDecodable(path: string): boolean {
	try {
		decodedPath(path);
		return true;
	} catch (error) {
		if (error instanceof URIError) return false;
		throw error;
	}
}
