/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, plural } from '../format.ts';
import type { Messages } from '../types.ts';

// Dates end in "г.", months and names stand in the nominative: sentences are worded so that neither matters.
const date = (day: string) => formatDate('ru', day);
const number = (value: number) => formatNumber('ru', value);
const bytes = (size: number) => formatBytes('ru', size);
const all = (items: readonly string[]) => formatList('ru', items);
const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`);
const slice = (of: string) => (of.length === 4 ? `${formatSlice('ru', of)} год` : of.endsWith('s') ? `${formatSlice('ru', of)} годы` : formatSlice('ru', of));
/** `other` is for fractions, which take the form of `few`. */
const counted = (one: string, few: string, many: string) => (count: number) =>
	plural('ru', count, { one, few, many, other: few });

const counts: Messages['counts'] = {
	questions: counted('# вопрос', '# вопроса', '# вопросов'),
	answers: counted('# ответ', '# ответа', '# ответов'),
	doctors: counted('# врач', '# врача', '# врачей'),
	specialties: counted('# специальность', '# специальности', '# специальностей'),
	topics: counted('# тема', '# темы', '# тем'),
	days: counted('# день', '# дня', '# дней'),
	results: counted('# результат', '# результата', '# результатов'),
};

/** The genitive, as after "из". */
const ofQuestions = counted('# вопроса', '# вопросов', '# вопросов');
const ofResults = counted('# результата', '# результатов', '# результатов');

const AGES: Record<AgeBand, string> = {
	'0-9': '0–9 лет',
	'10-19': '10–19 лет',
	'20-29': '20–29 лет',
	'30-39': '30–39 лет',
	'40-49': '40–49 лет',
	'50-59': '50–59 лет',
	'60-69': '60–69 лет',
	'70-79': '70–79 лет',
	'80+': '80 лет и старше',
	unknown: 'Возраст не указан',
};

const people: Messages['people'] = {
	sex: { female: 'Женский', male: 'Мужской', other: 'Другой', unknown: 'Пол не указан' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = child || age === '10-19';
		const who = {
			female: child ? 'Девочка' : minor ? 'Женский пол' : 'Женщина',
			male: child ? 'Мальчик' : minor ? 'Мужской пол' : 'Мужчина',
			other: '',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `Возраст: ${AGES[age]}` : `${who}, ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'Русский',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} — ${name}`,
	skipToContent: 'К основному содержанию',
	home: 'Главная',
	navigation: 'Основное меню',
	menu: 'Меню',
	closeMenu: 'Закрыть меню',
	breadcrumbs: 'Вы здесь',
	languages: 'Язык',
	readInThisLanguage: 'Читать эту страницу на русском языке',
	homeInThisLanguage: 'Главная страница на русском языке',
	searchLabel: 'Поиск по вопросам и ответам',
	searchPlaceholder: 'Спросите своими словами',
	searchButton: 'Найти',
	searchKeys: 'Нажмите /, чтобы искать',
	links: {
		specialties: 'Специальности',
		doctors: 'Врачи',
		years: 'По годам',
		glance: 'Архив в цифрах',
		about: 'Об архиве',
		offline: 'Читать без сети',
		search: 'Поиск',
		feed: 'Лента',
	},
	footerNavigation: 'Другие страницы',
	disclaimerHeading: 'Это не консультация врача',
	urgentHeading: 'Когда нужна срочная помощь',
	callNumber: (phone) => `Позвонить: ${phone}`,
	demonstrationLabel: 'Демонстрация',
	demoDoctor: 'Вымышленный врач',
	backToTop: 'Наверх',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: вопросы о здоровье, на которые ответили врачи`,
	quoted: (text) => `«${text}»`,
};

const entry: Messages['entry'] = {
	question: 'Вопрос',
	answer: 'Ответ врача',
	answerOf: (doctor) => `Отвечает ${doctor}`,
	moreInfo: 'Дополнительные сведения',
	askedBy: 'Кто спрашивает',
	askedOn: 'Дата вопроса',
	answeredBy: 'Кто отвечает',
	answeredOn: 'Дата ответа',
	dateUnknown: 'Дата неизвестна',
	askedOnDate: (day) => `Вопрос: ${date(day)}`,
	answeredOnDate: (day) => `Ответ: ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `Отвечает ${doctor}, ${specialty}`,
	specialty: 'Специальность',
	topics: 'Темы',
	machineWritten: 'Написано компьютером',
	machineWrittenHint: 'Эту часть написал компьютер, а не врач, который дал ответ. В ней могут быть ошибки: полагайтесь на ответ врача.',
	humanWritten: 'Написано редакцией',
	machineTranslated: 'Машинный перевод',
	machineTranslatedHint: 'Эту страницу перевёл компьютер. Если что-то звучит странно, верьте оригиналу.',
	humanTranslated: 'Перевод сделан человеком',
	readIn: (language) => `Читать на другом языке: ${language}`,
	reviewed: (by, day) => `Проверено: ${by}, ${date(day)}`,
	notReviewed: 'С тех пор не проверялось',
	signTitles: { emergency: 'Срочно обратитесь за помощью', urgent: 'Обратитесь к врачу не откладывая' },
	withdrawnHeading: 'Этот ответ отозван',
	withdrawnLead: 'Мы больше не считаем этот ответ верным и не показываем его. Причина:',
	withdrawnMark: 'Ответ отозван',
	unpublished: { draft: 'Черновик: не опубликовано', unfinished: 'Не закончено: не опубликовано' },
	staleHeading: 'Этот ответ мог устареть',
	staleText: (day) => `Он относится к ${date(day)}, а медицинские рекомендации со временем меняются. Прежде чем следовать ему, посоветуйтесь с врачом или фармацевтом.`,
	urgentHeading: 'Если это происходит сейчас, немедленно обратитесь за помощью',
	urgentSigns: (signs, phone) =>
		`На этой странице упоминается: ${all(quoted(signs))}. Если помощь с этим нужна сейчас вам или кому-то рядом, сразу звоните: ${phone}. Не ждите, пока дочитаете.`,
	similarHeading: 'Похожие вопросы',
	similarSearch: 'Искать похожие вопросы',
	why: (words) => `Общее: ${all(words)}`,
	askedTimes: counted('Спрашивали # раз почти теми же словами', 'Спрашивали # раза почти теми же словами', 'Спрашивали # раз почти теми же словами'),
	relatedHeading: 'Смежные темы',
	neighbours: 'Предыдущий и следующий вопросы',
	previous: 'Предыдущий',
	next: 'Следующий',
	readMore: 'Читать дальше',
	readMoreOf: (title) => `Читать дальше: ${title}`,
	source: 'Источник',
	citeHeading: 'Сослаться на эту страницу',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. «${title}» // ${name}. Вопрос: ${date(asked)}${answered === undefined ? '' : `; ответ: ${date(answered)}`} URL: ${address}`,
	edit: 'Предложить исправление',
	editFile: 'Править файл',
	correctionSubject: (title) => `Исправление: ${title}`,
	correctionBody: (address) => `Страница: ${address}\n\nЧто нужно исправить:\n`,
	print: 'Печать',
	printedFrom: 'Источник',
	facts: 'Об этом вопросе',
	withdrawnDescription: (title) => `Ответ на вопрос «${title}» отозван.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'О чём вы хотите спросить?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} с ответами врачей (${counts.doctors(doctors)}, ${counts.specialties(specialties)}).`,
		specialties: 'По специальностям',
		allSpecialties: 'Все специальности и темы',
		chosen: 'Выбор редакции',
		newest: 'Новые вопросы',
		mostLinked: 'Вопросы, которые волнуют многих',
		mostLinkedHint: 'Те, на которые похоже больше всего других вопросов.',
		topics: 'Частые темы',
		byYear: 'По годам',
		empty: 'Вопросов на русском языке пока нет.',
	},
	specialties: {
		title: 'Специальности и темы',
		intro: 'Выберите область медицины, к которой относится ваш вопрос, или сразу перейдите к теме.',
		allTopics: 'Все темы',
	},
	specialty: {
		description: (specialty) => `${specialty}: вопросы о здоровье, на которые ответили врачи.`,
		topics: 'Темы',
		doctors: 'Врачи, которые здесь отвечают',
		questions: 'Вопросы и ответы',
	},
	topic: {
		description: (topic, specialty) => `${topic} (${specialty}): вопросы, на которые ответили врачи.`,
		questions: 'Вопросы и ответы',
		beside: 'Часто спрашивают вместе',
		parent: (specialty) => `Весь раздел: ${specialty}`,
	},
	doctors: {
		title: 'Врачи',
		intro: 'Врачи, чьи ответы собраны в этом архиве, по специальностям.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}: вопросы и ответы.`,
		specialty: 'Специальность',
		credentials: 'Квалификация',
		affiliation: 'Место работы',
		website: 'Сайт',
		answeredFrom: (first, last) => (first === last ? `Ответы за ${first} год` : `Ответы за ${first}–${last} годы`),
		about: 'Об этом враче',
		answers: 'Ответы',
		demo: 'Этот врач вымышлен: здесь показан демонстрационный архив.',
	},
	years: {
		title: 'Вопросы по годам',
		slice: (of) => `Вопросы за ${slice(of)}`,
		intro: 'Все вопросы архива по дате, когда они были заданы.',
	},
	listing: {
		newest: 'Новые',
		inSlice: (of) => `Вопросы за ${slice(of)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(shown)} из ${ofQuestions(total)}`,
		slices: 'По дате вопроса',
		sliceCount: (of, count) => `${slice(of)}, ${counts.questions(count)}`,
		first: 'Вернуться к новым',
		empty: 'Здесь пока нет вопросов.',
	},
};

const search: Messages['search'] = {
	title: 'Поиск',
	description: 'Ищите своими словами среди вопросов о здоровье, на которые ответили врачи.',
	label: 'Поиск по вопросам и ответам',
	button: 'Найти',
	clear: 'Очистить запрос',
	hintsHeading: 'Как искать',
	hints: [
		'Пишите так, как сказали бы врачу: можно целым предложением.',
		'Чтобы найти слова, стоящие рядом, возьмите их в кавычки: «препараты железа».',
		'Чтобы исключить слово, поставьте перед ним минус: -\u2060беременность.',
	],
	examplesHeading: 'Например',
	examples: ['почему немеют руки по ночам', 'проходит ли жировой гепатоз', 'у ребёнка третий день температура'],
	noScript: 'Для поиска нужен JavaScript, а в этом браузере он отключён.',
	noScriptLink: 'Выбрать по специальности и теме',
	results: (count, query) => `${counts.results(count)} по запросу «${query}»`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Результаты поиска',
	showingResultsFor: (corrected) => `Показаны результаты по запросу «${corrected}»`,
	searchInsteadFor: (typed) => `Искать всё же «${typed}»`,
	alsoSearched: (word, also) => `«${word}»: искали также ${all(quoted(also))}`,
	foundThrough: (words) => `Найдено по словам: ${all(quoted(words))}`,
	section: { question: 'Из вопроса', answer: 'Из ответа', more: 'Из раздела «Дополнительные сведения»' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Показать ещё',
	loaded: (shown, total) => `Показано ${number(shown)} из ${ofResults(total)}`,
	loading: 'Ищем…',
	loadingFilters: 'Загружаем фильтры, затем ищем…',
	slow: 'Поиск ещё идёт. Похоже, соединение медленное.',
	failedHeading: 'Не удалось выполнить поиск',
	failed: 'Часть данных для поиска не загрузилась. Проверьте соединение и попробуйте ещё раз.',
	retry: 'Повторить',
	offlineHeading: 'Нет подключения к сети',
	offline: 'Искать без сети можно после того, как поиск сохранён на этом устройстве.',
	offlineLink: 'Посмотреть, что сохранено',
	nothingHeading: (query) => `По запросу «${query}» ничего не найдено`,
	noAnswer: {
		word: (word) => `Здесь нет ответов со словом «${word}»`,
		query: (query) => `Здесь нет ответов на тему «${query}»`,
	},
	nearest: 'Самое близкое',
	answersIn: (count, language) => `${counts.answers(count)} на другом языке (${language})`,
	answersOnIn: (count, topic, language) => `${topic}: ${counts.answers(count)} на другом языке (${language})`,
	askDoctor: 'Чтобы получить ответ, который подойдёт именно вам, спросите врача, который может вас осмотреть: в поликлинике или в медицинском центре. Куда обратиться, подскажут и в аптеке.',
	askDoctorLink: 'Чем поможет этот сайт и кому написать',
	nothingFiltered: 'Ничего не подходит под все выбранные фильтры. Снимите один из них, чтобы увидеть больше.',
	nothingHints: ['Проверьте, нет ли опечаток.', 'Попробуйте другие слова или сократите запрос.', 'Опишите, что вы замечаете, а не что это может быть.'],
	nothingTopics: 'Темы, которые могут помочь',
	browse: 'Все специальности и темы',
	pages: 'На этом сайте',
	filters: 'Фильтры',
	filtersComing: 'Фильтры загружаются…',
	filtersFailed: 'Не удалось загрузить фильтры.',
	showResults: (count) => `Показать ${counts.results(count)}`,
	facet: { specialty: 'Специальность', age: 'Возраст спросившего', sex: 'Пол спросившего', year: 'Год вопроса', doctor: 'Врач' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Снять фильтр «${facet}: ${value}»`,
	clearFilters: 'Снять все фильтры',
	chosenFilters: 'Выбранные фильтры',
	showAllValues: (count) => `Показать все (${number(count)})`,
	showFewerValues: 'Свернуть',
	dialog: {
		label: 'Поиск',
		open: 'Открыть поиск',
		close: 'Закрыть поиск',
		suggestions: counted(
			'# подсказка. Для выбора нажимайте стрелки вверх и вниз.',
			'# подсказки. Для выбора нажимайте стрелки вверх и вниз.',
			'# подсказок. Для выбора нажимайте стрелки вверх и вниз.',
		),
		none: 'Подсказок нет. Нажмите Enter, чтобы искать.',
		allResults: (query) => `Все результаты по запросу «${query}»`,
		keys: { move: 'выбрать', open: 'открыть', close: 'закрыть' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'Вы не одни: поговорите с кем-нибудь прямо сейчас',
			text: 'Если вы можете причинить себе вред или уже причинили, обратитесь за помощью сейчас. Побудьте с человеком, которому доверяете, подальше от всего, чем можно себе навредить. Если речь о другом человеке, не оставляйте его без присмотра.',
		},
		poisoning: {
			heading: 'Возможно, это отравление: обратитесь за помощью сейчас',
			text: 'Звоните, даже если признаков ещё нет. Не вызывайте рвоту, не давайте ни есть, ни пить, если вам не сказали это сделать. Держите упаковку под рукой.',
		},
		babies: {
			heading: 'Ребёнок может быть в опасности: обратитесь за помощью сейчас',
			text: 'Маленьким детям может быстро стать хуже. Позвоните, назовите возраст ребёнка и скажите, что вы видите. Оставайтесь с ребёнком.',
		},
		pregnancy: {
			heading: 'При беременности это может быть срочно: обратитесь за помощью сейчас',
			text: 'Позвоните или поезжайте в роддом. Не ждите, что пройдёт само.',
		},
		stroke: {
			heading: 'Возможно, это инсульт: обратитесь за помощью сейчас',
			text: 'Дорога каждая минута. Звоните, даже если всё прошло, и скажите, когда это началось.',
		},
		'chest-pain': {
			heading: 'Возможно, дело в сердце: обратитесь за помощью сейчас',
			text: 'Прекратите то, чем заняты, сядьте и позвоните. Не садитесь за руль.',
		},
		bleeding: {
			heading: 'Это может быть опасное кровотечение: обратитесь за помощью сейчас',
			text: 'Если кровоточит рана, крепко прижмите её чистой тканью и держите, пока не придёт помощь.',
		},
		breathing: {
			heading: 'Если трудно дышать, это может быть опасно: обратитесь за помощью сейчас',
			text: 'Позвоните и скажите, что человеку трудно дышать. Вам объяснят, что делать, пока не придёт помощь.',
		},
		collapse: {
			heading: 'Это может быть опасно для жизни: обратитесь за помощью сейчас',
			text: 'Позвоните и скажите, в сознании ли человек и дышит ли он. Вам объяснят, что делать, пока не придёт помощь.',
		},
		sign: {
			heading: 'Если это происходит сейчас, немедленно обратитесь за помощью',
			text: 'Не ждите ответа на сайте.',
		},
	},
	mild: { heading: 'Если это происходит сейчас', text: 'Не читайте дальше: сразу обратитесь за помощью.' },
	mildSelfHarm: { heading: 'Если вы думаете о том, чтобы причинить себе вред', text: 'Вы не одни. Поговорить с кем-нибудь можно прямо сейчас.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'Архив в цифрах',
	description: 'О чём спрашивают, кто спрашивает и как скоро отвечают врачи: архив в диаграммах и таблицах.',
	intro: (total) => `Всего в архиве ${counts.questions(total)}. Под каждой диаграммой есть таблица с её числами.`,
	showTable: 'Показать числа в таблице',
	perYear: {
		title: 'Вопросы по годам и специальностям',
		alt: (first, last, peak, count) =>
			first === last
				? `Все вопросы заданы в ${first} году: ${number(count)}.`
				: `Сколько вопросов задавали каждый год с ${first} по ${last} год. Больше всего в ${peak} году: ${number(count)}.`,
		altSpecialty: (specialty, count) => `Чаще всего спрашивают по специальности «${specialty}»: ${counts.questions(count)}.`,
		year: 'Год',
		specialty: 'Специальность',
		total: 'Всего',
		others: 'Другие специальности',
	},
	askers: {
		title: 'Кто спрашивает',
		alt: (group, count, total) =>
			`Возраст и пол тех, кто спрашивал. Самая большая группа — «${group}»: ${number(count)} из ${ofQuestions(total)} (${formatPercent('ru', share(count, total))}).`,
		age: 'Возраст',
		sex: 'Пол',
	},
	delay: {
		title: 'Как скоро отвечают врачи',
		alt: (withinDay, known) =>
			`Сколько дней проходит от вопроса до ответа. Ответ в тот же или на следующий день: ${number(withinDay)} из ${ofQuestions(known)} (${formatPercent('ru', share(withinDay, known))}).`,
		bucket: {
			'0': 'В тот же день',
			'1': 'На следующий день',
			'2-3': '2–3 дня',
			'4-7': '4–7 дней',
			'8-30': '8–30 дней',
			'31+': 'Более 30 дней',
			unknown: 'Неизвестно',
		},
		days: 'Время до ответа',
	},
	topics: {
		title: 'О чём спрашивают чаще всего',
		alt: (topic, count) => `Самые большие темы. Больше всего вопросов на тему «${topic}»: ${number(count)}.`,
		topic: 'Тема',
	},
	questions: 'Вопросы',
	share: 'Доля',
	empty: 'Пока показывать нечего.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'Об архиве',
	description: (name) => `Что такое ${name}, кто отвечает на вопросы и о чём помнить, читая ответы.`,
	sections: [
		{
			id: 'what',
			heading: 'Что это такое',
			paragraphs: [
				'Люди спрашивали врачей о своём здоровье, и врачи отвечали. Архив хранит эти вопросы и ответы, чтобы их могли прочитать те, кого тревожит то же самое.',
				'Каждый ответ написан для одного человека, по тому, что этот человек рассказал. В вашем случае ответ может быть другим. Архив поможет разобраться и подготовиться к разговору со своим врачом.',
			],
		},
		{
			id: 'people',
			heading: 'Кто спрашивает и кто отвечает',
			paragraphs: [
				'Вместо имени спросившего стоит псевдоним, вместо возраста — возрастная группа. Мы не публикуем имён и ничего, по чему можно узнать человека.',
				'В каждом ответе указаны врач, который его дал, специальность и дата, если она известна. У каждого врача есть страница со всеми ответами.',
			],
		},
		{
			id: 'marks',
			heading: 'Что означают пометки',
			paragraphs: [
				'«Написано компьютером» стоит на дополнительных сведениях, которые написал компьютер. Ответ врача всегда показан отдельно от них.',
				'«Машинный перевод» стоит на страницах, которые перевёл компьютер. Если у нас есть оригинал, на него ведёт ссылка.',
				'Рядом со старым ответом стоит предупреждение с его датой. Ответ, который больше не верен, отзывают: страница остаётся, но вместо ответа на ней названа причина.',
			],
		},
		{
			id: 'similar',
			heading: 'Как находят похожие вопросы',
			paragraphs: [
				'Слова каждого вопроса сравниваются со словами всех остальных; показаны четыре самых близких. То, что вы делаете на сайте, на это не влияет, и попасть туда за деньги нельзя.',
			],
		},
		{
			id: 'privacy',
			heading: 'Конфиденциальность',
			paragraphs: [
				'Сайт не использует файлы cookie, ничего не загружает с сайтов других компаний и не следит за вами. Поиск идёт на вашем устройстве.',
			],
		},
	],
	keeping: 'Страницы, которые вы читаете, какое-то время хранятся на вашем устройстве, чтобы их можно было снова прочитать без сети. Части архива, которые вы сохранили, остаются, пока вы их не удалите. На странице «Читать без сети» можно удалить всё и отключить хранение прочитанных страниц.',
	disclaimer: 'Обратите внимание',
	urgent: 'В экстренном случае',
	contact: 'Контакты',
	counted: (host) => `Этот сайт не использует cookie и ничего не загружает у других компаний. Поиск выполняется на вашем устройстве. Раз в день ваше устройство отправляет на ${host} список слов, которые искали: только слова, которые есть в самом архиве, никогда не вашу фразу, и ничего, что говорит о том, кто вы. Ничего не отправляется, если ваш браузер просит не отслеживать вас.`,
};

const contact: Messages['contact'] = {
	heading: 'Написать нам',
	message: 'Ваше сообщение',
	email: 'Ваш адрес электронной почты, если нужен ответ',
	send: 'Отправить',
	hint: 'В экстренном случае не пишите сюда, а звоните. Через эту форму мы не можем дать совет о вашем собственном здоровье.',
	sentTo: (host) => `То, что вы напишете, отправляется на ${host}.`,
	byEmail: 'Написать письмо',
};

const notFound: Messages['notFound'] = {
	title: 'Страница не найдена',
	text: 'По этому адресу нет страницы. Возможно, в адресе опечатка или он скопирован не полностью.',
	suggestions: 'Может быть, вы искали это?',
	searchFor: (words) => `Искать «${words}»`,
	elsewhere: 'Можно продолжить и отсюда:',
};

const offline: Messages['offline'] = {
	title: 'Читать без сети',
	description: 'Сохраните части архива на этом устройстве, чтобы читать их и искать в них без подключения.',
	intro: 'Выберите, что хранить на этом устройстве. Потом это можно будет читать без подключения, поиск тоже будет работать. Части архива сохраняются только по вашей просьбе.',
	parts: 'Части архива',
	everything: 'Весь архив',
	searchPart: 'Поиск',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'Не сохранено',
		waiting: 'В очереди',
		saving: 'Сохраняется',
		paused: 'На паузе',
		saved: 'Сохранено',
		outdated: 'Сохранено; есть новая версия',
		broken: 'Сохранено, но не полностью',
		failed: 'Не удалось сохранить',
	},
	save: 'Сохранить',
	pause: 'Пауза',
	resume: 'Продолжить',
	cancel: 'Отмена',
	remove: 'Удалить',
	update: 'Обновить',
	repair: 'Исправить',
	clear: 'Удалить всё',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} из ${bytes(total)}`,
	savedNow: (part) => `Теперь можно читать без сети: ${part}.`,
	removedNow: (part) => `Удалено с этого устройства: ${part}.`,
	savedOn: (day) => `Сохранено ${date(day)}`,
	repairHint: '«Исправить» проверяет сохранённое и загружает недостающее.',
	confirmRemove: (part) => `Удалить «${part}» с этого устройства?`,
	confirmClear: 'Удалить всё, что сохранено на этом устройстве?',
	storage: (used, quota) => `Занято ${bytes(used)}; всего этот браузер разрешает около ${bytes(quota)}.`,
	noSpace: (needed, free) => `Нужно ${bytes(needed)}, а свободно только ${bytes(free)}. Сначала удалите что-нибудь.`,
	noRoom: (needed) => `Нужно ${bytes(needed)}, но браузер больше не даёт места. Сначала удалите что-нибудь.`,
	failed: 'Соединение прервалось до того, как всё сохранилось. Загруженное не пропадёт.',
	retry: 'Повторить',
	unsupported: 'Этот браузер не умеет сохранять страницы или не разрешает этого в приватном окне.',
	needsScript: 'Для сохранения страниц нужен JavaScript, а в этом браузере он отключён.',
	keep: 'Попросить браузер не удалять сохранённые страницы',
	kept: 'Браузер будет хранить сохранённые страницы, пока вы их не удалите.',
	offlineNow: 'Нет подключения к сети. Сохранённые страницы можно читать.',
	onlineAgain: 'Подключение восстановлено.',
	pageMissingTitle: 'Эта страница не сохранена',
	pageMissing: 'Нет подключения к сети, а эта страница не сохранена на вашем устройстве. Вернитесь назад или выберите сохранённую.',
	newVersion: 'Есть новая версия сайта.',
	reload: 'Загрузить',
	installApp: 'Установить на устройство',
	saveTopic: 'Сохранить тему, чтобы читать без сети',
	topics: 'Темы',
	topicsHint: 'Чтобы сохранить одну тему, выберите её из всех тем',
	privacy: 'То, что хранится на этом устройстве, никому не передаётся. Кнопка «Удалить всё» удаляет сохранённые части и прочитанные страницы.',
	privacyCounted: 'То, что вы читаете или сохраняете, никому не отправляется. Кнопка «Удалить всё» удаляет сохранённые части и прочитанные страницы.',
	foreign: 'Пришло не то, что отправил этот сайт. Возможно, эта сеть требует сначала войти.',
	listMissing: 'Не удалось загрузить список частей. Попробуйте ещё раз, когда появится подключение.',
	pagesRead: 'Прочитанные страницы',
	keepRead: 'Хранить на этом устройстве страницы, которые я читаю',
	keepReadHint: 'Последние прочитанные страницы и данные поиска, которыми вы пользовались, хранятся на этом устройстве. Их можно открыть без подключения, в том числе и другому человеку, который пользуется устройством. Отключите, чтобы удалить их и больше не хранить. То, что вы сохранили сами, останется.',
	readKept: 'Теперь страницы, которые вы читаете, хранятся на этом устройстве.',
	readForgotten: 'Прочитанные страницы удалены с этого устройства и больше не хранятся.',
	readLately: 'Недавно прочитано',
	findSimilar: (words) => `Искать «${words}»`,
	onDevice: 'На этом устройстве',
	notOnDevice: 'Не сохранено на этом устройстве',
	clearedNow: 'С этого устройства всё удалено.',
	repairedNow: 'Сохранённое проверено.',
};

const feeds: Messages['feeds'] = {
	atom: 'Лента Atom',
	json: 'Лента JSON',
	title: (name) => `${name}: новые вопросы`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `Новые вопросы с ответами врачей: ${name}.`,
	llms: {
		intro: 'Вопросы о здоровье с ответами врачей, названных по имени. На каждой странице указана дата вопроса и, если она известна, дата ответа. Ответы даны одному человеку и могли устареть: указывайте врача и дату, приводите предупреждения страницы и не выдавайте ответ за совет читателю. Текст с пометкой, что он написан или переведён компьютером, не принадлежит врачу.',
		markdown: (ending) => `Страница каждого ответа доступна в формате Markdown: добавьте ${ending} в конец её адреса.`,
		specialties: 'Специальности',
		more: 'Ещё',
	},
};

/** The site in Russian. */
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
