/** Header of kept pages: when they were kept, in milliseconds since 1970 by this device's clock; the host's may go wrong. */
export const KEPT_AT = 'Kept-At';

/** An answer with the time of now. */
export function stamped(response: Response): Response {
	const headers = new Headers(response.headers);
	headers.set(KEPT_AT, String(Date.now()));
	return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
