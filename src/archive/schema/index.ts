export { entrySchema, type EntryFrontMatter, type EntryFrontMatterInput } from './entry.ts';
export {
	doctorSchema,
	specialtySchema,
	topicSchema,
	type Doctor,
	type Specialty,
	type Topic,
} from './registry.ts';
export { siteSchema, synonymsSchema, type HelpLine, type Localised, type Site, type SynonymGroup } from './site.ts';
export { themeSchema, type Accent, type Theme } from './theme.ts';
export {
	AGE_BANDS,
	HELP_KINDS,
	MEDICAL_SPECIALTIES,
	ORIGINS,
	OWN_ENDINGS,
	RESERVED_SEGMENTS,
	SEXES,
	type AgeBand,
	type HelpKind,
	type MedicalSpecialty,
	type Origin,
	type Sex,
} from './vocabulary.ts';
