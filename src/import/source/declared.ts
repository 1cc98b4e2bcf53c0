import sniff from 'html-encoding-sniffer';

/** The web's name of the encoding that an HTML page names in its first bytes; undefined where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
	return sniff(bytes, { defaultEncoding: '' }).toLowerCase() || undefined;
}
