/** A thread that compiles batches of files; the other end is `compilePool.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { compileBatch, type Batch } from './compileBatch.ts';
import { fileCompiler, type CompileOptions } from './compileFile.ts';
import { compileThemeFile } from './theme/compileThemeFile.ts';

const port = parentPort;
if (!port) throw new Error('compileWorker.ts runs as a worker thread only.');
const { content, options } = workerData as { content: string; options: CompileOptions };
const compile = fileCompiler(options, compileThemeFile);
port.on('message', (batch: Batch) => {
	port.postMessage(compileBatch(batch, content, compile));
});
