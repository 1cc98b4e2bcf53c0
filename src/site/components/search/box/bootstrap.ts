import { NOTHING, tidyQuery, unseenAddress } from '../address.ts';
import { Panel } from './panel.ts';
import { slashSetting } from './setting.ts';
import { showWork } from './work.ts';
import { isSearchShortcut } from './shortcut.ts';

function inText(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Opens the box on its shortcut keys; where a page has its own search field, that gets the focus. The page may be out of sight. */
function listen(place: HTMLElement, open: () => void): void {
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || !place.isConnected || !isSearchShortcut(event, inText(event.target), slashSetting.allowed())) return;
		event.preventDefault();
		open();
	});
}

/**
 * Brings the header's search box to life. Only this small part comes with every page: what suggests
 * is fetched when the field is first focused, and until it is there the form loads the search page.
 */
export function startSearchBox(layer: HTMLElement): void {
	let attached: Promise<void> | undefined;
	const panel = new Panel(layer);
	const { form, field } = panel;
	function load(): void {
		attached ??= import('./suggest.ts').then(({ attachSuggestions }) => attachSuggestions(panel)).then(() => form.removeEventListener('submit', leave)).finally(() => field.removeEventListener('input', wait));
		// Without suggestions the box still searches; the next focus tries again.
		attached.catch(() => {
			attached = undefined;
		});
	}
	function wait(): void {
		showWork(form, field.value !== '');
	}
	function leave(event: Event): void {
		event.preventDefault();
		location.assign(unseenAddress(form.action, { ...NOTHING, query: tidyQuery(field.value) }));
	}
	field.addEventListener('focus', load);
	// Until suggestions can come.
	field.addEventListener('input', wait);
	form.addEventListener('submit', leave);
	listen(layer, () => panel.open());
}

/** Lets the shortcut keys focus a page's own search field. */
export function startSearchField(field: HTMLInputElement): void {
	listen(field, () => {
		field.focus();
		field.select();
	});
}
