import type { z } from 'zod';

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
