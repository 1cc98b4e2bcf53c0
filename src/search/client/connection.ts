import workerAddress from './worker.ts?worker&url';
import { SearchUnavailable, type SearchHit } from '../types.ts';
import type { CallName, Calls, Reply, Request } from './protocol.ts';

/** A worker that searches. */
export interface Connection {
	/**
	 * Asks the worker for something.
	 * @throws SearchUnavailable
	 * @throws DOMException AbortError once the signal aborts
	 */
	call: <K extends CallName>(name: K, given: Calls[K]['given'], options?: CallOptions) => Promise<Calls[K]['back']>;
}

interface CallOptions {
	signal?: AbortSignal | undefined;
	/** Given hits that come before the end. */
	onSome?: ((hits: SearchHit[]) => void) | undefined;
}

interface Waiting {
	resolve: (back: never) => void;
	reject: (error: unknown) => void;
	onSome: CallOptions['onSome'];
}

/**
 * Starts a worker for the index in a folder.
 * @param first the index's first file, which this page fetches while the worker's program comes
 * @param onLost called once the worker is of no more use: a fetch failed, or it could not start
 */
export function connect(folder: string, lang: string, first: Promise<ArrayBuffer | undefined>, onLost: () => void): Connection {
	const waiting = new Map<number, Waiting>();
	const worker = startWorker();
	let lost: SearchUnavailable | undefined;
	let last = 0;

	function post(request: Request): void {
		worker.postMessage(request);
	}

	function lose(failure: SearchUnavailable): void {
		if (lost) return;
		lost = failure;
		worker.terminate();
		onLost();
		for (const { reject } of waiting.values()) reject(failure);
		waiting.clear();
	}

	worker.addEventListener('error', (event) => {
		event.preventDefault();
		lose(new SearchUnavailable('The search worker could not run.', { cause: event.error ?? event.message }));
	});
	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		const asker = waiting.get(data.id);
		if (data.kind === 'some') {
			asker?.onSome?.(data.hits);
			return;
		}
		waiting.delete(data.id);
		if (data.kind === 'done') asker?.resolve(data.back as never);
		else if (data.unavailable) {
			const failure = new SearchUnavailable(data.error.message, { cause: data.error.cause });
			asker?.reject(failure);
			lose(failure);
		} else asker?.reject(data.error);
	});
	post({ kind: 'open', folder, lang, isFirstComing: true });
	void first.then((bytes) => worker.postMessage({ kind: 'first', first: bytes } satisfies Request, bytes ? [bytes] : []));

	return {
		call(name, given, { signal, onSome } = {}) {
			if (signal?.aborted) return Promise.reject(aborted(signal));
			if (lost) return Promise.reject(lost);
			const id = (last += 1);
			return new Promise((resolve, reject) => {
				waiting.set(id, { resolve, reject, onSome });
				post({ kind: 'call', id, name, given } as Request);
				signal?.addEventListener('abort', () => {
					if (!waiting.delete(id)) return;
					post({ kind: 'abort', id });
					reject(aborted(signal));
				}, { once: true });
			});
		},
	};
}

function aborted({ reason }: AbortSignal): Error {
	return reason instanceof Error ? reason : new DOMException('The search was let go.', 'AbortError');
}

/** `trustedTypes`, which the DOM's types do not know yet. */
interface TrustedTypes {
	createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
		createScriptURL: (address: string) => string;
	};
}

/** Where the policy requires trusted types, a worker's address must be one; ours is a constant of the build. */
function startWorker(): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('search-worker', { createScriptURL: (address) => address });
	// A classic script: Firefox before 114 knows no other workers.
	return new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { name: 'search' });
}
