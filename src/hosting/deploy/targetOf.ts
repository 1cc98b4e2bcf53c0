import { Directory } from './directory.ts';
import { DeployRefused } from './refused.ts';
import { Remote } from './remote.ts';
import type { Target } from './target.ts';

/** The target that a person names: a folder, or `rclone:` with a remote. @throws DeployRefused */
export function targetOf(name: string): Target {
	if (name.startsWith('rclone:')) {
		const remote = name.slice('rclone:'.length);
		if (!/.:/.test(remote)) throw new DeployRefused(`"${name}" names no remote. It must be like rclone:name:bucket/folder; "rclone listremotes" shows the names.`);
		return new Remote(remote);
	}
	if (/^[a-z][a-z0-9+.-]+:/i.test(name)) throw new DeployRefused(`"${name}" is neither a folder nor a remote of rclone. For a remote write rclone:${name}; for a folder of that name ./${name}.`);
	return new Directory(name);
}
