import { pseudo } from '../pseudo.ts';
import type { Messages } from '../types.ts';
import { messages as english } from './en.ts';

const { site, about, ...rest } = english;

/**
 * A language that nobody speaks, for trying out a site: text without marks was never translatable,
 * and a layout that holds these longer words will hold a translation. Name `en-xa` among the
 * languages in `site.yml` to see it.
 */
export const messages: Messages = {
	...pseudo(rest),
	site: { ...pseudo(site), direction: site.direction },
	about: {
		...pseudo(about),
		sections: about.sections.map((section) => ({ ...pseudo(section), id: section.id })),
	},
};
