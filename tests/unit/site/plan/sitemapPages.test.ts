import { expect, test } from 'vitest';
import type { PlannedPage } from '../../../../src/site/plan/kinds.ts';
import { sitemapPages } from '../../../../src/site/plan/sitemapPages.ts';

function page(kind: PlannedPage['kind'], path: string, params: PlannedPage['params'] = {}): PlannedPage {
	return { kind, path, params, lang: params['lang'] ?? 'en', specialty: undefined, key: '' };
}

test('joins a page with the same page in other languages, and no other', () => {
	const english = page('topic', '/sleep/naps/', { lang: undefined, specialty: 'sleep', topic: 'naps' });
	const chinese = page('topic', '/zh-hant/sleep/naps/', { lang: 'zh-hant', specialty: 'sleep', topic: 'naps' });
	const other = page('topic', '/zh-hant/sleep/dreams/', { lang: 'zh-hant', specialty: 'sleep', topic: 'dreams' });
	const alternates = [
		{ lang: 'en', path: '/sleep/naps/' },
		{ lang: 'zh-hant', path: '/zh-hant/sleep/naps/' },
	];
	expect(sitemapPages([english, chinese, other], 'en')).toEqual([
		{ path: '/sleep/naps/', lastmod: undefined, alternates },
		{ path: '/zh-hant/sleep/naps/', lastmod: undefined, alternates },
		{ path: '/zh-hant/sleep/dreams/', lastmod: undefined, alternates: [] },
	]);
});

test('joins no slices: each language cuts its own', () => {
	const slices = [page('year', '/years/2019/', { slice: '2019' }), page('year', '/zh-hant/years/2019/', { lang: 'zh-hant', slice: '2019' })];
	expect(sitemapPages(slices, 'en').map(({ alternates }) => alternates)).toEqual([[], []]);
});

test('leaves out entries, which have parts of their own, and what is no page', () => {
	const pages = [
		page('entry', '/q/2019/awake/'),
		page('feed', '/feed.xml'),
		page('not-found', '/404.html'),
		page('offline', '/offline/'),
		page('about', '/about/'),
	];
	expect(sitemapPages(pages, 'en').map(({ path }) => path)).toEqual(['/about/']);
});
