import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writesInPlace } from '../../../../src/hosting/deploy/rcloneVersion.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'answered-rclone-'));
	vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true });
});

/** Puts a program in rclone's place that says its version and what its remotes can do. */
async function rcloneThatSays(version: string, bucketBased: boolean): Promise<void> {
	const features = JSON.stringify({ Name: 'remote', Features: { BucketBased: bucketBased } });
	await writeFile(join(folder, 'rclone'), `#!/bin/sh\nif [ "$1" = version ]; then echo 'rclone ${version}'; else echo '${features}'; fi\n`, { mode: 0o755 });
}

test.each([
	['v1.60.1-DEV', false, 1],
	['v1.62.2', false, 1],
	['v1.62.2', true, 0],
	['v1.63.0', false, 0],
	['v1.71.2', false, 0],
	['v2.0.0', false, 0],
])('rclone %s on a remote of buckets %s: %i warnings', async (version, bucketBased, warnings) => {
	await rcloneThatSays(version, bucketBased);
	const said = await writesInPlace('shop:www');
	expect(said).toHaveLength(warnings);
	if (warnings > 0) expect(said[0]).toContain(`This is rclone ${version}: it writes into the file that is being read`);
});
