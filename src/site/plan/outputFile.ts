/** The file in the output folder that a site path is served from: `index.html` for folders. */
export function outputFile(path: string): string {
	return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}

/** The site path that a file is served at: the reverse of {@link outputFile}. */
export function sitePath(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
