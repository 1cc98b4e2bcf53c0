import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_LIST, PACKS_FOLDER, PACKS_FORMAT, readPackList, type ListedPack } from '../../src/offline/packs/list.ts';
import { readTopicList } from '../../src/offline/packs/topics.ts';

/** What a reader does whose cost is measured. */
export interface Stage {
	name: string;
	/** Site path that is opened first. */
	path: string;
	/** The part to save there, a CSS selector; nothing is saved where absent. */
	save?: string;
	/** A reader who comes for the first time, or in a new tab; otherwise the one of the stage before. */
	reader?: 'new, without a worker' | 'new' | 'back' | 'new, and came back';
}

/**
 * What is measured of a built site: first visits, what is kept unasked, and each kind of part.
 * @param site the built folder
 */
export function stagesOf(site: string, lang: string): Stage[] {
	const list = readPackList(readFileSync(join(site, PACK_LIST), 'utf8'));
	const language = list.languages[lang];
	if (!language) throw new Error(`The site has nothing to save in "${lang}".`);
	const specialties = Object.entries(language.specialties);
	const size = (packs: readonly ListedPack[]): number => packs.reduce((sum, { bytes }) => sum + bytes, 0);
	const largest = specialties.reduce((a, b) => (size(b[1]) > size(a[1]) ? b : a));
	const topics = topicsOf(site, lang, specialties.map(([id]) => id));
	const stages: Stage[] = [
		{ name: 'first visit: the home page', path: '', reader: 'new, without a worker' },
		{ name: 'the same with the worker and the shell, once idle', path: '', reader: 'new' },
		{ name: 'the next page of that visit', path: 'about/' },
		{ name: "coming back: every search's files", path: '', reader: 'back' },
		{ name: 'search, whole', path: 'offline/', save: '[data-parts] > li:nth-child(2)' },
		{ name: `a specialty: ${largest[0]}`, path: 'offline/', save: `[data-parts] > li:has(h3 a[href$="/${largest[0]}/"])` },
	];
	for (const [what, topic] of [['largest', topics[0]], ['middling', topics[Math.floor(topics.length / 2)]]] as const) {
		if (!topic) continue;
		const name = `a topic, the ${what}: ${topic.id} (${topic.entries} ${topic.entries === 1 ? 'entry' : 'entries'})`;
		stages.push({ name, path: `offline/?topic=${topic.id}`, save: '[data-topics] > li', reader: 'new, and came back' });
	}
	return [...stages, { name: 'everything', path: 'offline/', save: '[data-parts] > li:first-child', reader: 'new, and came back' }];
}

/** Topics of a language, those with most entries first. */
function topicsOf(site: string, lang: string, specialties: readonly string[]): { id: string; entries: number }[] {
	const folder = join(site, PACKS_FOLDER);
	const names = readdirSync(folder);
	const topics = specialties.flatMap((specialty) =>
		names
			.filter((name) => name.replace(/-\d+\.json$/, '') === `topics-${PACKS_FORMAT}-${lang}-${specialty}`)
			.flatMap((name) => Object.entries(readTopicList(readFileSync(join(folder, name), 'utf8')).topics))
			.map(([topic, { entries }]) => ({ id: `${specialty}/${topic}`, entries })),
	);
	return topics.sort((a, b) => b.entries - a.entries || (a.id < b.id ? -1 : 1));
}
