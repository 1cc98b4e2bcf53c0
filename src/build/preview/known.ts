import { compareFaults, type Fault } from '../../archive/fault.ts';

/** The faults that a preview knows of: those that stop it, which are known first, and all that the check finds. */
export class KnownFaults {
	#read: readonly Fault[] = [];
	#all: readonly Fault[] = [];

	/** All faults, by place. */
	get all(): readonly Fault[] {
		return this.#all;
	}

	/** True where an error keeps pages as they were before. */
	get stops(): boolean {
		return this.#read.some(({ severity }) => severity === 'error');
	}

	/**
	 * Takes in what reading the content found. What the check found stands until it has looked again, but for files that were read.
	 * @param files those that were read; all where undefined
	 */
	read(faults: readonly Fault[], files?: readonly string[]): void {
		const before = new Set(this.#read.map(keyOf));
		const kept = files === undefined ? [] : this.#all.filter((fault) => !files.includes(fault.file) && !before.has(keyOf(fault)));
		this.#read = faults;
		this.#all = united(faults, kept);
	}

	/**
	 * Takes in what the check found.
	 * @returns whether anything is other than it was
	 */
	checked(faults: readonly Fault[]): boolean {
		const before = JSON.stringify(this.#all);
		this.#all = this.stops ? united(faults, this.#read) : faults;
		return JSON.stringify(this.#all) !== before;
	}
}

function keyOf({ file, line, column, rule }: Fault): string {
	return [file, line, column, rule].join('\n');
}

/** All faults of both, each once, in the words of the first. */
function united(faults: readonly Fault[], others: readonly Fault[]): Fault[] {
	const there = new Set(faults.map(keyOf));
	return [...faults, ...others.filter((fault) => !there.has(keyOf(fault)))].sort(compareFaults);
}
