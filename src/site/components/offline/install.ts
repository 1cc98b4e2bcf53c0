/** The browser's offer to set the site up as an app; the DOM's types do not know it. */
interface InstallOffer extends Event {
	prompt: () => Promise<unknown>;
}

/** Offers to set the site up as an app, here alone and only where the browser would: nobody is asked unasked. */
export function offerInstall(button: HTMLElement): void {
	window.addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		const offer = event as InstallOffer;
		button.hidden = false;
		const ask = (): void => {
			button.hidden = true;
			offer.prompt().catch(reportError);
		};
		button.addEventListener('click', ask, { once: true });
	});
	window.addEventListener('appinstalled', () => (button.hidden = true));
}
