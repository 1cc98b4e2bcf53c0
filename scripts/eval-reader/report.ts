import type { Measured, Wait } from './journeys.ts';
import type { SeenRequest } from './requests.ts';

/** All times that one journey was measured. */
export interface Row {
	name: string;
	times: readonly Measured[];
}

/** The one of the middle, by seconds. */
export function middle(waits: readonly Wait[]): Wait {
	return waits.toSorted((a, b) => a.seconds - b.seconds)[Math.floor((waits.length - 1) / 2)]!;
}

/** Ours by theirs, of medians: below 1 ours is there first. */
export function ratio(ours: Row, theirs: Row, when: keyof Measured): number {
	return median(ours, when) / median(theirs, when);
}

function median({ times }: Row, when: keyof Measured): number {
	return middle(times.map((one) => one[when])).seconds;
}

/** A table of the middle of each row, for people. */
export function table(rows: readonly Row[]): string {
	const lines = rows.flatMap(({ name, times }) =>
		(['cold', 'warm'] as const).map((when) => {
			const { seconds, bytes, requests, chain } = middle(times.map((one) => one[when]));
			return `| ${name}, ${when} | ${seconds.toFixed(2)} | ${Math.ceil(bytes / 1000)} | ${requests} | ${chain.length} |`;
		}),
	);
	return ['| | seconds | kB | requests | longest chain |', '|---|---|---|---|---|', ...lines].join('\n');
}

/** The longest chains, request by request. */
export function chains(rows: readonly Row[]): string {
	return rows
		.flatMap(({ name, times }) => (['cold', 'warm'] as const).map((when) => `${name}, ${when}:\n${middle(times.map((one) => one[when])).chain.map((path, i) => `  ${i + 1}. ${path}`).join('\n')}`))
		.join('\n');
}

/** All requests with when they came, when they were answered, in seconds, and their bytes. */
export function requests(rows: readonly Row[]): string {
	return rows
		.flatMap(({ name, times }) => (['cold', 'warm'] as const).map((when) => `${name}, ${when}:\n${middle(times.map((one) => one[when])).seen.map(requestLine).join('\n')}`))
		.join('\n');
}

function requestLine({ path, from, to, bytes }: SeenRequest): string {
	const [came, answered] = [from, to].map((ms) => (ms === Infinity ? '…' : (ms / 1000).toFixed(2)).padStart(6));
	return `  ${came} ${answered} ${String(bytes).padStart(7)}  ${path}`;
}
