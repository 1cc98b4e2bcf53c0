import { NOTHING, tidyQuery } from '../address.ts';
import { createHandover } from '../handover/handover.ts';
import type { SuggestionList } from './list.ts';
import type { Panel } from './panel.ts';

/**
 * Lets Enter, the button and the row of all results lead to the search page without loading it anew.
 * @returns what fetches ahead what that takes
 */
export function leadToResults(panel: Panel, list: SuggestionList): () => void {
	const { form, field } = panel;
	const handover = createHandover(form.action);
	let isGoing = false;

	async function go(): Promise<void> {
		if (isGoing) return;
		isGoing = true;
		list.work(true);
		try {
			await handover.go({ ...NOTHING, query: tidyQuery(field.value) }, () => panel.close());
		} finally {
			isGoing = false;
			list.work(false);
		}
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go().catch(reportError);
	});
	form.addEventListener('click', (event) => {
		const isRow = event.target instanceof Element && event.target.closest('.suggestion-all') !== null;
		// A new tab or window is what the link itself leads to.
		if (!isRow || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		go().catch(reportError);
	});
	return () => handover.prepare();
}
