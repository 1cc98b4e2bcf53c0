import { AGE_BANDS, type AgeBand } from '../../archive/schema/index.ts';
import { folded, saysUnknown } from './unknown.ts';

/** Oldest age that is believed, in years. */
const OLDEST = 130;

/** Share of a year, by unit. */
const YEARS: Readonly<Record<string, number>> = { month: 1 / 12, week: 1 / 52, day: 1 / 365 };

/**
 * The band of an age or of a range of ages: `34`, `30~39`, `30-39 years old`, `80+`, `under 10`,
 * `6 months`, `40s`. Undefined where it is none, or where a range lies over two bands.
 */
export function readAge(text: string): AgeBand | undefined {
	const value = folded(text)
		.replace(/[~–—〜至]| to /g, '-')
		.replace(/\s*[歲岁]/g, '')
		.replace(/\s*-?\s*(?:years?|yrs?\.?|y\/?o)(?:[\s-]*old)?\.?$|\s+old$/, '')
		.trim();
	if (saysUnknown(value)) return 'unknown';
	const unit = /^(\d+(?:\.\d+)?)\s*-?(month|week|day)s?$/.exec(value);
	if (unit) return bandOf(Number(unit[1]) * YEARS[unit[2]!]!);
	if (/^\d+(?:\.\d+)?$/.test(value)) return bandOf(Number(value));
	const range = /^(\d+)\s*-\s*(\d+)$/.exec(value);
	if (range) {
		const [from, to] = [bandOf(Number(range[1])), bandOf(Number(range[2]))];
		return from === to && Number(range[1]) <= Number(range[2]) ? from : undefined;
	}
	const decade = /^(\d0)s$/.exec(value);
	if (decade) return bandOf(Number(decade[1]));
	const least = /^(?:(?:>=?|≥|over |above )\s*(\d+)|(\d+)\s*(?:\+|↑|and (?:over|above|older)|以上))$/.exec(value);
	if (least) return Number(least[1] ?? least[2]) >= 80 ? '80+' : undefined;
	const most = /^(?:(?:<|under |below )\s*(\d+)|(\d+)\s*以下)$/.exec(value);
	return most && Number(most[1] ?? most[2]) <= 10 ? '0-9' : undefined;
}

function bandOf(years: number): AgeBand | undefined {
	if (years > OLDEST) return undefined;
	return AGE_BANDS[Math.min(8, Math.floor(years / 10))];
}
