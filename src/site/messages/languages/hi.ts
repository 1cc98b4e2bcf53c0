/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, plural } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'hi';
const date = (day: string) => formatDate(LANG, day);
const year = (slice: string) => formatSlice(LANG, slice);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const all = (items: readonly string[]) => formatList(LANG, items);
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
const counted = (one: string, other: string) => (count: number) => plural(LANG, count, { one, other });

const counts: Messages['counts'] = {
	questions: counted('# सवाल', '# सवाल'),
	answers: counted('# जवाब', '# जवाब'),
	doctors: counted('# डॉक्टर', '# डॉक्टर'),
	specialties: counted('# विभाग', '# विभाग'),
	topics: counted('# विषय', '# विषय'),
	days: counted('# दिन', '# दिन'),
	results: counted('# नतीजा', '# नतीजे'),
};

/** Counted things as they stand before a postposition (में, के, ने). */
const oblique = {
	questions: counted('# सवाल', '# सवालों'),
	doctors: counted('# डॉक्टर', '# डॉक्टरों'),
	specialties: counted('# विभाग', '# विभागों'),
	results: counted('# नतीजे', '# नतीजों'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0 से 9 वर्ष',
	'10-19': '10 से 19 वर्ष',
	'20-29': '20 से 29 वर्ष',
	'30-39': '30 से 39 वर्ष',
	'40-49': '40 से 49 वर्ष',
	'50-59': '50 से 59 वर्ष',
	'60-69': '60 से 69 वर्ष',
	'70-79': '70 से 79 वर्ष',
	'80+': '80 वर्ष या अधिक',
	unknown: 'उम्र नहीं बताई गई',
};

const people: Messages['people'] = {
	sex: { female: 'महिला', male: 'पुरुष', other: 'अन्य', unknown: 'लिंग नहीं बताया गया' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = child || age === '10-19';
		const who = {
			female: child ? 'बच्ची' : minor ? 'किशोरी' : 'महिला',
			male: child ? 'बच्चा' : minor ? 'किशोर' : 'पुरुष',
			other: 'व्यक्ति',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `उम्र ${AGES[age]}` : `${who}, ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'हिन्दी',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'मुख्य सामग्री पर जाएँ',
	home: 'मुखपृष्ठ',
	navigation: 'मुख्य मेन्यू',
	menu: 'मेन्यू',
	closeMenu: 'मेन्यू बंद करें',
	breadcrumbs: 'आप यहाँ हैं',
	languages: 'भाषा',
	readInThisLanguage: 'यह पेज हिन्दी में पढ़ें',
	homeInThisLanguage: 'हिन्दी मुखपृष्ठ',
	searchLabel: 'सवाल-जवाब में खोजें',
	searchPlaceholder: 'अपने शब्दों में पूछें',
	searchButton: 'खोजें',
	searchKeys: 'खोजने के लिए / दबाएँ',
	links: {
		specialties: 'विभाग',
		doctors: 'डॉक्टर',
		years: 'साल के अनुसार',
		glance: 'संग्रह एक नज़र में',
		about: 'इस संग्रह के बारे में',
		offline: 'ऑफ़लाइन पढ़ें',
		search: 'खोज',
		feed: 'फ़ीड',
	},
	footerNavigation: 'और पेज',
	disclaimerHeading: 'यह डॉक्टर की सलाह की जगह नहीं ले सकता',
	urgentHeading: 'तुरंत मदद कब लें',
	callNumber: (phone) => `${phone} पर फ़ोन करें`,
	demonstrationLabel: 'नमूना',
	demoDoctor: 'काल्पनिक डॉक्टर',
	backToTop: 'ऊपर जाएँ',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: सेहत के सवाल और डॉक्टरों के जवाब`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: 'सवाल',
	answer: 'डॉक्टर का जवाब',
	answerOf: (doctor) => `${doctor} का जवाब`,
	moreInfo: 'और जानकारी',
	askedBy: 'किसने पूछा',
	askedOn: 'सवाल की तारीख़',
	answeredBy: 'किसने जवाब दिया',
	answeredOn: 'जवाब की तारीख़',
	dateUnknown: 'तारीख़ मालूम नहीं',
	askedOnDate: (day) => `${date(day)} को पूछा गया`,
	answeredOnDate: (day) => `${date(day)} को जवाब मिला`,
	answeredByDoctor: (doctor, specialty) => `जवाब: ${doctor}, ${specialty}`,
	specialty: 'विभाग',
	topics: 'विषय',
	machineWritten: 'मशीन का लिखा',
	machineWrittenHint: 'यह हिस्सा कंप्यूटर ने लिखा है, जवाब देने वाले डॉक्टर ने नहीं। इसमें गलती हो सकती है: डॉक्टर के जवाब को ही सही मानें।',
	humanWritten: 'संपादक का लिखा',
	machineTranslated: 'मशीन से अनुवाद',
	machineTranslatedHint: 'इस पेज का अनुवाद कंप्यूटर ने किया है। कुछ अटपटा लगे तो मूल लेख पर भरोसा करें।',
	humanTranslated: 'अनुवादक का किया अनुवाद',
	readIn: (language) => `${language} में पढ़ें`,
	reviewed: (by, day) => `${by} ने ${date(day)} को जाँचा`,
	notReviewed: 'उसके बाद जाँचा नहीं गया',
	signTitles: { emergency: 'तुरंत मदद लें', urgent: 'डॉक्टर को दिखाने में देर न करें' },
	withdrawnHeading: 'यह जवाब वापस ले लिया गया है',
	withdrawnLead: 'हम अब इस जवाब को सही नहीं मानते, इसलिए इसे नहीं दिखाते। वजह:',
	withdrawnMark: 'जवाब वापस लिया गया',
	unpublished: { draft: 'मसौदा: प्रकाशित नहीं', unfinished: 'अधूरा: प्रकाशित नहीं' },
	staleHeading: 'यह जवाब पुराना हो सकता है',
	staleText: (day) => `यह ${date(day)} का है। इलाज की सलाह समय के साथ बदलती है: इस पर चलने से पहले डॉक्टर या फ़ार्मासिस्ट से पूछ लें।`,
	urgentHeading: 'अगर अभी ऐसा हो रहा है, तो तुरंत मदद लें',
	urgentSigns: (signs, phone) =>
		`इस पेज पर ${all(quoted(signs))} की बात है। अगर आपको या आपके पास किसी को अभी इसके लिए मदद चाहिए, तो तुरंत ${phone} पर फ़ोन करें। बाकी पढ़ने के लिए न रुकें।`,
	similarHeading: 'मिलते-जुलते सवाल',
	similarSearch: 'ऐसे ही और सवाल खोजें',
	why: (words) => `${all(words)} के बारे में भी`,
	askedTimes: (count) => plural(LANG, count, { one: '# बार पूछा गया', other: 'लगभग इन्हीं शब्दों में # बार पूछा गया' }),
	relatedHeading: 'जुड़े हुए विषय',
	neighbours: 'पिछला और अगला सवाल',
	previous: 'पिछला',
	next: 'अगला',
	readMore: 'आगे पढ़ें',
	readMoreOf: (title) => `आगे पढ़ें: ${title}`,
	source: 'स्रोत',
	citeHeading: 'इस पेज का हवाला दें',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}, “${title}”, ${name}। सवाल: ${date(asked)}${answered === undefined ? '' : `, जवाब: ${date(answered)}`}। ${address}`,
	edit: 'सुधार सुझाएँ',
	editFile: 'फ़ाइल संपादित करें',
	correctionSubject: (title) => `सुधार: ${title}`,
	correctionBody: (address) => `पेज: ${address}\n\nक्या सुधारना है:\n`,
	print: 'प्रिंट करें',
	printedFrom: 'पता',
	facts: 'इस सवाल के बारे में',
	withdrawnDescription: (title) => `“${title}” का जवाब वापस ले लिया गया है।`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'आपका सवाल क्या है?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)}, ${oblique.specialties(specialties)} के ${oblique.doctors(doctors)} के जवाबों के साथ।`,
		specialties: 'विभाग के अनुसार देखें',
		allSpecialties: 'सभी विभाग और विषय',
		chosen: 'संपादकों की पसंद',
		newest: 'सबसे नए सवाल',
		mostLinked: 'कई लोगों के सवाल',
		mostLinkedHint: 'वे सवाल जिनसे मिलते-जुलते सवाल सबसे ज़्यादा हैं।',
		topics: 'आम विषय',
		byYear: 'साल के अनुसार देखें',
		empty: 'अभी हिन्दी में कोई सवाल नहीं है।',
	},
	specialties: {
		title: 'विभाग और विषय',
		intro: 'शरीर के जिस हिस्से के बारे में आपका सवाल है, उससे जुड़ा विभाग चुनें, या सीधे किसी विषय पर जाएँ।',
		allTopics: 'सभी विषय',
	},
	specialty: {
		description: (specialty) => `${specialty}: सेहत के सवाल और डॉक्टरों के जवाब।`,
		topics: 'विषय',
		doctors: 'यहाँ जवाब देने वाले डॉक्टर',
		questions: 'सवाल और जवाब',
	},
	topic: {
		description: (topic, specialty) => `${topic} (${specialty}) के बारे में सवाल और डॉक्टरों के जवाब।`,
		questions: 'सवाल और जवाब',
		beside: 'अक्सर साथ पूछे गए विषय',
		parent: (specialty) => `${specialty} के सभी सवाल`,
	},
	doctors: {
		title: 'डॉक्टर',
		intro: 'वे डॉक्टर जिनके जवाब इस संग्रह में हैं, विभाग के अनुसार।',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor} (${specialty}) के जवाब वाले सवाल।`,
		specialty: 'विभाग',
		credentials: 'योग्यता',
		affiliation: 'कार्यस्थल',
		website: 'वेबसाइट',
		answeredFrom: (first, last) => (first === last ? `${year(first)} में जवाब दिए` : `${year(first)} से ${year(last)} तक जवाब दिए`),
		about: 'परिचय',
		answers: 'जवाब',
		demo: 'यह डॉक्टर काल्पनिक है: यहाँ दिखाया गया संग्रह एक नमूना है।',
	},
	years: {
		title: 'साल के अनुसार सवाल',
		slice: (slice) => `${formatSlice(LANG, slice)} में पूछे गए सवाल`,
		intro: 'संग्रह के सभी सवाल, पूछे जाने की तारीख़ के अनुसार।',
	},
	listing: {
		newest: 'सबसे नए',
		inSlice: (slice) => `${formatSlice(LANG, slice)} में पूछे गए`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${oblique.questions(total)} में से ${number(shown)}`,
		slices: 'सवाल की तारीख़ के अनुसार',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}, ${counts.questions(count)}`,
		first: 'सबसे नए सवालों पर लौटें',
		empty: 'यहाँ अभी कोई सवाल नहीं है।',
	},
};

const search: Messages['search'] = {
	title: 'खोज',
	description: 'सेहत के सवाल और डॉक्टरों के जवाब अपने शब्दों में खोजें।',
	label: 'सवाल-जवाब में खोजें',
	button: 'खोजें',
	clear: 'खोज मिटाएँ',
	hintsHeading: 'खोजने के सुझाव',
	hints: [
		'वैसे ही लिखें जैसे डॉक्टर को बताया जाता है: पूरा वाक्य भी चलेगा।',
		'शब्दों को साथ-साथ खोजने के लिए उद्धरण चिह्न लगाएँ: “आयरन की गोली”।',
		'किसी शब्द को छोड़ने के लिए उससे पहले घटा का चिह्न लगाएँ: -\u2060गर्भावस्था।',
	],
	examplesHeading: 'जैसे',
	examples: ['रात में हाथ सुन्न क्यों हो जाते हैं', 'क्या फैटी लिवर ठीक हो सकता है', 'बच्चे को तीन दिन से बुखार है'],
	noScript: 'खोजने के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है।',
	noScriptLink: 'विभाग और विषय के अनुसार देखें',
	results: (count, query) => `“${query}” के लिए ${counts.results(count)}`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'खोज के नतीजे',
	showingResultsFor: (corrected) => `“${corrected}” के नतीजे दिखाए जा रहे हैं`,
	searchInsteadFor: (typed) => `इसके बजाय “${typed}” खोजें`,
	alsoSearched: (word, also) => `“${word}” के साथ ${all(quoted(also))} भी खोजा गया`,
	foundThrough: (words) => `${all(quoted(words))} से मिला`,
	section: { question: 'सवाल से', answer: 'जवाब से', more: '“और जानकारी” से' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'और नतीजे दिखाएँ',
	loaded: (shown, total) => `${oblique.results(total)} में से ${number(shown)} दिख रहे हैं`,
	loading: 'खोज जारी है…',
	loadingFilters: 'फ़िल्टर आ रहे हैं, फिर खोज होगी…',
	slow: 'खोज अब भी जारी है। इंटरनेट धीमा लग रहा है।',
	failedHeading: 'खोज नहीं हो पाई',
	failed: 'खोज के लिए ज़रूरी कुछ हिस्से नहीं आ पाए। इंटरनेट कनेक्शन देखें और फिर कोशिश करें।',
	retry: 'फिर कोशिश करें',
	offlineHeading: 'आप ऑफ़लाइन हैं',
	offline: 'इस डिवाइस पर सेव करने के बाद खोज ऑफ़लाइन भी चलती है।',
	offlineLink: 'देखें क्या सेव है',
	nothingHeading: (query) => `“${query}” के लिए कुछ नहीं मिला`,
	noAnswer: {
		word: (word) => `यहाँ ${word} के बारे में कोई जवाब नहीं है`,
		query: (query) => `यहाँ “${query}” के बारे में कोई जवाब नहीं है`,
	},
	nearest: 'सबसे करीबी जवाब',
	answersIn: (count, language) => `${language} में ${counts.answers(count)}`,
	answersOnIn: (count, topic, language) => `${topic} पर ${language} में ${counts.answers(count)}`,
	askDoctor:
		'अपने लिए सही जवाब जानने के लिए ऐसे डॉक्टर से पूछें जो आपकी जाँच कर सकें: अपने डॉक्टर से या पास के क्लिनिक में। कहाँ जाना है, यह फ़ार्मासिस्ट से भी पूछा जा सकता है।',
	askDoctorLink: 'यह साइट क्या कर सकती है और किसे लिखें',
	nothingFiltered: 'आपके चुने सभी फ़िल्टरों से कुछ मेल नहीं खाता। और देखने के लिए कोई एक हटाएँ।',
	nothingHints: ['वर्तनी जाँचें।', 'दूसरे या कम शब्द लिखकर देखें।', 'बीमारी का अंदाज़ा लगाने के बजाय वह लिखें जो महसूस हो रहा है।'],
	nothingTopics: 'ये विषय काम आ सकते हैं',
	browse: 'सभी विभाग और विषय देखें',
	pages: 'इस साइट पर',
	filters: 'फ़िल्टर',
	filtersComing: 'फ़िल्टर आ रहे हैं…',
	filtersFailed: 'फ़िल्टर नहीं आ पाए।',
	showResults: (count) => `${counts.results(count)} देखें`,
	facet: { specialty: 'विभाग', age: 'पूछने वाले की उम्र', sex: 'पूछने वाले का लिंग', year: 'सवाल का साल', doctor: 'डॉक्टर' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `फ़िल्टर हटाएँ – ${facet}: ${value}`,
	clearFilters: 'सभी फ़िल्टर हटाएँ',
	chosenFilters: 'चुने हुए फ़िल्टर',
	showAllValues: (count) => `सभी ${number(count)} दिखाएँ`,
	showFewerValues: 'कम दिखाएँ',
	dialog: {
		label: 'खोज',
		open: 'खोज खोलें',
		close: 'खोज बंद करें',
		suggestions: (count) =>
			plural(LANG, count, {
				one: '# सुझाव। चुनने के लिए ऊपर और नीचे वाली तीर कुंजियाँ दबाएँ।',
				other: '# सुझाव। चुनने के लिए ऊपर और नीचे वाली तीर कुंजियाँ दबाएँ।',
			}),
		none: 'कोई सुझाव नहीं। खोजने के लिए Enter दबाएँ।',
		allResults: (query) => `“${query}” के सभी नतीजे`,
		keys: { move: 'चुनें', open: 'खोलें', close: 'बंद करें' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'आप अकेले नहीं हैं: अभी किसी से बात करें',
			text: 'अगर खुद को नुकसान पहुँचाने का डर है, या ऐसा हो चुका है, तो अभी मदद लें। किसी भरोसेमंद व्यक्ति के साथ रहें और ऐसी हर चीज़ से दूर रहें जिससे खुद को चोट पहुँच सकती है। अगर बात किसी और की है, तो उनके साथ रहें।',
		},
		poisoning: {
			heading: 'यह ज़हर का असर हो सकता है: अभी मदद लें',
			text: 'अभी कोई लक्षण न हो, तब भी फ़ोन करें। उल्टी न कराएँ। जब तक कहा न जाए, खाने-पीने को कुछ न दें। पैकेट या डिब्बा अपने पास रखें।',
		},
		babies: {
			heading: 'शिशु या बच्चा ख़तरे में हो सकता है: अभी मदद लें',
			text: 'छोटे बच्चों की हालत तेज़ी से बिगड़ सकती है। फ़ोन करें और बताएँ कि बच्चे की उम्र क्या है और आपको क्या दिख रहा है। बच्चे के पास रहें।',
		},
		pregnancy: {
			heading: 'गर्भावस्था में यह गंभीर हो सकता है: अभी मदद लें',
			text: 'फ़ोन करें, या प्रसूति विभाग में जाएँ। अपने आप ठीक होने का इंतज़ार न करें।',
		},
		stroke: {
			heading: 'यह स्ट्रोक (लकवा) हो सकता है: अभी मदद लें',
			text: 'एक-एक मिनट कीमती है। लक्षण चले गए हों, तब भी फ़ोन करें और बताएँ कि वे कब शुरू हुए।',
		},
		'chest-pain': {
			heading: 'यह दिल की तकलीफ़ हो सकती है: अभी मदद लें',
			text: 'सब काम रोक दें, बैठ जाएँ और फ़ोन करें। खुद गाड़ी न चलाएँ।',
		},
		bleeding: {
			heading: 'इतना खून बहना ख़तरनाक हो सकता है: अभी मदद लें',
			text: 'घाव से खून बह रहा हो, तो मदद आने तक साफ़ कपड़े से उस पर ज़ोर से दबाव बनाए रखें।',
		},
		breathing: {
			heading: 'साँस लेने में तकलीफ़ आपात स्थिति हो सकती है: अभी मदद लें',
			text: 'फ़ोन करें और बताएँ कि किसी को साँस लेने में तकलीफ़ है। मदद आने तक क्या करना है, यह आपको बताया जाएगा।',
		},
		collapse: {
			heading: 'यह आपात स्थिति हो सकती है: अभी मदद लें',
			text: 'फ़ोन करें और बताएँ कि व्यक्ति होश में है या नहीं और साँस ले रहा है या नहीं। मदद आने तक क्या करना है, यह आपको बताया जाएगा।',
		},
		sign: {
			heading: 'अगर अभी ऐसा हो रहा है, तो तुरंत मदद लें',
			text: 'वेबसाइट पर जवाब का इंतज़ार न करें।',
		},
	},
	mild: { heading: 'अगर अभी ऐसा हो रहा है', text: 'आगे न पढ़ें: तुरंत मदद लें।' },
	mildSelfHarm: { heading: 'अगर खुद को नुकसान पहुँचाने का ख़याल आता है', text: 'आप अकेले नहीं हैं। किसी से अभी बात करें।' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'संग्रह एक नज़र में',
	description: 'क्या पूछा जाता है, कौन पूछता है और डॉक्टर कितनी जल्दी जवाब देते हैं: पूरा संग्रह चित्रों और तालिकाओं में।',
	intro: (total) => `${oblique.questions(total)} से संग्रह के बारे में क्या पता चलता है। हर चित्र के आँकड़े उसके नीचे तालिका में हैं।`,
	showTable: 'आँकड़े तालिका में देखें',
	perYear: {
		title: 'हर साल और विभाग के सवाल',
		alt: (first, last, peak, count) =>
			first === last
				? `सभी सवाल ${year(first)} में पूछे गए: ${number(count)}।`
				: `${year(first)} से ${year(last)} तक हर साल पूछे गए सवाल। सबसे ज़्यादा ${year(peak)} में पूछे गए: ${number(count)}।`,
		altSpecialty: (specialty, count) => `सबसे ज़्यादा सवाल इस विभाग के हैं: ${specialty}, ${counts.questions(count)}।`,
		year: 'साल',
		specialty: 'विभाग',
		total: 'कुल',
		others: 'दूसरे विभाग',
	},
	askers: {
		title: 'कौन पूछता है',
		alt: (group, count, total) =>
			`पूछने वालों के आयु वर्ग और लिंग। सबसे बड़ा समूह “${group}” है: ${oblique.questions(total)} में से ${number(count)} (${formatPercent(LANG, share(count, total))})।`,
		age: 'उम्र',
		sex: 'लिंग',
	},
	delay: {
		title: 'डॉक्टर कितनी जल्दी जवाब देते हैं',
		alt: (withinDay, known) =>
			`सवाल से जवाब तक के दिन। ${oblique.questions(known)} में से ${number(withinDay)} (${formatPercent(LANG, share(withinDay, known))}) के जवाब उसी दिन या अगले दिन मिले।`,
		bucket: {
			'0': 'उसी दिन',
			'1': 'अगले दिन',
			'2-3': '2 से 3 दिन',
			'4-7': '4 से 7 दिन',
			'8-30': '8 से 30 दिन',
			'31+': '30 दिन से ज़्यादा',
			unknown: 'मालूम नहीं',
		},
		days: 'जवाब मिलने में लगा समय',
	},
	topics: {
		title: 'सबसे ज़्यादा किस बारे में पूछा जाता है',
		alt: (topic, count) => `सबसे बड़े विषय। सबसे ज़्यादा सवाल ${topic} के बारे में हैं: ${number(count)}।`,
		topic: 'विषय',
	},
	questions: 'सवाल',
	share: 'हिस्सा',
	empty: 'अभी दिखाने को कुछ नहीं है।',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'इस संग्रह के बारे में',
	description: (name) => `${name} क्या है, यहाँ कौन जवाब देता है, और इसे सावधानी से कैसे काम में लें।`,
	sections: [
		{
			id: 'what',
			heading: 'यह क्या है',
			paragraphs: [
				'लोगों ने डॉक्टरों से अपनी सेहत के बारे में पूछा और डॉक्टरों ने जवाब दिए। यह संग्रह उन सवालों और जवाबों को सँजोकर रखता है, ताकि वैसी ही चिंता वाले दूसरे लोग उन्हें पढ़ सकें।',
				'हर जवाब एक व्यक्ति के लिए, उसी की बताई बातों के आधार पर लिखा गया था। हो सकता है आपके लिए सही जवाब कुछ और हो। इसे बात समझने के लिए पढ़ें, और यह सोचने के लिए कि अपने डॉक्टर से क्या पूछना है।',
			],
		},
		{
			id: 'people',
			heading: 'कौन पूछता है और कौन जवाब देता है',
			paragraphs: [
				'पूछने वालों के असली नाम की जगह दूसरा नाम दिया जाता है, और उम्र की जगह आयु वर्ग। हम नाम या ऐसी कोई बात प्रकाशित नहीं करते जिससे किसी की पहचान हो सके।',
				'हर जवाब के साथ जवाब देने वाले डॉक्टर का नाम, विभाग और, जहाँ मालूम हो, तारीख़ लिखी होती है। हर डॉक्टर का अपना पेज है, जिस पर उनके सभी जवाब हैं।',
			],
		},
		{
			id: 'marks',
			heading: 'निशानों का मतलब',
			paragraphs: [
				'“मशीन का लिखा” उस अतिरिक्त जानकारी पर लिखा होता है जो कंप्यूटर ने लिखी है। डॉक्टर का जवाब हमेशा उससे अलग दिखाया जाता है।',
				'“मशीन से अनुवाद” उन पेजों पर लिखा होता है जिनका अनुवाद कंप्यूटर ने किया है। जहाँ मूल लेख हमारे पास है, वहाँ उसका लिंक होता है।',
				'पुराने जवाब पर तारीख़ के साथ सूचना होती है। जो जवाब अब सही नहीं है, उसे वापस ले लिया जाता है: उसका पेज बना रहता है, और जवाब की जगह वजह लिखी होती है।',
			],
		},
		{
			id: 'similar',
			heading: 'मिलते-जुलते सवाल कैसे चुने जाते हैं',
			paragraphs: [
				'हर सवाल के शब्दों की तुलना बाकी सभी सवालों के शब्दों से की जाती है, और सबसे करीबी चार सवाल दिखाए जाते हैं। इस साइट पर आपकी किसी भी गतिविधि का इस पर कोई असर नहीं होता, और कोई पैसे देकर वहाँ जगह नहीं पा सकता।',
			],
		},
		{
			id: 'privacy',
			heading: 'आपकी निजता',
			paragraphs: [
				'यह साइट कुकी नहीं रखती, दूसरी कंपनियों से कुछ लोड नहीं करती और आप पर नज़र नहीं रखती। खोज आपके डिवाइस पर ही होती है।',
			],
		},
	],
	keeping: 'पढ़े गए पेज कुछ समय तक आपके डिवाइस पर रहते हैं, ताकि उन्हें इंटरनेट के बिना फिर से पढ़ा जा सके। संग्रह के जो हिस्से आप सेव करते हैं, वे तब तक रहते हैं, जब तक आप उन्हें न हटाएँ। “ऑफ़लाइन पढ़ें” में सब कुछ हटाया जा सकता है और पढ़े गए पेज रखना बंद किया जा सकता है।',
	disclaimer: 'कृपया ध्यान दें',
	urgent: 'आपात स्थिति में',
	contact: 'संपर्क',
	counted: (host) => `यह साइट कोई कुकी नहीं रखती और दूसरी कंपनियों से कुछ नहीं लाती। खोज आपके डिवाइस पर होती है। दिन में एक बार आपका डिवाइस ${host} को खोजे गए शब्दों की एक सूची भेजता है: केवल वे शब्द जो इस संग्रह में ही हैं, आपका वाक्य कभी नहीं, और ऐसा कुछ नहीं जिससे पता चले कि आप कौन हैं। अगर आपका ब्राउज़र ट्रैक न करने को कहता है, तो कुछ नहीं भेजा जाता।`,
};

const contact: Messages['contact'] = {
	heading: 'हमें लिखें',
	message: 'आपका संदेश',
	email: 'आपका ईमेल पता, अगर जवाब चाहिए',
	send: 'भेजें',
	hint: 'आपात स्थिति में यहाँ न लिखें, फ़ोन करें। इस फ़ॉर्म से हम आपकी अपनी सेहत के बारे में सलाह नहीं दे सकते।',
	sentTo: (host) => `आप जो लिखते हैं, वह ${host} को भेजा जाता है।`,
	byEmail: 'ईमेल लिखें',
};

const notFound: Messages['notFound'] = {
	title: 'पेज नहीं मिला',
	text: 'इस पते पर कोई पेज नहीं है। हो सकता है पता लिखने में गलती हुई हो, या कॉपी करते समय वह अधूरा रह गया हो।',
	suggestions: 'क्या आपको इनमें से कोई पेज चाहिए?',
	searchFor: (words) => `“${words}” खोजें`,
	elsewhere: 'यहाँ से भी आगे बढ़ें:',
};

const offline: Messages['offline'] = {
	title: 'ऑफ़लाइन पढ़ें',
	description: 'संग्रह के हिस्से इस डिवाइस पर सेव करें और बिना इंटरनेट के पढ़ें और खोजें।',
	intro: 'चुनें कि इस डिवाइस पर क्या रखना है। फिर इंटरनेट के बिना भी उसे पढ़ा और उसमें खोजा जा सकता है। जब तक आप न कहें, कोई हिस्सा सेव नहीं होता।',
	parts: 'संग्रह के हिस्से',
	everything: 'पूरा संग्रह',
	searchPart: 'खोज',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'सेव नहीं है',
		waiting: 'इंतज़ार में',
		saving: 'सेव हो रहा है',
		paused: 'रुका हुआ',
		saved: 'सेव है',
		outdated: 'सेव है; नया संस्करण उपलब्ध है',
		broken: 'सेव है, पर कुछ हिस्से नहीं हैं',
		failed: 'सेव नहीं हो पाया',
	},
	save: 'सेव करें',
	pause: 'रोकें',
	resume: 'जारी रखें',
	cancel: 'रद्द करें',
	remove: 'हटाएँ',
	update: 'अपडेट करें',
	repair: 'ठीक करें',
	clear: 'सब कुछ हटाएँ',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(total)} में से ${bytes(done)}`,
	savedNow: (part) => `अब ऑफ़लाइन पढ़ा जा सकता है: ${part}।`,
	removedNow: (part) => `इस डिवाइस से हटाया गया: ${part}।`,
	savedOn: (day) => `${date(day)} को सेव हुआ`,
	repairHint: '“ठीक करें” सेव की गई सामग्री जाँचता है और जो कम है, उसे ले आता है।',
	confirmRemove: (part) => `इस डिवाइस से “${part}” हटाएँ?`,
	confirmClear: 'इस डिवाइस पर सेव की गई सारी सामग्री हटाएँ?',
	storage: (used, quota) => `यह ब्राउज़र लगभग ${bytes(quota)} जगह देता है, जिसमें से ${bytes(used)} काम में है।`,
	noSpace: (needed, free) => `इसके लिए ${bytes(needed)} जगह चाहिए, पर सिर्फ़ ${bytes(free)} खाली है। पहले कुछ हटाएँ।`,
	noRoom: (needed) => `इसके लिए ${bytes(needed)} जगह चाहिए, पर ब्राउज़र और जगह नहीं दे रहा। पहले कुछ हटाएँ।`,
	failed: 'सब कुछ सेव होने से पहले कनेक्शन टूट गया। जितना आ चुका है, वह रखा गया है।',
	retry: 'फिर कोशिश करें',
	unsupported: 'यह ब्राउज़र पेज सेव नहीं कर सकता, या निजी विंडो में इसकी अनुमति नहीं देता।',
	needsScript: 'पेज सेव करने के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है।',
	keep: 'ब्राउज़र से कहें कि सेव किए गए पेज न मिटाए',
	kept: 'यह ब्राउज़र सेव किए गए पेज तब तक रखेगा, जब तक आप उन्हें न हटाएँ।',
	offlineNow: 'आप ऑफ़लाइन हैं। सेव किए गए पेज अब भी पढ़े जा सकते हैं।',
	onlineAgain: 'आप फिर से ऑनलाइन हैं।',
	pageMissingTitle: 'यह पेज सेव नहीं है',
	pageMissing: 'आप ऑफ़लाइन हैं, और यह पेज इस डिवाइस पर सेव नहीं है। पीछे जाएँ, या कोई सेव किया हुआ पेज चुनें।',
	newVersion: 'इस साइट का नया संस्करण उपलब्ध है।',
	reload: 'लोड करें',
	installApp: 'इस डिवाइस पर जोड़ें',
	saveTopic: 'यह विषय ऑफ़लाइन पढ़ने के लिए सेव करें',
	topics: 'विषय',
	topicsHint: 'सिर्फ़ एक विषय सेव करने के लिए उसे सभी विषयों में से चुनें',
	privacy: 'इस डिवाइस पर जो रखा है, वह किसी को नहीं भेजा जाता। “सब कुछ हटाएँ” से सेव किए गए हिस्से और पढ़े गए पेज हट जाते हैं।',
	privacyCounted: 'आप जो पढ़ते या सहेजते हैं, वह किसी को नहीं भेजा जाता। “सब कुछ हटाएँ” से सेव किए गए हिस्से और पढ़े गए पेज हट जाते हैं।',
	foreign: 'जो आया, वह इस साइट का भेजा हुआ नहीं है। शायद यह नेटवर्क पहले साइन इन करने को कह रहा है।',
	listMissing: 'हिस्सों की सूची नहीं आ पाई। ऑनलाइन होने पर फिर कोशिश करें।',
	pagesRead: 'पढ़े गए पेज',
	keepRead: 'मेरे पढ़े हुए पेज इस डिवाइस पर रखें',
	keepReadHint: 'हाल में पढ़े गए पेज और खोज के काम में आए हिस्से इस डिवाइस पर रहते हैं। इन्हें इंटरनेट के बिना खोला जा सकता है, और इस डिवाइस को काम में लेने वाले दूसरे लोग भी खोल सकते हैं। इसे बंद करने पर ये हट जाते हैं और आगे नहीं रखे जाते। आपने जो ख़ुद सेव किया है, वह बना रहता है।',
	readKept: 'अब से पढ़े गए पेज इस डिवाइस पर रहेंगे।',
	readForgotten: 'पढ़े गए पेज इस डिवाइस से हटा दिए गए। अब आगे कोई पेज नहीं रखा जाएगा।',
	readLately: 'हाल में पढ़े गए',
	findSimilar: (words) => `“${words}” खोजें`,
	onDevice: 'इस डिवाइस पर है',
	notOnDevice: 'इस डिवाइस पर सेव नहीं है',
	clearedNow: 'इस डिवाइस से सब कुछ हटा दिया गया।',
	repairedNow: 'सेव की गई सामग्री जाँच ली गई।',
};

const feeds: Messages['feeds'] = {
	atom: 'Atom फ़ीड',
	json: 'JSON फ़ीड',
	title: (name) => `${name}: सबसे नए सवाल`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `${name} पर डॉक्टरों के जवाब वाले सबसे नए सवाल।`,
	llms: {
		intro: 'सेहत के सवाल, जिनके जवाब डॉक्टरों ने अपने नाम से दिए हैं। हर पेज पर सवाल की और, जहाँ मालूम हो, जवाब की तारीख़ है। हर जवाब एक व्यक्ति को दिया गया था और पुराना हो सकता है: डॉक्टर का नाम और तारीख़ बताएँ, पेज की सूचनाएँ दिखाएँ, और जवाब को पाठक के लिए सलाह के रूप में पेश न करें। जिस लेख पर मशीन के लिखने या अनुवाद करने का निशान है, वह डॉक्टर का नहीं है।',
		markdown: (ending) => `हर जवाब का पेज Markdown में भी मिलता है: उसके पते के बाद ${ending} जोड़ें।`,
		specialties: 'विभाग',
		more: 'और',
	},
};

/** The site in Hindi; words of every day rather than of books. */
export const messages: Messages = {
	site,
	counts,
	people,
	entry,
	lists,
	search,
	danger,
	glance,
	about,
	contact,
	notFound,
	offline,
	feeds,
};
