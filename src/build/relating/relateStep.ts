import { resolve } from 'node:path';
import { contentStats } from '../../archive/content/contentFile.ts';
import { eachWords, entriesDigest, loadRecord, type EntryWords } from '../../archive/store/entries.ts';
import { getMeta, setMeta, sql, transact, type Store } from '../../archive/store/open.ts';
import { loadRegistry, type Registry } from '../../archive/store/registry.ts';
import { digest } from '../../archive/digest.ts';
import { ANSWER_LENGTH, relateInParallel, update, type RelateDocument, type Relations, type RelateTopic, type Synonyms } from '../../relate/index.ts';
import { embedderFor, type Embedder } from '../../relate/models/embedder.ts';
import { withVectors } from './embedStep.ts';
import { keepMostLinked } from './mostLinked.ts';
import { AllRelations, putRelations, relationChanges, type RelationChanges } from './relations.ts';
import { keepRelateState, keptRelateState, readRelateState } from './relateState.ts';

/** How to relate. */
export interface RelateStepOptions {
	/** Hash of the code that relates. */
	code: string;
	/** File in which the next run finds what it can build on. */
	state: string;
	/** What {@link readKept} gave, where it was read ahead. */
	read?: Promise<Buffer | undefined> | undefined;
	jobs: number;
	/** Absolute path of the content folder, from which `site.yml` names a model. */
	content: string;
	onProgress?: (done: number, of: number) => void;
}

/** What relating did. */
export interface RelateDone {
	/** Entries related again. */
	related: number;
	/** Settles once the next run can build on this one. */
	kept: Promise<void>;
}

/**
 * Brings relations level with the published entries, where anything they are made from changed:
 * for a few changes only what they touch, and exactly as if all had been related anew.
 * @returns once the store has them
 */
export async function relateEntries(store: Store, options: RelateStepOptions): Promise<RelateDone> {
	const registry = loadRegistry(store);
	const setting = registry.site?.embedder;
	const embedder = setting && embedderFor(setting, (path) => modelFolder(options.content, path));
	const made = digest(options.code, entriesDigest(store), JSON.stringify(topicsOf(registry)), JSON.stringify([registry.synonyms, registry.apart]), embedder?.name);
	const before = getMeta(store, 'related');
	if (before === made) return { related: 0, kept: Promise.resolve() };
	const synonyms = synonymsOf(registry);
	const putMade = (touched: ReadonlySet<string> | undefined, from: RelatedFrom): void => {
		keepMostLinked(store, touched);
		setMeta(store, 'relatedBy', options.code);
		setMeta(store, 'related', made);
		setMeta(store, 'relatedFrom', JSON.stringify(from));
	};
	const some = await updated(store, registry, { synonyms, embedder }, options);
	if (some) {
		const { relations, changes } = some;
		const goesOn = isFew(some);
		const kept = goesOn ? Promise.resolve() : keepRelateState(options.state, made, relations.state);
		// Reported where it is awaited.
		kept.catch(() => undefined);
		transact(store, () => {
			const { touched, written } = putRelations(store, relations.related, changes);
			putMade(touched, goesOn ? { ...some.from, elsewise: [...new Set([...some.from.elsewise, ...written])] } : { made, since: [], elsewise: [] });
		});
		return { related: relations.related.size, kept };
	}
	const all = new AllRelations(store);
	const total = Number(sql(store, 'SELECT count(*) AS n FROM entry WHERE withdrawn = 0').get()!['n']);
	// A model takes minutes, in which nothing may read the store: what else writes to it would have to wait, or this thread could not.
	const words = embedder ? [...allDocuments(store)] : allDocuments(store);
	const documents = withVectors(store, words, embedder, (done) => options.onProgress?.(done, total));
	const state = await relateInParallel(documents, topicsOf(registry), (id, related) => all.put(id, related), { ...options, synonyms, embedder: embedder?.name });
	// Of all relations the state is large, and let go before pages are made.
	await keepRelateState(options.state, made, state);
	transact(store, () => {
		all.end();
		putMade(undefined, { made, since: [], elsewise: [] });
	});
	return { related: all.entries, kept: Promise.resolve() };
}

/** The folder of a model in the content folder. @throws LinkInContent where it, or one of its files, is a link */
function modelFolder(content: string, path: string): string {
	const folder = path.replace(/\/$/, '');
	for (const name of ['model.onnx', 'tokenizer.json', 'tokenizer_config.json']) contentStats(content, `${folder}/${name}`);
	return resolve(content, folder);
}

/** What the kept state was made from, and which entries changed since. */
interface RelatedFrom {
	/** The digest that it carries. */
	made: string;
	/** Ids of entries that are new, changed or gone. */
	since: string[];
	/** Ids of entries whose relations were others at any time since. */
	elsewise: string[];
}

/** Relations after some changes. */
interface Updated {
	relations: Relations;
	/** What changed since the last run. */
	changes: RelationChanges;
	/** The state that was built on, and what changed since that was made. */
	from: RelatedFrom;
}

/**
 * Reads what relating can build on, hundreds of megabytes of a large archive, while content is still read; undefined where it
 * is of no use, whatever will have changed.
 */
export async function readKept(store: Store, { code, state }: Pick<RelateStepOptions, 'code' | 'state'>): Promise<Buffer | undefined> {
	return getMeta(store, 'relatedBy') === code && getMeta(store, 'relatedFrom') !== undefined ? await readRelateState(state) : undefined;
}

/**
 * Relations after the changes since the last run; undefined where all have to be found anew. The state may be that of
 * an earlier run: what changed since then is worked in each time, for to write hundreds of megabytes takes longer.
 */
async function updated(
	store: Store,
	registry: Registry,
	{ synonyms, embedder }: { synonyms: Synonyms; embedder: Embedder | undefined },
	{ code, state: path, read, onProgress }: RelateStepOptions,
): Promise<Updated | undefined> {
	const kept = getMeta(store, 'relatedFrom');
	if (getMeta(store, 'relatedBy') !== code || kept === undefined) return undefined;
	const { made, since, elsewise } = JSON.parse(kept) as RelatedFrom;
	const state = keptRelateState(await (read ?? readRelateState(path)), made, synonyms, embedder?.name);
	if (!state) return undefined;
	const changes = relationChanges(store);
	const all = [...new Set([...since, ...changes.changed, ...changes.removed])];
	const changed = all.filter((id) => isRelated(store, id));
	const here = new Set(changed);
	const words = changed.map((id) => relateDocument(wordsOf(store, id)));
	const documents = await Array.fromAsync(withVectors(store, words, embedder, (done) => onProgress?.(done, words.length)));
	const relations = update(state, { changed: documents, removed: all.filter((id) => !here.has(id)), topics: topicsOf(registry), synonyms, embedder: embedder?.name, wanted: new Set(elsewise) });
	return relations && { relations, changes, from: { made, since: all, elsewise } };
}

/**
 * Entries that may have changed since the kept state was made, and those that they may touch. Of 100,000 entries a state takes half a
 * second to write, and each changed entry a sixteenth in each later run, so that more of them would cost what they save.
 */
const FEW_CHANGED = 4;
const FEW_TOUCHED = 500;

/** Whether what changed since the kept state was made is so little that the next run can go on from there. */
function isFew({ relations, from }: Updated): boolean {
	return from.since.length <= FEW_CHANGED && relations.related.size <= FEW_TOUCHED;
}

/** Whether an entry is published, and its answer stands. */
function isRelated(store: Store, id: string): boolean {
	return sql(store, 'SELECT 1 FROM entry WHERE id = ? AND withdrawn = 0').get(id) !== undefined;
}

/** Entries that are read at a time: with each by itself the store and who looks at it, in turn, take a tenth longer. */
const READ_TOGETHER = 1000;

/** Withdrawn answers are related to nothing: nobody should be led to them. */
function* allDocuments(store: Store): Generator<RelateDocument> {
	let read: RelateDocument[] = [];
	for (const words of eachWords(store, ANSWER_LENGTH)) {
		if (words.facts.withdrawn !== undefined) continue;
		if (read.push(relateDocument(words)) < READ_TOGETHER) continue;
		yield* read;
		read = [];
	}
	yield* read;
}

function wordsOf(store: Store, id: string): EntryWords {
	const { question, answer, more: _more, ...facts } = loadRecord(store, id);
	return { facts, question: question.text, answer: answer.text };
}

function relateDocument({ facts, question, answer }: EntryWords): RelateDocument {
	const { id, lang, title, specialty, topics, doctor, year, sex, age } = facts;
	return { id, lang, title, specialty, topics, doctor, year, sex, age, question, answer };
}

/** What the archive says of words that mean the same, in all languages. */
export function synonymsOf({ synonyms, apart }: Pick<Registry, 'synonyms' | 'apart'>): Synonyms {
	return { groups: synonyms.map(({ words }) => words), apart: apart.map(({ never }) => never) };
}

function topicsOf(registry: Registry): RelateTopic[] {
	return [...registry.topics.values()].map(({ id, name, aliases, names }) => ({
		id,
		specialty: id.split('/')[0]!,
		names: [name, ...(aliases ?? []), ...Object.values(names ?? {})],
		translations: names ?? {},
	}));
}
