import { parse, walk, type CssLocation } from 'css-tree';
import type { Fault } from '../../fault.ts';

/**
 * What of a style sheet a browser would pass over, or the site's policy would not let it fetch.
 * @param isCompiled true of a style in a template: files that it names are taken along
 */
export function styleFaults(text: string, file: string, isCompiled = false): Fault[] {
	const faults: Fault[] = [];
	const add = (line: number, column: number, length: number, message: string, help: string): void => {
		faults.push({ severity: 'error', rule: 'theme-css', file, line, column, length, message, help });
	};
	const tree = parse(text, {
		positions: true,
		onParseError: ({ line, column, message }: Error & { line: number; column: number }) => {
			// What follows on a line from a first mistake says nothing.
			if (faults.at(-1)?.line !== line) add(line, column, 1, `Browsers pass over what stands here: ${message.replace(/\.$/, '')}.`, 'Mend it: a colon or semicolon, a bracket or a quotation mark is often missing.');
		},
	});
	const at = ({ start, end }: CssLocation, message: string, help: string): void => {
		add(start.line, start.column, start.line === end.line ? Math.max(1, end.column - start.column) : 1, message, help);
	};
	walk(tree, (node) => {
		if (!isCompiled && node.type === 'Url' && /^(?!\/|#|data:|[a-z][\w+.-]*:)/i.test(node.value)) at(node.loc!, 'The style sheet is published elsewhere, so that this address leads nowhere.', 'Put the file into content/public/ and name it from the root of the site, such as url(/pattern.svg).');
		if (node.type === 'Atrule' && node.name.toLowerCase() === 'import') at(node.loc!, 'A style sheet of another place is not fetched.', 'Put its rules here.');
		if (node.type === 'Url' && /^(?:[a-z][\w+.-]*:)?\/\//i.test(node.value)) at(node.loc!, "Nothing is fetched from other addresses: the site's policy forbids it.", 'Put the file into content/public/ and name it by its address, such as url(/pattern.svg).');
	});
	return faults.sort((a, b) => a.line - b.line || a.column - b.column);
}
