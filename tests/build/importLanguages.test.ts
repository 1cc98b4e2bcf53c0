import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/editing/check/check.ts';
import type { Finding } from '../../src/import/finding.ts';
import { guessMapping } from '../../src/import/guess/guess.ts';
import { PLAIN_MAPPING } from '../../src/import/mapping/schema.ts';
import { importFiles } from '../../src/import/run.ts';
import type { ImportSummary } from '../../src/import/summary.ts';
import { spokenLanguages } from '../../src/site/messages/spoken.ts';
import { pagesOf } from '../sites/pages.ts';
import { sharedSite } from '../sites/sharedSite.ts';

let root: string;
let content: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'import-languages-'));
	content = join(root, 'content');
});

afterEach(() => rmSync(root, { recursive: true }));

/** Two rows of a source in each language, as its own people would write its columns. */
const SOURCES: Readonly<Record<string, string>> = {
	'zh-hans': '标题,问题,回答,提问日期,医生,科室\n喝茶对肝好吗,我每天喝五杯茶，对肝有影响吗？,一般没有影响，不必担心。,2017年1月3日,示范医生,消化科\n可以跑步吗,感冒的时候可以跑步吗？,有发烧的时候请先休息。,2017-02-03,示范医生,内科\n',
	'zh-hant': '標題,問題,回答,提問日期,醫師,科別\n喝茶對肝好嗎,我每天喝五杯茶，對肝有影響嗎？,一般沒有影響，不必擔心。,民國106年1月3日,示範醫師,肝膽腸胃科\n',
	ja: '件名,質問,回答,質問日,医師,診療科\nお茶は体によいですか,毎日五杯のお茶を飲みます。だいじょうぶですか。,はい、ふつうはだいじょうぶです。,平成29年1月3日,見本医師,内科\n',
	ko: '제목,질문,답변,질문일,의사,진료과\n차를 마셔도 되나요,매일 차를 다섯 잔 마십니다. 괜찮습니까?,네. 보통은 괜찮습니다.,2017년 1월 3일,견본 의사,내과\n',
	ar: 'العنوان,السؤال,الجواب,التاريخ,الطبيب,التخصص\nهل الشاي مفيد للكبد؟,أشرب خمسة أكواب من الشاي كل يوم. هل هذا آمن؟,نعم، هذا آمن في العادة.,2017-01-03,الطبيب النموذج,الباطنة\n',
	hi: 'शीर्षक,प्रश्न,उत्तर,दिनांक,चिकित्सक,विभाग\nक्या चाय पीना ठीक है?,मैं रोज़ पाँच कप चाय पीता हूँ। क्या यह ठीक है?,हाँ। आम तौर पर यह ठीक है।,2017-01-03,नमूना चिकित्सक,सामान्य चिकित्सा\n',
	th: 'หัวข้อ,คำถาม,คำตอบ,วันที่,แพทย์,แผนก\nดื่มชาทุกวันได้ไหม,ดื่มชาวันละห้าแก้วได้หรือไม่,ได้ ปกติแล้วไม่มีปัญหา,2017-01-03,แพทย์ตัวอย่าง,อายุรกรรม\n',
	es: 'título,pregunta,respuesta,fecha,médico,especialidad,sexo\n¿El té hace bien?,Tomo cinco tazas de té al día. ¿Es mucho?,No. Por lo general no es mucho.,3 de enero de 2017,Dra. Ana Ejemplo,Medicina interna,mujer\n',
};

/** Imports a source by the mapping that is guessed for it. */
async function imported(lang: string): Promise<{ summary: ImportSummary; findings: Finding[] }> {
	const file = join(root, `${lang}.csv`);
	writeFileSync(file, SOURCES[lang]!);
	const { mapping } = await guessMapping(file, { mapping: PLAIN_MAPPING });
	const findings: Finding[] = [];
	const summary = await importFiles({ files: [file], content, force: false, dryRun: false, mapping, lang }, { progress: () => undefined, file: () => undefined, finding: (finding) => void findings.push(finding) });
	return { summary, findings };
}

const errors = async (): Promise<string[]> => {
	const { faults } = await check({ content, store: join(root, 'check.db'), code: '', jobs: 1, today: '2026-01-01', means: { languages: spokenLanguages() } });
	return faults.filter(({ severity }) => severity === 'error').map(({ file, rule, message }) => `${file} ${rule} ${message}`);
};

describe('what is imported passes the check', () => {
	test.for(Object.keys(SOURCES))('in %s', async (lang) => {
		const { summary, findings } = await imported(lang);
		expect(findings.filter(({ kind }) => kind !== 'mended')).toEqual([]);
		expect(summary.created).toBe(SOURCES[lang]!.trim().split('\n').length - 1);
		expect(readFileSync(join(content, 'site.yml'), 'utf8')).toContain(`languages:\n  - ${lang}\n`);
		expect(await errors()).toEqual([]);
	});

	test('and a language that is none is refused, before anything of it is written', async () => {
		const file = join(root, 'a.jsonl');
		writeFileSync(file, JSON.stringify({ title: 'Is tea fine?', question: 'Is tea fine?', answer: 'Yes.', date: '2017-01-03', doctor: 'Ana Lima', specialty: 'Dietetics', lang: 'zh-hnat' }));
		const findings: Finding[] = [];
		const summary = await importFiles({ files: [file], content, force: false, dryRun: false, mapping: PLAIN_MAPPING }, { progress: () => undefined, file: () => undefined, finding: (finding) => void findings.push(finding) });
		expect([summary.refused, findings.map(({ rule, message }) => `${rule}: ${message}`)]).toEqual([1, ['language-not-published: "zh-hnat" is the tag of no language.']]);
	});

	test('and letters of another language than the site has are pointed out', async () => {
		const file = join(root, 'a.csv');
		writeFileSync(file, SOURCES['ja']!);
		const { mapping } = await guessMapping(file, { mapping: PLAIN_MAPPING });
		const findings: Finding[] = [];
		await importFiles({ files: [file], content, force: false, dryRun: false, mapping: { ...mapping, lang: undefined } }, { progress: () => undefined, file: () => undefined, finding: (finding) => void findings.push(finding) });
		expect(findings.map(({ rule, help }) => `${rule}: ${help}`)).toEqual(['language-unsaid: Name it with --lang ja.']);
		expect(await errors()).toEqual([]);
	});
});

test('and is built: each language has its pages, with the site\'s words in it or in English', async () => {
	const languages = Object.keys(SOURCES);
	writeFileSync(join(root, 'all.jsonl'), languages.map((lang) => JSON.stringify({ id: `tea-${lang}`, title: SOURCES[lang]!.split('\n')[1]!.split(',')[0], question: SOURCES[lang]!.split('\n')[1]!.split(',')[1], answer: SOURCES[lang]!.split('\n')[1]!.split(',')[2], date: '2017-01-03', doctor: 'Ana Lima', specialty: 'Dietetics', lang })).join('\n'));
	const summary = await importFiles({ files: [join(root, 'all.jsonl')], content, force: false, dryRun: false, mapping: PLAIN_MAPPING }, { progress: () => undefined, file: () => undefined, finding: () => undefined });
	expect(summary.created).toBe(languages.length);
	const pages = await pagesOf((await sharedSite(content)).dist);
	for (const lang of languages) {
		const page = pages.find(({ path }) => path === `${lang === languages[0] ? '' : `/${lang}`}/q/2017/tea-${lang}/`)!;
		expect(page.html).toContain(SOURCES[lang]!.split('\n')[1]!.split(',')[0]);
		expect(page.html.toLowerCase()).toContain(`<html lang="${lang}"`);
	}
});
