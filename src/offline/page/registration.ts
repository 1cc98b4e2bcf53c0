import type { ToWorker } from '../worker/messages.ts';

/** The worker's place in the site. */
export const WORKER = 'sw.js';

/** `navigator.connection`, which the DOM's types do not know. */
interface Connection {
	saveData?: boolean;
	effectiveType?: string;
}

/** Whether the reader pays for every byte, or waits for it: then nothing is fetched unasked. */
export function sparesData(): boolean {
	const { connection } = navigator as { connection?: Connection };
	return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

/** `trustedTypes`, which the DOM's types do not know yet. */
interface TrustedTypes {
	createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
		createScriptURL: (address: string) => string;
	};
}

/**
 * Registers the worker of a site.
 * @param base the site's base path
 * @throws TypeError where it could not be fetched, DOMException where the browser forbids it
 */
export async function registerWorker(base: string): Promise<ServiceWorkerRegistration> {
	const address = base + WORKER;
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	// Ours is a constant of the build.
	const policy = trustedTypes?.createPolicy('offline-worker', { createScriptURL: (given) => given });
	return await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { scope: base, updateViaCache: 'none' });
}

/** Calls back when a newer version stands ready beside the one that this page uses. */
export function onNewVersion(registration: ServiceWorkerRegistration, ready: (worker: ServiceWorker) => void): void {
	const check = (): void => {
		if (registration.waiting && navigator.serviceWorker.controller) ready(registration.waiting);
	};
	const follow = (): void => registration.installing?.addEventListener('statechange', check);
	registration.addEventListener('updatefound', follow);
	follow();
	check();
}

/** Lets a waiting version take over, and loads the page anew from it. */
export function takeOver(worker: ServiceWorker): void {
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
	tell(worker, { kind: 'take-over' });
}

export function tell(worker: ServiceWorker, message: ToWorker): void {
	worker.postMessage(message);
}

/** Whether the site can be reached, as far as the worker knows; true where there is no worker. */
export async function isReachable(): Promise<boolean> {
	if (!navigator.onLine) return false;
	const { controller } = navigator.serviceWorker;
	if (!controller) return true;
	const { port1, port2 } = new MessageChannel();
	return await new Promise((resolve) => {
		port1.onmessage = ({ data }) => resolve(data === true);
		const message: ToWorker = { kind: 'reachable' };
		controller.postMessage(message, [port2]);
	});
}
