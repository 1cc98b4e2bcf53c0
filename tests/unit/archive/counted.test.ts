import { expect, it } from 'vitest';
import { counted } from '../../../src/archive/counted.ts';

it('tells a count with its thing, one or many', () => {
	expect([counted(0, 'entry'), counted(1, 'entry'), counted(18029, 'entry'), counted(1, 'day'), counted(2, 'day'), counted(1, 'file'), counted(1000, 'file')]).toEqual(['0 entries', '1 entry', '18,029 entries', '1 day', '2 days', '1 file', '1,000 files']);
});
