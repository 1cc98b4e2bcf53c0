/**
 * Measures how much work something is, in a unit that is the same on every machine, however slow it is and whatever
 * else it does: limits in it are limits of what is done, not of how fast.
 */

/** Microseconds of the processor that this process has taken so far, in all its threads. */
function taken(): number {
	const { user, system } = process.cpuUsage();
	return user + system;
}

/** A fixed piece of work with texts, about a hundredth of a second on a machine of 2024. */
function yardstick(): number {
	const words = Array.from({ length: 60_000 }, (_, i) => `${(i * 7919) % 10_007} of many words`);
	return JSON.stringify(JSON.parse(JSON.stringify(words.sort()))).replaceAll(/\d+ (of)/g, '$1').length;
}

let unit: number | undefined;

/** Microseconds of the processor that the yardstick takes here, when its code is warm. */
function unitHere(): number {
	const times = Array.from({ length: 9 }, () => {
		const before = taken();
		yardstick();
		return taken() - before;
	});
	return times.sort((a, b) => a - b)[4]!;
}

/** Begins to measure. @returns what was done since, in yardsticks */
export function effort(): () => number {
	unit ??= unitHere();
	const [before, one] = [taken(), unit];
	return () => (taken() - before) / one;
}
