import { part } from '../dom.ts';

/** From this width on, filters stand beside the results; the styles have it, too. */
const BESIDE = '(width >= 52rem)';

/** The panel of filters, where it stands, and the ways to it. */
export interface FiltersPlace {
	/** Shows or hides the panel and the way to it. */
	show: (isShown: boolean) => void;
	/** Tells whether the reader sees the panel, where it is shown; later changes are told by themselves. */
	tell: () => void;
}

/**
 * Lets the panel of filters open and close on a phone, where it stands before the results; closing leads to them. Where it
 * stands beside them, it comes after them in the order of keys, so that one stop lies between field and results.
 * @param results what gets the focus when the panel closes
 * @param look told whether the reader sees the panel, where it is shown
 */
export function placeFilters(root: HTMLElement, results: HTMLElement, look: (isSeen: boolean) => void): FiltersPlace {
	const way = part(root, '[data-filters-way]', HTMLElement);
	const panel = part(root, '[data-filters]', HTMLElement);
	const beside = part(root, '[data-beside]', HTMLElement);
	const toggle = part(way, '[data-filters-toggle]', HTMLButtonElement);
	const isWide = window.matchMedia(BESIDE);

	function place(): void {
		if (isWide.matches) beside.append(panel);
		else way.after(panel);
	}

	function tell(): void {
		look(isWide.matches || panel.hasAttribute('data-open'));
	}

	function unfold(isOpen: boolean): void {
		toggle.setAttribute('aria-expanded', String(isOpen));
		panel.toggleAttribute('data-open', isOpen);
		tell();
	}

	toggle.addEventListener('click', () => unfold(toggle.getAttribute('aria-expanded') !== 'true'));
	part(panel, '[data-filters-close]', HTMLButtonElement).addEventListener('click', () => {
		unfold(false);
		results.focus();
	});
	part(way, '[data-filters-jump]', HTMLButtonElement).addEventListener('click', () => panel.focus());
	isWide.addEventListener('change', () => {
		place();
		tell();
	});
	place();
	return {
		tell,
		show(isShown) {
			way.hidden = !isShown;
			panel.hidden = !isShown;
		},
	};
}
