/** Width and height that a PNG file states. @throws RangeError where it is none */
export function pngSize(file: Buffer): { width: number; height: number } {
	if (file.toString('latin1', 1, 4) !== 'PNG') throw new RangeError('This is no PNG file.');
	return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
