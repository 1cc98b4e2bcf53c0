import type { Page } from 'playwright-core';

/** What cannot be read of an entry of the hostile archive: the ends of its texts. */
export function brokenTexts(text: string, number: number, withdrawn: boolean): string[] {
	const ends = [`question ends ${number}.`, ...(withdrawn ? [] : [`answer ends ${number}.`, `more ends ${number}.`])];
	return ends.filter((end) => !text.includes(end)).map((end) => `"${end}" is missing`);
}

/** Markup on an opened page that no template of the site writes. */
export async function strangeMarkup(page: Page): Promise<string[]> {
	return await page.evaluate(() => {
		const faults: string[] = [];
		const say = (element: Element, what: string): void => {
			faults.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
		};
		const here = location.origin;
		for (const element of document.querySelectorAll('*')) {
			const name = element.localName;
			if (['iframe', 'object', 'embed', 'base', 'frame', 'portal', 'plaintext', 'xmp', 'math', 'style', 'marquee'].includes(name)) say(element, 'element');
			// The search page's icon is the site's own, in the page.
			if (name === 'link' && (element as HTMLLinkElement).rel === 'icon' && element.parentElement === document.head) continue;
			for (const attribute of element.attributes) {
				if (/^on|^srcdoc$|^formaction$|^ping$|^autofocus$/i.test(attribute.name)) say(element, attribute.name);
				if (!['href', 'src', 'action', 'xlink:href'].includes(attribute.name)) continue;
				// An address that cannot be read leads nowhere.
				const url = URL.parse(attribute.value, document.baseURI);
				if (url === null) continue;
				if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) say(element, url.protocol);
				const follows = name === 'a' || (name === 'link' && /canonical|alternate/.test((element as HTMLLinkElement).rel));
				if (!follows && url.origin !== here) say(element, 'elsewhere');
			}
			for (const key of ['id', 'name']) {
				const value = element.getAttribute(key);
				if (value !== null && !['META', 'BUTTON'].includes(element.tagName) && (value in Document.prototype || value in Object.prototype)) say(element, 'clobbers');
			}
			if (name === 'meta' && element.getAttribute('http-equiv') !== null && element.parentElement !== document.head) say(element, 'meta');
		}
		for (const script of document.querySelectorAll('script')) {
			if (script.type === 'application/ld+json') JSON.parse(script.text);
			else if (script.text.trim() !== '') say(script, 'inline script');
		}
		return faults;
	});
}
