import { existsSync } from 'node:fs';
import { findFirefox, findWebKit } from './browser/further.ts';
import { follow, further } from './browser/install.ts';
import { command } from './command.ts';

command('further-browsers')
	.description('Find the Firefox and the WebKit that browser tests use beside Chromium, or install them. Without them these tests are left out, but where CI is set.')
	.action(() => {
		const missing = ([['Firefox', findFirefox], ['WebKit', findWebKit]] as const).flatMap(([name, find]) => {
			if (find() !== undefined) return [];
			const isThere = further(name, process.getuid?.() === 0, existsSync('/usr/bin/apt-get')).some((way) => {
				console.error(way.says);
				return follow(way) && find() !== undefined;
			});
			return isThere ? [] : [name];
		});
		if (missing.length === 0) return;
		console.error(`Not on this machine: ${missing.join(' and ')}. What readers do is tried in the other browsers alone.`);
		if (process.env['CI']) process.exitCode = 1;
	})
	.parse();
