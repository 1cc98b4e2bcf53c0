import type { Code, TokenizeContext } from 'micromark-util-types';

/** The character before the place at which a tokenizer stands; empty at the beginning of a text. */
export function characterBefore(context: TokenizeContext): string {
	const { previous } = context;
	if (previous === null || !isLow(previous)) return characterOf(previous);
	const end = context.now();
	if (end._bufferIndex < 2) return '';
	return context.sliceSerialize({ start: { ...end, _bufferIndex: end._bufferIndex - 2 }, end });
}

/** The character at the place at which a tokenizer stands, of which it was given the code. */
export function characterAt(context: TokenizeContext, code: Code): string {
	if (code === null || !isHigh(code)) return characterOf(code);
	const start = context.now();
	return context.sliceSerialize({ start, end: { ...start, _bufferIndex: start._bufferIndex + 2 } });
}

/** A code as a character: line ends and tabs have negative codes of their own. */
export function characterOf(code: Code): string {
	if (code === null) return '';
	return code < 0 ? (code < -2 ? '\n' : '\t') : String.fromCharCode(code);
}

function isLow(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}

function isHigh(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}
