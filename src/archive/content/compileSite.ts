import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import { formatTrouble } from '../schema/format.ts';
import { siteSchema, synonymsSchema, themeSchema, type Site, type SynonymItem, type Theme } from '../schema/index.ts';
import type { CompileResult } from './compileEntry.ts';
import { decode } from './decode.ts';
import { parseYaml } from './frontMatter.ts';
import { missingSiteKey, type MissingKey } from './missingKey.ts';
import { schemaFaults } from './schemaFaults.ts';

/** Reads `site.yml`. */
export function compileSite(bytes: Uint8Array, file: string): CompileResult<Site> {
	const { record, faults } = compileYaml(bytes, file, siteSchema, missingSiteKey);
	const format = otherFormat(bytes, file);
	// What this version says of keys that another one reads is no help.
	return format ? { record: undefined, faults: [format] } : { record, faults };
}

/** Where the content is of another format than this version reads. */
function otherFormat(bytes: Uint8Array, file: string): Fault | undefined {
	const { text, faults: unreadable } = decode(bytes, file);
	const { data, source, faults } = parseYaml(text, file, 0);
	if (unreadable.length > 0 || faults.length > 0) return undefined;
	const format = (data as { format?: unknown } | null)?.format ?? 1;
	const trouble = typeof format === 'number' && Number.isInteger(format) && format > 0 ? formatTrouble(format) : undefined;
	return trouble && { severity: 'error', rule: 'content-format', file, ...source.value(['format']), ...trouble };
}

/** Reads `synonyms.yml`. */
export function compileSynonyms(bytes: Uint8Array, file: string): CompileResult<SynonymItem[]> {
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
