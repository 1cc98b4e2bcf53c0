import { readFileSync } from 'node:fs';
import { parseYaml } from '../../archive/content/frontMatter.ts';
import { schemaFaults } from '../../archive/content/schemaFaults.ts';
import { compareFaults } from '../../archive/fault.ts';
import { ImportError } from '../finding.ts';
import { type Mapping, mappingSchema } from './schema.ts';

/**
 * Reads a mapping file.
 * @throws {ImportError} with every fault of the file, each at its place
 */
export function readMapping(file: string): Mapping {
	return parseMapping(readText(file), file);
}

/** Reads a mapping from its text; see {@link readMapping}. */
export function parseMapping(text: string, file: string): Mapping {
	const { data, source, faults } = parseYaml(text, file, 0);
	const result = mappingSchema.safeParse(data ?? {});
	if (faults.length === 0 && result.success) return result.data;
	const all = faults.length > 0 ? faults : schemaFaults(result.error!, mappingSchema, source, file);
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
