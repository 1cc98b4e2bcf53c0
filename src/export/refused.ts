/** Why an export could not be made, in words: what, where, how to mend. */
export class ExportFailed extends Error {
	override name = 'ExportFailed';
}

/** What was asked for cannot be: wrong use, or a program that is missing. */
export class ExportRefused extends Error {
	override name = 'ExportRefused';
}
