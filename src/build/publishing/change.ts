/** What makes a file, or a folder named by its content; `public` is the operator's own folder. */
export type OutputKind = 'page' | 'asset' | 'redirect' | 'public';

/** A row to remember: the place, with a slash at its end for a folder, what makes it, and the hash of everything it is made from. */
export type OutputRow = [place: string, kind: OutputKind, key: string];

/** How the output folder and what the store remembers of it are to change. */
export interface OutputChange {
	outputs: OutputRow[];
	/** Files to delete, and folders with a slash at their end, in this order. */
	deletes: string[];
	/** Files of the operator's own among all that stands there afterwards. */
	public: string[];
	/** The site's id after the change. */
	id: string;
	/** True where `outputs` are all there is. */
	whole: boolean;
}
