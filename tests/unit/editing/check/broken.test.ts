import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/archive/content/read.ts';
import { ContentFaults, type Fault } from '../../../../src/archive/fault.ts';
import { openStore } from '../../../../src/archive/store/open.ts';
import { check, type CheckReport } from '../../../../src/editing/check/check.ts';
import { fixFaults } from '../../../../src/editing/check/fix.ts';
import { countFaults } from '../../../../src/editing/check/report/count.ts';
import { faultText } from '../../../../src/editing/check/report/text.ts';

const BROKEN = resolve(import.meta.dirname, '../../../fixtures/broken');

let folder: string;
let report: CheckReport;

const run = (content: string, name: string): Promise<CheckReport> =>
	check({ content, store: join(folder, name), code: '1', jobs: 1, today: '2026-01-01' });

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'check-'));
	report = await run(BROKEN, 'check.db');
});

afterAll(() => rmSync(folder, { recursive: true }));

const lineOf = (file: string, line: number): string | undefined => readFileSync(join(BROKEN, file), 'utf8').replace(/^\uFEFF/, '').split('\n')[line - 1];

const place = ({ file, line, column, rule }: Fault): string => `${file}:${line}:${column} ${rule}`;

/** What an editor reads of the faults of some files. */
function read(part: string): string {
	const faults = report.faults.filter(({ file }) => file.includes(part));
	return `\n${faults.map((fault) => faultText(fault, { content: 'content', lineOf, colours: false })).join('\n\n')}\n`;
}

describe('the report of a broken archive', () => {
	it('counts', () => {
		expect({ files: report.files, ...countFaults(report.faults) }).toMatchInlineSnapshot(`
			{
			  "error": 64,
			  "files": 38,
			  "info": 4,
			  "warning": 29,
			}
		`);
	});

	it('on front matter that does not begin or end', () => {
		expect(read('front-matter')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/front-matter-without-end.md:10:1 error front-matter-end
			  The front matter has no end: everything below it would be read as part of it.
			  Put a line of three hyphens above this line.
			  10 │ I lie awake.
			     │ ^^^^^^^^^^^^
			   + │ ---
			   + │ I lie awake.

			content/entries/sleep-medicine/2019/no-front-matter.md:1:1 error front-matter-missing
			  The file does not begin with front matter.
			  Put a line of three hyphens above the first key and another below the last.
			  1 │ title: Why do I wake at three?
			    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
			  + │ ---
			  + │ title: Why do I wake at three?
			"
		`);
		expect(read('empty-file')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/empty-file.md:1:1 error front-matter-missing
			  The file is empty.
			  Begin it with a line of three hyphens, the keys with their values, and three hyphens again.
			"
		`);
		expect(read('javascript')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/javascript.md:1:4 error front-matter-language
			  Front matter in "js" is not read: only YAML is.
			  Begin the file with a line of three hyphens alone.
			  1 │ ---js
			    │    ^^
			  + │ ---
			"
		`);
	});

	it('on YAML that cannot be read', () => {
		expect(read('colon-in-title')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/colon-in-title.md:2:8 error yaml
			  The value of "title" cannot be read as it stands: a colon with a space behind it would begin another key.
			  Put the whole value in quotation marks.
			  2 │ title: Sleep: how much do I need?
			    │        ^
			  + │ title: 'Sleep: how much do I need?'
			"
		`);
		expect(read('open-quote')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/open-quote.md:2:8 error yaml
			  The quotation mark that opens the value of "title" is not closed.
			  Close it, or leave it out.
			  2 │ title: "Why do I snore?
			    │        ^^^^^^^^^^^^^^^^
			  + │ title: 'Why do I snore?'
			"
		`);
		expect(read('wide-colon')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/wide-colon.md:2:1 error yaml
			  The colon after "title" is a full-width one.
			  Write a plain colon and a space.
			  2 │ title：Does coffee at noon matter?
			    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
			  + │ title: Does coffee at noon matter?

			content/entries/sleep-medicine/2019/wide-colon.md:3:1 error yaml
			  The space after "asker:" is missing.
			  Put a space behind the colon.
			  3 │ asker:night owl
			    │ ^^^^^^^^^^^^^^^
			  + │ asker: night owl
			"
		`);
		expect(read('key-twice')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/key-twice.md:3:1 error yaml
			  The key "title" stands twice.
			  Remove one of the two lines.
			  3 │ title: Is a short nap good for me?
			    │ ^
			"
		`);
	});

	it('on keys and values', () => {
		expect(read('unknown-keys')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/unknown-keys.md:2:1 error unknown-key
			  "titel" is not a known key.
			  Did you mean "title"?
			  2 │ titel: Can I sleep too long?
			    │ ^^^^^
			  + │ title: Can I sleep too long?

			content/entries/sleep-medicine/2019/unknown-keys.md:4:1 error unknown-key
			  "gender" is not a known key.
			  Did you mean "sex"?
			  4 │ gender: female
			    │ ^^^^^^
			  + │ sex: female

			content/entries/sleep-medicine/2019/unknown-keys.md:11:3 error unknown-key
			  "reviewed.onn" is not a known key.
			  Did you mean "on"?
			  11 │   onn: 2019-05-01
			     │   ^^^
			   + │   on: 2019-05-01
			"
		`);
		expect(read('wrong-values')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/wrong-values.md:2:8 error schema
			  "title" must be text, and YAML reads 2019 as something else.
			  Put it in quotation marks.
			  2 │ title: 2019
			    │        ^^^^
			  + │ title: '2019'

			content/entries/sleep-medicine/2019/wrong-values.md:4:6 error schema
			  "woman" is not a value of "sex".
			  Write one of: female, male, other, unknown.
			  4 │ sex: woman
			    │      ^^^^^
			  + │ sex: female

			content/entries/sleep-medicine/2019/wrong-values.md:5:6 error schema
			  "age" is an age, and must be a band, so that nobody can be told from it.
			  Write one of: 0-9, 10-19, 20-29, 30-39, 40-49, 50-59, 60-69, 70-79, 80+, unknown.
			  5 │ age: 34
			    │      ^^
			  + │ age: 30-39

			content/entries/sleep-medicine/2019/wrong-values.md:6:7 error schema
			  "date" is "2019/4/2" and must be a date as YYYY-MM-DD.
			  Write the year with four digits, the month and the day with two.
			  6 │ date: 2019/4/2
			    │       ^^^^^^^^
			  + │ date: 2019-04-02

			content/entries/sleep-medicine/2019/wrong-values.md:7:9 error schema
			  "doctor" is "Owl-Demo", which cannot be an id: those are lower-case letters, digits and single hyphens.
			  Did you mean "owl-demo"? If not, write the name of a file in doctors/, without ".md".
			  7 │ doctor: Owl-Demo
			    │         ^^^^^^^^
			  + │ doctor: owl-demo

			content/entries/sleep-medicine/2019/wrong-values.md:9:11 error schema
			  The day 2019-02-30 of "answered" does not exist.
			  Look the date up and correct it.
			  9 │ answered: 2019-02-30
			    │           ^^^^^^^^^^

			content/entries/sleep-medicine/2019/wrong-values.md:10:9 error schema
			  "topics" must be a list.
			  Put it in square brackets, items apart by commas.
			  10 │ topics: insomnia
			     │         ^^^^^^^^
			   + │ topics: [insomnia]

			content/entries/sleep-medicine/2019/wrong-values.md:11:8 error schema
			  "draft" must be true or false.
			  Write true or false.
			  11 │ draft: yes
			     │        ^^^
			   + │ draft: true

			content/entries/sleep-medicine/2019/wrong-values.md:12:11 error schema
			  "mashine" is not a value of "moreInfo".
			  Write one of: human, machine.
			  12 │ moreInfo: mashine
			     │           ^^^^^^^
			   + │ moreInfo: machine
			"
		`);
		expect(read('empty-values')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/empty-values.md:2:7 error schema
			  "title" has no value.
			  Write one behind the colon; a key that is not needed is left out.
			  2 │ title:
			    │       ^

			content/entries/sleep-medicine/2019/empty-values.md:3:8 error schema
			  "asker" has no value.
			  Write one behind the colon; a key that is not needed is left out.
			  3 │ asker: ''
			    │        ^^
			"
		`);
		expect(read('dates-backwards')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/dates-backwards.md:9:11 error answered-before-asked
			  The answer (2019-03-04) is dated before the question (2019-04-02).
			  Check both dates: they may be swapped, or the year may be wrong.
			  9 │ answered: 2019-03-04
			    │           ^^^^^^^^^^

			content/entries/sleep-medicine/2019/dates-backwards.md:12:7 error reviewed-before-answered
			  The review (2018-01-01) is dated before the answer (2019-03-04).
			  Check both dates.
			  12 │   on: 2018-01-01
			     │       ^^^^^^^^^^

			content/entries/sleep-medicine/2019/dates-backwards.md:13:7 error unknown-language
			  The site has no language "zh-hans".
			  Use one of en, zh-hant, or add it to "languages" in site.yml.
			  13 │ lang: zh-hans
			     │       ^^^^^^^
			   + │ lang: zh-hant
			"
		`);
		expect(read('doctors/')).toMatchInlineSnapshot(`
			"
			content/doctors/swan-demo.md:3:1 error unknown-key
			  "speciality" is not a known key.
			  Did you mean "specialty"?
			  3 │ speciality: sleep-medicine
			    │ ^^^^^^^^^^
			  + │ specialty: sleep-medicine
			"
		`);
		expect(read('specialties/')).toMatchInlineSnapshot(`
			"
			content/specialties/nutrition.md:3:1 error unknown-key
			  "descripton" is not a known key.
			  Did you mean "description"?
			  3 │ descripton: What to eat.
			    │ ^^^^^^^^^^
			  + │ description: What to eat.
			"
		`);
	});

	it('on names, ids and addresses', () => {
		expect(read('names-that-are-not-there')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/names-that-are-not-there.md:7:9 error unknown-doctor
			  There is no doctor "owl-dmeo".
			  Did you mean "owl-demo"? If not, add the file doctors/owl-dmeo.md.
			  7 │ doctor: owl-dmeo
			    │         ^^^^^^^^
			  + │ doctor: owl-demo

			content/entries/sleep-medicine/2019/names-that-are-not-there.md:10:10 error unknown-topic
			  There is no topic "sleep-medicine/insomia".
			  Did you mean "sleep-medicine/insomnia"? If not, add the file topics/sleep-medicine/insomia.md.
			  10 │ topics: [insomia, nutrition/fibre]
			     │          ^^^^^^^
			   + │ topics: [insomnia, nutrition/fibre]

			content/entries/sleep-medicine/2019/names-that-are-not-there.md:10:19 error unknown-topic
			  There is no topic "nutrition/fibre".
			  Look for the right name in topics/, or add the file topics/nutrition/fibre.md.
			  10 │ topics: [insomia, nutrition/fibre]
			     │                   ^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2019/names-that-are-not-there.md:11:16 error unknown-entry
			  There is no entry "does-not-exist".
			  Look for the right name in entries/, or correct the id.
			  11 │ translationOf: does-not-exist
			     │                ^^^^^^^^^^^^^^
			"
		`);
		expect(read('2020/')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2020/no-answer.md:1:1 error id-twice
			  The id "no-answer" is already that of entries/sleep-medicine/2019/no-answer.md.
			  Rename one of the two files: ids are unique in the whole archive, whatever the folder.

			content/entries/sleep-medicine/2020/no-answer.md:10:27 error alias-address
			  The old address /q/2020/same-old-address is that of the entry "same-old-address".
			  Remove it: a page and a redirect cannot stand at one address.
			  10 │ aliases: [/old/moon.html, /q/2020/same-old-address, /sleep-medicine/, /search/moon]
			     │                           ^^^^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2020/no-answer.md:10:53 error alias-address
			  The old address /sleep-medicine/ is that of the specialty "sleep-medicine".
			  Remove it: a page and a redirect cannot stand at one address.
			  10 │ …ld/moon.html, /q/2020/same-old-address, /sleep-medicine/, /search/moon]
			     │                                          ^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2020/no-answer.md:10:71 error alias-address
			  The old address /search/moon is that of the site's own "search".
			  Remove it: a page and a redirect cannot stand at one address.
			  10 │ …020/same-old-address, /sleep-medicine/, /search/moon]
			     │                                          ^^^^^^^^^^^^

			content/entries/sleep-medicine/2020/same-old-address.md:10:11 error alias-twice
			  The old address /old/moon.html is also claimed by entries/sleep-medicine/2020/no-answer.md.
			  Remove it from one of the two places.
			  10 │ aliases: [/old/moon.html]
			     │           ^^^^^^^^^^^^^^
			"
		`);
		expect(read('Bad Name')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/Bad Name.md:1:1 error bad-id
			  The file's name "Bad Name" cannot be an entry's id: that may hold only a-z, 0-9 and single hyphens.
			  Rename the file to bad-name.md.
			"
		`);
		expect(read('wrong-folder')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/wrong-folder.md:1:1 error wrong-folder
			  The entry was asked in 2021 and belongs to nutrition, but lies elsewhere.
			  Move the file to entries/nutrition/2021/, or correct "specialty" and "date".
			"
		`);
	});

	it('on files that are no entries', () => {
		expect(read('latin-1')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/latin-1.md:2:19 error encoding
			  The file is not UTF-8 text from here on.
			  Save it again with the encoding UTF-8.
			  2 │ title: Latin-1 caf�
			    │                   ^
			"
		`);
		expect(read('notes.txt')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/notes.txt:1:1 error not-markdown
			  The file is not a Markdown file.
			  Name it .md, or move it out of the content folder.
			"
		`);
		expect(read('conflict')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/conflict.md:14:1 error merge-conflict
			  Two changes to these lines were never joined: the marks of git still stand here.
			  Keep the right one of the two versions below, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.
			  14 │ <<<<<<< HEAD
			     │ ^^^^^^^^^^^^
			"
		`);
	});

	it('on sections', () => {
		expect(read('2019/no-answer')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/no-answer.md:11:1 error answer-missing
			  The entry has no answer.
			  Add a line "## Answer" below the question, and the doctor's reply below that.
			  11 │ I wake each full moon.
			     │ ^^^^^^^^^^^^^^^^^^^^^^
			"
		`);
		expect(read('sections-mixed-up')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2019/sections-mixed-up.md:13:1 warning section-empty
			  Nothing stands under the heading "My blanket".
			  Write the section, or remove its heading.
			  13 │ # My blanket
			     │ ^^^^^^^^^^^^

			content/entries/sleep-medicine/2019/sections-mixed-up.md:13:1 error section-unknown
			  A heading of level 1 or 2 can only be "Answer" or "More info".
			  Begin it with ### instead.
			  13 │ # My blanket
			     │ ^^^^^^^^^^^^
			   + │ ### My blanket

			content/entries/sleep-medicine/2019/sections-mixed-up.md:15:1 warning more-empty
			  The "More info" section is empty.
			  Remove its heading, or write the section.
			  15 │ ## More info
			     │ ^^^^^^^^^^^^

			content/entries/sleep-medicine/2019/sections-mixed-up.md:17:1 error section-order
			  "More info" stands before "Answer".
			  Move this section up, above "## More info".
			  17 │ ## Answer
			     │ ^^^^^^^^^

			content/entries/sleep-medicine/2019/sections-mixed-up.md:20:1 warning heading-level
			  A heading of level 5 follows one of level 2.
			  Begin it with ### instead.
			  20 │ ##### Which weight
			     │ ^^^^^^^^^^^^^^^^^^
			   + │ ### Which weight

			content/entries/sleep-medicine/2019/sections-mixed-up.md:22:1 error section-twice
			  This section stands twice.
			  Join the two, or make this a heading of level 3 (###).
			  22 │ ## Answer
			     │ ^^^^^^^^^
			"
		`);
		expect(read('structure')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/structure.md:2:8 warning title-markup
			  The title holds Markdown or HTML, which is shown as it is written.
			  Write it as plain text.
			  2 │ title: What is **wrong** with this page?
			    │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/structure.md:10:1 warning more-info-missing
			  "moreInfo" says who wrote the "More info" section, but there is none.
			  Add the section under "## More info", or remove this line.
			  10 │ moreInfo: machine
			     │ ^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/structure.md:11:17 warning comment-in-text
			  Everything behind the "#" is a comment: it is not part of "source".
			  Put the whole value in quotation marks if it is meant to be.
			  11 │ source: Leaflet #7 of the clinic
			     │                 ^^^^^^^^^^^^^^^^
			   + │ source: 'Leaflet #7 of the clinic'

			content/entries/sleep-medicine/2021/structure.md:12:20 warning topic-twice
			  The topic "sleep-medicine/insomnia" is named twice.
			  Remove one of the two.
			  12 │ topics: [insomnia, sleep-medicine/insomnia]
			     │                    ^^^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/structure.md:14:1 error image-alt
			  The image has no text for those who cannot see it.
			  Say between the square brackets what it shows.
			  14 │ ![](/images/scan.png) and ![a scan](https://elsewhere.example/scan.png) and <b>bold</b>.
			     │ ^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/structure.md:14:5 error image-missing
			  There is no picture /images/scan.png.
			  Put it into the folder of the content as public/pictures/scan.png, and write /pictures/scan.png; or correct the address.
			  14 │ ![](/images/scan.png) and ![a scan](https://elsewhere.example/scan.png) and <b>bold</b>.
			     │     ^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/structure.md:14:27 warning image-elsewhere
			  Only images of this site are shown: this one becomes a link.
			  Put the file into the folder public/ of the content, and write its path there, beginning with "/".
			  14 │ ![](/images/scan.png) and ![a scan](https://elsewhere.example/scan.png) and <b>bold</b>.
			     │                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/structure.md:14:77 warning html
			  HTML is not run: readers see it as it is written.
			  Write it in Markdown; or put a "\\" before the "<" to say that it is meant.
			  14 │ …https://elsewhere.example/scan.png) and <b>bold</b>.
			     │                                          ^^^

			content/entries/sleep-medicine/2021/structure.md:19:1 warning heading-empty
			  This heading is empty.
			  Write it, or remove the line.
			  19 │ ###
			     │ ^^^

			content/entries/sleep-medicine/2021/structure.md:21:1 warning section-empty
			  Nothing stands under the heading "Empty part".
			  Write the section, or remove its heading.
			  21 │ ### Empty part
			     │ ^^^^^^^^^^^^^^
			"
		`);
		expect(read('placeholder')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/placeholder.md:11:1 error placeholder
			  The question is still to be written.
			  Write it, or add "draft: true".
			  11 │ Write the question here.
			     │ ^^^^^^^^^^^^^^^^^^^^^^^^
			"
		`);
		expect(read('draft')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/draft.md:12:1 info placeholder
			  The question is still to be written.
			  Write it, then remove "draft: true".
			  12 │ Write the question here.
			     │ ^^^^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/draft.md:15:1 info placeholder
			  The answer is still to be written.
			  Write it, then remove "draft: true".
			  15 │ Write the doctor's answer here.
			     │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
			"
		`);
	});

	it('on characters and emphasis', () => {
		expect(read('hidden')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/hidden.md:1:1 warning byte-order-mark
			  The file begins with a byte order mark.
			  Save it as "UTF-8", not "UTF-8 with BOM".
			  1 │ ---
			    │ ^
			  + │ ---

			content/entries/sleep-medicine/2021/hidden.md:11:7 warning invisible-character
			  The character U+200B (zero-width space) nobody can see, and that hides the word from search.
			  Remove it.
			  11 │ A zero<U+200B>width space, a <U+202E>trick<U+202C> of direction, a bell<U+0007>, donâ€™t and cafÃ©, …
			     │       ^^^^^^^^
			   + │ A zerowidth space, a <U+202E>trick<U+202C> of direction, a bell<U+0007>, donâ€™t and cafÃ©, a lost �…

			content/entries/sleep-medicine/2021/hidden.md:11:23 error bidirectional-control
			  The character U+202E (right-to-left override) can make a text read in another order than it is written (2 such characters on this line).
			  Remove it.
			  11 │ A zero<U+200B>width space, a <U+202E>trick<U+202C> of direction, a bell<U+0007>, donâ€™t and cafÃ©, …
			     │                              ^^^^^^^^
			   + │ A zero<U+200B>width space, a trick of direction, a bell<U+0007>, donâ€™t and cafÃ©, a lost � sign, a…

			content/entries/sleep-medicine/2021/hidden.md:11:51 error control-character
			  The character U+0007 no page can show.
			  Remove it.
			  11 │ …+202E>trick<U+202C> of direction, a bell<U+0007>, donâ€™t and cafÃ©, a lost � sign, an <U+E000> of o…
			     │                                          ^^^^^^^^
			   + │ …+202E>trick<U+202C> of direction, a bell, donâ€™t and cafÃ©, a lost � sign, an <U+E000> of our own.

			content/entries/sleep-medicine/2021/hidden.md:11:57 warning mojibake
			  This was read in the wrong encoding on its way here.
			  Put it right as below.
			  11 │ …+202C> of direction, a bell<U+0007>, donâ€™t and cafÃ©, a lost � sign, an <U+E000> of our own.
			     │                                          ^^
			   + │ …+202C> of direction, a bell<U+0007>, don’t and café, a lost � sign, an <U+E000> of our own.

			content/entries/sleep-medicine/2021/hidden.md:11:80 warning lost-character
			  The character U+FFFD (replacement character) stands where a character was lost.
			  Look the text up where it came from, and write what belongs here.
			  11 │ …bell<U+0007>, donâ€™t and cafÃ©, a lost � sign, an <U+E000> of our own.
			     │                                          ^

			content/entries/sleep-medicine/2021/hidden.md:11:91 warning private-character
			  The character U+E000 shows as an empty box on most devices.
			  Look the text up where it came from, and write what belongs here.
			  11 │ …>, donâ€™t and cafÃ©, a lost � sign, an <U+E000> of our own.
			     │                                          ^^^^^^^^
			"
		`);
		expect(read('chinese')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/chinese.md:15:6 info reads-otherwise
			  Elsewhere this is bold, without its signs; here it is not.
			  On this site it is right as it stands. Previews elsewhere, such as on GitHub, are not; a "\\" before the sign makes them so.
			  15 │ **重點：**請在中午以前喝完。也可以看**「睡眠日記」**的說明。**早睡早起 **也好。
			     │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/chinese.md:15:35 warning emphasis-open
			  These two asterisks make nothing bold: readers see them as they stand.
			  Let bold text begin and end with a letter, and move punctuation outside the asterisks.
			  15 │ …前喝完。也可以看**「睡眠日記」**的說明。**早睡早起 **也好。
			     │                                          ^^
			   + │ …可以看**「睡眠日記」**的說明。**早睡早起** 也好。
			"
		`);
	});

	it('on links', () => {
		expect(read('2021/links')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/links.md:11:38 warning link-fragment
			  There is no "#nowhere" on this page.
			  There are: #question, #answer, #more.
			  11 │ See [the answer](#answer), [nothing](#nowhere), [a file](../2019/not-there.md), [a moved one](same-o…
			     │                                      ^^^^^^^^

			content/entries/sleep-medicine/2021/links.md:11:58 error link-broken
			  There is no file entries/sleep-medicine/2019/not-there.md.
			  Correct the link, or remove it.
			  11 │ …#answer), [nothing](#nowhere), [a file](../2019/not-there.md), [a moved one](same-old-address.md)
			     │                                          ^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/links.md:11:95 error link-broken
			  There is no file entries/sleep-medicine/2021/same-old-address.md.
			  It lies at entries/sleep-medicine/2020/same-old-address.md.
			  11 │ …e](../2019/not-there.md), [a moved one](same-old-address.md)
			     │                                          ^^^^^^^^^^^^^^^^^^^
			   + │ …e](../2019/not-there.md), [a moved one](../2020/same-old-address.md)

			content/entries/sleep-medicine/2021/links.md:12:14 error link-broken
			  The site has no page /q/2021/not-there/.
			  Correct the link, or remove it.
			  12 │ and [a page](/q/2021/not-there/), [another language](chinese.md), [a draft](draft.md), [a withdrawn …
			     │              ^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/links.md:12:54 error link-language
			  "chinese" is in another language (zh-hant), so a link to its file leads nowhere.
			  Link to its address.
			  12 │ …/q/2021/not-there/), [another language](chinese.md), [a draft](draft.md), [a withdrawn one](withdraw…
			     │                                          ^^^^^^^^^^
			   + │ …/q/2021/not-there/), [another language](/zh-hant/q/2021/chinese/), [a draft](draft.md), [a withdrawn…

			content/entries/sleep-medicine/2021/links.md:12:77 error link-draft
			  "draft" is a draft and has no page yet.
			  Publish it first, or remove the link.
			  12 │ …nother language](chinese.md), [a draft](draft.md), [a withdrawn one](withdrawn.md),
			     │                                          ^^^^^^^^

			content/entries/sleep-medicine/2021/links.md:12:106 warning link-withdrawn
			  The answer of "withdrawn" was withdrawn.
			  Link to another entry, or remove the link.
			  12 │ … [a draft](draft.md), [a withdrawn one](withdrawn.md),
			     │                                          ^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/links.md:13:10 warning link-fragment
			  There is no "#answer-no-such-part" on the page of "hidden".
			  There are: #question, #answer, #more, #answer-a-part.
			  13 │ [a part](hidden.md#answer-no-such-part), [a script](javascript:alert(1)), [ourselves](https://broken…
			     │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/links.md:13:53 error link-protocol
			  Links may not begin with "javascript:".
			  Use an http(s) address, or a link to a file of the archive.
			  13 │ …den.md#answer-no-such-part), [a script](javascript:alert(1)), [ourselves](https://broken.example/sea…
			     │                                          ^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/links.md:13:87 warning link-own-address
			  This links to the site by its whole address, which breaks in a preview and when the site moves.
			  Link to the file instead (../2017/fatty-liver.md), or begin with "/".
			  13 │ …ript](javascript:alert(1)), [ourselves](https://broken.example/search/),
			     │                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/links.md:14:14 info link-site-path
			  A link to the file would follow when the entry moves.
			  Link to the file.
			  14 │ [by address](/q/2021/hidden/), [by name](hidden.html).
			     │              ^^^^^^^^^^^^^^^
			   + │ [by address](hidden.md), [by name](hidden.html).

			content/entries/sleep-medicine/2021/links.md:14:42 error link-broken
			  "hidden.html" is no file of the archive.
			  Link to a file by its way from this one (../2017/fatty-liver.md), or write a whole address with https://.
			  14 │ …by address](/q/2021/hidden/), [by name](hidden.html).
			     │                                          ^^^^^^^^^^^
			"
		`);
	});

	it('on what may tell who somebody is', () => {
		expect(read('private')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/private.md:2:12 warning private-name
			  "Mrs. Periwinkle" looks like a name.
			  Leave the name out: "my husband", "my doctor" says enough. If it may stand, add it to privacy-allow.yml with the reason.
			  2 │ title: Can Mrs. Periwinkle be told from this?
			    │            ^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/private.md:3:8 warning private-name
			  The asker's alias "Anna Schmidt" looks like a real name.
			  Choose another alias. If it may stand, add it to privacy-allow.yml with the reason.
			  3 │ asker: Anna Schmidt
			    │        ^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/private.md:11:15 error private-birth-date
			  "3 March 1984" looks like an exact date of birth.
			  Write an age, or the year at most. If it may stand, add it to privacy-allow.yml with the reason.
			  11 │ I was born on 3 March 1984 and live at 12 Willow Lane. Call 0912-345-678 or write to anna@mail.examp…
			     │               ^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/private.md:11:40 warning private-address
			  "12 Willow Lane" looks like an address.
			  Write the region at most. If it may stand, add it to privacy-allow.yml with the reason.
			  11 │ I was born on 3 March 1984 and live at 12 Willow Lane. Call 0912-345-678 or write to anna@mail.examp…
			     │                                        ^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/private.md:11:61 error private-phone
			  "09…78" looks like a mobile number of Taiwan.
			  Remove it; of a service, name the service. If it may stand, add it to privacy-allow.yml with the reason.
			  11 │ …h 1984 and live at 12 Willow Lane. Call 0912-345-678 or write to anna@mail.example.
			     │                                          ^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/private.md:11:86 error private-e-mail
			  "an…le" looks like an e-mail address.
			  Remove it. If it may stand, add it to privacy-allow.yml with the reason.
			  11 │ …low Lane. Call 0912-345-678 or write to anna@mail.example.
			     │                                          ^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/private.md:12:23 error private-national-id
			  "A1…89" looks like a Taiwanese identity number.
			  Remove it, also from the history of the repository. If it may stand, add it to privacy-allow.yml with the reason.
			  12 │ My identity number is A123456789, my card 4111 1111 1111 1111, my record MRN 0048213. Dr. Owl knows …
			     │                       ^^^^^^^^^^

			content/entries/sleep-medicine/2021/private.md:12:43 error private-card-number
			  "41…11" looks like a card number.
			  Remove it, also from the history of the repository. If it may stand, add it to privacy-allow.yml with the reason.
			  12 │ … identity number is A123456789, my card 4111 1111 1111 1111, my record MRN 0048213. Dr. Owl knows me…
			     │                                          ^^^^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/private.md:12:78 error private-record-number
			  "00…13" looks like the number of a record.
			  Remove it. If it may stand, add it to privacy-allow.yml with the reason.
			  12 │ …card 4111 1111 1111 1111, my record MRN 0048213. Dr. Owl knows me.
			     │                                          ^^^^^^^

			content/entries/sleep-medicine/2021/private.md:15:35 warning private-phone
			  "(0…89" looks like a phone number of Taiwan.
			  Remove it; of a service, name the service. If it may stand, add it to privacy-allow.yml with the reason.
			  15 │ Yes. Ask for Dr. Heron, telephone (02) 2345-6789.
			     │                                   ^^^^^^^^^^^^^^
			"
		`);
		expect(read('privacy-allow')).toMatchInlineSnapshot(`
			"
			content/privacy-allow.yml:4:9 warning exception-unused
			  Nothing in the archive reads "nobody" any more.
			  Remove the exception.
			  4 │ - text: nobody
			    │         ^^^^^^
			"
		`);
	});

	it('on medicine, and on what is asked twice', () => {
		expect(read('medical')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/medical.md:14:1 warning dose
			  "Take two tablets" is an amount of a medicine.
			  Check it with the doctor: is it general knowledge, and not an instruction to one person?
			  14 │ Take two tablets of 500 mg every evening. This will cure you, there are no side effects. Nobody can …
			     │ ^^^^^^^^^^^^^^^^

			content/entries/sleep-medicine/2021/medical.md:14:48 warning promise
			  "will cure" promises more than medicine can keep.
			  Say what is likely, and for whom.
			  14 │ …o tablets of 500 mg every evening. This will cure you, there are no side effects. Nobody can guarant…
			     │                                          ^^^^^^^^^
			"
		`);
		expect(read('asked-again')).toMatchInlineSnapshot(`
			"
			content/entries/sleep-medicine/2021/asked-again-2.md:2:8 warning near-duplicate
			  This asks nearly the same question as entries/sleep-medicine/2021/asked-again.md (91 % alike), and has the same answer.
			  Keep one of the two, with the address of the other under "aliases".
			  2 │ title: What should I do when I lie awake for hours at night and cannot fall asleep again?
			    │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
			"
		`);
	});
});

describe('checking', () => {

	it('finds at least what stops a build', async () => {
		const store = openStore(join(folder, 'archive.db'));
		const built = await readContent(store, { content: BROKEN, base: '/', code: '1', jobs: 1 }).catch((error: unknown) => error);
		store.close();
		expect(built).toBeInstanceOf(ContentFaults);
		const found = new Set(report.faults.map(place));
		// Marks of a merge hide what a file would say otherwise.
		const stops = (built as ContentFaults).faults.filter(({ file }) => !file.includes('conflict'));
		expect(stops.map(place).filter((fault) => !found.has(fault))).toEqual([]);
		expect(stops.length).toBeGreaterThan(30);
	});

	it('finds nothing that docs/editing.md does not explain', () => {
		const docs = readFileSync(resolve(import.meta.dirname, '../../../../docs/editing.md'), 'utf8');
		const rules = new Set(report.faults.map(({ rule }) => rule));
		expect([...rules].filter((rule) => !docs.includes(`\`${rule}\``))).toEqual([]);
		expect(rules.size).toBeGreaterThan(50);
	});

	it('looks at nothing again, and says the same', async () => {
		const again = await run(BROKEN, 'check.db');
		expect(again.looked).toBe(0);
		expect(again.faults).toEqual(report.faults);
	});

	it('says the same on several threads and from an empty store', async () => {
		const other = await check({ content: BROKEN, store: join(folder, 'other.db'), code: '1', jobs: 4, today: '2026-01-01' });
		expect(other.faults).toEqual(report.faults);
	});

	it('mends what may be mended without a look, and then has no more of it', async () => {
		const copy = join(folder, 'copy');
		cpSync(BROKEN, copy, { recursive: true });
		let faults = report.faults;
		for (let round = 0; round < 6 && fixFaults(faults, copy) > 0; round++) ({ faults } = await run(copy, 'copy.db'));
		expect(faults.filter(({ safe }) => safe)).toEqual([]);
		expect(countFaults(faults).error).toBeLessThan(countFaults(report.faults).error);
		expect(readFileSync(join(copy, 'entries/sleep-medicine/2021/chinese.md'), 'utf8')).toContain('**重點：**請在中午以前喝完。也可以看**「睡眠日記」**的說明。**早睡早起** 也好。');
	});

	it.each([['CRLF', '\r\n'], ['CR', '\r']])('says the same of files whose lines end with %s, and mends them so that they keep their ends', async (name, end) => {
		const copy = join(folder, name);
		cpSync(BROKEN, copy, { recursive: true });
		const files = readdirSync(copy, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
		for (const file of files) writeFileSync(file, Buffer.from(readFileSync(file, 'latin1').replace(/\r\n?|\n/g, end), 'latin1'));
		const { faults } = await run(copy, `${name}.db`);
		const inContent = (all: readonly Fault[]): Fault[] => all.filter(({ file }) => file.endsWith('.md') || file.endsWith('.yml'));
		expect(inContent(faults).map(place)).toEqual(inContent(report.faults).map(place));
		expect(inContent(faults).map(({ mended }) => mended)).toEqual(inContent(report.faults).map(({ mended }) => mended));
		expect(fixFaults(faults, copy)).toBeGreaterThan(0);
		for (const file of files) expect(readFileSync(file, 'latin1').match(/\r\n?|\n/g)?.every((found) => found === end) ?? true, file).toBe(true);
	});
});
