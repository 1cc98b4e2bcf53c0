import { MEDICINE_KINDS, MEDICINES } from '../lexicon/medicines.ts';

/** Names of medicines to the number of the medicine. */
const MEDICINE_OF: ReadonlyMap<string, number> = new Map(MEDICINES.flatMap((line, number) => line.split(' ').map((name): [string, number] => [name, number])));

/** Further endings by which names of medicines are told, of which no kind is known here. */
const FURTHER = /(?:\w{3}isone|\w{3}mab|tinib|\w{3}azine|peridone|\w{2}apine|barbital|semide|lactone|setron|lukast|fibrate|nidazole|phylline|\w{3}dipine)$/;

/** Whether both phrases name medicines, and not the same one. Names that no list has are told by their endings. */
export function areOtherMedicines(first: readonly string[], second: readonly string[]): boolean {
	const [ones, others] = [first, second].map((words) => words.filter(isMedicine).map((word) => MEDICINE_OF.get(word) ?? word));
	return ones!.length > 0 && others!.length > 0 && !ones!.some((one) => others!.includes(one));
}

function isMedicine(word: string): boolean {
	return MEDICINE_OF.has(word) || FURTHER.test(word) || MEDICINE_KINDS.some(({ ending }) => ending.test(word));
}
