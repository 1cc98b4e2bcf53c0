/** A line to copy for each key that every entry needs. */
const EXAMPLES: Readonly<Record<string, string>> = {
	title: 'The question in one line',
	asker: 'an alias, never a real name',
	date: 'YYYY-MM-DD',
	doctor: 'name-of-a-file-in-doctors',
	specialty: 'name-of-a-folder-in-entries',
};

/** What to write for a missing key; what the file's place already says is filled in. */
export type MissingKey = (key: string) => string | undefined;

/** For entries: `entries/hepatology/2017/x.md` is of hepatology and 2017. */
export function missingEntryKey(file: string): MissingKey {
	const [, specialty, year] = /^entries\/([^/]+)\/(\d{4})\//.exec(file) ?? [];
	return (key) => {
		if (key === 'specialty' && specialty !== undefined) return specialty;
		if (key === 'date' && year !== undefined) return `${year}-MM-DD`;
		return EXAMPLES[key];
	};
}
