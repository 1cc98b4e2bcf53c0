import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { publishedRules, RULE_LANGUAGES } from '../../../src/search/index/rules/rules.ts';

/** What the browser takes for a search: the worker's program, and the scripts of the box and of the search page. */
const PROGRAMS = ['src/search/client/worker.ts', 'src/site/components/search/box/suggest.ts', 'src/site/components/search/page/start.ts'];

/** Files that come with one, which are those that it imports as values, and whatever these do; what is imported when it is asked for comes apart. */
function filesOf(program: string, known = new Set<string>()): Set<string> {
	if (known.has(program) || !program.endsWith('.ts')) return known;
	known.add(program);
	const source = ts.createSourceFile(program, readFileSync(program, 'utf8'), ts.ScriptTarget.Latest);
	for (const statement of source.statements) {
		if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) || !statement.moduleSpecifier || isOfTypes(statement)) continue;
		const { text } = statement.moduleSpecifier as ts.StringLiteral;
		if (text.startsWith('.')) filesOf(path.join(path.dirname(program), text), known);
	}
	return known;
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
	const clause = statement.importClause;
	const named = clause?.namedBindings;
	if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	return named !== undefined && ts.isNamedImports(named) && clause?.name === undefined && named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** Code without its comments. */
function codeOf(file: string): string {
	return ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: { removeComments: true, target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext } }).outputText;
}

/** Texts in what is published, however deep. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe.each(PROGRAMS)('what a language costs readers of another: %s', (program) => {
	const files = [...filesOf(program)];

	test('has no file of one language, and none of those that indexes are built with', () => {
		expect(files.length).toBeGreaterThan(15);
		expect(files.filter((file) => /\/languages\/|src\/search\/(?:index|words)\//.test(file))).toEqual([]);
	});

	test('has no rule that an index publishes with its language', () => {
		const code = files.map(codeOf).join('\n');
		for (const lang of RULE_LANGUAGES) {
			const rules = texts(publishedRules(lang)).filter(({ length }) => length > 2);
			for (const rule of rules) expect([lang, rule, code.includes(rule) || code.includes(JSON.stringify(rule).slice(1, -1))]).toEqual([lang, rule, false]);
		}
	});
});

test('rules are read by the oldest browsers: no pattern looks behind, and each is one', () => {
	for (const lang of RULE_LANGUAGES) {
		const { word = [], possessive, elided, counted, stems: { whole, marked, harmonised = [], after = [] } = {} } = publishedRules(lang)!;
		const patterns = [...[...word, ...harmonised, ...after].map(([pattern]) => pattern), ...[possessive, elided, counted, whole, marked].filter((pattern) => pattern !== undefined)];
		for (const pattern of patterns) {
			expect(pattern).not.toMatch(/\(\?<[=!]/);
			expect(() => new RegExp(pattern, 'gu')).not.toThrow();
		}
	}
});
