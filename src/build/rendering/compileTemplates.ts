/** A process of its own that compiles the templates, and bundles the service workers; the other end is `renderer.ts`. Arguments: root, base, folder. */
import { build } from 'astro';
import { join } from 'node:path';
import { keepRenderer } from './astro.ts';
import { bundleWorkers } from './workerCode.ts';

const [root, base, folder] = process.argv.slice(2);
if (root === undefined || base === undefined || folder === undefined) throw new Error('compileTemplates.ts takes a root, a base and a folder.');
await build({ root, base, outDir: join(folder, 'client'), logLevel: 'error', integrations: [keepRenderer(folder)] });
await bundleWorkers(root, folder);
