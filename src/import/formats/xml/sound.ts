import { decodeString } from 'micromark-util-decode-string';
import type { Finding } from '../../finding.ts';
import type { SourceLine } from '../../source/lines.ts';

/** What XML may not hold and sources do: put right where there is but one way to read it. */
const UNSOUND = /<!\[CDATA\[|\]\]>|<!--|-->|&(?:#\d+|#x[\dA-Fa-f]+|[A-Za-z][\w.-]*);|&|(?!\t)\p{Cc}|[\uFFFE\uFFFF]/gu;
/** A line in which nothing of the kind can be. */
const PLAIN = /^(?:[^&<\p{Cc}\uFFFE\uFFFF]|\t|<(?!!))*$/u;
const OWN = new Set(['&amp;', '&lt;', '&gt;', '&quot;', '&apos;']);

/** What an end of a line leaves open. */
type Open = 'text' | 'cdata' | 'comment';

/**
 * Makes lines of XML such that a strict reader takes them: characters that XML has no place for become
 * spaces, a lone `&` is itself, names that only HTML knows (`&nbsp;`) are the characters they stand for.
 */
export class SoundXml {
	readonly #file: string;
	#open: Open = 'text';
	#findings: Finding[] = [];

	constructor(file: string) {
		this.#file = file;
	}

	/** What was put right since the last call, one finding a kind and line. */
	findings(): Finding[] {
		const findings = this.#findings;
		this.#findings = [];
		return findings;
	}

	/** A line as a strict reader takes it. */
	line({ text, line }: SourceLine): string {
		if (this.#open === 'text' && PLAIN.test(text)) return text;
		const told = new Set<string>();
		const tell = (rule: string, column: number, message: string): void => {
			if (told.has(rule)) return;
			told.add(rule);
			this.#findings.push({ kind: 'mended', rule, file: this.#file, line, column, message, help: 'Compare with the source.' });
		};
		return text.replace(UNSOUND, (sign, offset: number) => {
			if (sign.startsWith('<!') || sign.endsWith('>')) {
				this.#turn(sign);
				return sign;
			}
			if (isControl(sign)) {
				tell('xml-control', offset + 1, 'Control characters, which XML has no place for, became spaces.');
				return ' ';
			}
			if (this.#open !== 'text' || OWN.has(sign) || !sign.startsWith('&')) return sign;
			if (sign === '&') {
				tell('xml-ampersand', offset + 1, 'A "&" that begins nothing was read as itself.');
				return '&amp;';
			}
			if (sign.startsWith('&#')) return sign;
			const meant = decodeString(sign);
			if (meant === sign) return sign;
			tell('xml-entity', offset + 1, `${sign} and the like, which HTML knows and XML does not, were read as in HTML.`);
			return meant;
		});
	}

	#turn(sign: string): void {
		if (this.#open === 'text') {
			if (sign === '<![CDATA[') this.#open = 'cdata';
			else if (sign === '<!--') this.#open = 'comment';
		} else if ((this.#open === 'cdata' && sign === ']]>') || (this.#open === 'comment' && sign === '-->')) this.#open = 'text';
	}
}

/** Whether it is a character that XML has no place for, or a number that stands for one. */
function isControl(sign: string): boolean {
	const number = /^&#(x?)([\dA-Fa-f]+);$/.exec(sign);
	// C1 controls are allowed, if nothing else.
	if (!number) return !sign.startsWith('&') && !/[\u007F-\u009F]/.test(sign);
	const code = Number.parseInt(number[2]!, number[1] === '' ? 10 : 16);
	return (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff;
}
