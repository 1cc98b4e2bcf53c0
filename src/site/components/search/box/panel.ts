import { part } from '../dom.ts';

/** Browsers from before 2024 have no popovers. */
function hasPopover(element: Partial<HTMLElement>): boolean {
	return element.showPopover !== undefined;
}

/**
 * The search box of a page's header, which opens over the page. The panel is the box itself: no field
 * is swapped for another, so that what is being typed, the caret and a half-composed character stay.
 * Where the browser knows popovers it lies above everything, and the system's own gesture for "back"
 * closes it.
 */
export class Panel {
	/** Holds the form; lies over the page while open. It gets `toggle` events as popovers do. */
	readonly layer: HTMLElement;
	readonly form: HTMLFormElement;
	readonly field: HTMLInputElement;
	readonly #closer: HTMLButtonElement;
	readonly #popover: boolean;
	#isOpen = false;
	#origin: Element | null = null;

	constructor(layer: HTMLElement) {
		this.layer = layer;
		this.form = part(layer, 'form', HTMLFormElement);
		this.field = part(this.form, 'input', HTMLInputElement);
		this.#closer = part(layer, '[data-close]', HTMLButtonElement);
		this.#popover = hasPopover(layer);
		this.#listen();
	}

	get isOpen(): boolean {
		return this.#isOpen;
	}

	/** Lifts the box over the page and puts the focus into its field; the page does not scroll. */
	open(): void {
		if (this.#isOpen) return;
		this.#origin = document.activeElement;
		this.#mark(true);
		if (this.#popover) {
			this.layer.popover = 'auto';
			this.layer.showPopover();
		}
		this.field.focus({ preventScroll: true });
	}

	/** Puts the box back; the focus returns to where it was before. */
	close(): void {
		if (!this.#isOpen) return;
		const inside = this.layer.contains(document.activeElement);
		if (this.#popover) this.layer.hidePopover();
		else this.#mark(false);
		if (inside && this.#origin instanceof HTMLElement) this.#origin.focus({ preventScroll: true });
	}

	#mark(open: boolean): void {
		this.#isOpen = open;
		this.#closer.hidden = !open;
		this.layer.toggleAttribute('data-open', open);
		if (open) this.layer.setAttribute('role', 'dialog');
		else this.layer.removeAttribute('role');
		this.layer.ariaLabel = open ? (this.layer.dataset['label'] ?? '') : null;
	}

	#listen(): void {
		const { layer, field } = this;
		// The system closes a popover too: what hangs on it is put back wherever that came from.
		layer.addEventListener('beforetoggle', (event) => {
			if (event.newState === 'closed' && this.#isOpen) this.#mark(false);
		});
		layer.addEventListener('toggle', () => {
			if (!this.#isOpen) layer.popover = null;
		});
		layer.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || event.isComposing || !this.#isOpen) return;
			// The browser's own answer would be to empty the field.
			event.preventDefault();
			this.close();
		});
		layer.addEventListener('click', (event) => {
			if (event.target === layer) this.close();
		});
		layer.addEventListener('focusout', (event) => {
			if (event.relatedTarget instanceof Node && !layer.contains(event.relatedTarget)) this.close();
		});
		this.#closer.addEventListener('click', (event) => {
			this.close();
			// Whoever pressed it with a finger wants to read on, without a keyboard over the page.
			if (event instanceof PointerEvent && event.pointerType === 'touch') field.blur();
		});
		for (const event of ['click', 'input']) field.addEventListener(event, () => this.open());
	}
}
