import { existsSync } from 'node:fs';
import { findChromium } from './browser/find.ts';
import { follow, ways } from './browser/install.ts';
import { command } from './command.ts';

const HOW = `No Chromium was found, and none could be installed.
The browser tests need one. Any of these helps:
  - install a package of your system: "apt install chromium", "dnf install chromium", "brew install --cask chromium"
  - set CHROMIUM_PATH to the program of a Chromium, Chrome or Edge that you have`;

command('chromium')
	.description('Find the Chromium that browser tests use, or install one, and print its path.')
	.action(() => {
		try {
			const found = findChromium() ?? install();
			if (found === undefined) throw new Error(HOW);
			console.log(`Chromium: ${found}`);
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
			process.exitCode = 1;
		}
	})
	.parse();

function install(): string | undefined {
	for (const way of ways(process.getuid?.() === 0, existsSync('/usr/bin/apt-get'))) {
		console.error(way.says);
		const found = follow(way) ? findChromium() : undefined;
		if (found !== undefined) return found;
	}
	return undefined;
}
