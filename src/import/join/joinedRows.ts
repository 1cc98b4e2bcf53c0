import type { Finding } from '../finding.ts';
import { MARKUP } from '../formats/markup.ts';
import { leftOut } from '../leftOut.ts';
import type { Join } from '../mapping/joinSchema.ts';
import { Mapper, SOURCE_NAMES } from '../mapping/mapper.ts';
import { ColumnNames } from '../mapping/nameKey.ts';
import { columnsOfRule, rulesOf } from '../mapping/rule.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { Parsed, SourceRow } from '../row.ts';
import { type JoinedRow, joinRows } from './joined.ts';
import { columnsOfJoin, leftOutFinding, ownName, roleOf } from './roles.ts';
import { JoinStore } from './store.ts';
import { storedRow, textIn } from './storedRow.ts';

type JoinMapping = Mapping & { join: Join };

/** Opens a source whose columns are looked for under some names. */
type OpenFile = (file: string, isKnown: (name: string) => boolean) => Promise<{ parsed: AsyncGenerator<Parsed>; decodedAs: string | undefined }>;

/** Where findings go that belong to no row. */
interface Flags {
	flag(finding: Finding): void;
}

/**
 * The entries of files whose questions and answers stand in rows of their own. All rows are read first and
 * wait on disk, as an answer may stand anywhere; then each question comes with its answers.
 */
export async function* joinedRows(files: readonly string[], mapping: JoinMapping, open: OpenFile, events: Flags): AsyncGenerator<SourceRow | Finding> {
	using store = new JoinStore();
	for (const file of files) yield* gather(file, mapping, open, store, events);
	store.close();
	const mapper = new Mapper(mapping, MARKUP);
	for (const joined of joinRows(store, mapping.join)) {
		if (joined.kind !== 'joined') {
			yield joined;
			continue;
		}
		const first = mapped(joined.rows[0]!, mapper);
		const { sourceUrl } = first.values;
		const base = typeof sourceUrl === 'string' ? sourceUrl : undefined;
		const further = joined.rows.slice(1).map((row) => ({ ...mapped(row, mapper, base), fromAsker: row.fromAsker }));
		const isApart = mapping.join.several === 'apart' && first.values.id !== undefined;
		const values = isApart ? { ...first.values, id: `${String(first.values.id)}-${joined.rows[0]!.answerKey}` } : first.values;
		yield { ...first, values, further, records: joined.records };
	}
}

/** Reads a file's rows into the store; what is no part of an entry comes out again. */
async function* gather(file: string, mapping: JoinMapping, open: OpenFile, store: JoinStore, events: Flags): AsyncGenerator<Finding> {
	const { join } = mapping;
	const others = Object.keys(join.others);
	const names = new ColumnNames([
		...SOURCE_NAMES,
		...mapping.ignore,
		...columnsOfJoin(join),
		...rulesOf(mapping).flatMap(columnsOfRule).map((name) => ownName(name, others)),
	]);
	const pointedOut = new Set<string>();
	const { parsed, decodedAs } = await open(file, (name) => names.has(name));
	for await (const one of parsed) {
		if (one.kind !== 'row') {
			if (one.kind === 'refused') yield one;
			else events.flag(one);
			continue;
		}
		const row = storedRow(one, (name) => names.of(name), decodedAs);
		const role = roleOf(row, join);
		if (role) store.add(role, row);
		else {
			store.addLeftOut(textIn(row, join.questions.key));
			yield leftOutFinding(row, join);
			continue;
		}
		for (const name of Object.keys(row.values)) {
			if (names.has(name) || pointedOut.has(name)) continue;
			pointedOut.add(name);
			events.flag({ ...leftOut(name, file), ...row.places[name] });
		}
	}
}

function mapped(row: JoinedRow, mapper: Mapper, base?: string): SourceRow {
	const source = mapper.map(row, base);
	if (row.decodedAs !== undefined) source.decodedAs = row.decodedAs;
	return source;
}
