/** The year before year 1 of the calendar used in Taiwan. */
export const MINGUO = 1911;

/** Eras of Japan: the year before year 1, and the last year. */
const ERAS: Readonly<Record<string, readonly [number, number]>> = {
	明治: [1867, 45], 大正: [1911, 15], 昭和: [1925, 64], 平成: [1988, 31], 令和: [2018, 99],
	m: [1867, 45], t: [1911, 15], s: [1925, 64], h: [1988, 31], r: [2018, 99],
};

/** The year of a year in an era (`平成29`, `r1`); undefined where the era has no such year. */
export function yearOfEra(era: string, year: string): number | undefined {
	const [before, last] = ERAS[era] ?? [Number.NaN, 0];
	const number = year === '元' ? 1 : Number(year);
	return number >= 1 && number <= last ? before + number : undefined;
}
