import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** Axe as it is published for pages, less than half as long: each page that is looked at has to read it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe is run for what is wrong alone: to gather what is right takes it longer than all the rest. */
const OPTIONS = { resultTypes: ['violations'] };

/** The rules of axe that look at colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe on a page, all its rules for WCAG 2.2 AA and best practice, and gives each fault in a line.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	await rest(page);
	await page.evaluate(AXE);
	return await run(page, OPTIONS);
}

/** The same for what depends on colours, on a page whose other faults are known. */
export async function colourFaults(page: Page): Promise<string[]> {
	await rest(page);
	return await run(page, { ...OPTIONS, runOnly: OF_COLOUR });
}

/** Waits for what fades or slides in: it is looked at when it has come. */
async function rest(page: Page): Promise<void> {
	await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished)));
}

async function run(page: Page, options: object): Promise<string[]> {
	const violations = await page.evaluate<Result[]>(`axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
	);
}
