import { pagesOf } from './pages.ts';

const ID = '[a-z0-9][a-z0-9-]*';
/** The first segment of a specialty's address: none of the site's own. */
const SPECIALTY = `(?!(?:q|doctors|specialties|years|search|about|glance|offline|admin|packs|pagefind)/)${ID}`;
const SLICE = String.raw`\d{4}(?:s|-\d\d)?`;

/** The kinds of page, by the shape of their addresses within a language. */
const KINDS = {
	home: '/',
	entry: `/q/\\d{4}/${ID}/`,
	specialties: '/specialties/',
	specialty: `/${SPECIALTY}/`,
	'specialty slice': `/${SPECIALTY}/years/${SLICE}/`,
	topic: `/${SPECIALTY}/(?!years/)${ID}/`,
	'topic slice': `/${SPECIALTY}/(?!years/)${ID}/years/${SLICE}/`,
	doctors: '/doctors/',
	doctor: `/doctors/${ID}/`,
	'doctor slice': `/doctors/${ID}/years/${SLICE}/`,
	years: '/years/',
	year: `/years/${SLICE}/`,
	search: '/search/',
	about: '/about/',
	glance: '/glance/',
	offline: '/offline/',
	'not found': '/404.html',
} as const;

/** A kind of page. */
export type Kind = keyof typeof KINDS;

/** One page that stands for its kind. */
export interface Sample {
	kind: Kind;
	lang: string;
	/** Site path without base. */
	path: string;
}

/**
 * For each kind that a built site has, in each language, the page with the most on it.
 *
 * @param languages the site's languages; the first has no prefix
 */
export async function samplesOf(dist: string, languages: readonly string[]): Promise<Sample[]> {
	const [first = '', ...others] = languages;
	const pages = (await pagesOf(dist)).sort((a, b) => b.html.length - a.html.length);
	return languages.flatMap((lang) =>
		(Object.keys(KINDS) as Kind[]).flatMap((kind) => {
			const prefix = lang === first ? `(?!/(?:${others.join('|')})/)` : `/${lang}`;
			const shape = new RegExp(`^${others.length === 0 ? '' : prefix}${KINDS[kind]}$`);
			const fullest = pages.find(({ path }) => shape.test(path));
			return fullest === undefined ? [] : [{ kind, lang, path: fullest.path }];
		}),
	);
}
