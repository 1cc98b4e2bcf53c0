import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areOpposite } from '../../../../src/relate/learning/opposites.ts';

function pairs(name: string): [lang: string, one: string, other: string][] {
	const text = readFileSync(new URL(`../../../fixtures/opposites/${name}.tsv`, import.meta.url), 'utf8');
	return text.trimEnd().split('\n').map((line) => line.split('\t') as [string, string, string]);
}

test('what does harm where one is taken for the other never stands for it, either way round', () => {
	const never = pairs('never');
	expect(never.length).toBeGreaterThanOrEqual(150);
	expect(never.filter(([lang, one, other]) => !areOpposite(one, other, lang) || !areOpposite(other, one, lang))).toEqual([]);
});

test('what means the same may, with the words of its degree and side', () => {
	expect(pairs('may').filter(([lang, one, other]) => areOpposite(one, other, lang) || areOpposite(other, one, lang))).toEqual([]);
});
