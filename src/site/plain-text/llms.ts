import type { DirectoryView, PageView, SiteView } from '../views.ts';
import type { Messages } from '../messages/index.ts';
import type { ToAddress } from '../address.ts';

/** What `llms.txt` is made from, in the site's first language. */
export interface LlmsSource {
	site: SiteView;
	directory: DirectoryView;
	messages: Messages;
	/** Pages of the site's own, in that language. */
	pages: readonly PageView[];
	/** Homes in the site's other languages, each named in its own. */
	otherHomes: readonly { name: string; path: string }[];
	toAddress: ToAddress;
}

/** What the site is and where its parts are, for language models: `llms.txt` (https://llmstxt.org). */
export function llmsText({ site, directory, messages, pages, otherHomes, toAddress }: LlmsSource): string {
	const { links } = messages.site;
	const { llms, atom, json } = messages.feeds;
	const link = (name: string, path: string, note?: string): string =>
		`- [${plain(name)}](${toAddress(path)})${note === undefined ? '' : `: ${plain(note)}`}`;
	return [
		`# ${plain(site.name)}`,
		`> ${plain(site.tagline)}`,
		[site.demonstration, llms.intro, site.markdown ? llms.markdown('index.html.md') : undefined].flatMap((text) => (text === undefined ? [] : [plain(text)])).join('\n\n'),
		`## ${plain(llms.specialties)}`,
		directory.specialties.map(({ name, path, description }) => link(name, path, description)).join('\n'),
		`## ${plain(llms.more)}`,
		[
			link(links.specialties, '/specialties/', messages.lists.specialties.intro),
			link(links.doctors, '/doctors/', messages.lists.doctors.intro),
			link(links.years, '/years/', messages.lists.years.intro),
			link(links.about, '/about/', messages.about.description(site.name)),
			...pages.map(({ title, path, description }) => link(title, path, description)),
			link(atom, '/feed.xml'),
			link(json, '/feed.json'),
			...otherHomes.map(({ name, path }) => link(name, path)),
		].join('\n'),
		'',
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');
}

/** Text in one line, with nothing in it that Markdown would read as a link, code or HTML. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`[\]<]/g, String.raw`\$&`);
}
