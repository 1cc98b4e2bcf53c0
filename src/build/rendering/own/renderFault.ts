import type { Fault } from '../../../archive/fault.ts';
import { importPlace } from './ownParts.ts';
import type { OwnFiles } from './ownFiles.ts';

/** Where an error comes by, as the site's own templates stand in a stack that source maps have been applied to. */
const OWN_FRAME = /[/\\](theme[/\\](?:components|slots)[/\\][^():\n]+):(\d+):(\d+)/;
const OFFERED_FRAME = /[/\\]src[/\\]site[/\\]components[/\\](?:[\w-]+[/\\])?(\w+)\.astro:\d+:\d+/;

/**
 * What went wrong in a template of a site's own while a page was rendered; undefined where none of them had to do with it.
 * What a template hands to a component of the software fails in that one: it is told where the template imports it.
 * @param page path of the page
 */
export function renderFault(error: Error, page: string | undefined, { files }: OwnFiles): Fault | undefined {
	const at = page === undefined ? '' : ` on ${page}`;
	const own = OWN_FRAME.exec(error.stack ?? '');
	if (own) {
		return {
			severity: 'error', rule: 'theme-template', file: own[1]!.replaceAll('\\', '/'), line: Number(own[2]), column: Number(own[3]), length: 1,
			message: `The template fails${at}: ${error.message}`,
			help: 'Mend it. What it is given is told in docs/theme.md, and by "npx astro check".',
		};
	}
	const name = OFFERED_FRAME.exec(error.stack ?? '')?.[1];
	const specifier = `answered/components/${name}.astro`;
	const importing = [...files].filter(([place, text]) => place.endsWith('.astro') && Buffer.from(text).includes(specifier));
	const [file, bytes] = importing[0] ?? [];
	if (name === undefined || file === undefined) return undefined;
	const others = importing.slice(1).map(([place]) => `, or ${place}`).join('');
	return {
		severity: 'error', rule: 'theme-template', file, ...importPlace(Buffer.from(bytes!).toString(), specifier),
		message: `${name} fails${at} with what this template${others} gives it: ${error.message}`,
		help: `Give it all that it takes, as in <${name} {...Astro.props} />. What that is is told in docs/theme.md, and by "npx astro check".`,
	};
}
