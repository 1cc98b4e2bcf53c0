import { prepareLanguage, type DangerReader } from './reader.ts';
import { recognise } from './recognise.ts';
import type { DangerLanguage, Recognised } from './types.ts';

/** A language of danger: a new one is a file in `languages/` and a line here. */
interface Source {
	tag: string;
	/** What a text has where it may be in this language. */
	script: RegExp;
	load: () => Promise<{ danger: DangerLanguage }>;
}

const SOURCES: readonly Source[] = [
	{ tag: 'en', script: /[a-z]/i, load: () => import('./languages/en.ts') },
	{ tag: 'zh', script: /\p{Script=Han}/u, load: () => import('./languages/zh.ts') },
];

/** Tags of the languages in which danger is recognised. */
export const DANGER_LANGUAGES: readonly string[] = SOURCES.map(({ tag }) => tag);

/** Tags of the languages of danger that a page in a language most likely needs: readers type its language, or English. */
export function likelyDangers(lang: string): string[] {
	return SOURCES.map(({ tag }) => tag).filter((tag) => tag === 'en' || tag === lang.split('-', 1)[0]);
}

/** Watches what is typed on one page. */
export interface DangerWatch {
	/** Fetches what a page in a language most likely needs. */
	prepare: (lang: string) => Promise<void>;
	/** Recognises danger; a language that could not be fetched is left out, and asked for again the next time. */
	recognise: (typed: string) => Promise<Recognised>;
}

/** @param signs the site's own signs, besides those that come with the software */
export function createDangerWatch(signs: readonly string[]): DangerWatch {
	const ready = new Map<string, Promise<DangerReader>>();

	async function reader({ tag, load }: Source): Promise<DangerReader[]> {
		const known = ready.get(tag) ?? load().then(({ danger }) => prepareLanguage(danger));
		ready.set(tag, known);
		try {
			return [await known];
		} catch {
			ready.delete(tag);
			return [];
		}
	}

	async function readers(wanted: (source: Source) => boolean): Promise<DangerReader[]> {
		return (await Promise.all(SOURCES.filter(wanted).map(reader))).flat();
	}

	return {
		async prepare(lang) {
			const likely = likelyDangers(lang);
			await readers(({ tag }) => likely.includes(tag));
		},
		async recognise(typed) {
			return recognise(typed, await readers(({ script }) => script.test(typed)), signs);
		},
	};
}
