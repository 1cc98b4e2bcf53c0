import type { IndividualPhysicianLeaf, PersonLeaf, ProfilePageLeaf } from 'schema-dts';
import type { DoctorLink, DoctorView } from '../views.ts';
import type { Messages } from '../messages/index.ts';
import type { ToAddress } from '../address.ts';

/** The author of an answer. An invented doctor is nobody's physician, so it is no more than a name. */
export type Author = IndividualPhysicianLeaf | PersonLeaf;

/** A doctor as an answer names its author. */
export function author(doctor: DoctorLink & { credentials: string | undefined }, toAddress: ToAddress): Author {
	const address = toAddress(doctor.path);
	return {
		'@type': doctor.demo ? 'Person' : 'IndividualPhysician',
		'@id': `${address}#doctor`,
		name: doctor.name,
		url: address,
		description: doctor.credentials,
	};
}

/** A doctor's page. */
export function doctorPage(doctor: DoctorView, messages: Messages, toAddress: ToAddress): ProfilePageLeaf {
	const mainEntity: Author = {
		...author(doctor, toAddress),
		disambiguatingDescription: doctor.demo ? messages.lists.doctor.demo : undefined,
		knowsAbout: doctor.specialty.name,
		sameAs: doctor.url,
	};
	return { '@type': 'ProfilePage', mainEntity };
}
