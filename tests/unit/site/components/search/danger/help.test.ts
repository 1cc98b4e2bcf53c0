import { describe, expect, test } from 'vitest';
import type { HelpCall } from '../../../../../../src/site/views.ts';
import { callsFor, dialled, type HelpData } from '../../../../../../src/site/components/search/danger/help.ts';
import { DANGER_KINDS } from '../../../../../../src/search/danger/types.ts';

const line = (kind: HelpCall['kind'], number: string | undefined): HelpCall => ({ kind, number, address: number === undefined ? 'https://lines.example' : undefined, text: kind, hours: '' });

const numbers = (kind: (typeof DANGER_KINDS)[number], help: HelpData) => callsFor(kind, help).map(({ number, address }) => number ?? address);

describe('whom to call', () => {
	test('is the emergency number where the site names no other', () => {
		for (const kind of DANGER_KINDS) expect(numbers(kind, { number: '112', calls: [], signs: [] })).toEqual(['112']);
	});

	test('is with the emergency number always, and others where they help', () => {
		const help: HelpData = { number: '112', calls: [line('poison', '555 1'), line('crisis', '555 2'), line('children', '555 3'), line('pregnancy', '555 4')], signs: [] };
		expect(numbers('self-harm', help)).toEqual(['555 2', '112']);
		expect(numbers('poisoning', help)).toEqual(['112', '555 1', '555 2']);
		expect(numbers('babies', help)).toEqual(['112', '555 3', '555 1']);
		expect(numbers('pregnancy', help)).toEqual(['112', '555 4']);
		expect(numbers('stroke', help)).toEqual(['112']);
	});

	test('is a number before a page', () => {
		expect(numbers('self-harm', { number: '112', calls: [line('crisis', undefined)], signs: [] })).toEqual(['112', 'https://lines.example']);
	});

	test('is dialled without what stands between digits', () => {
		expect(dialled('+1 (800) 555-0199')).toBe('tel:+18005550199');
	});
});
