import type { Fault } from '../../fault.ts';
import type { ThemeFile } from '../../themeFile.ts';
import type { CompileResult } from '../compileEntry.ts';
import { contentHash, decode } from '../decode.ts';
import { isPageTemplate, pageTemplateFault } from '../pages/pageTemplate.ts';
import { isTemplateFile } from '../../themeParts.ts';
import { styleFaults } from './styleFaults.ts';
import { readPicture } from './readPicture.ts';
import { templateNameFaults } from './templateFaults.ts';

/** Largest file that is published, in bytes: readers of slow lines fetch it with their first page. */
const LARGEST = { svg: 200 * 1024, css: 200 * 1024, woff2: 2 * 1024 * 1024 };

/** What may stand in the folder. */
const KNOWN = /^theme\/(?:(?:logo|favicon|share)\.svg|extra\.css|fonts\/[\w.-]+\.woff2)$/;

/** Reads a file of `content/theme/` besides `theme.yml`. */
export function compileThemeFile(bytes: Uint8Array, file: string): CompileResult<ThemeFile> {
	const name = file.slice('theme/'.length);
	// What stands in them is told when they are compiled.
	if (isTemplateFile(file)) return result({ file, hash: contentHash(bytes) }, templateNameFaults(file));
	if (name.startsWith('pages/') && isPageTemplate(name)) return result({ file, hash: '' }, [pageTemplateFault(file)]);
	if (!KNOWN.test(file)) return failed(file, `Nothing is made of a file "${name}" of the theme.`, 'There are theme.yml, logo.svg, favicon.svg, share.svg, extra.css, fonts/NAME.woff2, components/NAME.astro and slots/NAME.astro. What is to be published as it is goes into content/public/.');
	const kind = /[^.]*$/.exec(name)![0] as keyof typeof LARGEST;
	if (bytes.length > LARGEST[kind]) return failed(file, `The file has ${Math.ceil(bytes.length / 1024).toLocaleString('en')} KB; at most ${(LARGEST[kind] / 1024).toLocaleString('en')} KB are sent to readers.`, 'Make it smaller.');
	const record: ThemeFile = { file, hash: contentHash(bytes) };
	if (kind === 'woff2') return isWoff2(bytes) ? { record, faults: [] } : failed(file, 'The file is no WOFF2 font.', 'Convert the font to WOFF2; giving it another name does not.');
	const { text, faults } = decode(bytes, file);
	if (faults.length > 0) return { record: undefined, faults };
	if (kind === 'css') return result(record, styleFaults(text, file));
	const picture = readPicture(text, file);
	return result(picture.ratio === undefined ? record : { ...record, ratio: picture.ratio }, picture.faults);
}

function result(record: ThemeFile, faults: Fault[]): CompileResult<ThemeFile> {
	return { record: faults.length > 0 ? undefined : record, faults };
}

function failed(file: string, message: string, help: string): CompileResult<ThemeFile> {
	return { record: undefined, faults: [{ severity: 'error', rule: 'theme-file', file, line: 1, column: 1, length: 1, message, help }] };
}

/** The signature of the format (https://www.w3.org/TR/WOFF2/#woff20Header). */
function isWoff2(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'wOF2';
}
