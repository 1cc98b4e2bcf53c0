import { createServer } from 'node:net';

/**
 * True where a server could listen on the port now.
 *
 * @throws the system's error where it could not for another reason than that the port is taken
 */
export async function isFree(port: number, host: string): Promise<boolean> {
	return await new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(error);
		});
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});
}

/** The first free port from `port` on, or undefined where the next hundred are taken. */
export async function freePort(port: number, host: string): Promise<number | undefined> {
	for (let candidate = port; candidate < port + 100 && candidate <= 65_535; candidate++) {
		if (await isFree(candidate, host)) return candidate;
	}
	return undefined;
}
