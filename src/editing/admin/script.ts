/** The editor's script no longer looks as it did: it would ask other hosts for something. */
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
 * Where the editor asks, with no setting to turn it off, for its newest version and for news of the host of the
 * repository; the page's policy refuses that, and the browser would note each refusal as an error.
 */
const NEWS = /`\$\{\w+\}\/package\.json`|`https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json`|`https:\/\/status-api\.hostedstatus\.com\/1\.0\/status\/\w+`/g;
const PLACES_OF_NEWS = 3;

/** What it gets in place of an answer: it goes on as where none came. */
const NO_NEWS = '`data:application/json,{}`';

/**
 * The editor's script with fonts from its own folder and without look-ups of news, so that opening the page asks no
 * other host for anything.
 * @throws EditorChanged
 */
export function quietScript(script: string): string {
	const news = script.match(NEWS)?.length ?? 0;
	if (news !== PLACES_OF_NEWS) throw new EditorChanged(`The editor asks for news in ${news} places that are known here, not in ${PLACES_OF_NEWS}: see src/editing/admin/script.ts.`);
	return withOwnFonts(script.replace(NEWS, NO_NEWS));
}

function withOwnFonts(script: string): string {
	let found = 0;
	const changed = script.replace(FONT, (_, font: string) => {
		const source = FONTS[font];
		if (source === undefined) throw new EditorChanged(`The editor asks for a font that is not known here: ${font}. Add it to src/editing/admin/script.ts.`);
		found++;
		return `src:${source}`;
	});
	if (found !== Object.keys(FONTS).length) throw new EditorChanged('The editor names its fonts in another way than before: see src/editing/admin/script.ts.');
	return changed;
}
