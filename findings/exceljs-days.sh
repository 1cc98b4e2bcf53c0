#!/bin/sh
# exceljs 4.4.0: days of a workbook come out as something else, without a word:
# - formats 27 to 36 and 50 to 58, which files of Chinese, Japanese and Korean editions of Excel name by
#   number alone, are read as plain numbers: 42738 in place of 3 January 2017;
# - cells of the type d, which hold the day itself (2017-01-03), become the number that the year begins with.
# One would expect: the day, as of format 14. Documented: the numbers in 18.8.30, the type in 18.18.11 of
# ECMA-376, part 1; exceljs has a table of
# these formats by language (lib/xlsx/defaultnumformats.js), and none of them is looked up.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.2 > /dev/null
cat > see.cjs <<'JS'
const JSZip = require('jszip');
const ExcelJS = require('exceljs');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (list) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const zip = new JSZip();
zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>');
zip.file('_rels/.rels', relations([['r1', 'officeDocument', 'xl/workbook.xml']]));
zip.file('xl/_rels/workbook.xml.rels', relations([['r1', 'worksheet', 'worksheets/sheet1.xml'], ['r2', 'styles', 'styles.xml']]));
zip.file('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`);
zip.file('xl/styles.xml', `<styleSheet xmlns="${main}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${[0, 14, 27, 31, 57].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`);
zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData><row r="1">${['A', 'B', 'C', 'D'].map((letter, index) => `<c r="${letter}1" s="${index + 1}"><v>42738</v></c>`).join('')}<c r="E1" t="d"><v>2017-01-03</v></c></row></sheetData></worksheet>`);
zip.generateAsync({ type: 'nodebuffer' }).then(async (buffer) => {
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(buffer);
	const given = ['A', 'B', 'C', 'D', 'E'].map((letter) => workbook.worksheets[0].getCell(`${letter}1`).value);
	for (const [index, of] of ['format 14', 'format 27', 'format 31', 'format 57', 'type d'].entries()) console.log(of, JSON.stringify(given[index]));
	const [first, ...others] = given.map((value) => JSON.stringify(value));
	process.exitCode = first.includes('2017-01-03') && others.every((value) => !value.includes('2017-01-03')) ? 0 : 1;
});
JS
node see.cjs
