/** Whether the last request that needed the network reached the site. */
export const network = { reachable: true };

/** The network answered too late. */
export class TooLate extends Error {
	override name = 'TooLate';
}

/**
 * Asks the network.
 * @throws TypeError where it cannot be reached
 */
export async function ask(request: Request | string, options: RequestInit = {}): Promise<Response> {
	try {
		const response = await fetch(request, options);
		network.reachable = response.status < 500;
		return response;
	} catch (error) {
		network.reachable = false;
		throw error;
	}
}

/** Waits for something, but no longer than some milliseconds. @throws TooLate */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => { reject(new TooLate(`Nothing came within ${milliseconds} ms.`)); }, milliseconds);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
