import type { AnswerLeaf, IPTCDigitalSourceEnumeration, MedicalWebPageLeaf, QuestionLeaf, WebPageElementLeaf } from 'schema-dts';
import { publishedOn, updatedOn } from '../../archive/dates.ts';
import type { EntryView } from '../views.ts';
import { languageTag } from '../messages/format.ts';
import type { Messages } from '../messages/index.ts';
import type { ToAddress } from '../address.ts';
import { author } from './doctor.ts';

/** Text that a trained model wrote, or put into another language: in both cases its words are the model's. */
const MACHINE: IPTCDigitalSourceEnumeration = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource';
/** A page on which such text stands beside that of people. */
const PARTLY_MACHINE: IPTCDigitalSourceEnumeration = 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';

/**
 * An entry's page. `MedicalWebPage` and not `QAPage`, which search engines keep for pages where
 * every reader can answer. What is undefined is left out when the data is written.
 */
export function entryPage(entry: EntryView, messages: Messages, toAddress: ToAddress): MedicalWebPageLeaf {
	const { reviewed, specialty, topics, source, sourceUrl } = entry;
	const address = toAddress(entry.path);
	const more = moreInfo(entry, messages, address);
	return {
		'@type': 'MedicalWebPage',
		author: author(entry.doctor, toAddress),
		datePublished: publishedOn(entry),
		dateModified: updatedOn(entry),
		lastReviewed: reviewed?.on,
		reviewedBy: reviewed && { '@type': 'Person', name: reviewed.by, url: reviewed.path === undefined ? undefined : toAddress(reviewed.path) },
		specialty: specialty.schemaOrg && `https://schema.org/${specialty.schemaOrg}`,
		medicalAudience: { '@type': 'Patient' },
		keywords: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
		digitalSourceType: translationSource(entry) ?? (more && PARTLY_MACHINE),
		creditText: source,
		isBasedOn: sourceUrl,
		...versions(entry, toAddress),
		mainEntity: question(entry, address, toAddress),
		hasPart: more,
	};
}

function question(entry: EntryView, address: string, toAddress: ToAddress): QuestionLeaf {
	const isAnswered = entry.withdrawn === undefined;
	return {
		'@type': 'Question',
		'@id': `${address}#question`,
		name: entry.title,
		text: entry.questionText,
		datePublished: entry.date,
		author: { '@type': 'Person', name: entry.asker },
		digitalSourceType: translationSource(entry),
		answerCount: isAnswered ? 1 : 0,
		acceptedAnswer: isAnswered ? answer(entry, address, toAddress) : undefined,
	};
}

function answer(entry: EntryView, address: string, toAddress: ToAddress): AnswerLeaf {
	return {
		'@type': 'Answer',
		'@id': `${address}#answer`,
		url: `${address}#answer`,
		text: entry.answerText,
		datePublished: entry.answered,
		author: author(entry.doctor, toAddress),
		digitalSourceType: translationSource(entry),
	};
}

/** The part of the page that a machine wrote; undefined where none did. */
function moreInfo(entry: EntryView, messages: Messages, address: string): WebPageElementLeaf | undefined {
	if (entry.moreInfo !== 'machine' || entry.moreHtml === undefined) return undefined;
	return {
		'@type': 'WebPageElement',
		'@id': `${address}#more`,
		name: messages.entry.moreInfo,
		digitalSourceType: MACHINE,
	};
}

function translationSource({ translated }: EntryView): IPTCDigitalSourceEnumeration | undefined {
	return translated === 'machine' ? MACHINE : undefined;
}

type Versions = Pick<MedicalWebPageLeaf, 'translationOfWork' | 'workTranslation'>;

/** The page that this one translates, or the pages that translate it. */
function versions({ translations }: EntryView, toAddress: ToAddress): Versions {
	const page = ({ lang, path, title }: EntryView['translations'][number]): MedicalWebPageLeaf => ({
		'@type': 'MedicalWebPage',
		'@id': toAddress(path),
		name: title,
		inLanguage: languageTag(lang),
	});
	const original = translations.find((one) => one.original);
	if (original) return { translationOfWork: page(original) };
	return { workTranslation: translations.length > 0 ? translations.map(page) : undefined };
}
