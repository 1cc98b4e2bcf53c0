import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/site/messages/index.ts';
import { webManifest } from '../../../src/site/manifest.ts';
import { site } from './sample.ts';

test('the manifest keeps the whole site in one app, in the language it was added from', () => {
	const text = webManifest({
		site: { ...site, lang: 'zh-hant' },
		messages: messagesFor('zh-hant'),
		scope: '/base/',
		home: '/base/zh-hant/',
		search: '/base/zh-hant/search/',
		offline: '/base/zh-hant/offline/',
		sign: '/base/favicon.svg',
		icons: [{ path: '/base/images/a.png', size: 192, purpose: 'maskable' }],
	});
	expect(JSON.parse(text)).toMatchObject({
		id: '/base/',
		scope: '/base/',
		start_url: '/base/zh-hant/',
		lang: 'zh-Hant',
		icons: [
			{ src: '/base/favicon.svg', sizes: 'any' },
			{ src: '/base/images/a.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
		],
		shortcuts: [{ url: '/base/zh-hant/search/' }, { url: '/base/zh-hant/offline/' }],
		share_target: { action: '/base/zh-hant/search/', method: 'GET', params: { text: 'q' } },
	});
});
