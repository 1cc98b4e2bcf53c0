/** What pages tell the worker. */
export type ToWorker =
	/** The waiting version is to take over: the reader will reload. */
	| { kind: 'take-over' }
	/** Is the network there? Answered with a boolean through the port. */
	| { kind: 'reachable' }
	/** The reader reads in this language: fetch what of its shell is not here. */
	| { kind: 'language'; lang: string }
	/** The reader came back: fetch what every search needs, of an index of this format. */
	| { kind: 'warm'; lang: string; format: number };
