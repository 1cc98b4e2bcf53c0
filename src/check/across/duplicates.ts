import type { Finding } from '../finding.ts';
import { SIGNATURE } from '../inspect/signature.ts';
import type { WholeArchive } from './archive.ts';
import { placeOf } from './place.ts';

/** Share of equal numbers in two signatures from which two questions are much the same. */
export const ALIKE = 0.8;
/** Numbers by which candidates are found: pairs at {@link ALIKE} share one of 32 such runs all but surely. */
const BAND = 4;

/** Questions that stand in the archive twice: for each the likest of those asked before it. */
export function duplicateFindings({ entries, content }: WholeArchive, signatures: Map<string, Uint16Array>): Finding[] {
	const buckets = new Map<string, string[]>();
	const findings: Finding[] = [];
	const order = [...signatures.keys()].sort((a, b) => orderOf(a, entries) < orderOf(b, entries) ? -1 : 1);
	for (const file of order) {
		const signature = signatures.get(file)!;
		const entry = entries.get(file);
		if (!entry || entry.draft || entry.withdrawn) continue;
		let best = { file: '', share: 0 };
		for (const key of bands(signature, entry.lang)) {
			const bucket = buckets.get(key);
			if (!bucket) buckets.set(key, [file]);
			else {
				for (const other of bucket) {
					const share = shareOf(signature, signatures.get(other)!);
					if (share > best.share) best = { file: other, share };
				}
				bucket.push(file);
			}
		}
		if (best.share >= ALIKE) {
			findings.push({ ...duplicate(file, best.file, best.share, entries), file, ...placeOf(content, file, ['title']) });
		}
	}
	return findings;
}

function orderOf(file: string, entries: WholeArchive['entries']): string {
	return `${entries.get(file)?.date ?? '9999'} ${file}`;
}

function* bands(signature: Uint16Array, lang: string): Generator<string> {
	if (signature.length < SIGNATURE) {
		yield `${lang}:${signature.join(',')}`;
		return;
	}
	for (let i = 0; i < SIGNATURE; i += BAND) yield `${lang}:${i}:${signature.subarray(i, i + BAND).join(',')}`;
}

function shareOf(a: Uint16Array, b: Uint16Array): number {
	if (a.length !== b.length) return 0;
	let equal = 0;
	for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
	return equal / a.length;
}

function duplicate(file: string, other: string, share: number, entries: WholeArchive['entries']): Pick<Finding, 'severity' | 'rule' | 'message' | 'help'> {
	const [mine, theirs] = [entries.get(file)!, entries.get(other)!];
	const same = mine.answer === theirs.answer;
	const how = share === 1 ? `the same question as ${other}` : `nearly the same question as ${other} (${Math.round(share * 100)} % alike)`;
	return {
		severity: 'warning',
		rule: 'near-duplicate',
		message: `This asks ${how}${same ? ', and has the same answer' : ''}.`,
		help: same
			? 'Keep one of the two, with the address of the other under "aliases".'
			: 'Look whether one of the two is a copy; two answers to one question may stand side by side.',
	};
}
