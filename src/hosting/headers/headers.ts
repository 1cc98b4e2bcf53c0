/** The headers every host of the site sends: one list for the preview server and for each host's configuration. */

import { contentSecurityPolicy } from '../../site/contentSecurityPolicy.ts';
import { REFERRER_POLICY } from '../../site/referrerPolicy.ts';

/** Sensors and powers that no page of the site asks for. */
const DENIED_FEATURES = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** The headers that every response carries, whatever its kind. @param policy that of a site whose settings allow more than all others have */
export function securityHeaders(policy = contentSecurityPolicy()): Record<string, string> {
	return {
		'Content-Security-Policy': policy,
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': REFERRER_POLICY,
		'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
		'Cross-Origin-Opener-Policy': 'same-origin',
	};
}
