/** A row in the importer's form, as far as growing needs it. */
export interface Row {
	id: string;
	title: string;
	question: string;
	answer: string;
	specialty: string;
	date: string;
	answered?: string;
	[field: string]: unknown;
}

/** Sentences of one specialty, to make new texts of. */
interface Pool {
	questions: string[];
	answers: string[];
}

/**
 * Grows an archive by recombining sentences within a specialty: good for time and size, not for
 * quality. The same rows and count give the same archive; the rows themselves come first.
 */
export function* growRows(rows: Row[], count: number): Generator<Row> {
	yield* rows.slice(0, count);
	if (count <= rows.length) return;
	const pools = new Map<string, Pool>();
	for (const { specialty, question, answer } of rows) {
		const pool = pools.get(specialty) ?? { questions: [], answers: [] };
		pool.questions.push(...sentences(question));
		pool.answers.push(...sentences(answer));
		pools.set(specialty, pool);
	}
	for (let index = rows.length; index < count; index++) {
		const model = rows[index % rows.length]!;
		yield recombined(model, pools.get(model.specialty)!, index);
	}
}

function recombined(model: Row, pool: Pool, index: number): Row {
	const random = randomFrom(index);
	const pick = (from: string[], number: number): string =>
		Array.from({ length: number }, () => from[Math.floor(random() * from.length)]!).join(' ');
	const date = shifted(model.date, Math.floor(random() * 3000));
	return {
		...model,
		id: `${model.id}-${index}`,
		title: pick(pool.questions, 1).slice(0, 120),
		question: pick(pool.questions, sentences(model.question).length),
		answer: pick(pool.answers, sentences(model.answer).length),
		date,
		answered: date,
	};
}

function sentences(text: string): string[] {
	const found = text.split(/(?<=[.?!。?！])\s+|\n+/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
	return found.length > 0 ? found : [text];
}

/** Days earlier, so that no entry lies in the future. */
function shifted(date: string, days: number): string {
	return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32 by Tommy Ettinger, in the public domain. */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
