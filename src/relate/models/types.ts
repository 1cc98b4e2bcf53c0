/** A model that turns texts into vectors, which lie close together where texts mean much the same. */
export interface Embedder {
	/** Names the model and how it is asked: vectors of other names are never taken for its own. */
	readonly name: string;
	/** Whether the model knows a language. @param lang a language tag */
	knows: (lang: string) => boolean;
	/**
	 * Loads the model, which takes a moment and some memory.
	 * @throws NoEmbedder where it is not installed, or is none
	 */
	open: () => Promise<Embed>;
}

/** The vector of a text: the same for the same text, whatever else was asked before. */
export type Embed = (text: string) => Promise<ArrayLike<number>>;

/** What `site.yml` says of it: a package that brings its model along, or a model of one's own. */
export type EmbedderSetting = 'universal-sentence-encoder-lite' | { onnx: string; pooling: 'mean' | 'first' };

/** An embedder that cannot be had; the message says why and how to mend it. */
export class NoEmbedder extends Error {
	override name = 'NoEmbedder';
}
