/** Published in the worker's place to end reading offline: forgets everything, leaves, and lets pages load anew. */
import { cachesOf } from '../store/caches.ts';
import { databaseName } from '../store/database.ts';
import { basePath, scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
	const base = basePath();
	const names = await cachesOf(base);
	await Promise.all(names.map((name) => caches.delete(name)));
	// Not waited for: a page that still has it open would hold up the rest.
	indexedDB.deleteDatabase(databaseName(base));
	await scope.registration.unregister();
	// A page from some cache between here and the host may register this worker again: it leaves quietly.
	if (names.length === 0) return;
	const open = await scope.clients.matchAll({ type: 'window' });
	await Promise.all(open.map((client) => client.navigate(client.url)));
}
