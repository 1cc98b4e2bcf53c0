/** A path without its percent signs; one that no browser can decode stays as it is, and names no file. */
export function decodedPath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch (error) {
		if (error instanceof URIError) return path;
		throw error;
	}
}
