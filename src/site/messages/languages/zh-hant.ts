/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatNumber, formatPercent, formatSlice } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'zh-hant';
const date = (day: string) => formatDate(LANG, day);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const quoted = (words: readonly string[]) => words.map((word) => `「${word}」`).join('、');
/** Chinese nouns have one form; the measure word stands between number and noun. */
const counted = (noun: string) => (count: number) => `${number(count)} ${noun}`;

const counts: Messages['counts'] = {
	questions: counted('則問題'),
	answers: counted('則回答'),
	doctors: counted('位醫師'),
	specialties: counted('個科別'),
	topics: counted('個主題'),
	days: counted('天'),
	results: counted('筆結果'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0 到 9 歲',
	'10-19': '10 到 19 歲',
	'20-29': '20 到 29 歲',
	'30-39': '30 到 39 歲',
	'40-49': '40 到 49 歲',
	'50-59': '50 到 59 歲',
	'60-69': '60 到 69 歲',
	'70-79': '70 到 79 歲',
	'80+': '80 歲以上',
	unknown: '未提供年齡',
};

const people: Messages['people'] = {
	sex: { female: '女性', male: '男性', other: '其他', unknown: '未提供性別' },
	age: AGES,
	asker: (sex, age) => {
		const who = { female: '女性', male: '男性', other: '', unknown: '' }[sex];
		const band = age === 'unknown' ? '' : AGES[age];
		return [band, who].filter((part) => part !== '').join('，');
	},
};

const site: Messages['site'] = {
	languageName: '繁體中文',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: '跳到主要內容',
	home: '首頁',
	navigation: '主選單',
	menu: '選單',
	closeMenu: '關閉選單',
	breadcrumbs: '目前位置',
	languages: '語言',
	readInThisLanguage: '以繁體中文閱讀本頁',
	homeInThisLanguage: '繁體中文首頁',
	searchLabel: '搜尋問題與回答',
	searchPlaceholder: '用自己的話描述您的問題',
	searchButton: '搜尋',
	searchKeys: '按 / 鍵開始搜尋',
	links: {
		specialties: '科別',
		doctors: '醫師',
		years: '依年份瀏覽',
		glance: '資料一覽',
		about: '關於本站',
		offline: '離線閱讀',
		search: '搜尋',
		feed: '訂閱',
	},
	footerNavigation: '更多頁面',
	disclaimerHeading: '本站內容不能取代看診',
	urgentHeading: '何時該立即就醫',
	callNumber: (phone) => `撥打 ${phone}`,
	demonstrationLabel: '示範內容',
	demoDoctor: '虛構醫師',
	backToTop: '回到頁首',
	within: (name, group) => `${name}（${group}）`,
	pictureAlt: (title) => `${title}：由醫師回答的健康問題`,
	quoted: (text) => `「${text}」`,
};

const entry: Messages['entry'] = {
	question: '問題',
	answer: '醫師回答',
	answerOf: (doctor) => `${doctor}的回答`,
	moreInfo: '延伸說明',
	askedBy: '提問者',
	askedOn: '提問日期',
	answeredBy: '回答醫師',
	answeredOn: '回答日期',
	dateUnknown: '日期不詳',
	askedOnDate: (day) => `${date(day)}提問`,
	answeredOnDate: (day) => `${date(day)}回答`,
	answeredByDoctor: (doctor, specialty) => `${doctor}（${specialty}）回答`,
	specialty: '科別',
	topics: '主題',
	machineWritten: '由機器撰寫',
	machineWrittenHint: '這一段是電腦寫的，不是回答的醫師寫的，內容可能有誤，請以醫師的回答為準。',
	humanWritten: '由編輯撰寫',
	machineTranslated: '由機器翻譯',
	machineTranslatedHint: '本頁由電腦翻譯。如果讀起來不通順，請以原文為準。',
	humanTranslated: '由人翻譯',
	readIn: (language) => `以${language}閱讀`,
	reviewed: (by, day) => `${by}於${date(day)}審閱`,
	notReviewed: '之後未再審閱',
	signTitles: { emergency: '請立即求救', urgent: '請儘快就醫' },
	withdrawnHeading: '這則回答已撤回',
	withdrawnLead: '我們已不再認同這則回答，因此不再顯示。原因如下：',
	withdrawnMark: '回答已撤回',
	unpublished: { draft: '草稿：尚未發布', unfinished: '未完成：尚未發布' },
	staleHeading: '這則回答可能已經過時',
	staleText: (day) => `本篇的日期是${date(day)}。醫療建議會隨時間改變，採用之前請先詢問醫師或藥師。`,
	urgentHeading: '如果現在正發生這種情況，請立即求助',
	urgentSigns: (signs, phone) =>
		`本頁提到${quoted(signs)}。如果您或身邊的人現在就需要協助，請立刻撥打 ${phone}，不要等到讀完。`,
	similarHeading: '類似的問題',
	similarSearch: '搜尋類似的問題',
	why: (words) => `同樣談到${words.join('、')}`,
	askedTimes: (count) => (count === 1 ? '有 1 人問過' : `幾乎相同的問題有人問過 ${number(count)} 次`),
	relatedHeading: '相關主題',
	neighbours: '上一則與下一則問題',
	previous: '上一則',
	next: '下一則',
	readMore: '閱讀全文',
	readMoreOf: (title) => `閱讀全文：${title}`,
	source: '來源',
	citeHeading: '引用本頁',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}，〈${title}〉，${name}，${date(asked)}提問${answered === undefined ? '' : `，${date(answered)}回答`}。${address}`,
	edit: '建議修正',
	editFile: '編輯檔案',
	correctionSubject: (title) => `建議修正：${title}`,
	correctionBody: (address) => `頁面：${address}\n\n哪裡需要修正：\n`,
	print: '列印',
	printedFrom: '出處',
	facts: '關於這則問題',
	withdrawnDescription: (title) => `「${title}」的回答已撤回。`,
};

const lists: Messages['lists'] = {
	home: {
		heading: '您想問什麼？',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)}，由 ${counts.specialties(specialties)}的 ${counts.doctors(doctors)}回答。`,
		specialties: '依科別瀏覽',
		allSpecialties: '所有科別與主題',
		chosen: '編輯精選',
		newest: '最新的問題',
		mostLinked: '許多人都有的問題',
		mostLinkedHint: '與最多其他問題相似的問題。',
		topics: '常見主題',
		byYear: '依年份瀏覽',
		empty: '目前還沒有中文的問題。',
	},
	specialties: {
		title: '科別與主題',
		intro: '請選擇與您的問題相關的科別，或直接選擇主題。',
		allTopics: '所有主題',
	},
	specialty: {
		description: (specialty) => `${specialty}：由醫師回答的健康問題。`,
		topics: '主題',
		doctors: '在這裡回答的醫師',
		questions: '問題與回答',
	},
	topic: {
		description: (topic, specialty) => `關於${topic}（${specialty}）的問題，由醫師回答。`,
		questions: '問題與回答',
		beside: '常一起問到的主題',
		parent: (specialty) => `${specialty}的所有問題`,
	},
	doctors: {
		title: '醫師',
		intro: '在本站回答問題的醫師，依科別排列。',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}（${specialty}）回答過的問題。`,
		specialty: '科別',
		credentials: '資歷',
		affiliation: '服務單位',
		website: '網站',
		answeredFrom: (first, last) => (first === last ? `${first} 年回答` : `${first} 年至 ${last} 年間回答`),
		about: '關於這位醫師',
		answers: '回答過的問題',
		demo: '這位醫師是虛構的：這裡展示的是示範內容。',
	},
	years: {
		title: '依年份瀏覽',
		slice: (slice) => `${formatSlice(LANG, slice)}的問題`,
		intro: '所有的問題，依提問日期排列。',
	},
	listing: {
		newest: '最新',
		inSlice: (slice) => `${formatSlice(LANG, slice)}提問`,
		shown: (shown, total) =>
			shown === total ? `共 ${counts.questions(total)}` : `共 ${counts.questions(total)}，顯示 ${number(shown)} 則`,
		slices: '依提問日期',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}，${counts.questions(count)}`,
		first: '回到最新的問題',
		empty: '這裡還沒有問題。',
	},
};

const search: Messages['search'] = {
	title: '搜尋',
	description: '用自己的話，搜尋由醫師回答的健康問題。',
	label: '搜尋問題與回答',
	button: '搜尋',
	clear: '清除搜尋',
	hintsHeading: '搜尋小技巧',
	hints: [
		'像跟醫師說話一樣寫就可以，整句話也沒問題。',
		'用引號把詞語括起來，就會搜尋完全相同的字句：「大腸鏡檢查」。',
		'在詞語前加上減號，可以排除這個詞：-懷孕。',
	],
	examplesHeading: '例如',
	examples: ['晚上手一直發麻', '脂肪肝會好嗎', '小孩發燒三天怎麼辦'],
	noScript: '搜尋需要 JavaScript，但這個瀏覽器已將它關閉。',
	noScriptLink: '改由科別與主題瀏覽',
	results: (count, query) => `共 ${counts.results(count)}：「${query}」`,
	resultsFiltered: (count) => `共 ${counts.questions(count)}`,
	resultsLabel: '搜尋結果',
	showingResultsFor: (corrected) => `以下是「${corrected}」的結果`,
	searchInsteadFor: (typed) => `改為搜尋「${typed}」`,
	alsoSearched: (word, also) => `「${word}」也一併搜尋了${quoted(also)}`,
	foundThrough: (words) => `因${quoted(words)}而找到`,
	section: { question: '出自問題', answer: '出自回答', more: '出自「延伸說明」' },
	answeredBy: (doctor, specialty) => `${doctor}（${specialty}）`,
	loadMore: '顯示更多結果',
	loaded: (shown, total) => `共 ${counts.results(total)}，已顯示 ${number(shown)} 筆`,
	loading: '搜尋中…',
	loadingFilters: '正在取得篩選條件，接著搜尋…',
	slow: '還在搜尋，網路連線似乎較慢。',
	failedHeading: '搜尋沒有成功',
	failed: '搜尋所需的資料無法取得。請檢查網路連線後再試一次。',
	retry: '再試一次',
	offlineHeading: '目前沒有網路連線',
	offline: '把搜尋資料儲存到這個裝置之後，離線時也可以搜尋。',
	offlineLink: '查看已儲存的內容',
	nothingHeading: (query) => `找不到與「${query}」相關的問題`,
	noAnswer: { word: (word) => `這裡沒有關於「${word}」的回答`, query: (query) => `這裡沒有關於「${query}」的回答` },
	nearest: '比較接近的回答',
	answersIn: (count, language) => `${language}有 ${counts.answers(count)}`,
	answersOnIn: (count, topic, language) => `${language}有 ${counts.answers(count)}談「${topic}」`,
	askDoctor: '若想得到適合自己的答案，請詢問能親自為您看診的醫師，例如您的家庭醫師或門診；不知道該看哪一科，可以先問藥師。',
	askDoctorLink: '這個網站能做什麼、可以寫信給誰',
	nothingFiltered: '沒有符合所有篩選條件的結果，請移除其中一項。',
	nothingHints: ['檢查有沒有打錯字。', '換個說法，或少用幾個詞。', '描述您的感覺，而不是猜測的病名。'],
	nothingTopics: '可能有幫助的主題',
	browse: '瀏覽所有科別與主題',
	pages: '本站頁面',
	filters: '篩選條件',
	filtersComing: '篩選條件載入中…',
	filtersFailed: '無法取得篩選條件。',
	showResults: (count) => `顯示 ${counts.results(count)}`,
	facet: { specialty: '科別', age: '提問者年齡', sex: '提問者性別', year: '提問年份', doctor: '醫師' },
	facetValue: (label, count) => `${label}，${counts.results(count)}`,
	removeFilter: (facet, value) => `移除篩選條件「${facet}：${value}」`,
	clearFilters: '清除所有篩選條件',
	chosenFilters: '已選的篩選條件',
	showAllValues: (count) => `顯示全部 ${number(count)} 項`,
	showFewerValues: '顯示較少',
	dialog: {
		label: '搜尋',
		open: '開啟搜尋',
		close: '關閉搜尋',
		suggestions: (count) => `有 ${number(count)} 個建議，請用上下方向鍵選擇。`,
		none: '沒有建議，請按 Enter 鍵搜尋。',
		allResults: (query) => `查看「${query}」的所有結果`,
		keys: { move: '選擇', open: '開啟', close: '關閉' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: '您並不孤單，請現在就找人談談',
			text: '如果您可能傷害自己，或已經傷害了自己，請立即求助。請和信任的人待在一起，並遠離可能用來傷害自己的東西。如果是身邊的人，請陪著他。',
		},
		poisoning: {
			heading: '這可能是中毒，請立即求助',
			text: '即使還沒有症狀也請撥打電話。除非有人指示，請不要催吐，也不要給任何飲食。請把包裝留在手邊。',
		},
		babies: {
			heading: '嬰幼兒可能有危險，請立即求助',
			text: '幼兒的情況可能很快惡化。請撥打電話，說明孩子的年齡和您看到的情況，並陪在孩子身邊。',
		},
		pregnancy: {
			heading: '懷孕時這可能很緊急，請立即求助',
			text: '請撥打電話，或前往您的產科。不要等著看會不會好轉。',
		},
		stroke: {
			heading: '這可能是中風，請立即求助',
			text: '每一分鐘都很重要。即使症狀已經消失也請撥打電話，並說明開始的時間。',
		},
		'chest-pain': {
			heading: '這可能與心臟有關，請立即求助',
			text: '請停下手邊的事，坐下並撥打電話。請不要自己開車。',
		},
		bleeding: {
			heading: '這可能是嚴重出血，請立即求助',
			text: '傷口流血時，請用乾淨的布用力按住傷口，直到救援到來。',
		},
		breathing: {
			heading: '呼吸困難可能很緊急，請立即求助',
			text: '請撥打電話，說明有人呼吸困難。對方會告訴您在救援到來之前該怎麼做。',
		},
		collapse: {
			heading: '這可能是緊急情況，請立即求助',
			text: '請撥打電話，說明患者是否清醒、有沒有呼吸。對方會告訴您在救援到來之前該怎麼做。',
		},
		sign: {
			heading: '如果現在正發生這種情況，請立即求助',
			text: '請不要等待網站上的回答。',
		},
	},
	mild: { heading: '如果現在正發生這種情況', text: '請不要繼續閱讀，立即求助。' },
	mildSelfHarm: { heading: '如果您想傷害自己', text: '您並不孤單，現在就可以找人談談。' },
	hours: (hours) => `（${hours}）`,
};

const glance: Messages['glance'] = {
	title: '資料一覽',
	description: '大家問什麼、誰在問、醫師多快回答：用圖與表看整個資料庫。',
	intro: (total) => `從 ${counts.questions(total)}看這個資料庫。每張圖的下方都有數字表格。`,
	showTable: '以表格顯示數字',
	perYear: {
		title: '各年份與各科別的問題數',
		alt: (first, last, peak, count) =>
			first === last
				? `所有問題都在 ${first} 年提出，共 ${number(count)} 則。`
				: `${first} 年到 ${last} 年每年的問題數，最多的是 ${peak} 年，有 ${number(count)} 則。`,
		altSpecialty: (specialty, count) => `問得最多的科別是${specialty}，有 ${counts.questions(count)}。`,
		year: '年份',
		specialty: '科別',
		total: '合計',
		others: '其他科別',
	},
	askers: {
		title: '誰在提問',
		alt: (group, count, total) =>
			`提問者的年齡層與性別。人數最多的是「${group}」，在 ${counts.questions(total)}中有 ${number(count)} 則（${formatPercent(LANG, share(count, total))}）。`,
		age: '年齡',
		sex: '性別',
	},
	delay: {
		title: '醫師多快回答',
		alt: (withinDay, known) =>
			`從提問到回答的天數。${counts.questions(known)}中，有 ${number(withinDay)} 則（${formatPercent(LANG, share(withinDay, known))}）在當天或隔天得到回答。`,
		bucket: {
			'0': '當天',
			'1': '隔天',
			'2-3': '2 到 3 天',
			'4-7': '4 到 7 天',
			'8-30': '8 到 30 天',
			'31+': '超過 30 天',
			unknown: '不詳',
		},
		days: '等待回答的時間',
	},
	topics: {
		title: '大家最常問什麼',
		alt: (topic, count) => `問題最多的主題。最多人問的是${topic}，有 ${number(count)} 則。`,
		topic: '主題',
	},
	questions: '問題數',
	share: '比例',
	empty: '目前還沒有可以顯示的資料。',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: '關於本站',
	description: (name) => `${name}是什麼、由誰回答，以及如何謹慎使用。`,
	sections: [
		{
			id: 'what',
			heading: '這是什麼網站',
			paragraphs: [
				'有人向醫師詢問自己的健康問題，醫師也回答了。本站把這些問答保存下來，讓有同樣擔心的人也能讀到。',
				'每則回答都是醫師根據一個人的描述、為那個人而寫的，您的情況可能需要不同的回答。請用它來了解病情，並準備看診時想問醫師的問題。',
			],
		},
		{
			id: 'people',
			heading: '誰提問、誰回答',
			paragraphs: [
				'提問者都使用化名，只顯示年齡層，不顯示實際年齡。我們不會公開姓名，或任何可能辨認出本人的資料。',
				'每則回答都會標明回答的醫師、科別，以及已知的回答日期。每位醫師都有自己的頁面，列出他的所有回答。',
			],
		},
		{
			id: 'marks',
			heading: '標示的意思',
			paragraphs: [
				'「由機器撰寫」表示延伸說明是電腦寫的。它一定會與醫師的回答分開顯示。',
				'「由機器翻譯」表示該頁由電腦翻譯。如果有原文，會附上連結。',
				'較舊的回答會附上日期與提醒。已經不正確的回答會撤回：頁面保留，並在原本回答的位置說明原因。',
			],
		},
		{
			id: 'similar',
			heading: '類似的問題怎麼找',
			paragraphs: [
				'我們把每則問題的用詞與其他所有問題比較，顯示最接近的四則。您在本站的任何操作都不影響結果，也沒有人能付費讓自己出現在那裡。',
			],
		},
		{
			id: 'privacy',
			heading: '您的隱私',
			paragraphs: [
				'本站不使用 cookie，不載入其他公司的內容，也不追蹤您。搜尋在您的裝置上進行。',
			],
		},
	],
	keeping: '您讀過的頁面會在您的裝置上保留一段時間，沒有網路時也能再讀。您儲存的內容會一直保留，直到您移除為止。在「離線閱讀」頁，您可以全部移除，也可以選擇不再保留讀過的頁面。',
	disclaimer: '請注意',
	urgent: '緊急情況',
	contact: '聯絡我們',
	counted: (host) => `本站不使用 Cookie，也不從其他公司載入任何內容。搜尋在您的裝置上進行。您的裝置每天一次把被搜尋過的詞送到 ${host}：只有本站資料裡用到的詞，絕不包括您的句子，也沒有任何能看出您是誰的內容。如果您的瀏覽器要求不被追蹤，就什麼都不送。`,
};

const contact: Messages['contact'] = {
	heading: '寫信給我們',
	message: '您的留言',
	email: '您的電子郵件地址（如需回覆）',
	send: '送出',
	hint: '緊急情況請不要寫在這裡，請打電話。我們無法透過這份表單就您本人的健康提供建議。',
	sentTo: (host) => `您寫的內容會送到 ${host}。`,
	byEmail: '寫電子郵件',
};

const notFound: Messages['notFound'] = {
	title: '找不到這個頁面',
	text: '這個網址沒有頁面。可能是打錯了，或複製時少了一部分。',
	suggestions: '您要找的是這些嗎？',
	searchFor: (words) => `搜尋「${words}」`,
	elsewhere: '您也可以從這裡繼續：',
};

const offline: Messages['offline'] = {
	title: '離線閱讀',
	description: '把部分內容儲存到這個裝置，沒有網路時也能閱讀與搜尋。',
	intro: '請選擇要保存在這個裝置上的內容，之後沒有網路也能閱讀與搜尋。在您選擇之前，不會儲存其中任何部分。',
	parts: '可儲存的內容',
	everything: '全部內容',
	searchPart: '搜尋資料',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}，${bytes(size)}`),
	state: {
		absent: '未儲存',
		waiting: '等待中',
		saving: '儲存中',
		paused: '已暫停',
		saved: '已儲存',
		outdated: '已儲存，有較新的版本',
		broken: '已儲存，但缺少部分內容',
		failed: '無法儲存',
	},
	save: '儲存',
	pause: '暫停',
	resume: '繼續',
	cancel: '取消',
	remove: '移除',
	update: '更新',
	repair: '修復',
	clear: '全部移除',
	actionOn: (action, part) => `${action}：${part}`,
	progress: (done, total) => `${bytes(done)}，共 ${bytes(total)}`,
	savedNow: (part) => `現在可以離線閱讀「${part}」。`,
	removedNow: (part) => `已從這個裝置移除「${part}」。`,
	savedOn: (day) => `${date(day)}儲存`,
	repairHint: '「修復」會檢查已儲存的內容，並補上缺少的部分。',
	confirmRemove: (part) => `要從這個裝置移除「${part}」嗎？`,
	confirmClear: '要移除儲存在這個裝置上的所有內容嗎？',
	storage: (used, quota) => `已使用 ${bytes(used)}，這個瀏覽器大約可用 ${bytes(quota)}。`,
	noSpace: (needed, free) => `需要 ${bytes(needed)}，但只剩下 ${bytes(free)}。請先移除一些內容。`,
	noRoom: (needed) => `需要 ${bytes(needed)}，但瀏覽器不再提供空間。請先移除一些內容。`,
	failed: '儲存完成之前連線中斷了。已經收到的部分會保留。',
	retry: '再試一次',
	unsupported: '這個瀏覽器無法儲存頁面，或在私密瀏覽視窗中不允許儲存。',
	needsScript: '儲存頁面需要 JavaScript，但這個瀏覽器已將它關閉。',
	keep: '請瀏覽器不要自動清除已儲存的頁面',
	kept: '這個瀏覽器會保留已儲存的頁面，直到您移除為止。',
	offlineNow: '目前沒有網路連線，但仍可閱讀已儲存的頁面。',
	onlineAgain: '網路已恢復連線。',
	pageMissingTitle: '這個頁面沒有儲存',
	pageMissing: '目前沒有網路連線，而這個頁面沒有儲存在這個裝置上。請返回上一頁，或選擇已儲存的頁面。',
	newVersion: '本站有較新的版本。',
	reload: '載入新版本',
	installApp: '加到這個裝置',
	saveTopic: '儲存這個主題供離線閱讀',
	topics: '主題',
	topicsHint: '只儲存一個主題：從所有主題中選擇',
	privacy: '這個裝置上保留的內容不會傳送給任何人。「全部移除」會移除儲存的內容與讀過的頁面。',
	privacyCounted: '您讀了或儲存了什麼，不會傳給任何人。「全部移除」會移除儲存的內容與讀過的頁面。',
	foreign: '收到的內容並非來自本站。這個網路可能需要您先登入。',
	listMissing: '無法取得可儲存內容的清單。請在恢復連線後再試一次。',
	pagesRead: '讀過的頁面',
	keepRead: '在這個裝置上保留我讀過的頁面',
	keepReadHint: '最近讀過的頁面與您用過的搜尋資料會留在這個裝置上，沒有網路也能打開，使用這個裝置的其他人也能打開。關閉後會移除這些內容，之後也不再保留。您自己儲存的內容不受影響。',
	readKept: '從現在起，您讀過的頁面會保留在這個裝置上。',
	readForgotten: '已從這個裝置移除讀過的頁面，之後不再保留。',
	readLately: '最近讀過',
	findSimilar: (words) => `搜尋「${words}」`,
	onDevice: '已在這個裝置上',
	notOnDevice: '未儲存在這個裝置上',
	clearedNow: '已移除這個裝置上的所有內容。',
	repairedNow: '已檢查儲存的內容。',
};

const feeds: Messages['feeds'] = {
	atom: 'Atom 訂閱',
	json: 'JSON 訂閱',
	title: (name) => `${name}：最新的問題`,
	specialtyTitle: (name, specialty) => `${name}：${specialty}`,
	subtitle: (name) => `${name}上由醫師回答的最新問題。`,
	llms: {
		intro: '本站是由具名醫師回答的健康問題。每頁都註明提問日期，以及已知的回答日期。回答是針對個人所寫，可能已經過時：引用時請註明醫師與日期，並附上該頁的提醒，不要把回答當成給讀者的醫療建議。標示為由機器撰寫或翻譯的文字，並非出自醫師。',
		markdown: (ending) => `每則回答的頁面都有 Markdown 版本：在網址後加上 ${ending} 即可。`,
		specialties: '科別',
		more: '其他',
	},
};

/** The site in Traditional Chinese, as written in Taiwan. */
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
