import { isRightToLeft } from '../../direction.ts';
import type { Fault } from '../../fault.ts';
import { excerpt } from '../../markdown/excerpt.ts';
import { withSigns } from '../../markdown/signs.ts';
import { plainText } from '../../markdown/text.ts';
import type { PageRecord } from '../../record.ts';
import { languageRoot } from '../../addresses.ts';
import { PLAIN_TITLES, type CompileContext, type CompileResult } from '../compileEntry.ts';
import { contentHash } from '../decode.ts';
import { readPage } from './readPage.ts';

/** The section that a page's headings are of, in their ids. */
export const PAGE_SECTION = 'page';

/** Characters of a description that is taken from the text. */
const DESCRIPTION = 160;

/** Compiles `pages/<id>.md`, or `pages/<lang>/<id>.md`. */
export function compilePage(bytes: Uint8Array, file: string, context: CompileContext): CompileResult<PageRecord> {
	const page = readPage(bytes, file, context.languages);
	const faults: Fault[] = page.faults;
	if (page.data === undefined || faults.some(({ severity }) => severity === 'error')) return { record: undefined, faults };
	const { data, id, lang, tree, front } = page;
	const place = { file, root: languageRoot(lang, context.languages), rightToLeft: isRightToLeft(lang), ...(context.preview && { linesBefore: front.bodyLine }) };
	const shown = withSigns(tree, front.body, context.signTitles?.[lang] ?? PLAIN_TITLES);
	const text = plainText(tree);
	return {
		record: { ...data, description: data.description ?? excerpt(text, lang, DESCRIPTION), id, lang, file, hash: contentHash(bytes), html: context.html(shown, PAGE_SECTION, place), text },
		faults,
	};
}
