import { gzip } from './gzip.ts';
import { blockIn, fileOf, HEAD, placesIn, SIGNATURE, type PackIndex, type PlacedFile } from './layout.ts';
import { oldRows } from './oldRows.ts';

/** What becomes of some files of a pack; all others stay as they are. */
export interface PackChange {
	/** Paths of files that go. */
	drop: ReadonlySet<string>;
	/** What comes in the place of files, and new ones. */
	put: ReadonlyMap<string, PutFile>;
}

export interface PutFile {
	bytes: Uint8Array<ArrayBuffer>;
	validator?: string | undefined;
}

/** A pack whose files changed. Only blocks that hold one of them are packed anew. @throws DamagedPack */
export async function rewritePack(pack: Blob, { drop, put }: PackChange): Promise<Blob> {
	const all = await placesIn(pack);
	const places = all.filter(({ to }) => to === undefined);
	const index: PackIndex = { files: [], blocks: [] };
	const blocks: Blob[] = [];
	const add = (block: Blob): void => {
		blocks.push(block);
		index.blocks.push(block.size);
	};
	for (const own of byBlock(places)) {
		if (!own.some(({ path }) => drop.has(path) || put.has(path))) {
			index.files.push(...own.map((place) => listed(place, blocks.length, place.start, place.size)));
			const { at, length } = own[0]!;
			add(pack.slice(at, at + length));
			continue;
		}
		const block = await blockIn(pack, own[0]!);
		const left = own
			.filter(({ path }) => !drop.has(path))
			.map((place): [string, PutFile] => [place.path, put.get(place.path) ?? { bytes: new Uint8Array(fileOf(block, place)), validator: place.validator }]);
		if (left.length > 0) add(await blockOf(left, blocks.length, index));
	}
	const here = new Set(places.map(({ path }) => path));
	const added = [...put].filter(([path]) => !here.has(path));
	if (added.length > 0) add(await blockOf(added, blocks.length, index));
	index.files.push(...oldOf(all, put, index));
	const packedIndex = await gzip([JSON.stringify(index)]);
	const length = new DataView(new ArrayBuffer(HEAD - SIGNATURE.length));
	length.setUint32(0, packedIndex.size, true);
	return new Blob([SIGNATURE, length, packedIndex, ...blocks]);
}

/** Old addresses of what is in the pack now: a page that came says itself which it has. */
function oldOf(before: readonly PlacedFile[], put: PackChange['put'], { files }: PackIndex): PackIndex['files'] {
	const of = new Map<string, string[]>();
	for (const { path, to } of before) if (to !== undefined && !put.has(to)) of.set(to, [...(of.get(to) ?? []), path]);
	return files.flatMap((row): PackIndex['files'] => {
		const [page, block, start, size, validator] = row;
		const came = put.get(page);
		if (came) return page.endsWith('/') ? oldRows(row, new TextDecoder().decode(came.bytes)) : [];
		return (of.get(page) ?? []).map((path) => [path, block, start, size, validator!, page]);
	});
}

/** Files by block, of which each holds at least one. */
function byBlock(places: readonly PlacedFile[]): PlacedFile[][] {
	const blocks = new Map<number, PlacedFile[]>();
	for (const place of places) {
		const own = blocks.get(place.at);
		if (own) own.push(place);
		else blocks.set(place.at, [place]);
	}
	return [...blocks.values()];
}

/** A block of files, which are listed. */
async function blockOf(files: readonly [path: string, file: PutFile][], number: number, { files: list }: PackIndex): Promise<Blob> {
	let start = 0;
	for (const [path, { bytes, validator }] of files) {
		list.push(listed({ path, validator }, number, start, bytes.length));
		start += bytes.length;
	}
	return await gzip(files.map(([, { bytes }]) => bytes));
}

function listed({ path, validator }: { path: string; validator?: string | undefined }, block: number, start: number, size: number): PackIndex['files'][0] {
	return validator === undefined ? [path, block, start, size] : [path, block, start, size, validator];
}
