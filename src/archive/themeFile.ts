/** A file of `content/theme/` besides `theme.yml`. */
export interface ThemeFile {
	/** Its path in the content folder. */
	file: string;
	/** The `contentHash` of its bytes. */
	hash: string;
	/** Of a picture: width by height, where the file tells it. */
	ratio?: number;
}
