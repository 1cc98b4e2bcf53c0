import { digest } from '../../archive/digest.ts';
import { CONTENT_DIGITS, PLACE_DIGITS } from '../../offline/packs/validators.ts';

/**
 * Tells what a page, or the index, says at an address, as a validator of HTTP does (RFC 9110, 8.8): first some digits of
 * the address, by which the lists of validators are parted, then some of address and content.
 * @param content a digest of it
 */
export function validatorOf(path: string, content: string): string {
	return digest(path).slice(0, PLACE_DIGITS) + digest(path, content).slice(0, CONTENT_DIGITS);
}
