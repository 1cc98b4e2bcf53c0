import { z } from 'zod';
import { LinkInContent, readContentText } from '../../../archive/content/contentFile.ts';
import type { Fault } from '../../../archive/fault.ts';
import { parseYaml } from '../../../archive/content/frontMatter.ts';
import type { YamlSource } from '../../../archive/content/yamlSource.ts';
import { schemaFaults } from '../../../archive/content/schemaFaults.ts';
import type { WholeArchive } from '../across/archive.ts';
import type { Finding } from '../finding.ts';

/** The file of exceptions, in the content folder. */
export const ALLOW_FILE = 'privacy-allow.yml';

/** `privacy-allow.yml`: what looks private and may stand all the same. */
export const allowSchema = z.array(
	z.strictObject({
		/** The words exactly as they stand in the file. */
		text: z.string().min(1).max(300),
		/** Why they may stand: for whoever comes upon them next. */
		reason: z.string().trim().min(3).max(500),
		/** The one file they are allowed in, by its path in the content folder; all where absent. */
		file: z.string().max(1000).optional(),
	}),
).max(10_000);

/** A name with a doctor's title: people thank their doctor by it. */
const DOCTOR = /^(?:Dr|Prof|Professor|Doctor)\b|(?:醫師|醫生|主任|教授)$/u;

type Exceptions = z.output<typeof allowSchema>;

/** Findings that stand: known doctors and exceptions are left out; exceptions of nothing are pointed out. */
export function allowed(findings: Finding[], { content, registry }: WholeArchive): Fault[] {
	const { exceptions, source, faults } = readExceptions(content);
	const doctors = new Set(
		[...registry.doctors.values()].flatMap((doctor) => [doctor.name, ...Object.values(doctor.names ?? {})]).flatMap(namesIn),
	);
	const used = new Set<number>();
	const standing = findings.filter(({ rule, file, subject }) => {
		if (subject === undefined || !rule.startsWith('private-')) return true;
		if (rule === 'private-name' && DOCTOR.test(subject) && namesIn(subject).some((name) => doctors.has(name))) return false;
		const index = exceptions.findIndex((exception) => exception.text === subject && (exception.file ?? file) === file);
		if (index !== -1) used.add(index);
		return index === -1;
	});
	// The words themselves are for the exceptions alone.
	return [...standing.map(({ subject: _, ...fault }) => fault), ...faults, ...unused(exceptions, used, source)];
}

/** The parts of a name by which people call somebody: words of two letters and more, the first sign of a Chinese name. */
function namesIn(name: string): string[] {
	const words = name.replace(/\(.*?\)|（.*?）/g, '').match(/[\p{sc=Latin}\p{M}'’-]{2,}/gu) ?? [];
	const chinese = name.match(/\p{sc=Han}+/u)?.[0];
	return [
		...words.map((word) => word.toLowerCase()).filter((word) => !/^(?:dr|prof|professor|doctor|md|demo)$/.test(word)),
		...(chinese === undefined ? [] : [chinese[0]!]),
	];
}

function readExceptions(content: string): { exceptions: Exceptions; source: YamlSource | undefined; faults: Finding[] } {
	let text: string;
	try {
		text = readContentText(content, ALLOW_FILE);
	} catch (error) {
		// A link is pointed out where the folder is scanned.
		if (error instanceof LinkInContent || (error as NodeJS.ErrnoException).code === 'ENOENT') return { exceptions: [], source: undefined, faults: [] };
		throw error;
	}
	const { data, source, faults } = parseYaml(text, ALLOW_FILE, 0);
	if (faults.length > 0 || data === null) return { exceptions: [], source, faults };
	const parsed = allowSchema.safeParse(data, { reportInput: true });
	return { exceptions: parsed.data ?? [], source, faults: parsed.success ? [] : schemaFaults(parsed.error, allowSchema, source, ALLOW_FILE) };
}

function unused(exceptions: Exceptions, used: Set<number>, source: YamlSource | undefined): Finding[] {
	return exceptions.flatMap(({ text }, index) =>
		used.has(index) || !source
			? []
			: [{
				severity: 'warning' as const,
				rule: 'exception-unused',
				file: ALLOW_FILE,
				...source.value([index, 'text']),
				message: `Nothing in the archive reads "${text}" any more.`,
				help: 'Remove the exception.',
			}],
	);
}
