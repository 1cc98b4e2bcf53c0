/** What may stand at a key that every entry needs. */
const EXAMPLES: Readonly<Record<string, string>> = {
	title: 'The question in one line',
	asker: 'an alias, never a real name',
	date: '2017-05-31',
	doctor: 'name-of-a-file-in-doctors',
	specialty: 'name-of-a-folder-in-entries',
};

/** What to write for a missing key. */
export interface MissingValue {
	value: string;
	/** True where it is no example, but what belongs there. */
	certain?: boolean;
}

/** What to write for a missing key; what the file's place already says is filled in. */
export type MissingKey = (key: string) => MissingValue | undefined;

/** For entries: `entries/hepatology/2017/x.md` is of hepatology and 2017. */
export function missingEntryKey(file: string): MissingKey {
	const [, specialty, year] = /^entries\/([^/]+)\/(\d{4})\//.exec(file) ?? [];
	return (key) => {
		if (key === 'specialty' && specialty !== undefined) return { value: specialty, certain: true };
		if (key === 'date' && year !== undefined) return { value: `${year}-05-31` };
		return EXAMPLES[key] === undefined ? undefined : { value: EXAMPLES[key] };
	};
}

/** For `site.yml`. */
export function missingSiteKey(key: string): MissingValue | undefined {
	const examples: Readonly<Record<string, string>> = {
		name: 'Health questions answered', address: 'https://answers.example', tagline: 'What the site is, in one line',
		disclaimer: 'What the site is not', 'urgent': '{ text: When to seek help at once, number: "112" }',
	};
	return examples[key] === undefined ? undefined : { value: examples[key] };
}
