import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentFaults } from '../../src/archive/fault.ts';
import { build, type BuildReport } from '../../src/build/build.ts';
import { ADOPTED } from '../sites/build.ts';
import { treeOf } from './archives/tree.ts';

let root: string;
let content: string;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'templates-'));
	content = join(root, 'content');
	cpSync(ADOPTED, content, { recursive: true });
	await make();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const make = (): Promise<BuildReport> => build({ content, out: join(root, 'dist'), cache: join(root, 'cache'), jobs: 1 });
const read = (place: string): string => readFileSync(join(root, 'dist', place), 'utf8');
const compiled = (): string[] => readdirSync(join(root, 'cache/templates'));

/** Builds with another text of a template for once, which is expected to fail: what is said of it. */
async function saidOf(file: string, text: string): Promise<string[]> {
	const place = join(content, 'theme', file);
	const before = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
	writeFileSync(place, text);
	const error = (await make().then(() => expect.fail('The template was taken.'), (thrown: unknown) => thrown)) as ContentFaults;
	if (before === undefined) rmSync(place);
	else writeFileSync(place, before);
	if (!Array.isArray(error.faults)) throw error;
	return error.faults.filter(({ severity }) => severity === 'error').map(({ file: of, line, column, rule, message, help }) => `${of}:${line}:${column} ${rule} ${message} ${help}`);
}

describe("templates of a site's own", () => {
	test('stand in the place of the software\'s, wrap them, and are added at slots, wherever these are shown', () => {
		for (const page of ['q/2022/dry-hands/index.html', 'embed/q/2022/dry-hands/index.html']) {
			expect(read(page)).toMatch(/<div class="ward"[^>]*><p class="badge"[^>]*>Answered on the ward by Dr. Elm \(demo\)<\/p><section class="turn doctor" aria-labelledby="answer">/);
			expect(read(page)).not.toMatch(/<style|<script(?! type="application\/ld\+json"| type="module" src="\/_astro\/)| style=/);
		}
		expect(read('q/2022/itchy-scalp/index.html')).toContain('<p class="visit"><a href="/write/">Ask Dr. Elm (demo) for a visit</a></p>');
		expect(read('about/index.html')).not.toContain('class="visit"');
	});

	test('bring styles and scripts as files that are named by their content, and kept for reading offline', () => {
		const page = read('q/2022/dry-hands/index.html');
		const files = [...page.matchAll(/(?:src|href)="(\/_astro\/[^"]+\.(?:css|js))"/g)].map(([, file]) => file!);
		const styles = files.filter((file) => file.endsWith('.css')).map((file) => read(file)).join('');
		expect(styles).toMatch(/\.badge\[data-astro-cid-\w+\]\{border-left:4px solid #6a1b9a\}/);
		const script = files.find((file) => file.endsWith('.js') && read(file).includes('.badge'));
		expect(script).toMatch(/\.[\w-]{8}\.js$/);
		expect(read('packs/packs-1.json')).toContain(script);
	});

	test('are compiled once: nothing is made again while nothing changes, and an entry alone is when it does', async () => {
		const before = compiled();
		expect(before).toHaveLength(1);
		expect(await make()).toMatchObject({ rendered: 0, deleted: 0 });
		const entry = join(content, 'entries/dermatology/2022/dry-hands.md');
		writeFileSync(entry, readFileSync(entry, 'utf8').replace('Gloves help a little.', 'Gloves help a little, at night.'));
		const { rendered, pages } = await make();
		expect(rendered).toBeLessThan(pages);
		expect(compiled()).toEqual(before);
	});

	test('that cannot be compiled, or fail, are told with their place, and the site stays', async () => {
		const before = treeOf(join(root, 'dist'));
		expect(await saidOf('slots/after-answer.astro', '---\nconst a = ;\n---\n<p>{a}</p>\n')).toEqual([expect.stringMatching(/^theme\/slots\/after-answer\.astro:2:11 theme-template The template cannot be compiled: .+ Mend it; /)]);
		expect(await saidOf('slots/after-answer.astro', "---\nimport Card from 'answered/components/Anser.astro';\n---\n<Card />\n")).toEqual([expect.stringMatching(/^theme\/slots\/after-answer\.astro:2:19 theme-template The software offers no "answered\/components\/Anser\.astro"\. Did you mean "answered\/components\/Answer\.astro"\?/)]);
		expect(await saidOf('slots/after-answer.astro', "---\nimport site from '../../site.yml?raw';\n---\n{site}\n")).toEqual([expect.stringMatching(/^theme\/slots\/after-answer\.astro:2:19 theme-template "\.\.\/\.\.\/site\.yml\?raw" is outside of content\/theme\/components\//)]);
		expect(await saidOf('slots/after-answer.astro', '---\nconst { entry } = Astro.props;\n---\n<p>\n\t{entry.docter.name}\n</p>\n')).toEqual([expect.stringMatching(/^theme\/slots\/after-answer\.astro:5:\d+ theme-template The template fails on \/q\/2022\/[\w-]+\/: Cannot read properties of undefined/)]);
		expect(await saidOf('slots/after-answer.astro', "---\nimport Similar from 'answered/components/Similar.astro';\n---\n<Similar />\n")).toEqual([expect.stringMatching(/^theme\/slots\/after-answer\.astro:2:22 theme-template Similar fails on \/q\/2022\/[\w-]+\/ with what this template gives it: /)]);
		expect(treeOf(join(root, 'dist'))).toEqual(before);
	});

	test('hold nothing that the policy of pages would keep from running or showing: all of it is told at once', async () => {
		const text = '<p style="color: red" onclick="go()">x</p>\n<script is:inline>go();</script>\n<style is:inline>p { color: red; }</style>\n<img src="https://elsewhere.example/a.png" alt="" />\n<iframe src="/x/"></iframe>\n<script is:inline type="application/ld+json" set:html="{}" />\n';
		const said = await saidOf('slots/after-answer.astro', text);
		expect(said.map((one) => /:(\d+:\d+) theme-template/.exec(one)![1])).toEqual(['1:4', '1:23', '2:9', '3:8', '4:6', '5:1']);
	});

	test('have styles that browsers understand, and that fetch nothing from elsewhere', async () => {
		const said = await saidOf('slots/after-answer.astro', '<p class="x">x</p>\n<style>\n\t.x { color: red; &:hover { color: blue; } }\n\t.x :global(b) { color red; }\n\t.x { background: url(https://elsewhere.example/a.png) }\n</style>\n<style lang="scss">$x: 1;</style>\n');
		expect(said).toEqual([
			expect.stringMatching(/^theme\/slots\/after-answer\.astro:4:\d+ theme-css Browsers pass over what stands here/),
			expect.stringMatching(/^theme\/slots\/after-answer\.astro:5:19 theme-css Nothing is fetched from other addresses/),
		]);
	});

	test('of a name that means nothing are told with the nearest', async () => {
		expect(await saidOf('components/Anwser.astro', '<p>x</p>')).toEqual([expect.stringMatching(/^theme\/components\/Anwser\.astro:1:1 theme-template The software has no component "Anwser".* Did you mean "Answer"\?/)]);
		expect(await saidOf('slots/after-anwser.astro', '<p>x</p>')).toEqual([expect.stringMatching(/^theme\/slots\/after-anwser\.astro:1:1 theme-template Pages have no slot "after-anwser".* Did you mean "after-answer"\?/)]);
		expect(await saidOf('pages.astro', '<p>x</p>')).toEqual([expect.stringContaining('theme-file')]);
	});

	test('that are edited render every page anew, and what they were is gone', async () => {
		const badge = join(content, 'theme/components/own/Badge.astro');
		writeFileSync(badge, readFileSync(badge, 'utf8').replace('Answered on the ward', 'Answered by the bed'));
		const { rendered, pages } = await make();
		expect(rendered).toBe(pages);
		expect(read('q/2022/dry-hands/index.html')).toContain('Answered by the bed by Dr. Elm (demo)');
		rmSync(join(content, 'theme'), { recursive: true });
		await make();
		expect([...treeOf(join(root, 'dist')).keys()].filter((place) => /\.(?:html|css|js)$/.test(place) && /badge|class="ward/.test(read(place)))).toEqual([]);
	});
});
