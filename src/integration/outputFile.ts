/** The file in the output folder that a site path is served from: `index.html` for folders. */
export function outputFile(path: string): string {
	return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}
