import { ImportError } from '../../finding.ts';
import type { Zip } from '../../source/zip.ts';
import { foreign, followPart } from './part.ts';
import { relationsOf } from './relations.ts';
import { readSharedStrings, type SharedStrings } from './sharedStrings.ts';
import { type CellStyle, readStyles } from './styles.ts';

/** A sheet of a workbook. */
export interface SheetPart {
	name: string;
	/** The part that holds its cells. */
	part: string;
	isHidden: boolean;
}

/** What the sheets of a workbook share. */
export interface Workbook {
	zip: Zip;
	sheets: SheetPart[];
	strings: SharedStrings;
	styles: CellStyle[];
	/** Whether its days are counted from 1904. */
	from1904: boolean;
}

/**
 * Opens a workbook; close its `strings` when done.
 * @throws {ImportError} where the file is none
 */
export async function openWorkbook(zip: Zip): Promise<Workbook> {
	const main = [...(await relationsOf(zip, '')).values()].find(({ type }) => type === 'officeDocument')?.target;
	if (main === undefined || !zip.has(main)) throw new ImportError(`${zip.file} is no workbook.`, 'Save it as an Excel workbook (.xlsx).');
	const relations = await relationsOf(zip, main);
	const partOf = (type: string): string | undefined => [...relations.values()].find((relation) => relation.type === type)?.target;
	const sheets: SheetPart[] = [];
	let from1904 = false;
	await followPart(zip, main, {
		open(element, attributes) {
			if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
			if (element !== 'sheet') return;
			const relation = relations.get(foreign(attributes, 'id') ?? '');
			// Charts and the like have a name among the sheets, and no cells.
			if (relation?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', part: relation.target, isHidden: (attributes['state'] ?? 'visible') !== 'visible' });
		},
	});
	if (sheets.length === 0) {
		throw new ImportError(`${zip.file} has no sheet of cells${main.endsWith('.bin') ? ', for it is a binary workbook' : ''}.`, 'Save it as an Excel workbook (.xlsx).');
	}
	const styles = await readStyles(zip, partOf('styles'));
	return { zip, sheets, strings: await readSharedStrings(zip, partOf('sharedStrings')), styles, from1904 };
}
