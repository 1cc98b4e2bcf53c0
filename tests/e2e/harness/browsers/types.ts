/** The window of each browser, as of a desktop: on narrow ones filters wait behind a button. */
export const WINDOW = { width: 1280, height: 900 } as const;

/** A browser as a reader sits at it, whichever program it is. */
export interface Seat {
	/** Goes to an address and waits until the page has loaded. */
	open(address: string): Promise<void>;
	/**
	 * Runs code on the page.
	 * @param body the body of an async function, which may return anything that JSON can tell
	 */
	run<T>(body: string): Promise<T>;
	/** Types text where the focus is. */
	type(text: string): Promise<void>;
	/** Presses a key by its name, as `KeyboardEvent.key` has it. */
	press(key: 'ArrowDown' | 'Enter' | 'Escape' | '/'): Promise<void>;
	close(): Promise<void>;
}
