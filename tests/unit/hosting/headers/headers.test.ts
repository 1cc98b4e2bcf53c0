import { expect, test } from 'vitest';
import { cacheControl } from '../../../../src/hosting/headers/caching.ts';
import { securityHeaders } from '../../../../src/hosting/headers/headers.ts';
import { contentSecurityPolicy, metaContentSecurityPolicy } from '../../../../src/site/contentSecurityPolicy.ts';

test('the policy allows nothing inline and no other host', () => {
	expect(contentSecurityPolicy()).toMatchInlineSnapshot(`"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"`);
	expect(contentSecurityPolicy()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
});

test('the policy of a page leaves out what only a header can say', () => {
	expect(metaContentSecurityPolicy()).not.toContain('frame-ancestors');
	expect(metaContentSecurityPolicy()).toContain("default-src 'none'");
});

test('the headers', () => {
	expect(Object.keys(securityHeaders())).toMatchInlineSnapshot(`
		[
		  "Content-Security-Policy",
		  "X-Content-Type-Options",
		  "Referrer-Policy",
		  "Permissions-Policy",
		  "Cross-Origin-Opener-Policy",
		]
	`);
});

test.each([
	['/_astro/search.B1.js', true],
	['/pagefind/en-0-1a2b/texts/5.bin', true],
	['/pagefind/pagefind-entry.json', false],
	['/q/2017/lump/index.html', false],
	['/sw.js', false],
])('%s may be kept for good: %s', (path, lasting) => {
	expect(cacheControl(path).includes('immutable')).toBe(lasting);
});
