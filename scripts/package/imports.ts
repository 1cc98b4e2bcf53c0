import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A place where code names a module. */
interface Named {
	literal: ts.StringLiteralLike;
	/** What is taken from it; `*` for all. */
	names: string[];
}

/**
 * The packages that files import, with the names they take from each; `*` stands for all.
 * @param isWanted whether to tell of a specifier
 * @param codeOf what a file holds, as JavaScript
 */
export function importedPackages(files: readonly string[], isWanted: (specifier: string) => boolean, codeOf = (file: string): string => readFileSync(file, 'utf8')): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const file of files) {
		for (const { literal: { text }, names } of namedModules(codeOf(file))) {
			if (!isPackage(text) || !isWanted(text)) continue;
			const known = found.get(text) ?? new Set();
			for (const name of names) known.add(name);
			found.set(text, known);
		}
	}
	return found;
}

/** Code with other specifiers in the place of those for which there are some. */
export function withSpecifiers(code: string, other: (specifier: string) => string | undefined): string {
	let text = code;
	for (const { literal } of namedModules(code).toReversed()) {
		const specifier = other(literal.text);
		if (specifier !== undefined) text = text.slice(0, literal.getStart() + 1) + specifier + text.slice(literal.getEnd() - 1);
	}
	return text;
}

/** Files that are imported and not there, each with the one that asks for it. */
export function missingFiles(files: readonly string[]): string[] {
	return files.flatMap((file) => namedModules(readFileSync(file, 'utf8'))
		.map(({ literal: { text } }) => text)
		.filter((specifier) => specifier.startsWith('.') && !existsSync(join(dirname(file), specifier)))
		.map((specifier) => `${specifier} in ${file}`));
}

/** Whether a specifier is of a package: no path, and none of Node's own modules. */
export function isPackage(specifier: string): boolean {
	return !/^[./]/.test(specifier) && !isBuiltin(specifier);
}

/** Each place where code imports or passes on a module, in their order. */
function namedModules(code: string): Named[] {
	const found: Named[] = [];
	const visit = (node: ts.Node): void => {
		const literal = specifierOf(node);
		if (literal) found.push({ literal, names: namesOf(node) });
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true));
	return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
	const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier
		: ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
	return named && ts.isStringLiteralLike(named) ? named : undefined;
}

function namesOf(node: ts.Node): string[] {
	const listed = (elements: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>): string[] => elements.map(({ propertyName, name }) => (propertyName ?? name).text);
	if (ts.isImportDeclaration(node)) {
		const { importClause: clause } = node;
		const bindings = clause?.namedBindings;
		return [
			...(clause?.name ? ['default'] : []),
			...(bindings ? ts.isNamedImports(bindings) ? listed(bindings.elements) : ['*'] : []),
		];
	}
	if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) return listed(node.exportClause.elements);
	return ['*'];
}
