import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importOptional } from './optional.ts';
import { NoEmbedder, type Embed, type Embedder } from './types.ts';

/** What it needs, each with its version. */
export const ONNX_PACKAGES = ['onnxruntime-web@1.30.0', '@huggingface/tokenizers@0.2.0'];

/** The files that a model's folder holds. */
export const ONNX_FILES = ['model.onnx', 'tokenizer.json'] as const;

/** Tokens of a text that are read; models of this kind know 512 places and seldom need so many. */
const MOST_TOKENS = 256;

/** What is used of onnxruntime-web. */
interface Tensor {
	readonly dims: readonly number[];
	readonly data: ArrayLike<number>;
}
interface Session {
	readonly inputNames: readonly string[];
	readonly outputNames: readonly string[];
	run: (inputs: Record<string, Tensor>) => Promise<Record<string, Tensor>>;
}
interface Runtime {
	Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
	InferenceSession: { create: (model: Uint8Array, options: object) => Promise<Session> };
	env: { wasm: { numThreads: number } };
}

/** What is used of `@huggingface/tokenizers`. */
interface Tokenizers {
	Tokenizer: new (tokenizer: unknown, config: unknown) => { encode: (text: string) => { ids: number[] } };
}

/**
 * A sentence encoder of one's own: a folder with `model.onnx`, `tokenizer.json` and, where it has one,
 * `tokenizer_config.json`, as sentence-transformers are commonly exported.
 * @param pooling how a text's vector is made from those of its tokens: their mean, or the first one's
 * @throws NoEmbedder where the folder holds none
 */
export function onnxEmbedder(folder: string, pooling: 'mean' | 'first'): Embedder {
	const files: ModelFiles = {
		model: read(folder, ONNX_FILES[0]),
		tokenizer: read(folder, ONNX_FILES[1]),
		config: existsSync(join(folder, 'tokenizer_config.json')) ? read(folder, 'tokenizer_config.json') : Buffer.from('{}'),
	};
	const hash = createHash('sha256').update(files.model).update(files.tokenizer).update(files.config).digest('hex').slice(0, 16);
	return { name: `onnx ${hash} ${pooling}`, knows: () => true, open: () => open(folder, files, pooling) };
}

interface ModelFiles {
	model: Buffer;
	tokenizer: Buffer;
	config: Buffer;
}

async function open(folder: string, files: ModelFiles, pooling: 'mean' | 'first'): Promise<Embed> {
	const [ort, { Tokenizer }] = (await Promise.all([
		importOptional('onnxruntime-web', ONNX_PACKAGES, `onnx: ${folder}`),
		importOptional('@huggingface/tokenizers', ONNX_PACKAGES, `onnx: ${folder}`),
	])) as [Runtime, Tokenizers];
	const tokenizer = new Tokenizer(JSON.parse(files.tokenizer.toString()), JSON.parse(files.config.toString()));
	// With one thread, sums are made in one order: the same text gives the same bits.
	ort.env.wasm.numThreads = 1;
	const session = await ort.InferenceSession.create(files.model, { executionProviders: ['wasm'] });
	return (text) => ask(ort, session, tokenizer.encode(text).ids, pooling);
}

async function ask(ort: Runtime, session: Session, ids: number[], pooling: 'mean' | 'first'): Promise<ArrayLike<number>> {
	const kept = ids.length <= MOST_TOKENS ? ids : [...ids.slice(0, MOST_TOKENS - 1), ids.at(-1)!];
	const tensor = (value: (id: number) => number): Tensor => new ort.Tensor('int64', BigInt64Array.from(kept, (id) => BigInt(value(id))), [1, kept.length]);
	const given: Record<string, Tensor> = { input_ids: tensor((id) => id), attention_mask: tensor(() => 1), token_type_ids: tensor(() => 0) };
	const inputs = Object.fromEntries(session.inputNames.map((name) => [name, given[name] ?? unknownInput(name)]));
	const output = (await session.run(inputs))[session.outputNames[0]!]!;
	return pooled(output, pooling);
}

function unknownInput(name: string): never {
	throw new NoEmbedder(`The ONNX model asks for "${name}", which sentence encoders do not: input_ids, attention_mask and token_type_ids can be given.`);
}

/** A text's vector from its tokens', or as the model gives it where it pools by itself. */
function pooled({ dims, data }: Tensor, pooling: 'mean' | 'first'): ArrayLike<number> {
	const size = dims.at(-1)!;
	if (dims.length === 2 || pooling === 'first') return Array.prototype.slice.call(data, 0, size) as number[];
	const tokens = dims[1]!;
	return Float64Array.from({ length: size }, (_, at) => {
		let sum = 0;
		for (let token = 0; token < tokens; token++) sum += data[token * size + at]!;
		return sum / tokens;
	});
}

function read(folder: string, name: string): Buffer {
	try {
		return readFileSync(join(folder, name));
	} catch (cause) {
		throw new NoEmbedder(`site.yml asks for the ONNX model in ${folder}, and ${name} cannot be read there.`, { cause });
	}
}
