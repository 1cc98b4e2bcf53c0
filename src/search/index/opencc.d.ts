/** Characters, each with what it is in the other script: `后 後|里 裏`. */
declare module 'opencc-js/dict/*' {
	const rows: string;
	// eslint-disable-next-line no-restricted-exports -- as the package has it
	export default rows;
}
