/** What spellings of a column's or key's name have in common: case, width, spaces, hyphens and underscores do not count. */
export function columnKey(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/[\s_\-\uFEFF]+/g, '');
}

/** Names that a mapping looks for, whatever the spelling in a source. */
export class ColumnNames {
	readonly #names: ReadonlySet<string>;
	readonly #patterns: readonly RegExp[];
	readonly #byKey = new Map<string, string | undefined>();
	/** What a source's name was found to be, so that it is compared once. */
	readonly #found = new Map<string, string>();

	/** @param names those with a star stand for all that are so but for what the star stands for */
	constructor(names: Iterable<string>) {
		const all = [...names];
		this.#patterns = all.filter((name) => name.includes('*')).map((name) => new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'su'));
		this.#names = new Set(all);
		// A key that two names share tells neither.
		for (const name of this.#names) this.#byKey.set(columnKey(name), this.#byKey.has(columnKey(name)) ? undefined : name);
	}

	/** The name that a source's own stands for; itself where it stands for none. */
	of(name: string): string {
		const known = this.#found.get(name);
		if (known !== undefined) return known;
		const meant = this.#names.has(name) ? name : (this.#byKey.get(columnKey(name)) ?? name);
		this.#found.set(name, meant);
		return meant;
	}

	/** Whether a source's name stands for one of them. */
	has(name: string): boolean {
		return this.#names.has(this.of(name)) || this.#patterns.some((pattern) => pattern.test(name));
	}
}
