import sharp from 'sharp';
import { PAPER } from './image.ts';

// Pictures are drawn one after the other, beside threads that need the memory and the processors more.
sharp.cache(false);
sharp.concurrency(1);

/**
 * An SVG as PNG. Few colours and no dithering: these pictures are flat, so this costs nothing one sees and saves two thirds of the bytes.
 * The same drawing gives the same bytes wherever the same release of sharp runs.
 * @param size in pixels, into which it is fitted; its own where absent
 */
export async function pngOf(svg: string, size?: { width: number; height: number }): Promise<Buffer> {
	return await sharp(Buffer.from(svg))
		.resize(size === undefined ? {} : { ...size, fit: 'contain', background: PAPER })
		.png({ palette: true, quality: 95, dither: 0, effort: 1, compressionLevel: 6 })
		.toBuffer();
}
