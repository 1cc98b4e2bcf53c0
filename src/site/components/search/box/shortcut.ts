/** A key press, as far as a shortcut needs it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/**
 * True for a press that asks for the search box: Ctrl-K or ⌘-K anywhere; a plain `/` outside of text
 * fields, unless the reader turned that off (someone who dictates "says" single keys by accident).
 * @param inText whether the press goes into a text field
 */
export function isSearchShortcut(press: KeyPress, inText: boolean, slash: boolean): boolean {
	if (press.isComposing || press.altKey) return false;
	if (press.ctrlKey || press.metaKey) return press.key.toLowerCase() === 'k' && !press.shiftKey;
	// Some keyboards write "/" with shift.
	return press.key === '/' && !inText && slash;
}
