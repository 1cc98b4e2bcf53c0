import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Words of the model, each with its vector. */
const VOCABULARY: Record<string, readonly number[]> = { '[UNK]': [0, 0], liver: [1, 0], pain: [0, 1], hepatic: [1, 0] };

const FLOAT = 1;
const INT64 = 7;

/** A protocol buffer's field: a number, or bytes of a known length (https://protobuf.dev/programming-guides/encoding/). */
function field(number: number, value: number | string | Uint8Array): Buffer {
	if (typeof value === 'number') return Buffer.concat([varint(number << 3), varint(value)]);
	const bytes = Buffer.from(value as string);
	return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
	const bytes: number[] = [];
	for (let left = value; ; left >>>= 7) {
		if (left < 0x80) return Buffer.from([...bytes, left]);
		bytes.push((left & 0x7f) | 0x80);
	}
}

function message(...fields: Buffer[]): Buffer {
	return Buffer.concat(fields);
}

/** A graph's input or output: a tensor of one text by however many tokens, and numbers a token. */
function tensor(name: string, type: number, ...sizes: (number | string)[]): Buffer {
	const shape = message(...sizes.map((size) => field(1, typeof size === 'number' ? field(1, size) : field(2, size))));
	return message(field(1, name), field(2, field(1, message(field(1, type), field(2, shape)))));
}

/** ONNX (https://onnx.ai/onnx/repo-docs/IR.html) of a model that looks each token's vector up. */
function model(): Buffer {
	const rows = Object.values(VOCABULARY);
	const table = message(field(1, rows.length), field(1, 2), field(2, FLOAT), field(8, 'table'), field(9, new Uint8Array(Float32Array.from(rows.flat()).buffer)));
	const gather = message(field(1, 'table'), field(1, 'input_ids'), field(2, 'last_hidden_state'), field(4, 'Gather'));
	const graph = message(
		field(1, gather),
		field(2, 'tiny'),
		field(5, table),
		field(11, tensor('input_ids', INT64, 1, 'tokens')),
		field(12, tensor('last_hidden_state', FLOAT, 1, 'tokens', 2)),
	);
	return message(field(1, 8), field(7, graph), field(8, message(field(1, ''), field(2, 13))));
}

/** Writes a sentence encoder of four words to a folder of its own. */
export function tinyModel(): string {
	const folder = mkdtempSync(join(tmpdir(), 'model-'));
	writeFileSync(join(folder, 'model.onnx'), model());
	const vocab = Object.fromEntries(Object.keys(VOCABULARY).map((word, id) => [word, id]));
	const tokenizer = {
		version: '1.0',
		truncation: null,
		padding: null,
		added_tokens: [],
		normalizer: { type: 'Lowercase' },
		pre_tokenizer: { type: 'Whitespace' },
		post_processor: null,
		decoder: null,
		model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab },
	};
	writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
	return folder;
}
