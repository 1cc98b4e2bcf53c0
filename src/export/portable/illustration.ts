import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentText } from '../../archive/content/contentFile.ts';
import { PROJECT } from '../../build/settings.ts';
import { iconSvg } from '../../site/drawing/icon.ts';
import type { Library } from '../../site/query/library.ts';
import { fileOf } from '../../site/theme/places.ts';

/** The site's sign as PNG, 48 by 48 pixels, as Kiwix asks for it. @param content the content folder */
export async function illustration({ registry }: Library, content: string): Promise<Buffer> {
	const sign = fileOf(registry.themeFiles, 'favicon.svg') ? readContentText(content, 'theme/favicon.svg') : readFileSync(join(PROJECT, 'public', 'favicon.svg'), 'utf8');
	// Loaded here: it is the largest part of an export that makes no pictures.
	const { pngOf } = await import('../../site/drawing/png.ts');
	return await pngOf(iconSvg({ path: '', size: 48, purpose: 'any' }, sign));
}
