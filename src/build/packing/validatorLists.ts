import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Store } from '../../archive/store/open.ts';
import { encodeParts, partPath, VALIDATOR_DIGITS, VALIDATORS, VALIDATORS_FORMAT, type ValidatorList } from '../../offline/packs/validators.ts';
import { validators } from '../../site/plan/plannedPages.ts';
import { writeNamed } from './namedFiles.ts';

/** Validators of a part, about: 2.7 kB, of which an edit changes some. */
const EACH = 670;

/** Hex digits of a part's hash in its name. */
const HASH_DIGITS = 10;

/** Makes the list of what pages and the index say. @returns absolute paths by their place in the site */
export function validatorLists(store: Store, folder: string): Map<string, string> {
	const all = validators(store);
	const count = 2 ** Math.max(0, Math.round(Math.log2(all.length / VALIDATOR_DIGITS / EACH)));
	const files = new Map<string, string>();
	const hashes = encodeParts(all, count).map((bytes, number) => {
		const begin = hash('sha256', bytes, 'hex').slice(0, HASH_DIGITS);
		files.set(partPath(number, begin), join(folder, writeNamed(folder, 'validators', 'bin', bytes)));
		return begin;
	});
	const list: ValidatorList = { format: VALIDATORS_FORMAT, parts: hashes };
	return files.set(VALIDATORS, join(folder, writeNamed(folder, 'validators', 'json', `${JSON.stringify(list)}\n`)));
}
