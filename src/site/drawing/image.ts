/** The ground that pictures stand on: the paper of the site's light theme. */
export const PAPER = '#fbfaf5';

/** An SVG file as a square image within another. @param size in pixels */
export function svgImage(svg: string, x: number, y: number, size: number): string {
	const data = Buffer.from(svg).toString('base64');
	return `<image x="${x}" y="${y}" width="${size}" height="${size}" href="data:image/svg+xml;base64,${data}"/>`;
}
