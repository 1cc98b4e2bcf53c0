import { decodePart, partOf, partPath, readValidatorList, VALIDATORS, type ValidatorList } from '../packs/validators.ts';
import { cacheNames } from '../store/caches.ts';
import { jsonAnswer } from '../store/json.ts';
import { ask } from './network.ts';
import { basePath } from './scope.ts';

/** What the site says now, as far as its lists of validators tell; parts are fetched as they are needed. */
export class Current {
	readonly #list: ValidatorList;
	/** The list by which all that is on the device was last found to hold. */
	readonly #before: ValidatorList | undefined;
	readonly #parts = new Map<number, Promise<(validator: string) => boolean>>();

	private constructor(list: ValidatorList, before: ValidatorList | undefined) {
		this.#list = list;
		this.#before = before;
	}

	/** Asks for the list. @throws TypeError, NoPackList */
	static async ask(): Promise<Current> {
		const cache = await caches.open(cacheNames(basePath()).packs);
		const before = await cache.match(address());
		const response = await ask(address(), { cache: 'no-cache' });
		return new Current(readValidatorList(await response.text()), before && readValidatorList(await before.text()));
	}

	/** Whether what was copied with a validator is still said. Nothing is fetched for what has not changed since all was last found to hold. @throws TypeError, NoPackList */
	async holds(validator: string): Promise<boolean> {
		const number = partOf(validator, this.#list.parts.length);
		if (this.#isAsBefore(number)) return true;
		const part = this.#parts.get(number) ?? fetchPart(number, this.#list.parts[number]!);
		this.#parts.set(number, part);
		return (await part)(validator);
	}

	/** Remembers that all that is on the device holds by this list. */
	async remember(): Promise<void> {
		const cache = await caches.open(cacheNames(basePath()).packs);
		await cache.put(address(), jsonAnswer(this.#list));
	}

	#isAsBefore(number: number): boolean {
		const { parts } = this.#list;
		return this.#before?.parts.length === parts.length && this.#before.parts[number] === parts[number];
	}
}

function address(): string {
	return basePath() + VALIDATORS;
}

async function fetchPart(number: number, hash: string): Promise<(validator: string) => boolean> {
	const response = await ask(basePath() + partPath(number, hash));
	if (!response.ok) throw new TypeError(`A list of validators answered ${response.status}.`);
	return decodePart(await response.arrayBuffer());
}
