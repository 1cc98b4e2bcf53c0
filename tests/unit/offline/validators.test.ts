import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NoPackList } from '../../../src/offline/packs/list.ts';
import { decodePart, encodeParts, pageValidator, partOf, readValidatorList, withValidator } from '../../../src/offline/packs/validators.ts';
import { validatorOf } from '../../../src/site/plan/validator.ts';

const validator = fc.tuple(fc.string(), fc.string()).map(([path, content]) => validatorOf(path, content));

describe('a list of validators', () => {
	test('holds those that were put there, each in the part where it is looked for, and no others', () => {
		fc.assert(
			fc.property(fc.uniqueArray(validator), fc.uniqueArray(validator), fc.nat({ max: 8 }), (held, others, bits) => {
				const count = 2 ** bits;
				const holds = encodeParts(held.join(''), count).map(({ buffer }) => decodePart(buffer));
				expect(holds).toHaveLength(count);
				for (const one of held) expect(holds[partOf(one, count)]!(one)).toBe(true);
				for (const one of others) if (!held.includes(one)) expect(holds[partOf(one, count)]!(one)).toBe(false);
			}),
		);
	});

	test('has the same bytes in whatever order it was made', () => {
		fc.assert(fc.property(fc.array(validator), (some) => {
			expect(encodeParts(some.join(''), 4)).toEqual(encodeParts([...some, ...some].toReversed().join(''), 4));
		}));
	});

	test('parts by address alone, so that what is said there changes one part', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (path, before, after) => {
				expect(partOf(validatorOf(path, before), 256)).toBe(partOf(validatorOf(path, after), 256));
				expect(validatorOf(path, before) === validatorOf(path, after)).toBe(before === after);
			}),
		);
	});

	test.for(['<html>', '{"format":2,"parts":[]}', '{"format":1}', 'null'])('is not read from %s', (text) => {
		expect(() => readValidatorList(text)).toThrow(NoPackList);
	});

	test('cut short is not read', () => {
		expect(() => decodePart(new ArrayBuffer(6))).toThrow(NoPackList);
	});
});

test('a page carries its validator in its head', () => {
	const page = '<html><head><title>a</title></head><body>$& </head></body></html>';
	expect(pageValidator(page)).toBeUndefined();
	expect(pageValidator(withValidator(page, '0123456789ab'))).toBe('0123456789ab');
	expect(withValidator(page, '0123456789ab').replace(/<meta[^>]*>/, '')).toBe(page);
});
