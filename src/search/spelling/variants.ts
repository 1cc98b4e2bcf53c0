/** How British and American spelling differ in words of medicine and of every day. */
const DIFFERENCES: readonly [pattern: RegExp, common: string][] = [
	[/[ao]e/g, 'e'],
	[/our/g, 'or'],
	[/sulph/g, 'sulf'],
	[/ys(?=e|ing)/g, 'yz'],
	[/is(?=e$|ed$|es$|er$|ing$|ation)/g, 'iz'],
	[/tre(?=s?$)/g, 'ter'],
	[/ll(?=ed$|ing$|er$)/g, 'l'],
	[/mme(?=s?$)/g, 'm'],
];

/** Whether two words are one in British and American spelling: "diarrhoea" and "diarrhea". */
export function isVariant(a: string, b: string): boolean {
	return commonSpelling(a) === commonSpelling(b);
}

function commonSpelling(word: string): string {
	return DIFFERENCES.reduce((left, [pattern, common]) => left.replace(pattern, common), word);
}
