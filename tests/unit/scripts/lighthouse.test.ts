import { describe, expect, it } from 'vitest';
import { NoReport, readReport, type LighthouseReport } from '../../../scripts/lighthouse/audit.ts';

const refs = (...ids: string[]): { id: string; weight: number }[] => ids.map((id) => ({ id, weight: id === 'hint' ? 0 : 1 }));

const REPORT: LighthouseReport = {
	categories: {
		performance: { score: 0.97, auditRefs: refs('paint', 'shift', 'hint') },
		accessibility: { score: 1, auditRefs: refs('contrast') },
		'best-practices': { score: 1, auditRefs: [] },
		seo: { score: 0.5, auditRefs: refs('title', 'crawl') },
	},
	audits: {
		paint: { title: 'First paint', score: 0.9, displayValue: '1.9 s' },
		shift: { title: 'Layout shift', score: 1 },
		hint: { title: 'A hint', score: 0 },
		contrast: { title: 'Contrast', score: 0.8 },
		title: { title: 'Has a title', score: 1 },
		crawl: { title: 'May be crawled', score: 0 },
	},
};

describe('a report of Lighthouse', () => {
	it('is read as scores, and as what cost points, worst first', () => {
		expect(readReport(REPORT, 'http://localhost/')).toEqual({
			scores: { performance: 97, accessibility: 100, 'best-practices': 100, seo: 50 },
			lost: ['May be crawled (0)', 'First paint (90, 1.9 s)'],
		});
	});

	it('is not asked how results of searches are found', () => {
		expect(readReport(REPORT, 'http://localhost/search/?q=x')).toEqual({
			scores: { performance: 97, accessibility: 100, 'best-practices': 100 },
			lost: ['First paint (90, 1.9 s)'],
		});
	});

	it('of a page that could not be opened is none', () => {
		expect(() => readReport({ ...REPORT, runtimeError: { message: 'NO_FCP' } }, 'http://localhost/')).toThrow(NoReport);
	});
});
