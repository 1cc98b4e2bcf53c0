import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { completeManifest } from '../../../scripts/init/manifest.ts';

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}

interface Workflow {
	permissions?: unknown;
	concurrency?: unknown;
	jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

/** This repository's own, and those that a new repository of content gets. */
const FOLDERS = ['.github/workflows', 'starter/_github/workflows'];
const names = (await Promise.all(FOLDERS.map(async (folder) => (await readdir(folder)).map((name) => `${folder}/${name}`)))).flat();
const texts = new Map(await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const)));
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
const starter = JSON.parse(completeManifest(undefined, '1.0.0')) as { scripts: Record<string, string> };

test.for([...texts])('%s: actions are named by the hash of a commit, with their version beside', ([, text]) => {
	const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action!);
	expect(uses.length).toBeGreaterThan(0);
	expect(uses.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

test('an action is of one version everywhere', () => {
	const versions = new Map<string, Set<string>>();
	for (const text of texts.values()) {
		for (const [, action = '', version = ''] of text.matchAll(/uses: (actions\/[a-z-]+)@(.*)$/gm)) versions.set(action, (versions.get(action) ?? new Set()).add(version));
	}
	expect([...versions].filter(([, of]) => of.size > 1)).toEqual([]);
});

test.for([...texts])('%s: jobs may do what they ask for, end in time, and keep no credentials', ([, text]) => {
	const { permissions, concurrency, jobs } = parse(text) as Workflow;
	expect(permissions).toEqual({});
	expect(concurrency).toBeDefined();
	for (const job of Object.values(jobs)) {
		expect(job.permissions).toBeDefined();
		expect(job['timeout-minutes']).toBeGreaterThan(0);
		// Who may write, or sign, is named here: whoever adds to it has to say why.
		const writes = Object.entries(job.permissions!).filter(([, may]) => may !== 'read').map(([what]) => what);
		expect(['', 'id-token,attestations', 'pages,id-token']).toContain(writes.join());
		// Nor does code of the repository, or of a package, run there.
		if (writes.length > 0) expect(job.steps.filter(({ run, uses }) => run !== undefined || uses?.startsWith('actions/checkout@'))).toEqual([]);
		for (const step of job.steps) {
			if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
		}
	}
});

test.for([...texts])('%s: no text of strangers becomes part of a command', ([, text]) => {
	const { jobs } = parse(text) as Workflow;
	const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
	expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
	expect(text).not.toContain('pull_request_target');
});

test.for([...texts])('%s: every command it runs exists', ([name, text]) => {
	const known = name.startsWith('starter/') ? starter.scripts : scripts;
	const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, one]) => one!);
	expect(named.filter((one) => known[one] === undefined)).toEqual([]);
});
