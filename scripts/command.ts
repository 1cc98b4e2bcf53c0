import { Command } from 'commander';
import { guardTerminal } from './terminal.ts';

/** A command whose wrong use ends with code 2, so that 1 stays for faults; help and version end with 0. What is printed from here on is printable. */
export function command(name: string): Command {
	guardTerminal();
	return new Command(`answered ${name}`).exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}
