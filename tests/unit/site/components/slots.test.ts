import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const templates = globSync('src/site/**/*.astro').map((file) => readFileSync(file, 'utf8'));

test.each(readdirSync('src/site/components/slots').map((file) => basename(file, '.astro')))('the slot %s stands at one place of one template', (name) => {
	const places = templates.flatMap((text) => {
		const local = new RegExp(`^import (\\w+) from '.*/slots/${name}\\.astro';$`, 'm').exec(text)?.[1];
		return local === undefined ? [] : (text.match(new RegExp(`<${local}\\b`, 'g')) ?? []);
	});
	expect(places).toHaveLength(1);
});
