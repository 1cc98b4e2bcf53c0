import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Runs axe on a page, all its rules for WCAG 2.2 AA and best practice, and gives each fault in a line.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	// What fades or slides in is looked at when it has come.
	await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished)));
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate<AxeResults>('axe.run()');
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
	);
}
