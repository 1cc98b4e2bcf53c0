import { planBasis, planPages } from '../../site/plan/plan.ts';
import { replan } from '../../site/plan/replan.ts';
import type { Library } from '../../site/query/library.ts';
import { transact } from '../../archive/store/open.ts';
import { changePages, pageCount, replacePages } from '../../site/plan/plannedPages.ts';
import { followedFrom, rememberFollowed } from '../../archive/store/touched.ts';

/**
 * Brings the planned pages level with the entries and their relations: where only some entries changed,
 * by what they touch.
 * @returns the number of pages
 */
export function planStep(library: Library, renderer: string): number {
	const { store } = library;
	const basis = planBasis(library, renderer);
	const change = followedFrom(store) === basis ? replan(library, renderer) : undefined;
	const pages = change ? undefined : planPages(library, renderer);
	transact(store, () => {
		if (change) changePages(store, change.changed, change.gone);
		else replacePages(store, pages!);
		rememberFollowed(store, basis);
	});
	return pages?.length ?? pageCount(store);
}
