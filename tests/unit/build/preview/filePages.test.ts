import { expect, test } from 'vitest';
import { showsFile } from '../../../../src/build/preview/filePages.ts';

test.each([
	['q/2017/fatty-liver/', 'entries/hepatology/2017/fatty-liver.md'],
	['zh-hant/q/2017/zhi-fang-gan/', 'entries/hepatology/2017/zhi-fang-gan.md'],
	['q/2017/fatty-liver/', 'entries/elsewhere/2016/fatty-liver.md'],
	['doctors/lin-demo/', 'doctors/lin-demo.md'],
	['zh-hant/doctors/lin-demo/', 'doctors/lin-demo.md'],
	['hepatology/', 'specialties/hepatology.md'],
	['zh-hant/hepatology/fatty-liver/', 'topics/hepatology/fatty-liver.md'],
	['', 'site.yml'],
	['', 'privacy-allow.yml'],
	['', 'public/.env'],
])('the page %s shows what is said of %s', (page, file) => {
	expect(showsFile(page, file)).toBe(true);
});

test.each([
	['q/2017/fatty-liver-too/', 'entries/hepatology/2017/fatty-liver.md'],
	['hepatology/fatty-liver/', 'entries/hepatology/2017/fatty-liver.md'],
	['hepatology/fatty-liver/', 'specialties/fatty-liver.md/'],
	['', 'entries/hepatology/2017/fatty-liver.md'],
	['hepatology/', 'site.yml'],
])('the page %s says nothing of %s', (page, file) => {
	expect(showsFile(page, file)).toBe(false);
});
