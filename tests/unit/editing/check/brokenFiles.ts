import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Front matter of an entry with nothing wrong. */
const GOOD: Readonly<Record<string, string>> = {
	title: 'Does a fatty liver go away?', asker: 'mira', sex: 'female', age: '30-39', date: '2017-01-03', doctor: 'costa-demo',
	specialty: 'hepatology', answered: '2017-01-04', topics: '[fatty-liver]',
};
const BODY = 'I was told that my liver is fatty. Will that go away?\n\n## Answer\n\nOften it does.\n';

/** The file of an entry with some lines of its front matter changed; an empty text takes a line out. */
export function entryText(changes: Readonly<Record<string, string>> = {}, body = BODY): string {
	const lines = Object.entries({ ...GOOD, ...changes }).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
	return `---\n${lines.join('\n')}\n---\n${body}`;
}

const SITE = `name: An archive
address: https://answers.example
tagline: Questions and answers
languages: [en, zh-hant]
disclaimer: Nothing here is advice.
urgent:
  text: Call for help.
  number: '112'
`;

/** The files that entries name. */
const REGISTRY: Readonly<Record<string, string>> = {
	'site.yml': SITE,
	'doctors/costa-demo.md': '---\nname: Dr. Costa (demo)\nspecialty: hepatology\ndemo: true\n---\n',
	'doctors/huang-demo.md': '---\nname: Dr. Huang (demo)\nnames: { zh-hant: 黃醫師（示範） }\nspecialty: heart\ndemo: true\n---\n',
	'specialties/hepatology.md': '---\nname: Liver\n---\n',
	'specialties/heart.md': '---\nname: Heart\n---\n',
	'topics/hepatology/fatty-liver.md': '---\nname: Fatty liver\naliases: [NAFLD]\n---\n',
	'topics/heart/palpitations.md': '---\nname: Palpitations\n---\n',
};

/** Files as people save them, each with a fault of another kind, by path in the content folder. */
export const BROKEN: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.entries({
		'doctor-by-name': entryText({ doctor: 'Costa' }),
		'doctor-in-chinese': entryText({ doctor: '黃醫師' }),
		'doctor-misspelt': entryText({ doctor: 'costa-dmeo' }),
		'specialty-by-name': entryText({ specialty: 'Liver' }),
		'topic-by-name': entryText({ topics: '[NAFLD]' }),
		'topic-of-another-specialty': entryText({ topics: '[palpitations]' }),
		'topics-as-text': entryText({ topics: 'fatty-liver' }),
		'topics-over-two-lines': entryText({ topics: 'fatty-liver\n  nafld' }),
		'original-with-ending': entryText({ translationOf: 'doctor-by-name.md', lang: 'zh-hant' }),
		'age-in-years': entryText({ age: '34' }),
		'age-that-is-none': entryText({ age: '340' }),
		'sex-by-letter': entryText({ sex: 'F' }),
		'day-with-slashes': entryText({ answered: '2017/1/4' }),
		'day-in-digits': entryText({ answered: '2017114' }),
		'day-that-does-not-exist': entryText({ answered: '2017-02-30' }),
		'draft-in-words': entryText({ draft: 'not yet, ask Ada' }),
		'draft-yes': entryText({ draft: 'yes' }),
		'title-with-colon': entryText({ title: 'Liver: is it bad?' }),
		'title-with-quotes': entryText({ title: '"Bad" liver: what now?' }),
		'title-is-a-number': entryText({ title: '1984' }),
		'title-cut-by-a-sign': entryText({ title: 'Is drug #3 safe?' }),
		'colon-of-another-script': entryText().replace('title: ', 'title：').replace('asker: ', 'asker:'),
		'key-misspelt': entryText().replace('asker:', 'aker:'),
		'key-there-already': entryText({ gender: 'female' }),
		'nothing-but-a-title': '---\ntitle: What now?\n---\nI ask.\n\n## Answer\n\nYes.\n',
		'no-hyphens': entryText().slice('---\n'.length),
		'no-front-matter': 'I was told that my liver is fatty.\n',
		'space-before-hyphens': ` ${entryText()}`,
		'lines-above': `\n\n${entryText()}`,
		'no-second-hyphens': entryText().replace('\n---\n', '\n'),
		'doctors-answer': entryText({}, BODY.replace('## Answer', "## Doctor's answer")),
		'heading-too-high': entryText({}, `${BODY}\n## How *long* it takes\n\nMonths.\n`),
		'heading-underlined': entryText({}, BODY.replace('## Answer', 'Answer\n===')),
		'heading-too-deep': entryText({}, `${BODY}\n##### How \`long\`\n\nMonths.\n`),
		'bold-open': entryText({}, `${BODY}\n**Rest **often.\n`),
		'links': entryText({}, `${BODY}\nSee [this](htp://liver.example.org), [that](http:/liver.example.org) and [them](mail@liver.example.org), [a page](https://liver.example.org/a b).\n`),
		'link-moved': entryText({}, `${BODY}\nSee [it](../2016/age-in-years.md), and [it](/q/2017/age-in-years/).\n`),
		'picture-without-words': entryText({}, `${BODY}\n![](/images/liver.png)\n`),
		'letters-garbled': entryText({}, `${BODY}\nThatâ€™s what I donâ€™t know.\n`),
		'letters-nobody-sees': entryText({}, `${BODY}\nfatty\u200b liver\u0007 \u202enow\n`),
		'with-a-mark': `\ufeff${entryText({ draft: 'no' })}`,
		'from-notepad': entryText({ sex: 'f', draft: 'no' }).replaceAll('\n', '\r\n'),
		'tab-for-spaces': entryText({ reviewed: '\n\tby: costa-demo\n\ton: 2017-02-01' }),
		'list-without-end': entryText({ topics: '[fatty-liver' }),
		'quote-without-end': entryText({ title: '"Does it go away?' }),
	}).map(([id, text]) => [`entries/hepatology/2017/${id}.md`, text])),
	'doctors/reed-demo.md': '---\nname: Dr. Reed (demo)\nspecialty: Heart\ndemo: yes\n---\n',
	'topics/hepatology/cysts.md': '---\nname: Cysts\nalias: [cyst]\n---\n',
};

/** `site.yml` as it goes wrong. */
export const BROKEN_SITES: Readonly<Record<string, string>> = {
	'without an address': SITE.replace(/^address.*\n/m, ''),
	'with a key misspelt': SITE.replace('tagline', 'tag-line'),
	'with a colon too many': SITE.replace('Questions and answers', 'Answers: by doctors'),
	'with text that belongs nowhere': `${SITE}And a line that is no key\n`,
	'with one language as text': SITE.replace('[en, zh-hant]', 'en'),
	'with a language that has no words': SITE.replace('zh-hant', 'tlh'),
};

/** Writes an archive of these files. */
export function writeArchive(content: string, files: Readonly<Record<string, string>>): void {
	for (const [file, text] of Object.entries({ ...REGISTRY, ...files })) {
		mkdirSync(dirname(join(content, file)), { recursive: true });
		writeFileSync(join(content, file), text);
	}
}
