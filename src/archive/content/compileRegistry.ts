import { z } from 'zod';
import { isRightToLeft } from '../direction.ts';
import type { Fault } from '../fault.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { plainText } from '../markdown/text.ts';
import type { Compiled } from '../record.ts';
import { languageRoot } from '../addresses.ts';
import { idSchema, segmentSchema, topicIdSchema } from '../schema/patterns.ts';
import {
	doctorSchema,
	specialtySchema,
	topicSchema,
	type Doctor,
	type Specialty,
	type Topic,
} from '../schema/index.ts';
import type { CompileContext, CompileResult } from './compileEntry.ts';
import { bodyBound, treeBound } from './bounds.ts';
import { contentHash, decode } from './decode.ts';
import { readFrontMatter } from './frontMatter.ts';
import { schemaFaults } from './schemaFaults.ts';

/** Compiles `doctors/<id>.md`. */
export function compileDoctor(bytes: Uint8Array, file: string, context: CompileContext): CompileResult<Compiled<Doctor>> {
	return compileNamed(bytes, file, context, doctorSchema, idSchema, file.slice('doctors/'.length, -3));
}

/** Compiles `specialties/<id>.md`. */
export function compileSpecialty(bytes: Uint8Array, file: string, context: CompileContext): CompileResult<Compiled<Specialty>> {
	return compileNamed(bytes, file, context, specialtySchema, segmentSchema, file.slice('specialties/'.length, -3));
}

const topicPathSchema = z.templateLiteral([z.string(), '/', z.string()]).refine(
	(id) => id.split('/').every((part, index) => (index === 0 ? idSchema : topicIdSchema).safeParse(part).success) && id.split('/').length === 2,
	'must be topics/<specialty>/<id>.md, with a letter in the id',
).refine((id) => !id.endsWith('/years'), 'is an address that the site itself uses');

/** Compiles `topics/<specialty>/<id>.md`; the id is `specialty/topic`. */
export function compileTopic(bytes: Uint8Array, file: string, context: CompileContext): CompileResult<Compiled<Topic>> {
	return compileNamed(bytes, file, context, topicSchema, topicPathSchema, file.slice('topics/'.length, -3));
}

function compileNamed<T extends { introductions?: Record<string, string> | undefined }>(
	bytes: Uint8Array,
	file: string,
	context: CompileContext,
	schema: z.ZodType<T>,
	ids: z.ZodType<string>,
	id: string,
): CompileResult<Compiled<T>> {
	const { text, faults: unreadable } = decode(bytes, file);
	if (unreadable.length > 0) return { record: undefined, faults: unreadable };
	const front = readFrontMatter(text, file);
	const faults: Fault[] = [...front.faults];
	const parsed = schema.safeParse(front.data, { reportInput: true });
	if (front.faults.length === 0 && !parsed.success) {
		faults.push(...schemaFaults(parsed.error, schema, front.source, file));
	}
	const named = ids.safeParse(id);
	if (!named.success) {
		faults.push({
			severity: 'error', rule: 'bad-id', file, line: 1, column: 1, length: 1,
			message: `The name "${id}" ${named.error.issues[0]?.message ?? 'is not an id'}.`,
			help: 'Rename the file.',
		});
	}
	if (!parsed.success || faults.length > 0) return { record: undefined, faults };
	const introductions = Object.entries(parsed.data.introductions ?? {});
	for (const [lang, text] of introductions) {
		const bound = bodyBound(text, file, 0);
		if (bound) faults.push({ ...bound, ...front.source.value(['introductions', lang]) });
	}
	if (faults.length > 0) return { record: undefined, faults };
	const tree = parseMarkdown(front.body);
	const tooLarge = treeBound(tree, file, front.bodyLine);
	if (tooLarge) return { record: undefined, faults: [tooLarge] };
	const html = context.html(tree, 'about', { file, root: '/', rightToLeft: isRightToLeft(context.languages[0] ?? 'en'), ...(context.preview && { linesBefore: front.bodyLine }) });
	const others = introductions.map(([lang, text]) => [
		lang, context.html(parseMarkdown(text), 'about', { file, root: languageRoot(lang, context.languages), rightToLeft: isRightToLeft(lang) }),
	]);
	const htmlIn = others.length === 0 ? {} : { htmlIn: Object.fromEntries(others) as Record<string, string> };
	return {
		record: { ...parsed.data, id, file, hash: contentHash(bytes), html, text: plainText(tree), ...htmlIn },
		faults,
	};
}
