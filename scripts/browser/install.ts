import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** One way to get a browser: a line for people, and the commands to run in order. */
export interface Way {
	says: string;
	commands: readonly (readonly [program: string, ...args: string[]])[];
}

/** Debian has the shell as a package of its own, its descendants only the whole browser. */
const APT: readonly Way[] = ['chromium-headless-shell', 'chromium'].map((name) => ({
	says: `Installing Debian's ${name} with apt-get…`,
	commands: [
		['apt-get', 'update', '-qq'],
		['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
	],
}));

/**
 * The ways that may work here, best first: the distribution's packages where we are root on a Debian
 * (it brings the libraries that a bare machine lacks), then Playwright's download.
 */
export function ways(root: boolean, hasApt: boolean): Way[] {
	return root && hasApt ? [...APT, playwright()] : [playwright()];
}

function playwright(): Way {
	const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
	const command = path.join(path.dirname(manifest), 'cli.js');
	return {
		says: "Downloading Playwright's Chromium…",
		commands: [[process.execPath, command, 'install', 'chromium']],
	};
}

/** Runs a way's commands, their output on stderr; false as soon as one fails. */
export function follow(way: Way): boolean {
	return way.commands.every(([program, ...args]) => {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const { status } = spawnSync(program, args, { stdio: ['ignore', 2, 2], env });
		return status === 0;
	});
}
