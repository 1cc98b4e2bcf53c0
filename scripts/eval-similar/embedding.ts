import { resolve } from 'node:path';
import { embedderFor, quantise } from '../../src/relate/models/embedder.ts';
import type { Question } from './files.ts';

/** What a model costs. */
export interface EmbeddingCost {
	/** Of processor time, a question. */
	milliseconds: number;
	/** By which the process grew, the model included. */
	megabytes: number;
}

/** Questions between lines of progress. */
const SAID_EACH = 1000;

/**
 * Asks a model for the meaning of each question.
 * @param model its name, or the folder of an ONNX model
 * @throws NoEmbedder
 */
export async function embedAll(model: string, questions: readonly Question[]): Promise<{ vectors: Int8Array[]; cost: EmbeddingCost }> {
	const before = process.memoryUsage().rss;
	const setting = model === 'universal-sentence-encoder-lite' ? model : ({ onnx: model, pooling: 'mean' } as const);
	const embed = await embedderFor(setting, (path) => resolve(path)).open();
	const began = process.cpuUsage();
	const vectors: Int8Array[] = [];
	for (const { text } of questions) {
		vectors.push(quantise(await embed(text)));
		if (vectors.length % SAID_EACH === 0) process.stderr.write(`${vectors.length} of ${questions.length} embedded\n`);
	}
	const { user, system } = process.cpuUsage(began);
	return { vectors, cost: { milliseconds: (user + system) / 1000 / questions.length, megabytes: (process.memoryUsage().rss - before) / 1e6 } };
}
