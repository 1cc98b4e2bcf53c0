/** Units as they stand behind a number without a space, folded. No other words: 5ht and 3d are names. */
const UNITS = `
mg g kg mcg ug μg ng pg gr gm gms lb lbs oz
l dl cl ml μl ul cc mm cm km nm μm um ft
mol mmol μmol umol nmol pmol meq mosm iu ui miu u
mmhg kpa kcal cal kj hz khz mhz gy mgy sv msv bpm rpm db mv kv ma
min mins h hr hrs sec secs ms wk wks mo mos yr yrs yo am pm
day days week weeks month months year years hour hours minute minutes
`.trim().split(/\s+/);

const BEHIND_NUMBER = new RegExp(`^\\d+(?=(?:${UNITS.join('|')})[23]?$)`, 'u');

/** Units of which a reader may type another form than the one written: the index has one. */
const SAME: Readonly<Record<string, string>> = { mcg: 'ug', μg: 'ug', μl: 'ul', μm: 'um', μmol: 'umol', gm: 'g', gms: 'g' };

/** The words of the index that are units. */
export const UNIT_TOKENS: ReadonlySet<string> = new Set([...UNITS.map((unit) => SAME[unit] ?? unit), 'c', 'f']);

/** Degrees of a body or a room, told by their letter alone: 38.5C. Below, a letter names a kind: stage 3c. */
const TEMPERATURE = /^(\d+)[cf]$/;
const LEAST_DEGREES = 30;

/**
 * Where in letters and digits that touch the unit begins that follows a number (75mg, 3.5cm); 0 where none does.
 * @param number the whole number, of which the digits may be the last ones
 */
export function unitStart(stretch: string, number: string): number {
	const degrees = TEMPERATURE.exec(stretch)?.[1];
	if (degrees !== undefined) return Number.parseInt(number, 10) >= LEAST_DEGREES ? degrees.length : 0;
	return BEHIND_NUMBER.exec(stretch)?.[0].length ?? 0;
}

/** The word of the index for a unit, or the word itself. */
export function unitToken(word: string): string {
	return Object.hasOwn(SAME, word) ? SAME[word]! : word;
}

/** Whether a word of the index is a unit, where it follows a number. */
export function isUnit(token: string): boolean {
	return UNIT_TOKENS.has(token);
}

/** Whether a folded word begins with the small Greek mu of a unit, which is no letter's name. */
export function isMicro(word: string): boolean {
	return Object.hasOwn(SAME, word);
}
