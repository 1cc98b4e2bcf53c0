import { readFileSync } from 'node:fs';

/** The stylesheet of every page, whole: what it hides or shows is a matter of what is read. */
export function styles(): string {
	const folder = 'src/site/styles';
	const index = readFileSync(`${folder}/index.css`, 'utf8');
	return index.replace(/@import '(.*?)';/g, (_, file: string) => readFileSync(`${folder}/${file}`, 'utf8'));
}
