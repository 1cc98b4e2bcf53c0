/** A process of its own that compiles the templates, and bundles the service workers; the other end is `templates.ts`. Arguments: root, folder. */
import { build } from 'astro';
import { join } from 'node:path';
import { keepRenderer } from './astro.ts';
import { bundlePortable } from './classicScripts.ts';
import { bundleRuntime } from './runtimeCode.ts';
import { ANY_BASE } from './sitePath.ts';
import { bundleWorkers } from './workerCode.ts';

const [root, folder] = process.argv.slice(2);
if (root === undefined || folder === undefined) throw new Error('compileTemplates.ts takes a root and a folder.');
await build({ root, base: ANY_BASE, outDir: join(folder, 'client'), logLevel: 'error', integrations: [keepRenderer(folder)] });
await bundleWorkers(root, folder);
await bundlePortable(root, folder);
await bundleRuntime(root, folder);
