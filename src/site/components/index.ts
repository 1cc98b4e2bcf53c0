/** What a site's own templates may import of the software, as `answered/components`. */
export { dirOf } from './direction.ts';
export { absolute, href, pathIn } from './href.ts';
export { formatDate, formatNumber, languageTag } from '../messages/format.ts';
export type * from './props.ts';
export type * from '../views.ts';
export type { Messages } from '../messages/index.ts';
