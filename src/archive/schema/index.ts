export { entrySchema, type EntryFrontMatter, type EntryFrontMatterInput } from './entry.ts';
export {
	doctorSchema,
	specialtySchema,
	topicSchema,
	type Doctor,
	type Specialty,
	type Topic,
} from './registry.ts';
export { pageSchema, type PageFrontMatter } from './page.ts';
export { siteSchema, type HelpLine, type Localised, type Site, type MenuItem } from './site.ts';
export { foldPhrase, synonymsSchema, type SynonymItem } from './synonyms.ts';
export { apartGroups, synonymGroups, type ApartGroup, type SynonymGroup } from './synonymGroups.ts';
export { themeSchema, type Accent, type Theme } from './theme.ts';
export {
	AGE_BANDS,
	HELP_KINDS,
	HOME_PARTS,
	MEDICAL_SPECIALTIES,
	MENU_ROUTES,
	ORIGINS,
	OWN_ENDINGS,
	RESERVED_SEGMENTS,
	SEXES,
	type AgeBand,
	type HelpKind,
	type HomePart,
	type MenuRoute,
	type MedicalSpecialty,
	type Origin,
	type Sex,
} from './vocabulary.ts';
