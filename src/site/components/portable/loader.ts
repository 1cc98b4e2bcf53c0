/**
 * The script of every page of a copy that is taken along: it loads all others. A page that was opened from a disk may not
 * fetch, and runs neither modules nor workers of its own; the one thing it may load is a classic script. So that is what
 * all come as, programs (see `classicScripts.ts`) and data (see `searchScripts.ts`) alike.
 */
import type { Loader, Program } from './loading.ts';

const own = document.currentScript as HTMLScriptElement;
const root = new URL('..', own.src).href;

/** Programs that came, by name, and what those that ran gave. */
const programs = new Map<string, Program>();
const made = new Map<string, { exports: object }>();
/** Data that came and was not taken yet. */
const given = new Map<string, string>();
/** Scripts that are on their way, by place. */
const underWay = new Map<string, Promise<void>>();

function fetchScript(place: string): Promise<void> {
	let coming = underWay.get(place);
	if (coming === undefined) {
		coming = new Promise<void>((resolve, reject) => {
			const script = document.createElement('script');
			script.src = root + place;
			script.addEventListener('load', () => resolve());
			script.addEventListener('error', () => reject(new Error(`${place} is not in this copy.`)));
			document.head.append(script);
			for (const ending of ['load', 'error']) script.addEventListener(ending, () => script.remove());
		}).finally(() => underWay.delete(place));
		underWay.set(place, coming);
	}
	return coming;
}

/** Waits for a program and for all that it needs to run. */
async function fetchProgram(name: string): Promise<void> {
	const seen = new Set<string>();
	let due = [name];
	while (due.length > 0) {
		for (const one of due) seen.add(one);
		await Promise.all(due.filter((one) => !programs.has(one)).map((one) => fetchScript(`scripts/${one}`)));
		due = due.flatMap((one) => programs.get(one)!.needs).filter((one, i, all) => !seen.has(one) && all.indexOf(one) === i);
	}
}

function run(name: string): object {
	let module = made.get(name);
	if (module === undefined) {
		// Before it runs: programs may need each other.
		made.set(name, (module = { exports: {} }));
		programs.get(name)!.run((needed) => run(needed.replace(/^\.\//, '')), module.exports, module);
	}
	return module.exports;
}

const loader: Loader = {
	root,
	define: (name, needs, program) => void programs.set(name, { needs, run: program }),
	load: async (name) => {
		await fetchProgram(name);
		return run(name);
	},
	give: (name, text) => void given.set(name, text),
	data: async (place) => {
		await fetchScript(place);
		const text = given.get(place);
		given.delete(place);
		if (text === undefined) throw new Error(`${place} holds nothing of that name.`);
		return text;
	},
};

globalThis.answered = loader;
loader.load(own.dataset['program'] ?? '').catch(reportError);
