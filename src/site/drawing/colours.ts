/** The colours of the two voices, as `#rrggbb`. */
export interface CardColours {
	asker: string;
	askerWash: string;
	doctor: string;
}

/** The software's own. */
export const CARD_COLOURS: CardColours = { asker: '#85411e', askerWash: '#fdf1e6', doctor: '#005d55' };
