/** Header of kept pages: when they were kept, in milliseconds since 1970 by this device's clock; the host's may go wrong. */
const KEPT_AT = 'Kept-At';

/** An answer with the time of now. */
export function stamped(response: Response): Response {
	const headers = new Headers(response.headers);
	headers.set(KEPT_AT, String(Date.now()));
	return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** When an answer was kept; those without a time come with the shell, which is as new as can be. */
export function keptAt(response: Response): number {
	return stampOf(response) ?? Infinity;
}

/** The time that an answer was stamped with. */
export function stampOf(response: Response): number | undefined {
	const stamp = response.headers.get(KEPT_AT);
	return stamp === null ? undefined : Number(stamp);
}
