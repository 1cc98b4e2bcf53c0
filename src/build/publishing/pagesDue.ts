import { sql, type Store } from '../../archive/store/open.ts';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import { PAGE, pageOf } from '../../site/plan/plannedPages.ts';

/** Pages whose file in the output folder is not there, or was made from something else. */
export function pagesDue(store: Store): PlannedPage[] {
	return sql(store, `SELECT ${PAGE} FROM page LEFT JOIN output ON output.file = page.file WHERE output.key IS NOT page.key ORDER BY page.file`)
		.all()
		.map(pageOf);
}

/** Files of pages in the output folder that no page is planned for. */
export function pagesGone(store: Store): string[] {
	return sql(store, "SELECT file FROM output WHERE kind = 'page' AND NOT EXISTS (SELECT 1 FROM page WHERE page.file = output.file) ORDER BY file")
		.all()
		.map((row) => String(row['file']));
}
