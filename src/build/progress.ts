/** Tells a person at a terminal, or a log, how far a build is. */
export interface Progress {
	/** Begins a step. @param total number of things to do, where known */
	step(name: string, total?: number): Step;
	/** Says one line. */
	say(line: string): void;
}

/** One step under way; steps may run beside each other. */
export interface Step {
	/** Number of things done so far. */
	at(done: number, total?: number): void;
	/** Ends the step. @param result what it did, in a few words */
	end(result?: string): void;
}

/** Milliseconds between two signs of life on a terminal, and in a log. */
const TERMINAL_PAUSE = 100;
const LOG_PAUSE = 5000;

/**
 * Progress as lines of text: rewritten in place on a terminal, a line now and then in a log.
 * @param stream where to; usually standard error, so that standard output stays for results
 */
export function textProgress(stream: NodeJS.WriteStream): Progress {
	const terminal = stream.isTTY;
	let pending = false;
	const clear = (): void => {
		if (pending) stream.write('\r\x1b[2K');
		pending = false;
	};
	const say = (line: string): void => {
		clear();
		stream.write(`${line}\n`);
	};
	return {
		say,
		step(name, total) {
			const began = performance.now();
			let told = began;
			return {
				at(done, of = total) {
					const now = performance.now();
					if (now - told < (terminal ? TERMINAL_PAUSE : LOG_PAUSE)) return;
					told = now;
					const line = `  ${name}: ${figures(done, of, (now - began) / 1000)}`;
					if (!terminal) {
						stream.write(`${line}\n`);
						return;
					}
					clear();
					stream.write(line.slice(0, stream.columns - 1));
					pending = true;
				},
				end(result) {
					const seconds = ((performance.now() - began) / 1000).toFixed(1);
					say(`  ${name.padEnd(10)} ${seconds.padStart(6)} s${result ? `  ${result}` : ''}`);
				},
			};
		},
	};
}

function figures(done: number, total: number | undefined, seconds: number): string {
	const rate = done / Math.max(seconds, 0.001);
	const count = total === undefined ? done.toLocaleString('en') : `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
	const left = total === undefined || done === 0 ? '' : `, ${Math.ceil((total - done) / rate)} s left`;
	return `${count}, ${Math.round(rate).toLocaleString('en')} a second${left}`;
}

/** Progress that says nothing. */
export const silentProgress: Progress = {
	say: () => undefined,
	step: () => ({ at: () => undefined, end: () => undefined }),
};
