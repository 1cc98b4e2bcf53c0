import { PAPER, svgImage } from './image.ts';

/** An icon of the site for a device's home screen. */
export interface Icon {
	/** Its place on the site. */
	path: string;
	/** In pixels, square. */
	size: number;
	/** `maskable`: a device may cut it to its own shape, so the sign keeps away from the edges. */
	purpose: 'any' | 'maskable';
}

/** The sizes that web app manifests ask for. */
export const ICONS: readonly Icon[] = [
	{ path: '/images/icon-192.png', size: 192, purpose: 'any' },
	{ path: '/images/icon-512.png', size: 512, purpose: 'any' },
	{ path: '/images/icon-maskable-512.png', size: 512, purpose: 'maskable' },
];

/** The icon that Apple's devices take: opaque, for they put it on black. */
export const APPLE_ICON: Icon = { path: '/images/icon-apple-180.png', size: 180, purpose: 'maskable' };

/** An icon as SVG. @param sign the sign of the site as SVG */
export function iconSvg({ size, purpose }: Icon, sign: string): string {
	// The circle that no mask cuts has a radius of two fifths; the sign's corners lie within it.
	const share = purpose === 'maskable' ? 0.56 : 0.92;
	const margin = Math.round((size * (1 - share)) / 2);
	const ground = purpose === 'maskable' ? `<rect width="${size}" height="${size}" fill="${PAPER}"/>` : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${ground}${svgImage(sign, margin, margin, size - 2 * margin)}</svg>`;
}
