import type { Draft } from './draft.ts';
import type { DraftIds } from './entryFile.ts';
import type { Kind, Named, Registry, Resolved } from './registry.ts';

/** Most topics that one entry may name. */
const MOST_TOPICS = 20;

/** A doctor, specialty or topic that an entry names and the archive does not have yet. */
export interface Made {
	kind: Kind;
	named: Named;
	/** Its front matter. */
	data: Record<string, unknown>;
}

/** What the names of a draft stand for. */
export interface ResolvedNames {
	ids: DraftIds;
	/** To be written before the entry, in this order. */
	made: Made[];
	/** What each of the fields that name something refers to, as `kind/id`: what has to be there before the entry. */
	used: Record<'doctor' | 'specialty' | 'topics' | 'answer', string[]>;
	/** Topics beyond those that one entry may name: made, but not the entry's. */
	surplus: string[];
}

/** Finds the ids of a draft's doctor, specialty and topics, and what has to be made for them. */
export function resolveNames(draft: Draft, registry: Registry): ResolvedNames {
	const made = new Map<string, Made>();
	const keep = (kind: Kind, { id, name, isNew }: Resolved, data: Record<string, unknown>): string => {
		if (isNew) made.set(`${kind}/${id}`, { kind, named: { id, name }, data: { name, ...data } });
		return id;
	};
	const inOthers: string[] = [];
	const specialtyOf = (text: string): Resolved => (draft.exact ? registry.identified('specialties', text) : registry.specialty(text));
	const specialty = keep('specialties', specialtyOf(draft.specialty), {});
	const doctor = keep('doctors', draft.exact ? registry.identified('doctors', draft.doctor) : registry.doctor(draft.doctor), { specialty });
	const further = draft.furtherDoctors.map((name) => keep('doctors', registry.doctor(name), { specialty }));
	const topics = new Set<string>();
	for (const topic of draft.topics) {
		const owner =
			topic.specialty === undefined
				? specialty
				: keep('specialties', specialtyOf(topic.specialty), {});
		inOthers.push(`specialties/${owner}`);
		// A specialty with no topic beside it is only named.
		if (topic.name === '') continue;
		topics.add(keep('topics', draft.exact ? registry.identified('topics', `${owner}/${topic.name}`) : registry.topic(topic.name, owner), {}));
	}
	const all = [...topics];
	return {
		ids: { doctor, specialty, topics: all.slice(0, MOST_TOPICS) },
		made: [...made.values()],
		used: {
			specialty: [`specialties/${specialty}`],
			doctor: [`specialties/${specialty}`, `doctors/${doctor}`],
			answer: [`specialties/${specialty}`, ...further.map((id) => `doctors/${id}`)],
			topics: [...inOthers, ...all.map((id) => `topics/${id}`)],
		},
		surplus: all.slice(MOST_TOPICS),
	};
}
