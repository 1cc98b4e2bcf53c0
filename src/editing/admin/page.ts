/** Files of `/admin/`, by their names. */
export const ADMIN_FILES = { page: 'admin/index.html', config: 'admin/config.json', script: 'admin/sveltia-cms.js', icons: 'admin/icons.woff2' } as const;

/**
 * The page that loads the editor.
 *
 * @param policy its content security policy
 */
export function adminPage(name: string, policy: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>${escape(name)}: editing</title>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="cms-config-url" href="config.json" type="application/json">
<script src="sveltia-cms.js" defer></script>
</head>
<body>
<noscript><p>Editing in the browser needs JavaScript. Everything can be edited with git as well.</p></noscript>
</body>
</html>
`;
}

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
