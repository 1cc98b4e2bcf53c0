import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a test says of an entry; the rest is filled in. */
export interface EntryDraft {
	id: string;
	title: string;
	question: string;
	answer: string;
	specialty: string;
	doctor: string;
	date: string;
	lang?: string;
	topics?: string[];
	aliases?: string[];
	withdrawn?: string;
	draft?: boolean;
	translationOf?: string;
}

/** A content folder that a test writes, changes and throws away. */
export class TestArchive {
	readonly root = mkdtempSync(join(tmpdir(), 'archive-'));
	readonly content = join(this.root, 'content');
	readonly out = join(this.root, 'dist');
	readonly cache = join(this.root, 'cache');

	constructor() {
		this.writeSite('An archive for tests');
		for (const [id, name] of [['heart', 'Heart'], ['skin', 'Skin']] as const) {
			this.write(`specialties/${id}.md`, `---\nname: ${name}\n---\n`);
		}
		this.writeDoctor('ada', 'Dr. Ada (demo)', 'heart');
		this.writeDoctor('ben', 'Dr. Ben (demo)', 'skin');
		this.writeTopic('heart/palpitations', 'Palpitations', ['heart racing', 'skipped beats']);
		this.writeTopic('skin/rashes', 'Rashes', ['itchy skin', 'hives']);
	}

	/** @param more further lines of the file */
	writeSite(tagline: string, more = ''): void {
		this.write(
			'site.yml',
			`name: Test answers
address: https://answers.example
tagline: ${tagline}
languages: [en, zh-hant]
disclaimer: This is *information*, not advice.
urgent: { text: Call for help at once., number: "112", signs: [chest pain] }
${more}`,
		);
	}

	writeDoctor(id: string, name: string, specialty: string): void {
		this.write(`doctors/${id}.md`, `---\nname: ${name}\nspecialty: ${specialty}\ndemo: true\n---\n`);
	}

	writeTopic(id: string, name: string, aliases: string[]): void {
		this.write(`topics/${id}.md`, `---\nname: ${name}\naliases: ${JSON.stringify(aliases)}\n---\n`);
	}

	writeEntry(entry: EntryDraft): void {
		const { question, answer, ...front } = entry;
		const lines = Object.entries({ asker: 'reader', answered: entry.date, ...front })
			.filter(([key]) => key !== 'id')
			.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
		this.write(entryFile(entry), `---\n${lines.join('\n')}\n---\n${question}\n\n## Answer\n\n${answer}\n`);
	}

	/** @param file path in the content folder */
	write(file: string, text: string): void {
		const path = join(this.content, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}

	move(from: string, to: string): void {
		mkdirSync(dirname(join(this.content, to)), { recursive: true });
		renameSync(join(this.content, from), join(this.content, to));
	}

	delete(file: string): void {
		rmSync(join(this.content, file));
	}

	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}

/** Where an entry's file stands in the content folder. */
export function entryFile({ id, specialty, date }: Pick<EntryDraft, 'id' | 'specialty' | 'date'>): string {
	return `entries/${specialty}/${date.slice(0, 4)}/${id}.md`;
}
