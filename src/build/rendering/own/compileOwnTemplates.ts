/** A process of its own that compiles the templates with those of a site; the other end is `ownTemplates.ts`. */
import { build } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { keepRenderer } from '../astro.ts';
import { ANY_BASE } from '../sitePath.ts';
import type { CompileAnswer, CompileTask } from './compileMessages.ts';
import { compileFault } from './compileFault.ts';
import { ownParts } from './ownParts.ts';
import { openPolicyFaults } from './policyFaults.ts';
import { filesBelow } from '../../code.ts';

const { root, folder, modules, replaced, packages } = JSON.parse(process.argv[2]!) as CompileTask;

const own = filesBelow(join(root, 'theme')).map((file) => file.slice(root.length + 1).replaceAll('\\', '/'));
const policyFaults = await openPolicyFaults(modules);
const faults = own.filter((file) => file.endsWith('.astro')).flatMap((file) => policyFaults(readFileSync(join(root, file), 'utf8'), file));
if (faults.length > 0) answer({ faults });
else await compile();

async function compile(): Promise<void> {
	const parts = (): Plugin => ownParts({ root, replaced: new Map(replaced), packages: new Map(packages) });
	try {
		await build({
			root,
			base: ANY_BASE,
			outDir: join(folder, 'client'),
			cacheDir: join(root, '.astro-cache'),
			logLevel: 'error',
			integrations: [keepRenderer(folder)],
			vite: {
				cacheDir: join(root, '.vite-cache'),
				plugins: [parts()],
				worker: { plugins: () => [parts()] },
			},
		});
	} catch (error) {
		const fault = compileFault(error, root);
		if (fault === undefined) throw error;
		answer({ faults: [fault] });
	}
}

function answer(what: CompileAnswer): void {
	process.send!(what, () => { process.disconnect(); });
}
