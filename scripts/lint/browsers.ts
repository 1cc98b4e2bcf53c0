import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import { BASELINE } from '../../src/site/baseline.ts';

/** The baseline as Browserslist writes it. */
const QUERIES = Object.entries(BASELINE).map(([name, version]) => `${name === 'ios' ? 'ios_saf' : name} ${version}`);

/** Code that browsers run; a test holds it to what goes into the scripts of pages. */
export const IN_BROWSERS = [
	'src/search/{text,format,rank,knowing,spelling,danger,client}/**/*.ts',
	'src/search/types.ts',
	'src/site/wordBeginnings.ts',
	'src/offline/{packs,store,worker,page}/**/*.ts',
	'src/site/messages/**/*.ts',
	'src/site/components/{missing,offline,portable,search}/**/*.ts',
	'src/site/components/{direction,href,frame/start}.ts',
	'src/archive/{decodedPath,direction,languageKinds,nearest,schema/vocabulary}.ts',
];

/** Of interfaces that are older than the baseline, what came later: the rules for the web know whole interfaces alone. */
const LATER = [['AbortSignal', 'any'], ['Response', 'json'], ['URL', 'canParse'], ['URL', 'parse']] as const;

/** Holds code that browsers run to what the oldest of them know, words of the language and of the web alike. */
export const browserRules = [
	{ ...esX.configs['flat/restrict-to-es2022'], files: IN_BROWSERS },
	{ ...esX.configs['flat/restrict-to-es2022-intl-api'], files: IN_BROWSERS },
	{
		files: IN_BROWSERS,
		plugins: { compat, 'es-x': esX },
		settings: { browserslistOpts: { ignoreUnknownVersions: true }, browsers: QUERIES },
		rules: {
			'compat/compat': 'error',
			'no-restricted-properties': ['error', ...LATER.map(([object, property]) => ({ object, property, message: 'Browsers of the baseline do not know it (src/site/baseline.ts).' }))],
			// Of ES2023, and older than the baseline.
			'es-x/no-array-prototype-findlast-findlastindex': 'off',
			// Of ES2018, and not in Safari before 16.4.
			'es-x/no-regexp-lookbehind-assertions': 'error',
		},
	},
];
