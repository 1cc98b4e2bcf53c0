/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, plural } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'de';
const date = (day: string) => formatDate(LANG, day);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const all = (items: readonly string[]) => formatList(LANG, items);
const quoted = (words: readonly string[]) => words.map((word) => `„${word}“`);
const counted = (one: string, other: string) => (count: number) => plural(LANG, count, { one, other });

const counts: Messages['counts'] = {
	questions: counted('# Frage', '# Fragen'),
	answers: counted('# Antwort', '# Antworten'),
	doctors: counted('# Arzt oder Ärztin', '# Ärztinnen und Ärzte'),
	specialties: counted('# Fachgebiet', '# Fachgebiete'),
	topics: counted('# Thema', '# Themen'),
	days: counted('# Tag', '# Tage'),
	results: counted('# Treffer', '# Treffer'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0 bis 9 Jahre',
	'10-19': '10 bis 19 Jahre',
	'20-29': '20 bis 29 Jahre',
	'30-39': '30 bis 39 Jahre',
	'40-49': '40 bis 49 Jahre',
	'50-59': '50 bis 59 Jahre',
	'60-69': '60 bis 69 Jahre',
	'70-79': '70 bis 79 Jahre',
	'80+': '80 Jahre oder älter',
	unknown: 'Alter nicht angegeben',
};

const people: Messages['people'] = {
	sex: { female: 'Weiblich', male: 'Männlich', other: 'Divers', unknown: 'Geschlecht nicht angegeben' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = child || age === '10-19';
		const who = {
			female: child ? 'Mädchen' : minor ? 'Weiblich' : 'Frau',
			male: child ? 'Junge' : minor ? 'Männlich' : 'Mann',
			other: 'Person',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `Alter: ${AGES[age]}` : `${who}, ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'Deutsch',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'Zum Inhalt springen',
	home: 'Startseite',
	navigation: 'Hauptmenü',
	menu: 'Menü',
	closeMenu: 'Menü schließen',
	breadcrumbs: 'Sie sind hier',
	languages: 'Sprache',
	readInThisLanguage: 'Diese Seite auf Deutsch lesen',
	homeInThisLanguage: 'Startseite auf Deutsch',
	searchLabel: 'Fragen und Antworten durchsuchen',
	searchPlaceholder: 'In eigenen Worten fragen',
	searchButton: 'Suchen',
	searchKeys: 'Zum Suchen / drücken',
	links: {
		specialties: 'Fachgebiete',
		doctors: 'Ärztinnen und Ärzte',
		years: 'Nach Jahr',
		glance: 'Archiv in Zahlen',
		about: 'Über dieses Archiv',
		offline: 'Offline lesen',
		search: 'Suche',
		feed: 'Feed',
	},
	footerNavigation: 'Weitere Seiten',
	disclaimerHeading: 'Kein Ersatz für einen Arztbesuch',
	urgentHeading: 'Wann Sie sofort Hilfe brauchen',
	callNumber: (phone) => `${phone} anrufen`,
	demonstrationLabel: 'Demonstration',
	demoDoctor: 'Erfundenes Profil',
	backToTop: 'Nach oben',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: Gesundheitsfragen, ärztlich beantwortet`,
	quoted: (text) => `„${text}“`,
};

const entry: Messages['entry'] = {
	question: 'Frage',
	answer: 'Ärztliche Antwort',
	answerOf: (doctor) => `Antwort von ${doctor}`,
	moreInfo: 'Weitere Informationen',
	askedBy: 'Frage von',
	askedOn: 'Gefragt',
	answeredBy: 'Antwort von',
	answeredOn: 'Beantwortet',
	dateUnknown: 'Datum nicht bekannt',
	askedOnDate: (day) => `Gefragt am ${date(day)}`,
	answeredOnDate: (day) => `Beantwortet am ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `Antwort von ${doctor}, ${specialty}`,
	specialty: 'Fachgebiet',
	topics: 'Themen',
	machineWritten: 'Maschinell verfasst',
	machineWrittenHint: 'Diesen Teil hat ein Computer geschrieben; er stammt nicht aus der ärztlichen Antwort und kann falsch sein. Richten Sie sich nach der ärztlichen Antwort.',
	humanWritten: 'Redaktionell verfasst',
	machineTranslated: 'Maschinell übersetzt',
	machineTranslatedHint: 'Diese Seite hat ein Computer übersetzt. Wenn etwas seltsam klingt, gilt das Original.',
	humanTranslated: 'Von einem Menschen übersetzt',
	readIn: (language) => `Auf ${language} lesen`,
	reviewed: (by, day) => `Geprüft von ${by} am ${date(day)}`,
	notReviewed: 'Seitdem nicht geprüft',
	signTitles: { emergency: 'Holen Sie sofort Hilfe', urgent: 'Lassen Sie das umgehend ärztlich abklären' },
	withdrawnHeading: 'Diese Antwort wurde zurückgezogen',
	withdrawnLead: 'Wir stehen nicht mehr hinter dieser Antwort und zeigen sie deshalb nicht. Der Grund:',
	withdrawnMark: 'Antwort zurückgezogen',
	unpublished: { draft: 'Entwurf: nicht veröffentlicht', unfinished: 'Unfertig: nicht veröffentlicht' },
	staleHeading: 'Diese Antwort ist vielleicht veraltet',
	staleText: (day) => `Sie stammt vom ${date(day)}. Medizinische Empfehlungen ändern sich: Fragen Sie in Ihrer Arztpraxis oder Apotheke nach, bevor Sie sich darauf verlassen.`,
	urgentHeading: 'Wenn das gerade passiert, holen Sie sofort Hilfe',
	urgentSigns: (signs, phone) =>
		`Auf dieser Seite geht es um ${all(quoted(signs))}. Wenn Sie oder Menschen in Ihrer Nähe deswegen jetzt Hilfe brauchen, wählen Sie sofort ${phone}. Lesen Sie nicht erst zu Ende.`,
	similarHeading: 'Ähnliche Fragen',
	similarSearch: 'Nach ähnlichen Fragen suchen',
	why: (words) => `Auch zu: ${all(words)}`,
	askedTimes: (count) =>
		plural(LANG, count, { one: 'Einmal gefragt', other: '#-mal mit fast denselben Worten gefragt' }),
	relatedHeading: 'Verwandte Themen',
	neighbours: 'Vorige und nächste Frage',
	previous: 'Vorige',
	next: 'Nächste',
	readMore: 'Weiterlesen',
	readMoreOf: (title) => `Weiterlesen: ${title}`,
	source: 'Quelle',
	citeHeading: 'Diese Seite zitieren',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}: „${title}“, ${name}. Gefragt am ${date(asked)}${answered === undefined ? '' : `, beantwortet am ${date(answered)}`}. ${address}`,
	edit: 'Korrektur vorschlagen',
	editFile: 'Datei bearbeiten',
	correctionSubject: (title) => `Korrektur: ${title}`,
	correctionBody: (address) => `Die Seite: ${address}\n\nWas berichtigt werden sollte:\n`,
	print: 'Drucken',
	printedFrom: 'Adresse',
	facts: 'Angaben zu dieser Frage',
	withdrawnDescription: (title) => `Die Antwort auf „${title}“ wurde zurückgezogen.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'Was möchten Sie fragen?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} mit Antwort, ${counts.doctors(doctors)}, ${counts.specialties(specialties)}.`,
		specialties: 'Nach Fachgebiet',
		allSpecialties: 'Alle Fachgebiete und Themen',
		chosen: 'Von der Redaktion ausgewählt',
		newest: 'Neueste Fragen',
		mostLinked: 'Was viele Menschen fragen',
		mostLinkedHint: 'Fragen, denen besonders viele andere ähneln.',
		topics: 'Häufige Themen',
		byYear: 'Nach Jahr',
		empty: 'Es gibt noch keine Fragen auf Deutsch.',
	},
	specialties: {
		title: 'Fachgebiete und Themen',
		intro: 'Wählen Sie das Fachgebiet, das für den betroffenen Körperteil zuständig ist, oder gehen Sie direkt zu einem Thema.',
		allTopics: 'Alle Themen',
	},
	specialty: {
		description: (specialty) => `${specialty}: Gesundheitsfragen, ärztlich beantwortet.`,
		topics: 'Themen',
		doctors: 'Wer hier antwortet',
		questions: 'Fragen und Antworten',
	},
	topic: {
		description: (topic, specialty) => `${topic} (${specialty}): Fragen, ärztlich beantwortet.`,
		questions: 'Fragen und Antworten',
		beside: 'Oft zusammen gefragt',
		parent: (specialty) => `Alles aus ${specialty}`,
	},
	doctors: {
		title: 'Ärztinnen und Ärzte',
		intro: 'Die Ärztinnen und Ärzte, deren Antworten in diesem Archiv stehen, nach Fachgebiet.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}: beantwortete Fragen.`,
		specialty: 'Fachgebiet',
		credentials: 'Qualifikation',
		affiliation: 'Tätig bei',
		website: 'Website',
		answeredFrom: (first, last) => (first === last ? `Antworten aus dem Jahr ${first}` : `Antworten von ${first} bis ${last}`),
		about: 'Zur Person',
		answers: 'Antworten',
		demo: 'Diese Person ist erfunden: Das hier gezeigte Archiv ist eine Demonstration.',
	},
	years: {
		title: 'Fragen nach Jahr',
		slice: (slice) => `Fragen aus ${period(slice)}`,
		intro: 'Alle Fragen des Archivs nach dem Tag, an dem sie gestellt wurden.',
	},
	listing: {
		newest: 'Neueste',
		inSlice: (slice) => `Fragen aus ${period(slice)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(shown)} von ${counts.questions(total)}`,
		slices: 'Nach Datum',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}, ${counts.questions(count)}`,
		first: 'Zurück zu den neuesten',
		empty: 'Hier gibt es noch keine Fragen.',
	},
};

/** As it stands after "aus": "dem Jahr 2017", "dem März 2017". */
function period(slice: string): string {
	const written = formatSlice(LANG, slice);
	if (slice.endsWith('s')) return `den Jahren ${written}`;
	return slice.length === 4 ? `dem Jahr ${written}` : `dem ${written}`;
}

const search: Messages['search'] = {
	title: 'Suche',
	description: 'Suchen Sie in eigenen Worten nach Gesundheitsfragen, die ärztlich beantwortet wurden.',
	label: 'Fragen und Antworten durchsuchen',
	button: 'Suchen',
	clear: 'Suche löschen',
	hintsHeading: 'Tipps zur Suche',
	hints: [
		'Schreiben Sie wie in der Sprechstunde: Ein ganzer Satz ist in Ordnung.',
		'Setzen Sie Wörter in Anführungszeichen, die nebeneinanderstehen sollen: „niedriger Blutdruck“.',
		'Setzen Sie ein Minuszeichen vor ein Wort, um es auszuschließen: -\u2060Schwangerschaft.',
	],
	examplesHeading: 'Zum Beispiel',
	examples: ['warum kribbeln nachts meine Hände', 'geht eine Fettleber wieder weg', 'mein Kind hat seit drei Tagen Fieber'],
	noScript: 'Die Suche braucht JavaScript, das in diesem Browser ausgeschaltet ist.',
	noScriptLink: 'Zu den Fachgebieten und Themen',
	results: (count, query) => `${counts.results(count)} für „${query}“`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Suchergebnisse',
	showingResultsFor: (corrected) => `Treffer für „${corrected}“`,
	searchInsteadFor: (typed) => `Stattdessen nach „${typed}“ suchen`,
	alsoSearched: (word, also) => `„${word}“: auch gesucht nach ${all(quoted(also))}`,
	foundThrough: (words) => `Gefunden über ${all(quoted(words))}`,
	section: { question: 'Aus der Frage', answer: 'Aus der Antwort', more: 'Aus „Weitere Informationen“' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Mehr Treffer zeigen',
	loaded: (shown, total) => `Gezeigt: ${number(shown)} von ${plural(LANG, total, { one: '# Treffer', other: '# Treffern' })}`,
	loading: 'Suche läuft …',
	loadingFilters: 'Filter werden geladen, dann wird gesucht …',
	slow: 'Die Suche läuft noch. Die Verbindung scheint langsam zu sein.',
	failedHeading: 'Die Suche hat nicht funktioniert',
	failed: 'Ein Teil der Suche konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
	retry: 'Erneut versuchen',
	offlineHeading: 'Keine Internetverbindung',
	offline: 'Die Suche funktioniert auch offline, sobald sie auf diesem Gerät gespeichert ist.',
	offlineLink: 'Gespeichertes ansehen',
	nothingHeading: (query) => `Nichts gefunden für „${query}“`,
	noAnswer: {
		word: (word) => `Hier gibt es keine Antwort zu ${word}`,
		query: (query) => `Hier gibt es keine Antwort zu „${query}“`,
	},
	nearest: 'Was dem am nächsten kommt',
	answersIn: (count, language) => `${counts.answers(count)} auf ${language}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} zu ${topic} auf ${language}`,
	askDoctor: 'Eine Antwort, die für Sie passt, bekommen Sie dort, wo man Sie untersuchen kann: in Ihrer Hausarztpraxis oder beim ärztlichen Bereitschaftsdienst. Wenn Sie nicht wissen, wohin, fragen Sie in einer Apotheke.',
	askDoctorLink: 'Was diese Website kann und an wen Sie schreiben können',
	nothingFiltered: 'Nichts passt zu allen gewählten Filtern. Entfernen Sie einen, um mehr zu sehen.',
	nothingHints: ['Prüfen Sie die Schreibweise.', 'Versuchen Sie andere oder weniger Wörter.', 'Beschreiben Sie, was Sie bemerken, statt was es sein könnte.'],
	nothingTopics: 'Themen, die helfen könnten',
	browse: 'Alle Fachgebiete und Themen ansehen',
	pages: 'Auf dieser Website',
	filters: 'Filter',
	filtersComing: 'Filter werden geladen …',
	filtersFailed: 'Die Filter konnten nicht geladen werden.',
	showResults: (count) => `${counts.results(count)} zeigen`,
	facet: { specialty: 'Fachgebiet', age: 'Alter der fragenden Person', sex: 'Geschlecht der fragenden Person', year: 'Jahr der Frage', doctor: 'Ärztin oder Arzt' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Filter entfernen: ${facet}, ${value}`,
	clearFilters: 'Alle Filter entfernen',
	chosenFilters: 'Gewählte Filter',
	showAllValues: (count) => `Alle ${number(count)} zeigen`,
	showFewerValues: 'Weniger zeigen',
	dialog: {
		label: 'Suche',
		open: 'Suche öffnen',
		close: 'Suche schließen',
		suggestions: (count) =>
			plural(LANG, count, {
				one: '# Vorschlag. Mit den Pfeiltasten nach oben und unten auswählen.',
				other: '# Vorschläge. Mit den Pfeiltasten nach oben und unten auswählen.',
			}),
		none: 'Keine Vorschläge. Zum Suchen die Eingabetaste drücken.',
		allResults: (query) => `Alle Treffer für „${query}“`,
		keys: { move: 'auswählen', open: 'öffnen', close: 'schließen' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'Sie sind nicht allein: Bitte sprechen Sie jetzt mit jemandem',
			text: 'Wenn Sie sich etwas antun könnten oder es schon getan haben, holen Sie jetzt Hilfe. Bleiben Sie bei einem Menschen, dem Sie vertrauen. Halten Sie sich von allem fern, womit Sie sich etwas antun könnten. Geht es um jemand anderen, bleiben Sie bei dieser Person.',
		},
		poisoning: {
			heading: 'Das kann eine Vergiftung sein: Holen Sie jetzt Hilfe',
			text: 'Rufen Sie an, auch wenn noch nichts zu bemerken ist. Lösen Sie kein Erbrechen aus und geben Sie nichts zu essen oder zu trinken, es sei denn, man sagt es Ihnen. Halten Sie die Packung bereit.',
		},
		babies: {
			heading: 'Ein Baby oder Kind kann in Gefahr sein: Holen Sie jetzt Hilfe',
			text: 'Kleinen Kindern kann es schnell schlechter gehen. Rufen Sie an und sagen Sie, wie alt das Kind ist und was Sie sehen. Bleiben Sie beim Kind.',
		},
		pregnancy: {
			heading: 'In der Schwangerschaft kann das dringend sein: Holen Sie jetzt Hilfe',
			text: 'Rufen Sie an oder gehen Sie in Ihre Geburtsklinik. Warten Sie nicht ab, ob es vorbeigeht.',
		},
		stroke: {
			heading: 'Das kann ein Schlaganfall sein: Holen Sie jetzt Hilfe',
			text: 'Jede Minute zählt. Rufen Sie an, auch wenn es schon vorbei ist, und sagen Sie, wann es angefangen hat.',
		},
		'chest-pain': {
			heading: 'Das kann vom Herzen kommen: Holen Sie jetzt Hilfe',
			text: 'Unterbrechen Sie, was Sie tun, setzen Sie sich hin und rufen Sie an. Fahren Sie nicht selbst.',
		},
		bleeding: {
			heading: 'Das kann eine schwere Blutung sein: Holen Sie jetzt Hilfe',
			text: 'Wenn eine Wunde blutet, drücken Sie mit einem sauberen Tuch fest darauf, bis Hilfe kommt.',
		},
		breathing: {
			heading: 'Atemnot kann ein Notfall sein: Holen Sie jetzt Hilfe',
			text: 'Rufen Sie an und sagen Sie, dass jemand schlecht Luft bekommt. Man sagt Ihnen, was Sie tun sollen, bis Hilfe kommt.',
		},
		collapse: {
			heading: 'Das kann ein Notfall sein: Holen Sie jetzt Hilfe',
			text: 'Rufen Sie an und sagen Sie, ob die Person wach ist und atmet. Man sagt Ihnen, was Sie tun sollen, bis Hilfe kommt.',
		},
		sign: {
			heading: 'Wenn das gerade passiert, holen Sie sofort Hilfe',
			text: 'Warten Sie nicht auf eine Antwort aus dem Internet.',
		},
	},
	mild: { heading: 'Wenn das gerade passiert', text: 'Lesen Sie nicht weiter: Holen Sie sofort Hilfe.' },
	mildSelfHarm: { heading: 'Wenn Sie daran denken, sich etwas anzutun', text: 'Sie sind nicht allein. Sie können jetzt mit jemandem sprechen.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'Das Archiv in Zahlen',
	description: 'Was gefragt wird, wer fragt und wie schnell die Antwort kommt: das Archiv in Bildern und Tabellen.',
	intro: (total) => `Zahlen aus ${counts.questions(total)}. Unter jedem Bild stehen seine Zahlen in einer Tabelle.`,
	showTable: 'Zahlen als Tabelle zeigen',
	perYear: {
		title: 'Fragen nach Jahr und Fachgebiet',
		alt: (first, last, peak, count) =>
			first === last
				? `Alle Fragen stammen aus dem Jahr ${first}: ${number(count)}.`
				: `Fragen in jedem Jahr von ${first} bis ${last}. Die meisten stammen aus dem Jahr ${peak}: ${number(count)}.`,
		altSpecialty: (specialty, count) => `Das Fachgebiet mit den meisten Fragen ist ${specialty}: ${number(count)}.`,
		year: 'Jahr',
		specialty: 'Fachgebiet',
		total: 'Alle',
		others: 'Andere Fachgebiete',
	},
	askers: {
		title: 'Wer fragt',
		alt: (group, count, total) =>
			`Altersgruppen und Geschlecht der fragenden Personen. Die größte Gruppe ist „${group}“: ${number(count)} von ${counts.questions(total)} (${formatPercent(LANG, share(count, total))}).`,
		age: 'Alter',
		sex: 'Geschlecht',
	},
	delay: {
		title: 'Wie schnell die Antwort kommt',
		alt: (withinDay, known) =>
			`Tage von der Frage bis zur Antwort. Am selben oder am nächsten Tag beantwortet: ${number(withinDay)} von ${counts.questions(known)} (${formatPercent(LANG, share(withinDay, known))}).`,
		bucket: {
			'0': 'Am selben Tag',
			'1': 'Am nächsten Tag',
			'2-3': '2 bis 3 Tage',
			'4-7': '4 bis 7 Tage',
			'8-30': '8 bis 30 Tage',
			'31+': 'Über 30 Tage',
			unknown: 'Nicht bekannt',
		},
		days: 'Zeit bis zur Antwort',
	},
	topics: {
		title: 'Wonach am meisten gefragt wird',
		alt: (topic, count) => `Die größten Themen. Die meisten Fragen gehören zu ${topic}: ${number(count)}.`,
		topic: 'Thema',
	},
	questions: 'Fragen',
	share: 'Anteil',
	empty: 'Hier gibt es noch nichts zu zeigen.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'Über dieses Archiv',
	description: (name) => `Was ${name} ist, wer antwortet und wie Sie es umsichtig nutzen.`,
	sections: [
		{
			id: 'what',
			heading: 'Was dieses Archiv ist',
			paragraphs: [
				'Menschen haben Ärztinnen und Ärzte nach ihrer Gesundheit gefragt und Antworten bekommen. Dieses Archiv bewahrt die Fragen und Antworten auf, damit auch andere sie lesen können, die dieselbe Sorge haben.',
				'Jede Antwort wurde für einen einzelnen Menschen geschrieben, nach dem, was dieser Mensch berichtet hat. Für Sie kann eine andere Antwort richtig sein. Nutzen Sie das Gelesene, um besser zu verstehen und sich auf das Gespräch in Ihrer Arztpraxis vorzubereiten.',
			],
		},
		{
			id: 'people',
			heading: 'Wer fragt und wer antwortet',
			paragraphs: [
				'Wer fragt, erscheint unter einem Pseudonym und mit einer Altersgruppe statt des Alters. Wir veröffentlichen keine Namen und nichts, woran man die Person erkennen könnte.',
				'Bei jeder Antwort steht, von wem sie stammt, das Fachgebiet und, soweit bekannt, der Tag. Alle Ärztinnen und Ärzte haben eine eigene Seite mit ihren Antworten.',
			],
		},
		{
			id: 'marks',
			heading: 'Was die Hinweise bedeuten',
			paragraphs: [
				'„Maschinell verfasst“ steht bei weiteren Informationen, die ein Computer geschrieben hat. Die ärztliche Antwort wird immer getrennt davon gezeigt.',
				'„Maschinell übersetzt“ steht auf Seiten, die ein Computer übersetzt hat. Wenn wir das Original haben, führt ein Link dorthin.',
				'Eine alte Antwort trägt einen Hinweis mit ihrem Datum. Eine Antwort, die nicht mehr gilt, wird zurückgezogen: Ihre Seite bleibt, und an der Stelle der Antwort steht der Grund.',
			],
		},
		{
			id: 'similar',
			heading: 'Wie ähnliche Fragen gefunden werden',
			paragraphs: [
				'Die Wörter jeder Frage werden mit denen aller anderen verglichen; die vier ähnlichsten Fragen werden gezeigt. Was Sie auf dieser Website tun, spielt dabei keine Rolle, und niemand kann dafür bezahlen, dort zu erscheinen.',
			],
		},
		{
			id: 'privacy',
			heading: 'Ihre Privatsphäre',
			paragraphs: [
				'Diese Website setzt keine Cookies, lädt nichts von anderen Unternehmen und verfolgt Sie nicht. Gesucht wird auf Ihrem Gerät.',
			],
		},
	],
	keeping: 'Seiten, die Sie lesen, bleiben eine Zeit lang auf Ihrem Gerät, damit Sie sie ohne Verbindung wieder lesen können. Teile des Archivs, die Sie speichern, bleiben, bis Sie sie entfernen. Unter „Offline lesen“ können Sie alles entfernen und abschalten, dass gelesene Seiten bleiben.',
	disclaimer: 'Bitte beachten',
	urgent: 'Im Notfall',
	contact: 'Kontakt',
	counted: (host) => `Diese Website setzt keine Cookies und lädt nichts von anderen Firmen. Die Suche läuft auf Ihrem Gerät. Einmal am Tag sendet Ihr Gerät an ${host} eine Liste von Wörtern, nach denen gesucht wurde: nur Wörter, die in diesem Archiv selbst vorkommen, nie Ihren Satz, und nichts, was verrät, wer Sie sind. Es sendet nichts, wenn Ihr Browser darum bittet, nicht verfolgt zu werden.`,
};

const contact: Messages['contact'] = {
	heading: 'Schreiben Sie uns',
	message: 'Ihre Nachricht',
	email: 'Ihre E-Mail-Adresse, wenn Sie eine Antwort möchten',
	send: 'Senden',
	hint: 'Schreiben Sie im Notfall nicht hier, sondern rufen Sie an. Rat zu Ihrer eigenen Gesundheit können wir über dieses Formular nicht geben.',
	sentTo: (host) => `Was Sie schreiben, wird an ${host} gesendet.`,
	byEmail: 'E-Mail schreiben',
};

const notFound: Messages['notFound'] = {
	title: 'Seite nicht gefunden',
	text: 'Unter dieser Adresse gibt es keine Seite. Vielleicht enthält sie einen Tippfehler oder wurde beim Kopieren abgeschnitten.',
	suggestions: 'Meinten Sie eine von diesen?',
	searchFor: (words) => `Nach „${words}“ suchen`,
	elsewhere: 'Sie können auch hier weitermachen:',
};

const offline: Messages['offline'] = {
	title: 'Offline lesen',
	description: 'Speichern Sie Teile des Archivs auf diesem Gerät, um sie ohne Verbindung zu lesen und zu durchsuchen.',
	intro: 'Wählen Sie, welche Teile des Archivs auf diesem Gerät bleiben sollen. Danach können Sie sie ohne Verbindung lesen und durchsuchen. Kein Teil wird gespeichert, bevor Sie es möchten.',
	parts: 'Teile des Archivs',
	everything: 'Das ganze Archiv',
	searchPart: 'Suche',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'Nicht gespeichert',
		waiting: 'Wartet',
		saving: 'Wird gespeichert',
		paused: 'Angehalten',
		saved: 'Gespeichert',
		outdated: 'Gespeichert; eine neuere Fassung ist da',
		broken: 'Gespeichert, aber Teile fehlen',
		failed: 'Konnte nicht gespeichert werden',
	},
	save: 'Speichern',
	pause: 'Anhalten',
	resume: 'Fortsetzen',
	cancel: 'Abbrechen',
	remove: 'Entfernen',
	update: 'Aktualisieren',
	repair: 'Reparieren',
	clear: 'Alles entfernen',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} von ${bytes(total)}`,
	savedNow: (part) => `Jetzt offline lesbar: ${part}.`,
	removedNow: (part) => `Von diesem Gerät entfernt: ${part}.`,
	savedOn: (day) => `Gespeichert am ${date(day)}`,
	repairHint: '„Reparieren“ prüft, was gespeichert ist, und lädt nach, was fehlt.',
	confirmRemove: (part) => `Von diesem Gerät entfernen: ${part}?`,
	confirmClear: 'Alles entfernen, was auf diesem Gerät gespeichert wurde?',
	storage: (used, quota) => `Belegt: ${bytes(used)} von etwa ${bytes(quota)}, die dieser Browser erlaubt.`,
	noSpace: (needed, free) => `Benötigt: ${bytes(needed)}, frei: nur ${bytes(free)}. Entfernen Sie zuerst etwas anderes.`,
	noRoom: (needed) => `Benötigt: ${bytes(needed)}. So viel Platz gibt der Browser nicht her. Entfernen Sie zuerst etwas anderes.`,
	failed: 'Die Verbindung ist abgebrochen, bevor alles gespeichert war. Was schon da ist, bleibt erhalten.',
	retry: 'Erneut versuchen',
	unsupported: 'Dieser Browser kann keine Seiten speichern oder erlaubt es in einem privaten Fenster nicht.',
	needsScript: 'Zum Speichern braucht es JavaScript, das in diesem Browser ausgeschaltet ist.',
	keep: 'Browser bitten, Gespeichertes nicht zu löschen',
	kept: 'Dieser Browser behält gespeicherte Seiten, bis Sie sie entfernen.',
	offlineNow: 'Keine Internetverbindung. Gespeicherte Seiten können Sie weiter lesen.',
	onlineAgain: 'Die Verbindung ist wieder da.',
	pageMissingTitle: 'Diese Seite ist nicht gespeichert',
	pageMissing: 'Es gibt keine Internetverbindung, und diese Seite wurde auf diesem Gerät nicht gespeichert. Gehen Sie zurück oder wählen Sie eine gespeicherte Seite.',
	newVersion: 'Eine neuere Fassung dieser Website ist da.',
	reload: 'Laden',
	installApp: 'Zu diesem Gerät hinzufügen',
	saveTopic: 'Dieses Thema zum Offline-Lesen speichern',
	topics: 'Themen',
	topicsHint: 'Um ein einzelnes Thema zu speichern, wählen Sie es aus allen Themen',
	privacy: 'Was auf diesem Gerät liegt, wird an niemanden gesendet. „Alles entfernen“ löscht gespeicherte Teile und gelesene Seiten.',
	privacyCounted: 'Was Sie lesen oder speichern, wird niemandem gesendet. „Alles entfernen“ löscht gespeicherte Teile und gelesene Seiten.',
	foreign: 'Was angekommen ist, stammt nicht von dieser Website. Vielleicht müssen Sie sich in diesem Netz erst anmelden.',
	listMissing: 'Die Liste der Teile konnte nicht geladen werden. Versuchen Sie es noch einmal, wenn Sie wieder online sind.',
	pagesRead: 'Gelesene Seiten',
	keepRead: 'Gelesene Seiten auf diesem Gerät behalten',
	keepReadHint: 'Die zuletzt gelesenen Seiten und die benutzten Teile der Suche bleiben auf diesem Gerät und lassen sich ohne Verbindung öffnen, auch von anderen, die es benutzen. Schalten Sie dies ab, werden sie entfernt und keine weiteren behalten. Was Sie selbst gespeichert haben, bleibt.',
	readKept: 'Seiten, die Sie von jetzt an lesen, bleiben auf diesem Gerät.',
	readForgotten: 'Die gelesenen Seiten wurden von diesem Gerät entfernt. Es werden keine weiteren behalten.',
	readLately: 'Zuletzt gelesen',
	findSimilar: (words) => `Nach „${words}“ suchen`,
	onDevice: 'Auf diesem Gerät',
	notOnDevice: 'Nicht auf diesem Gerät',
	clearedNow: 'Alles wurde von diesem Gerät entfernt.',
	repairedNow: 'Das Gespeicherte wurde geprüft.',
};

const feeds: Messages['feeds'] = {
	atom: 'Atom-Feed',
	json: 'JSON-Feed',
	title: (name) => `${name}: neueste Fragen`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `Die neuesten ärztlich beantworteten Fragen auf ${name}.`,
	llms: {
		intro: 'Gesundheitsfragen mit Antworten namentlich genannter Ärztinnen und Ärzte. Jede Seite nennt den Tag der Frage und, soweit bekannt, den der Antwort. Die Antworten galten einem einzelnen Menschen und können veraltet sein: Nennen Sie, wer wann geantwortet hat, zeigen Sie die Hinweise der Seite und geben Sie eine Antwort nicht als Rat an Lesende aus. Texte mit dem Hinweis, dass sie maschinell verfasst oder übersetzt sind, stammen nicht aus ärztlicher Hand.',
		markdown: (ending) => `Die Seite jeder Antwort gibt es auch als Markdown: Hängen Sie ${ending} an ihre Adresse an.`,
		specialties: 'Fachgebiete',
		more: 'Weiteres',
	},
};

/** The site in German. */
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
