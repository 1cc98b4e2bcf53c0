import type { DangerKind } from '../../../../search/danger/types.ts';
import type { HelpCall, UrgentView } from '../../../views.ts';

/** Whom to call, as pages carry it for their scripts. */
export interface HelpData {
	/** The emergency number. */
	number: string;
	calls: HelpCall[];
	/** Signs of the site's own. */
	signs: string[];
}

/** What a page's script needs of the urgent-care notice: without its text. */
export function helpData({ number, calls, signs }: UrgentView): HelpData {
	return { number, calls, signs };
}

/** Which lines help with what, besides the emergency number. Somebody who took too much may have meant to. */
const LINES: Readonly<Partial<Record<DangerKind, readonly HelpCall['kind'][]>>> = {
	'self-harm': ['crisis'],
	poisoning: ['poison', 'crisis'],
	babies: ['children', 'poison'],
	pregnancy: ['pregnancy'],
};

/**
 * Whom to call, in the order in which they are shown. The emergency number is always among them, and first
 * unless a crisis line can be called: who thinks of suicide more likely calls one.
 */
export function callsFor(kind: DangerKind, { number, calls }: HelpData): HelpCall[] {
	const emergency: HelpCall = { kind: 'emergency', number, address: undefined, text: '', hours: '' };
	const lines = (LINES[kind] ?? []).flatMap((line) => calls.filter((call) => call.kind === line));
	const before = kind === 'self-harm' ? lines.filter((line) => line.number !== undefined) : [];
	return [...before, emergency, ...lines.filter((line) => !before.includes(line))];
}

/** A number as an address that a telephone dials. */
export function dialled(number: string): string {
	return `tel:${number.replace(/[^+\d]/g, '')}`;
}
