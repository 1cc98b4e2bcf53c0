import { expect, test } from 'vitest';
import { isSearchShortcut, type KeyPress } from '../../../../../../src/site/components/search/box/shortcut.ts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
	return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...held };
}

test.each([
	['a slash', press('/'), false, true],
	['a slash that needs shift', press('/', { shiftKey: true }), false, true],
	['Ctrl-K', press('k', { ctrlKey: true }), false, true],
	['⌘-K', press('k', { metaKey: true }), false, true],
	['Ctrl-K with caps lock', press('K', { ctrlKey: true }), false, true],
	['Ctrl-K in a text field', press('k', { ctrlKey: true }), true, true],
	['a slash in a text field', press('/'), true, false],
	['a slash in the middle of a composition', press('/', { isComposing: true }), false, false],
	['Ctrl-Shift-K', press('k', { ctrlKey: true, shiftKey: true }), false, false],
	['Ctrl-slash', press('/', { ctrlKey: true }), false, false],
	['a plain k', press('k'), false, false],
])('%s', (_, key, inText, expected) => {
	expect(isSearchShortcut(key, inText, true)).toBe(expected);
});

test('a slash that the reader turned off does nothing; Ctrl-K still works', () => {
	expect(isSearchShortcut(press('/'), false, false)).toBe(false);
	expect(isSearchShortcut(press('k', { ctrlKey: true }), false, false)).toBe(true);
});
