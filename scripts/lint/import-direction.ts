import path from 'node:path';
import type { Rule } from 'eslint';
import { FOLDERS, type Import } from './folders.ts';

/** A place in the repository as the rule sees it: the top folder and, within `src`, the step. */
interface Place {
	top: string;
	step: string;
}

/**
 * Says why a file may not import another, or undefined where it may.
 *
 * @param from path of the importing file, relative to the repository, with forward slashes
 * @param to path of the imported file, likewise
 * @param typeOnly true where only types are imported
 */
export function forbidden(from: string, to: string, typeOnly: boolean): string | undefined {
	const [source, target] = [placeOf(from), placeOf(to)];
	if (!['src', 'scripts'].includes(source.top) || to.startsWith('..')) return undefined;
	if (target.top === 'tests') return 'Only tests import tests.';
	if (source.top !== 'src') return undefined;
	if (target.top === 'scripts') return 'src/ does not import scripts/: move what both need into src/.';
	if (target.top !== 'src' || source.step === target.step) return undefined;
	const allowed = FOLDERS[source.step];
	if (allowed === 'all') return undefined;
	if (allowed === undefined) return `src/${source.step}/ has no row in scripts/lint/folders.ts: add one.`;
	const kind = allowed[target.step];
	if (kind === undefined) return `src/${source.step}/ does not import src/${target.step}/: ${mayImport(allowed)}.`;
	if (kind === 'types' && !typeOnly) return `src/${source.step}/ imports only types from src/${target.step}/: write "import type".`;
	return undefined;
}

function mayImport(allowed: Readonly<Record<string, Import>>): string {
	const names = Object.keys(allowed);
	return names.length === 0 ? 'it imports no other step' : `it may import ${names.join(', ')}`;
}

function placeOf(file: string): Place {
	const [top = '', step = ''] = file.split('/');
	return { top, step };
}

/** Reports imports against the direction of `folders.ts`: static, dynamic, re-exports and `new URL(…, import.meta.url)`. */
export const importDirection: Rule.RuleModule = {
	meta: { type: 'problem', schema: [], docs: { description: 'Imports go one way.' } },
	create(context) {
		const check = (node: Rule.Node, specifier: unknown, typeOnly: boolean): void => {
			if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
			const from = path.relative(context.cwd, context.physicalFilename);
			const to = path.join(path.dirname(from), specifier);
			const message = forbidden(posix(from), posix(to), typeOnly);
			if (message !== undefined) context.report({ node, message });
		};
		return {
			ImportDeclaration: (node) => {
				check(node, node.source.value, isTypeOnly(node));
			},
			ExportNamedDeclaration: (node) => {
				check(node, node.source?.value, isTypeOnly(node));
			},
			ExportAllDeclaration: (node) => {
				check(node, node.source.value, isTypeOnly(node));
			},
			ImportExpression: (node) => {
				check(node, node.source.type === 'Literal' && node.source.value, false);
			},
			NewExpression: (node) => {
				const [first] = node.arguments;
				if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && first?.type === 'Literal') {
					check(node, first.value, false);
				}
			},
		};
	},
};

/** True where the declaration, or each name in it, is marked `type`. */
function isTypeOnly(node: object): boolean {
	const kindOf = (part: object): unknown =>
		('importKind' in part && part.importKind) || ('exportKind' in part && part.exportKind);
	if (kindOf(node) === 'type') return true;
	const names = 'specifiers' in node ? (node.specifiers as object[]) : [];
	return names.length > 0 && names.every((name) => kindOf(name) === 'type');
}

function posix(file: string): string {
	return file.split(path.sep).join('/');
}
