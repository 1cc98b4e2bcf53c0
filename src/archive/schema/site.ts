import { z } from 'zod';
import { dateSchema, endpointSchema, idSchema, languageSchema, ownerSchema, webAddressSchema } from './patterns.ts';
import { FEED_LISTS, HELP_KINDS, HOME_PARTS, REPOSITORY_HOSTS } from './vocabulary.ts';

/** A text in each of the site's languages; a plain string stands for all of them. */
const localisedSchema = z.union([
	z.string().trim().min(1).max(10_000),
	z.record(languageSchema, z.string().trim().min(1).max(10_000)),
]);

/** A link of a menu: a page by its id or the name of one of the site's own, or any address. */
const menuItemSchema = z.union([
	idSchema,
	z.strictObject({
		/** The id of a page, or the name of one of the site's own. */
		page: idSchema,
		/** What the link says; the page's own label or title where absent. */
		label: localisedSchema.optional(),
	}),
	z.strictObject({
		/** An https address, or a path of this site such as `/cardiology/`. */
		to: z.string().max(2000, { abort: true }).regex(/^(?:https:\/\/[^\s/]+\S*|\/(?!\/)\S*)$/, 'must be an https address, or a path that begins with one slash'),
		/** What the link says. */
		label: localisedSchema,
	}),
]);

/** Somebody to call, or a page that leads to them. */
const helpLineSchema = z
	.strictObject({
		/** What they help with; `emergency` is the emergency number of one language's readers, in place of `number`. */
		kind: z.enum(HELP_KINDS),
		/** The number as it is dialled. */
		number: z.string().trim().max(30).regex(/^\+?\d[\d ()./-]*\d$/, 'must be a number as it is dialled: digits, with space or signs between').optional(),
		/** A page that leads to help, where there is no number for all readers. */
		address: z.url({ protocol: /^https$/, error: 'must be an https address' }).max(2000).optional(),
		/** Who answers, in a few words. */
		text: localisedSchema.optional(),
		/** When somebody answers; always where absent. */
		hours: localisedSchema.optional(),
		/** The language of the readers it is for; all of the site's where absent. */
		lang: languageSchema.optional(),
	})
	.superRefine((line, context) => {
		if (line.number === undefined && line.address === undefined) context.addIssue({ code: 'custom', path: [], message: 'needs a number to call, or the address of a page' });
		if (line.kind === 'emergency' && line.number === undefined) context.addIssue({ code: 'custom', path: ['kind'], input: line.kind, message: 'emergency needs a number' });
		if (line.number === undefined && line.text === undefined) context.addIssue({ code: 'custom', path: [], message: 'needs a text that says where the address leads' });
	});

/** `content/site.yml`: what the whole site says and shows. */
export const siteSchema = z.strictObject({
	/** Number of the format that the content is written in; 1 where absent. `answered upgrade` brings it to that of a new version. */
	format: z.int().min(1).max(10_000).optional(),
	/** The site's name. */
	name: localisedSchema,
	/** Where the site is published, without a path ("https://answers.example"). `--site` overrides it. */
	address: webAddressSchema,
	/** One line under the name. */
	tagline: localisedSchema,
	/** Languages of the site; the first is the default and has no prefix in addresses. */
	languages: z.array(languageSchema).min(1).max(50).default(['en']),
	/** What the site is not, in Markdown; it stands on every entry and on the about page. */
	disclaimer: localisedSchema,
	/** When to seek care at once, and whom to call. */
	urgent: z.strictObject({
		/** The notice itself, in plain words. */
		text: localisedSchema,
		/** The number to call in an emergency ("112"). It stands wherever none of `numbers` is for the danger at hand. */
		number: z.string().trim().min(2).max(30),
		/** Further numbers, by what they help with and for whom. */
		numbers: z.array(helpLineSchema).max(40).default([]),
		/**
		 * Words in an entry that call for the stronger notice; matched as whole words, without case. In what a
		 * reader types they call for it too, besides the signs that come with the software.
		 */
		signs: z.array(z.string().trim().min(2).max(80)).max(200).default([]),
	}),
	/** Under which terms the texts may be passed on: said in what is exported. */
	licence: z
		.strictObject({
			/** Its name, best as SPDX has it ("CC-BY-4.0"). */
			name: z.string().trim().min(1).max(200),
			/** Where its terms stand. */
			address: webAddressSchema,
		})
		.optional(),
	/** Shown on every page where the content is a demonstration. */
	demonstration: localisedSchema.optional(),
	/** Edit link of an entry; `{path}` stands for the file's path in the content folder. */
	edit: z
		.string()
		.max(1000, { abort: true })
		.regex(/^https?:\/\/.*\{path\}/, 'must be an http(s) address with {path} in it')
		.optional(),
	/** E-mail address to which readers write of mistakes; for sites whose `edit` is not for everybody. */
	corrections: z.email('must be an e-mail address').max(254).optional(),
	/** When an answer counts as old: a notice is shown on it. */
	stale: z
		.strictObject({
			/** Answers given before this day are old. */
			before: dateSchema.optional(),
			/** The same by specialty id. */
			specialties: z.record(z.string(), dateSchema).optional(),
		})
		.optional(),
	/** True where each answer is published as Markdown too, for programs that read: at its address and `index.html.md`. */
	markdown: z.boolean().default(false),
	/** Lists that have feeds besides all questions and specialties: each topic, each doctor. */
	feeds: z.array(z.enum(FEED_LISTS)).max(FEED_LISTS.length).default([]),
	/** False takes reading offline away again, from devices that have it too: their copies are removed. */
	offline: z.boolean().default(true),
	/** Editing in the browser, at `/admin/`; there is no such page where this is absent. */
	admin: z
		.strictObject({
			/** The repository, as its host names it ("clinic/answers"). */
			repository: z.string().max(200, { abort: true }).regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'must be owner/name'),
			/** Where the repository is kept. */
			host: z.enum(REPOSITORY_HOSTS).default('github'),
			/** The branch that is published. */
			branch: z.string().trim().min(1).max(200).default('main'),
			/** The content folder's path in the repository; `.` where the repository is the content. */
			folder: z.string().max(200, { abort: true }).regex(/^[^/\s]+(?:\/[^/\s]+)*$/, 'must be a path without a slash at its ends').default('content'),
			/** Address of the service through which editors sign in; without it they sign in with an access token. */
			signIn: webAddressSchema.optional(),
		})
		.optional(),
	/** Who is asked to look at changes of content that no specialty has owners for. */
	owners: z.array(ownerSchema).min(1).max(20).optional(),
	/** The model that is asked how alike questions are in meaning, besides words; none where absent. It is installed apart. */
	embedder: z
		.union([
			/** English; its packages bring the weights along. */
			z.literal('universal-sentence-encoder-lite'),
			z.strictObject({
				/** Folder in the content folder with `model.onnx` and `tokenizer.json`. */
				onnx: z.string().max(200, { abort: true }).regex(/^(?!\.{1,2}(?:\/|$))[^/\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)*\/?$/, 'must be a folder in the content folder'),
				/** How a text's vector is made from those of its tokens: their mean, or the first one's. */
				pooling: z.enum(['mean', 'first']).default('mean'),
			}),
		])
		.optional(),
	/** Where readers' letters go: pages with `contactForm: true` have the form, or the link. */
	contactForm: z
		.union([
			z.strictObject({
				/** An e-mail address: the page has a link that begins a letter. */
				email: z.email('must be an e-mail address').max(254),
			}),
			z.strictObject({
				/** An https address of yours that takes the form's fields (`message`, `email`, `lang`, `page`). The policy allows it by name. */
				endpoint: endpointSchema,
			}),
		])
		.optional(),
	/** Counts words that are searched for, without following anybody; off where absent. */
	searchCounts: z
		.strictObject({
			/** An https address of yours that each device sends one list of words a day. */
			endpoint: endpointSchema,
		})
		.optional(),
	/** Answers that other sites may show in a frame, at `/embed/q/<year>/<id>/`; none where absent. */
	embed: z
		.strictObject({
			/** The sites that may, as https addresses without a path. */
			hosts: z.array(z.string().max(300, { abort: true }).regex(/^https:\/\/(?:\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/, 'must be an https address without a path, such as https://hospital.example')).min(1).max(50),
		})
		.optional(),
	/** What copies say of themselves that are taken along (`npm run export`). */
	copies: z
		.strictObject({
			/** Who wrote what is in them; the site's name where absent. */
			creator: z.string().trim().min(1).max(200).optional(),
			/** Who hands them out; the site's name where absent. */
			publisher: z.string().trim().min(1).max(200).optional(),
			/** By which libraries such as Kiwix's find them ("medicine"). */
			tags: z.array(z.string().trim().max(60, { abort: true }).regex(/^[^;,]+$/, 'must be a word or words without commas or semicolons')).max(30).default([]),
		})
		.optional(),
	/** The links of the header, in their order; `specialties`, `doctors`, `years`, `glance` and `about` where absent. */
	menu: z.array(menuItemSchema).max(12).optional(),
	/** The links that the footer has besides those of the menu; `search`, `offline` and `feed` where absent. */
	footer: z.array(menuItemSchema).max(30).optional(),
	/** Home, below the search box and the notice of danger. */
	home: z
		.strictObject({
			/** What stands there before all else, in Markdown. */
			introduction: localisedSchema.optional(),
			/** Ids of entries that are shown by themselves, in their order; each in languages that have it. */
			entries: z.array(idSchema).max(24).default([]),
			/** The parts that are shown, in their order; all of them where absent. */
			parts: z.array(z.enum(HOME_PARTS)).min(1).max(HOME_PARTS.length).optional(),
		})
		.optional(),
	/** How to reach the editors, in Markdown, for the about page. */
	contact: localisedSchema.optional(),
}).superRefine(({ languages, urgent }, context) => {
	for (const [number, { lang }] of urgent.numbers.entries()) {
		if (lang === undefined || languages.includes(lang)) continue;
		context.addIssue({ code: 'custom', path: ['urgent', 'numbers', number, 'lang'], input: lang, message: `is no language of the site: use one of ${languages.join(', ')}, or leave it out` });
	}
});

export type Site = z.output<typeof siteSchema>;
export type MenuItem = z.output<typeof menuItemSchema>;
export type HelpLine = z.output<typeof helpLineSchema>;
export type Localised = z.output<typeof localisedSchema>;
