import { prepareLanguage, type DangerReader } from './reader.ts';
import { recognise } from './recognise.ts';
import type { DangerLanguage, Recognised } from './types.ts';

/** A language of danger: a new one is a file in `languages/` and a line here. */
interface Source {
	tag: string;
	/** What a text has where it may be in this language. */
	script: RegExp;
	/** True where many languages share the script: those of others than the page's are not fetched. */
	isShared?: true;
	load: () => Promise<{ danger: DangerLanguage }>;
}

const LATIN = /[a-z]/i;
const ARABIC = /\p{Script=Arabic}/u;

const SOURCES: readonly Source[] = [
	{ tag: 'en', script: LATIN, load: () => import('./languages/en.ts') },
	{ tag: 'zh', script: /\p{Script=Han}/u, load: () => import('./languages/zh.ts') },
	{ tag: 'ar', script: ARABIC, isShared: true, load: () => import('./languages/ar.ts') },
	{ tag: 'de', script: LATIN, isShared: true, load: () => import('./languages/de.ts') },
	{ tag: 'es', script: LATIN, isShared: true, load: () => import('./languages/es.ts') },
	{ tag: 'fa', script: ARABIC, isShared: true, load: () => import('./languages/fa.ts') },
	{ tag: 'fr', script: LATIN, isShared: true, load: () => import('./languages/fr.ts') },
	{ tag: 'hi', script: /\p{Script=Devanagari}/u, load: () => import('./languages/hi.ts') },
	{ tag: 'id', script: LATIN, isShared: true, load: () => import('./languages/id.ts') },
	{ tag: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, isShared: true, load: () => import('./languages/ja.ts') },
	{ tag: 'ko', script: /\p{Script=Hangul}/u, load: () => import('./languages/ko.ts') },
	{ tag: 'pt', script: LATIN, isShared: true, load: () => import('./languages/pt.ts') },
	{ tag: 'ru', script: /\p{Script=Cyrillic}/u, load: () => import('./languages/ru.ts') },
	{ tag: 'th', script: /\p{Script=Thai}/u, load: () => import('./languages/th.ts') },
	{ tag: 'tr', script: LATIN, isShared: true, load: () => import('./languages/tr.ts') },
	{ tag: 'vi', script: LATIN, isShared: true, load: () => import('./languages/vi.ts') },
];

/** Tags of the languages in which danger is recognised. */
export const DANGER_LANGUAGES: readonly string[] = SOURCES.map(({ tag }) => tag);

/** Tags of the languages of danger that a page in a language most likely needs: readers type its language, or English. */
export function likelyDangers(lang: string): string[] {
	return SOURCES.map(({ tag }) => tag).filter((tag) => tag === 'en' || tag === lang.split('-', 1)[0]);
}

/** Watches what is typed on one page. */
export interface DangerWatch {
	/** Fetches what the page most likely needs. */
	prepare: () => Promise<void>;
	/** Recognises danger; a language that could not be fetched is left out, and asked for again the next time. */
	recognise: (typed: string) => Promise<Recognised>;
}

/**
 * @param lang the page's language: of languages that share a script, only it and English are asked
 * @param signs the site's own signs, besides those that come with the software
 */
export function createDangerWatch(lang: string, signs: readonly string[]): DangerWatch {
	const likely = likelyDangers(lang);
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
		async prepare() {
			await readers(({ tag }) => likely.includes(tag));
		},
		async recognise(typed) {
			return recognise(typed, await readers(({ tag, script, isShared }) => script.test(typed) && (!isShared || likely.includes(tag))), signs);
		},
	};
}
