import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../../../archive/content/decode.ts';
import { ContentFaults } from '../../../archive/fault.ts';
import { CACHE } from '../../cache.ts';
import { keptFolder } from '../keptFolder.ts';
import { runCompiler } from '../runCompiler.ts';
import { RUNTIME } from '../runtime.ts';
import type { Templates } from '../templates.ts';
import { ASTRO_VERSION, installedAstro, missingAstro } from './astroPackage.ts';
import type { CompileAnswer, CompileTask } from './compileMessages.ts';
import type { OwnFiles } from './ownFiles.ts';
import { makeWorkRoot, packageFiles, shippedPackages } from './workRoot.ts';

/** Templates of a site's own cannot be compiled: Astro is not there. */
export class NoAstro extends Error {
	override name = 'NoAstro';
}

/** What a site's own templates are compiled from and with. */
export interface OwnSources {
	/** The project's folder. */
	root: string;
	/** The content folder; for messages. */
	content: string;
	cache: string;
	own: OwnFiles;
	/** The software's templates as they are, whose workers and runtime serve here, too. */
	plain: Templates;
	/** Ends it early. */
	signal: AbortSignal | undefined;
}

/**
 * The software's templates with a site's own in their places, compiled: those kept from an earlier build of the same files, or else new ones.
 * @throws ContentFaults where a template of the site cannot be compiled; NoAstro where nothing can
 */
export async function ownTemplates({ root, content, cache, own, plain, signal }: OwnSources): Promise<Templates> {
	const missing = missingAstro();
	if (missing) throw new NoAstro(`${missing.message} ${missing.help}`);
	const { modules } = installedAstro()!;
	const code = hashOf(own, plain.code, modules);
	const folder = await keptFolder(join(cache, CACHE.templates), code, async (work) => {
		const place = join(work, 'root');
		makeWorkRoot(root, place, own, modules);
		await compileApart({ root: place, folder: work, modules, replaced: [...own.replaced], packages: [...packageFiles(shippedPackages(root))] }, content, signal);
		rmSync(place, { recursive: true, force: true });
		cpSync(join(plain.folder, 'worker'), join(work, 'worker'), { recursive: true });
		cpSync(join(plain.folder, 'server', RUNTIME), join(work, 'server', RUNTIME));
	});
	return { code, folder, shipped: true };
}

/** Of all that the compiled templates follow from. Packages that the site's own import are those of the lock beside them. */
function hashOf({ files }: OwnFiles, code: string, modules: string): string {
	const lock = join(dirname(modules), 'package-lock.json');
	const packages = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
	const own = [...files].map(([file, bytes]) => [file, contentHash(bytes)]);
	return contentHash(code, ASTRO_VERSION, JSON.stringify(own), packages).slice(0, 24);
}

/** @throws ContentFaults; Error with what was printed where the fault is of none of the site's templates */
async function compileApart(task: CompileTask, content: string, signal: AbortSignal | undefined): Promise<void> {
	const script = fileURLToPath(new URL('./compileOwnTemplates.ts', import.meta.url));
	// Astro takes no other folder to build into than one in that it runs in.
	const { code, said, told } = await runCompiler(script, [JSON.stringify(task)], { cwd: task.folder, signal });
	if (told) throw new ContentFaults((told as CompileAnswer).faults, content);
	if (code !== 0) throw new Error(`The templates could not be compiled with those of the site:\n${said}`);
}
