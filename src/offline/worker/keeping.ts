import { forgetRead, keepsRead } from '../store/keeping.ts';
import { putAway } from './patience.ts';
import { basePath, type Extendable } from './scope.ts';
import { onShelf } from './shelf.ts';

/** Whether the reader lets the worker keep what is read; where nobody can tell, nothing is kept. */
export async function mayKeep(): Promise<boolean> {
	return (await onShelf(({ database }) => keepsRead(database))) ?? false;
}

/** Keeps something of what was read, where it may. What the reader refuses meanwhile goes again. */
export async function keepIfAllowed(work: () => Promise<void>): Promise<void> {
	if (!(await mayKeep())) return;
	await work();
	if (!(await mayKeep())) await forgetRead(basePath());
}

/** Keeps an answer that is on its way to the reader. @param keep takes a copy of it */
export function keepAnswer(event: Extendable, response: Response, keep: (copy: Response) => Promise<void>): void {
	const copy = response.clone();
	putAway(event, keepIfAllowed(() => keep(copy)));
}
