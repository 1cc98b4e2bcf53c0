import { renameEntry } from '../../../src/editing/edit/rename.ts';
import { entryFile, TestArchive, type EntryDraft } from './archive.ts';

/** A word that stands nowhere else, and that stemming leaves as it is. */
export const MARKER = /zqv[a-z]{4}xw/g;

const LETTERS = 'bcdfghjklmnprtvw';
let markers = 0;

/** A new marker, of which none is the beginning of another. */
export function marker(): string {
	markers += 1;
	const letters = [12, 8, 4, 0].map((bits) => LETTERS[(markers >> bits) & 15]);
	return `zqv${letters.join('')}xw`;
}

/** How many entries begin in the archive. */
const ENTRIES = 40;

/** An archive in which each text of each entry, and each name, has a marker of its own, and edits of it. */
export class MarkedArchive extends TestArchive {
	readonly entries = new Map<number, EntryDraft>();
	#languages = ['en', 'zh-hant'];
	#settings = new Map<string, boolean>([['markdown', true], ['offline', true]]);
	#doctors: string[] = [];

	constructor() {
		super();
		for (let n = 0; n < 3; n++) this.addDoctor();
		for (let n = 0; n < ENTRIES; n++) this.put(n);
		this.writeSettings();
	}

	/** Edits by name, each of an entry by number; one that is not there is put there. */
	readonly edits: Record<string, (number: number) => void> = {
		delete: (number) => {
			const entry = this.entries.get(number);
			if (entry) {
				this.entries.delete(number);
				this.delete(entryFile(entry));
			} else this.put(number);
		},
		withdraw: (number) => this.change(number, () => ({ withdrawn: `It no longer holds: ${marker()}.` })),
		draft: (number) => this.change(number, () => ({ draft: true })),
		republish: (number) => this.change(number, () => ({ draft: false })),
		redact: (number) => this.change(number, () => ({ question: `${marker()} My heart beats fast.` })),
		shorten: (number) => this.change(number, ({ answer }) => ({ answer: answer.split(' ')[0]! })),
		'no more info': (number) => this.change(number, ({ answer }) => ({ answer: answer.split('\n\n## More info')[0]! })),
		retitle: (number) => this.change(number, () => ({ title: `${marker()} at night` })),
		rename: (number) => {
			const entry = this.entries.get(number);
			if (!entry || entry.draft) return;
			const to = marker();
			const root = entry.lang && entry.lang !== this.#languages[0] ? `/${entry.lang}` : '';
			renameEntry({ content: this.content, from: entry.id, to });
			this.entries.set(number, { ...entry, id: to, aliases: [...(entry.aliases ?? []), `${root}/q/${entry.date.slice(0, 4)}/${entry.id}/`] });
		},
		move: (number) => {
			const entry = this.entries.get(number);
			if (!entry) return;
			this.delete(entryFile(entry));
			this.#write(number, { ...entry, specialty: entry.specialty === 'heart' ? 'skin' : 'heart', topics: [] });
		},
		'another doctor': () => {
			const [gone] = this.#doctors.splice(0, 1);
			const next = this.addDoctor();
			for (const [number, entry] of this.entries) if (entry.doctor === gone) this.#write(number, { ...entry, doctor: next });
			this.delete(`doctors/${gone}.md`);
		},
		'another topic': () => {
			const topic = marker();
			for (const [number, entry] of this.entries) if (entry.topics?.[0]) this.#write(number, { ...entry, topics: entry.specialty === 'heart' ? [topic] : [] });
			if (this.#topic) this.delete(`topics/heart/${this.#topic}.md`);
			this.writeTopic(`heart/${topic}`, `${marker()} heart`, [`${marker()} racing`]);
			this.#topic = topic;
		},
		'one language': () => {
			this.#languages = ['en'];
			for (const [number, entry] of this.entries) {
				if (entry.lang !== 'zh-hant') continue;
				this.entries.delete(number);
				this.delete(entryFile(entry));
			}
			this.writeSettings();
		},
		'no markdown': () => this.#toggle('markdown'),
		'no offline': () => this.#toggle('offline'),
	};

	#topic: string | undefined;

	/** Writes an entry all of whose texts are new. */
	put(number: number): void {
		const lang = number % 5 === 0 && this.#languages.length > 1 ? 'zh-hant' : 'en';
		this.#write(number, {
			id: marker(),
			title: `${marker()} at rest`,
			question: `${marker()} My heart beats fast and skips a beat. ${marker()}`,
			answer: `Skipped ${marker()} beats are common, ${marker()}.\n\n## More info\n\nMore of ${marker()}.`,
			specialty: number % 2 === 0 ? 'heart' : 'skin',
			doctor: this.#doctors[number % this.#doctors.length]!,
			date: `${2015 + (number % 4)}-0${(number % 9) + 1}-0${(number % 7) + 1}`,
			lang,
			...(number % 3 === 0 && this.#topic && number % 2 === 0 && { topics: [this.#topic] }),
		});
	}

	change(number: number, to: (entry: EntryDraft) => Partial<EntryDraft>): void {
		const entry = this.entries.get(number);
		if (entry) this.#write(number, { ...entry, ...to(entry) });
		else this.put(number);
	}

	addDoctor(): string {
		const id = marker();
		this.writeDoctor(id, `Dr. ${marker()} (demo)`, 'heart');
		this.#doctors.push(id);
		return id;
	}

	writeSettings(): void {
		const flags = [...this.#settings].map(([key, value]) => `${key}: ${value}`).join('\n');
		this.write('site.yml', `name: Test answers\naddress: https://answers.example\ntagline: Marked\nlanguages: [${this.#languages.join(', ')}]\n${flags}
disclaimer: This is *information*, not advice.\nurgent: { text: Call for help at once., number: "112", signs: [chest pain] }\n`);
	}

	#toggle(setting: string): void {
		this.#settings.set(setting, !this.#settings.get(setting));
		this.writeSettings();
	}

	#write(number: number, entry: EntryDraft): void {
		this.entries.set(number, entry);
		this.writeEntry(entry);
	}
}
