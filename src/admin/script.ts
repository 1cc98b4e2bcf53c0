/** The editor's script no longer looks as it did: its fonts would come from another host. */
export class EditorChanged extends Error {
	override name = 'EditorChanged';
}

/** Where the editor's styles fetch their fonts from. */
const FONT = /src:url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^)]*\)/g;

/** Where they are to be found instead: icons beside the script, letters among the reader's own fonts. */
const FONTS: Readonly<Record<string, string>> = {
	'material-symbols-outlined': 'url(icons.woff2)',
	'source-sans-3': "local('Source Sans 3')",
	'noto-mono': "local('Noto Mono')",
};

/**
 * The editor's script with fonts from its own folder, so that opening the page asks no other host for anything.
 * @throws EditorChanged
 */
export function withOwnFonts(script: string): string {
	let found = 0;
	const changed = script.replace(FONT, (_, font: string) => {
		const source = FONTS[font];
		if (source === undefined) throw new EditorChanged(`The editor asks for a font that is not known here: ${font}. Add it to src/admin/script.ts.`);
		found++;
		return `src:${source}`;
	});
	if (found !== Object.keys(FONTS).length) throw new EditorChanged('The editor names its fonts in another way than before: see src/admin/script.ts.');
	return changed;
}
