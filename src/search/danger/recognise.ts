import { matches } from './pattern.ts';
import type { DangerReader } from './reader.ts';
import { hasSign } from './signs.ts';
import { DANGER_KINDS, type Danger, type DangerKind, type DangerLevel, type Recognised } from './types.ts';

/**
 * Finds danger in what a reader typed, before anything is corrected.
 * @param readers languages made ready; those whose script the text lacks are not asked
 * @param signs the site's own, besides
 */
export function recognise(typed: string, readers: readonly DangerReader[], signs: readonly string[] = []): Recognised {
	const found = readers.filter(({ script }) => script.test(typed)).map((reader) => recogniseIn(reader, typed));
	const isHarmless = found.some(({ harmless }) => harmless);
	const own: Danger[] = hasSign(signs, typed) ? [{ kind: 'sign', level: isHarmless ? 'mild' : 'now' }] : [];
	return { danger: gravest([...found.flatMap(({ danger }) => danger ?? []), ...own]), keep: found.flatMap(({ keep }) => keep) };
}

function recogniseIn(reader: DangerReader, typed: string): Recognised & { harmless: boolean } {
	const { text, words, misspelt } = reader.read(typed);
	const urgent = matches(text, reader.urgent);
	const harmless = matches(text, reader.harmless) && !urgent;
	const present = !harmless && (urgent || matches(text, reader.present));
	const levelOf = (kind: DangerKind): DangerLevel | undefined => {
		const own = reader.kinds.get(kind);
		if (!own) return undefined;
		if (matches(text, own.always)) return 'now';
		if (matches(text, own.event)) return harmless ? 'mild' : 'now';
		if (matches(text, own.word)) return present ? 'now' : 'mild';
		return matches(text, own.mild) ? 'mild' : undefined;
	};
	const danger = gravest(DANGER_KINDS.flatMap((kind): Danger[] => {
		const level = levelOf(kind);
		return level === undefined ? [] : [{ kind, level }];
	}));
	return { danger, harmless, keep: danger ? [...words, ...misspelt] : words };
}

function gravest(dangers: readonly Danger[]): Danger | undefined {
	return dangers.find(({ level }) => level === 'now') ?? dangers[0];
}
