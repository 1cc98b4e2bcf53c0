#!/usr/bin/env node
/**
 * The command `answered`. This file and those beside it run on whatever Node the user has, from 18 on; the commands
 * run on the Node that they were made for.
 */
import { existsSync } from 'node:fs';
import { COMMANDS, helpText, nearestCommand } from './commands.js';
import { keepCompiled, OWN, PACKAGE, SCRIPTS } from './places.js';
import { runtimeFor, runIn, trimRuntime } from './runtime.js';

const [name, ...rest] = process.argv.slice(2);

if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
	console.log(helpText());
	process.exitCode = name === undefined ? 2 : 0;
} else if (name === '--version' || name === '-V') {
	console.log(PACKAGE.version);
} else if (!COMMANDS.some((one) => one.name === name)) {
	const near = nearestCommand(name);
	console.error(`There is no command "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}\nanswered --help lists them all.`);
	process.exitCode = 2;
} else {
	await run(name, rest);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function run(command, args) {
	const script = new URL(`${command.replace(':', '-')}${OWN ? '.ts' : '.js'}`, SCRIPTS);
	if (!existsSync(script)) {
		console.error(`"answered ${command}" is not part of the package: it works in the repository of the software alone.`);
		process.exitCode = 2;
		return;
	}
	trimRuntime();
	const runtime = runtimeFor(process);
	if ('trouble' in runtime) {
		console.error(runtime.trouble);
		process.exitCode = 2;
	} else if (runtime.program === undefined) {
		keepCompiled();
		process.argv.splice(1, 2, `answered ${command}`);
		await import(script.href).catch(tellMissing);
	} else {
		await runIn(runtime.program, [process.argv[1] ?? '', command, ...args]);
	}
}

/**
 * Some commands need packages that few sites do.
 * @param {unknown} error
 */
function tellMissing(error) {
	const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
	const name = code === 'ERR_MODULE_NOT_FOUND' ? /^Cannot find package '((?:@[^/']+\/)?[^/']+)/.exec(message)?.[1] : undefined;
	const version = name === undefined ? undefined : PACKAGE.devDependencies[name];
	if (version === undefined) throw error;
	console.error(`This command needs a package that is installed apart: npm install --save-exact ${name}@${version}`);
	process.exitCode = 2;
}
