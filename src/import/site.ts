import { stringify } from 'yaml';
import { CONTENT_FORMAT } from '../archive/schema/format.ts';

/**
 * The least `site.yml` with which a folder of entries can be built; its texts are there to be
 * replaced.
 * @param languages tags, the first one being the site's own
 */
export function minimalSite(languages: readonly string[]): string {
	const head =
		'# A beginning: put your own name, address and notices here before you publish.\n';
	return head + stringify({
		format: CONTENT_FORMAT,
		name: 'Questions and answers',
		address: 'https://answers.example',
		tagline: 'Health questions, answered by doctors',
		languages: languages.length > 0 ? [...languages] : ['en'],
		disclaimer:
			'These answers are general information, given to one person at one time. They do not replace a visit to a doctor.',
		urgent: {
			text: 'If you think that it is an emergency, call for help now.',
			number: '112',
		},
	}, { lineWidth: 0 });
}
