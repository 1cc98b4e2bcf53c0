/** What a danger is about, the most telling first; `sign` is one of the site's own signs. */
export const DANGER_KINDS = ['self-harm', 'poisoning', 'babies', 'pregnancy', 'stroke', 'chest-pain', 'bleeding', 'breathing', 'collapse', 'sign'] as const;
export type DangerKind = (typeof DANGER_KINDS)[number];

/** `now` where someone may be in danger while they type; `mild` where a word of danger stands in a harmless context. */
export type DangerLevel = 'now' | 'mild';

/** A danger in what a reader typed. */
export interface Danger {
	kind: DangerKind;
	level: DangerLevel;
}

/** A typed text as far as it tells of danger. */
export interface Recognised {
	/** The gravest one; undefined where there is none. */
	danger: Danger | undefined;
	/** Words of the text, as the index compares them, that must not be corrected. */
	keep: string[];
}

/** Patterns of one kind of danger (see `pattern.ts`), one a line, by how sure they are. */
export interface KindPatterns {
	/** Now, whatever stands beside. */
	always?: string;
	/** Now, unless the text asks in general or tells of the past. */
	event?: string;
	/** The name of a danger: now only where the text says that it is happening. */
	word?: string;
	/** Never more than mild. */
	mild?: string;
}

/** How danger is told in one language. Lists of words are parted by space, lists of patterns by line. */
export interface DangerLanguage {
	/** What a text has to have, to be read in this language. */
	script: RegExp;
	/** How forms of words are joined, `plain` by leaving out their marks alone; undefined for scripts without spaces. */
	forms?: 'english' | 'plain';
	/** Words, in scripts without spaces characters, that may stand between two items of a pattern. */
	gap: number;
	/** Words that are left out before anything else. */
	idle?: string;
	/** What is read as something else, `from = to`, parted by semicolons and lines: spellings, and words that patterns need not part. */
	readAs: string;
	/** Single characters that are read as others, in pairs. */
	pairs?: string;
	/** Names for words in patterns, `name = words`, one a line. */
	classes: string;
	patterns: Readonly<Partial<Record<DangerKind, KindPatterns>>>;
	/** What is cut out of a text, since it has a word of danger in another sense. */
	otherwise: string;
	/** Beside a danger: the text asks in general, or tells of the past. */
	harmless: string;
	/** Beside the name of a danger: it is happening. */
	present: string;
	/** So urgent that nothing harmless beside it counts. */
	urgent: string;
	/** Long forms of words of danger, of which misspelt ones are too far from the short form that patterns have. */
	spelt?: string;
	/** True words near one of danger, which are not it misspelt. */
	distinct?: string;
}
