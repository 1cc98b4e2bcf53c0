import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, the longest first. Begun last, one would keep one processor busy for a minute while
 * all others rest. Vitest knows this by itself from the second run on, and not on a fresh checkout.
 */
const LONGEST = [
	'build/publish', 'build/deployKilled', 'build/killed', 'build/templates', 'build/package', 'build/damagedCache', 'build/disks', 'build/takenBack', 'build/incremental', 'build/hostileImport',
	'build/check', 'build/import', 'build/preview', 'build/deployCut',
	'e2e/browsers', 'e2e/every-kind', 'e2e/hostile', 'e2e/search-ui', 'e2e/offline-faults', 'e2e/offline', 'e2e/export', 'e2e/handover', 'e2e/deploy', 'e2e/search-client', 'e2e/taken-back',
	'e2e/unanswered', 'e2e/admin', 'e2e/zoom',
];

/** The projects in their order, what fails soonest first. A worker takes one file of a project after the other, and ends with them. */
const PROJECTS = ['unit', 'build', 'mocking', 'e2e'];

/** Begins, in each project, with the files that take longest. No project waits for the last file of the one before. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification): number => {
			const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
			return at < 0 ? LONGEST.length : at;
		};
		const rank = ({ project }: TestSpecification): number => PROJECTS.indexOf(project.name);
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
	}
}
