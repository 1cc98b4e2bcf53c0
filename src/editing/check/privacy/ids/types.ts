/** A number by which a country knows a person. */
export interface NationalId {
	/** What it is, as a noun phrase: "a Taiwanese identity number". */
	what: string;
	/** How it is written; upper case, global. */
	pattern: RegExp;
	/** Whether the check digits are right. @param id what the pattern found */
	isValid: (id: string) => boolean;
	/** A word that has to stand close before it, for numbers that anything could be. */
	near?: RegExp;
}

/** The sum of digits times weights. */
export function weighted(digits: string, weights: readonly number[]): number {
	return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}
