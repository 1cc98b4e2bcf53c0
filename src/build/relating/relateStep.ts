import { resolve } from 'node:path';
import { contentStats } from '../../archive/content/contentFile.ts';
import { eachWords, entriesDigest, loadRecord, type EntryWords } from '../../archive/store/entries.ts';
import { getMeta, setMeta, transact, type Store } from '../../archive/store/open.ts';
import { loadRegistry, type Registry } from '../../archive/store/registry.ts';
import { digest } from '../../archive/digest.ts';
import { ANSWER_LENGTH, relateInParallel, update, type RelateDocument, type Relations, type RelateTopic, type Synonyms } from '../../relate/index.ts';
import { embedderFor, type Embedder } from '../../relate/models/embedder.ts';
import { withVectors } from './embedStep.ts';
import { keepMostLinked } from './mostLinked.ts';
import { putRelations, relationChanges, type RelationChanges } from './relations.ts';
import { keepRelateState, keptRelateState } from './relateState.ts';

/** How to relate. */
export interface RelateStepOptions {
	/** Hash of the code that relates. */
	code: string;
	/** File in which the next run finds what it can build on. */
	state: string;
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
	const meant = (documents: RelateDocument[]): Promise<RelateDocument[]> => withVectors(store, documents, embedder, options.onProgress);
	const some = await updated(store, registry, { synonyms, embedder: embedder?.name }, before, meant, options);
	const relations =
		some?.relations ?? (await relateInParallel(await meant(allDocuments(store)), topicsOf(registry), { ...options, synonyms, embedder: embedder?.name }));
	const kept = keepRelateState(options.state, made, relations.state);
	// Reported where it is awaited.
	kept.catch(() => undefined);
	// Of all relations the state is large, and let go before pages are made.
	if (some === undefined) await kept;
	transact(store, () => {
		keepMostLinked(store, putRelations(store, relations.related, some?.changes));
		setMeta(store, 'relatedBy', options.code);
		setMeta(store, 'related', made);
	});
	return { related: relations.related.size, kept };
}

/** The folder of a model in the content folder. @throws LinkInContent where it, or one of its files, is a link */
function modelFolder(content: string, path: string): string {
	const folder = path.replace(/\/$/, '');
	for (const name of ['model.onnx', 'tokenizer.json', 'tokenizer_config.json']) contentStats(content, `${folder}/${name}`);
	return resolve(content, folder);
}

/** Relations after the changes since the last run; undefined where all have to be found anew. */
async function updated(
	store: Store,
	registry: Registry,
	{ synonyms, embedder }: { synonyms: Synonyms; embedder: Embedder['name'] | undefined },
	before: string | undefined,
	meant: (documents: RelateDocument[]) => Promise<RelateDocument[]>,
	{ code, state: path }: RelateStepOptions,
): Promise<{ relations: Relations; changes: RelationChanges } | undefined> {
	if (getMeta(store, 'relatedBy') !== code) return undefined;
	const state = keptRelateState(path, before, synonyms, embedder);
	if (!state) return undefined;
	const changes = relationChanges(store);
	const documents = await meant(changes.changed.map((id) => relateDocument(wordsOf(store, id))));
	const relations = update(state, { changed: documents, removed: changes.removed, topics: topicsOf(registry), synonyms, embedder });
	return relations && { relations, changes };
}

/** Withdrawn answers are related to nothing: nobody should be led to them. */
function allDocuments(store: Store): RelateDocument[] {
	const documents: RelateDocument[] = [];
	for (const words of eachWords(store, ANSWER_LENGTH)) {
		if (words.facts.withdrawn === undefined) documents.push(relateDocument(words));
	}
	return documents;
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
