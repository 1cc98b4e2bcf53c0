import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.ts';
import { FACTS } from './eval-extract/keeping.ts';
import { outcomeTable, runPrograms } from './eval-extract/run.ts';
import { toldOf } from './eval-extract/told.ts';
import { exitOnFailure } from './failure.ts';
import { requireContent } from './paths.ts';

interface Flags {
	site: string;
	content: string;
	lang: string;
	faults?: boolean;
}

const evalExtract = command('eval:extract')
	.description('Give each entry of a built site to programs that take from a page what is to be read (reader modes, clippers), and count what they keep and lose.')
	.option('--site <dir>', 'folder of the built site', 'dist')
	.option('--content <dir>', 'folder of the content that it was built of', 'content')
	.option('--lang <tag>', 'the site\'s first language', 'en')
	.option('--faults', 'say what is wrong, and where')
	.addHelpText('after', '\nExit codes: 0 measured, 1 failed, 2 wrong use.');

await exitOnFailure(async () => {
	const { site, content, lang, faults } = evalExtract.parse().opts<Flags>();
	requireContent(content);
	if (!existsSync(join(site, 'index.html'))) evalExtract.error(`${site} is no site. Build one first: npm run build -- --out ${site}`);
	const outcomes = await runPrograms(site, toldOf(content, lang));
	console.log(outcomeTable(outcomes));
	if (!faults) return;
	for (const [name, outcome] of Object.entries(outcomes)) {
		for (const fact of FACTS) for (const fault of outcome.get(fact)!.faults) console.log(`${name}, ${fact}: ${fault}`);
	}
});
