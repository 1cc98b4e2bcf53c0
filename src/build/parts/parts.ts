import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import { linkTree } from '../hardLinks.ts';
import { outputFile } from '../../site/plan/outputFile.ts';
import { isOwn, PART_VERSION, pagesFolder, planDigest, readPart, shardsFolder, type PartFacts } from './part.ts';

/** Folders that are not all parts of one site. The message names every fault. */
export class PartsDoNotFit extends Error {
	override name = 'PartsDoNotFit';

	constructor(faults: readonly string[]) {
		super(`These folders cannot be merged:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
	}
}

interface Part extends PartFacts {
	folder: string;
}

/** All parts of a site, to be joined. */
export class Parts {
	readonly #parts: Part[];

	/** @throws PartsDoNotFit where a folder holds no part, or the parts are not all parts of one whole */
	constructor(folders: readonly string[]) {
		const found = folders.map((folder) => ({ folder, facts: readPart(folder) }));
		const faults = found.flatMap(({ folder, facts }) => {
			if (!facts) return [`${folder} holds no whole part. Build it with --shard and --out.`];
			if (facts.version !== PART_VERSION) return [`${folder} was built by another version of this software. Build it again.`];
			return [];
		});
		this.#parts = found.flatMap(({ folder, facts }) => (facts ? [{ folder, ...facts }] : []));
		if (faults.length === 0) faults.push(...numberFaults(this.#parts));
		if (faults.length > 0) throw new PartsDoNotFit(faults);
	}

	/** Puts the shards of all parts into the index's folder, where its build finds them. */
	takeShards(index: string): void {
		for (const { folder, shards } of this.#parts) {
			for (const name of shards) {
				// The shard itself last: the index counts one as there when both are.
				for (const kind of ['words', 'shards']) {
					const target = join(index, kind, name);
					mkdirSync(join(index, kind), { recursive: true });
					if (!existsSync(target)) linkTree(join(shardsFolder(folder), kind, name), target);
				}
			}
		}
	}

	/**
	 * Where each page of the site stands: absolute paths by place in the site.
	 * @throws PartsDoNotFit where a part was made from other content or by other code than is here
	 */
	pages(planned: readonly PlannedPage[]): Map<string, string> {
		const plan = planDigest(planned);
		const others = this.#parts.filter((part) => part.plan !== plan);
		if (others.length > 0) {
			throw new PartsDoNotFit(
				others.map(({ folder }) => `${folder} was built from other content, other code, or with another --site or --base. Build it again.`),
			);
		}
		return new Map(
			planned.map(({ path }, n) => {
				const { folder } = this.#parts.find(({ share }) => isOwn(share, n))!;
				return [outputFile(path), join(pagesFolder(folder), outputFile(path))];
			}),
		);
	}
}

function numberFaults(parts: readonly Part[]): string[] {
	const { of } = parts[0]!.share;
	const faults = parts
		.filter(({ share }) => share.of !== of)
		.map(({ folder, share }) => `${folder} is one of ${share.of} parts, ${parts[0]!.folder} one of ${of}. Build all with the same number.`);
	if (faults.length > 0) return faults;
	return Array.from({ length: of }, (_, n) => n + 1).flatMap((index) => {
		const same = parts.filter(({ share }) => share.index === index).map(({ folder }) => folder);
		if (same.length === 0) return [`Part ${index} of ${of} is missing. Build it with --shard ${index}/${of}.`];
		return same.length > 1 ? [`${same.join(' and ')} are both part ${index} of ${of}.`] : [];
	});
}
