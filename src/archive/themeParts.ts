/** Parts of pages that a site may replace or add to, by files of its own in `content/theme/`. */

/** The folder of components that stand in the place of the software's. */
export const COMPONENTS = 'theme/components';

/** The folder of what is added at named places of pages. */
export const SLOTS = 'theme/slots';

/** Components that may be replaced, each by a file of its name. docs/theme.md says what each shows and is given. */
export const COMPONENT_NAMES = [
	'Answer', 'Brand', 'Crumbs', 'Disclaimer', 'Doctor', 'DoctorFacts', 'EntryHead', 'EntryRow', 'Footer', 'Header', 'Hero',
	'Intro', 'LanguageSwitch', 'MoreInfo', 'Neighbours', 'Provenance', 'Question', 'Similar', 'SimilarCard', 'SpecialtyTiles',
] as const;

/** Places at which something may be added, each by a file of its name. */
export const SLOT_NAMES = ['after-answer', 'after-entry', 'before-question', 'doctor', 'footer', 'head', 'header', 'home', 'home-end'] as const;

export type ComponentName = (typeof COMPONENT_NAMES)[number];
export type SlotName = (typeof SLOT_NAMES)[number];

/** Whether a file of the content, by its path in the folder, is one of a site's own templates, or something that these use. */
export function isTemplateFile(file: string): boolean {
	return file.startsWith(`${COMPONENTS}/`) || file.startsWith(`${SLOTS}/`);
}

/** The slot that a component of the software stands for: `AfterAnswer` for `after-answer`. */
export function slotComponent(name: SlotName): string {
	return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
