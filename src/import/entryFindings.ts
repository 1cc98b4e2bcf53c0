import type { z } from 'zod';
import { MAX_FILE_SIZE } from '../archive/content/decode.ts';
import { doctorSchema, entrySchema, specialtySchema, topicSchema } from '../archive/schema/index.ts';
import { isField } from './fields.ts';
import type { Finding } from './finding.ts';
import type { Made } from './resolveNames.ts';
import { placeOf } from './position.ts';
import type { SourceRow } from './row.ts';

/** What the schema of entries has against a front matter, at the row's fields. */
export function schemaFindings(data: Record<string, unknown>, row: SourceRow): Finding[] {
	const result = entrySchema.safeParse(data);
	return (result.error?.issues ?? []).map((issue) => {
		const name = String(issue.path[0] ?? '');
		const at = isField(name) ? row.at(name) : placeOf(row);
		const message = `"${name}" ${schemaWords(issue)}.`;
		const help = `Correct "${name}" in the source.`;
		return { kind: 'refused', rule: 'schema', file: row.file, ...at, message, help };
	});
}

/** What the schemas have against the doctors, specialties and topics that a row makes. */
export function nameFindings(made: readonly Made[], row: SourceRow): Finding[] {
	return made.flatMap(({ kind, data }) => {
		const field = ({ doctors: 'doctor', specialties: 'specialty', topics: 'topics' } as const)[kind];
		const schema = { doctors: doctorSchema, specialties: specialtySchema, topics: topicSchema }[kind];
		return (schema.safeParse(data).error?.issues ?? []).map((issue): Finding => {
			const message = `The name "${String(data['name']).slice(0, 60)}" in "${field}" ${schemaWords(issue)}.`;
			return { kind: 'refused', rule: 'schema', file: row.file, ...row.at(field), message, help: `Correct "${field}" in the source; perhaps it is another column's.` };
		});
	});
}

/** The archive reads no file above its limit; nearly always such a row is many run together. */
export function sizeFindings(text: string, row: SourceRow): Finding[] {
	if (Buffer.byteLength(text) <= MAX_FILE_SIZE) return [];
	const message = `This row makes an entry of more than ${MAX_FILE_SIZE} bytes.`;
	const help = 'Cut its text, or look whether it is several rows run together.';
	return [{ kind: 'refused', rule: 'too-large', file: row.file, ...placeOf(row), message, help }];
}

function schemaWords(issue: z.core.$ZodIssue): string {
	if (issue.code === 'too_big') return `is too long: at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'} are allowed`;
	return /^(?:must|needs|is) /.test(issue.message) ? issue.message : `is not right: ${issue.message}`;
}

/** Says that an id was written anew, as the archive writes ids. */
export function newIdFinding(from: string, to: string, row: SourceRow): Finding {
	const message = `The id "${from}" became "${to}".`;
	const help = 'Ids are lower-case letters, digits and single hyphens.';
	return { kind: 'mended', rule: 'id', file: row.file, ...row.at('id'), id: to, message, help };
}

/** Says which topics are more than an entry may name. */
export function surplusFinding(topics: readonly string[], row: SourceRow): Finding {
	const message = `The row names more topics than an entry may: ${topics.join(', ')} went to the registry alone.`;
	const help = 'Put the most fitting ones first.';
	return { kind: 'flagged', rule: 'too-many-topics', file: row.file, ...row.at('topics'), message, help };
}
