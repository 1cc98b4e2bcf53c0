import type { Fault } from '../../../archive/fault.ts';

/** What the process that compiles a site's own templates is told, as its one argument. */
export interface CompileTask {
	/** The folder in which all templates stand. */
	root: string;
	/** Where the renderer goes. */
	folder: string;
	/** The folder `node_modules` in which Astro is installed. */
	modules: string;
	/** A site's own templates, by the component that they stand in the place of. */
	replaced: [component: string, file: string][];
	/** Files of packages that come with the software's sources, by the name they are imported by. */
	packages: [name: string, file: string][];
}

/** What it answers with: what is wrong with the site's own templates. */
export interface CompileAnswer {
	faults: Fault[];
}
