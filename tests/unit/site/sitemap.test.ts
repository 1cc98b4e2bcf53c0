import { describe, expect, test } from 'vitest';
import { robotsText } from '../../../src/site/sitemap/robots.ts';
import { sitemapIndexXml, sitemapXml } from '../../../src/site/sitemap/sitemap.ts';
import { parseXml } from '../../sites/xml.ts';
import { toAddress } from './sample.ts';

describe('sitemap', () => {
	test('lists addresses with their day and their versions', () => {
		const versions = [
			{ lang: 'en', path: '/q/2019/awake/' },
			{ lang: 'zh-hant', path: '/zh-hant/q/2019/xing/' },
		];
		const text = sitemapXml(
			[
				{ path: '/about/', lastmod: undefined, alternates: [] },
				{ path: '/q/2019/awake/', lastmod: '2019-02-05', alternates: versions },
			],
			'en',
			toAddress,
		);
		parseXml(text);
		expect(text).toMatchInlineSnapshot(`
			"<?xml version="1.0" encoding="UTF-8"?>
			<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
				<url>
					<loc>https://lamp.example/base/about/</loc>
				</url>
				<url>
					<loc>https://lamp.example/base/q/2019/awake/</loc>
					<lastmod>2019-02-05</lastmod>
					<xhtml:link rel="alternate" hreflang="en" href="https://lamp.example/base/q/2019/awake/"/>
					<xhtml:link rel="alternate" hreflang="zh-Hant" href="https://lamp.example/base/zh-hant/q/2019/xing/"/>
					<xhtml:link rel="alternate" hreflang="x-default" href="https://lamp.example/base/q/2019/awake/"/>
				</url>
			</urlset>
			"
		`);
	});

	test('names no fallback where the first language has no version', () => {
		const alternates = [
			{ lang: 'fr', path: '/fr/q/1/' },
			{ lang: 'zh-hant', path: '/zh-hant/q/1/' },
		];
		expect(sitemapXml([{ path: '/fr/q/1/', lastmod: undefined, alternates }], 'en', toAddress)).not.toContain('x-default');
	});

	test('index lists the parts', () => {
		const text = sitemapIndexXml(
			[
				{ path: '/sitemap-pages.xml', lastmod: undefined },
				{ path: '/sitemap-2019.xml', lastmod: '2019-02-05' },
			],
			toAddress,
		);
		parseXml(text);
		expect(text).toMatchInlineSnapshot(`
			"<?xml version="1.0" encoding="UTF-8"?>
			<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				<sitemap>
					<loc>https://lamp.example/base/sitemap-pages.xml</loc>
				</sitemap>
				<sitemap>
					<loc>https://lamp.example/base/sitemap-2019.xml</loc>
					<lastmod>2019-02-05</lastmod>
				</sitemap>
			</sitemapindex>
			"
		`);
	});
});

test('robots.txt lets everything be read but the results of searches', () => {
	expect(robotsText(['/base/search/', '/base/zh-hant/search/'], toAddress('/sitemap-index.xml'))).toMatchInlineSnapshot(`
		"User-agent: *
		Disallow: /base/search/?
		Disallow: /base/zh-hant/search/?
		Allow: /

		Sitemap: https://lamp.example/base/sitemap-index.xml
		"
	`);
});

test('a site that is to be left out names no sitemap, and lets its pages say so', () => {
	expect(robotsText([], undefined)).toBe('User-agent: *\nAllow: /\n');
});
