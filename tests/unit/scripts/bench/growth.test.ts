import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { growthOf, growthTable, memoryByBuild, secondsByBuild, secondsByStep, withReport, type Report } from '../../../../scripts/bench/growth.ts';
import { plot } from '../../../../scripts/bench/plot.ts';

/** A report in which a clean build grows with the size, an edit with its root, and memory is not told at the smallest. */
function reportOf(entries: number): Report {
	const run = { rendered: entries, compiled: entries, cpu: {}, memory: {} };
	return {
		entries,
		machine: 'a machine',
		runs: [
			{ ...run, name: 'clean build', seconds: entries / 100, peak: entries < 500 ? undefined : entries * 1e4, steps: { read: entries / 500, relate: (entries / 100) ** 2, templates: 1, total: entries / 100 } },
			{ ...run, name: 'one <edit>', seconds: Math.sqrt(entries) / 10, peak: undefined, steps: {} },
		],
		site: { files: entries, bytes: entries, largest: { folder: 'q/', items: 3 } },
	};
}

const reports = [reportOf(1600), reportOf(100), reportOf(400)];

describe('growth', () => {
	test('is told by the exponent between the smallest and the largest size', () => {
		const [clean, edit] = secondsByBuild(reports);
		expect(clean!.points.map(({ entries }) => entries)).toEqual([100, 400, 1600]);
		expect([growthOf(clean!), growthOf(edit!)]).toEqual([expect.closeTo(1), expect.closeTo(0.5)]);
		expect(secondsByStep(reports).map((one) => [one.name, growthOf(one)])).toEqual([['read', expect.closeTo(1)], ['relate', expect.closeTo(2)]]);
	});

	test('of one size, or of nothing, is not told', () => {
		expect(growthOf({ name: 'a', points: [{ entries: 5, value: 3 }] })).toBeUndefined();
		expect(growthOf({ name: 'a', points: [{ entries: 5, value: 0 }, { entries: 50, value: 3 }] })).toBeUndefined();
		expect(growthOf(memoryByBuild(reports)[0]!)).toBeUndefined();
	});

	test('stands in a table, with nothing where nothing was measured', () => {
		expect(growthTable('Memory', memoryByBuild(reports), (value) => `${value / 1e6} MB`)).toBe('| Memory | 1,600 | grows with |\n| --- | --- | --- |\n| clean build | 16 MB |  |');
		expect(growthTable('Seconds', secondsByBuild(reports), String).split('\n').at(-1)).toBe('| one <edit> | 1 | 2 | 4 | entries^0.50 |');
	});

	test('a size that is measured again takes the place of its earlier report', () => {
		const again = { ...reportOf(400), machine: 'another' };
		expect(withReport(reports, again).map(({ entries, machine }) => [entries, machine])).toEqual([[100, 'a machine'], [400, 'another'], [1600, 'a machine']]);
	});
});

describe('a plot', () => {
	/** Its elements by name, with their attributes; throws where it is no XML. */
	function elementsOf(svg: string): { name: string; attributes: Record<string, string> }[] {
		const found: { name: string; attributes: Record<string, string> }[] = [];
		const parser = new SaxesParser();
		parser.on('error', (error) => {
			throw error;
		});
		parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
		parser.write(svg).close();
		return found;
	}

	test('is an SVG with a line for each quantity, all of it inside', () => {
		const svg = plot([{ title: 'Seconds', series: secondsByBuild(reports), format: String }, { title: 'Memory', series: memoryByBuild(reports), format: String }]);
		const elements = elementsOf(svg);
		const [, , width, height] = elements[0]!.attributes['viewBox']!.split(' ').map(Number);
		expect(elements.filter(({ name, attributes }) => name === 'path' && attributes['class'] === 'line')).toHaveLength(3);
		for (const { name, attributes } of elements) {
			if (name !== 'circle') continue;
			expect(Number(attributes['cx'])).toBeLessThan(width!);
			expect(Number(attributes['cy'])).toBeLessThan(height!);
			expect(Number(attributes['cy'])).toBeGreaterThan(0);
		}
		expect(svg).toContain('one &#60;edit&#62; (n^0.50)');
	});

	test('of equal values, or of none, is one all the same', () => {
		const flat = { name: 'flat', points: [{ entries: 10, value: 2 }, { entries: 20, value: 2 }] };
		expect(plot([{ title: 'Flat', series: [flat], format: String }, { title: 'Nothing', series: [], format: String }])).not.toContain('NaN');
	});
});
