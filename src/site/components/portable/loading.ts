/** What scripts of a copy that is taken along find as the global `answered`. */
export interface Loader {
	/** Address of the copy's folder, with a slash at its end. */
	root: string;
	/** Called by a program's script. @param needs names of those that have to be there before it runs */
	define: (name: string, needs: string[], run: Program['run']) => void;
	/** What a program exports. @throws Error where it cannot be had */
	load: (name: string) => Promise<object>;
	/** Called by a script of data. @param place the script's own, from the copy's folder */
	give: (place: string, text: string) => void;
	/** What a script of data holds. @throws Error where it cannot be had */
	data: (place: string) => Promise<string>;
}

/** A program as CommonJS has it. */
export interface Program {
	needs: string[];
	run: (require: (name: string) => object, exports: object, module: { exports: object }) => void;
}

declare global {
	var answered: Loader;
}
