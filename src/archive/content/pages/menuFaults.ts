import type { Fault } from '../../fault.ts';
import { nearest } from '../../nearest.ts';
import type { Rule } from '../../rules.ts';
import { MENU_ROUTES } from '../../schema/vocabulary.ts';
import type { Registry } from '../../store/registry.ts';
import { parseYaml, readFrontMatter } from '../frontMatter.ts';
import type { EntryIds } from '../knownNames.ts';
import type { TextOf } from '../entryReferences.ts';
import { pageAt } from '../aliasFaults.ts';

/** What is wrong between pages and what else stands at their addresses, or names them. */
export function pagePlaceFaults(registry: Registry, ids: EntryIds, textOf: TextOf): Fault[] {
	return [...collisions(registry), ...formFaults(registry, textOf), ...siteFileFaults(registry, ids, textOf)];
}

function collisions({ pages, specialties, site }: Registry): Fault[] {
	return [...pages.values()].flatMap(({ id, file }): Fault[] => {
		const other = specialties.has(id) ? `the specialty "${id}"` : site?.languages.slice(1).includes(id) ? 'a language of the site' : undefined;
		if (other === undefined) return [];
		return [{ severity: 'error', rule: 'address-twice', file, line: 1, column: 1, length: 1, message: `The address /${id}/ belongs to ${other}.`, help: 'Rename the page.' }];
	});
}

/** Pages that ask for a form of which `site.yml` says nothing. */
function formFaults({ pages, site }: Registry, textOf: TextOf): Fault[] {
	if (site === undefined || site.contactForm !== undefined) return [];
	return [...pages.values()].filter(({ contactForm }) => contactForm).map(({ file }): Fault => ({
		severity: 'error', rule: 'missing-key', file, ...readFrontMatter(textOf(file), file).source.value(['contactForm']),
		message: 'The page asks for the form, and site.yml does not say where letters go.',
		help: 'Add to site.yml: contactForm: { email: … } or contactForm: { endpoint: "https://…" }; or take the line out here.',
	}));
}

function siteFileFaults(registry: Registry, ids: EntryIds, textOf: TextOf): Fault[] {
	const { site, pages } = registry;
	if (site === undefined || (site.menu === undefined && site.footer === undefined && site.home === undefined)) return [];
	const { source } = parseYaml(textOf('site.yml'), 'site.yml', 0);
	const known = [...new Set([...MENU_ROUTES, ...[...pages.values()].map(({ id }) => id)])].sort();
	const faults: Fault[] = [];
	const add = (rule: Rule, path: PropertyKey[], message: string, help: string, instead?: string): void => {
		const place = source.value(path);
		faults.push({ severity: 'error', rule, file: 'site.yml', ...place, message, help, ...(instead === undefined ? {} : { mended: source.replaced(place, instead) }) });
	};
	const named = (path: PropertyKey[], name: string): void => {
		if (known.includes(name)) return;
		const near = nearest(name, known);
		add('unknown-page', path, `There is no page "${name}".`, near === undefined ? `Write pages/${name}.md, or name one of ${known.join(', ')}.` : `Did you mean "${near}"? If not, write pages/${name}.md.`, near);
	};
	for (const list of ['menu', 'footer'] as const) {
		for (const [index, item] of (site[list] ?? []).entries()) {
			if (typeof item === 'string') named([list, index], item);
			else if ('page' in item) named([list, index, 'page'], item.page);
			else if (item.to.startsWith('/')) {
				const key = item.to.replace(/[?#].*$/, '').replace(/^\/|\/$/g, '');
				// An entry's address may be old; whether one stands there is for the check of links.
				if (!/(?:^|\/)q\//.test(key) && pageAt(key, registry, () => undefined) === undefined && !/\.\w+$/.test(key)) add('link-broken', [list, index, 'to'], `The site has no page ${item.to}.`, 'Correct the address; a page of your own is named by its id.');
			}
		}
	}
	for (const [index, id] of (site.home?.entries ?? []).entries()) {
		if (ids.has(id)) continue;
		const near = nearest(id, ids.all());
		add('unknown-entry', ['home', 'entries', index], `There is no entry "${id}".`, near === undefined ? 'Write the name of a file in entries/, without ".md".' : `Did you mean "${near}"?`, near);
	}
	return faults;
}
