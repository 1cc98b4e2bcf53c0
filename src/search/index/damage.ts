/** Something that is kept between builds is not what was put there. All of it can be made again from the content. */
export class CacheDamaged extends Error {
	override name = 'CacheDamaged';

	/** @param file absolute path */
	constructor(file: string, options?: ErrorOptions) {
		super(`${file} is damaged.`, options);
	}
}
