import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, isFree } from '../../../../src/hosting/server/free-port.ts';

test('passes over a taken port, and sees it free once it is let go', async () => {
	const taken = createServer();
	await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
	const { port } = taken.address() as AddressInfo;
	expect(await isFree(port, '127.0.0.1')).toBe(false);
	expect(await freePort(port, '127.0.0.1')).toBeGreaterThan(port);
	await new Promise((resolve) => taken.close(resolve));
	expect(await isFree(port, '127.0.0.1')).toBe(true);
});
