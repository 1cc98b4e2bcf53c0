/** The headers every host of the site sends: one list for the preview server and for each host's configuration. */

import { contentSecurityPolicy } from '../../site/contentSecurityPolicy.ts';

/** Sensors and powers that no page of the site asks for. */
const DENIED_FEATURES = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** The headers that every response carries, whatever its kind. */
export function securityHeaders(): Record<string, string> {
	return {
		'Content-Security-Policy': contentSecurityPolicy(),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
		'Cross-Origin-Opener-Policy': 'same-origin',
	};
}
