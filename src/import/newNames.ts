import { fileOf } from './entryFile.ts';
import type { Registry } from './registry.ts';
import type { Made } from './resolveNames.ts';

/** Doctors, specialties and topics that rows name and the archive lacks: each is written before the first entry that needs it. */
export class NewNames {
	readonly #registry: Registry;
	readonly #waiting = new Map<string, Made>();

	constructor(registry: Registry) {
		this.#registry = registry;
	}

	/** Takes in what a row names first; from now on it is known by its name. */
	add(made: readonly Made[]): void {
		for (const one of made) {
			this.#registry.add(one.kind, one.named);
			this.#waiting.set(`${one.kind}/${one.named.id}`, one);
		}
	}

	/** The files of those among some (`kind/id`) that have not been written; they count as written from now on. */
	*take(used: readonly string[]): Generator<{ kind: Made['kind']; path: string; text: string }> {
		for (const name of used) {
			const made = this.#waiting.get(name);
			if (!made) continue;
			this.#waiting.delete(name);
			yield { kind: made.kind, path: `${name}.md`, text: fileOf(made.data, '') };
		}
	}
}
