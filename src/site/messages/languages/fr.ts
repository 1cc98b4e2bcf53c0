/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, plural } from '../format.ts';
import type { Messages } from '../types.ts';

// French sets a space at which no line breaks before : ; ? ! and within « ». In texts between
// single quotes it stands as itself (U+00A0, narrow U+202F), in the others as \u00a0 and \u202f.

const LANG = 'fr';
/** "en 2017", and a decade as "dans les années 2010–2019". */
const period = (slice: string) => `${slice.endsWith('s') ? 'dans les années' : 'en'} ${formatSlice(LANG, slice)}`;
/** The first of a month is an ordinal. */
const date = (day: string) => formatDate(LANG, day).replace(/^1 /, '1er ');
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const all = (items: readonly string[]) => formatList(LANG, items);
const quote = (words: string) => `«\u00a0${words}\u00a0»`;
/** Whole millions take "de" before the noun: "1 000 000 de questions". */
const counted = (one: string, other: string) => (count: number) =>
	plural(LANG, count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });

const counts: Messages['counts'] = {
	questions: counted('question', 'questions'),
	answers: counted('réponse', 'réponses'),
	doctors: counted('médecin', 'médecins'),
	specialties: counted('spécialité', 'spécialités'),
	topics: counted('thème', 'thèmes'),
	days: counted('jour', 'jours'),
	results: counted('résultat', 'résultats'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0 à 9 ans',
	'10-19': '10 à 19 ans',
	'20-29': '20 à 29 ans',
	'30-39': '30 à 39 ans',
	'40-49': '40 à 49 ans',
	'50-59': '50 à 59 ans',
	'60-69': '60 à 69 ans',
	'70-79': '70 à 79 ans',
	'80+': '80 ans ou plus',
	unknown: 'Âge non précisé',
};

const people: Messages['people'] = {
	sex: { female: 'Féminin', male: 'Masculin', other: 'Autre', unknown: 'Sexe non précisé' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = child || age === '10-19';
		const who = {
			female: child ? 'Fille' : minor ? 'Adolescente' : 'Femme',
			male: child ? 'Garçon' : minor ? 'Adolescent' : 'Homme',
			other: 'Personne',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `Âge\u00a0: ${AGES[age]}` : `${who}, ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'Français',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'Aller au contenu principal',
	home: 'Accueil',
	navigation: 'Principale',
	menu: 'Menu',
	closeMenu: 'Fermer le menu',
	breadcrumbs: 'Vous êtes ici',
	languages: 'Langue',
	readInThisLanguage: 'Lire cette page en français',
	homeInThisLanguage: 'Page d’accueil en français',
	searchLabel: 'Rechercher une question ou une réponse',
	searchPlaceholder: 'Écrivez avec vos mots',
	searchButton: 'Rechercher',
	searchKeys: 'Appuyez sur / pour rechercher',
	links: {
		specialties: 'Spécialités',
		doctors: 'Médecins',
		years: 'Par année',
		glance: 'Le site en chiffres',
		about: 'À propos de ce site',
		offline: 'Lire hors connexion',
		search: 'Recherche',
		feed: 'Flux',
	},
	footerNavigation: 'Autres pages',
	disclaimerHeading: 'Ceci n’est pas une consultation',
	urgentHeading: 'Quand demander de l’aide',
	callNumber: (phone) => `Appeler le ${phone}`,
	demonstrationLabel: 'Démonstration',
	demoDoctor: 'Médecin fictif',
	backToTop: 'Haut de page',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}\u00a0: des médecins répondent à des questions de santé`,
	quoted: quote,
};

const entry: Messages['entry'] = {
	question: 'Question',
	answer: 'Réponse du médecin',
	answerOf: (doctor) => `${doctor} a répondu`,
	moreInfo: 'Pour en savoir plus',
	askedBy: 'Posée par',
	askedOn: 'Posée le',
	answeredBy: 'Réponse de',
	answeredOn: 'Répondu le',
	dateUnknown: 'Date inconnue',
	askedOnDate: (day) => `Question du ${date(day)}`,
	answeredOnDate: (day) => `Réponse du ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `Réponse par ${doctor}, ${specialty}`,
	specialty: 'Spécialité',
	topics: 'Thèmes',
	machineWritten: 'Généré automatiquement',
	machineWrittenHint: 'Cette partie a été rédigée par un programme informatique, et non par le médecin qui a répondu. Elle peut contenir des erreurs : fiez-vous à la réponse du médecin.',
	humanWritten: 'Écrit par la rédaction',
	machineTranslated: 'Traduction automatique',
	machineTranslatedHint: 'Cette page a été traduite par un programme informatique. Si un passage vous semble étrange, fiez-vous à l’original.',
	humanTranslated: 'Traduction humaine',
	readIn: (language) => `Lire en ${language}`,
	reviewed: (by, day) => `Relu par ${by} le ${date(day)}`,
	notReviewed: 'Non relu depuis',
	signTitles: { emergency: 'Appelez les secours', urgent: 'Consultez un médecin sans tarder' },
	withdrawnHeading: 'Cette réponse a été retirée',
	withdrawnLead: 'Nous ne considérons plus cette réponse comme valable ; elle n’est donc plus affichée. Le motif :',
	withdrawnMark: 'Réponse retirée',
	unpublished: { draft: 'Brouillon : non publié', unfinished: 'Inachevé : non publié' },
	staleHeading: 'Cette réponse n’est peut-être plus à jour',
	staleText: (day) => `Elle date du ${date(day)}. Les recommandations médicales évoluent\u00a0: avant de vous y fier, demandez l’avis d’un médecin ou d’un pharmacien.`,
	urgentHeading: 'Si cela se produit en ce moment, demandez de l’aide tout de suite',
	urgentSigns: (signs, phone) =>
		`Cette page évoque ${all(signs.map(quote))}. Si vous, ou quelqu’un près de vous, avez besoin d’aide pour cela maintenant, appelez le ${phone} tout de suite. N’attendez pas d’avoir lu la suite.`,
	similarHeading: 'Questions similaires',
	similarSearch: 'Rechercher des questions similaires',
	why: (words) => `Parle aussi de\u00a0: ${all(words)}`,
	askedTimes: (count) =>
		plural(LANG, count, {
			one: 'Posée une fois',
			many: 'Posée # de fois presque dans les mêmes termes',
			other: 'Posée # fois presque dans les mêmes termes',
		}),
	relatedHeading: 'Thèmes associés',
	neighbours: 'Question précédente et question suivante',
	previous: 'Précédente',
	next: 'Suivante',
	readMore: 'Lire la suite',
	readMoreOf: (title) => `Lire la suite\u00a0: ${title}`,
	source: 'Source',
	citeHeading: 'Citer cette page',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. ${quote(title)}. ${name}. Question du ${date(asked)}${answered === undefined ? '' : `, réponse du ${date(answered)}`}. ${address}`,
	edit: 'Proposer une correction',
	editFile: 'Modifier le fichier',
	correctionSubject: (title) => `Correction\u00a0: ${title}`,
	correctionBody: (address) => `La page\u00a0: ${address}\n\nCe qu’il faudrait corriger\u00a0:\n`,
	print: 'Imprimer',
	printedFrom: 'Adresse',
	facts: 'À propos de cette question',
	withdrawnDescription: (title) => `La réponse à ${quote(title)} a été retirée.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'Quelle est votre question ?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} avec réponse, ${counts.doctors(doctors)}, ${counts.specialties(specialties)}.`,
		specialties: 'Parcourir par spécialité',
		allSpecialties: 'Toutes les spécialités et tous les thèmes',
		chosen: 'Choisies par la rédaction',
		newest: 'Questions les plus récentes',
		mostLinked: 'Des questions que beaucoup se posent',
		mostLinkedHint: 'Celles auxquelles ressemblent le plus d’autres questions.',
		topics: 'Thèmes fréquents',
		byYear: 'Parcourir par année',
		empty: 'Il n’y a pas encore de questions en français.',
	},
	specialties: {
		title: 'Spécialités et thèmes',
		intro: 'Choisissez la spécialité qui s’occupe de la partie du corps concernée, ou allez directement à un thème.',
		allTopics: 'Tous les thèmes',
	},
	specialty: {
		description: (specialty) => `${specialty}\u00a0: des médecins répondent à des questions de santé.`,
		topics: 'Thèmes',
		doctors: 'Médecins qui répondent ici',
		questions: 'Questions et réponses',
	},
	topic: {
		description: (topic, specialty) => `${topic} (${specialty})\u00a0: des médecins répondent aux questions.`,
		questions: 'Questions et réponses',
		beside: 'Souvent abordés ensemble',
		parent: (specialty) => `Tout voir\u00a0: ${specialty}`,
	},
	doctors: {
		title: 'Médecins',
		intro: 'Les médecins dont les réponses figurent sur ce site, par spécialité.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}\u00a0: questions et réponses.`,
		specialty: 'Spécialité',
		credentials: 'Titres et diplômes',
		affiliation: 'Lieu d’exercice',
		website: 'Site web',
		answeredFrom: (first, last) => (first === last ? `Réponses données en ${first}` : `Réponses données de ${first} à ${last}`),
		about: 'À propos de ce médecin',
		answers: 'Réponses',
		demo: 'Ce médecin est fictif : le site présenté ici est une démonstration.',
	},
	years: {
		title: 'Questions par année',
		slice: (slice) => `Questions posées ${period(slice)}`,
		intro: 'Toutes les questions, selon le jour où elles ont été posées.',
	},
	listing: {
		newest: 'Les plus récentes',
		inSlice: (slice) => `Questions posées ${period(slice)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${counts.questions(shown)} sur ${number(total)}`,
		slices: 'Par date',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}, ${counts.questions(count)}`,
		first: 'Revenir aux plus récentes',
		empty: 'Il n’y a pas encore de questions ici.',
	},
};

const search: Messages['search'] = {
	title: 'Recherche',
	description: 'Recherchez, avec vos propres mots, des questions de santé auxquelles des médecins ont répondu.',
	label: 'Rechercher une question ou une réponse',
	button: 'Rechercher',
	clear: 'Effacer',
	hintsHeading: 'Conseils de recherche',
	hints: [
		'Écrivez comme vous parleriez à un médecin : une phrase entière convient très bien.',
		'Mettez entre guillemets les mots qui doivent se suivre : « comprimés de fer ».',
		'Mettez un signe moins devant un mot pour l’exclure : -\u2060grossesse.',
	],
	examplesHeading: 'Par exemple',
	examples: ['pourquoi mes mains fourmillent la nuit', 'est-ce que la stéatose du foie se soigne', 'mon enfant a de la fièvre depuis trois jours'],
	noScript: 'La recherche a besoin de JavaScript, qui est désactivé dans ce navigateur.',
	noScriptLink: 'Parcourir par spécialité et par thème',
	results: (count, query) => `${counts.results(count)} pour ${quote(query)}`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Résultats de la recherche',
	showingResultsFor: (corrected) => `Résultats pour ${quote(corrected)}`,
	searchInsteadFor: (typed) => `Rechercher plutôt ${quote(typed)}`,
	alsoSearched: (word, also) => `${quote(word)}\u00a0: la recherche a aussi porté sur ${all(also.map(quote))}`,
	foundThrough: (words) => `Trouvé grâce à ${all(words.map(quote))}`,
	section: { question: 'Dans la question', answer: 'Dans la réponse', more: 'Dans « Pour en savoir plus »' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Afficher plus de résultats',
	loaded: (shown, total) => `${counts.results(shown)} sur ${number(total)}`,
	loading: 'Recherche en cours…',
	loadingFilters: 'Chargement des filtres, puis recherche…',
	slow: 'La recherche continue. La connexion semble lente.',
	failedHeading: 'La recherche n’a pas abouti',
	failed: 'Une partie de la recherche n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
	retry: 'Réessayer',
	offlineHeading: 'Pas de connexion',
	offline: 'La recherche fonctionne hors connexion une fois qu’elle est enregistrée sur cet appareil.',
	offlineLink: 'Voir ce qui est enregistré',
	nothingHeading: (query) => `Aucun résultat pour ${quote(query)}`,
	noAnswer: {
		word: (word) => `Aucune réponse de ce site ne porte sur ${word}`,
		query: (query) => `Aucune réponse de ce site ne porte sur ${quote(query)}`,
	},
	nearest: 'Ce qui s’en rapproche le plus',
	answersIn: (count, language) => `${counts.answers(count)} en ${language}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} en ${language}\u00a0: ${topic}`,
	askDoctor: 'Pour une réponse adaptée à votre situation, consultez un médecin qui peut vous examiner : votre médecin habituel ou un centre de soins sans rendez-vous. Si vous ne savez pas où aller, demandez conseil en pharmacie.',
	askDoctorLink: 'Ce que propose ce site, et à qui écrire',
	nothingFiltered: 'Rien ne correspond à tous les filtres choisis. Retirez-en un pour voir plus de résultats.',
	nothingHints: ['Vérifiez l’orthographe.', 'Essayez d’autres mots, ou moins de mots.', 'Décrivez ce que vous ressentez plutôt que ce que cela pourrait être.'],
	nothingTopics: 'Thèmes qui peuvent vous aider',
	browse: 'Voir toutes les spécialités et tous les thèmes',
	pages: 'Sur ce site',
	filters: 'Filtres',
	filtersComing: 'Chargement des filtres…',
	filtersFailed: 'Les filtres n’ont pas pu être chargés.',
	showResults: (count) => plural(LANG, count, { one: 'Voir # résultat', many: 'Voir # de résultats', other: 'Voir # résultats' }),
	facet: { specialty: 'Spécialité', age: 'Âge de la personne', sex: 'Sexe de la personne', year: 'Année de la question', doctor: 'Médecin' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Retirer le filtre ${facet}\u00a0: ${value}`,
	clearFilters: 'Effacer tous les filtres',
	chosenFilters: 'Filtres choisis',
	showAllValues: (count) => `Tout afficher (${number(count)})`,
	showFewerValues: 'Afficher moins',
	dialog: {
		label: 'Recherche',
		open: 'Ouvrir la recherche',
		close: 'Fermer la recherche',
		suggestions: (count) =>
			plural(LANG, count, {
				one: '# suggestion. Choisissez avec les flèches haut et bas.',
				many: '# de suggestions. Choisissez avec les flèches haut et bas.',
				other: '# suggestions. Choisissez avec les flèches haut et bas.',
			}),
		none: 'Aucune suggestion. Appuyez sur Entrée pour rechercher.',
		allResults: (query) => `Tous les résultats pour ${quote(query)}`,
		keys: { move: 'pour choisir', open: 'pour ouvrir', close: 'pour fermer' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'Vous n’avez pas à traverser cela sans aide : parlez à quelqu’un maintenant',
			text: 'Si vous risquez de vous faire du mal, ou si c’est déjà fait, demandez de l’aide maintenant. Restez avec une personne de confiance, loin de tout ce qui pourrait vous servir à vous faire du mal. S’il s’agit de quelqu’un d’autre, restez à ses côtés.',
		},
		poisoning: {
			heading: 'C’est peut-être une intoxication : demandez de l’aide tout de suite',
			text: 'Appelez même s’il n’y a encore aucun signe. Ne faites pas vomir et ne donnez rien à manger ni à boire, sauf si on vous le demande. Gardez l’emballage à portée de main.',
		},
		babies: {
			heading: 'Un bébé ou un enfant est peut-être en danger : demandez de l’aide tout de suite',
			text: 'L’état d’un petit enfant peut s’aggraver vite. Appelez, donnez son âge et dites ce que vous voyez. Restez à ses côtés.',
		},
		pregnancy: {
			heading: 'Pendant une grossesse, cela peut être urgent : demandez de l’aide tout de suite',
			text: 'Appelez, ou allez à votre maternité. N’attendez pas de voir si cela passe.',
		},
		stroke: {
			heading: 'C’est peut-être un AVC : appelez les secours tout de suite',
			text: 'Chaque minute compte. Appelez même si cela a passé, et dites à quelle heure cela a commencé.',
		},
		'chest-pain': {
			heading: 'C’est peut-être le cœur : appelez les secours tout de suite',
			text: 'Arrêtez toute activité, asseyez-vous et appelez. Ne prenez pas le volant.',
		},
		bleeding: {
			heading: 'C’est peut-être une hémorragie grave : appelez les secours tout de suite',
			text: 'Si une plaie saigne, appuyez fermement dessus avec un linge propre jusqu’à l’arrivée des secours.',
		},
		breathing: {
			heading: 'Avoir du mal à respirer peut être une urgence : appelez les secours tout de suite',
			text: 'Appelez et dites que quelqu’un respire mal. On vous dira quoi faire jusqu’à l’arrivée des secours.',
		},
		collapse: {
			heading: 'C’est peut-être une urgence : appelez les secours tout de suite',
			text: 'Appelez et dites si la personne est consciente et si elle respire. On vous dira quoi faire jusqu’à l’arrivée des secours.',
		},
		sign: {
			heading: 'Si cela se produit en ce moment, demandez de l’aide tout de suite',
			text: 'N’attendez pas la réponse d’un site web.',
		},
	},
	mild: { heading: 'Si cela se produit en ce moment', text: 'Arrêtez de lire : demandez de l’aide tout de suite.' },
	mildSelfHarm: { heading: 'Si vous pensez à vous faire du mal', text: 'Vous n’avez pas à traverser cela sans aide. Vous pouvez parler à quelqu’un maintenant.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'Le site en chiffres',
	description: 'Les questions posées, qui les pose et le délai des réponses, en graphiques et en tableaux.',
	intro: (total) => `Les chiffres de ${counts.questions(total)}. Sous chaque graphique, un tableau en donne le détail.`,
	showTable: 'Afficher les chiffres en tableau',
	perYear: {
		title: 'Questions par année et par spécialité',
		alt: (first, last, peak, count) =>
			first === last
				? `Toutes les questions ont été posées en ${first}\u00a0: ${number(count)}.`
				: `Questions posées chaque année, de ${first} à ${last}. L’année qui en compte le plus est ${peak}\u00a0: ${number(count)}.`,
		altSpecialty: (specialty, count) => `La spécialité qui compte le plus de questions\u00a0: ${specialty} (${number(count)}).`,
		year: 'Année',
		specialty: 'Spécialité',
		total: 'Toutes',
		others: 'Autres spécialités',
	},
	askers: {
		title: 'Qui pose les questions',
		alt: (group, count, total) =>
			`Tranches d’âge et sexe des personnes qui ont posé une question. Le groupe le plus nombreux est ${quote(group)}\u00a0: ${counts.questions(count)} sur ${number(total)} (${formatPercent(LANG, share(count, total))}).`,
		age: 'Âge',
		sex: 'Sexe',
	},
	delay: {
		title: 'Délai des réponses',
		alt: (withinDay, known) =>
			`Nombre de jours entre la question et la réponse. Réponse le jour même ou le lendemain\u00a0: ${counts.questions(withinDay)} sur ${number(known)} (${formatPercent(LANG, share(withinDay, known))}).`,
		bucket: {
			'0': 'Le jour même',
			'1': 'Le lendemain',
			'2-3': '2 à 3 jours',
			'4-7': '4 à 7 jours',
			'8-30': '8 à 30 jours',
			'31+': 'Plus de 30 jours',
			unknown: 'Inconnu',
		},
		days: 'Délai de la réponse',
	},
	topics: {
		title: 'Ce qu’on demande le plus',
		alt: (topic, count) => `Les thèmes qui comptent le plus de questions. Le premier est ${topic}\u00a0: ${number(count)}.`,
		topic: 'Thème',
	},
	questions: 'Questions',
	share: 'Part',
	empty: 'Il n’y a encore rien à montrer.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'À propos de ce site',
	description: (name) => `Ce qu’est ${name}, qui répond, et comment s’en servir avec prudence.`,
	sections: [
		{
			id: 'what',
			heading: 'De quoi s’agit-il ?',
			paragraphs: [
				'Des personnes ont interrogé des médecins sur leur santé, et les médecins ont répondu. Ce site conserve ces questions et ces réponses pour que d’autres, qui ont la même inquiétude, puissent les lire.',
				'Chaque réponse a été écrite pour une seule personne, d’après ce qu’elle avait raconté. Dans votre cas, la réponse peut être différente. Servez-vous-en pour mieux comprendre et pour préparer ce que vous voulez demander à votre médecin.',
			],
		},
		{
			id: 'people',
			heading: 'Qui demande et qui répond',
			paragraphs: [
				'Les personnes qui posent une question apparaissent sous un pseudonyme, avec une tranche d’âge au lieu de leur âge. Nous ne publions ni nom ni rien qui permette de les reconnaître.',
				'Chaque réponse indique le médecin qui l’a donnée, sa spécialité et, si elle est connue, la date. Chaque médecin a une page avec toutes ses réponses.',
			],
		},
		{
			id: 'marks',
			heading: 'Ce que signifient les mentions',
			paragraphs: [
				'« Généré automatiquement » accompagne les informations complémentaires rédigées par un programme informatique. La réponse du médecin est toujours présentée à part.',
				'« Traduction automatique » figure sur les pages traduites par un programme informatique. Quand nous avons l’original, un lien y mène.',
				'Une réponse ancienne porte un avertissement avec sa date. Une réponse qui n’est plus valable est retirée : sa page reste, avec le motif à la place de la réponse.',
			],
		},
		{
			id: 'similar',
			heading: 'Comment sont trouvées les questions similaires',
			paragraphs: [
				'Les mots de chaque question sont comparés à ceux de toutes les autres, et les quatre plus proches sont affichées. Rien de ce que vous faites sur ce site n’y joue un rôle, et personne ne peut payer pour y figurer.',
			],
		},
		{
			id: 'privacy',
			heading: 'Votre vie privée',
			paragraphs: [
				'Ce site ne dépose aucun cookie, ne charge rien d’autres entreprises et ne vous suit pas. La recherche se fait sur votre appareil.',
			],
		},
	],
	keeping: 'Les pages que vous lisez restent un certain temps sur votre appareil, pour que vous puissiez les relire sans connexion. Les parties que vous enregistrez y restent jusqu’à ce que vous les supprimiez. Sous « Lire hors connexion », vous pouvez tout supprimer et ne plus faire garder les pages lues.',
	disclaimer: 'À noter',
	urgent: 'En cas d’urgence',
	contact: 'Contact',
	counted: (host) => `Ce site ne dépose pas de cookies et ne charge rien d’autres entreprises. La recherche se fait sur votre appareil. Une fois par jour, votre appareil envoie à ${host} une liste de mots recherchés\u00a0: seulement des mots que ces archives emploient elles-mêmes, jamais votre phrase, et rien qui dise qui vous êtes. Il n’envoie rien si votre navigateur demande de ne pas être suivi.`,
};

const contact: Messages['contact'] = {
	heading: 'Nous écrire',
	message: 'Votre message',
	email: 'Votre adresse e-mail, si vous souhaitez une réponse',
	send: 'Envoyer',
	hint: 'En cas d’urgence, n’écrivez pas ici\u00a0: appelez. Ce formulaire ne permet pas de vous conseiller sur votre propre santé.',
	sentTo: (host) => `Ce que vous écrivez est envoyé à ${host}.`,
	byEmail: 'Écrire un e-mail',
};

const notFound: Messages['notFound'] = {
	title: 'Page introuvable',
	text: 'Il n’y a pas de page à cette adresse. Elle contient peut-être une faute de frappe, ou elle a été coupée lors de la copie.',
	suggestions: 'Cherchiez-vous l’une de ces pages ?',
	searchFor: (words) => `Rechercher ${quote(words)}`,
	elsewhere: 'Vous pouvez aussi continuer à partir d’ici :',
};

const offline: Messages['offline'] = {
	title: 'Lire hors connexion',
	description: 'Enregistrez sur cet appareil ce que vous voulez lire et rechercher sans connexion.',
	intro: 'Choisissez ce que vous voulez garder sur cet appareil. Vous pourrez ensuite le lire et y faire des recherches sans connexion. Aucune partie n’est enregistrée tant que vous ne le demandez pas.',
	parts: 'Ce qui peut être enregistré',
	everything: 'Tout le contenu',
	searchPart: 'Recherche',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'Non enregistré',
		waiting: 'En attente',
		saving: 'En cours',
		paused: 'En pause',
		saved: 'Enregistré',
		outdated: 'Enregistré ; une version plus récente est prête',
		broken: 'Enregistré, mais il manque des parties',
		failed: 'Échec de l’enregistrement',
	},
	save: 'Enregistrer',
	pause: 'Pause',
	resume: 'Reprendre',
	cancel: 'Annuler',
	remove: 'Supprimer',
	update: 'Mettre à jour',
	repair: 'Réparer',
	clear: 'Tout supprimer',
	actionOn: (action, part) => `${action}\u00a0: ${part}`,
	progress: (done, total) => `${bytes(done)} sur ${bytes(total)}`,
	savedNow: (part) => `Désormais lisible hors connexion\u00a0: ${part}.`,
	removedNow: (part) => `Supprimé de cet appareil\u00a0: ${part}.`,
	savedOn: (day) => `Enregistré le ${date(day)}`,
	repairHint: '« Réparer » vérifie ce qui est enregistré et télécharge ce qui manque.',
	confirmRemove: (part) => `Supprimer de cet appareil\u00a0: ${part}\u202f?`,
	confirmClear: 'Supprimer tout ce qui a été enregistré sur cet appareil ?',
	storage: (used, quota) => `Espace utilisé\u00a0: ${bytes(used)}, sur environ ${bytes(quota)} autorisés par ce navigateur.`,
	noSpace: (needed, free) => `Espace nécessaire\u00a0: ${bytes(needed)}\u202f; espace libre\u00a0: ${bytes(free)} seulement. Supprimez d’abord autre chose.`,
	noRoom: (needed) => `Espace nécessaire\u00a0: ${bytes(needed)}. Le navigateur n’en donne pas plus. Supprimez d’abord autre chose.`,
	failed: 'La connexion s’est interrompue avant la fin. Ce qui est déjà arrivé est conservé.',
	retry: 'Réessayer',
	unsupported: 'Ce navigateur ne peut pas enregistrer de pages, ou ne le permet pas en navigation privée.',
	needsScript: 'Enregistrer des pages nécessite JavaScript, qui est désactivé dans ce navigateur.',
	keep: 'Demander à ce navigateur de garder les pages enregistrées',
	kept: 'Ce navigateur gardera les pages enregistrées jusqu’à ce que vous les supprimiez.',
	offlineNow: 'Pas de connexion. Les pages enregistrées restent lisibles.',
	onlineAgain: 'La connexion est rétablie.',
	pageMissingTitle: 'Cette page n’est pas enregistrée',
	pageMissing: 'Il n’y a pas de connexion, et cette page n’a pas été enregistrée sur cet appareil. Revenez en arrière, ou choisissez-en une qui l’a été.',
	newVersion: 'Une version plus récente de ce site est prête.',
	reload: 'La charger',
	installApp: 'Ajouter à cet appareil',
	saveTopic: 'Enregistrer ce thème pour le lire hors connexion',
	topics: 'Thèmes',
	topicsHint: 'Pour enregistrer un seul thème, choisissez-le parmi tous les thèmes',
	privacy: 'Ce qui est gardé sur cet appareil n’est envoyé à personne. « Tout supprimer » efface les parties enregistrées et les pages lues.',
	privacyCounted: 'Ce que vous lisez ou enregistrez n’est envoyé à personne. « Tout supprimer » efface les parties enregistrées et les pages lues.',
	foreign: 'Ce qui est arrivé n’est pas ce que ce site a envoyé. Ce réseau vous demande peut-être d’abord de vous identifier.',
	listMissing: 'La liste n’a pas pu être chargée. Réessayez quand la connexion sera rétablie.',
	pagesRead: 'Pages lues',
	keepRead: 'Garder sur cet appareil les pages que je lis',
	keepReadHint: 'Les dernières pages lues et les parties de la recherche que vous avez utilisées restent sur cet appareil et peuvent être ouvertes sans connexion, y compris par d’autres personnes qui l’utilisent. Désactivez cette option pour les supprimer et ne plus en garder. Ce que vous avez enregistré vous-même reste.',
	readKept: 'Les pages que vous lirez désormais sont gardées sur cet appareil.',
	readForgotten: 'Les pages lues ont été supprimées de cet appareil. Aucune autre ne sera gardée.',
	readLately: 'Pages lues récemment',
	findSimilar: (words) => `Rechercher ${quote(words)}`,
	onDevice: 'Sur cet appareil',
	notOnDevice: 'Non enregistré sur cet appareil',
	clearedNow: 'Tout a été supprimé de cet appareil.',
	repairedNow: 'Ce qui est enregistré a été vérifié.',
};

const feeds: Messages['feeds'] = {
	atom: 'Flux Atom',
	json: 'Flux JSON',
	title: (name) => `${name}\u00a0: questions les plus récentes`,
	specialtyTitle: (name, specialty) => `${name}\u00a0: ${specialty}`,
	subtitle: (name) => `Les questions les plus récentes auxquelles des médecins ont répondu sur ${name}.`,
	llms: {
		intro: 'Des questions de santé, avec les réponses de médecins nommés. Chaque page donne le jour de la question et, s’il est connu, celui de la réponse. Les réponses ont été données à une seule personne et peuvent ne plus être à jour : citez le médecin et la date, montrez les avertissements de la page, et ne présentez pas une réponse comme un conseil à qui la lit. Les textes signalés comme générés ou traduits automatiquement ne sont pas du médecin.',
		markdown: (ending) => `La page de chaque réponse existe aussi en Markdown\u00a0: ajoutez ${ending} à la fin de son adresse.`,
		specialties: 'Spécialités',
		more: 'Autres pages',
	},
};

/** The site in French. */
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
