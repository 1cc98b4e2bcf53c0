import type { Fault } from '../fault.ts';
import type { Rule } from '../rules.ts';

/** Largest front matter that is read, in characters; that of a real entry has a thousand. */
const FRONT_MATTER = 32 * 1024;

/** Most signs of emphasis and HTML between two blank lines: what they mean takes time by their square. */
const SIGNS = 4000;

/** The signs of emphasis and HTML; most bodies have none. */
const COSTLY = /[*_~<]/;

/** Why front matter is too large to be read in reasonable time, if it is. */
export function frontMatterBound(yaml: string, file: string): Fault | undefined {
	if (yaml.length <= FRONT_MATTER) return undefined;
	return {
		...fault('front-matter-size', file, 1),
		message: `The front matter has ${yaml.length.toLocaleString('en')} characters; more than ${FRONT_MATTER.toLocaleString('en')} are not read.`,
		help: 'Longer texts go below the front matter.',
	};
}

/**
 * Why a body cannot be parsed in reasonable time, if it cannot.
 * @param bodyLine number of lines before the body's first line
 */
export function bodyBound(body: string, file: string, bodyLine: number): Fault | undefined {
	if (!COSTLY.test(body)) return undefined;
	let signs = 0;
	let blank = true;
	for (let at = 0, line = bodyLine + 1, first = line; at < body.length; at++) {
		const sign = body[at]!;
		if (sign === '\n') {
			if (blank) signs = 0;
			line++;
			if (blank) first = line;
			blank = true;
			continue;
		}
		if (sign !== ' ' && sign !== '\t' && sign !== '\r') blank = false;
		if (!'*_~<'.includes(sign) || ++signs <= SIGNS) continue;
		return {
			...fault('body-signs', file, first),
			message: `More than ${SIGNS.toLocaleString('en')} signs of the kinds * _ ~ < stand here without a blank line between them.`,
			help: 'Check that this is text; put blank lines between paragraphs.',
		};
	}
	return undefined;
}

function fault(rule: Rule, file: string, line: number): Omit<Fault, 'message' | 'help'> {
	return { severity: 'error', rule, file, line, column: 1, length: 1 };
}
