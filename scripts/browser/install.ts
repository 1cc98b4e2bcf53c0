import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** One way to get a browser, or what else tests need: a line for people, and the commands to run in order. */
export interface Way {
	says: string;
	commands: readonly (readonly [program: string, ...args: string[]])[];
}

/** What Debian names the browsers, best first. It has Chromium's shell as a package of its own, its descendants only the whole browser. */
const PACKAGES = { Chromium: ['chromium-headless-shell', 'chromium'], Firefox: ['firefox-esr'], WebKit: ['webkit2gtk-driver xvfb xauth'] } as const;

type Name = keyof typeof PACKAGES;

/** Packages of Debian, by `apt-get`. */
export function apt(names: string): Way {
	return {
		says: `Installing Debian's ${names} with apt-get…`,
		commands: [
			['apt-get', 'update', '-qq'],
			['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names.split(' ')],
		],
	};
}

/**
 * The ways that may work here, best first: the distribution's packages where we are root on a Debian
 * (it brings the libraries that a bare machine lacks), then Playwright's download.
 */
export function ways(root: boolean, hasApt: boolean): Way[] {
	return further('Chromium', root, hasApt);
}

/** The same for any browser. */
export function further(name: Name, root: boolean, hasApt: boolean): Way[] {
	return root && hasApt ? [...PACKAGES[name].map(apt), playwright(name)] : [playwright(name)];
}

function playwright(name: Name): Way {
	const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
	const command = path.join(path.dirname(manifest), 'cli.js');
	return {
		says: `Downloading Playwright's ${name}…`,
		commands: [[process.execPath, command, 'install', name.toLowerCase()]],
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
