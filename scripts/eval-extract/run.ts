import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FACTS, keeping, textsOf, type Fact, type Told } from './keeping.ts';
import { PROGRAMS } from './programs.ts';

/** How a program did over the entries of a site, fact by fact. */
export interface Outcome {
	/** Entries that have something of the kind. */
	asked: number;
	/** What is wrong, with the page it is wrong on. */
	faults: string[];
}

/** Outcomes by the name of the program. */
export type Outcomes = Record<string, Map<Fact, Outcome>>;

/**
 * Gives every entry of a built site to every program.
 * @param told what must be told of the entries, by their ids
 */
export async function runPrograms(site: string, told: ReadonlyMap<string, Told>): Promise<Outcomes> {
	const outcomes: Outcomes = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, new Map(FACTS.map((fact) => [fact, { asked: 0, faults: [] }]))]));
	for (const file of globSync('**/q/*/*/index.html', { cwd: site }).sort()) {
		const path = `/${file.split(sep).join('/').replace(/index\.html$/, '')}`;
		const [id = ''] = path.split('/').slice(-2);
		const entry = told.get(id);
		if (entry === undefined) throw new Error(`${path}: the content has no entry ${id}. Name the content that the site was built of.`);
		const html = readFileSync(join(site, file), 'utf8');
		const texts = textsOf(html);
		for (const [name, program] of Object.entries(PROGRAMS)) {
			for (const [fact, faults] of keeping(texts, entry, await program(html, `https://answers.example${path}`))) {
				const outcome = outcomes[name]!.get(fact)!;
				outcome.asked += 1;
				if (faults.length > 0) outcome.faults.push(`${path}: ${faults[0]!.slice(0, 120)}`);
			}
		}
	}
	return outcomes;
}

/** A Markdown table: facts down, programs across, in how many of the entries that have it each is right. */
export function outcomeTable(outcomes: Outcomes): string {
	const names = Object.keys(outcomes);
	const cell = (name: string, fact: Fact): string => {
		const { asked, faults } = outcomes[name]!.get(fact)!;
		return `${asked - faults.length}/${asked}`;
	};
	const rows = FACTS.map((fact) => `| ${[fact, ...names.map((name) => cell(name, fact))].join(' | ')} |`);
	return [`| | ${names.join(' | ')} |`, `|---|${'---|'.repeat(names.length)}`, ...rows].join('\n');
}
