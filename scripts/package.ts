import { fileURLToPath } from 'node:url';
import { counted } from '../src/archive/counted.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { makePackage } from './package/make.ts';

const packageCommand = command('package')
	.description('Make what the package holds: compiled code, templates and data, in dist-package/. npm pack does it first of all.')
	.addHelpText('after', '\nExit codes: 0 made, 1 it could not be made, 2 wrong use.');

await exitOnFailure(async () => {
	packageCommand.parse();
	const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
	const { files, bytes } = await makePackage(root);
	console.log(`dist-package: ${counted(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`);
});
