import path from 'node:path';
import type { Rule } from 'eslint';

/** One import of another file of the project. */
export interface FileImport {
	node: Rule.Node;
	/** As written: begins with a dot. */
	specifier: string;
	/** True where only types are imported. */
	typeOnly: boolean;
}

/** Visits a file's imports of other files: static, dynamic, re-exports and `new URL(…, import.meta.url)`. */
export function eachImport(visit: (found: FileImport) => void): Rule.RuleListener {
	const found = (node: Rule.Node, specifier: unknown, typeOnly: boolean): void => {
		if (typeof specifier === 'string' && specifier.startsWith('.')) visit({ node, specifier, typeOnly });
	};
	return {
		ImportDeclaration: (node) => {
			found(node, node.source.value, isTypeOnly(node));
		},
		ExportNamedDeclaration: (node) => {
			found(node, node.source?.value, isTypeOnly(node));
		},
		ExportAllDeclaration: (node) => {
			found(node, node.source.value, isTypeOnly(node));
		},
		ImportExpression: (node) => {
			found(node, node.source.type === 'Literal' && node.source.value, false);
		},
		NewExpression: (node) => {
			const [first] = node.arguments;
			if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && first?.type === 'Literal') {
				found(node, first.value, false);
			}
		},
	};
}

/** True where the declaration, or each name in it, is marked `type`. */
function isTypeOnly(node: object): boolean {
	const kindOf = (part: object): unknown =>
		('importKind' in part && part.importKind) || ('exportKind' in part && part.exportKind);
	if (kindOf(node) === 'type') return true;
	const names = 'specifiers' in node ? (node.specifiers as object[]) : [];
	return names.length > 0 && names.every((name) => kindOf(name) === 'type');
}

/** A path with forward slashes. */
export function posix(file: string): string {
	return file.split(path.sep).join('/');
}
