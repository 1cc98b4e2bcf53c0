const UNKNOWN = new Set(
	['', '-', '?', '/', 'unknown', 'unspecified', 'not specified', 'not given', 'not stated', 'n/a', 'na', 'none', 'null', 'no data', '不詳', '不详', '未知', '不明', '無', '无'],
);

/** A value as it is compared: one width, one case, no spaces around it. */
export function folded(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether a folded value says that nothing is known. */
export function saysUnknown(value: string): boolean {
	return UNKNOWN.has(value);
}
