import { SIGNALS, type Signals } from '../../src/relate/weighing/signals.ts';

/** The site's similarity without one signal, or with another value of it. */
export interface Ablation {
	name: string;
	signals: Signals;
}

/** One by one, each signal left out or set otherwise. */
export const ABLATIONS: readonly Ablation[] = [
	vary('without stems', { stems: 0 }),
	vary('without phrases', { phrases: 0 }),
	vary('without runs of characters', { grams: 0 }),
	vary('without synonyms and names of medicines', { synonyms: false }),
	vary('without word families and ages', { familyTimes: 0 }),
	vary('words of everyday life in full', { everydayTimes: 1, everydayRunTimes: 1 }),
	vary('without stress on what is asked', { askedTimes: 1 }),
	vary('without saturation of counts', { saturation: 100 }),
	vary('plain rarity of phrases and runs', { runPower: 1 }),
	vary('rarity of words raised as well', { rarityPower: 1.8 }),
	vary('rarity in finer steps', { rarityStep: 1.25 }),
	vary('rarity in coarser steps', { rarityStep: 16 }),
];

/** Runs of characters and nothing else. */
export const RUNS_ALONE: Signals = { ...SIGNALS, stems: 0, phrases: 0, synonyms: false, familyTimes: 0, askedTimes: 1, runPower: 1 };

function vary(name: string, other: Partial<Signals>): Ablation {
	return { name, signals: { ...SIGNALS, ...other } };
}
