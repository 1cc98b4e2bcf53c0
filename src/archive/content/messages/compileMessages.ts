import type { Fault } from '../../fault.ts';
import type { OwnWords } from '../../ownWords.ts';
import { languageSchema } from '../../schema/patterns.ts';
import type { CompileResult } from '../compileEntry.ts';
import { decode } from '../decode.ts';
import { parseYaml } from '../frontMatter.ts';
import type { YamlSource } from '../yamlSource.ts';

/** Longest text, in characters. */
const LONGEST = 2000;

/** Reads `messages/<lang>.yml`: whether it holds texts; which of them the site has is not known here. */
export function compileMessages(bytes: Uint8Array, file: string): CompileResult<OwnWords> {
	const { text, faults: unreadable } = decode(bytes, file);
	if (unreadable.length > 0) return { record: undefined, faults: unreadable };
	const { data, source, faults: wrong } = parseYaml(text, file, 0);
	const faults: Fault[] = [...nameFaults(file), ...wrong];
	if (wrong.length === 0) faults.push(...textFaults(data ?? {}, [], source, file));
	return { record: faults.length > 0 ? undefined : ((data ?? {}) as OwnWords), faults };
}

function nameFaults(file: string): Fault[] {
	const lang = /^messages\/([^/]+)\.yml$/.exec(file)?.[1];
	if (lang !== undefined && languageSchema.safeParse(lang).success) return [];
	return [{ severity: 'error', rule: 'words-language', file, line: 1, column: 1, length: 1, message: 'The name of the file is no language.', help: 'Name it by the tag of a language of the site, as in messages/en.yml or messages/zh-hant.yml.' }];
}

function textFaults(value: unknown, path: readonly PropertyKey[], source: YamlSource, file: string): Fault[] {
	const fault = (message: string, help: string, instead?: string): Fault[] => {
		const place = source.value(path);
		return [{ severity: 'error', rule: 'words-text', file, ...place, message, help, ...(instead === undefined ? {} : { mended: source.replaced(place, instead) }) }];
	};
	if (typeof value === 'string') return value.length > LONGEST ? fault(`The text has ${value.length.toLocaleString('en')} characters; at most ${LONGEST.toLocaleString('en')} fit.`, 'Shorten it.') : [];
	if (Array.isArray(value)) return value.flatMap((item: unknown, index) => (typeof item === 'object' && item !== null ? fault(`Item ${index + 1} of "${path.join('.')}" is no text.`, 'Write one sentence a line, each behind a hyphen.') : textFaults(item, [...path, index], source, file)));
	if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, child]) => textFaults(child, [...path, key], source, file));
	if (path.length === 0) return fault('The file holds no texts by name.', 'Write the names of texts with their values, such as "menu: Contents" below "site:".');
	const name = path.join('.');
	if (value === null) return fault(`"${name}" has no text.`, 'Write one behind the colon, or take the line out.');
	return fault(`"${name}" is no text, but what YAML takes for ${typeof value === 'number' ? 'a number' : '"true" or "false"'}.`, 'Put it into quotation marks.', JSON.stringify(JSON.stringify(value)));
}
