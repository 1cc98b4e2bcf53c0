/** Shows, or no longer, that a box works: by a line that takes no place of its own. */
export function showWork(form: HTMLElement, isWorking: boolean): void {
	form.toggleAttribute('data-working', isWorking);
}
