/** What makes a file, or a folder named by its content. */
export type OutputKind = 'page' | 'asset' | 'redirect';

/** A row to remember: the place, with a slash at its end for a folder, what makes it, and the hash of everything it is made from. */
export type OutputRow = [place: string, kind: OutputKind, key: string];

/** How the output folder and what the store remembers of it are to change. */
export interface OutputChange {
	outputs: OutputRow[];
	deletes: string[];
	/** The site's id after the change. */
	id: string;
	/** True where `outputs` are all there is. */
	whole: boolean;
}
