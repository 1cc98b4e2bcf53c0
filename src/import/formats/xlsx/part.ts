import { SaxesParser } from 'saxes';
import { ImportError } from '../../finding.ts';
import { encodingOfXml, type Zip } from '../../source/zip.ts';

/** What somebody wants to know of an XML part, element by element. Names come without their prefix. */
export interface PartHandler<T> {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	text?(text: string): void;
	close?(name: string): void;
	/** What is whole by now; it is handed out, and forgotten. */
	take?(): T[];
}

/**
 * Follows an XML part as it is unpacked.
 * @throws {ImportError} where it is not well-formed
 */
export async function* readPart<T>(zip: Zip, name: string, handler: PartHandler<T>): AsyncGenerator<T> {
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw new ImportError(`${zip.file}: ${name} is not well-formed: ${error.message.replace(/\.$/, '')}.`, 'Open the file in its program and save it again.');
	});
	parser.on('opentag', (tag) => handler.open?.(local(tag.name), tag.attributes));
	parser.on('text', (text) => handler.text?.(text));
	parser.on('cdata', (text) => handler.text?.(text));
	parser.on('closetag', (tag) => handler.close?.(local(tag.name)));
	let decoder: TextDecoder | undefined;
	for await (const bytes of zip.stream(name)) {
		decoder ??= new TextDecoder(encodingOfXml(bytes));
		parser.write(decoder.decode(bytes, { stream: true }));
		yield* handler.take?.() ?? [];
	}
	if (!decoder) return;
	parser.write(decoder.decode()).close();
	yield* handler.take?.() ?? [];
}

/** Follows a part to its end, for what its handler keeps. */
export async function followPart(zip: Zip, name: string, handler: PartHandler<never>): Promise<void> {
	for await (const _ of readPart(zip, name, handler));
}

function local(name: string): string {
	const colon = name.indexOf(':');
	return colon === -1 ? name : name.slice(colon + 1);
}

/** An attribute of another vocabulary, whatever its prefix: `r:id`. */
export function foreign(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
	return Object.entries(attributes).find(([own]) => own.endsWith(`:${name}`))?.[1];
}
