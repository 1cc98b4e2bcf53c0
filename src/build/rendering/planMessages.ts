/** What the planning thread is given. */
export interface PlanTask {
	/** The store's path. */
	store: string;
	/** Hash of the code and configuration that turn views into pages. */
	renderer: string;
}

/** What the planning thread says at the end: the number of pages. */
export type PlanMessage = number;
