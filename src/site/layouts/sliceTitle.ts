import type { Slice } from '../views.ts';
import type { Messages } from '../messages/index.ts';

/** The document's title of a list: its name, and on a slice the time it holds, so that no two pages share a title. */
export function sliceTitle(messages: Messages, name: string, slice: Slice | undefined): string {
	return slice ? messages.site.within(name, messages.lists.listing.inSlice(slice.id)) : name;
}
