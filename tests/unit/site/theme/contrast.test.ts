import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { converter, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { contrastOn, ENOUGH, legible, washOf } from '../../../../src/site/theme/contrast.ts';
import { GROUNDS, type Scheme } from '../../../../src/site/theme/grounds.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const scheme = fc.constantFrom<Scheme>('light', 'dark');

describe('legible', () => {
	it('leaves what can be read as it is, and makes of all else what can', () => {
		fc.assert(fc.property(colour, scheme, (given, on) => {
			const made = legible(given, on);
			expect(contrastOn(made, on)).toBeGreaterThanOrEqual(ENOUGH);
			if (contrastOn(given, on) >= ENOUGH) expect(made).toBe(given);
		}));
	});

	it('goes no further than it must: a colour a little nearer could not be read', () => {
		fc.assert(fc.property(colour, scheme, (given, on) => {
			fc.pre(contrastOn(given, on) < ENOUGH);
			// One step of a screen's colours at most.
			expect(contrastOn(legible(given, on), on)).toBeLessThan(ENOUGH + 0.2);
		}));
	});

	it('keeps the hue of what has one', () => {
		const oklch = converter('oklch');
		fc.assert(fc.property(colour, scheme, (given, on) => {
			const [was, is] = [oklch(given)!, oklch(legible(given, on))!];
			fc.pre(was.c > 0.08 && is.c > 0.04);
			const turn = Math.abs((was.h ?? 0) - (is.h ?? 0));
			expect(Math.min(turn, 360 - turn)).toBeLessThan(6);
		}));
	});
});

describe('washOf', () => {
	it('is a ground for the text of the page, too', () => {
		const ink: Record<Scheme, string> = { light: 'oklch(0.25 0.02 220)', dark: 'oklch(0.935 0.008 90)' };
		fc.assert(fc.property(colour, scheme, (given, on) => {
			expect(wcagContrast(washOf(given, on), ink[on])).toBeGreaterThan(7);
		}));
	});
});

it('the grounds are those of the style sheet', () => {
	const [light = '', dark = ''] = readFileSync(resolve(import.meta.dirname, '../../../../src/site/styles/tokens.css'), 'utf8').split('@media (prefers-color-scheme: dark)');
	for (const [on, text] of [['light', light], ['dark', dark]] as const) {
		for (const [name, value] of Object.entries(GROUNDS[on])) expect(text).toContain(`--${name}: ${value};`);
	}
});
