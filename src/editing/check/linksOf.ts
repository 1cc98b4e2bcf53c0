import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isOwnImage } from '../../archive/markdown/images.ts';
import { malformedAddress, spacedAddresses } from './addresses.ts';
import type { LinkFact } from './facts.ts';
import type { FileText, Finding } from './finding.ts';

/** Protocols that the sanitiser lets through. */
const PROTOCOLS = new Set(['http', 'https', 'mailto', 'tel']);

/** The links of a body, and faults that they show by themselves. @param body offset of the body in the file */
export function linksOf(tree: Root, file: FileText, body: number): { links: LinkFact[]; findings: Finding[] } {
	const links: LinkFact[] = [];
	const findings: Finding[] = spacedLinks(tree, file, body);
	const pictured = new Set<string>();
	visit(tree, 'imageReference', ({ identifier }) => void pictured.add(identifier));
	visit(tree, (node) => {
		if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
		const image = node.type === 'image' || (node.type === 'definition' && pictured.has(node.identifier));
		const from = body + (node.position?.start.offset ?? 0);
		const to = body + (node.position?.end.offset ?? 0);
		const at = file.text.indexOf(node.url, from);
		const exact = at !== -1 && at < to;
		const start = exact ? at : from;
		const malformed = image && isOwnImage(node.url) ? undefined : malformedAddress(node.url);
		if (malformed) {
			const { replacement, safe, ...words } = malformed;
			const instead = exact && replacement !== undefined ? { replacement, ...(safe ? { safe } : {}) } : {};
			findings.push(file.finding('error', 'link-malformed', start, start + (exact ? node.url.length : 1), { ...words, ...instead }));
			return;
		}
		const protocol = /^([a-z][a-z+.-]*):/i.exec(node.url)?.[1]?.toLowerCase();
		if (protocol === undefined || /^https?$/.test(protocol)) {
			const line = file.lineOf(start);
			links.push({ url: node.url, line, column: start - file.start(line) + 1, length: exact ? node.url.length : 1, ...(image ? { image } : {}) });
		} else if (!PROTOCOLS.has(protocol)) {
			findings.push(file.finding('error', 'link-protocol', start, start + (exact ? node.url.length : 1), {
				message: `Links may not begin with "${protocol}:".`,
				help: 'Use an http(s) address, or a link to a file of the archive.',
			}));
		}
	});
	return { links, findings };
}

/** Links that Markdown does not read as such, for a space in their address. */
function spacedLinks(tree: Root, file: FileText, body: number): Finding[] {
	const text = file.text.slice(body);
	if (!text.includes('](')) return [];
	const spaced = spacedAddresses(text);
	if (spaced.length === 0) return [];
	// What stands in code, or is a link after all, is no text.
	const texts: { start: number; end: number }[] = [];
	visit(tree, 'text', ({ position }) => {
		if (position) texts.push({ start: position.start.offset ?? 0, end: position.end.offset ?? 0 });
	});
	return spaced
		.filter(({ from }) => texts.some(({ start, end }) => start <= from - 2 && from - 2 < end))
		.map(({ from, to, words }) => file.finding('error', 'link-malformed', body + from, body + to, words));
}
