import fc from 'fast-check';
import type { Graph, MedicalSpecialty as SchemaOrgSpecialty } from 'schema-dts';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { MedicalSpecialty } from '../../../src/archive/schema/index.ts';
import type { DoctorView, EntryView } from '../../../src/site/views.ts';
import { messagesFor } from '../../../src/site/messages/index.ts';
import { author, doctorPage } from '../../../src/site/schema-org/doctor.ts';
import { entryPage } from '../../../src/site/schema-org/entry.ts';
import { pageGraph } from '../../../src/site/schema-org/page.ts';
import type { PageFacts } from '../../../src/site/schema-org/pageFacts.ts';
import { scriptText } from '../../../src/site/schema-org/script.ts';
import { entryView, site, toAddress } from './sample.ts';

const messages = messagesFor('en');
const MACHINE = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource';

/** What is written: without what is undefined. */
function written(entry: Partial<EntryView>): Record<string, unknown> {
	return JSON.parse(JSON.stringify(entryPage(entryView(entry), messages, toAddress))) as Record<string, unknown>;
}

function graphOf(facts: Partial<PageFacts>): object[] {
	const graph = pageGraph({
		...{ site, messages, title: 'Title', description: 'About.', path: '/sleep/', home: '/', crumbs: [], toAddress, picture: '/images/x.png' },
		node: { '@type': 'WebPage' },
		...facts,
	});
	return JSON.parse(JSON.stringify(graph['@graph'])) as object[];
}

describe('an entry', () => {
	test('is a question with its accepted answer, by the doctor', () => {
		const doctor = {
			'@type': 'Person',
			'@id': 'https://lamp.example/base/doctors/dusk/#doctor',
			name: 'Dr. Dusk',
			url: 'https://lamp.example/base/doctors/dusk/',
		};
		expect(written({})).toEqual({
			'@type': 'MedicalWebPage',
			author: doctor,
			datePublished: '2019-02-05',
			dateModified: '2019-02-05',
			medicalAudience: { '@type': 'Patient' },
			mainEntity: {
				'@type': 'Question',
				'@id': 'https://lamp.example/base/q/2019/awake/#question',
				name: 'Awake at three',
				text: 'Why?',
				datePublished: '2019-02-03',
				author: { '@type': 'Person', name: 'owl' },
				answerCount: 1,
				acceptedAnswer: {
					'@type': 'Answer',
					'@id': 'https://lamp.example/base/q/2019/awake/#answer',
					url: 'https://lamp.example/base/q/2019/awake/#answer',
					text: 'It depends.',
					datePublished: '2019-02-05',
					author: doctor,
				},
			},
		});
	});

	test('says who reviewed it, what it is about and where it comes from', () => {
		const page = written({
			reviewed: { by: 'Dr. Dawn', path: '/doctors/dawn/', on: '2024-05-06' },
			specialty: { ...entryView().specialty, schemaOrg: 'PrimaryCare' },
			topics: [{ id: 'sleep/waking', name: 'Waking', path: '/sleep/waking/', specialty: 'Sleep medicine' }],
			source: 'The Owl Archive',
			sourceUrl: 'https://owl.example/3',
		});
		expect(page).toMatchObject({
			dateModified: '2024-05-06',
			lastReviewed: '2024-05-06',
			reviewedBy: { '@type': 'Person', name: 'Dr. Dawn', url: 'https://lamp.example/base/doctors/dawn/' },
			specialty: 'https://schema.org/PrimaryCare',
			keywords: ['Waking'],
			creditText: 'The Owl Archive',
			isBasedOn: 'https://owl.example/3',
		});
	});

	test('that was withdrawn has no answer', () => {
		const { mainEntity } = written({ withdrawn: 'Wrong.', answerText: '' });
		expect(mainEntity).toMatchObject({ '@type': 'Question', answerCount: 0 });
		expect(mainEntity).not.toHaveProperty('acceptedAnswer');
	});

	test('with more from a machine is partly a machine’s', () => {
		const page = written({ moreInfo: 'machine', moreHtml: '<p>More.</p>' });
		expect(page).toMatchObject({
			digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
			hasPart: { '@type': 'WebPageElement', '@id': 'https://lamp.example/base/q/2019/awake/#more', digitalSourceType: MACHINE },
		});
		expect(page['mainEntity']).not.toHaveProperty('digitalSourceType');
	});

	test('with more from a person, or none shown, is not', () => {
		for (const entry of [{ moreInfo: 'human', moreHtml: '<p>More.</p>' }, { moreInfo: 'machine' }] as const) {
			expect(JSON.stringify(written(entry))).not.toContain('digitalSourceType');
		}
	});

	test('translated by a machine is a machine’s in every part', () => {
		const page = written({ translated: 'machine' });
		expect(page).toMatchObject({
			digitalSourceType: MACHINE,
			mainEntity: { digitalSourceType: MACHINE, acceptedAnswer: { digitalSourceType: MACHINE } },
		});
		expect(JSON.stringify(written({ translated: 'human' }))).not.toContain('digitalSourceType');
	});

	test('leads from a translation to its original, and from the original to its translations', () => {
		const version = { lang: 'zh-hant', path: '/zh-hant/q/2019/xing/', title: '半夜醒來' };
		const work = {
			'@type': 'MedicalWebPage',
			'@id': 'https://lamp.example/base/zh-hant/q/2019/xing/',
			name: '半夜醒來',
			inLanguage: 'zh-Hant',
		};
		const original = written({ translations: [{ ...version, original: false }] });
		expect(original).toMatchObject({ workTranslation: [work] });
		expect(original).not.toHaveProperty('translationOfWork');
		const translation = written({ translations: [{ ...version, original: true }] });
		expect(translation).toMatchObject({ translationOfWork: work });
		expect(translation).not.toHaveProperty('workTranslation');
	});
});

describe('a doctor', () => {
	const { doctor } = entryView();

	test('who is invented is a person and no physician', () => {
		expect(author(doctor, toAddress)['@type']).toBe('Person');
		expect(author({ ...doctor, demo: false }, toAddress)['@type']).toBe('IndividualPhysician');
	});

	test('has a profile that says so', () => {
		const view = { ...doctor, specialty: doctor.specialty, url: undefined } as unknown as DoctorView;
		expect(doctorPage(view, messages, toAddress)).toMatchObject({
			'@type': 'ProfilePage',
			mainEntity: { disambiguatingDescription: messages.lists.doctor.demo, knowsAbout: 'Sleep medicine' },
		});
	});
});

describe('a page', () => {
	test('tells the way to it, itself last and once', () => {
		const crumbs = [{ name: 'Sleep medicine', path: '/sleep/' }, { name: 'Waking', path: '/sleep/waking/' }];
		const [, way] = graphOf({ title: 'Waking', path: '/sleep/waking/', crumbs });
		expect(way).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ position: 1, name: 'Home', item: 'https://lamp.example/base/' },
				{ position: 2, name: 'Sleep medicine', item: 'https://lamp.example/base/sleep/' },
				{ position: 3, name: 'Waking', item: 'https://lamp.example/base/sleep/waking/' },
			],
		});
	});

	test('belongs to the site in its language', () => {
		const [page] = graphOf({ site: { ...site, lang: 'zh-hant' }, path: '/zh-hant/sleep/', home: '/zh-hant/' });
		expect(page).toMatchObject({ inLanguage: 'zh-Hant', isPartOf: { '@id': 'https://lamp.example/base/zh-hant/#website' } });
	});

	test('that is home describes the site and how to search it, and has no way to it', () => {
		const graph = graphOf({ path: '/', crumbs: undefined });
		expect(graph.map((node) => (node as { '@type': string })['@type'])).toEqual(['WebPage', 'WebSite']);
		expect(graph[1]).toMatchObject({
			potentialAction: { target: { urlTemplate: 'https://lamp.example/base/search/?q={query}' } },
		});
	});
});

describe('the script', () => {
	test('holds any text, and no text ends it', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '<script>')), (name) => {
				const graph: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] };
				const text = scriptText(graph);
				expect(text).not.toContain('<');
				expect(JSON.parse(text)).toEqual(graph);
			}),
		);
	});
});

test('every specialty that content may name is a term of schema.org', () => {
	expectTypeOf<MedicalSpecialty>().toEqualTypeOf<Exclude<SchemaOrgSpecialty, object | `https:${string}`>>();
});
