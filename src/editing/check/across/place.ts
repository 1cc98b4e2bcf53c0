import { readContentText } from '../../../archive/content/contentFile.ts';
import { readFrontMatter } from '../../../archive/content/frontMatter.ts';
import type { Place } from '../../../archive/content/yamlSource.ts';

/** Where a value stands in a file's front matter. The file is read again: few files need it. */
export function placeOf(content: string, file: string, path: readonly PropertyKey[]): Place {
	return readFrontMatter(readContentText(content, file), file).source.value(path);
}
