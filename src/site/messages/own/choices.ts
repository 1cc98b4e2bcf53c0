import { AGE_BANDS, SEXES } from '../../../archive/schema/vocabulary.ts';
import { isCounted, type Takes } from './parameters.ts';

/** What a text depends on where it has a form for each case. */
export interface Choice {
	/** The cases. */
	cases: (lang: string) => readonly string[];
	/** The cases that a text has to have. */
	needed: (lang: string) => readonly string[];
	/** The case for all that have no text. */
	rest: 'other' | 'otherwise';
	/** The case at hand. */
	caseOf: (values: Readonly<Record<string, unknown>>, lang: string) => string;
}

/** So far one counts to see which plurals a language's whole numbers have. */
const COUNTED = 200;

const plurals = new Map<string, Intl.PluralRules>();

function rulesOf(lang: string): Intl.PluralRules {
	let rules = plurals.get(lang);
	if (rules === undefined) plurals.set(lang, (rules = new Intl.PluralRules(lang)));
	return rules;
}

/** All plurals, as CLDR lists them. */
const PLURALS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

function pluralOf(name: string): Choice {
	return {
		cases: (lang) => PLURALS.filter((one) => rulesOf(lang).resolvedOptions().pluralCategories.includes(one)),
		// What only fractions or millions ask for has the form of the rest.
		needed: (lang) => {
			const seen = new Set([...Array.from({ length: COUNTED }, (_, count) => rulesOf(lang).select(count)), 'other']);
			return PLURALS.filter((one) => seen.has(one));
		},
		rest: 'other',
		caseOf: (values, lang) => rulesOf(lang).select(Number(values[name])),
	};
}

function oneOf(names: readonly string[], caseOf: Choice['caseOf']): Choice {
	return { cases: () => [...names, 'otherwise'], needed: () => ['otherwise'], rest: 'otherwise', caseOf };
}

/** Texts that depend on something else than a number, by their paths. */
const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
	'people.asker': [oneOf(SEXES, ({ sex }) => String(sex)), oneOf(AGE_BANDS, ({ age }) => String(age))],
	'entry.citation': [oneOf(['answered'], ({ answered }) => (answered === undefined ? 'otherwise' : 'answered'))],
	'lists.doctor.answeredFrom': [oneOf(['same'], ({ first, last }) => (first === last ? 'same' : 'otherwise'))],
	'lists.listing.shown': [oneOf(['all'], ({ shown, total }) => (shown === total ? 'all' : 'otherwise'))],
	'glance.perYear.alt': [oneOf(['same'], ({ first, last }) => (first === last ? 'same' : 'otherwise'))],
	'offline.contents': [oneOf(['none'], ({ questions }) => (questions === 0 ? 'none' : 'otherwise'))],
};

/** What the text at a path may depend on, one in the other. */
export function choicesOf(path: string, takes: Takes): readonly Choice[] {
	if (Object.hasOwn(CHOICES, path)) return CHOICES[path]!;
	const [counted] = Object.entries(takes).find(([, kind]) => isCounted(kind)) ?? [];
	return counted === undefined ? [] : [pluralOf(counted)];
}
