import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ONNX_FILES, ONNX_PACKAGES } from './onnx.ts';
import type { EmbedderSetting } from './types.ts';
import { UNIVERSAL_PACKAGES } from './universal.ts';

/**
 * What is not there of a model, without loading it; undefined where all is.
 * @param resolve makes a model's path absolute
 */
export function missingOf(setting: EmbedderSetting, resolve: (path: string) => string): { message: string; help: string } | undefined {
	if (typeof setting !== 'string') {
		const folder = resolve(setting.onnx);
		const file = ONNX_FILES.find((name) => !existsSync(join(folder, name)));
		if (file !== undefined) return { message: `The model's file ${file} is not in ${folder}.`, help: 'Put it there, correct the folder, or take "embedder" out: similar questions are then found by words alone.' };
	}
	const packages = typeof setting === 'string' ? UNIVERSAL_PACKAGES : ONNX_PACKAGES;
	const missing = packages.filter((name) => !isInstalled(name.replace(/(?!^)@.*/, '')));
	if (missing.length === 0) return undefined;
	return {
		message: `The model needs packages that are not installed: ${missing.join(', ')}.`,
		help: `Install them (npm install --save-optional --save-exact ${packages.join(' ')}), or take "embedder" out: similar questions are then found by words alone.`,
	};
}

function isInstalled(name: string): boolean {
	return (createRequire(import.meta.url).resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name, 'package.json')));
}
