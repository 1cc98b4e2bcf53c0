/** Answers that other sites may show in a frame, where `site.yml` names those sites. */

/** The folder that they stand in, without base: entries have their ids in it, whatever their language. */
export const EMBEDDED = '/embed/';

/** The page at the head of the folder, which tells who may frame what is in it. */
export const EMBED_INDEX = 'embed/index.html';

/** The name of the `<meta>` there that says so. */
export const FRAMED_BY = 'framed-by';

/** The address of an entry that is made to be framed. */
export function embedPath(year: string, id: string): string {
	return `${EMBEDDED}q/${year}/${id}/`;
}
