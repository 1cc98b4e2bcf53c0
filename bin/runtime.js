/** The Node that commands run on: the one that is installed with them, or else the user's own where it is new enough. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { PACKAGE } from './places.js';

/** The first release that commands work with: SQLite, threads' priorities and what the language has since. */
const FROM = 24;

/** Signals that end a command. */
const ENDING = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Where the installed Node is; undefined where there is none for this system.
 * @param {Pick<NodeJS.Process, 'platform' | 'arch'>} process
 * @returns {string | undefined}
 */
function runtimeFolder({ platform, arch }) {
	const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
	const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
	return folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json')));
}

/**
 * The program to run a command with; undefined where that is the one that runs already.
 * @param {Pick<NodeJS.Process, 'platform' | 'arch' | 'version' | 'execPath'>} process
 * @returns {{ program: string | undefined } | { trouble: string }}
 */
export function runtimeFor(process) {
	const folder = runtimeFolder(process);
	if (folder !== undefined) {
		const { bin } = /** @type {{ bin: { node: string } }} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
		const program = join(folder, bin.node);
		return { program: realpathSync(program) === realpathSync(process.execPath) ? undefined : program };
	}
	if (Number(/^v(\d+)/.exec(process.version)?.[1]) >= FROM) return { program: undefined };
	const known = Object.keys(PACKAGE.optionalDependencies).map((name) => name.replace(/^node-/, ''));
	const why = known.includes(`${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`)
		? 'The one that comes with it was not installed: install without "--omit=optional", or install'
		: `None comes with it for ${process.platform} on ${process.arch}: install`;
	return { trouble: `Node ${FROM} or newer is needed, and this is ${process.version}. ${why} Node ${FROM} from https://nodejs.org.` };
}

/**
 * Runs a program in place of this process: with its streams, its signals and its end.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export function runIn(program, args) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { stdio: 'inherit' });
		// A terminal sends its signals to both; one who names this process means the command.
		for (const signal of ENDING) process.on(signal, () => { if (!process.stdin.isTTY || signal !== 'SIGINT') child.kill(signal); });
		child.on('error', reject).on('close', (code, signal) => {
			process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
			for (const one of ENDING) process.removeAllListeners(one);
			resolve();
		});
	});
}

/** What a system refuses a change of installed packages by. */
const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];

/** Removes what the installed Node brings for those who compile against it, a third of its size; nothing here does. */
export function trimRuntime() {
	const folder = runtimeFolder(process);
	if (folder !== undefined) trimFolder(folder);
}

/** @param {string} folder */
export function trimFolder(folder) {
	for (const part of ['include', 'share']) {
		try {
			rmSync(join(folder, part), { recursive: true, force: true });
		} catch (error) {
			if (!READ_ONLY.includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) throw error;
		}
	}
}
