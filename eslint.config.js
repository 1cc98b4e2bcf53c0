import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { browserRules } from './scripts/lint/browsers.ts';
import { importDirection } from './scripts/lint/import-direction.ts';
import { mutualImports } from './scripts/lint/mutual-imports.ts';

const TYPED = ['**/*.ts'];
/** Scripts inside `.astro` files, which the plugin lints as files of their own, without types. */
const IN_ASTRO = ['**/*.astro/*.ts', '**/*.astro/*.js'];
const VAGUE = '{utils,util,helpers,helper,common,lib,misc,shared}';

export default defineConfig(
	globalIgnores(['dist/', 'dist-package/', '.archive/', '.astro/', 'coverage/', 'content/', 'docs/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	{
		files: TYPED,
		ignores: IN_ASTRO,
		extends: [tseslint.configs.strictTypeChecked],
		// One program of all files: asked through a service as in editors, the same takes a twentieth more.
		languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
		rules: {
			// With noUncheckedIndexedAccess, `!` is the honest way to say that an index is in range.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
			// Spreading a string walks its code points, which is what text processing here means to do.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	...astro.configs.recommended,
	{
		files: ['**/*.astro', ...IN_ASTRO],
		plugins: { '@typescript-eslint': tseslint.plugin },
		rules: {
			'no-unused-vars': 'off',
			'@typescript-eslint/no-unused-vars': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'astro/no-set-text-directive': 'error',
			'astro/no-unused-css-selector': 'error',
		},
	},
	// The type checker knows the globals of each environment.
	{ rules: { 'no-undef': 'off' } },
	{
		plugins: { archive: { rules: { 'import-direction': importDirection, 'mutual-imports': mutualImports } } },
		rules: {
			'archive/import-direction': 'error',
			'archive/mutual-imports': 'error',
			eqeqeq: 'error',
			'no-console': 'error',
			'prefer-const': 'error',
			'max-lines': ['error', 300],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } }],
		},
	},
	{
		files: ['tests/**'],
		rules: {
			'max-lines': 'off',
			'max-lines-per-function': 'off',
			// Vitest reads from the pattern which fixtures a test asks for; an empty one asks for none.
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
		},
	},
	...browserRules,
	{ files: ['scripts/**', 'bin/**'], rules: { 'no-console': 'off' } },
	{ files: ['*.config.{js,ts,mjs}'], rules: { 'no-restricted-exports': 'off' } },
	{
		files: [`**/${VAGUE}/**`, `**/${VAGUE}.*`],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'Program', message: 'Name the file or folder after what it does, not "utils", "helpers" or "common".' },
			],
		},
	},
);
