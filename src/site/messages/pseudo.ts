const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The same letters with marks; each is one UTF-16 unit, so that an index finds it. */
const MARKED = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** Share of its own length by which a text grows: what translation from English may need. */
const GROWTH = 0.4;

/** A text as a language that nobody speaks would write it: legible, longer, and marked at both ends. */
export function pseudoText(text: string): string {
	if (text === '') return '';
	// Addresses stay as they are: a link must still lead somewhere.
	const words = text.split(' ').map((word) => (/:\/\/|^\//.test(word) ? word : marked(word)));
	return `⟦${words.join(' ')}${'·'.repeat(Math.ceil(text.length * GROWTH))}⟧`;
}

function marked(word: string): string {
	return word.replace(/[a-z]/gi, (letter) => MARKED[PLAIN.indexOf(letter)]!);
}

/** Messages with every string in pseudo-language, those that functions give included. */
export function pseudo<T>(messages: T): T {
	return turned(messages) as T;
}

function turned(value: unknown): unknown {
	if (typeof value === 'string') return pseudoText(value);
	if (typeof value === 'function') {
		return (...args: unknown[]) => turned(Reflect.apply(value, undefined, args));
	}
	if (Array.isArray(value)) return value.map(turned);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, turned(child)]));
}
