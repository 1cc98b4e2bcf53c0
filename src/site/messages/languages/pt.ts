/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, plural } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'pt';
/** The first of a month is an ordinal. */
const date = (day: string) => formatDate(LANG, day).replace(/^1 /, '1º ');
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const all = (items: readonly string[]) => formatList(LANG, items);
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
/** Whole millions take "de" before the noun: "1.000.000 de perguntas". */
const counted = (one: string, other: string) => (count: number) =>
	plural(LANG, count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });

const counts: Messages['counts'] = {
	questions: counted('pergunta', 'perguntas'),
	answers: counted('resposta', 'respostas'),
	doctors: counted('médico', 'médicos'),
	specialties: counted('especialidade', 'especialidades'),
	topics: counted('assunto', 'assuntos'),
	days: counted('dia', 'dias'),
	results: counted('resultado', 'resultados'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0 a 9 anos',
	'10-19': '10 a 19 anos',
	'20-29': '20 a 29 anos',
	'30-39': '30 a 39 anos',
	'40-49': '40 a 49 anos',
	'50-59': '50 a 59 anos',
	'60-69': '60 a 69 anos',
	'70-79': '70 a 79 anos',
	'80+': '80 anos ou mais',
	unknown: 'Idade não informada',
};

const people: Messages['people'] = {
	sex: { female: 'Feminino', male: 'Masculino', other: 'Outro', unknown: 'Sexo não informado' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = child || age === '10-19';
		const who = {
			female: child ? 'Menina' : minor ? 'Sexo feminino' : 'Mulher',
			male: child ? 'Menino' : minor ? 'Sexo masculino' : 'Homem',
			other: 'Pessoa',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `Idade: ${AGES[age]}` : `${who}, ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'Português',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'Ir para o conteúdo principal',
	home: 'Início',
	navigation: 'Principal',
	menu: 'Menu',
	closeMenu: 'Fechar o menu',
	breadcrumbs: 'Você está aqui',
	languages: 'Idioma',
	readInThisLanguage: 'Ler esta página em português',
	homeInThisLanguage: 'Página inicial em português',
	searchLabel: 'Buscar perguntas e respostas',
	searchPlaceholder: 'Pergunte com suas palavras',
	searchButton: 'Buscar',
	searchKeys: 'Pressione / para buscar',
	links: {
		specialties: 'Especialidades',
		doctors: 'Médicos',
		years: 'Por ano',
		glance: 'O site em números',
		about: 'Sobre este site',
		offline: 'Ler sem internet',
		search: 'Busca',
		feed: 'Feed',
	},
	footerNavigation: 'Mais páginas',
	disclaimerHeading: 'Isto não é uma consulta',
	urgentHeading: 'Quando pedir ajuda imediata',
	callNumber: (phone) => `Ligar para ${phone}`,
	demonstrationLabel: 'Demonstração',
	demoDoctor: 'Perfil fictício',
	backToTop: 'Voltar ao topo',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: perguntas de saúde respondidas por médicos`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: 'Pergunta',
	answer: 'Resposta médica',
	answerOf: (doctor) => `Resposta de ${doctor}`,
	moreInfo: 'Mais informações',
	askedBy: 'Pergunta de',
	askedOn: 'Perguntado',
	answeredBy: 'Resposta de',
	answeredOn: 'Respondido',
	dateUnknown: 'Data desconhecida',
	askedOnDate: (day) => `Perguntado em ${date(day)}`,
	answeredOnDate: (day) => `Respondido em ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `Resposta de ${doctor}, ${specialty}`,
	specialty: 'Especialidade',
	topics: 'Assuntos',
	machineWritten: 'Gerado automaticamente',
	machineWrittenHint: 'Esta parte foi escrita por um programa de computador, não por quem assina a resposta médica. Pode conter erros: siga a resposta médica.',
	humanWritten: 'Escrito pela redação',
	machineTranslated: 'Tradução automática',
	machineTranslatedHint: 'Esta página foi traduzida por um programa de computador. Se algo parecer estranho, confie no original.',
	humanTranslated: 'Tradução humana',
	readIn: (language) => `Ler em ${language}`,
	reviewed: (by, day) => `Revisão de ${by} em ${date(day)}`,
	notReviewed: 'Sem revisão desde então',
	signTitles: { emergency: 'Peça ajuda imediatamente', urgent: 'Procure um médico sem demora' },
	withdrawnHeading: 'Esta resposta foi retirada',
	withdrawnLead: 'Não consideramos mais válida esta resposta, por isso ela não é mostrada. O motivo:',
	withdrawnMark: 'Resposta retirada',
	unpublished: { draft: 'Rascunho: não publicado', unfinished: 'Incompleto: não publicado' },
	staleHeading: 'Esta resposta pode estar desatualizada',
	staleText: (day) => `Ela é de ${date(day)}. As recomendações médicas mudam: antes de segui-la, fale com seu médico ou na farmácia.`,
	urgentHeading: 'Se isso está acontecendo agora, peça ajuda imediatamente',
	urgentSigns: (signs, phone) =>
		`Esta página fala de ${all(quoted(signs))}. Se você ou alguém por perto precisa de ajuda com isso agora, ligue imediatamente para ${phone}. Não espere terminar de ler.`,
	similarHeading: 'Perguntas parecidas',
	similarSearch: 'Buscar perguntas parecidas com esta',
	why: (words) => `Também sobre ${all(words)}`,
	askedTimes: (count) =>
		plural(LANG, count, {
			one: 'Perguntado uma vez',
			many: 'Perguntado # de vezes quase com as mesmas palavras',
			other: 'Perguntado # vezes quase com as mesmas palavras',
		}),
	relatedHeading: 'Assuntos relacionados',
	neighbours: 'Pergunta anterior e próxima',
	previous: 'Anterior',
	next: 'Próxima',
	readMore: 'Ler mais',
	readMoreOf: (title) => `Ler mais: ${title}`,
	source: 'Fonte',
	citeHeading: 'Citar esta página',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. “${title}”. ${name}. Pergunta feita em ${date(asked)}${answered === undefined ? '' : `, respondida em ${date(answered)}`}. ${address}`,
	edit: 'Sugerir uma correção',
	editFile: 'Editar o arquivo',
	correctionSubject: (title) => `Correção: ${title}`,
	correctionBody: (address) => `A página: ${address}\n\nO que deve ser corrigido:\n`,
	print: 'Imprimir',
	printedFrom: 'Endereço',
	facts: 'Sobre esta pergunta',
	withdrawnDescription: (title) => `A resposta a “${title}” foi retirada.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'O que você gostaria de perguntar?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} com resposta de ${counts.doctors(doctors)} em ${counts.specialties(specialties)}.`,
		specialties: 'Ver por especialidade',
		allSpecialties: 'Todas as especialidades e assuntos',
		chosen: 'Escolhidas pela redação',
		newest: 'Perguntas mais recentes',
		mostLinked: 'O que muita gente pergunta',
		mostLinkedHint: 'As perguntas com que muitas outras se parecem.',
		topics: 'Assuntos frequentes',
		byYear: 'Ver por ano',
		empty: 'Ainda não há perguntas em português.',
	},
	specialties: {
		title: 'Especialidades e assuntos',
		intro: 'Escolha a especialidade que cuida da parte do corpo sobre a qual quer perguntar ou vá direto a um assunto.',
		allTopics: 'Todos os assuntos',
	},
	specialty: {
		description: (specialty) => `${specialty}: perguntas de saúde respondidas por médicos.`,
		topics: 'Assuntos',
		doctors: 'Quem responde aqui',
		questions: 'Perguntas e respostas',
	},
	topic: {
		description: (topic, specialty) => `${topic} (${specialty}): perguntas respondidas por médicos.`,
		questions: 'Perguntas e respostas',
		beside: 'Costumam aparecer juntos',
		parent: (specialty) => `Tudo em ${specialty}`,
	},
	doctors: {
		title: 'Médicos',
		intro: 'Quem assina as respostas deste site, por especialidade.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}: perguntas respondidas.`,
		specialty: 'Especialidade',
		credentials: 'Formação',
		affiliation: 'Local de trabalho',
		website: 'Site',
		answeredFrom: (first, last) => (first === last ? `Respostas de ${first}` : `Respostas de ${first} a ${last}`),
		about: 'Dados profissionais',
		answers: 'Respostas',
		demo: 'Esta pessoa não existe: o que se mostra aqui é uma demonstração.',
	},
	years: {
		title: 'Perguntas por ano',
		slice: (slice) => `Perguntas de ${formatSlice(LANG, slice)}`,
		intro: 'Todas as perguntas, pelo dia em que foram feitas.',
	},
	listing: {
		newest: 'Mais recentes',
		inSlice: (slice) => `Perguntas de ${formatSlice(LANG, slice)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(shown)} de ${counts.questions(total)}`,
		slices: 'Por data',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}, ${counts.questions(count)}`,
		first: 'Voltar às mais recentes',
		empty: 'Ainda não há perguntas aqui.',
	},
};

const search: Messages['search'] = {
	title: 'Busca',
	description: 'Busque, com suas próprias palavras, perguntas de saúde respondidas por médicos.',
	label: 'Buscar perguntas e respostas',
	button: 'Buscar',
	clear: 'Limpar busca',
	hintsHeading: 'Dicas de busca',
	hints: [
		'Escreva como se estivesse falando com seu médico: pode ser uma frase inteira.',
		'Use aspas para achar palavras lado a lado: “comprimidos de ferro”.',
		'Use o sinal de menos antes de uma palavra para deixá-la de fora: -\u2060gravidez.',
	],
	examplesHeading: 'Por exemplo',
	examples: ['por que minhas mãos formigam à noite', 'gordura no fígado tem cura', 'minha filha está com febre há três dias'],
	noScript: 'A busca precisa de JavaScript, que está desativado neste navegador.',
	noScriptLink: 'Ver por especialidade e assunto',
	results: (count, query) => `${counts.results(count)} para “${query}”`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Resultados da busca',
	showingResultsFor: (corrected) => `Resultados para “${corrected}”`,
	searchInsteadFor: (typed) => `Buscar “${typed}” mesmo assim`,
	alsoSearched: (word, also) => `“${word}”: a busca incluiu também ${all(quoted(also))}`,
	foundThrough: (words) => `Encontrado por ${all(quoted(words))}`,
	section: { question: 'Da pergunta', answer: 'Da resposta', more: 'De “Mais informações”' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Mostrar mais resultados',
	loaded: (shown, total) => `Mostrando ${number(shown)} de ${counts.results(total)}`,
	loading: 'Buscando…',
	loadingFilters: 'Carregando os filtros antes de buscar…',
	slow: 'A busca continua. A conexão parece lenta.',
	failedHeading: 'A busca não funcionou',
	failed: 'Não foi possível carregar parte da busca. Verifique a conexão e tente de novo.',
	retry: 'Tentar de novo',
	offlineHeading: 'Sem conexão com a internet',
	offline: 'A busca funciona sem internet depois de salva neste aparelho.',
	offlineLink: 'Ver o que está salvo',
	nothingHeading: (query) => `Nada encontrado para “${query}”`,
	noAnswer: {
		word: (word) => `Não há aqui respostas sobre ${word}`,
		query: (query) => `Não há aqui respostas sobre “${query}”`,
	},
	nearest: 'O que mais se aproxima',
	answersIn: (count, language) => `${counts.answers(count)} em ${language}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} sobre ${topic} em ${language}`,
	askDoctor: 'Para uma resposta adequada ao seu caso, procure quem possa examinar você: seu médico ou um posto de saúde. Se não souber aonde ir, pergunte na farmácia.',
	askDoctorLink: 'O que este site oferece e para quem escrever',
	nothingFiltered: 'Nada atende a todos os filtros escolhidos. Retire um deles para ver mais.',
	nothingHints: ['Confira a ortografia.', 'Tente outras palavras ou menos palavras.', 'Descreva o que você sente, em vez do que poderia ser.'],
	nothingTopics: 'Assuntos que podem ajudar',
	browse: 'Ver todas as especialidades e assuntos',
	pages: 'Neste site',
	filters: 'Filtros',
	filtersComing: 'Carregando os filtros…',
	filtersFailed: 'Não foi possível carregar os filtros.',
	showResults: (count) => plural(LANG, count, { one: 'Ver # resultado', many: 'Ver # de resultados', other: 'Ver # resultados' }),
	facet: { specialty: 'Especialidade', age: 'Idade de quem pergunta', sex: 'Sexo de quem pergunta', year: 'Ano da pergunta', doctor: 'Médico' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Retirar o filtro ${facet}: ${value}`,
	clearFilters: 'Retirar todos os filtros',
	chosenFilters: 'Filtros escolhidos',
	showAllValues: (count) => `Mostrar tudo (${number(count)})`,
	showFewerValues: 'Mostrar menos',
	dialog: {
		label: 'Busca',
		open: 'Abrir busca',
		close: 'Fechar busca',
		suggestions: (count) =>
			plural(LANG, count, {
				one: '# sugestão. Use as setas para cima e para baixo para escolher.',
				many: '# de sugestões. Use as setas para cima e para baixo para escolher.',
				other: '# sugestões. Use as setas para cima e para baixo para escolher.',
			}),
		none: 'Nenhuma sugestão. Pressione Enter para buscar.',
		allResults: (query) => `Todos os resultados para “${query}”`,
		keys: { move: 'para escolher', open: 'para abrir', close: 'para fechar' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'Você não precisa passar por isso sem ajuda: fale com alguém agora',
			text: 'Se você sente que pode se machucar ou já fez algo para se machucar, peça ajuda agora. Fique com alguém de confiança, longe de tudo o que possa usar para se machucar. Se for outra pessoa, fique ao lado dela.',
		},
		poisoning: {
			heading: 'Pode ser intoxicação: peça ajuda já',
			text: 'Ligue mesmo que ainda não haja sintomas. Não provoque vômito e não dê nada de comer nem de beber, salvo orientação de quem atender. Tenha a embalagem à mão.',
		},
		babies: {
			heading: 'Um bebê ou uma criança pode estar em perigo: peça ajuda já',
			text: 'Crianças pequenas podem piorar depressa. Ligue, diga a idade da criança e o que você está vendo. Fique ao lado dela.',
		},
		pregnancy: {
			heading: 'Na gravidez isso pode ser urgente: peça ajuda já',
			text: 'Ligue ou vá à sua maternidade. Não espere para ver se passa.',
		},
		stroke: {
			heading: 'Pode ser um AVC (derrame): peça ajuda já',
			text: 'Cada minuto conta. Ligue mesmo que já tenha passado e diga a que horas começou.',
		},
		'chest-pain': {
			heading: 'Pode ser o coração: peça ajuda já',
			text: 'Pare o que está fazendo, sente-se e ligue. Não dirija.',
		},
		bleeding: {
			heading: 'Pode ser uma hemorragia grave: peça ajuda já',
			text: 'Se houver um ferimento sangrando, pressione-o com força com um pano limpo até a ajuda chegar.',
		},
		breathing: {
			heading: 'Falta de ar pode ser uma emergência: peça ajuda já',
			text: 'Ligue e diga que alguém não consegue respirar bem. Você receberá orientações até a ajuda chegar.',
		},
		collapse: {
			heading: 'Pode ser uma emergência: peça ajuda já',
			text: 'Ligue e diga se a pessoa está acordada e se respira. Você receberá orientações até a ajuda chegar.',
		},
		sign: {
			heading: 'Se isso está acontecendo agora, peça ajuda imediatamente',
			text: 'Não espere a resposta de um site.',
		},
	},
	mild: { heading: 'Se isso está acontecendo agora', text: 'Não continue lendo: peça ajuda imediatamente.' },
	mildSelfHarm: { heading: 'Se você pensa em se machucar', text: 'Você não precisa passar por isso sem ajuda. Pode falar com alguém agora.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'O site em números',
	description: 'O que se pergunta, quem pergunta e quanto demora a resposta, em gráficos e tabelas.',
	intro: (total) => `Números obtidos de ${counts.questions(total)}. Abaixo de cada gráfico há uma tabela com os dados.`,
	showTable: 'Ver os números em uma tabela',
	perYear: {
		title: 'Perguntas por ano e especialidade',
		alt: (first, last, peak, count) =>
			first === last
				? `Todas as perguntas são de ${first}: ${number(count)}.`
				: `Perguntas de cada ano, de ${first} a ${last}. O ano com mais perguntas foi ${peak}: ${number(count)}.`,
		altSpecialty: (specialty, count) => `A especialidade com mais perguntas é ${specialty}: ${number(count)}.`,
		year: 'Ano',
		specialty: 'Especialidade',
		total: 'Todas',
		others: 'Outras especialidades',
	},
	askers: {
		title: 'Quem pergunta',
		alt: (group, count, total) =>
			`Faixas etárias e sexo de quem pergunta. O maior grupo é “${group}”: ${number(count)} de ${counts.questions(total)} (${formatPercent(LANG, share(count, total))}).`,
		age: 'Idade',
		sex: 'Sexo',
	},
	delay: {
		title: 'Quanto demora a resposta',
		alt: (withinDay, known) =>
			`Dias entre a pergunta e a resposta. Com resposta no mesmo dia ou no seguinte: ${number(withinDay)} de ${counts.questions(known)} (${formatPercent(LANG, share(withinDay, known))}).`,
		bucket: {
			'0': 'No mesmo dia',
			'1': 'No dia seguinte',
			'2-3': 'De 2 a 3 dias',
			'4-7': 'De 4 a 7 dias',
			'8-30': 'De 8 a 30 dias',
			'31+': 'Mais de 30 dias',
			unknown: 'Não se sabe',
		},
		days: 'Tempo até a resposta',
	},
	topics: {
		title: 'O que mais se pergunta',
		alt: (topic, count) => `Os assuntos com mais perguntas. O primeiro é ${topic}: ${number(count)}.`,
		topic: 'Assunto',
	},
	questions: 'Perguntas',
	share: 'Parcela',
	empty: 'Ainda não há nada para mostrar.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'Sobre este site',
	description: (name) => `O que é ${name}, quem responde e como usar com cuidado.`,
	sections: [
		{
			id: 'what',
			heading: 'O que é isto',
			paragraphs: [
				'Pessoas perguntaram a médicos sobre sua saúde, e os médicos responderam. Este site guarda essas perguntas e respostas para que possa lê-las quem tem a mesma preocupação.',
				'Cada resposta foi escrita para uma só pessoa, a partir do que ela contou. No seu caso, a resposta pode ser outra. Use-a para entender melhor e para preparar o que você quer perguntar na sua consulta.',
			],
		},
		{
			id: 'people',
			heading: 'Quem pergunta e quem responde',
			paragraphs: [
				'Quem pergunta aparece com um pseudônimo e com uma faixa etária no lugar da idade. Não publicamos nomes nem nada que permita saber de quem se trata.',
				'Cada resposta informa quem a deu, a especialidade e, quando se sabe, o dia. Cada profissional tem uma página com todas as suas respostas.',
			],
		},
		{
			id: 'marks',
			heading: 'O que significam as marcas',
			paragraphs: [
				'“Gerado automaticamente” indica informações adicionais escritas por um programa de computador. A resposta médica aparece sempre separada delas.',
				'“Tradução automática” indica páginas traduzidas por um programa de computador. Quando temos o original, há um link para ele.',
				'Uma resposta antiga traz um aviso com a data. Uma resposta que já não vale é retirada: a página continua no lugar e mostra o motivo em vez da resposta.',
			],
		},
		{
			id: 'similar',
			heading: 'Como se encontram as perguntas parecidas',
			paragraphs: [
				'As palavras de cada pergunta são comparadas com as de todas as outras, e são mostradas as quatro mais próximas. Nada do que você faz neste site influi nisso, e ninguém pode pagar para aparecer ali.',
			],
		},
		{
			id: 'privacy',
			heading: 'Sua privacidade',
			paragraphs: [
				'Este site não usa cookies, não carrega nada de outras empresas e não rastreia você. A busca é feita no seu aparelho.',
			],
		},
	],
	keeping: 'As páginas que você lê ficam por algum tempo no seu aparelho, para que possa lê-las de novo sem internet. As partes que você salva ficam até que você as remova. Em “Ler sem internet” você pode remover tudo e deixar de guardar as páginas lidas.',
	disclaimer: 'Atenção',
	urgent: 'Em uma emergência',
	contact: 'Contato',
	counted: (host) => `Este site não usa cookies nem carrega nada de outras empresas. A busca é feita no seu aparelho. Uma vez por dia o seu aparelho envia a ${host} uma lista de palavras que foram buscadas: só palavras que este próprio arquivo usa, nunca a sua frase, e nada que diga quem você é. Não envia nada se o seu navegador pedir para não ser seguido.`,
};

const contact: Messages['contact'] = {
	heading: 'Escreva para nós',
	message: 'A sua mensagem',
	email: 'O seu e-mail, se quiser uma resposta',
	send: 'Enviar',
	hint: 'Numa emergência, não escreva aqui: ligue. Por este formulário não podemos aconselhar sobre a sua própria saúde.',
	sentTo: (host) => `O que escrever é enviado para ${host}.`,
	byEmail: 'Escrever um e-mail',
};

const notFound: Messages['notFound'] = {
	title: 'Página não encontrada',
	text: 'Não há nenhuma página neste endereço. Talvez ele tenha um erro de digitação ou tenha sido copiado pela metade.',
	suggestions: 'Você procura uma destas?',
	searchFor: (words) => `Buscar “${words}”`,
	elsewhere: 'Você também pode continuar por aqui:',
};

const offline: Messages['offline'] = {
	title: 'Ler sem internet',
	description: 'Salve neste aparelho o que quiser ler e buscar sem conexão.',
	intro: 'Escolha o que salvar neste aparelho. Depois você pode ler e buscar sem conexão. Nenhuma parte é salva antes que você peça.',
	parts: 'O que pode ser salvo',
	everything: 'Todo o conteúdo',
	searchPart: 'Busca',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'Não salvo',
		waiting: 'Na fila',
		saving: 'Salvando',
		paused: 'Em pausa',
		saved: 'Salvo',
		outdated: 'Salvo; há uma versão mais nova',
		broken: 'Salvo, mas faltam partes',
		failed: 'Não foi possível salvar',
	},
	save: 'Salvar',
	pause: 'Pausar',
	resume: 'Continuar',
	cancel: 'Cancelar',
	remove: 'Remover',
	update: 'Atualizar',
	repair: 'Reparar',
	clear: 'Remover tudo',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} de ${bytes(total)}`,
	savedNow: (part) => `Já pode ser lido sem internet: ${part}.`,
	removedNow: (part) => `Removido deste aparelho: ${part}.`,
	savedOn: (day) => `Salvo em ${date(day)}`,
	repairHint: '“Reparar” verifica o que está salvo e baixa o que falta.',
	confirmRemove: (part) => `Remover deste aparelho: ${part}?`,
	confirmClear: 'Remover tudo o que foi salvo neste aparelho?',
	storage: (used, quota) => `Em uso: ${bytes(used)} de cerca de ${bytes(quota)} que este navegador permite.`,
	noSpace: (needed, free) => `Espaço necessário: ${bytes(needed)}; livre: só ${bytes(free)}. Remova algo antes.`,
	noRoom: (needed) => `Espaço necessário: ${bytes(needed)}. O navegador não dá mais espaço. Remova algo antes.`,
	failed: 'A conexão caiu antes de tudo ser salvo. O que já chegou fica guardado.',
	retry: 'Tentar de novo',
	unsupported: 'Este navegador não consegue salvar páginas ou não permite isso em uma janela anônima.',
	needsScript: 'Salvar páginas exige JavaScript, que está desativado neste navegador.',
	keep: 'Pedir a este navegador que não apague o que foi salvo',
	kept: 'Este navegador vai manter o que foi salvo até que você remova.',
	offlineNow: 'Sem conexão. As páginas salvas ainda podem ser lidas.',
	onlineAgain: 'A conexão voltou.',
	pageMissingTitle: 'Esta página não está salva',
	pageMissing: 'Não há conexão, e esta página não foi salva neste aparelho. Volte ou escolha uma que esteja salva.',
	newVersion: 'Há uma versão mais nova deste site.',
	reload: 'Carregar',
	installApp: 'Adicionar a este aparelho',
	saveTopic: 'Salvar este assunto para ler sem internet',
	topics: 'Assuntos',
	topicsHint: 'Para salvar um único assunto, escolha-o entre todos os assuntos',
	privacy: 'O que fica neste aparelho não é enviado a ninguém. “Remover tudo” apaga as partes salvas e as páginas lidas.',
	privacyCounted: 'O que você lê ou salva não é enviado a ninguém. “Remover tudo” apaga as partes salvas e as páginas lidas.',
	foreign: 'O que chegou não é o que este site enviou. Talvez esta rede peça que você entre com uma conta primeiro.',
	listMissing: 'Não foi possível carregar a lista. Tente de novo quando houver conexão.',
	pagesRead: 'Páginas lidas',
	keepRead: 'Guardar neste aparelho as páginas que leio',
	keepReadHint: 'As últimas páginas lidas e as partes da busca que você usou ficam neste aparelho e podem ser abertas sem conexão, também por outras pessoas que o usam. Desative para removê-las e não guardar mais nenhuma. O que você salvou continua aqui.',
	readKept: 'A partir de agora, as páginas que você ler ficam neste aparelho.',
	readForgotten: 'As páginas lidas foram removidas deste aparelho. Nenhuma outra será guardada.',
	readLately: 'Páginas lidas há pouco',
	findSimilar: (words) => `Buscar “${words}”`,
	onDevice: 'Neste aparelho',
	notOnDevice: 'Não salvo neste aparelho',
	clearedNow: 'Tudo foi removido deste aparelho.',
	repairedNow: 'O que está salvo foi verificado.',
};

const feeds: Messages['feeds'] = {
	atom: 'Feed Atom',
	json: 'Feed JSON',
	title: (name) => `${name}: perguntas mais recentes`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `As perguntas mais recentes respondidas por médicos em ${name}.`,
	llms: {
		intro: 'Perguntas de saúde com respostas de médicos identificados pelo nome. Cada página informa o dia da pergunta e, quando se sabe, o da resposta. As respostas foram dadas a uma pessoa e podem estar desatualizadas: cite quem respondeu e a data, mostre os avisos da página e não apresente uma resposta como orientação a quem lê. Os textos marcados como gerados ou traduzidos automaticamente não são de quem assina a resposta.',
		markdown: (ending) => `A página de cada resposta existe também em Markdown: acrescente ${ending} ao endereço.`,
		specialties: 'Especialidades',
		more: 'Mais',
	},
};

/** The site in Portuguese, as written in Brazil. */
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
