import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { rulesOf } from './rules/rules.ts';
import { ownStem, stemOf, type Stem, type StemmerModule } from '../text/stemming/stem.ts';

/** Programs that give the stems of a language's words (Snowball's), by the first part of its tag. English has one of ours, and Bulgarian none: its program writes into strings, which ends the reading of many a word. */
export const STEMMERS: Readonly<Record<string, string>> = {
	ar: 'arabic', da: 'danish', de: 'german', el: 'greek', es: 'spanish', fi: 'finnish', fr: 'french', ga: 'irish', hi: 'indian', hu: 'hungarian',
	hy: 'armenian', id: 'indonesian', it: 'italian', lt: 'lithuanian', nb: 'norwegian', ne: 'nepali', nl: 'dutch', nn: 'norwegian', no: 'norwegian', pt: 'portuguese',
	ro: 'romanian', ru: 'russian', sa: 'sanskrit', sr: 'serbian', sv: 'swedish', ta: 'tamil', tr: 'turkish', uk: 'ukrainian',
};

/** The program of a language: its absolute path; undefined where the client needs none. */
function programOf(lang: string): string | undefined {
	const [language = ''] = lang.split('-');
	if (!Object.hasOwn(STEMMERS, language)) return undefined;
	return createRequire(import.meta.url).resolve(`@orama/stemmers/${STEMMERS[language]!}`).replace(/\.cjs$/, '.js');
}

/** The stems of a language's words, as the client gives them. */
export async function loadStem(lang: string): Promise<Stem> {
	const program = programOf(lang);
	return program === undefined ? ownStem(lang) : stemOf((await import(pathToFileURL(program).href)) as StemmerModule, rulesOf(lang));
}

/** The program of a language as it is published; undefined where the client needs none. */
export function stemmerProgram(lang: string): Uint8Array | undefined {
	const program = programOf(lang);
	return program === undefined ? undefined : Buffer.from(readFileSync(program, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n'));
}
