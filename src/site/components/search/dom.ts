/** Attributes of an element: `true` writes a bare attribute, `false` and `undefined` write none. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** What stands in an element; strings become text, never HTML. */
export type Child = Node | string | undefined;

/** A new element with its attributes and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value === undefined || value === false) continue;
		element.setAttribute(key, value === true ? '' : String(value));
	}
	fill(element, children);
	return element;
}

/** Replaces what stands in an element. */
export function fill(element: Element, children: readonly Child[]): void {
	element.replaceChildren(...children.filter((child) => child !== undefined));
}

/**
 * The element that a page's template promises.
 * @throws Error naming the selector, where the template lacks it
 */
export function part<E extends Element>(root: ParentNode, selector: string, kind: new () => E): E {
	const found = root.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`The page has no ${selector}: its template and its script don't agree.`);
	return found;
}

/**
 * Makes `parent` hold exactly one element per item, in order, reusing those whose key stays, so that
 * focus, open disclosures and scroll positions survive. `update` writes what may have changed.
 */
export function reconcile<T>(
	parent: Element,
	items: readonly T[],
	keyOf: (item: T) => string,
	create: (item: T) => HTMLElement,
	update: (element: HTMLElement, item: T) => void = () => undefined,
): void {
	const focused = document.activeElement;
	const old = new Map([...parent.children].map((child) => [(child as HTMLElement).dataset['key'], child as HTMLElement]));
	const next = items.map((item) => {
		const key = keyOf(item);
		const element = old.get(key) ?? create(item);
		element.dataset['key'] = key;
		update(element, item);
		return element;
	});
	if (next.length !== parent.children.length || next.some((element, at) => parent.children[at] !== element)) {
		parent.replaceChildren(...next);
	}
	// A moved element loses focus; the reader must not notice that it moved.
	if (focused instanceof HTMLElement && focused !== document.activeElement && parent.contains(focused)) {
		focused.focus({ preventScroll: true });
	}
}

/** Writes text only where it differs, so that a live region does not speak twice. */
export function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
