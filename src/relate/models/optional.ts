import { NoEmbedder } from './types.ts';

/**
 * Imports a package that the project does without unless `site.yml` asks for it.
 * @param packages all that must be installed, with their versions
 * @param wanted what asks for it, for the message
 * @throws NoEmbedder naming the command that installs it
 */
export async function importOptional(name: string, packages: readonly string[], wanted: string): Promise<unknown> {
	try {
		return (await import(name)) as unknown;
	} catch (cause) {
		if (!isMissing(cause)) throw cause;
		throw new NoEmbedder(
			`site.yml asks for the embedder ${wanted}, which needs ${name}, and that is not installed.\n` +
				`Install it: npm install --save-optional --save-exact ${packages.join(' ')}\n` +
				'Or take "embedder" out of site.yml: similar questions are then found by words alone.',
			{ cause },
		);
	}
}

function isMissing(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}
