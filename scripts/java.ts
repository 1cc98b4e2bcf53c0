import { existsSync } from 'node:fs';
import { apt, follow } from './browser/install.ts';
import { command } from './command.ts';
import { findJava } from './java/find.ts';

command('java')
	.description('Find the Java that runs the Nu Html Checker in tests, or install one where we are root on a Debian. Without it the pages are checked by html-validate alone.')
	.action(() => {
		if (findJava() !== undefined) return;
		if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
			const way = apt('default-jre-headless');
			console.error(way.says);
			if (follow(way) && findJava() !== undefined) return;
		}
		console.error('No Java 17 or newer on this machine: the Nu Html Checker is left out.');
	})
	.parse();
