/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, plural } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'es';
const date = (day: string) => formatDate(LANG, day);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const all = (items: readonly string[]) => formatList(LANG, items);
const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`);
/** Whole millions take "de" before the noun: "1.000.000 de preguntas". */
const counted = (one: string, other: string) => (count: number) =>
	plural(LANG, count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });

const counts: Messages['counts'] = {
	questions: counted('pregunta', 'preguntas'),
	answers: counted('respuesta', 'respuestas'),
	doctors: counted('médico', 'médicos'),
	specialties: counted('especialidad', 'especialidades'),
	topics: counted('tema', 'temas'),
	days: counted('día', 'días'),
	results: counted('resultado', 'resultados'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0 a 9 años',
	'10-19': '10 a 19 años',
	'20-29': '20 a 29 años',
	'30-39': '30 a 39 años',
	'40-49': '40 a 49 años',
	'50-59': '50 a 59 años',
	'60-69': '60 a 69 años',
	'70-79': '70 a 79 años',
	'80+': '80 años o más',
	unknown: 'Edad no indicada',
};

const people: Messages['people'] = {
	sex: { female: 'Mujer', male: 'Hombre', other: 'Otro', unknown: 'Sexo no indicado' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = child || age === '10-19';
		const who = {
			female: child ? 'Niña' : minor ? 'Chica adolescente' : 'Mujer',
			male: child ? 'Niño' : minor ? 'Chico adolescente' : 'Hombre',
			other: 'Persona',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `Edad: ${AGES[age]}` : `${who}, ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'Español',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'Ir al contenido principal',
	home: 'Inicio',
	navigation: 'Principal',
	menu: 'Menú',
	closeMenu: 'Cerrar el menú',
	breadcrumbs: 'Está usted aquí',
	languages: 'Idioma',
	readInThisLanguage: 'Leer esta página en español',
	homeInThisLanguage: 'Página de inicio en español',
	searchLabel: 'Buscar preguntas y respuestas',
	searchPlaceholder: 'Pregunte con sus palabras',
	searchButton: 'Buscar',
	searchKeys: 'Pulse / para buscar',
	links: {
		specialties: 'Especialidades',
		doctors: 'Médicos',
		years: 'Por año',
		glance: 'El sitio en cifras',
		about: 'Acerca de este sitio',
		offline: 'Leer sin conexión',
		search: 'Buscar',
		feed: 'Feed',
	},
	footerNavigation: 'Más páginas',
	disclaimerHeading: 'Esto no es una consulta médica',
	urgentHeading: 'Cuándo pedir ayuda de inmediato',
	callNumber: (phone) => `Llamar al ${phone}`,
	demonstrationLabel: 'Demostración',
	demoDoctor: 'Perfil ficticio',
	backToTop: 'Volver arriba',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: preguntas de salud respondidas por médicos`,
	quoted: (text) => `«${text}»`,
};

const entry: Messages['entry'] = {
	question: 'Pregunta',
	answer: 'Respuesta médica',
	answerOf: (doctor) => `Respuesta de ${doctor}`,
	moreInfo: 'Más información',
	askedBy: 'Pregunta de',
	askedOn: 'Preguntado',
	answeredBy: 'Responde',
	answeredOn: 'Respondido',
	dateUnknown: 'Fecha desconocida',
	askedOnDate: (day) => `Pregunta del ${date(day)}`,
	answeredOnDate: (day) => `Respuesta del ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `Responde ${doctor}, ${specialty}`,
	specialty: 'Especialidad',
	topics: 'Temas',
	machineWritten: 'Generado automáticamente',
	machineWrittenHint: 'Esta parte la escribió un programa informático, no quien firma la respuesta médica. Puede contener errores: guíese por la respuesta médica.',
	humanWritten: 'Escrito por la redacción',
	machineTranslated: 'Traducción automática',
	machineTranslatedHint: 'Esta página la tradujo un programa informático. Si algo suena extraño, guíese por el original.',
	humanTranslated: 'Traducción humana',
	readIn: (language) => `Leer en ${language}`,
	reviewed: (by, day) => `Revisión de ${by} el ${date(day)}`,
	notReviewed: 'Sin revisar desde entonces',
	signTitles: { emergency: 'Pida ayuda de inmediato', urgent: 'Acuda al médico sin demora' },
	withdrawnHeading: 'Esta respuesta se ha retirado',
	withdrawnLead: 'Ya no damos por válida esta respuesta y por eso no se muestra. El motivo:',
	withdrawnMark: 'Respuesta retirada',
	unpublished: { draft: 'Borrador: sin publicar', unfinished: 'Sin terminar: no publicado' },
	staleHeading: 'Esta respuesta puede haber quedado anticuada',
	staleText: (day) => `Es del ${date(day)}. Las recomendaciones médicas cambian: antes de seguirla, consulte con su médico o en la farmacia.`,
	urgentHeading: 'Si esto está pasando ahora, pida ayuda de inmediato',
	urgentSigns: (signs, phone) =>
		`En esta página se habla de ${all(quoted(signs))}. Si usted o alguien cercano necesita ayuda por esto ahora, llame al ${phone} de inmediato. No espere a leer el resto.`,
	similarHeading: 'Preguntas parecidas',
	similarSearch: 'Buscar preguntas parecidas a esta',
	why: (words) => `También sobre ${all(words)}`,
	askedTimes: (count) =>
		plural(LANG, count, {
			one: 'Se ha preguntado una vez',
			many: 'Se ha preguntado # de veces casi con las mismas palabras',
			other: 'Se ha preguntado # veces casi con las mismas palabras',
		}),
	relatedHeading: 'Temas relacionados',
	neighbours: 'Pregunta anterior y siguiente',
	previous: 'Anterior',
	next: 'Siguiente',
	readMore: 'Leer más',
	readMoreOf: (title) => `Leer más: ${title}`,
	source: 'Fuente',
	citeHeading: 'Citar esta página',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. «${title}». ${name}. Pregunta del ${date(asked)}${answered === undefined ? '' : `, respuesta del ${date(answered)}`}. ${address}`,
	edit: 'Sugerir una corrección',
	editFile: 'Editar el archivo',
	correctionSubject: (title) => `Corrección: ${title}`,
	correctionBody: (address) => `La página: ${address}\n\nQué habría que corregir:\n`,
	print: 'Imprimir',
	printedFrom: 'Dirección',
	facts: 'Sobre esta pregunta',
	withdrawnDescription: (title) => `La respuesta a «${title}» se ha retirado.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: '¿Qué le gustaría preguntar?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} con respuesta de ${counts.doctors(doctors)} en ${counts.specialties(specialties)}.`,
		specialties: 'Ver por especialidad',
		allSpecialties: 'Todas las especialidades y temas',
		chosen: 'Elegidas por la redacción',
		newest: 'Preguntas más recientes',
		mostLinked: 'Lo que muchas personas preguntan',
		mostLinkedHint: 'Las preguntas a las que se parecen muchas otras.',
		topics: 'Temas frecuentes',
		byYear: 'Ver por año',
		empty: 'Todavía no hay preguntas en español.',
	},
	specialties: {
		title: 'Especialidades y temas',
		intro: 'Elija la especialidad que se ocupa de la parte del cuerpo por la que pregunta, o vaya directamente a un tema.',
		allTopics: 'Todos los temas',
	},
	specialty: {
		description: (specialty) => `${specialty}: preguntas de salud respondidas por médicos.`,
		topics: 'Temas',
		doctors: 'Quién responde aquí',
		questions: 'Preguntas y respuestas',
	},
	topic: {
		description: (topic, specialty) => `${topic} (${specialty}): preguntas respondidas por médicos.`,
		questions: 'Preguntas y respuestas',
		beside: 'Suelen preguntarse juntos',
		parent: (specialty) => `Todo en ${specialty}`,
	},
	doctors: {
		title: 'Médicos',
		intro: 'Quienes firman las respuestas de este sitio, por especialidad.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}: preguntas respondidas.`,
		specialty: 'Especialidad',
		credentials: 'Titulación',
		affiliation: 'Trabaja en',
		website: 'Página web',
		answeredFrom: (first, last) => (first === last ? `Respuestas de ${first}` : `Respuestas de ${first} a ${last}`),
		about: 'Datos profesionales',
		answers: 'Respuestas',
		demo: 'Esta persona no existe: lo que se muestra aquí es una demostración.',
	},
	years: {
		title: 'Preguntas por año',
		slice: (slice) => `Preguntas de ${formatSlice(LANG, slice)}`,
		intro: 'Todas las preguntas, según el día en que se hicieron.',
	},
	listing: {
		newest: 'Más recientes',
		inSlice: (slice) => `Preguntas de ${formatSlice(LANG, slice)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(shown)} de ${counts.questions(total)}`,
		slices: 'Por fecha',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}, ${counts.questions(count)}`,
		first: 'Volver a las más recientes',
		empty: 'Aquí todavía no hay preguntas.',
	},
};

const search: Messages['search'] = {
	title: 'Buscar',
	description: 'Busque con sus propias palabras entre preguntas de salud respondidas por médicos.',
	label: 'Buscar preguntas y respuestas',
	button: 'Buscar',
	clear: 'Borrar búsqueda',
	hintsHeading: 'Consejos para buscar',
	hints: [
		'Escriba como se lo contaría a su médico: puede ser una frase entera.',
		'Ponga entre comillas las palabras que deban ir juntas: «pastillas de hierro».',
		'Ponga un signo menos delante de una palabra para excluirla: -\u2060embarazo.',
	],
	examplesHeading: 'Por ejemplo',
	examples: ['por qué se me duermen las manos por la noche', 'se cura el hígado graso', 'mi hija lleva tres días con fiebre'],
	noScript: 'La búsqueda necesita JavaScript, que está desactivado en este navegador.',
	noScriptLink: 'Ver por especialidad y tema',
	results: (count, query) => `${counts.results(count)} para «${query}»`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Resultados de la búsqueda',
	showingResultsFor: (corrected) => `Resultados para «${corrected}»`,
	searchInsteadFor: (typed) => `Buscar «${typed}» en su lugar`,
	alsoSearched: (word, also) => `«${word}»: también se ha buscado ${all(quoted(also))}`,
	foundThrough: (words) => `Encontrado por ${all(quoted(words))}`,
	section: { question: 'De la pregunta', answer: 'De la respuesta', more: 'De «Más información»' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Mostrar más resultados',
	loaded: (shown, total) => `Mostrando ${number(shown)} de ${counts.results(total)}`,
	loading: 'Buscando…',
	loadingFilters: 'Cargando los filtros antes de buscar…',
	slow: 'La búsqueda continúa. La conexión parece lenta.',
	failedHeading: 'La búsqueda no ha funcionado',
	failed: 'No se ha podido cargar una parte de la búsqueda. Compruebe la conexión e inténtelo de nuevo.',
	retry: 'Reintentar',
	offlineHeading: 'No hay conexión',
	offline: 'La búsqueda funciona sin conexión una vez que se guarda en este dispositivo.',
	offlineLink: 'Ver lo que está guardado',
	nothingHeading: (query) => `No hay resultados para «${query}»`,
	noAnswer: {
		word: (word) => `Aquí no hay respuestas sobre ${word}`,
		query: (query) => `Aquí no hay respuestas sobre «${query}»`,
	},
	nearest: 'Lo que más se acerca',
	answersIn: (count, language) => `${counts.answers(count)} en ${language}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} sobre ${topic} en ${language}`,
	askDoctor: 'Para una respuesta adecuada a su caso, acuda a alguien que pueda hacerle un reconocimiento médico: su médico habitual o un centro de salud. Si no sabe adónde ir, pregunte en la farmacia.',
	askDoctorLink: 'Qué ofrece este sitio y a quién escribir',
	nothingFiltered: 'Nada cumple todos los filtros elegidos. Quite alguno para ver más.',
	nothingHints: ['Revise la ortografía.', 'Pruebe con otras palabras o con menos.', 'Describa lo que nota, más que lo que podría ser.'],
	nothingTopics: 'Temas que pueden ayudar',
	browse: 'Ver todas las especialidades y temas',
	pages: 'En este sitio',
	filters: 'Filtros',
	filtersComing: 'Cargando los filtros…',
	filtersFailed: 'No se han podido cargar los filtros.',
	showResults: (count) => plural(LANG, count, { one: 'Ver # resultado', many: 'Ver # de resultados', other: 'Ver # resultados' }),
	facet: { specialty: 'Especialidad', age: 'Edad de quien pregunta', sex: 'Sexo de quien pregunta', year: 'Año de la pregunta', doctor: 'Médico' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Quitar el filtro ${facet}: ${value}`,
	clearFilters: 'Quitar todos los filtros',
	chosenFilters: 'Filtros elegidos',
	showAllValues: (count) => `Mostrar todo (${number(count)})`,
	showFewerValues: 'Mostrar menos',
	dialog: {
		label: 'Buscar',
		open: 'Abrir búsqueda',
		close: 'Cerrar búsqueda',
		suggestions: (count) =>
			plural(LANG, count, {
				one: '# sugerencia. Use las flechas arriba y abajo para elegir.',
				many: '# de sugerencias. Use las flechas arriba y abajo para elegir.',
				other: '# sugerencias. Use las flechas arriba y abajo para elegir.',
			}),
		none: 'No hay sugerencias. Pulse Intro (Enter) para buscar.',
		allResults: (query) => `Todos los resultados para «${query}»`,
		keys: { move: 'para elegir', open: 'para abrir', close: 'para cerrar' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'No tiene que pasar por esto a solas: hable con alguien ahora',
			text: 'Si siente que puede hacerse daño o ya se lo ha hecho, pida ayuda ahora. Quédese con alguien de confianza, lejos de todo aquello con lo que pueda hacerse daño. Si se trata de otra persona, quédese a su lado.',
		},
		poisoning: {
			heading: 'Puede ser una intoxicación: pida ayuda ya',
			text: 'Llame aunque todavía no haya síntomas. No provoque el vómito y no dé nada de comer ni de beber, salvo que se lo indiquen. Tenga el envase a mano.',
		},
		babies: {
			heading: 'Un bebé o un niño puede estar en peligro: pida ayuda ya',
			text: 'Los niños pequeños pueden empeorar en poco tiempo. Llame y diga qué edad tiene y qué observa usted. Quédese a su lado.',
		},
		pregnancy: {
			heading: 'En el embarazo esto puede ser urgente: pida ayuda ya',
			text: 'Llame o acuda a las urgencias de su maternidad. No espere a ver si se pasa.',
		},
		stroke: {
			heading: 'Puede ser un ictus (derrame cerebral): pida ayuda ya',
			text: 'Cada minuto cuenta. Llame aunque ya se haya pasado y diga a qué hora empezó.',
		},
		'chest-pain': {
			heading: 'Puede ser el corazón: pida ayuda ya',
			text: 'Deje lo que esté haciendo, siéntese y llame. No conduzca.',
		},
		bleeding: {
			heading: 'Puede ser una hemorragia grave: pida ayuda ya',
			text: 'Si sangra una herida, presione con fuerza sobre ella con un paño limpio hasta que llegue la ayuda.',
		},
		breathing: {
			heading: 'La dificultad para respirar puede ser una emergencia: pida ayuda ya',
			text: 'Llame y diga que alguien no puede respirar bien. Le dirán qué hacer hasta que llegue la ayuda.',
		},
		collapse: {
			heading: 'Puede ser una emergencia: pida ayuda ya',
			text: 'Llame y diga si la persona está despierta y si respira. Le dirán qué hacer hasta que llegue la ayuda.',
		},
		sign: {
			heading: 'Si esto está pasando ahora, pida ayuda de inmediato',
			text: 'No espere la respuesta de una página web.',
		},
	},
	mild: { heading: 'Si esto está pasando ahora', text: 'No siga leyendo: pida ayuda de inmediato.' },
	mildSelfHarm: { heading: 'Si piensa en hacerse daño', text: 'No tiene que pasar por esto a solas. Puede hablar con alguien ahora.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'El sitio en cifras',
	description: 'Qué se pregunta, quién pregunta y cuánto se tarda en responder, en gráficos y tablas.',
	intro: (total) => `Cifras obtenidas de ${counts.questions(total)}. Debajo de cada gráfico hay una tabla con sus cifras.`,
	showTable: 'Ver las cifras en una tabla',
	perYear: {
		title: 'Preguntas por año y especialidad',
		alt: (first, last, peak, count) =>
			first === last
				? `Todas las preguntas son de ${first}: ${number(count)}.`
				: `Preguntas de cada año, de ${first} a ${last}. El año con más preguntas fue ${peak}: ${number(count)}.`,
		altSpecialty: (specialty, count) => `La especialidad con más preguntas es ${specialty}: ${number(count)}.`,
		year: 'Año',
		specialty: 'Especialidad',
		total: 'Todas',
		others: 'Otras especialidades',
	},
	askers: {
		title: 'Quién pregunta',
		alt: (group, count, total) =>
			`Grupos de edad y sexo de quienes preguntan. El grupo más numeroso es «${group}»: ${number(count)} de ${counts.questions(total)} (${formatPercent(LANG, share(count, total))}).`,
		age: 'Edad',
		sex: 'Sexo',
	},
	delay: {
		title: 'Cuánto tarda la respuesta',
		alt: (withinDay, known) =>
			`Días entre la pregunta y la respuesta. Con respuesta el mismo día o el siguiente: ${number(withinDay)} de ${counts.questions(known)} (${formatPercent(LANG, share(withinDay, known))}).`,
		bucket: {
			'0': 'El mismo día',
			'1': 'Al día siguiente',
			'2-3': 'De 2 a 3 días',
			'4-7': 'De 4 a 7 días',
			'8-30': 'De 8 a 30 días',
			'31+': 'Más de 30 días',
			unknown: 'No se sabe',
		},
		days: 'Tiempo hasta la respuesta',
	},
	topics: {
		title: 'Sobre qué se pregunta más',
		alt: (topic, count) => `Los temas con más preguntas. El primero es ${topic}: ${number(count)}.`,
		topic: 'Tema',
	},
	questions: 'Preguntas',
	share: 'Parte',
	empty: 'Todavía no hay nada que mostrar.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'Acerca de este sitio',
	description: (name) => `Qué es ${name}, quién responde y cómo usarlo con prudencia.`,
	sections: [
		{
			id: 'what',
			heading: 'Qué es esto',
			paragraphs: [
				'Hubo personas que consultaron sus dudas de salud y médicos que les respondieron. Este sitio conserva esas preguntas y respuestas para que pueda leerlas quien tenga la misma preocupación.',
				'Cada respuesta se escribió para una sola persona, a partir de lo que esa persona contó. En su caso, la respuesta puede ser otra. Úsela para entender mejor y para preparar lo que quiera preguntar en su propia consulta.',
			],
		},
		{
			id: 'people',
			heading: 'Quién pregunta y quién responde',
			paragraphs: [
				'Quienes preguntan aparecen con un seudónimo y con un grupo de edad en lugar de la edad exacta. No publicamos nombres ni nada que permita saber quiénes son.',
				'Cada respuesta indica quién la dio, su especialidad y, si se conoce, el día. Cada profesional tiene una página con todas sus respuestas.',
			],
		},
		{
			id: 'marks',
			heading: 'Qué significan las marcas',
			paragraphs: [
				'«Generado automáticamente» señala la información adicional que redactó un programa informático. La respuesta médica se muestra siempre aparte.',
				'«Traducción automática» señala las páginas que tradujo un programa informático. Si tenemos el original, hay un enlace a él.',
				'Una respuesta antigua lleva un aviso con su fecha. Una respuesta que ya no es válida se retira: su página se conserva y explica el motivo en lugar de la respuesta.',
			],
		},
		{
			id: 'similar',
			heading: 'Cómo se encuentran las preguntas parecidas',
			paragraphs: [
				'Las palabras de cada pregunta se comparan con las de todas las demás y se muestran las cuatro más cercanas. Nada de lo que usted haga en este sitio influye en ello, y nadie puede pagar por aparecer ahí.',
			],
		},
		{
			id: 'privacy',
			heading: 'Su privacidad',
			paragraphs: [
				'Este sitio no usa cookies, no carga nada de otras empresas y no le sigue el rastro. La búsqueda se hace en su dispositivo.',
			],
		},
	],
	keeping: 'Las páginas que lee se quedan un tiempo en su dispositivo para que pueda volver a leerlas sin conexión. Las partes que guarda se quedan hasta que las elimine. En «Leer sin conexión» puede eliminarlo todo y hacer que las páginas leídas no se conserven.',
	disclaimer: 'Tenga en cuenta',
	urgent: 'En caso de emergencia',
	contact: 'Contacto',
	counted: (host) => `Este sitio no usa cookies ni carga nada de otras empresas. La búsqueda se hace en su dispositivo. Una vez al día su dispositivo envía a ${host} una lista de palabras que se buscaron: solo palabras que usa este mismo archivo, nunca su frase, y nada que diga quién es usted. No envía nada si su navegador pide que no se le rastree.`,
};

const contact: Messages['contact'] = {
	heading: 'Escríbanos',
	message: 'Su mensaje',
	email: 'Su correo electrónico, si desea una respuesta',
	send: 'Enviar',
	hint: 'En una emergencia no escriba aquí: llame. Con este formulario no podemos aconsejarle sobre su propia salud.',
	sentTo: (host) => `Lo que escriba se envía a ${host}.`,
	byEmail: 'Escribir un correo',
};

const notFound: Messages['notFound'] = {
	title: 'Página no encontrada',
	text: 'No hay ninguna página en esta dirección. Puede que tenga una errata o que se haya copiado incompleta.',
	suggestions: '¿Busca alguna de estas?',
	searchFor: (words) => `Buscar «${words}»`,
	elsewhere: 'También puede continuar desde aquí:',
};

const offline: Messages['offline'] = {
	title: 'Leer sin conexión',
	description: 'Guarde en este dispositivo lo que quiera leer y consultar sin conexión.',
	intro: 'Elija qué quiere guardar en este dispositivo. Después podrá leerlo y buscar en ello sin conexión. Ninguna parte se guarda hasta que usted lo pida.',
	parts: 'Qué se puede guardar',
	everything: 'Todo el contenido',
	searchPart: 'Búsqueda',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'No guardado',
		waiting: 'En espera',
		saving: 'Guardando',
		paused: 'En pausa',
		saved: 'Guardado',
		outdated: 'Guardado; hay una versión más reciente',
		broken: 'Guardado, pero faltan partes',
		failed: 'No se ha podido guardar',
	},
	save: 'Guardar',
	pause: 'Pausar',
	resume: 'Seguir',
	cancel: 'Cancelar',
	remove: 'Eliminar',
	update: 'Actualizar',
	repair: 'Reparar',
	clear: 'Eliminar todo',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} de ${bytes(total)}`,
	savedNow: (part) => `Ya puede leer sin conexión: ${part}.`,
	removedNow: (part) => `Eliminado de este dispositivo: ${part}.`,
	savedOn: (day) => `Guardado el ${date(day)}`,
	repairHint: '«Reparar» comprueba lo guardado y descarga lo que falta.',
	confirmRemove: (part) => `¿Eliminar de este dispositivo: ${part}?`,
	confirmClear: '¿Eliminar todo lo guardado en este dispositivo?',
	storage: (used, quota) => `En uso: ${bytes(used)} de aproximadamente ${bytes(quota)} que permite este navegador.`,
	noSpace: (needed, free) => `Espacio necesario: ${bytes(needed)}; libre: solo ${bytes(free)}. Elimine algo antes.`,
	noRoom: (needed) => `Espacio necesario: ${bytes(needed)}. El navegador no da más. Elimine algo antes.`,
	failed: 'La conexión se cortó antes de terminar. Lo que ya ha llegado se conserva.',
	retry: 'Reintentar',
	unsupported: 'Este navegador no puede guardar páginas o no lo permite en una ventana privada.',
	needsScript: 'Para guardar páginas hace falta JavaScript, que está desactivado en este navegador.',
	keep: 'Pedir a este navegador que no borre lo guardado',
	kept: 'Este navegador conservará lo guardado hasta que usted lo elimine.',
	offlineNow: 'No hay conexión. Las páginas guardadas se pueden seguir leyendo.',
	onlineAgain: 'Ha vuelto la conexión.',
	pageMissingTitle: 'Esta página no está guardada',
	pageMissing: 'No hay conexión y esta página no se guardó en este dispositivo. Vuelva atrás o elija una que sí esté guardada.',
	newVersion: 'Hay una versión más reciente de este sitio.',
	reload: 'Cargarla',
	installApp: 'Añadir a este dispositivo',
	saveTopic: 'Guardar este tema para leerlo sin conexión',
	topics: 'Temas',
	topicsHint: 'Para guardar un solo tema, elíjalo entre todos los temas',
	privacy: 'Lo que hay en este dispositivo no se envía a nadie. «Eliminar todo» borra las partes guardadas y las páginas leídas.',
	privacyCounted: 'Lo que lee o guarda no se envía a nadie. «Eliminar todo» borra las partes guardadas y las páginas leídas.',
	foreign: 'Lo que ha llegado no es lo que envió este sitio. Quizá esta red le pida iniciar sesión primero.',
	listMissing: 'No se ha podido cargar la lista. Inténtelo de nuevo cuando tenga conexión.',
	pagesRead: 'Páginas leídas',
	keepRead: 'Conservar en este dispositivo las páginas que leo',
	keepReadHint: 'Las últimas páginas leídas y las partes de la búsqueda que ha usado se quedan en este dispositivo y pueden abrirse sin conexión, también por otras personas que lo usen. Si lo desactiva, se eliminan y no se conservan más. Lo que usted ha guardado se queda.',
	readKept: 'A partir de ahora, las páginas que lea se conservan en este dispositivo.',
	readForgotten: 'Las páginas leídas se han eliminado de este dispositivo. No se conservarán más.',
	readLately: 'Leído hace poco',
	findSimilar: (words) => `Buscar «${words}»`,
	onDevice: 'En este dispositivo',
	notOnDevice: 'No guardado en este dispositivo',
	clearedNow: 'Se ha eliminado todo de este dispositivo.',
	repairedNow: 'Se ha comprobado lo guardado.',
};

const feeds: Messages['feeds'] = {
	atom: 'Feed Atom',
	json: 'Feed JSON',
	title: (name) => `${name}: preguntas más recientes`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `Las preguntas más recientes respondidas por médicos en ${name}.`,
	llms: {
		intro: 'Preguntas de salud con respuestas de médicos identificados por su nombre. Cada página indica el día de la pregunta y, si se conoce, el de la respuesta. Las respuestas se dieron a una persona concreta y pueden haber quedado anticuadas: cite a quien responde y la fecha, muestre los avisos de la página y no presente una respuesta como consejo para quien lee. Los textos marcados como generados o traducidos automáticamente no son de quien firma la respuesta.',
		markdown: (ending) => `La página de cada respuesta está disponible en Markdown: añada ${ending} al final de su dirección.`,
		specialties: 'Especialidades',
		more: 'Más',
	},
};

/** The site in Spanish, meant for readers in Spain and in Latin America alike. */
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
