import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The version that is run: fetched by npm where it is not there yet, since it is as large as all our dependencies together. */
export const LIGHTHOUSE = 'lighthouse@13.5.0';

/** The screens that Lighthouse plays: a phone on a slow line, and a desktop. */
export const DEVICES = ['mobile', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

/** What Lighthouse gives points for, by its own ids. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page. */
export interface Audit {
	/** From 0 to 100. */
	scores: Partial<Record<Category, number>>;
	/** What costs points where not all were given, worst first, as Lighthouse titles it. */
	lost: string[];
}

/** A report of Lighthouse, as far as it is read here. */
export interface LighthouseReport {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
	runtimeError?: { message: string };
}

/** What a page is asked for. Search engines are kept from the results of searches, of which there is no end. */
export function categoriesOf(page: string): Category[] {
	return CATEGORIES.filter((category) => category !== 'seo' || !page.includes('?'));
}

/** Lighthouse did not come to a report. */
export class NoReport extends Error {
	override name = 'NoReport';
}

/**
 * Runs Lighthouse on a page, in a Chromium of its own; once more where it came to no report, since on a
 * busy machine a page may not begin to load in the time it gives.
 * @throws NoReport
 */
export async function audit(url: string, device: Device, chromium: string): Promise<Audit> {
	try {
		return await auditOnce(url, device, chromium);
	} catch (error) {
		if (!(error instanceof NoReport)) throw error;
		return await auditOnce(url, device, chromium);
	}
}

async function auditOnce(url: string, device: Device, chromium: string): Promise<Audit> {
	const folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
	try {
		const file = path.join(folder, 'report.json');
		const log = await run(url, device, chromium, file);
		const text = await readFile(file, 'utf8').catch(() => undefined);
		if (text === undefined) throw new NoReport(`Lighthouse gave no report of ${url}:\n${log}`);
		return readReport(JSON.parse(text) as LighthouseReport, url);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Scores and losses of a report. @throws NoReport where the page could not be looked at */
export function readReport({ categories, audits, runtimeError }: LighthouseReport, url: string): Audit {
	if (runtimeError) throw new NoReport(`Lighthouse could not look at ${url}: ${runtimeError.message}`);
	const asked = categoriesOf(url);
	const scores = Object.fromEntries(asked.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]));
	const short = asked.filter((id) => scores[id] !== 100);
	const counted = short.flatMap((id) => categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
	const lost = [...new Set(counted.map(({ id }) => id))]
		.map((id) => audits[id]!)
		.filter(({ score }) => score !== null && score < 0.995)
		.sort((a, b) => a.score! - b.score!)
		.map(({ title, score, displayValue }) => `${title} (${[Math.round(score! * 100), displayValue].filter((part) => part !== undefined).join(', ')})`);
	return { scores, lost };
}

/** @returns what was printed */
async function run(url: string, device: Device, chromium: string, file: string): Promise<string> {
	const flags = [
		...[url, '--quiet', `--only-categories=${categoriesOf(url).join(',')}`, '--output=json', `--output-path=${file}`],
		...(device === 'desktop' ? ['--preset=desktop'] : []),
		'--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
	];
	const child = spawn('npm', ['exec', '--yes', '--', LIGHTHOUSE, ...flags], {
		env: { ...process.env, CHROME_PATH: chromium },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let log = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (log += text));
	await new Promise((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	});
	return log;
}
