import { xml, xmlDocument, type Xml } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';

/** A feed with no item names no day, but the format asks for one: the first that it can name. */
const NEVER = '1970-01-01';

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
	return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
	<id>${feed.page}</id>
	<title>${feed.title}</title>
	<subtitle>${feed.subtitle}</subtitle>
	<link rel="self" type="application/atom+xml" href="${feed.atom}"/>
	<link rel="alternate" type="text/html" hreflang="${feed.lang}" href="${feed.page}"/>
	<icon>${feed.icon}</icon>
	<author>
		<name>${feed.publisher.name}</name>
		<uri>${feed.publisher.address}</uri>
	</author>
	<updated>${moment(feed.updated ?? NEVER)}</updated>${feed.items.map(atomEntry)}
</feed>`);
}

function atomEntry(item: FeedItem): Xml {
	return xml`
	<entry>
		<id>${item.address}</id>
		<title>${item.title}</title>
		<link rel="alternate" type="text/html" href="${item.address}"/>
		<published>${moment(item.published)}</published>
		<updated>${moment(item.updated)}</updated>
		<author>
			<name>${item.author.name}</name>
			<uri>${item.author.address}</uri>
		</author>
${item.specialty && xml`		<category term="${item.specialty.id}" label="${item.specialty.name}"/>\n`}		<summary>${item.summary}</summary>
		<content type="html">${item.html}</content>
	</entry>`;
}

/** A day as the date-time of RFC 3339 that feeds ask for. */
function moment(day: string): string {
	return `${day}T00:00:00Z`;
}
