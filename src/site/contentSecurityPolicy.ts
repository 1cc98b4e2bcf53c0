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

/** What of other hosts a site's own settings ask for, by directive: addresses without a path. */
export type Allowed = Readonly<Partial<Record<'connect-src' | 'form-action' | 'frame-ancestors', readonly string[]>>>;

/** The policy as a header's value. */
export function contentSecurityPolicy(allowed: Allowed = {}): string {
	return serialise(() => true, allowed);
}

/** The policy as far as `<meta http-equiv="Content-Security-Policy">` can state it. */
export function metaContentSecurityPolicy(allowed: Allowed = {}): string {
	return serialise((directive) => !HEADER_ONLY.has(directive), allowed);
}

function serialise(keep: (directive: string) => boolean, allowed: Allowed): string {
	return Object.entries(CONTENT_SECURITY_POLICY)
		.filter(([directive]) => keep(directive))
		.map(([directive, sources]) => {
			const more = allowed[directive as keyof Allowed] ?? [];
			// Nobody and somebody does not go together.
			return [directive, ...(more.length > 0 ? sources.filter((source) => source !== "'none'") : sources), ...more].join(' ');
		})
		.join('; ');
}
