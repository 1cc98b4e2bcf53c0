import type { z } from 'zod';
import { nearest } from '../nearest.ts';

/** What a zod schema may be made of, as far as keys are concerned. */
interface Layers {
	shape?: Record<string, unknown>;
	def?: { innerType?: unknown; element?: unknown; valueType?: unknown; options?: unknown[] };
}

/** The keys that a schema knows at a path of keys; none where any key will do. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let layer = withShape(schema);
	for (const part of path) {
		layer = withShape(layer?.shape?.[String(part)] ?? layer?.def?.element ?? layer?.def?.valueType);
	}
	return Object.keys(layer?.shape ?? {});
}

/** The layer below "optional", "default" and the like. */
function withShape(schema: unknown): Layers | undefined {
	let layer = schema as Layers | undefined;
	while (layer?.def?.innerType !== undefined) layer = layer.def.innerType as Layers;
	return layer;
}

/** Names that other tools, and people, give to what a key here is called. */
const MEANT: Readonly<Record<string, string>> = {
	gender: 'sex', author: 'asker', nickname: 'asker', alias: 'aliases', redirect_from: 'aliases', question: 'title',
	category: 'specialty', categories: 'specialty', department: 'specialty', tags: 'topics', keywords: 'topics',
	language: 'lang', locale: 'lang', asked: 'date', published: 'date', answer_date: 'answered', physician: 'doctor',
	more_info: 'moreInfo', translation_of: 'translationOf', source_url: 'sourceUrl', retracted: 'withdrawn',
};

/** The known key that an unknown one most likely stands for. */
export function keyMeant(key: string, known: readonly string[]): string | undefined {
	const meant = MEANT[key.toLowerCase()];
	return meant !== undefined && known.includes(meant) ? meant : nearest(key, known);
}
