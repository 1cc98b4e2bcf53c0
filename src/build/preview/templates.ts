import { join } from 'node:path';
import { watch } from 'chokidar';
import { ContentFaults, type Fault } from '../../archive/fault.ts';
import { isTemplateFile } from '../../archive/themeParts.ts';
import { NoAstro } from '../rendering/own/ownTemplates.ts';
import { prepareRenderer, type RendererSetting } from '../rendering/renderer.ts';
import { compiledTemplates } from '../rendering/templates.ts';
import { PROJECT } from '../settings.ts';
import type { Outcome } from './watch.ts';

/** Milliseconds within which several changes count as one. */
const QUIET = 100;

/**
 * Follows the templates of the project, for those who change them; those that came with a package stay as they are.
 * @param changed takes them in; what it throws is told, and pages stay as they were
 * @returns what ends it
 */
export function followTemplates(root: string, onTrouble: (text: string) => void, changed: () => Promise<void>): () => Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	let working = Promise.resolve();
	const watcher = compiledTemplates(root).then(({ shipped }) => {
		if (shipped) return undefined;
		return watch(join(root, 'src'), { ignoreInitial: true }).on('all', () => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				working = working.then(changed).catch((error: unknown) => { onTrouble(String(error)); });
			}, QUIET);
		});
	});
	return async () => {
		clearTimeout(timer);
		await (await watcher)?.close();
		await working;
	};
}

/** The templates that a preview shows pages by: those of the site's own among them, as far as they can be compiled. */
export class PreviewTemplates {
	readonly #setting: RendererSetting;
	readonly #onTrouble: (text: string) => void;
	#folder: string | undefined;

	private constructor(setting: RendererSetting, onTrouble: (text: string) => void) {
		this.#setting = setting;
		this.#onTrouble = onTrouble;
	}

	/** @param onTrouble told of what is wrong with templates of the site's own */
	static async open(setting: RendererSetting, onTrouble: (text: string) => void): Promise<PreviewTemplates> {
		const opened = new PreviewTemplates(setting, onTrouble);
		await opened.compile();
		return opened;
	}

	/** The renderer's folder. */
	get folder(): string {
		return this.#folder!;
	}

	/** Takes changes in, and compiles templates anew where one of them is of one. @param takeIn takes in the rest */
	beside(takeIn: (only?: string[]) => Promise<Outcome>): (only?: string[]) => Promise<Outcome> {
		return async (only) => {
			const outcome = await takeIn(only);
			if (!outcome.stops && (only === undefined || only.some(isTemplateFile))) await this.compile();
			return outcome;
		};
	}

	/** Compiles them anew where they changed. Where they cannot be compiled, pages stay as they were, or are shown by the software's. */
	async compile(): Promise<void> {
		try {
			({ folder: this.#folder } = await prepareRenderer(PROJECT, this.#setting));
		} catch (error) {
			if (!(error instanceof ContentFaults || error instanceof NoAstro)) throw error;
			this.#onTrouble(error instanceof NoAstro ? error.message : error.faults.map(inWords).join('\n'));
			this.#folder ??= (await prepareRenderer(PROJECT, { ...this.#setting, plain: true })).folder;
		}
	}
}

function inWords({ file, line, column, message, help }: Fault): string {
	return `${file}:${line}:${column} ${message}\n  ${help}`;
}
