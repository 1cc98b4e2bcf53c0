import { posix } from 'node:path';
import { readContentFile, readContentText } from '../../archive/content/contentFile.ts';
import { compileSite } from '../../archive/content/compileSite.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { specialtySchema } from '../../archive/schema/index.ts';
import { EditRefused, openFolder, type Folder } from './entries.ts';

/** Lines between which the file is made; what stands outside them is left as it is. */
const BEGIN = '# Content, from "owners" in content/site.yml and content/specialties/*.md: npm run codeowners';
const END = '# End of content';

/**
 * CODEOWNERS with a part for the content: who is asked to look at changes of a specialty's entries,
 * topics and doctors. GitHub takes the last line that fits a file, so the content as a whole comes first.
 *
 * @param place the content folder's in the repository, without slashes at its ends; empty where the repository is the content
 * @param before the file as it is; undefined where there is none
 * @returns the file as it is to be; undefined where there is none, and nobody to name
 * @throws EditRefused where a file has an error
 */
export function codeowners(content: string, place: string, before: string | undefined): string | undefined {
	const folder = openFolder(content);
	const text = before ?? '';
	const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
	const owners = ownerLines(folder, place);
	if (owners.length === 0 && begin === -1) return before;
	const lines = [BEGIN, ...owners, END];
	if (begin === -1 || end < begin) return `${text === '' || text.endsWith('\n\n') ? text : `${text.replace(/\n*$/, '\n')}\n`}${lines.join('\n')}\n`;
	return text.slice(0, begin) + lines.join('\n') + text.slice(end + END.length);
}

function ownerLines(folder: Folder, place: string): string[] {
	const root = place === '' ? '' : `/${place}`;
	const general = folder.files.includes('site.yml') ? compileSite(readContentFile(folder.content, 'site.yml'), 'site.yml').record?.owners : undefined;
	const owners = specialtyOwners(folder);
	const doctors = doctorsBySpecialty(folder);
	return [
		...(general ? [line(root === '' ? '*' : `${root}/`, general)] : []),
		...[...owners].flatMap(([id, those]) => [
			line(`${root}/specialties/${id}.md`, those),
			line(`${root}/topics/${id}/`, those),
			line(`${root}/entries/${id}/`, those),
			...(doctors.get(id) ?? []).map((file) => line(`${root}/${file}`, those)),
		]),
	];
}

function line(path: string, owners: readonly string[]): string {
	return `${path} ${owners.join(' ')}`;
}

/** Owners by specialty, in the order of ids. */
function specialtyOwners({ content, files }: Folder): Map<string, string[]> {
	const owners = new Map<string, string[]>();
	for (const file of files.filter((one) => one.startsWith('specialties/'))) {
		const { data } = readFrontMatter(readContentText(content, file), file);
		const parsed = specialtySchema.shape.owners.safeParse(data['owners']);
		if (!parsed.success) throw new EditRefused(`"owners" of ${content}/${file} is not valid: npm run check says why.`);
		if (parsed.data) owners.set(posix.basename(file, '.md'), parsed.data);
	}
	return owners;
}

function doctorsBySpecialty({ content, files }: Folder): Map<string, string[]> {
	const doctors = files.filter((file) => file.startsWith('doctors/'));
	return Map.groupBy(doctors, (file) => String(readFrontMatter(readContentText(content, file), file).data['specialty']));
}
