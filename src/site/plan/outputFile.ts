const INDEX = 'index.html';

/** The file in the output folder that a site path is served from: `index.html` for folders. */
export function outputFile(path: string): string {
	return (path.endsWith('/') ? path + INDEX : path).slice(1);
}

/** The site path that a file is served at: the reverse of {@link outputFile}. */
export function sitePath(file: string): string {
	const isFolder = file.endsWith(INDEX) && (file.length === INDEX.length || file.at(-INDEX.length - 1) === '/');
	return `/${isFolder ? file.slice(0, -INDEX.length) : file}`;
}
