import { counted } from '../../archive/counted.ts';
import type { Progress } from '../../build/progress.ts';
import { readStanding } from './state.ts';
import type { Target } from './target.ts';
import { DeployRefused } from './refused.ts';

/** How a target differs from the version that was deployed to it. */
export interface Verification {
	/** Id of the version. */
	version: string;
	files: number;
	missing: string[];
	/** Files with other bytes than were sent. */
	changed: string[];
	/** Files that no deploy put there. */
	foreign: string[];
}

/**
 * Reads every file of a target back and compares it with what was deployed.
 * @throws DeployRefused where nothing was, or where a deploy was cut short
 */
export async function verifyTarget(target: Target, progress: Progress): Promise<Verification> {
	const { current, open, live } = await readStanding(target);
	if (open) throw new DeployRefused(`The last deploy to ${target.name} was cut short. Deploy again, or go back with --rollback, before you verify.`);
	if (!current) throw new DeployRefused(`Nothing was deployed to ${target.name} yet.`);
	const step = progress.step('verify');
	const there = await target.list();
	const present = [...current.files.keys()].filter((path) => there.has(path));
	const hashes = await target.hashes(present);
	step.end(`${counted(present.length, 'file')} read back`);
	return {
		version: current.id,
		files: current.files.size,
		missing: [...current.files.keys()].filter((path) => !there.has(path)),
		changed: present.filter((path) => hashes.get(path) !== current.files.get(path)!.hash),
		foreign: [...there.keys()].filter((path) => !live.has(path)).sort(),
	};
}
