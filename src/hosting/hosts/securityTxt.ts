/** The longest that a `security.txt` should hold (RFC 9116, section 2.5.5), in days, with a month to spare. */
const DAYS = 330;

/**
 * The text of `/.well-known/security.txt` (RFC 9116).
 * @param contact a `mailto:`, `https:` or `tel:` address that takes reports of weak spots
 * @param host the site's host name
 * @param today the day from which it holds, as `YYYY-MM-DD`
 */
export function securityTxt(contact: string, host: string, base: string, today: string): string {
	const expires = new Date(Date.parse(`${today}T00:00:00Z`) + DAYS * 86_400_000).toISOString();
	return `Contact: ${contact}\nExpires: ${expires}\nCanonical: https://${host}${base}.well-known/security.txt\n`;
}
