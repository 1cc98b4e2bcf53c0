/** What a theme adds to every page; site paths without base. */
export interface ThemeView {
	styles: string | undefined;
	/** Whether the site's icon is the theme's. */
	hasIcon: boolean;
	/** Stands in place of the software's sign; `isAlone` where it says the site's name itself. */
	logo: { path: string; /** Width by height, where the file tells it. */ ratio: number | undefined; isAlone: boolean } | undefined;
}
