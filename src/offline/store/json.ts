/** A value as an answer; `Response.json` came into Firefox and Safari in 2023. */
export function jsonAnswer(value: unknown): Response {
	return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}
