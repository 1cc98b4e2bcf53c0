import type { Finding } from '../finding.ts';
import { SIGNATURE } from '../running/signature.ts';
import type { WholeArchive } from './archive.ts';
import { placeOf } from './place.ts';

/** Share of equal numbers in two signatures from which two questions are much the same. */
export const ALIKE = 0.8;
/** Numbers by which candidates are found: pairs at {@link ALIKE} share one of 32 such runs all but surely. */
const BAND = 4;

/** One question among those that are compared. */
interface Asked {
	file: string;
	lang: string;
	/** The day asked, then the path: the order in which one is the first and the other asked again. */
	order: string;
	signature: Uint16Array;
}

/** Questions that stand in the archive twice: for each the likest of those asked before it. */
export function duplicateFindings({ entries, content }: WholeArchive, signatures: Map<string, Uint16Array>): Finding[] {
	const asked: Asked[] = [];
	for (const [file, signature] of signatures) {
		const entry = entries.get(file);
		if (!entry || entry.draft || entry.withdrawn) continue;
		asked.push({ file, lang: entry.lang, order: `${entry.date ?? '9999'} ${file}`, signature });
	}
	asked.sort((a, b) => (a.order < b.order ? -1 : 1));
	const buckets = Array.from({ length: SIGNATURE / BAND }, () => new Map<number, Asked[]>());
	return asked.flatMap((one) => {
		const best = likest(one, buckets);
		if (best.share < ALIKE) return [];
		return [{ ...duplicate(one, best.file, best.share, entries), file: one.file, ...placeOf(content, one.file, ['title']) }];
	});
}

/** The likest of the questions that came before; this one is put among them. */
function likest(one: Asked, buckets: Map<number, Asked[]>[]): { file: string; share: number } {
	let best = { file: '', share: 0 };
	for (let at = 0; at < one.signature.length; at += BAND) {
		const bucket = buckets[at / BAND]!;
		const key = keyOf(one.signature, at);
		const others = bucket.get(key);
		if (!others) bucket.set(key, [one]);
		else {
			for (const other of others) {
				const share = other.lang === one.lang ? shareOf(one.signature, other.signature) : 0;
				if (share > best.share) best = { file: other.file, share };
			}
			others.push(one);
		}
	}
	return best;
}

/** Four numbers of 16 bits as one of 52; the few that then meet by chance are not alike. */
function keyOf(signature: Uint16Array, at: number): number {
	const [a = 0, b = 0, c = 0, d = 0] = signature.subarray(at, at + BAND);
	return (a * 0x10000 + b) * 0x100000 + (((c << 16) | d) >>> 12);
}

function shareOf(a: Uint16Array, b: Uint16Array): number {
	if (a.length !== b.length) return 0;
	let equal = 0;
	for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
	return equal / a.length;
}

/**
 * A short question that two people were answered differently is no copy: "What is asthma?" is asked again and again.
 * One of many words that stands there twice, or one with the same answer, is.
 */
function duplicate({ file, signature }: Asked, other: string, share: number, entries: WholeArchive['entries']): Pick<Finding, 'severity' | 'rule' | 'message' | 'help'> {
	const same = entries.get(file)!.answer === entries.get(other)!.answer;
	const how = share === 1 ? `the same question as ${other}` : `nearly the same question as ${other} (${Math.round(share * 100)} % alike)`;
	return {
		severity: same || signature.length === SIGNATURE ? 'warning' : 'info',
		rule: 'near-duplicate',
		message: `This asks ${how}${same ? ', and has the same answer' : ''}.`,
		help: same
			? 'Keep one of the two, with the address of the other under "aliases".'
			: 'Look whether one of the two is a copy; two answers to one question may stand side by side.',
	};
}
