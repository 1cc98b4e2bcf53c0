#!/bin/sh
# mammoth 1.13.0: text that a Word document hides (<w:vanish/>) comes out like any other, without a
# word in its messages; words under a phonetic guide (<w:ruby>) and formulas (<m:oMath>) are dropped
# with a message that names the element, not the words.
# One would expect what Word shows: the words under the guide, and not what is hidden.
# Hidden text is 17.3.2.41 of ECMA-376, part 1, phonetic guides are 17.3.3.25.
# Documented: the README lists what is read, and of hidden text and guides nothing.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 jszip@3.10.2
cat > see.cjs <<'JS'
const JSZip = require('jszip');
const mammoth = require('mammoth');
const zip = new JSZip();
zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>');
zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
const t = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const body = `<w:p>${t('shown')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:ruby><w:rt>${t('guide')}</w:rt><w:rubyBase>${t('base')}</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>formula</m:t></m:r></m:oMath></w:p>`;
zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`);
zip.generateAsync({ type: 'nodebuffer' }).then((buffer) => mammoth.convertToHtml({ buffer })).then(({ value, messages }) => {
	console.log(value);
	for (const { message } of messages) console.log(message);
	const isAsDescribed = value.includes('hidden') && !/base|formula/.test(value) && !messages.some(({ message }) => /hidden|vanish|base\b/.test(message));
	process.exitCode = isAsDescribed ? 0 : 1;
});
JS
node see.cjs
