import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile, type Host } from './offline.ts';

/** Takes away what came into browsers after the oldest that the site works in, on pages and in workers. */
function forget(): void {
	const drop = (owner: object | undefined, ...names: PropertyKey[]): void => {
		for (const name of names) if (owner && !Reflect.deleteProperty(owner, name)) throw new Error(`${String(name)} stays.`);
	};
	drop(Promise, 'withResolvers', 'try');
	drop(Array, 'fromAsync');
	drop(Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with');
	drop(Object, 'groupBy');
	drop(Map, 'groupBy');
	drop(Map.prototype, 'getOrInsert', 'getOrInsertComputed');
	drop(Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom');
	drop(String.prototype, 'isWellFormed', 'toWellFormed');
	drop(Uint8Array, 'fromBase64', 'fromHex');
	drop(Math, 'sumPrecise');
	drop(RegExp, 'escape');
	drop(URL, 'parse', 'canParse');
	drop(AbortSignal, 'any');
	drop(Response, 'json');
	drop(Response.prototype, 'bytes');
	drop(Blob.prototype, 'bytes');
	drop(ReadableStream.prototype as object, Symbol.asyncIterator, 'values');
	drop(IDBFactory.prototype, 'databases');
	drop(Intl, 'Segmenter', 'DurationFormat');
	drop(globalThis, 'DecompressionStream', 'CompressionStream', 'scheduler', 'requestIdleCallback', 'Iterator', 'navigation', 'Temporal', 'Float16Array');
	// Safari of the time tells nothing of the room on the device, and WebKitGTK of today nothing of storage.
	if ('Navigator' in globalThis) drop(Navigator.prototype, 'storage');
	if (typeof document !== 'undefined') {
		drop(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
		drop(Document.prototype, 'startViewTransition');
	}
	if (typeof Worker !== 'undefined') {
		const Native = Worker;
		globalThis.Worker = class extends Native {
			constructor(address: string | URL, options?: WorkerOptions) {
				if (options?.type === 'module') throw new Error('There are no workers that are modules.');
				super(address, options);
			}
		};
	}
}

/** Makes every script of a host's site run as it would in the oldest browser of the baseline. */
export async function ageScripts(host: Host): Promise<void> {
	// Each script does it, whichever comes first; what is gone cannot go again.
	const before = `if (!globalThis.isAged) { globalThis.isAged = true; (${forget.toString()})(); }\n`;
	const scripts = readdirSync(host.dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
	for (const file of scripts) {
		const full = path.join(host.dist, file);
		await replaceFile(full, before + readFileSync(full, 'utf8'));
	}
}
