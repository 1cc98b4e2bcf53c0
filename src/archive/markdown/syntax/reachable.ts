/** What makes a destination an address: a scheme, a path, a part of the page, the name of a host or a file, an e-mail address. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:(?!\d)|tel:|\/\S|\.{1,2}\/|#\S|\?\S)|\.[a-z]{2,}|@/i;

/**
 * Whether what stands behind the words of a link can lead anywhere. `[Na](mmol/L)` and `[Na]: 140` are
 * text: as links they would take the value from the page.
 */
export function isReachable(destination: string): boolean {
	return ADDRESS.test(destination);
}
