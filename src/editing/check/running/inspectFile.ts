import { fileCompiler } from '../../../archive/content/compileFile.ts';
import { decode } from '../../../archive/content/decode.ts';
import { compileThemeFile } from '../../../archive/content/theme/compileThemeFile.ts';
import { withSoundMends } from '../../../archive/content/mending.ts';
import type { Fault } from '../../../archive/fault.ts';
import { readFrontMatter } from '../../../archive/content/frontMatter.ts';
import type { SourceKind } from '../../../archive/source.ts';
import type { PageRecord } from '../../../archive/record.ts';
import { parseMarkdown } from '../../../archive/markdown/parse.ts';
import type { LinkFact } from '../facts.ts';
import { FileText } from '../finding.ts';
import { linksOf } from '../linksOf.ts';
import { characterFindings } from '../rules/characters.ts';
import { conflictFindings } from '../rules/conflict.ts';
import { inspectPage } from './inspectPage.ts';
import { hasMark, inspectEntry, type Inspection } from './inspectEntry.ts';

/** What checks between files need of a file of the registry: its record, without its text. */
export interface RegistryFacts {
	record: unknown;
	links: LinkFact[];
}

/** Makes the function that looks at any content file. @param languages those of the site; the first is the default */
export function fileInspector(languages: readonly string[]): (bytes: Uint8Array, file: string, kind: SourceKind) => Inspection {
	const compile = fileCompiler({ base: '/', languages }, compileThemeFile);
	const inspect = (bytes: Uint8Array, file: string, kind: SourceKind): Inspection => {
		if (kind === 'entry') return inspectEntry(bytes, file, languages);
		const { text } = decode(bytes, file);
		const whole = new FileText(file, text);
		const { record, faults } = compile(bytes, file, kind);
		const conflicts = conflictFindings(whole);
		if (kind === 'page') {
			const page = inspectPage(bytes, file, languages, record as PageRecord | undefined);
			return { findings: [...(conflicts.length > 0 ? conflicts : [...faults, ...page.findings]), ...characterFindings(whole, hasMark(bytes))], facts: page.facts };
		}
		const { links, findings } = file.endsWith('.md') ? bodyLinks(whole) : { links: [], findings: [] };
		return {
			findings: [...(conflicts.length > 0 ? conflicts : [...faults, ...findings]), ...characterFindings(whole, hasMark(bytes))],
			facts: record === undefined && kind !== 'site' ? undefined : ({ record, links } satisfies RegistryFacts),
		};
	};
	return (bytes, file, kind) => {
		const inspection = inspect(bytes, file, kind);
		const reread = (text: string): Fault[] => inspect(Buffer.from(text), file, kind).findings;
		return { ...inspection, findings: withSoundMends(inspection.findings, decode(bytes, file).text, reread) };
	};
}

function bodyLinks(file: FileText): ReturnType<typeof linksOf> {
	const { body } = readFrontMatter(file.text, file.file);
	return linksOf(parseMarkdown(body), file, file.text.length - body.length);
}
