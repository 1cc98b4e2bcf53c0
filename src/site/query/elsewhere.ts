import type { Site } from '../../archive/schema/index.ts';
import type { Allowed } from '../contentSecurityPolicy.ts';

/** What of other hosts the pages of a site may ask, as its settings name it. */
export function allowedBy({ contactForm, searchCounts }: Site): Allowed {
	return {
		...(contactForm && 'endpoint' in contactForm && { 'form-action': [originOf(contactForm.endpoint)] }),
		...(searchCounts && { 'connect-src': [originOf(searchCounts.endpoint)] }),
	};
}

function originOf(address: string): string {
	return new URL(address).origin;
}
