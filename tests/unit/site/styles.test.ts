import { generate, parse, walk, type Declaration, type Rule } from 'css-tree';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/site/styles');

/** What has sides, with four values that may differ on them. */
const SIDED = /^(?:margin|padding|inset|border-(?:width|style|color|radius)|scroll-(?:margin|padding))$/;

/** The same on both sides of a line: top, right, bottom, left, or the corners in that order. */
function isEven(property: string, values: readonly string[]): boolean {
	if (values.length < 4) return property !== 'border-radius' || values.length === 1;
	const [first, second, third, fourth] = values;
	return property === 'border-radius' ? first === second && third === fourth : second === fourth;
}

/** A square whose corner points: it is turned, so its sides are none of the page's. */
function isTurned(rule: Rule | undefined): boolean {
	return rule !== undefined && /rotate\(/.test(generate(rule));
}

/** Why a declaration would stay on its side of the page where lines run from right to left; undefined where it would not. */
function fault(declaration: Declaration, rule: Rule | undefined): string | undefined {
	const { property } = declaration;
	const value = generate(declaration.value);
	const written = `${property}: ${value}`;
	if (/(?:^|-)(?:left|right)(?:$|-)/.test(property)) return written;
	if (/^(?:width|height|(?:min|max)-(?:width|height))$/.test(property)) return written;
	if (/^(?:text-align|text-align-last|float|clear|justify-(?:content|items|self)|caption-side)$/.test(property) && /\b(?:left|right)\b/.test(value)) return written;
	if (SIDED.test(property) && !isTurned(rule) && declaration.value.type === 'Value') {
		const values = declaration.value.children.toArray().map((one) => generate(one));
		if (!isEven(property, values)) return written;
	}
	return undefined;
}

function faultsOf(css: string, file: string): string[] {
	const faults: string[] = [];
	walk(parse(css, { positions: true }), {
		visit: 'Declaration',
		enter(node) {
			const why = fault(node, this.rule ?? undefined);
			if (why !== undefined) faults.push(`${file}:${String(node.loc?.start.line)}: ${why}`);
		},
	});
	return faults;
}

it('says start and end, not left and right: pages in Arabic are those in English, mirrored', () => {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.css'));
	expect(files.length).toBeGreaterThan(15);
	expect(files.flatMap((file) => faultsOf(readFileSync(path.join(FOLDER, file), 'utf8'), file))).toEqual([]);
});

it.each(['margin-left: 1px', 'border-top-right-radius: 1px', 'left: 0', 'text-align: right', 'padding: 0 0 0 1px', 'border-radius: 1px 2px', 'width: 1px', 'float: left'])('%s is told', (declaration) => {
	expect(faultsOf(`a { ${declaration} }`, 'a.css')).toHaveLength(1);
});

it.each(['margin: 1px 2px', 'padding: 1px 2px 3px', 'border-radius: 1px', 'text-align: start', 'border-width: 0 1px 1px 0; transform: rotate(45deg)', 'inset: 0'])('%s is not', (declarations) => {
	expect(faultsOf(`a { ${declarations} }`, 'a.css')).toEqual([]);
});
