import { onnxEmbedder } from './onnx.ts';
import type { Embedder, EmbedderSetting } from './types.ts';

export { quantise } from './quantise.ts';
export { NoEmbedder, type Embed, type Embedder, type EmbedderSetting } from './types.ts';
import { universalEmbedder } from './universal.ts';

/**
 * The embedder that `site.yml` names; its model is loaded once it is opened.
 * @param resolve makes a model's path absolute
 * @throws NoEmbedder where a model's files cannot be read
 */
export function embedderFor(setting: EmbedderSetting, resolve: (path: string) => string): Embedder {
	return typeof setting === 'string' ? universalEmbedder() : onnxEmbedder(resolve(setting.onnx), setting.pooling);
}
