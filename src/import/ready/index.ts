import { fileURLToPath } from 'node:url';
import { readMappingOver } from '../mapping/read.ts';
import type { Mapping } from '../mapping/schema.ts';

/** Programs whose exports are read by a mapping that comes with the software. */
export const READY = ['discourse', 'ehospital', 'phpbb', 'stackexchange', 'wordpress'] as const;

/**
 * The mapping of a program's exports.
 * @param file a mapping of the user's own, which says what is different
 */
export function readyMapping(name: (typeof READY)[number], file: string | undefined): Mapping {
	return readMappingOver(fileURLToPath(new URL(`${name}.yml`, import.meta.url)), file);
}
