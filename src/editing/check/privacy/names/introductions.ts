import { anyCase } from '../anyCase.ts';
import { NAME } from './english.ts';

/** How somebody says their name or that of a relative in one language. */
interface Introduction {
	/** What stands before one's own name. */
	own: string;
	/** What stands before a relative's. */
	relative?: string;
	/** Words that follow the phrase where it says something else ("me llamo la atención"): where given, names in small letters are found too. */
	small?: string;
}

const INTRODUCTIONS: Readonly<Record<string, Introduction>> = {
	es: {
		own: 'me llamo|mi nombre(?: completo)? es|(?:le|les) escribe',
		relative: 'mi (?:hij[oa]|espos[oa]|marido|mujer|madre|padre|mamá|papá|herman[oa]|abuel[oa]|niet[oa]|ti[oa]|tí[oa]|prim[oa]|novi[oa]|pareja|amig[oa]|bebé|niñ[oa]) se llama',
		small: 'el|la|los|las|un|una|mi|tu|su|al|por|para|con|muy|mucho|ayer|hoy|así|mismo|desde|otra|vez|igual|como|de|solo|sólo|la|raro|confidencial|privado',
	},
	pt: {
		own: 'me chamo|chamo-me|o?\\s?meu nome é',
		relative: '(?:meu|minha) (?:filh[oa]|espos[oa]|marido|mulher|mãe|pai|irmã|irmão|av[óô]|net[oa]|namorad[oa]) (?:se chama|chama-se)',
	},
	fr: {
		own: 'je m[’\']appelle|mon nom est|je me nomme',
		relative: '(?:mon|ma) (?:fils|fille|mari|femme|mère|père|frère|sœur|soeur|compagnon|compagne|ami|amie) s[’\']appelle',
	},
	de: {
		own: 'ich hei(?:ß|ss)e|mein name ist',
		relative: 'meine? (?:sohn|tochter|mann|frau|mutter|vater|bruder|schwester|oma|opa|freund|freundin) hei(?:ß|ss)t',
	},
	it: {
		own: 'mi chiamo|il mio nome è',
		relative: '(?:mio|mia) (?:figli[oa]|marito|moglie|madre|padre|fratello|sorella|nonn[oa]) si chiama',
	},
	nl: { own: 'ik heet|mijn naam is' },
	sv: { own: 'jag heter|mitt namn är' },
	da: { own: 'jeg hedder|jeg heter' },
	pl: { own: 'nazywam się|mam na imię' },
	id: { own: 'nama saya(?: adalah)?' },
	vi: { own: 'tôi tên là|tên tôi là' },
	tr: { own: 'benim adım|adım' },
};

const ANY = new RegExp(Object.values(INTRODUCTIONS).flatMap(({ own, relative }) => [own, relative ?? own]).concat('soy ').join('|'), 'iu');

/** Whether a text introduces anybody in one of these languages; most do not, and need no look at each. */
export function isIntroduction(text: string): boolean {
	return ANY.test(text);
}

/** Names after an introduction in Spanish, Portuguese, French, German, Italian, Dutch, Swedish, Danish and Norwegian, Polish, Indonesian, Vietnamese and Turkish. */
export const INTRODUCED: readonly RegExp[] = [
	...Object.values(INTRODUCTIONS).map(({ own, relative, small }) => new RegExp(
		`(?<!\\p{L})(?:${anyCase([own, relative].filter((phrase) => phrase !== undefined).join('|'))}):?\\s+(?<it>${NAME}${small === undefined ? '' : `|(?!(?:${small})(?!\\p{L}))\\p{Ll}{3,12}(?!\\p{L})`})`,
		'gu',
	)),
	// "Soy Enfermera" is what somebody is: two words, as names have.
	new RegExp('(?:^|[.,!?]\\s+|(?<!\\p{L})(?:[Hh]ola|[Dd]octora?),?\\s+)[Ss]oy\\s+(?<it>\\p{Lu}\\p{Ll}+[ \\t]+\\p{Lu}\\p{Ll}+)(?!\\p{L})', 'gmu'),
];
