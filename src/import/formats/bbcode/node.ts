/** A piece of marked-up text of a forum: text, or a code with what stands in it. */
export type BbNode = string | BbCode;

/** A code such as `[quote=Ann]…[/quote]`. */
export interface BbCode {
	/** In small letters; an item of a list is `*`. */
	tag: string;
	/** What stands behind `=`, without quotation marks. */
	value: string | undefined;
	children: BbNode[];
}
