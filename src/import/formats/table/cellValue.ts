/** What programs write in a cell that holds nothing. */
const NOTHING = new Set(['\\N', 'NULL', 'null', '(null)', '<NULL>', '#N/A', '#NULL!']);
/** What Excel writes in place of a value that it could not work out, in any of its languages. */
const ERROR = /^#(?:REF|VALUE|NAME|DIV\/0|NUM|SPILL|CALC|FIELD|WERT|BEZUG|ZAHL|NOMBRE|VALOR|VALEUR|NOM)[!?]$|^#{3,}$/;

/** The text of a cell; undefined where it says that there is none. */
export function cellValue(text: string): string | undefined {
	const plain = text.trim();
	return plain === '' || NOTHING.has(plain) ? undefined : text;
}

/** Whether a cell holds an error of the program that wrote it, in place of a value. */
export function isCellError(text: string): boolean {
	return ERROR.test(text.trim());
}
