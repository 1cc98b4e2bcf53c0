/** What was fetched or is on its way, by name: so many, of which the one that was asked for longest ago is dropped first. */
export class Kept<K, T> {
	readonly #most: number;
	readonly #values = new Map<K, Promise<T>>();

	/** @param most how many are kept */
	constructor(most: number) {
		this.#most = most;
	}

	/** The one of this name, made where it is not kept. */
	of(name: K, make: () => Promise<T>): Promise<T> {
		const value = this.#values.get(name) ?? make();
		this.#values.delete(name);
		this.#values.set(name, value);
		if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
		return value;
	}
}
