import { describe, expect, it } from 'vitest';
import { nameMatches } from '../../../src/archive/nameMatch.ts';

const DOCTORS = [
	{ id: 'costa-demo', names: ['Dr. Ana Costa (demo)'] },
	{ id: 'huang-demo', names: ['Dr. Huang (demo)', '黃醫師（示範）'] },
	{ id: 'lin-demo', names: ['Dr. Lin (demo)'] },
	{ id: 'linden-demo', names: ['Dr. Linden (demo)'] },
	{ id: 'muller-demo', names: ['Dr. Müller (demo)'] },
];

const ids = (written: string): string[] => nameMatches(written, DOCTORS).map(({ id }) => id);

describe('nameMatches', () => {
	it.each([
		['costa-demo', ['costa-demo']],
		['Costa', ['costa-demo']],
		['ana costa', ['costa-demo']],
		['Dr. Huang', ['huang-demo']],
		['黃醫師', ['huang-demo']],
		['黃', ['huang-demo']],
		['Mueller', ['muller-demo']],
		['MÜLLER', ['muller-demo']],
		['costa-dmeo', ['costa-demo']],
		['Hunag', ['huang-demo']],
	])('takes %j for %j', (written, wanted) => {
		expect(ids(written)).toEqual(wanted);
	});

	it('gives all that begin so, where nobody can tell which was meant', () => {
		expect(ids('lin')).toEqual(['lin-demo']);
		expect(ids('Dr. L')).toEqual(['lin-demo', 'linden-demo']);
	});

	it.each(['', '...', 'Whitehead', 'x'])('gives none for %j', (written) => {
		expect(ids(written)).toEqual([]);
	});
});
