/**
 * What is left to do once something was taken back from the content, in order.
 * @param erased paths of files that are to be gone from the history, too; none where the content keeps the text
 */
export function leftToDo(erased: readonly string[] = []): string {
	const steps = [
		'npm run check, then commit and push.',
		'npm run build: takes it out of pages, lists, feeds, the search index and its words, and packs.',
		'npm run publish-files -- --target HOST, where your host needs it: old addresses and compressed copies are made anew.',
		'npm run deploy -- --to TARGET --erase: without --erase the target keeps old files for a day, and the version before for --rollback.',
		"Empty the cache of your host or CDN, and ask search engines and web archives to forget the address: their copies are out of this site's reach.",
		'Devices of readers: nothing to do. What they read or saved leaves them when their browser next reaches the site, at most six hours later; parts that an earlier version of the site saved keep it until they are updated, and a device that never comes back keeps it for good.',
		...(erased.length > 0
			? [`Git still holds it. To take it out of the history: git filter-repo --invert-paths${erased.map((path) => ` --path ${path}`).join('')}, then push with --force; forks, clones, pull requests and kept artifacts have copies of their own.`]
			: ['The file keeps the text, and so does git. If nobody is to read it there: npm run erase.']),
	];
	return ['Left to do:', ...steps.map((step, i) => `  ${i + 1}. ${step}`)].join('\n');
}
