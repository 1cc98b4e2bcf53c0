import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER } from './marked.ts';
import type { Said } from './published.ts';

/** The markers in a text. */
export function markersIn(text: string): Set<string> {
	return new Set(text.match(MARKER) ?? []);
}

/** Markers that content holds: of what pages may show, and of what search may find. */
export function held(content: string): { shown: Set<string>; found: Set<string> } {
	const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	const [shown, found] = [new Set<string>(), new Set<string>()];
	for (const item of files) {
		const path = join(item.parentPath, item.name);
		const text = `${item.name}\n${readFileSync(path, 'utf8')}`;
		if (/^draft: true$/m.test(text)) continue;
		const isWithdrawn = /^withdrawn: /m.test(text);
		for (const one of markersIn(isWithdrawn ? text.split('## Answer')[0]! : text)) shown.add(one);
		if (!isWithdrawn) for (const one of markersIn(text)) found.add(one);
	}
	return { shown, found };
}

/** Where a site says a marker that content does not hold. */
export function leftovers(said: Said, content: string): string[] {
	const { shown, found } = held(content);
	return [...said].flatMap(([place, text]) => {
		const isSearch = /(?:^|!\/)pagefind\//.test(place);
		return [...markersIn(text)].filter((one) => !(isSearch ? found : shown).has(one)).map((one) => `${one} in ${place}`);
	});
}
