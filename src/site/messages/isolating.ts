import { hasRightToLeft } from '../../archive/direction.ts';
import { isolated } from './format.ts';
import type { Messages } from './types.ts';

/**
 * Messages of a language from left to right, in which what is put into a sentence and runs the other way keeps to itself:
 * a number behind a Hebrew name would else be shown before it. Languages from right to left isolate all that they are given.
 */
export function isolating(messages: Messages): Messages {
	if (messages.site.direction === 'rtl') return messages;
	let made = known.get(messages);
	if (made === undefined) known.set(messages, (made = wrapped(messages) as Messages));
	return made;
}

const known = new WeakMap<Messages, Messages>();

function wrapped(value: unknown): unknown {
	if (typeof value === 'function') return (...args: unknown[]): unknown => wrapped(Reflect.apply(value, undefined, args.some(runsOtherwise) ? args.map(kept) : args));
	if (Array.isArray(value)) return value.map(wrapped);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, wrapped(child)]));
}

/** Whether there is something from right to left in what is put into a sentence. */
function runsOtherwise(value: unknown): boolean {
	if (typeof value === 'string') return hasRightToLeft(value);
	return typeof value === 'object' && value !== null && Object.values(value).some(runsOtherwise);
}

function kept(value: unknown): unknown {
	if (typeof value === 'string') return hasRightToLeft(value) ? isolated(value) : value;
	if (Array.isArray(value)) return value.map(kept);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, kept(child)]));
}
