import type { PageKind, PageParams } from './kinds.ts';

/** What templates render at present. They are compiled apart from what asks for pages, and find it in the global object. */
export interface UnderWay {
	/** The store's path. All pages show one state of it: the one in which the first of them is rendered. */
	store: string;
	/** The pages that are asked for, by kind. */
	due: Map<PageKind, PageParams[]>;
	/** Closes the store, once templates have opened it. */
	close?: () => void;
}

/** Key in the global object for {@link UnderWay}. */
export const UNDER_WAY = Symbol.for('answered.under-way');
