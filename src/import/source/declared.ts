import sniff from 'html-encoding-sniffer';

/** The web's name of the encoding that a page of HTML, or a file of XML, names in its first bytes; undefined where it names none. */
export function declaredEncoding(bytes: Uint8Array, { xml }: { xml: boolean }): string | undefined {
	const options = { defaultEncoding: '', xml };
	return sniff(bytes, options).toLowerCase() || undefined;
}
