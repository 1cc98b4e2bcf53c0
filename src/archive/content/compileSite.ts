import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import { siteSchema, synonymsSchema, themeSchema, type Site, type SynonymGroup, type Theme } from '../schema/index.ts';
import type { CompileResult } from './compileEntry.ts';
import { decode } from './decode.ts';
import { parseYaml } from './frontMatter.ts';
import { missingSiteKey, type MissingKey } from './missingKey.ts';
import { schemaFaults } from './schemaFaults.ts';

/** Reads `site.yml`. */
export function compileSite(bytes: Uint8Array, file: string): CompileResult<Site> {
	return compileYaml(bytes, file, siteSchema, missingSiteKey);
}

/** Reads `synonyms.yml`. */
export function compileSynonyms(bytes: Uint8Array, file: string): CompileResult<SynonymGroup[]> {
	return compileYaml(bytes, file, synonymsSchema);
}

/** Reads `theme/theme.yml`. */
export function compileTheme(bytes: Uint8Array, file: string): CompileResult<Theme> {
	return compileYaml(bytes, file, themeSchema);
}

function compileYaml<T>(bytes: Uint8Array, file: string, schema: z.ZodType<T>, missing?: MissingKey): CompileResult<T> {
	const { text, faults: unreadable } = decode(bytes, file);
	if (unreadable.length > 0) return { record: undefined, faults: unreadable };
	const { data, source, faults } = parseYaml(text, file, 0);
	if (faults.length > 0) return { record: undefined, faults };
	const parsed = schema.safeParse(data, { reportInput: true });
	const found: Fault[] = parsed.success ? [] : schemaFaults(parsed.error, schema, source, file, missing);
	return { record: parsed.data, faults: found };
}
