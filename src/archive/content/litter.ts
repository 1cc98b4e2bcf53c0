/** What systems and their tools put into folders by themselves, and nobody means to publish. */
const LITTER = /^(?:\.DS_Store|\._.*|\.AppleDouble|\.Spotlight-V100|\.Trashes|\.Trash-\d+|\.fseventsd|\.TemporaryItems|\.snapshot|\.nfs[0-9a-f]+|\.directory|Thumbs\.db|desktop\.ini|System Volume Information|\$RECYCLE\.BIN|lost\+found)$/i;

/** Whether a file or folder of this name is there by no decision of anybody. */
export function isLitter(name: string): boolean {
	return LITTER.test(name);
}
