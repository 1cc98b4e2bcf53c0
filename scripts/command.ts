import { Command } from 'commander';

/** A command whose wrong use ends with code 2, so that 1 stays for faults; help and version end with 0. */
export function command(name: string): Command {
	return new Command(name).exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}
