import { Panel } from './panel.ts';
import { slashSetting } from './setting.ts';
import { isSearchShortcut } from './shortcut.ts';

function inText(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Opens the box on its shortcut keys; where a page has its own search field, that gets the focus. */
function listen(open: () => void): void {
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || !isSearchShortcut(event, inText(event.target), slashSetting.allowed())) return;
		event.preventDefault();
		open();
	});
}

/**
 * Brings the header's search box to life. Only this small part comes with every page: what suggests
 * is fetched when the field is first focused, and until it is there the form works as without it.
 */
export function startSearchBox(layer: HTMLElement): void {
	let attached: Promise<void> | undefined;
	const panel = new Panel(layer);
	function load(): void {
		attached ??= import('./suggest.ts').then(({ attachSuggestions }) => attachSuggestions(panel));
		// Without suggestions the box still searches; the next focus tries again.
		attached.catch(() => {
			attached = undefined;
		});
	}
	panel.field.addEventListener('focus', load);
	listen(() => panel.open());
}

/** Lets the shortcut keys focus a page's own search field. */
export function startSearchField(field: HTMLInputElement): void {
	listen(() => {
		field.focus();
		field.select();
	});
}
