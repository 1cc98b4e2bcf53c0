import { meantValue, writtenDay } from '../../src/archive/content/valueWords.ts';
import { isPartOf, nameMatches, type Called } from '../../src/archive/nameMatch.ts';
import { AGE_BANDS, entrySchema, SEXES } from '../../src/archive/schema/index.ts';
import { namesIn, type Folder } from '../../src/editing/edit/entries.ts';

/** What a person may be asked for. */
export type Asked = 'title' | 'asker' | 'sex' | 'age' | 'date' | 'specialty' | 'doctor' | 'answered';

/** What an answer says: a value, several that it may mean, or why it is none. */
export type Understood = { value: string } | { among: Called[] } | { wrong: string };

/** One thing to choose, as it is listed. */
export function called({ id, names }: Called): string {
	return names[0] === undefined || names[0] === id ? id : `${names[0]} (${id})`;
}

/** Specialties of the folder. */
export function specialties(folder: Folder): Called[] {
	return choices('specialties/', folder);
}

/** Doctors of the folder, those of a specialty first. */
export function doctors(folder: Folder, specialty: string | undefined): Called[] {
	const own = new Set([...namesIn('doctors/', folder)].filter(([, record]) => record.specialty === specialty).map(([id]) => id));
	const all = choices('doctors/', folder);
	return [...all.filter(({ id }) => own.has(id)), ...all.filter(({ id }) => !own.has(id))];
}

function choices(prefix: string, folder: Folder): Called[] {
	return [...namesIn(prefix, folder)].map(([id, { name, aliases = [] }]) => ({ id, names: [name, ...aliases] }));
}

/**
 * Understands an answer, as people write them: `f`, `34`, `Dr. Huang`, `2026/1/3`.
 * @param list what is to choose from, where that is asked
 */
export function understand(key: Asked, answer: string, list: readonly Called[]): Understood {
	if (key === 'sex' || key === 'age') return ofList(key, answer);
	if (key === 'specialty' || key === 'doctor') return oneOf(key, answer, list);
	const value = key === 'date' || key === 'answered' ? (writtenDay(answer) ?? answer) : answer;
	const { error } = entrySchema.shape[key].safeParse(value === '' && key === 'answered' ? undefined : value);
	if (!error) return { value };
	const why = error.issues[0]!.message.replace(/^Too small.*/, 'must not be empty').replace(/^Too big.*/, 'is too long');
	return { wrong: answer === '' ? `This ${why}.` : `"${answer}" ${why}.` };
}

function ofList(key: 'sex' | 'age', answer: string): Understood {
	const values: readonly string[] = key === 'sex' ? SEXES : AGE_BANDS;
	const small = answer.toLowerCase();
	// A number is an age, never a place in the list of bands.
	const value = values.find((one) => one === small) ?? meantValue(answer, values) ?? (key === 'sex' ? values[Number(answer) - 1] : undefined);
	if (value !== undefined) return { value };
	const [near, ...others] = nameMatches(answer, values.map((id) => ({ id, names: [] })));
	const hint = near === undefined || others.length > 0 ? `It can be ${values.join(', ')}${key === 'age' ? ', or an age in years' : ''}.` : `Did you mean "${near.id}"?`;
	return { wrong: `There is none "${answer}". ${hint}` };
}

function oneOf(key: 'specialty' | 'doctor', answer: string, list: readonly Called[]): Understood {
	const exact = list.find(({ id }) => id === answer.toLowerCase()) ?? (/^\d+$/.test(answer) ? list[Number(answer) - 1] : undefined);
	if (exact) return { value: exact.id };
	const found = nameMatches(answer, list);
	if (found.length > 1) return { among: found };
	// A misspelt name may be another's: it is asked back.
	if (found.length === 1) return isPartOf(answer, found[0]!) ? { value: found[0]!.id } : { wrong: `There is none "${answer}". Did you mean ${called(found[0]!)}?` };
	return { wrong: `There is no ${key} "${answer}". ${list.length === 0 ? 'The archive has none yet.' : `Choose one of the list, by its number or a part of its name.`}` };
}
