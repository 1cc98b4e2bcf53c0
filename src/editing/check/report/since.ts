import type { Fault } from '../../../archive/fault.ts';

/** Errors between files: a change of one file may show in another that nobody touched. */
const BETWEEN_FILES = new Set([
	'unknown-doctor', 'unknown-specialty', 'unknown-topic', 'unknown-entry', 'id-twice', 'alias-twice', 'alias-address',
	'address-twice', 'site-missing', 'case-collision', 'link-broken', 'link-draft', 'link-language',
]);

/** Whether a fault is one of the changed files, or may have been brought about by them. */
export function concerns({ file, rule, severity }: Fault, changed: ReadonlySet<string>): boolean {
	return changed.has(file) || (severity === 'error' && changed.size > 0 && BETWEEN_FILES.has(rule));
}
