/** The name of the file by which `answered import` reads an export back. */
export const MAPPING_FILE = 'mapping.yml';

/** How `answered import` reads the entries of an export; its places in tables are those of `table.ts`. */
export function mappingText(format: 'jsonl' | 'csv'): string {
	return [
		'# Reads entries of an export back as they are: answered import entries.' + `${format} --mapping ${MAPPING_FILE}`,
		`format: ${format}`,
		'encoding: utf-8',
		'exact: true',
		...(format === 'csv' ? ['delimiter: ","', 'fields:', '  reviewed: { from: reviewedBy, as: "{} {reviewedOn}" }'] : []),
		'',
	].join('\n');
}
