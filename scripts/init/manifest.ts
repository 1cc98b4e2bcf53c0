/** Commands that a repository of content has as scripts, so that all that messages say of `npm run` holds there. */
const COMMANDS = [
	'start', 'dev', 'build', 'check', 'new', 'rename', 'withdraw', 'erase', 'topics', 'synonyms', 'codeowners', 'changed', 'upgrade', 'import', 'publish-files', 'deploy', 'export', 'compare',
] as const;

interface Manifest {
	[key: string]: unknown;
	scripts?: Record<string, string>;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
}

/** `package.json` is there and holds no object. */
export class NoManifest extends Error {
	override name = 'NoManifest';
}

/**
 * A `package.json` with what a repository of content needs. What stands in it stays: npm has made it where the package
 * was installed first.
 * @param before its text; undefined where there is none
 * @param version of the package
 * @throws NoManifest
 */
export function completeManifest(before: string | undefined, version: string): string {
	const { private: isPrivate = true, scripts, dependencies, ...rest } = before === undefined ? {} as Manifest : parse(before);
	const isThere = dependencies?.['answered'] !== undefined || rest.devDependencies?.['answered'] !== undefined;
	const complete = {
		...rest,
		private: isPrivate,
		scripts: { ...Object.fromEntries(COMMANDS.map((name) => [name, `answered ${name}`])), ...scripts },
		dependencies: isThere ? dependencies : { ...dependencies, answered: version },
	};
	return `${JSON.stringify(complete, null, 2)}\n`;
}

function parse(text: string): Manifest {
	try {
		const value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Manifest;
	} catch (error) {
		throw new NoManifest(`package.json is not valid: ${(error as Error).message}. Mend it, or move it away.`);
	}
	throw new NoManifest('package.json holds no object. Mend it, or move it away.');
}
