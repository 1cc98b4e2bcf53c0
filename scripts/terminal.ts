/**
 * Everything that commands print goes through here. Names of files, content and sources may hold characters that
 * move a terminal's cursor, colour it, give it orders or turn the order of a line round: they are written out.
 */

/** Control characters but for line ends and tabs, those that turn the direction of text, and separators of lines. */
const CONTROLS = /(?!\r?\n|\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** What sets the colour or weight of letters (ECMA-48, "Select Graphic Rendition"). */
// eslint-disable-next-line no-control-regex -- a terminal's own notation
const COLOUR = /(\u001B\[[\d;]*m)/u;

/** What our own progress does to the line it stands on; written by itself. */
const CLEARS = new Set(['\r\u001B[2K', '\r\u001B[K']);

/** Whether what is being written was put together by us, each text in it made visible, so that its colours are ours. */
let trusted = false;

/** How streams write without the guard. */
const unguarded = new WeakMap<NodeJS.WriteStream, NodeJS.WriteStream['write']>();

/**
 * A text as a terminal may get it.
 * @param colours true to keep colours, which are left out otherwise
 */
export function printable(text: string, colours = false): string {
	if (CLEARS.has(text)) return text;
	return text.split(COLOUR).map((part, index) => (index % 2 === 0 ? part.replace(CONTROLS, written) : colours ? part : '')).join('');
}

function written(character: string): string {
	return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Makes all that is written to the standard streams printable, whoever writes it. */
export function guardTerminal(): void {
	for (const stream of [process.stdout, process.stderr]) guard(stream);
}

function guard(stream: NodeJS.WriteStream): void {
	if (unguarded.has(stream)) return;
	const write = stream.write.bind(stream) as (chunk: string, ...rest: unknown[]) => boolean;
	unguarded.set(stream, write);
	// Bytes may end within a character.
	const decoder = new TextDecoder();
	stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
		const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
		return write(printable(text, trusted), ...rest);
	});
}

/** Prints a line with colours of our own. Texts from elsewhere in it must have been made visible. */
export function printColoured(text: string, stream: NodeJS.WriteStream = process.stdout): void {
	trusted = true;
	try {
		stream.write(`${text}\n`);
	} finally {
		trusted = false;
	}
}

/** Prints an object for programs, as JSON with escapes for what a terminal must not get. */
export function printJson(value: unknown): void {
	const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	console.log(JSON.stringify(value).replace(CONTROLS, escaped));
}

/** A stream for questions to a person, which move the cursor as the answer is typed. */
export function forQuestions(stream: NodeJS.WriteStream): NodeJS.WriteStream {
	return Object.create(stream, { write: { value: unguarded.get(stream) ?? stream.write.bind(stream) } }) as NodeJS.WriteStream;
}
