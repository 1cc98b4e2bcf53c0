import { z } from 'zod';
import {
	dateSchema,
	idSchema,
	languageSchema,
	sitePathSchema,
	topicRefSchema,
	webAddressSchema,
} from './patterns.ts';
import { AGE_BANDS, ORIGINS, SEXES } from './vocabulary.ts';

/** The front matter of an entry. */
export const entrySchema = z.strictObject({
	/** The question in one line, as plain text: no Markdown, at most 300 characters. */
	title: z.string().trim().min(1).max(300),
	/** An alias chosen for the asker; never a real name. */
	asker: z.string().trim().min(1).max(80),
	/** The asker's sex, as far as they said. */
	sex: z.enum(SEXES).default('unknown'),
	/** The asker's age band when they asked. */
	age: z.enum(AGE_BANDS).default('unknown'),
	/** The day the question was asked. Its year is part of the address and never changes. */
	date: dateSchema,
	/** The doctor who answered: the name of a file in `content/doctors/`. */
	doctor: idSchema,
	/** The specialty asked: the name of a file in `content/specialties/`. */
	specialty: idSchema,
	/** The day of the answer, where known; not before `date`. */
	answered: dateSchema.optional(),
	/** Topics, most fitting first: ids in the entry's specialty, or `specialty/topic`. Assigned from the text where absent. */
	topics: z.array(topicRefSchema).max(20).optional(),
	/** The entry's language; the site's first language where absent. */
	lang: languageSchema.optional(),
	/** The id of the entry that this one is a translation of. */
	translationOf: idSchema.optional(),
	/** Who translated the text, where it is a translation. */
	translated: z.enum(ORIGINS).optional(),
	/** Old addresses of this entry on this site; each keeps working as a redirect. */
	aliases: z.array(sitePathSchema).max(50).optional(),
	/** Who wrote the "More info" section. */
	moreInfo: z.enum(ORIGINS).optional(),
	/** Who last checked that the answer still holds, and when. */
	reviewed: z
		.strictObject({
			/** The reviewer's name or doctor id. */
			by: z.string().trim().min(1).max(120),
			/** The day of the review. */
			on: dateSchema,
		})
		.optional(),
	/** Where the entry comes from, as a reader should see it credited. */
	source: z.string().trim().min(1).max(300).optional(),
	/** The source's own address. */
	sourceUrl: webAddressSchema.optional(),
	/** A draft is checked but not published. */
	draft: z.boolean().default(false),
	/** Why the answer was withdrawn. The address stays, with this reason in the answer's place. */
	withdrawn: z.string().trim().min(1).max(500).optional(),
});

/** Front matter as an editor writes it. */
export type EntryFrontMatterInput = z.input<typeof entrySchema>;
/** Front matter after defaults. */
export type EntryFrontMatter = z.output<typeof entrySchema>;
