import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { styleFaults } from '../../../archive/content/theme/styleFaults.ts';
import type { Fault } from '../../../archive/fault.ts';

/** A node of Astro's tree of a template: elements as in JSX, expressions as in ESTree. */
interface Node {
	type: string;
	start: number;
	end: number;
	[part: string]: unknown;
}

interface Attribute extends Node {
	/** Undefined where an expression spreads attributes, whose names nobody knows before. */
	name?: { name: string | { name: string }; namespace?: { name: string } };
	value: Node | null;
}

interface Element extends Node {
	name: Node & { name?: string };
	attributes: Attribute[];
}

/** Gives what the policy of pages would keep browsers from, in a template's text. */
export type PolicyFaults = (text: string, file: string) => Fault[];

/** Opens Astro's own parser of templates. @param modules the folder in which Astro is installed */
export async function openPolicyFaults(modules: string): Promise<PolicyFaults> {
	const parser = createRequire(realpathSync(join(modules, 'astro', 'package.json'))).resolve('@astrojs/compiler-rs');
	const { parse } = (await import(pathToFileURL(parser).href)) as { parse: (text: string) => { ast: unknown } };
	return (text, file) => {
		// What it cannot read is told where it is compiled.
		const { ast } = parse(text);
		const faults: Fault[] = [];
		for (const element of elementsOf((typeof ast === 'string' ? JSON.parse(ast) : ast) as Node)) {
			for (const [node, message, help] of troublesOf(element)) faults.push({ severity: 'error', rule: 'theme-template', file, ...placeOf(text, node), message, help });
			if (element.name.name === 'style' && element.attributes.every((one) => nameOf(one) !== 'lang')) faults.push(...faultsOfStyle(text, element, file));
		}
		return faults;
	};
}

/** What is wrong in a style, in which no language but CSS is written. */
function faultsOfStyle(text: string, { end }: Element, file: string): Fault[] {
	const close = text.indexOf('</style', end);
	// Blank lines stand for what is before it, so that places are those of the file.
	const before = text.slice(0, end).replaceAll(/[^\r\n]/g, ' ');
	return close < 0 ? [] : styleFaults(before + text.slice(end, close), file, true);
}

/** All opening tags of a tree. */
function* elementsOf(node: unknown): Generator<Element> {
	if (Array.isArray(node)) {
		for (const one of node) yield* elementsOf(one);
	} else if (typeof node === 'object' && node !== null) {
		if ((node as Node).type === 'JSXOpeningElement') yield node as Element;
		for (const part of Object.values(node)) yield* elementsOf(part);
	}
}

type Trouble = [node: Node, message: string, help: string];

const IN_STYLE = 'Give the element a class, and say it in a <style> of this template or in content/theme/extra.css.';
const IN_SCRIPT = 'Write a <script> without attributes: it becomes a file of the site. What it is to know stands in data attributes of elements.';
const LOCAL = 'Put the file into content/public/ and name it by its place, such as src={href(\'/player.js\')}; or import it in a <script> without attributes.';

/** What of an element the policy forbids: nothing runs or is styled inline, and all comes from the site itself. */
function troublesOf(element: Element): Trouble[] {
	const tag = element.name.name ?? '';
	// Components take attributes of any name.
	const isPlain = /^[a-z]/.test(tag);
	return element.attributes.filter(({ type }) => type === 'JSXAttribute').flatMap((attribute): Trouble[] => {
		const name = nameOf(attribute);
		const literal = attribute.value?.type === 'Literal' ? String(attribute.value['value']) : undefined;
		if (/^(?:client|server):/.test(name)) return [[attribute, `"${name}" needs a script in the page itself, which its policy forbids.`, 'Write a custom element, with a <script> without attributes.']];
		if (name.startsWith('transition:')) return [[attribute, `"${name}" needs styles in the page itself, which its policy forbids.`, IN_STYLE]];
		if (!isPlain) return [];
		if (name === 'style') return [[attribute, 'A style in an attribute is forbidden by the policy of pages.', IN_STYLE]];
		if (/^on[a-z]/.test(name)) return [[attribute, `A script in "${name}" is forbidden by the policy of pages.`, IN_SCRIPT]];
		if (name === 'define:vars') return [[attribute, '"define:vars" writes into the page itself, which its policy forbids.', tag === 'style' ? IN_STYLE : IN_SCRIPT]];
		if (name === 'is:inline' && tag === 'style') return [[attribute, 'A style in the page itself is forbidden by its policy.', 'Leave "is:inline" out: the style becomes part of a file.']];
		if (name === 'src' && literal !== undefined && isElsewhere(literal)) return [[attribute, 'Nothing of other addresses is shown or run: the policy of pages forbids it.', LOCAL]];
		if (tag === 'link' && name === 'href' && literal !== undefined && isElsewhere(literal) && element.attributes.some((one) => nameOf(one) === 'rel' && one.value?.['value'] === 'stylesheet')) return [[attribute, 'A style sheet of another address is not fetched: the policy of pages forbids it.', IN_STYLE]];
		return [];
	}).concat(scriptTroubles(element, tag), frameTroubles(element, tag));
}

/** Astro makes a file of scripts that have no attribute but `src`, and leaves all others where they stand. Data, which is none, may stand there. */
function scriptTroubles({ attributes }: Element, tag: string): Trouble[] {
	const [first] = attributes;
	const isFile = attributes.some((one) => nameOf(one) === 'src');
	const isData = attributes.some((one) => nameOf(one) === 'type' && /json/.test(String(one.value?.['value'])));
	if (tag !== 'script' || first === undefined || isFile || isData || attributes.some((one) => nameOf(one) === 'define:vars')) return [];
	return [[first, 'A script with attributes stands in the page itself, which its policy forbids.', IN_SCRIPT]];
}

function frameTroubles(element: Element, tag: string): Trouble[] {
	return ['iframe', 'object', 'embed'].includes(tag) ? [[element, `<${tag}> stays empty: the policy of pages forbids frames.`, 'Link to what it would show.']] : [];
}

function nameOf({ name }: Attribute): string {
	if (name === undefined) return '';
	return typeof name.name === 'string' ? name.name : `${name.namespace?.name ?? ''}:${name.name.name}`;
}

function isElsewhere(address: string): boolean {
	return /^(?:[a-z][\w+.-]*:)?\/\//i.test(address);
}

/** Where a node stands. @param node with places in UTF-16 code units */
function placeOf(text: string, { start, end }: Node): { line: number; column: number; length: number } {
	const before = text.slice(0, start).split(/\r\n?|\n/);
	return { line: before.length, column: before.at(-1)!.length + 1, length: Math.max(1, text.slice(start, end).split(/[\r\n]/)[0]!.length) };
}
