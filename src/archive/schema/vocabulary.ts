/** The closed lists that front matter draws from. Their order is the order in which readers see them. */

/** Age bands of askers; a band, never an age, so that nobody can be told from it. */
export const AGE_BANDS = [
	'0-9',
	'10-19',
	'20-29',
	'30-39',
	'40-49',
	'50-59',
	'60-69',
	'70-79',
	'80+',
	'unknown',
] as const;

/** What an asker may have said of their sex. */
export const SEXES = ['female', 'male', 'other', 'unknown'] as const;

/** Who wrote or translated a text. */
export const ORIGINS = ['human', 'machine'] as const;

/** What a number to call helps with. */
export const HELP_KINDS = ['emergency', 'crisis', 'poison', 'children', 'pregnancy'] as const;

/** Pages of the site's own that menus can name. */
export const MENU_ROUTES = ['home', 'specialties', 'doctors', 'years', 'glance', 'about', 'search', 'offline', 'feed'] as const;

/** Lists whose newest entries can have a feed of their own; each is two files more for each of them. */
export const FEED_LISTS = ['topics', 'doctors'] as const;

/** Parts of home below the search box and the notice of danger, in the order in which they come. */
export const HOME_PARTS = ['introduction', 'chosen', 'specialties', 'topics', 'common', 'newest', 'years'] as const;

/** Hosts of repositories that can be edited in the browser. */
export const REPOSITORY_HOSTS = ['github', 'gitlab'] as const;

/** The terms of schema.org's MedicalSpecialty (https://schema.org/MedicalSpecialty). */
export const MEDICAL_SPECIALTIES = [
	'Anesthesia', 'Audiology', 'Cardiovascular', 'CommunityHealth', 'Dentistry', 'Dermatologic', 'Dermatology',
	'DietNutrition', 'Emergency', 'Endocrine', 'Gastroenterologic', 'Genetic', 'Geriatric', 'Gynecologic',
	'Hematologic', 'Infectious', 'LaboratoryScience', 'Midwifery', 'Musculoskeletal', 'Neurologic', 'Nursing',
	'Obstetric', 'Oncologic', 'Ophthalmology', 'Optometric', 'Otolaryngologic', 'Pathology', 'Pediatric',
	'PharmacySpecialty', 'Physiotherapy', 'PlasticSurgery', 'Podiatric', 'PrimaryCare', 'Psychiatric',
	'PublicHealth', 'Pulmonary', 'Radiography', 'Renal', 'RespiratoryTherapy', 'Rheumatologic', 'SpeechPathology',
	'Surgical', 'Toxicologic', 'Urologic',
] as const;

export type AgeBand = (typeof AGE_BANDS)[number];
export type Sex = (typeof SEXES)[number];
export type MenuRoute = (typeof MENU_ROUTES)[number];
export type HomePart = (typeof HOME_PARTS)[number];
export type HelpKind = (typeof HELP_KINDS)[number];
export type Origin = (typeof ORIGINS)[number];
export type MedicalSpecialty = (typeof MEDICAL_SPECIALTIES)[number];

/**
 * First path segments that the site itself uses: no specialty, alias or language may take one. The compiler
 * holds the routes of `site/plan/kinds.ts` against them.
 */
export const RESERVED_SEGMENTS = [
	'q',
	'doctors',
	'specialties',
	'years',
	'search',
	'about',
	'glance',
	'offline',
	'admin',
	'embed',
	'images',
	'index',
	'pagefind',
	'packs',
	'_astro',
	'404',
] as const;

/** Endings of files that the site has beside its pages, compressed copies too, or that browsers ask for there: no old address there has one. */
export const OWN_ENDINGS = ['br', 'gz', 'ico', 'js', 'json', 'md', 'svg', 'txt', 'webmanifest', 'xml'] as const;
