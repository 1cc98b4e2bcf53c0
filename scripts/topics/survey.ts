import { getMeta, type Store } from '../../src/archive/store/open.ts';
import { loadRegistry } from '../../src/archive/store/registry.ts';
import { keptRelateState, readRelateState } from '../../src/build/relating/relateState.ts';
import { synonymsOf } from '../../src/build/relating/relateStep.ts';
import { topicClusters, type Cluster } from '../../src/relate/clusters.ts';
import type { Related } from '../../src/relate/index.ts';

/** An entry without topics of its own, and what its text says. */
export interface Unlabelled {
	id: string;
	/** The file in the content folder. */
	file: string;
	title: string;
	/** Best first; empty where no topic's name stands in the text. */
	assigned: Related['assigned'];
}

/** What an editor may want to know of topics. */
export interface Survey {
	/** Entries whose best topic is as sure as was asked for, or surer. */
	assigned: Unlabelled[];
	/** Entries with a topic that is less sure. */
	unsure: Unlabelled[];
	/** Number of entries for which no topic was found. */
	none: number;
	/** Groups of entries without a sure topic that may deserve a new one. */
	clusters: (Cluster & { lang: string })[];
}

/**
 * Surveys the topics of a store whose relations are level with its content.
 * @param relations file of the state that relating left
 * @param sure confidence from which a topic is sure
 */
export async function surveyTopics(store: Store, relations: string, sure: number): Promise<Survey> {
	const unlabelled = unlabelledEntries(store);
	const best = new Map(unlabelled.map(({ id, assigned }) => [id, assigned[0]?.confidence ?? 0]));
	const state = keptRelateState(await readRelateState(relations), getMeta(store, 'related'), synonymsOf(loadRegistry(store)));
	const clusters = [...(state?.languages ?? [])].flatMap(([lang, language]) =>
		topicClusters(language, (id) => (best.get(id) ?? 1) < sure).map((cluster) => ({ ...cluster, lang })),
	);
	return {
		assigned: unlabelled.filter(({ id }) => best.get(id)! >= sure),
		unsure: unlabelled.filter(({ id }) => best.get(id)! > 0 && best.get(id)! < sure),
		none: unlabelled.filter(({ id }) => best.get(id) === 0).length,
		clusters: clusters.sort((a, b) => b.entries.length - a.entries.length),
	};
}

function unlabelledEntries(store: Store): Unlabelled[] {
	const rows = store
		.prepare(`SELECT entry.id AS id, entry.file AS file, title, assigned FROM entry JOIN relation ON relation.entry = entry.id
			JOIN source ON source.file = entry.file WHERE json_array_length(facts, '$.topics') = 0 ORDER BY entry.id`)
		.all();
	return rows.map((row) => ({
		id: String(row['id']),
		file: String(row['file']),
		title: String(row['title']),
		assigned: JSON.parse(String(row['assigned'])) as Related['assigned'],
	}));
}
