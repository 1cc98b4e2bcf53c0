/** The worker that searches; the page's end is `connection.ts`. */
import { TUNING } from '../rank/tuning.ts';
import { SearchUnavailable, type SearchHit } from '../types.ts';
import { Engine } from './engine.ts';
import type { Fetch } from './fetching.ts';
import { fetchFirst, FirstFiles } from './firstFiles.ts';
import type { Reply, Request } from './protocol.ts';

type Call = Extract<Request, { kind: 'call' }>;

/** The worker's own global, as far as it is used: the project's types are those of pages. */
interface Scope {
	fetch: Fetch;
	postMessage: (reply: Reply) => void;
	addEventListener: (kind: 'message', listener: (event: MessageEvent<Request>) => void) => void;
}

const scope = globalThis as unknown as Scope;
const underWay = new Map<number, AbortController>();
let engine: Engine | undefined;

const fromHost: Fetch = scope.fetch.bind(scope);
let give!: (first: ArrayBuffer | undefined) => void;
const given = new Promise<ArrayBuffer | undefined>((resolve) => (give = resolve));

scope.addEventListener('message', ({ data }) => {
	if (data.kind === 'open') engine = open(data);
	else if (data.kind === 'first') give(data.first);
	else if (data.kind === 'abort') underWay.get(data.id)?.abort();
	else void answer(data);
});

function open({ folder, lang, tuning, isFirstComing }: Extract<Request, { kind: 'open' }>): Engine {
	const first = isFirstComing ? given : fetchFirst(fromHost, folder, lang);
	return new Engine({ folder, lang, fetch: new FirstFiles(fromHost, folder, first).fetch, load }, { ...TUNING, ...tuning });
}

async function load(address: string): Promise<unknown> {
	return await import(/* @vite-ignore */ address);
}

async function answer(call: Call): Promise<void> {
	const controller = new AbortController();
	underWay.set(call.id, controller);
	try {
		const back = await run(engine!, call, controller.signal, (hits) => scope.postMessage({ id: call.id, kind: 'some', hits }));
		scope.postMessage({ id: call.id, kind: 'done', back });
	} catch (thrown) {
		if (controller.signal.aborted) return;
		const error = thrown instanceof Error ? thrown : new Error(String(thrown));
		scope.postMessage({ id: call.id, kind: 'failed', unavailable: error instanceof SearchUnavailable, error });
	} finally {
		underWay.delete(call.id);
	}
}

/** @param send sends hits that come before the end */
async function run(engine: Engine, { name, given }: Call, signal: AbortSignal, send: (hits: SearchHit[]) => void): Promise<Extract<Reply, { kind: 'done' }>['back']> {
	switch (name) {
		case 'prepare':
			await engine.prepare();
			return null;
		case 'search':
			return await engine.search(...given, signal);
		case 'load':
			return await engine.load(...given, signal, send);
		case 'counts':
			return await engine.counts(...given, signal);
		case 'suggest':
			return await engine.suggest(...given, signal);
	}
}
