import { readContentText } from '../../archive/content/contentFile.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';

/** Where an entry of the archive is, and what it is called. */
interface Found {
	path: string;
	title: string;
}

/** The entries of an archive by their old addresses and by those of their sources. They are read when the first is asked for. */
export class Archived {
	readonly #root: string;
	readonly #paths: Iterable<string>;
	readonly #keyOf: (address: string) => string | undefined;
	#known: { aliases: Map<string, string>; addresses: Map<string, Found> } | undefined;

	/** @param keyOf what spellings of one address have in common */
	constructor(root: string, paths: Iterable<string>, keyOf: (address: string) => string | undefined) {
		this.#root = root;
		this.#paths = paths;
		this.#keyOf = keyOf;
	}

	/** The path of an entry that had an id before it was renamed. */
	byAlias(id: string): string | undefined {
		return this.#all().aliases.get(id);
	}

	/** The entry that comes from an address. */
	byAddress(key: string): Found | undefined {
		return this.#all().addresses.get(key);
	}

	#all(): { aliases: Map<string, string>; addresses: Map<string, Found> } {
		return (this.#known ??= this.#read());
	}

	#read(): { aliases: Map<string, string>; addresses: Map<string, Found> } {
		const aliases = new Map<string, string>();
		const addresses = new Map<string, Found>();
		for (const path of this.#paths) {
			const text = readContentText(this.#root, path);
			if (!/^(?:aliases|sourceUrl) *:/m.test(text)) continue;
			const { data } = readFrontMatter(text, path);
			for (const alias of Array.isArray(data['aliases']) ? data['aliases'] : []) {
				const id = /\/q\/\d{4}\/([a-z0-9-]+)\/?$/.exec(String(alias))?.[1];
				if (id !== undefined) aliases.set(id, path);
			}
			const key = typeof data['sourceUrl'] === 'string' ? this.#keyOf(data['sourceUrl']) : undefined;
			if (key !== undefined) addresses.set(key, { path, title: String(data['title']) });
		}
		return { aliases, addresses };
	}
}
