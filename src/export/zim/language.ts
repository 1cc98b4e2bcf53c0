import { iso6393 } from 'iso-639-3';

/** A language's code of ISO 639-3, in which Kiwix's library knows them. @param tag of BCP 47, such as `zh-hant` */
export function iso6393Of(tag: string): string {
	const [own = ''] = tag.toLowerCase().split('-', 1);
	// "Undetermined" stands for what the list does not know.
	return iso6393.find(({ iso6393: code, iso6391 }) => code === own || iso6391 === own)?.iso6393 ?? 'und';
}
