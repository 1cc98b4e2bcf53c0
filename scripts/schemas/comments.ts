import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What doc comments say of a schema's keys: by the schema's name, then by path of keys ("reviewed.on"; "" for itself). */
export type SchemaComments = Map<string, Map<string, string>>;

/** Reads the doc comments of all schemas below a folder, so that nothing has to be said twice. */
export function readComments(folder: string): SchemaComments {
	const comments: SchemaComments = new Map();
	for (const path of globSync(`${folder}/**/*.ts`).sort()) {
		const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
		ts.forEachChild(file, (node) => {
			if (!ts.isVariableStatement(node)) return;
			for (const { name, initializer } of node.declarationList.declarations) {
				if (!initializer || !ts.isIdentifier(name)) continue;
				const own = new Map<string, string>();
				const about = commentOf(node);
				if (about !== undefined) own.set('', about);
				readKeys(initializer, [], own);
				comments.set(name.text, own);
			}
		});
	}
	return comments;
}

function readKeys(node: ts.Node, path: readonly string[], into: Map<string, string>): void {
	if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
		const here = [...path, node.name.text];
		const text = commentOf(node);
		if (text !== undefined) into.set(here.join('.'), text);
		readKeys(node.initializer, here, into);
		return;
	}
	ts.forEachChild(node, (child) => {
		readKeys(child, path, into);
	});
}

/** The doc comment of a node, in one line. */
export function commentOf(node: ts.Node): string | undefined {
	const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
	return ts.getTextOfJSDocComment(doc?.comment)?.replace(/\s+/g, ' ').trim();
}
