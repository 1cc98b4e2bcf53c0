import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Fault } from '../../fault.ts';

/** A picture of a theme, as far as it is looked into. */
export interface ThemePicture {
	/** Width by height; undefined where the file tells neither its size nor a viewBox. */
	ratio: number | undefined;
	faults: Fault[];
}

/** What would run, or bring foreign documents, were the file opened by itself. */
const FORBIDDEN = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler', 'listener']);

/**
 * Reads an SVG file: whether it is one, shows by itself, and how wide it is. Browsers show no picture at all of a file
 * that is not well formed, and fetch nothing that a picture names.
 */
export function readPicture(text: string, file: string): ThemePicture {
	const faults: Fault[] = [];
	const parser = new SaxesParser({ xmlns: true });
	const add = (line: number, column: number, message: string, help: string): void => {
		faults.push({ severity: 'error', rule: 'theme-svg', file, line, column: Math.max(1, column), length: 1, message, help });
	};
	let ratio: number | undefined;
	let depth = 0;
	parser.on('error', ({ message }) => {
		// What follows from a first mistake says nothing.
		if (faults.length === 0) add(parser.line, parser.column, `The file is no well-formed SVG: ${message.replace(/^\d+:\d+: /, '')}`, 'Save it anew as "plain SVG" in the program that draws it.');
	});
	let [line, column] = [1, 1];
	parser.on('opentagstart', ({ name }) => {
		// One sign behind the name has been read.
		[line, column] = [parser.line, parser.column - name.length - 1];
	});
	parser.on('opentag', (tag) => {
		const at = (message: string, help: string): void => add(line, column, message, help);
		if (depth === 0) {
			if (tag.local !== 'svg' || tag.uri !== 'http://www.w3.org/2000/svg') at('The file does not begin with <svg xmlns="http://www.w3.org/2000/svg">.', 'Save it as SVG: a picture of another kind in an SVG file is not shown.');
			ratio = ratioOf(tag);
		}
		depth += 1;
		for (const [message, help] of tagFaults(tag)) at(message, help);
	});
	parser.on('closetag', () => (depth -= 1));
	const style = (css: string): void => {
		if (/@import|url\(\s*["']?(?!#|data:)/i.test(css)) add(line, column, 'A style in the picture names a file, which browsers do not fetch for it.', 'Put it into the picture, or draw letters as outlines.');
	};
	parser.on('text', style);
	parser.on('cdata', style);
	parser.write(text).close();
	return { ratio, faults };
}

function tagFaults({ local, attributes }: SaxesTagNS): [message: string, help: string][] {
	const found: [string, string][] = [];
	if (FORBIDDEN.has(local.toLowerCase())) found.push([`The picture holds <${local}>, which is none of a picture.`, 'Remove it, or save the file anew as "plain SVG".']);
	for (const { local: name, value } of Object.values(attributes)) {
		if (/^on/i.test(name)) found.push([`The picture holds a script in "${name}".`, 'Remove it, or save the file anew as "plain SVG".']);
		else if (name === 'href' && local !== 'a' && !/^(?:#|data:image\/)/.test(value)) found.push([`The picture names a file in "${name}", which browsers do not fetch for it.`, 'Embed that picture, in the program that draws it.']);
	}
	return found;
}

function ratioOf({ attributes }: SaxesTagNS): number | undefined {
	const box = attributes['viewBox']?.value.trim().split(/[\s,]+/).map(Number) ?? [];
	const [width = NaN, height = NaN] = box.length === 4 ? box.slice(2) : ['width', 'height'].map((name) => Number(/^[\d.]+(?=px|$)/.exec(attributes[name]?.value ?? '')?.[0]));
	return width > 0 && height > 0 ? width / height : undefined;
}
