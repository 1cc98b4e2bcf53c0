import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder of a test, in the system's folder for such. */
export interface ContentFolder {
	path: string;
	/** Writes files; `undefined` removes one. */
	write(files: Record<string, string | undefined>): void;
	remove(): void;
}

export const SITE = `name: A site
address: https://a.example
tagline: Answers
languages: [en, zh-hant]
disclaimer: None of this is advice.
urgent:
  text: Call.
  number: '112'
`;

/** A small archive without a fault. */
export const SMALL: Record<string, string> = {
	'site.yml': SITE,
	'doctors/lin-demo.md': '---\nname: Dr. Lin\nspecialty: hepatology\n---\n',
	'specialties/hepatology.md': '---\nname: Hepatology\n---\n',
	'topics/hepatology/fatty-liver.md': '---\nname: Fatty liver\n---\n',
	'entries/hepatology/2017/a.md': entryText({}),
	'entries/hepatology/2017/b.md': entryText({ title: 'Is coffee bad for the liver?' }, 'Is it?'),
};

/** An entry's file: a good one with some keys changed or added. */
export function entryText(changes: Record<string, string>, question = 'Why?', answer = 'Because.'): string {
	const data = {
		title: 'Does a fatty liver go away?', asker: 'mira', date: '2017-01-03', doctor: 'lin-demo', specialty: 'hepatology',
		answered: '2017-01-04', ...changes,
	};
	const lines = Object.entries(data).map(([key, value]) => `${key}: ${value}`);
	return `---\n${lines.join('\n')}\n---\n${question}\n\n## Answer\n${answer}\n`;
}

/** Makes a content folder. */
export function contentFolder(files: Record<string, string> = SMALL): ContentFolder {
	const path = mkdtempSync(join(tmpdir(), 'content-'));
	const write = (some: Record<string, string | undefined>): void => {
		for (const [file, text] of Object.entries(some)) {
			const full = join(path, file);
			if (text === undefined) rmSync(full);
			else {
				mkdirSync(dirname(full), { recursive: true });
				writeFileSync(full, text);
			}
		}
	};
	write(files);
	return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}
