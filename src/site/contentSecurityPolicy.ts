/** The content security policy: one list for the pages' own `<meta>` and for the headers of every host. */

/**
 * The content security policy, by directive. Everything comes from the site itself; nothing runs
 * inline.
 */
export const CONTENT_SECURITY_POLICY: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'none'"],
	'script-src': ["'self'"],
	'style-src': ["'self'"],
	'img-src': ["'self'", 'data:'],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	'worker-src': ["'self'"],
	'manifest-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
	'frame-ancestors': ["'none'"],
	'require-trusted-types-for': ["'script'"],
};

/** Directives that browsers heed in a header alone. */
const HEADER_ONLY = new Set(['frame-ancestors']);

/** The policy as a header's value. */
export function contentSecurityPolicy(): string {
	return serialise(() => true);
}

/** The policy as far as `<meta http-equiv="Content-Security-Policy">` can state it. */
export function metaContentSecurityPolicy(): string {
	return serialise((directive) => !HEADER_ONLY.has(directive));
}

function serialise(keep: (directive: string) => boolean): string {
	return Object.entries(CONTENT_SECURITY_POLICY)
		.filter(([directive]) => keep(directive))
		.map(([directive, sources]) => [directive, ...sources].join(' '))
		.join('; ');
}
