import type { Fault } from '../../archive/fault.ts';
import { asHtml, countHtml, FAULT_STYLE, faultHtml } from './faultHtml.ts';

/** What the page of faults is made from. */
export interface FaultsPage {
	/** What is shown, file by file. */
	faults: readonly Fault[];
	/** How the page is called. */
	heading: string;
	/** What is said before the faults, as HTML. */
	lead: string;
	/** The content folder as the reader knows it. */
	content: string;
	/** The lines of a file; none where it cannot be read. */
	linesOf: (file: string) => readonly string[];
	/** The address of the page on which a file is seen, where there is one. */
	pageOf: (file: string) => string | undefined;
	/** Address of the script that loads the page again as files are saved. */
	client: string;
}

/** A page for people who write content: each fault with its lines, what is wrong, and the line as it should be. */
export function faultsPage({ faults, heading, lead, content, linesOf, pageOf, client }: FaultsPage): string {
	const parts = [...Map.groupBy(faults, ({ file }) => file)].map(([file, own]) => {
		const [page, name] = [pageOf(file), asHtml(`${content}/${file}`)];
		const title = page === undefined ? name : `${name} <a href="${asHtml(page)}">See the page</a>`;
		const lines = linesOf(file);
		return `<section><h2>${title}</h2>${own.map((fault) => faultHtml(fault, lines)).join('')}</section>`;
	});
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${countHtml(faults)}</title>
<style>${STYLE}</style>
<script type="module" src="${asHtml(client)}"></script>
<main>
<h1>${asHtml(heading)}</h1>
<p>${lead}</p>
${parts.join('\n')}
</main>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
h2 a { font-weight: 400; margin-inline-start: .5rem; }
${FAULT_STYLE}`;
