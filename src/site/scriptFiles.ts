/** Where the scripts of pages are found once they are bundled. */

/** Scripts as they were bundled. */
export interface ScriptFiles {
	/** Place in the site of the file that a source went into, by the source's path in the project. */
	fileOf: Record<string, string>;
	/** What a file imports before it runs, by place. */
	imports: Record<string, string[]>;
}

/** The global under which render threads find {@link ScriptFiles}; the editors' preview bundles nothing. */
export const SCRIPT_FILES = Symbol.for('script files');

/**
 * Places in the site of the files that hold some sources and all that they import before they run, each once.
 * @param sources paths in the project
 * @throws Error naming a source that is in no file
 */
export function filesOfScripts(sources: readonly string[]): string[] {
	const files = (globalThis as { [SCRIPT_FILES]?: ScriptFiles })[SCRIPT_FILES];
	return files ? withImports(files, sources.map((source) => fileWith(files, source))) : [];
}

/** Place of the file that holds a source. @throws Error naming a source that is in no file */
export function fileWith({ fileOf }: ScriptFiles, source: string): string {
	const file = fileOf[source];
	if (file === undefined) throw new Error(`${source} is in no script of the site.`);
	return file;
}

/** Files with all that they import before they run, each once. @param names their places in the site */
export function withImports({ imports }: ScriptFiles, names: Iterable<string>): string[] {
	const found = new Set<string>();
	const take = (file: string): void => {
		if (found.has(file)) return;
		found.add(file);
		for (const one of imports[file] ?? []) take(one);
	};
	for (const name of names) take(name);
	return [...found];
}
