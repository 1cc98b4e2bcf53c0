/** A request as the host saw it. Times in milliseconds of one clock. */
export interface SeenRequest {
	/** Path with its query. */
	path: string;
	/** When it came. */
	from: number;
	/** When the last byte of its answer went out; infinite while it has not. */
	to: number;
	/** Bytes of the answer's body as they went over the line. */
	bytes: number;
}

/**
 * The longest row of requests of which each came when the one before it was answered. Requests that overlap
 * did not wait for each other; one that came later need not have waited, but could have.
 */
export function longestChain(requests: readonly SeenRequest[]): SeenRequest[] {
	const ordered = requests.toSorted((a, b) => a.from - b.from);
	const chains: SeenRequest[][] = [];
	for (const request of ordered) {
		const before = chains.filter((chain) => chain.at(-1)!.to <= request.from);
		const longest = before.reduce<SeenRequest[]>((best, chain) => (chain.length > best.length ? chain : best), []);
		chains.push([...longest, request]);
	}
	return chains.reduce<SeenRequest[]>((best, chain) => (chain.length > best.length ? chain : best), []);
}
