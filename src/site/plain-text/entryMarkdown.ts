import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { EntryView, SiteView } from '../views.ts';
import type { Messages } from '../messages/index.ts';
import type { ToAddress } from '../address.ts';
import { itemHtml } from '../feeds/itemHtml.ts';
import { withWholeAddresses } from '../feeds/wholeAddresses.ts';
import { escapeXml } from '../xml.ts';

/**
 * An entry as Markdown: what its page says, with its marks and notices, and nothing of the frame.
 * It is made from the page's own HTML, so what was withdrawn or cleaned away is not in it either.
 */
export function entryMarkdown(entry: EntryView, site: SiteView, messages: Messages, toAddress: ToAddress): string {
	const address = toAddress(entry.path);
	const words = messages.entry;
	const facts = [
		`${words.askedBy}: ${[entry.asker, messages.people.asker(entry.sex, entry.age)].filter((part) => part !== '').join(', ')}`,
		words.askedOnDate(entry.date),
		words.answeredByDoctor(entry.doctor.name, entry.doctor.specialty.name),
		entry.answered === undefined ? undefined : words.answeredOnDate(entry.answered),
		entry.reviewed && words.reviewed(entry.reviewed.by, entry.reviewed.on),
		entry.source === undefined ? undefined : `${words.source}: ${entry.source}`,
	];
	const html = [
		`<h1>${escapeXml(entry.title)}</h1>`,
		`<p><a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`,
		`<ul>${facts.map((fact) => (fact === undefined ? '' : `<li>${escapeXml(fact)}</li>`)).join('')}</ul>`,
		itemHtml(entry, messages, address),
		`<h2>${escapeXml(messages.site.urgentHeading)}</h2>`,
		`<p>${escapeXml(site.urgent.text)} ${escapeXml(messages.site.callNumber(site.urgent.number))}</p>`,
		`<h2>${escapeXml(messages.site.disclaimerHeading)}</h2>`,
		withWholeAddresses(site.disclaimerHtml, address),
	].join('');
	const tree = toMdast(fromHtml(html, { fragment: true }));
	return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
}
