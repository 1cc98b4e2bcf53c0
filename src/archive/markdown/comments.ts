/** Raw HTML without the comments it begins with: Markdown takes what stands behind one for a part of it. */
export function withoutComments(html: string): string {
	return html.replace(/^(?:<!--[^]*?-->\s*)+/, '');
}
