import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { ScriptFiles } from '../../site/scriptFiles.ts';

/** What Vite calls the search worker's file: it is bundled apart, and named after its source. */
const WORKER = { file: /^_astro\/worker-[^/]+\.js$/, source: 'src/search/client/worker.ts' };

/** Notes which file each source of the pages' scripts goes into. @param root the project's folder */
export function noteScriptFiles(root: string, files: ScriptFiles): Plugin {
	const pathOf = (id: string): string => relative(root, id.replace(/\?.*$/s, '')).split(sep).join('/');
	return {
		name: 'note-script-files',
		generateBundle(_options, bundle) {
			if (this.environment.name !== 'client') return;
			for (const output of Object.values(bundle)) {
				if (output.type === 'asset') {
					if (WORKER.file.test(output.fileName)) files.fileOf[WORKER.source] = output.fileName;
					continue;
				}
				files.imports[output.fileName] = output.imports;
				for (const id of output.moduleIds) {
					const path = pathOf(id);
					if (path.startsWith('src/')) files.fileOf[path] = output.fileName;
				}
			}
		},
	};
}
