import type { ListOf } from '../../archive/addresses.ts';
import { archive, languageOf } from '../siteArchive.ts';
import { feedOf, type Feed } from '../feeds/feed.ts';
import type { Link } from '../views.ts';
import { absolute, pathIn } from './href.ts';

/** The feed that a route's parameters name. */
export function feedFor(params: Record<string, string | undefined>): Feed {
	const lang = languageOf(params['lang']);
	const site = archive().site(lang);
	const list = listFor(params);
	return feedOf({
		site,
		home: pathIn(site.languages, lang, '/'),
		...(list === undefined ? { pages: archive().pages(lang) } : { of: linkTo(lang, list) }),
		entries: archive().feed(lang, list),
		messages: archive().messages(lang),
		toAddress: (path) => absolute(site.address, path),
	});
}

function listFor({ specialty, topic, doctor }: Record<string, string | undefined>): ListOf | undefined {
	if (doctor !== undefined) return { kind: 'doctor', id: doctor };
	if (specialty === undefined) return undefined;
	return topic === undefined ? { kind: 'specialty', id: specialty } : { kind: 'topic', id: `${specialty}/${topic}` };
}

/** What a feed is of; a topic is told from others of its name by its specialty. */
function linkTo(lang: string, { kind, id }: ListOf): Link {
	if (kind === 'doctor') return archive().doctorLink(lang, id);
	if (kind === 'specialty') return archive().specialtyLink(lang, id);
	const topic = archive().topicLink(lang, id);
	return { name: archive().messages(lang).site.within(topic.name, topic.specialty), path: topic.path };
}
