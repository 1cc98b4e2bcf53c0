/** Stands in for `components/href.ts` in the scripts of a copy that is taken along. */
import './loading.ts';

/** The address of a site path: no program that shows the copy knows which file of a folder is its page. */
export function href(path: string): string {
	const [, place = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(path) ?? [];
	return `${globalThis.answered.root}${place}${place === '' || place.endsWith('/') ? 'index.html' : ''}${rest}`;
}
