import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, Severity } from '../../fault.ts';

/** Where Astro, and programs like it, look for templates of pages. */
const PAGES = 'src/pages';

/** What is written to be a page in one of those. */
const TEMPLATE = /\.(?:astro|mdx|html|[jt]sx?)$/;

/** Whether a file is written to be a page, and is no Markdown. */
export function isPageTemplate(file: string): boolean {
	return TEMPLATE.test(file);
}

/** Says of a template of a page that no page comes of it, and what would do. @param file its path from the content folder */
export function pageTemplateFault(file: string, severity: Severity = 'error'): Fault {
	const id = /([^/]+?)\.\w+$/.exec(file)?.[1]?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') ?? '';
	return {
		severity, rule: 'page-template', file, line: 1, column: 1, length: 1,
		message: 'No page is made of this template: a page is planned, linked, searched and kept for reading offline as well.',
		help: `Write it as Markdown, content/pages/${id || 'NAME'}.md. What pages show besides is changed in content/theme/components/ and content/theme/slots/.`,
	};
}

/**
 * Templates of pages in a folder `src/pages`, where those who know Astro would put them: in the content folder, and beside
 * it where that is a repository of an archive. There another program may use them, so that they are a warning.
 */
export function strayPageTemplates(content: string): Fault[] {
	const inside = templatesBelow(join(content, PAGES)).map((file) => pageTemplateFault(`${PAGES}/${file}`));
	const beside = namesPackage(join(content, '..', 'package.json')) ? templatesBelow(join(content, '..', PAGES)) : [];
	return [...inside, ...beside.map((file) => pageTemplateFault(`../${PAGES}/${file}`, 'warning'))];
}

function templatesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter(isPageTemplate).sort();
}

/** Whether a repository is made for this software: its `package.json` names the package. One that cannot be read is npm's to tell of. */
function namesPackage(file: string): boolean {
	return existsSync(file) && /"answered"\s*:/.test(readFileSync(file, 'utf8'));
}
