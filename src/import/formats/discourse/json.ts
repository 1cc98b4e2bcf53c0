/** An object of JSON. */
export type Json = Record<string, unknown>;

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text; undefined for anything else, and for an empty one. */
export function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
