/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatNumber, formatPercent, formatSlice } from '../format.ts';
import type { Messages } from '../types.ts';

/*
 * Particles change with the sound before them (은/는, 을/를). Where a name or a reader's words stand
 * before one, the sentence is built so that it needs none: after a colon, in brackets, before a noun.
 */
const LANG = 'ko';
const date = (day: string) => formatDate(LANG, day);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
/** Korean nouns have one form; the counter follows the number. */
const counted = (noun: string, counter: string) => (count: number) => `${noun}${number(count)}${counter}`;

const counts: Messages['counts'] = {
	questions: counted('질문 ', '개'),
	answers: counted('답변 ', '개'),
	doctors: counted('의사 ', '명'),
	specialties: counted('진료과 ', '개'),
	topics: counted('주제 ', '개'),
	days: counted('', '일'),
	results: counted('검색 결과 ', '개'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0~9세',
	'10-19': '10~19세',
	'20-29': '20~29세',
	'30-39': '30~39세',
	'40-49': '40~49세',
	'50-59': '50~59세',
	'60-69': '60~69세',
	'70-79': '70~79세',
	'80+': '80세 이상',
	unknown: '나이 정보 없음',
};

const people: Messages['people'] = {
	sex: { female: '여성', male: '남성', other: '기타', unknown: '성별 정보 없음' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const who = { female: child ? '여자아이' : '여성', male: child ? '남자아이' : '남성', other: '', unknown: '' }[sex];
		const band = age === 'unknown' ? '' : AGES[age];
		return [band, who].filter((part) => part !== '').join(' ');
	},
};

const site: Messages['site'] = {
	languageName: '한국어',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: '본문으로 바로 가기',
	home: '홈',
	navigation: '주 메뉴',
	menu: '메뉴',
	closeMenu: '메뉴 닫기',
	breadcrumbs: '현재 위치',
	languages: '언어',
	readInThisLanguage: '이 페이지를 한국어로 읽기',
	homeInThisLanguage: '한국어 홈페이지',
	searchLabel: '질문과 답변 검색',
	searchPlaceholder: '평소 말하듯이 물어보세요',
	searchButton: '검색',
	searchKeys: '/ 키로 검색 시작하기',
	links: {
		specialties: '진료과',
		doctors: '의사',
		years: '연도별 보기',
		glance: '한눈에 보기',
		about: '사이트 소개',
		offline: '오프라인으로 읽기',
		search: '검색',
		feed: '피드',
	},
	footerNavigation: '다른 페이지',
	disclaimerHeading: '이 사이트는 진료를 대신하지 않습니다',
	urgentHeading: '바로 도움을 받아야 할 때',
	callNumber: (phone) => `${phone} 전화하기`,
	demonstrationLabel: '시연용 내용',
	demoDoctor: '가상의 의사',
	backToTop: '맨 위로',
	within: (name, group) => `${name}(${group})`,
	pictureAlt: (title) => `${title}: 의사가 답한 건강 질문`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: '질문',
	answer: '의사의 답변',
	answerOf: (doctor) => `${doctor}의 답변`,
	moreInfo: '더 알아보기',
	askedBy: '질문한 사람',
	askedOn: '질문한 날',
	answeredBy: '답변한 의사',
	answeredOn: '답변한 날',
	dateUnknown: '날짜 정보 없음',
	askedOnDate: (day) => `${date(day)} 질문`,
	answeredOnDate: (day) => `${date(day)} 답변`,
	answeredByDoctor: (doctor, specialty) => `답변: ${doctor}(${specialty})`,
	specialty: '진료과',
	topics: '주제',
	machineWritten: '컴퓨터가 작성',
	machineWrittenHint: '이 부분은 답변한 의사가 아니라 컴퓨터가 쓴 것입니다. 틀릴 수 있으니 의사의 답변을 따르세요.',
	humanWritten: '편집자가 작성',
	machineTranslated: '기계 번역',
	machineTranslatedHint: '이 페이지는 컴퓨터가 번역했습니다. 어색한 부분이 있으면 원문을 기준으로 삼으세요.',
	humanTranslated: '사람이 번역',
	readIn: (language) => `${language}로 읽기`,
	reviewed: (by, day) => `${date(day)} 검토: ${by}`,
	notReviewed: '그 뒤로 다시 검토하지 않음',
	signTitles: { emergency: '바로 응급 도움을 받으세요', urgent: '서둘러 진료를 받으세요' },
	withdrawnHeading: '이 답변은 철회되었습니다',
	withdrawnLead: '더 이상 맞는 답변으로 보지 않기 때문에 표시하지 않습니다. 이유는 다음과 같습니다.',
	withdrawnMark: '답변 철회',
	unpublished: { draft: '초안: 게시 안 됨', unfinished: '작성 중: 게시 안 됨' },
	staleHeading: '오래된 답변일 수 있습니다',
	staleText: (day) => `${date(day)}에 작성된 내용입니다. 의학 정보는 바뀝니다. 따르기 전에 의사나 약사에게 확인하세요.`,
	urgentHeading: '지금 일어나고 있는 일이라면 바로 도움을 요청하세요',
	urgentSigns: (signs, phone) =>
		`이 페이지에는 다음 내용이 나옵니다: ${quoted(signs)}. 본인이나 곁에 있는 사람이 지금 이 일로 도움이 필요하다면 바로 ${phone}에 전화하세요. 끝까지 읽느라 미루지 마세요.`,
	similarHeading: '비슷한 질문',
	similarSearch: '비슷한 질문 검색하기',
	why: (words) => `공통된 내용: ${words.join(', ')}`,
	askedTimes: (count) => `거의 같은 질문이 ${number(count)}번 있었습니다`,
	relatedHeading: '관련 주제',
	neighbours: '이전 질문과 다음 질문',
	previous: '이전',
	next: '다음',
	readMore: '더 읽기',
	readMoreOf: (title) => `더 읽기: ${title}`,
	source: '출처',
	citeHeading: '이 페이지 인용하기',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}, “${title}”, ${name}, ${date(asked)} 질문${answered === undefined ? '' : `, ${date(answered)} 답변`}. ${address}`,
	edit: '수정 제안하기',
	editFile: '파일 편집하기',
	correctionSubject: (title) => `수정 제안: ${title}`,
	correctionBody: (address) => `페이지: ${address}\n\n고쳐야 할 부분:\n`,
	print: '인쇄',
	printedFrom: '인쇄한 페이지',
	facts: '이 질문에 대하여',
	withdrawnDescription: (title) => `“${title}” 질문의 답변은 철회되었습니다.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: '무엇이 궁금하신가요?',
		summary: (questions, doctors, specialties) =>
			`${number(specialties)}개 진료과의 ${counts.doctors(doctors)}이 답한 ${counts.questions(questions)}가 있습니다.`,
		specialties: '진료과별로 보기',
		allSpecialties: '모든 진료과와 주제',
		chosen: '편집자가 고른 질문',
		newest: '새로 올라온 질문',
		mostLinked: '많은 사람이 궁금해하는 질문',
		mostLinkedHint: '비슷한 질문이 가장 많은 것들입니다.',
		topics: '자주 묻는 주제',
		byYear: '연도별로 보기',
		empty: '아직 한국어 질문이 없습니다.',
	},
	specialties: {
		title: '진료과와 주제',
		intro: '궁금한 부위를 보는 진료과를 고르거나, 주제를 바로 고르세요.',
		allTopics: '모든 주제',
	},
	specialty: {
		description: (specialty) => `${specialty}: 의사가 답한 건강 질문.`,
		topics: '주제',
		doctors: '이 진료과에서 답변하는 의사',
		questions: '질문과 답변',
	},
	topic: {
		description: (topic, specialty) => `${topic}(${specialty}) 관련 질문과 의사의 답변.`,
		questions: '질문과 답변',
		beside: '함께 자주 묻는 주제',
		parent: (specialty) => `${specialty} 전체 보기`,
	},
	doctors: {
		title: '의사',
		intro: '이 사이트에서 질문에 답한 의사들을 진료과별로 소개합니다.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}(${specialty}): 답변한 질문.`,
		specialty: '진료과',
		credentials: '자격',
		affiliation: '소속',
		website: '웹사이트',
		answeredFrom: (first, last) => (first === last ? `${first}년 답변` : `${first}년~${last}년 답변`),
		about: '의사 소개',
		answers: '답변',
		demo: '이 의사는 실존 인물이 아닙니다. 여기에 보이는 것은 시연용 내용입니다.',
	},
	years: {
		title: '연도별 질문',
		slice: (slice) => `${formatSlice(LANG, slice)} 질문`,
		intro: '모든 질문을 질문한 날짜 순서로 볼 수 있습니다.',
	},
	listing: {
		newest: '최신 질문',
		inSlice: (slice) => `${formatSlice(LANG, slice)} 질문`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${counts.questions(total)} 중 ${number(shown)}개`,
		slices: '질문한 날짜별로 보기',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}, ${counts.questions(count)}`,
		first: '최신 질문으로 돌아가기',
		empty: '아직 질문이 없습니다.',
	},
};

const search: Messages['search'] = {
	title: '검색',
	description: '의사가 답한 건강 질문을 평소 쓰는 말로 검색할 수 있습니다.',
	label: '질문과 답변 검색',
	button: '검색',
	clear: '검색어 지우기',
	hintsHeading: '검색 도움말',
	hints: [
		'의사에게 말하듯이 쓰세요. 문장 전체를 써도 됩니다.',
		'따옴표로 묶으면 그 말을 그대로 찾습니다: “위 내시경”.',
		'빼고 싶은 말 앞에 마이너스 기호를 붙이세요: -\u2060임신.',
	],
	examplesHeading: '예',
	examples: ['밤에 자다가 손이 저려요', '지방간은 없어지나요', '아이가 3일째 열이 나요'],
	noScript: '검색하려면 JavaScript가 필요한데, 이 브라우저에서는 꺼져 있습니다.',
	noScriptLink: '진료과와 주제로 찾아보기',
	results: (count, query) => `“${query}” ${counts.results(count)}`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: '검색 결과',
	showingResultsFor: (corrected) => `“${corrected}” 검색 결과입니다`,
	searchInsteadFor: (typed) => `“${typed}” 그대로 검색하기`,
	alsoSearched: (word, also) => `“${word}”: 함께 검색한 말 ${quoted(also)}`,
	foundThrough: (words) => `다음 말로 찾음: ${quoted(words)}`,
	section: { question: '질문에서', answer: '답변에서', more: '“더 알아보기”에서' },
	answeredBy: (doctor, specialty) => `${doctor}(${specialty})`,
	loadMore: '검색 결과 더 보기',
	loaded: (shown, total) => `${counts.results(total)} 중 ${number(shown)}개를 표시하고 있습니다`,
	loading: '검색하는 중…',
	loadingFilters: '필터를 불러온 뒤 검색합니다…',
	slow: '아직 검색하고 있습니다. 연결이 느린 것 같습니다.',
	failedHeading: '검색하지 못했습니다',
	failed: '검색에 필요한 자료 일부를 불러오지 못했습니다. 연결을 확인하고 다시 시도하세요.',
	retry: '다시 시도',
	offlineHeading: '오프라인 상태입니다',
	offline: '검색 자료를 이 기기에 저장해 두면 오프라인에서도 검색할 수 있습니다.',
	offlineLink: '저장된 내용 보기',
	nothingHeading: (query) => `“${query}” 검색 결과가 없습니다`,
	noAnswer: { word: (word) => `“${word}” 관련 답변은 여기에 없습니다`, query: (query) => `“${query}” 관련 답변은 여기에 없습니다` },
	nearest: '가장 가까운 내용',
	answersIn: (count, language) => `${language} ${counts.answers(count)}`,
	answersOnIn: (count, topic, language) => `“${topic}” 관련 ${language} ${counts.answers(count)}`,
	askDoctor: '본인에게 맞는 답은 직접 진찰할 수 있는 의사에게 물어보세요. 다니던 병원이나 가까운 의원에 문의하고, 어디로 가야 할지 모르겠다면 약사에게 물어보세요.',
	askDoctorLink: '이 사이트가 할 수 있는 일과 문의할 곳',
	nothingFiltered: '선택한 조건에 모두 맞는 것이 없습니다. 조건을 하나 빼 보세요.',
	nothingHints: ['맞춤법을 확인하세요.', '다른 말을 쓰거나 단어 수를 줄여 보세요.', '짐작되는 병명보다는 느끼거나 보이는 증상을 써 보세요.'],
	nothingTopics: '도움이 될 만한 주제',
	browse: '모든 진료과와 주제 보기',
	pages: '이 사이트의 페이지',
	filters: '필터',
	filtersComing: '필터를 불러오는 중…',
	filtersFailed: '필터를 불러오지 못했습니다.',
	showResults: (count) => `${counts.results(count)} 보기`,
	facet: { specialty: '진료과', age: '질문한 사람의 나이', sex: '질문한 사람의 성별', year: '질문한 해', doctor: '의사' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `필터 해제: ${facet} ${value}`,
	clearFilters: '필터 모두 해제',
	chosenFilters: '선택한 필터',
	showAllValues: (count) => `${number(count)}개 모두 보기`,
	showFewerValues: '간단히 보기',
	dialog: {
		label: '검색',
		open: '검색 열기',
		close: '검색 닫기',
		suggestions: (count) => `추천 항목이 ${number(count)}개 있습니다. 위아래 화살표 키로 고르세요.`,
		none: '추천 항목이 없습니다. Enter 키를 누르면 검색합니다.',
		allResults: (query) => `“${query}” 검색 결과 모두 보기`,
		keys: { move: '선택', open: '열기', close: '닫기' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: '혼자가 아닙니다. 지금 누군가와 이야기하세요',
			text: '자신을 해칠 것 같거나 이미 해쳤다면 바로 도움을 받으세요. 믿을 수 있는 사람과 함께 있고, 자신을 해칠 수 있는 물건에서 떨어지세요. 다른 사람의 일이라면 그 사람 곁을 지켜 주세요.',
		},
		poisoning: {
			heading: '약이나 독성 물질 때문에 위험할 수 있습니다. 바로 도움을 요청하세요',
			text: '아직 증상이 없어도 전화하세요. 억지로 토하게 하지 마세요. 지시를 받기 전에는 먹거나 마실 것을 주지 마세요. 용기나 포장을 가까이에 두세요.',
		},
		babies: {
			heading: '아기나 어린이가 위험할 수 있습니다. 바로 도움을 요청하세요',
			text: '어린아이는 상태가 빠르게 나빠질 수 있습니다. 전화해서 아이의 나이와 지금 보이는 상태를 말하세요. 아이 곁을 떠나지 마세요.',
		},
		pregnancy: {
			heading: '임신 중에는 위급한 상황일 수 있습니다. 바로 도움을 요청하세요',
			text: '전화하거나 산부인과로 가세요. 나아지는지 기다려 보지 마세요.',
		},
		stroke: {
			heading: '뇌졸중일 수 있습니다. 바로 도움을 요청하세요',
			text: '1분 1초가 중요합니다. 증상이 사라졌어도 전화하고, 언제 시작되었는지 말하세요.',
		},
		'chest-pain': {
			heading: '심장 문제일 수 있습니다. 바로 도움을 요청하세요',
			text: '하던 일을 멈추고 앉아서 전화하세요. 직접 운전하지 마세요.',
		},
		bleeding: {
			heading: '심한 출혈일 수 있습니다. 바로 도움을 요청하세요',
			text: '상처에서 피가 나면 도움이 올 때까지 깨끗한 천으로 상처를 세게 누르고 계세요.',
		},
		breathing: {
			heading: '숨쉬기 힘든 것은 응급 상황일 수 있습니다. 바로 도움을 요청하세요',
			text: '전화해서 숨을 잘 쉬지 못하는 사람이 있다고 말하세요. 도움이 올 때까지 할 일을 전화로 알려 줍니다.',
		},
		collapse: {
			heading: '응급 상황일 수 있습니다. 바로 도움을 요청하세요',
			text: '전화해서 의식이 있는지, 숨을 쉬는지 말하세요. 도움이 올 때까지 할 일을 전화로 알려 줍니다.',
		},
		sign: {
			heading: '지금 일어나고 있는 일이라면 바로 도움을 요청하세요',
			text: '웹사이트의 답변을 기다리지 마세요.',
		},
	},
	mild: { heading: '지금 일어나고 있는 일이라면', text: '더 읽지 말고 바로 도움을 요청하세요.' },
	mildSelfHarm: { heading: '자신을 해치고 싶은 생각이 든다면', text: '혼자가 아닙니다. 지금 바로 누군가와 이야기할 수 있습니다.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: '한눈에 보기',
	description: '누가 무엇을 묻고, 의사가 얼마 만에 답하는지 그림과 표로 봅니다.',
	intro: (total) => `${counts.questions(total)}에서 알 수 있는 것을 모았습니다. 그림마다 아래에 수치를 담은 표가 있습니다.`,
	showTable: '수치를 표로 보기',
	perYear: {
		title: '연도별, 진료과별 질문 수',
		alt: (first, last, peak, count) =>
			first === last
				? `모두 ${first}년 질문으로, ${number(count)}개입니다.`
				: `${first}년부터 ${last}년까지 해마다 올라온 질문 수. 가장 많은 해는 ${peak}년으로, ${number(count)}개입니다.`,
		altSpecialty: (specialty, count) => `질문이 가장 많은 진료과: ${specialty}, ${number(count)}개.`,
		year: '연도',
		specialty: '진료과',
		total: '합계',
		others: '기타 진료과',
	},
	askers: {
		title: '질문한 사람',
		alt: (group, count, total) =>
			`질문한 사람의 나이대와 성별. 가장 많은 집단: “${group}”, ${counts.questions(total)} 중 ${number(count)}개(${formatPercent(LANG, share(count, total))}).`,
		age: '나이',
		sex: '성별',
	},
	delay: {
		title: '답변까지 걸린 시간',
		alt: (withinDay, known) =>
			`질문부터 답변까지 걸린 날수. ${counts.questions(known)} 중 ${number(withinDay)}개(${formatPercent(LANG, share(withinDay, known))})가 당일이나 다음 날 답변을 받았습니다.`,
		bucket: {
			'0': '당일',
			'1': '다음 날',
			'2-3': '2~3일',
			'4-7': '4~7일',
			'8-30': '8~30일',
			'31+': '30일 초과',
			unknown: '알 수 없음',
		},
		days: '걸린 기간',
	},
	topics: {
		title: '가장 많이 묻는 것',
		alt: (topic, count) => `질문이 많은 주제. 가장 많은 주제: ${topic}, ${number(count)}개.`,
		topic: '주제',
	},
	questions: '질문 수',
	share: '비율',
	empty: '아직 보여 줄 자료가 없습니다.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: '사이트 소개',
	description: (name) => `${name} 소개: 누가 답하는지, 어떻게 조심해서 이용할지 알려 드립니다.`,
	sections: [
		{
			id: 'what',
			heading: '어떤 사이트인가요',
			paragraphs: [
				'사람들이 자신의 건강에 대해 의사에게 물었고, 의사가 답했습니다. 이 사이트는 같은 걱정을 하는 분들도 읽을 수 있도록 그 질문과 답변을 보존합니다.',
				'답변은 모두 한 사람이 쓴 내용을 바탕으로 그 사람에게 한 것입니다. 읽는 분의 경우에는 다른 답변이 필요할 수 있습니다. 이해를 돕고, 진료 때 물어볼 것을 준비하는 데 쓰세요.',
			],
		},
		{
			id: 'people',
			heading: '누가 묻고 누가 답하나요',
			paragraphs: [
				'질문한 사람은 가명으로, 나이 대신 나이대로 표시합니다. 이름이나 본인을 알아볼 수 있는 정보는 공개하지 않습니다.',
				'모든 답변에는 답변한 의사와 진료과를 적고, 알 수 있는 경우 날짜도 적습니다. 의사마다 자신의 모든 답변을 모은 페이지가 있습니다.',
			],
		},
		{
			id: 'marks',
			heading: '표시의 뜻',
			paragraphs: [
				'“컴퓨터가 작성”은 사람이 쓰지 않은 덧붙인 설명에 붙는 표시입니다. 의사의 답변과 항상 따로 보여 줍니다.',
				'“기계 번역”은 그 페이지를 컴퓨터가 번역했다는 뜻입니다. 원문이 있으면 링크를 함께 둡니다.',
				'오래된 답변에는 날짜와 함께 안내를 붙입니다. 더 이상 맞지 않는 답변은 철회합니다. 그때도 페이지는 남기고, 답변 자리에 이유를 적습니다.',
			],
		},
		{
			id: 'similar',
			heading: '비슷한 질문을 찾는 방법',
			paragraphs: [
				'각 질문에 쓰인 말을 다른 모든 질문과 비교해 가장 가까운 네 개를 보여 줍니다. 이 사이트에서 무엇을 하시든 결과에 영향을 주지 않으며, 돈을 내고 그 자리에 나올 수도 없습니다.',
			],
		},
		{
			id: 'privacy',
			heading: '개인정보 보호',
			paragraphs: [
				'이 사이트는 쿠키를 쓰지 않고, 다른 회사의 자료를 불러오지 않으며, 이용자를 추적하지 않습니다. 검색은 사용 중인 기기에서 이루어집니다.',
			],
		},
	],
	keeping: '읽은 페이지는 인터넷 연결 없이 다시 읽을 수 있도록 얼마 동안 기기에 남습니다. 저장한 내용은 직접 삭제할 때까지 남습니다. “오프라인으로 읽기”에서 모두 삭제하거나, 읽은 페이지를 남기지 않도록 할 수 있습니다.',
	disclaimer: '알려 드립니다',
	urgent: '응급 상황',
	contact: '문의',
	counted: (host) => `이 사이트는 쿠키를 쓰지 않고 다른 회사에서 아무것도 불러오지 않습니다. 검색은 사용자의 기기에서 이루어집니다. 기기는 하루에 한 번 검색된 낱말의 목록을 ${host}(으)로 보냅니다. 이 아카이브에 실제로 나오는 낱말만 보내며, 입력한 문장이나 누구인지 알 수 있는 것은 보내지 않습니다. 브라우저가 추적하지 말라고 요청하면 아무것도 보내지 않습니다.`,
};

const contact: Messages['contact'] = {
	heading: '문의하기',
	message: '메시지',
	email: '답장을 원하시면 이메일 주소',
	send: '보내기',
	hint: '긴급할 때는 여기에 쓰지 말고 전화하세요. 이 양식으로는 본인의 건강에 대한 조언을 드릴 수 없습니다.',
	sentTo: (host) => `작성한 내용은 ${host}(으)로 전송됩니다.`,
	byEmail: '이메일 쓰기',
};

const notFound: Messages['notFound'] = {
	title: '페이지를 찾을 수 없습니다',
	text: '이 주소에는 페이지가 없습니다. 주소를 잘못 입력했거나, 복사할 때 일부가 빠졌을 수 있습니다.',
	suggestions: '혹시 이 페이지를 찾으셨나요?',
	searchFor: (words) => `“${words}” 검색하기`,
	elsewhere: '여기에서 계속할 수도 있습니다:',
};

const offline: Messages['offline'] = {
	title: '오프라인으로 읽기',
	description: '내용 일부를 이 기기에 저장해 인터넷 연결 없이 읽고 검색할 수 있습니다.',
	intro: '이 기기에 저장할 것을 고르세요. 저장하면 인터넷 연결 없이 읽고 검색할 수 있습니다. 고르기 전에는 어느 것도 저장하지 않습니다.',
	parts: '저장할 수 있는 내용',
	everything: '전체 내용',
	searchPart: '검색 자료',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: '저장 안 됨',
		waiting: '대기 중',
		saving: '저장 중',
		paused: '일시 중지됨',
		saved: '저장됨',
		outdated: '저장됨, 새 버전 있음',
		broken: '저장됨, 일부가 빠져 있음',
		failed: '저장하지 못함',
	},
	save: '저장',
	pause: '일시 중지',
	resume: '계속',
	cancel: '취소',
	remove: '삭제',
	update: '업데이트',
	repair: '복구',
	clear: '모두 삭제',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(total)} 중 ${bytes(done)}`,
	savedNow: (part) => `“${part}” 내용을 이제 오프라인으로 읽을 수 있습니다.`,
	removedNow: (part) => `“${part}” 내용을 이 기기에서 삭제했습니다.`,
	savedOn: (day) => `${date(day)} 저장`,
	repairHint: '“복구”를 누르면 저장된 내용을 확인하고 빠진 것을 받아 옵니다.',
	confirmRemove: (part) => `“${part}” 내용을 이 기기에서 삭제할까요?`,
	confirmClear: '이 기기에 저장한 것을 모두 삭제할까요?',
	storage: (used, quota) => `사용 중: ${bytes(used)}. 이 브라우저의 허용량: 약 ${bytes(quota)}.`,
	noSpace: (needed, free) => `${bytes(needed)} 공간이 필요하지만 남은 공간은 ${bytes(free)}뿐입니다. 먼저 다른 것을 삭제하세요.`,
	noRoom: (needed) => `${bytes(needed)} 공간이 필요하지만 브라우저가 더 이상 공간을 내주지 않습니다. 먼저 다른 것을 삭제하세요.`,
	failed: '다 저장하기 전에 연결이 끊겼습니다. 받은 것은 그대로 있습니다.',
	retry: '다시 시도',
	unsupported: '이 브라우저는 페이지를 저장할 수 없거나, 시크릿 창에서는 저장을 허용하지 않습니다.',
	needsScript: '페이지를 저장하려면 JavaScript가 필요한데, 이 브라우저에서는 꺼져 있습니다.',
	keep: '저장한 페이지를 지우지 않도록 브라우저에 요청',
	kept: '직접 삭제할 때까지 이 브라우저가 저장한 페이지를 보관합니다.',
	offlineNow: '오프라인 상태입니다. 저장한 페이지는 읽을 수 있습니다.',
	onlineAgain: '다시 온라인 상태입니다.',
	pageMissingTitle: '저장되지 않은 페이지입니다',
	pageMissing: '오프라인 상태이고, 이 페이지는 이 기기에 저장되어 있지 않습니다. 뒤로 돌아가거나 저장된 페이지를 고르세요.',
	newVersion: '이 사이트의 새 버전이 있습니다.',
	reload: '불러오기',
	installApp: '이 기기에 추가',
	saveTopic: '이 주제를 오프라인용으로 저장',
	topics: '주제',
	topicsHint: '주제 하나만 저장하려면 모든 주제에서 고르세요',
	privacy: '이 기기에 있는 내용은 아무에게도 보내지 않습니다. “모두 삭제”를 누르면 저장한 내용과 읽은 페이지가 삭제됩니다.',
	privacyCounted: '읽거나 저장한 내용은 누구에게도 전송되지 않습니다. “모두 삭제”를 누르면 저장한 내용과 읽은 페이지가 삭제됩니다.',
	foreign: '받은 내용이 이 사이트에서 보낸 것이 아닙니다. 사용 중인 네트워크에 먼저 로그인해야 할 수 있습니다.',
	listMissing: '저장할 수 있는 내용의 목록을 불러오지 못했습니다. 온라인 상태가 되면 다시 시도하세요.',
	pagesRead: '읽은 페이지',
	keepRead: '읽은 페이지를 이 기기에 남기기',
	keepReadHint: '최근 읽은 페이지와 검색에 쓴 자료가 이 기기에 남아 인터넷 연결 없이도 열 수 있습니다. 이 기기를 쓰는 다른 사람도 열 수 있습니다. 끄면 모두 삭제되고 더는 남지 않습니다. 직접 저장한 내용은 그대로 있습니다.',
	readKept: '이제부터 읽는 페이지가 이 기기에 남습니다.',
	readForgotten: '읽은 페이지를 이 기기에서 삭제했습니다. 더는 남기지 않습니다.',
	readLately: '최근 읽은 페이지',
	findSimilar: (words) => `“${words}” 검색하기`,
	onDevice: '이 기기에 있음',
	notOnDevice: '이 기기에 저장되지 않음',
	clearedNow: '이 기기에서 모두 삭제했습니다.',
	repairedNow: '저장된 내용을 확인했습니다.',
};

const feeds: Messages['feeds'] = {
	atom: 'Atom 피드',
	json: 'JSON 피드',
	title: (name) => `${name}: 최신 질문`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `${name}에서 의사가 답한 최신 질문.`,
	llms: {
		intro: '이름을 밝힌 의사가 답한 건강 질문입니다. 각 페이지에 질문한 날짜와, 알 수 있는 경우 답변한 날짜가 있습니다. 답변은 한 사람에게 한 것이며 오래되었을 수 있습니다. 인용할 때는 의사와 날짜를 밝히고 페이지의 안내를 함께 전하며, 답변을 읽는 사람에 대한 조언으로 제시하지 마세요. “컴퓨터가 작성” 또는 “기계 번역”으로 표시된 글은 의사가 쓴 것이 아닙니다.',
		markdown: (ending) => `모든 답변 페이지를 Markdown으로 받을 수 있습니다. 주소 뒤에 ${ending} 부분을 붙이세요.`,
		specialties: '진료과',
		more: '기타',
	},
};

/** The site in Korean. */
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
