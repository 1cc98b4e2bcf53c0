/** Key of the setting in the browser's local storage. */
const KEY = 'search-slash';

/** Whether a plain `/` goes to the search box: yes, unless the reader said no on this device. */
export const slashSetting = {
	allowed(): boolean {
		try {
			return localStorage.getItem(KEY) !== 'off';
		} catch {
			// A browser may forbid storage: then nothing was said.
			return true;
		}
	},
	/** @throws DOMException where the browser forbids storage */
	allow(allowed: boolean): void {
		if (allowed) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, 'off');
	},
};

/** Binds the setting to its checkbox. */
export function bindSlashSetting(box: HTMLInputElement): void {
	box.checked = slashSetting.allowed();
	box.addEventListener('change', () => {
		try {
			slashSetting.allow(box.checked);
		} catch {
			// The box shows that the wish was not kept.
			box.checked = true;
		}
	});
}
