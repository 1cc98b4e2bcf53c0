import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** Runs axe for what is wrong alone: to gather what is right takes it longer than all the rest. */
const RUN = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)";

/**
 * Runs axe on a page, all its rules for WCAG 2.2 AA and best practice, and gives each fault in a line.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	// What fades or slides in is looked at when it has come.
	await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished)));
	await page.evaluate(axe.source);
	const violations = await page.evaluate<Result[]>(RUN);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
	);
}
