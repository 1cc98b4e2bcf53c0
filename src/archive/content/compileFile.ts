import type { Fault } from '../fault.ts';
import { htmlCompiler } from '../markdown/html.ts';
import type { SignTitles } from '../markdown/signs.ts';
import { compileEntry, type CompileContext, type CompileResult } from './compileEntry.ts';
import { compileDoctor, compileSpecialty, compileTopic } from './compileRegistry.ts';
import { compileSite, compileSynonyms, compileTheme } from './compileSite.ts';
import { compileMessages } from './messages/compileMessages.ts';
import { compilePage } from './pages/compilePage.ts';
import type { ThemeFile } from '../themeFile.ts';
import { decode } from './decode.ts';
import { withSoundMends } from './mending.ts';
import type { SourceKind } from '../source.ts';

/** What compiling depends on beside a file's bytes; it can be sent to another thread. */
export interface CompileOptions {
	/** The site's base path, with slashes at both ends. */
	base: string;
	/** The site's languages; the first is the default. */
	languages: readonly string[];
	/** True for a preview, see {@link CompileContext.preview}. */
	preview?: boolean;
	/** What stands over marked blocks, by language; English words where absent. */
	signTitles?: Readonly<Record<string, SignTitles>>;
}

/**
 * Compiles any content file.
 * @param compileThemeFile of `theme/`; may be left out where no file of a theme is among them, since it takes a tenth of a second to load
 */
export function fileCompiler(
	options: CompileOptions,
	compileThemeFile?: (bytes: Uint8Array, file: string) => CompileResult<ThemeFile>,
): (bytes: Uint8Array, file: string, kind: SourceKind) => CompileResult<unknown> {
	const context: CompileContext = {
		languages: options.languages,
		preview: options.preview ?? false,
		html: htmlCompiler(options.base),
		signTitles: options.signTitles ?? {},
	};
	const compile = (bytes: Uint8Array, file: string, kind: SourceKind): CompileResult<unknown> => {
		switch (kind) {
			case 'entry':
				return compileEntry(bytes, file, context);
			case 'doctor':
				return compileDoctor(bytes, file, context);
			case 'specialty':
				return compileSpecialty(bytes, file, context);
			case 'topic':
				return compileTopic(bytes, file, context);
			case 'page':
				return compilePage(bytes, file, context);
			case 'site':
				return compileSite(bytes, file);
			case 'synonyms':
				return compileSynonyms(bytes, file);
			case 'theme':
				return compileTheme(bytes, file);
			case 'theme-file':
				if (!compileThemeFile) throw new Error(`${file} came to a compiler that was made for no file of a theme.`);
				return compileThemeFile(bytes, file);
			case 'messages':
				return compileMessages(bytes, file);
		}
	};
	return (bytes, file, kind) => {
		const { record, faults } = compile(bytes, file, kind);
		if (faults.every(({ mended }) => mended === undefined)) return { record, faults };
		const reread = (text: string): Fault[] => compile(Buffer.from(text), file, kind).faults;
		return { record, faults: withSoundMends(faults, decode(bytes, file).text, reread) };
	};
}
