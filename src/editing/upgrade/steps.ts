/** What a new format of content changed, and how files of the one before are written in it. */
export interface FormatStep {
	/** The format that it leads to, from the one before. */
	to: number;
	/** What changed, in a sentence, for those who keep the content. */
	says: string;
	/**
	 * A file in the new format. What is in it already must come out as it is: an upgrade that was cut short is run again.
	 * @param file path in the content folder
	 * @throws Error, NotEditable among them, where a person has to look first
	 */
	rewrite: (file: string, text: string) => string;
}

/** All steps, in their order. The first format needs none. */
export const FORMAT_STEPS: readonly FormatStep[] = [];
