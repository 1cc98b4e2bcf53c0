import { piecesOf, staysInPlace, type PagePieces } from './shell.ts';

/** The pages that one document can show, one at a time. */
export interface Stage {
	/** Shows other pieces in place of what is shown. @returns what was shown, with where it was scrolled to */
	show: (next: Scene) => Scene;
}

/** A page and how far down it is scrolled, in pixels. */
export interface Scene {
	pieces: PagePieces;
	y: number;
}

/** The stage of this document. Nodes that leave it keep all that hangs on them, and can come back. */
export function createStage(page: Document, view: Pick<Window, 'scrollY' | 'scrollTo'>): Stage {
	return {
		show({ pieces, y }) {
			const before = { pieces: piecesOf(page), y: view.scrollY };
			const { documentElement: root, head, body } = page;
			root.lang = pieces.lang;
			if (pieces.dir === '') root.removeAttribute('dir');
			else root.dir = pieces.dir;
			for (const node of before.pieces.head) node.parentNode?.removeChild(node);
			head.append(...pieces.head);
			const staying = [...body.childNodes].filter(staysInPlace);
			body.replaceChildren(...pieces.body, ...staying);
			view.scrollTo({ top: y, behavior: 'instant' });
			return before;
		},
	};
}
