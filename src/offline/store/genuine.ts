/**
 * Whether what came is what the site sent. A network that wants a sign-in first may answer anything
 * with a page of its own and the status 200; a broken host may answer with half a page.
 */

function typeOf(response: Response): string {
	return response.headers.get('Content-Type') ?? '';
}

/** A whole answer from the address that was asked. */
function isWhole(response: Response): boolean {
	return response.status === 200 && response.type === 'basic' && !response.redirected;
}

/** Styles, scripts, pictures and parts of the index are never HTML. */
export function isGenuineFile(response: Response): boolean {
	return isWhole(response) && !typeOf(response).includes('html');
}

/** The status of an answer that is a part of a file (RFC 9110, section 15.3.7). */
export const PART = 206;

/** A part of a file, from the address that was asked. */
export function isGenuinePart(response: Response): boolean {
	return response.status === PART && response.type === 'basic' && !response.redirected && !typeOf(response).includes('html');
}

/** A page of the site names the site's own stylesheets. @param base the site's base path */
export async function isGenuinePage(response: Response, base: string): Promise<boolean> {
	if (!isWhole(response) || !typeOf(response).includes('html')) return false;
	const text = await response.clone().text();
	return text.includes(`${base}_astro/`) && text.trimEnd().endsWith('</html>');
}
