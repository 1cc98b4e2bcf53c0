import { counted } from '../archive/counted.ts';
import type { Fault } from '../archive/fault.ts';

/** Why an export could not be made, in words: what, where, how to mend. */
export class ExportFailed extends Error {
	override name = 'ExportFailed';
}

/** What was asked for cannot be: wrong use, or a program that is missing. */
export class ExportRefused extends Error {
	override name = 'ExportRefused';
}

/** What is to be exported holds what may tell who somebody is. */
export class PrivateThings extends Error {
	override name = 'PrivateThings';
	readonly faults: Fault[];
	/** The content folder. */
	readonly content: string;

	constructor(faults: Fault[], content: string) {
		const places = counted(faults.length, 'place');
		super(`${places} may tell who somebody is; nothing was written. Mend them, allow them in privacy-allow.yml with the reason, or write all of it with --despite-findings.`);
		this.faults = faults;
		this.content = content;
	}
}
