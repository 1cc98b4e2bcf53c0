import { danger as chinese } from '../../search/danger/languages/zh.ts';
import { danger as english } from '../../search/danger/languages/en.ts';
import { prepareLanguage, type DangerReader } from '../../search/danger/reader.ts';
import { recognise } from '../../search/danger/recognise.ts';
import type { UrgentView } from '../views.ts';
import type { Library } from './library.ts';

let readers: DangerReader[] | undefined;

/** Signs by those of the site they were sifted from: pages ask for them again and again. */
const sifted = new WeakMap<readonly string[], string[]>();

/** When to seek help at once, and whom readers of a language call. */
export function urgentView(library: Library, lang: string): UrgentView {
	const { text, number, numbers, signs } = library.site.urgent;
	const own = numbers.filter((line) => line.lang === undefined || line.lang === lang);
	const emergency = own.find((line) => line.kind === 'emergency');
	return {
		text: library.text(lang, text),
		number: emergency?.number ?? number,
		calls: own.filter(({ kind }) => kind !== 'emergency').map((line) => ({
			kind: line.kind,
			number: line.number,
			address: line.address,
			text: line.text === undefined ? '' : library.text(lang, line.text),
			hours: line.hours === undefined ? '' : library.text(lang, line.hours),
		})),
		signs: unknownSigns(signs),
	};
}

/** Signs that the software does not recognise itself: every page carries these, so they should be few. */
function unknownSigns(signs: readonly string[]): string[] {
	let unknown = sifted.get(signs);
	if (!unknown) {
		readers ??= [english, chinese].map(prepareLanguage);
		unknown = signs.filter((sign) => recognise(sign, readers!).danger === undefined);
		sifted.set(signs, unknown);
	}
	return unknown;
}
