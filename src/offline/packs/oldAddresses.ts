/**
 * Old addresses stand in the head of the page that they lead to, so that a copy of it can be found by them where no
 * host is there to lead on.
 */
export const OLD_ADDRESSES = 'old-addresses';

const META = new RegExp(`<meta name="${OLD_ADDRESSES}" content="([^"]*)">`);

/** Site paths without base, written as `oldAddress` does; none where it has none, or an earlier version published it. @param html a page, or its head */
export function oldAddressesIn(html: string): string[] {
	return META.exec(html)?.[1]?.split(' ') ?? [];
}
