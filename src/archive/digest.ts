import { hash } from 'node:crypto';

/** A short hash of several values; equal only where all of them are equal. */
export function digest(...values: (string | number | undefined)[]): string {
	return hash('sha256', JSON.stringify(values), 'hex').slice(0, 24);
}

/** A hash over values that come one after the other. */
export class RunningDigest {
	#parts: string[] = [];

	add(value: string): void {
		this.#parts.push(value);
	}

	/** The digest of all values added so far. */
	get value(): string {
		return hash('sha256', this.#parts.join('\n'), 'hex').slice(0, 24);
	}
}
