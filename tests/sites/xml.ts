import { DOMParser, ParseError, type Document } from '@xmldom/xmldom';

/** The document that a text is. @throws ParseError where it is not well-formed, or not surely so */
export function parseXml(text: string): Document {
	const onError = (level: string, message: string): void => {
		// We write that character ourselves, in the place of those that XML can't hold.
		if (level !== 'warning' || !message.startsWith('Unicode replacement character')) throw new ParseError(message);
	};
	return new DOMParser({ onError }).parseFromString(text, 'application/xml');
}
