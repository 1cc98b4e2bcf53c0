import pc from 'picocolors';
import { visible } from '../../src/editing/check/report/frame.ts';
import type { Finding, FindingKind } from '../../src/import/finding.ts';
import { placeText } from '../../src/import/position.ts';
import type { ImportedFile } from '../../src/import/target.ts';
import type { Kind } from '../../src/import/registry.ts';
import type { Progress } from '../../src/import/run.ts';
import type { ImportSummary } from '../../src/import/summary.ts';
import { printColoured } from '../terminal.ts';

/** Most findings of a kind that are printed; a report file takes all of them. */
const MOST: Record<FindingKind, number> = { refused: 50, conflict: 20, kept: 20, mended: 20, flagged: 20, 'left-out': 5 };
const SAMPLES = 3;
/** Milliseconds between two signs of progress: on a terminal, and in a log. */
const PAUSE = { terminal: 200, log: 5_000 };

const SINGULAR: Record<Kind, string> = { doctors: 'doctor', specialties: 'specialty', topics: 'topic' };
const COLOURS: Record<FindingKind, (text: string) => string> = { refused: pc.red, conflict: pc.red, kept: pc.green, mended: pc.yellow, flagged: pc.blue, 'left-out': pc.dim };

/** Shows on the terminal what an import does: findings, samples, progress. */
export class Console {
	readonly #samples: boolean;
	readonly #report: string | undefined;
	readonly #count: Record<FindingKind, number> = { refused: 0, conflict: 0, kept: 0, mended: 0, flagged: 0, 'left-out': 0 };
	#sampled = 0;
	#shownAt = performance.now();

	constructor({ samples, report }: { samples: boolean; report: string | undefined }) {
		this.#samples = samples;
		this.#report = report;
	}

	finding(finding: Finding): void {
		const count = (this.#count[finding.kind] += 1);
		if (count > MOST[finding.kind]) return;
		this.#clear();
		printColoured(formatted(finding), process.stderr);
	}

	file({ path, text }: ImportedFile): void {
		if (!this.#samples || !path.startsWith('entries/') || this.#sampled >= SAMPLES) return;
		this.#sampled += 1;
		this.#clear();
		printSample(path, text);
	}

	progress({ rows, bytes, totalBytes }: Progress): void {
		const isTerminal = process.stderr.isTTY;
		const now = performance.now();
		if (now - this.#shownAt < (isTerminal ? PAUSE.terminal : PAUSE.log)) return;
		this.#shownAt = now;
		const share = totalBytes === 0 ? 100 : Math.min(100, Math.floor((100 * bytes) / totalBytes));
		const line = `Importing: ${number(rows)} rows, ${share} % of the sources`;
		this.#clear();
		process.stderr.write(isTerminal ? line : `${line}\n`);
	}

	/** Says how much was not printed. */
	end(): void {
		this.#clear();
		for (const [kind, count] of Object.entries(this.#count) as [FindingKind, number][]) {
			const more = count - MOST[kind];
			if (more <= 0) continue;
			const where = this.#report === undefined ? '--report FILE lists all' : `all are in ${this.#report}`;
			console.error(`… and ${number(more)} more ${kind}: ${where}.`);
		}
	}

	#clear(): void {
		if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
	}
}

/** Shows an entry as it would be. */
export function printSample(path: string, text: string): void {
	const shown = text.slice(0, 2_000).split('\n').map(visible).join('\n');
	printColoured(`${pc.bold(visible(path))}\n${shown}${text.length > 2_000 ? '\n…\n' : ''}`);
}

/** What an import did, for people. */
export function summaryText(
	summary: ImportSummary,
	{ dryRun, seconds, peakMemory }: { dryRun: boolean; seconds: number; peakMemory: number },
): string {
	const { rows, made } = summary;
	const entries = (['created', 'unchanged', 'updated', 'kept', 'replaced', 'conflicts', 'refused', 'leftOut'] as const)
		.filter((name) => name === 'created' || summary[name] > 0)
		.map((name) => `${number(summary[name])} ${name === 'leftOut' ? 'left out' : name}`);
	const names = Object.entries(made).filter(([, count]) => count > 0);
	const lines = [`${number(rows)} ${rows === 1 ? 'row' : 'rows'}: ${entries.join(', ')}`];
	if (names.length > 0) {
		lines.push(`New in the archive: ${names.map(([kind, count]) => `${number(count)} ${count === 1 ? SINGULAR[kind as Kind] : kind}`).join(', ')}`);
	}
	if (summary.mended + summary.flagged > 0) {
		lines.push(`Mended: ${number(summary.mended)}. To look at: ${number(summary.flagged)}.`);
	}
	if (summary.site) lines.push('A minimal site.yml was made: put your own name, address and notices into it');
	if (summary.synonyms) lines.push('The synonyms that come with the program were copied to synonyms.yml: search looks for lay and medical words alike (--no-synonyms leaves them out)');
	if (dryRun) lines.push('This was a dry run: nothing was written');
	lines.push(`${seconds.toFixed(1)} s, at most ${number(Math.round(peakMemory / 1e6))} MB`);
	return lines.join('\n');
}

/** A finding as a terminal shows it. */
export function formatted(finding: Finding): string {
	const { kind, rule, message, help } = finding;
	return `${pc.bold(visible(placeText(finding)))} ${COLOURS[kind](kind)} ${pc.dim(rule)}\n  ${visible(message)} ${visible(help)}`;
}

function number(value: number): string {
	return value.toLocaleString('en');
}
