/** All commands, as README names them. */

/**
 * @typedef {{ name: string; group: string; does: string }} Listed
 * @type {readonly Listed[]}
 */
export const COMMANDS = [
	...group('A site', {
		start: 'Builds the content and serves the site',
		dev: 'Shows the content as a site that follows each save',
		build: 'Builds the site; only what changed is made again',
	}),
	...group('For editors', {
		new: 'Makes a valid new entry',
		check: 'Says of every fault in the content where it is and how to mend it',
		rename: 'Moves an entry; its old address keeps working',
		withdraw: 'Withdraws an answer; its address stays and shows the reason',
		erase: 'Removes an entry for good',
		topics: 'Lists topics that were assigned unsurely',
		synonyms: 'Lists words that the archive says mean the same, to accept or forbid',
		schemas: "Makes the JSON Schemas of content files, for editors' programs",
		codeowners: 'Writes who is asked to look at changes',
		changed: 'Lists the pages that changed since a commit',
		upgrade: 'Brings the content to the format that this version reads',
	}),
	...group('For operators', {
		init: "Makes what an archive's repository needs",
		import: 'Turns an archive into entries, and follows it later',
		'publish-files': 'Writes what a host needs and checks the site against its limits',
		deploy: 'Brings the site to a folder or an rclone remote',
		export: 'Takes the archive along whole: as a book, as data',
		compare: 'Says which files of two built sites differ',
	}),
	...group("Measuring, in the software's own repository", {
		bench: 'Measures how long building takes',
		'eval:similar': 'Measures similar questions',
		'eval:search': 'Measures search',
		'eval:offline': 'Measures what reading offline costs',
		'eval:privacy': 'Measures how well private things and doses are found',
		'eval:extract': 'Measures what reading programs keep of entries',
		'eval:reader': 'Measures how long a reader on a slow line waits',
		lighthouse: 'Asks Lighthouse about the built site',
		pictures: 'Takes the pictures of README again',
	}),
];

/**
 * @param {string} name
 * @param {Record<string, string>} commands
 * @returns {Listed[]}
 */
function group(name, commands) {
	return Object.entries(commands).map(([command, does]) => ({ name: command, group: name, does }));
}

/** @returns {string} */
export function helpText() {
	const width = Math.max(...COMMANDS.map(({ name }) => name.length));
	const lines = COMMANDS.flatMap(({ name, group: of, does }, index) => {
		const line = `  ${name.padEnd(width)}  ${does}`;
		return COMMANDS[index - 1]?.group === of ? [line] : ['', `${of}:`, line];
	});
	return ['Usage: answered <command> [options]', ...lines, '', 'answered <command> --help says more. Exit codes: 0 done, 1 faults found, 2 wrong use.'].join('\n');
}

/**
 * The command that someone may have meant; undefined where none is near.
 * @param {string} typed
 * @returns {string | undefined}
 */
export function nearestCommand(typed) {
	const near = COMMANDS.map(({ name }) => ({ name, steps: steps(typed, name) })).sort((a, b) => a.steps - b.steps)[0];
	return near !== undefined && near.steps <= Math.max(1, Math.floor(typed.length / 3)) ? near.name : undefined;
}

/**
 * Letters to change, put in or leave out, of two words (V. Levenshtein).
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
function steps(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...a].entries()) {
		const next = [index + 1];
		for (let at = 0; at < b.length; at++) next.push(Math.min((row[at] ?? 0) + (letter === b[at] ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
		row = next;
	}
	return row[b.length] ?? 0;
}
