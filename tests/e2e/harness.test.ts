import { accessibilityFaults } from './harness/axe.ts';
import { expect, test } from './harness/test.ts';

test('the watch sees what the policy refuses, what is missing and what goes elsewhere', async ({ open, watches, violations, forgive }) => {
	const page = await open('/about/');
	await page.evaluate(async () => {
		const add = (name: string, attributes: Record<string, string>): void => {
			const element = document.createElement(name);
			for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
			document.body.append(element);
		};
		add('img', { src: 'missing.png', alt: '' });
		add('p', { style: 'color: red' });
		try {
			document.body.firstElementChild!.innerHTML = '<b>markup</b>';
		} catch {
			// It is reported, too.
		}
		await fetch('https://elsewhere.example/').catch(() => undefined);
		setTimeout(() => {
			throw new Error('a script that fails');
		});
	});
	for (const fault of [/status 404/, /style-src/, /connect-src/, /a script that fails/]) await expect.poll(() => watches[0]?.faults.join('\n')).toMatch(fault);
	for (const directive of [/style-src/, /connect-src/, /require-trusted-types-for|TrustedHTML/]) await expect.poll(() => violations.join('\n')).toMatch(directive);
	forgive(/./);
});

test('axe sees a picture without words and a text too pale to read', async ({ open, forgive }) => {
	const page = await open('/about/');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.evaluate(() => {
		const picture = document.createElement('img');
		picture.src = 'missing.png';
		const text = document.createElement('p');
		text.textContent = 'Pale';
		text.style.color = '#eeeeee';
		text.style.backgroundColor = '#ffffff';
		document.querySelector('main')?.append(picture, text);
	});
	const faults = (await accessibilityFaults(page)).join('\n');
	expect(faults).toMatch(/image-alt/);
	expect(faults).toMatch(/color-contrast/);
	forgive(/404/);
});
