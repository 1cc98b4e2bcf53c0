import { setText } from '../dom.ts';

/** Milliseconds of rest before a result is read out: while someone types, a screen reader reads the keys. */
const REST_MS = 700;

/** Says things through a polite live region; the newest replaces what was not yet said. */
export function createAnnouncer(region: Element): (text: string) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (text) => {
		clearTimeout(timer);
		timer = setTimeout(() => setText(region, text), REST_MS);
	};
}
