import { join } from 'node:path';
import { watch } from 'chokidar';
import { compiledTemplates } from '../rendering/templates.ts';

/** Milliseconds within which several changes count as one. */
const QUIET = 100;

/**
 * Follows the templates of the project, for those who change them; those that came with a package stay as they are.
 * @param changed takes them in; what it throws is told, and pages stay as they were
 * @returns what ends it
 */
export function followTemplates(root: string, onTrouble: (text: string) => void, changed: () => Promise<void>): () => Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	let working = Promise.resolve();
	const watcher = compiledTemplates(root).then(({ shipped }) => {
		if (shipped) return undefined;
		return watch(join(root, 'src'), { ignoreInitial: true }).on('all', () => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				working = working.then(changed).catch((error: unknown) => { onTrouble(String(error)); });
			}, QUIET);
		});
	});
	return async () => {
		clearTimeout(timer);
		await (await watcher)?.close();
		await working;
	};
}
