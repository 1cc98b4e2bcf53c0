import { readFileSync } from 'node:fs';
import { parseYaml } from '../../archive/content/frontMatter.ts';
import { schemaFaults } from '../../archive/content/schemaFaults.ts';
import { compareFaults } from '../../archive/fault.ts';
import { ImportError } from '../finding.ts';
import { type Mapping, mappingSchema, overMappingSchema } from './schema.ts';

/**
 * Reads a mapping file.
 * @throws {ImportError} with every fault of the file, each at its place
 */
export function readMapping(file: string): Mapping {
	return parseMapping(readText(file), file);
}

/** Reads a mapping from its text; see {@link readMapping}. */
export function parseMapping(text: string, file: string): Mapping {
	return mappingSchema.parse(checkedData(text, file, mappingSchema));
}

/** Reads a mapping that says what is different from another; see {@link readMapping}. */
export function readMappingOver(base: string, file: string | undefined): Mapping {
	const under = checkedData(readText(base), base, mappingSchema);
	const over = file === undefined ? {} : checkedData(readText(file), file, overMappingSchema);
	return mappingSchema.parse(laidOver(under, over));
}

type Data = Record<string, unknown>;

/** Keys whose values are put together one by one, and lists that are added to. */
const BY_KEY = new Set(['fields', 'values', 'defaults', 'keyed', 'namespaces', 'formats', 'join']);
const LISTS = new Set(['ignore', 'links']);

function laidOver(under: Data, over: Data): Data {
	const both = Object.keys(over).filter((key) => key in under);
	const together = both.map((key): [string, unknown] => {
		if (BY_KEY.has(key)) return [key, { ...(under[key] as Data), ...(over[key] as Data) }];
		return [key, LISTS.has(key) ? [...(under[key] as unknown[]), ...(over[key] as unknown[])] : over[key]];
	});
	return { ...under, ...over, ...Object.fromEntries(together) };
}

/** A mapping's data, once a schema has nothing against it. */
function checkedData(text: string, file: string, schema: typeof mappingSchema | typeof overMappingSchema): Data {
	const { data, source, faults } = parseYaml(text, file, 0);
	const given = data ?? {};
	const result = schema.safeParse(given);
	if (faults.length === 0 && result.success) return given as Data;
	const all = faults.length > 0 ? faults : schemaFaults(result.error!, schema, source, file);
	throw new ImportError(
		all.toSorted(compareFaults).map((fault) => `${file}:${fault.line}:${fault.column}: ${fault.message} ${fault.help}`).join('\n'),
		'Correct the mapping.',
	);
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new ImportError(`The mapping ${file} cannot be read: ${String(error)}.`, 'Check its name.');
	}
}
