/** Bytes sent of one answer before the next one has its turn: about what a packet holds. */
const TURN = 1400;

/** Milliseconds between two turns of the clock. */
const TICK_MS = 5;

/** An answer that is being sent. */
interface Sending {
	rest: Uint8Array;
	write: (bytes: Uint8Array) => void;
	done: () => void;
	/** The reader has gone. */
	isGone: () => boolean;
}

/**
 * A line of limited breadth. What is sent at the same time shares it equally, as answers of one connection do
 * with hosts that give none of them precedence.
 */
export class Shaper {
	readonly #bytesPerMs: number;
	readonly #now: () => number;
	#sending: Sending[] = [];
	#last = 0;
	#allowance = 0;

	/** @param kbps kilobits a second (1,000 bits); infinite for a line without limit */
	constructor(kbps: number, now: () => number = () => performance.now()) {
		this.#bytesPerMs = kbps / 8;
		this.#now = now;
	}

	/** Sends bytes; ends when the last is written, or the reader has gone. */
	async send(bytes: Uint8Array, write: (part: Uint8Array) => void, isGone: () => boolean): Promise<void> {
		if (bytes.length === 0) return;
		if (this.#bytesPerMs === Infinity) {
			write(bytes);
			return;
		}
		await new Promise<void>((done) => {
			if (this.#sending.length === 0) this.#start();
			this.#sending.push({ rest: bytes, write, done, isGone });
		});
	}

	/** An idle line saves nothing up. */
	#start(): void {
		this.#last = this.#now();
		this.#allowance = 0;
		setTimeout(() => this.#tick(), TICK_MS);
	}

	#tick(): void {
		const now = this.#now();
		this.#allowance += (now - this.#last) * this.#bytesPerMs;
		this.#last = now;
		while (this.#allowance >= 1 && this.#sending.length > 0) this.#turn(this.#sending.shift()!);
		if (this.#sending.length > 0) setTimeout(() => this.#tick(), TICK_MS);
	}

	/** Sends the next part of one answer, and puts it behind the others. */
	#turn(sending: Sending): void {
		if (sending.isGone()) {
			sending.done();
			return;
		}
		const length = Math.min(TURN, sending.rest.length, Math.floor(this.#allowance));
		sending.write(sending.rest.subarray(0, length));
		this.#allowance -= length;
		sending.rest = sending.rest.subarray(length);
		if (sending.rest.length === 0) sending.done();
		else this.#sending.push(sending);
	}
}
