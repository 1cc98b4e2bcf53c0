const DAY = 86_400_000;
/** The last day that spreadsheets count: 31 December 9999. */
const LAST = 2_958_465;
/** Days between the two beginnings that files count from. */
const FROM_1904 = 1_462;

/**
 * A number of days as a day or a time: `2017-01-03`, `2017-01-03T08:15:00`, `08:15:00`; undefined where
 * it is beyond what programs count.
 * @param from1904 whether days are counted from 1904, as Excel did on the Macintosh
 */
export function isoOf(serial: number, from1904: boolean): string | undefined {
	const days = from1904 && serial >= 1 ? serial + FROM_1904 : serial;
	if (days < 0 || days >= LAST + 1) return undefined;
	const seconds = Math.round((days % 1) * 86_400);
	const whole = Math.floor(days) + (seconds === 86_400 ? 1 : 0);
	const time = clock(seconds % 86_400);
	if (whole === 0) return time;
	const day = dayOf(whole);
	return time === '00:00:00' ? day : `${day}T${time}`;
}

/** Hours, minutes and seconds of a number of days: `26:30:00`. */
export function durationOf(serial: number): string {
	return clock(Math.round(serial * 86_400));
}

function dayOf(days: number): string {
	// Excel counts 29 February 1900, which there was not.
	if (days === 60) return '1900-02-29';
	return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
