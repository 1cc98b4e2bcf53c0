import { z } from 'zod';
import { idSchema, languageSchema, ownerSchema, webAddressSchema } from './patterns.ts';
import { MEDICAL_SPECIALTIES } from './vocabulary.ts';

/** A name in other languages, by language tag. */
const translationsSchema = z.record(languageSchema, z.string().trim().min(1).max(200));

/** The body in other languages, in Markdown. */
const introductionsSchema = z.record(languageSchema, z.string().trim().min(1).max(10_000));

/** `content/doctors/<id>.md`; the body is a short biography in Markdown. */
export const doctorSchema = z.strictObject({
	/** The name as readers see it, with its title ("Dr. Lin (demo)"). */
	name: z.string().trim().min(1).max(120),
	/** Names in other languages. */
	names: translationsSchema.optional(),
	/** The biography in other languages, in Markdown. */
	introductions: introductionsSchema.optional(),
	/** The id of the specialty the doctor practises. */
	specialty: idSchema,
	/** Qualifications in a few words ("MD, hepatologist"). */
	credentials: z.string().trim().min(1).max(200).optional(),
	/** Where the doctor works, in a few words. */
	affiliation: z.string().trim().min(1).max(200).optional(),
	/** The doctor's own page elsewhere. */
	url: webAddressSchema.optional(),
	/** True for an invented doctor of demonstration content; pages say so. */
	demo: z.boolean().default(false),
});

/** `content/specialties/<id>.md`; the body is an introduction in Markdown. */
export const specialtySchema = z.strictObject({
	/** The specialty's name ("Hepatology"). */
	name: z.string().trim().min(1).max(120),
	/** Names in other languages. */
	names: translationsSchema.optional(),
	/** One plain sentence on what the specialty looks after. */
	description: z.string().trim().min(1).max(300).optional(),
	/** The same sentence in other languages. */
	descriptions: z.record(languageSchema, z.string().trim().min(1).max(300)).optional(),
	/** The introduction in other languages, in Markdown. */
	introductions: introductionsSchema.optional(),
	/** The schema.org MedicalSpecialty term, where one fits ("Gastroenterologic"). */
	schemaOrg: z.enum(MEDICAL_SPECIALTIES).optional(),
	/** Who is asked to look at changes of its entries, topics and doctors; `npm run codeowners` writes them down for GitHub. */
	owners: z.array(ownerSchema).min(1).max(20).optional(),
});

/** `content/topics/<specialty>/<id>.md`; the body is an introduction in Markdown. */
export const topicSchema = z.strictObject({
	/** The topic's name ("Fatty liver"). */
	name: z.string().trim().min(1).max(120),
	/** Names in other languages. */
	names: translationsSchema.optional(),
	/** The introduction in other languages, in Markdown. */
	introductions: introductionsSchema.optional(),
	/** Other words by which people ask about it ("NAFLD", "fat in the liver"). */
	aliases: z.array(z.string().trim().min(1).max(120)).max(100).optional(),
});

export type Doctor = z.output<typeof doctorSchema>;
export type Specialty = z.output<typeof specialtySchema>;
export type Topic = z.output<typeof topicSchema>;
