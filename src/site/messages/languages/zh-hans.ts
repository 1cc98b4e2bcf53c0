/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatNumber, formatPercent, formatSlice } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'zh-hans';
const date = (day: string) => formatDate(LANG, day);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
/** Between quotation marks the mainland's standard sets no comma. */
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');
/** Chinese nouns have one form; the measure word stands between number and noun. */
const counted = (noun: string) => (count: number) => `${number(count)}${noun}`;

const counts: Messages['counts'] = {
	questions: counted('个问题'),
	answers: counted('条回答'),
	doctors: counted('位医生'),
	specialties: counted('个科室'),
	topics: counted('个话题'),
	days: counted('天'),
	results: counted('条结果'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0至9岁',
	'10-19': '10至19岁',
	'20-29': '20至29岁',
	'30-39': '30至39岁',
	'40-49': '40至49岁',
	'50-59': '50至59岁',
	'60-69': '60至69岁',
	'70-79': '70至79岁',
	'80+': '80岁及以上',
	unknown: '未提供年龄',
};

const people: Messages['people'] = {
	sex: { female: '女性', male: '男性', other: '其他', unknown: '未提供性别' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const who = { female: child ? '女孩' : '女性', male: child ? '男孩' : '男性', other: '', unknown: '' }[sex];
		const band = age === 'unknown' ? '' : AGES[age];
		return [band, who].filter((part) => part !== '').join('，');
	},
};

const site: Messages['site'] = {
	languageName: '简体中文',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: '跳到正文',
	home: '首页',
	navigation: '主导航',
	menu: '菜单',
	closeMenu: '关闭菜单',
	breadcrumbs: '当前位置',
	languages: '语言',
	readInThisLanguage: '用简体中文阅读本页',
	homeInThisLanguage: '简体中文首页',
	searchLabel: '搜索问题和回答',
	searchPlaceholder: '用自己的话说说您的问题',
	searchButton: '搜索',
	searchKeys: '按 / 键开始搜索',
	links: {
		specialties: '科室',
		doctors: '医生',
		years: '按年份浏览',
		glance: '数据一览',
		about: '关于本站',
		offline: '离线阅读',
		search: '搜索',
		feed: '订阅',
	},
	footerNavigation: '更多页面',
	disclaimerHeading: '本站内容不能代替看病就诊',
	urgentHeading: '什么情况要马上就医',
	callNumber: (phone) => `拨打${phone}`,
	demonstrationLabel: '演示内容',
	demoDoctor: '虚构医生',
	backToTop: '返回顶部',
	within: (name, group) => `${name}（${group}）`,
	pictureAlt: (title) => `${title}：由医生回答的健康问题`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: '问题',
	answer: '医生的回答',
	answerOf: (doctor) => `${doctor}的回答`,
	moreInfo: '更多知识',
	askedBy: '提问者',
	askedOn: '提问日期',
	answeredBy: '回答医生',
	answeredOn: '回答日期',
	dateUnknown: '日期不详',
	askedOnDate: (day) => `${date(day)}提问`,
	answeredOnDate: (day) => `${date(day)}回答`,
	answeredByDoctor: (doctor, specialty) => `${doctor}（${specialty}）回答`,
	specialty: '科室',
	topics: '话题',
	machineWritten: '机器撰写',
	machineWrittenHint: '这部分由电脑撰写，不是回答问题的医生写的，可能有误，请以医生的回答为准。',
	humanWritten: '编辑撰写',
	machineTranslated: '机器翻译',
	machineTranslatedHint: '本页由电脑翻译。如有不通顺的地方，请以原文为准。',
	humanTranslated: '人工翻译',
	readIn: (language) => `用${language}阅读`,
	reviewed: (by, day) => `${by}于${date(day)}审阅`,
	notReviewed: '此后未再审阅',
	signTitles: { emergency: '请立即求救', urgent: '请尽快就医' },
	withdrawnHeading: '这条回答已撤回',
	withdrawnLead: '我们不再认可这条回答，因此不再显示。原因如下：',
	withdrawnMark: '回答已撤回',
	unpublished: { draft: '草稿：未发布', unfinished: '未完成：未发布' },
	staleHeading: '这条回答可能已经过时',
	staleText: (day) => `这是${date(day)}的内容。医学建议会不断更新，照着做之前，请先问问医生或药师。`,
	urgentHeading: '如果现在正出现这种情况，请立即求助',
	urgentSigns: (signs, phone) =>
		`本页提到${quoted(signs)}。如果您或身边的人现在就因此需要帮助，请立即拨打${phone}，不要等到读完再打。`,
	similarHeading: '类似的问题',
	similarSearch: '搜索类似的问题',
	why: (words) => `也谈到${words.join('、')}`,
	askedTimes: (count) => `差不多的问题被问过${number(count)}次`,
	relatedHeading: '相关话题',
	neighbours: '上一个和下一个问题',
	previous: '上一个',
	next: '下一个',
	readMore: '阅读全文',
	readMoreOf: (title) => `阅读全文：${title}`,
	source: '来源',
	citeHeading: '引用本页',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}：《${title}》，${name}，${date(asked)}提问${answered === undefined ? '' : `，${date(answered)}回答`}。${address}`,
	edit: '提出更正',
	editFile: '编辑文件',
	correctionSubject: (title) => `更正建议：${title}`,
	correctionBody: (address) => `页面：${address}\n\n需要更正的地方：\n`,
	print: '打印',
	printedFrom: '出处',
	facts: '关于这个问题',
	withdrawnDescription: (title) => `“${title}”的回答已撤回。`,
};

const lists: Messages['lists'] = {
	home: {
		heading: '您想问什么？',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)}，由${counts.specialties(specialties)}的${counts.doctors(doctors)}回答。`,
		specialties: '按科室浏览',
		allSpecialties: '全部科室和话题',
		chosen: '编辑精选',
		newest: '最新问题',
		mostLinked: '很多人都有的问题',
		mostLinkedHint: '与这些问题相似的提问最多。',
		topics: '常见话题',
		byYear: '按年份浏览',
		empty: '目前还没有中文问题。',
	},
	specialties: {
		title: '科室和话题',
		intro: '请选择与您的问题相关的科室，也可以直接选择话题。',
		allTopics: '全部话题',
	},
	specialty: {
		description: (specialty) => `${specialty}：由医生回答的健康问题。`,
		topics: '话题',
		doctors: '在这里回答的医生',
		questions: '问题和回答',
	},
	topic: {
		description: (topic, specialty) => `关于${topic}（${specialty}）的问题，由医生回答。`,
		questions: '问题和回答',
		beside: '常一起问到的话题',
		parent: (specialty) => `${specialty}的全部问题`,
	},
	doctors: {
		title: '医生',
		intro: '在本站回答问题的医生，按科室排列。',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}（${specialty}）回答过的问题。`,
		specialty: '科室',
		credentials: '资质',
		affiliation: '工作单位',
		website: '网站',
		answeredFrom: (first, last) => (first === last ? `${first}年回答` : `${first}年至${last}年回答`),
		about: '关于这位医生',
		answers: '回答过的问题',
		demo: '这位医生是虚构的：这里展示的是演示内容。',
	},
	years: {
		title: '按年份浏览',
		slice: (slice) => `${formatSlice(LANG, slice)}的问题`,
		intro: '全部问题，按提问日期排列。',
	},
	listing: {
		newest: '最新',
		inSlice: (slice) => `${formatSlice(LANG, slice)}提问`,
		shown: (shown, total) =>
			shown === total ? `共${counts.questions(total)}` : `共${counts.questions(total)}，显示${number(shown)}个`,
		slices: '按提问日期',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}，${counts.questions(count)}`,
		first: '回到最新问题',
		empty: '这里还没有问题。',
	},
};

const search: Messages['search'] = {
	title: '搜索',
	description: '用自己的话搜索由医生回答的健康问题。',
	label: '搜索问题和回答',
	button: '搜索',
	clear: '清空',
	hintsHeading: '搜索小技巧',
	hints: [
		'像跟医生说话那样写就行，写整句话也可以。',
		'给词语加上引号，只找完全一样的字句：“肠镜检查”。',
		'在词语前加减号，可以排除这个词：-\u2060怀孕。',
	],
	examplesHeading: '例如',
	examples: ['晚上睡觉手发麻是怎么回事', '脂肪肝能好吗', '孩子发烧三天了怎么办'],
	noScript: '搜索需要 JavaScript，而这个浏览器已将它关闭。',
	noScriptLink: '按科室和话题浏览',
	results: (count, query) => `“${query}”：共${counts.results(count)}`,
	resultsFiltered: (count) => `共${counts.questions(count)}`,
	resultsLabel: '搜索结果',
	showingResultsFor: (corrected) => `以下是“${corrected}”的搜索结果`,
	searchInsteadFor: (typed) => `仍然搜索“${typed}”`,
	alsoSearched: (word, also) => `“${word}”：同时搜索了${quoted(also)}`,
	foundThrough: (words) => `通过${quoted(words)}找到`,
	section: { question: '来自问题', answer: '来自回答', more: '来自“更多知识”' },
	answeredBy: (doctor, specialty) => `${doctor}（${specialty}）`,
	loadMore: '显示更多结果',
	loaded: (shown, total) => `共${counts.results(total)}，已显示${number(shown)}条`,
	loading: '正在搜索…',
	loadingFilters: '正在加载筛选条件，随后搜索…',
	slow: '还在搜索，网络好像比较慢。',
	failedHeading: '搜索没有成功',
	failed: '搜索所需的部分数据没有加载出来。请检查网络后重试。',
	retry: '重试',
	offlineHeading: '当前没有网络',
	offline: '把搜索数据保存到本设备后，没有网络也能搜索。',
	offlineLink: '查看已保存的内容',
	nothingHeading: (query) => `没有找到与“${query}”相关的内容`,
	noAnswer: { word: (word) => `这里没有关于“${word}”的回答`, query: (query) => `这里没有关于“${query}”的回答` },
	nearest: '比较接近的内容',
	answersIn: (count, language) => `${language}有${counts.answers(count)}`,
	answersOnIn: (count, topic, language) => `${language}有${counts.answers(count)}谈到“${topic}”`,
	askDoctor: '要得到适合您自己的答案，请去问能当面为您检查的医生，例如平时给您看病的医生或社区医院的医生；不知道该挂哪个科，可以先问导诊台或药师。',
	askDoctorLink: '本站能做什么、可以写信给谁',
	nothingFiltered: '没有符合全部筛选条件的内容。去掉一个条件试试。',
	nothingHints: ['看看有没有错别字。', '换个说法，或少写几个词。', '写您的感觉和看到的情况，而不是猜测的病名。'],
	nothingTopics: '可能有帮助的话题',
	browse: '浏览全部科室和话题',
	pages: '本站页面',
	filters: '筛选',
	filtersComing: '正在加载筛选条件…',
	filtersFailed: '筛选条件加载失败。',
	showResults: (count) => `显示${counts.results(count)}`,
	facet: { specialty: '科室', age: '提问者年龄', sex: '提问者性别', year: '提问年份', doctor: '医生' },
	facetValue: (label, count) => `${label}，${counts.results(count)}`,
	removeFilter: (facet, value) => `去掉筛选条件“${facet}：${value}”`,
	clearFilters: '清除全部筛选',
	chosenFilters: '已选的筛选条件',
	showAllValues: (count) => `显示全部${number(count)}项`,
	showFewerValues: '收起',
	dialog: {
		label: '搜索',
		open: '打开搜索',
		close: '关闭搜索',
		suggestions: (count) => `有${number(count)}条建议，请用上下方向键选择。`,
		none: '没有建议，请按回车键搜索。',
		allResults: (query) => `查看“${query}”的全部结果`,
		keys: { move: '选择', open: '打开', close: '关闭' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: '您并不孤单，请现在就找人谈谈',
			text: '如果您可能会伤害自己，或已经伤害了自己，请立即求助。请和信任的人待在一起，远离可能用来伤害自己的东西。如果是身边的人，请陪着对方，不要离开。',
		},
		poisoning: {
			heading: '这可能是中毒，请立即求助',
			text: '即使还没有症状，也请打电话。除非有专业人员指示，不要催吐，也不要给任何吃的喝的。把包装或瓶子留在手边。',
		},
		babies: {
			heading: '宝宝或孩子可能有危险，请立即求助',
			text: '年幼的孩子病情可能变化很快。请打电话，说明孩子多大、您看到了什么。不要离开孩子。',
		},
		pregnancy: {
			heading: '怀孕期间这可能很紧急，请立即求助',
			text: '请打电话，或马上去医院产科。不要等着看会不会好转。',
		},
		stroke: {
			heading: '这可能是中风（脑卒中），请立即求助',
			text: '每一分钟都很要紧。即使症状已经消失，也请打电话，并说明是什么时候开始的。',
		},
		'chest-pain': {
			heading: '这可能是心脏的问题，请立即求助',
			text: '停下手里的事，坐下来，打电话。不要自己开车。',
		},
		bleeding: {
			heading: '这可能是严重出血，请立即求助',
			text: '如果伤口在流血，请用干净的布用力按住伤口，直到有人来救援。',
		},
		breathing: {
			heading: '呼吸困难可能很紧急，请立即求助',
			text: '请打电话，说明有人呼吸困难。接线员会告诉您在救援到来之前怎么做。',
		},
		collapse: {
			heading: '情况可能很紧急，请立即求助',
			text: '请打电话，说明人是否清醒、有没有呼吸。接线员会告诉您在救援到来之前怎么做。',
		},
		sign: {
			heading: '如果现在正出现这种情况，请立即求助',
			text: '不要等网站上的回答。',
		},
	},
	mild: { heading: '如果现在正出现这种情况', text: '请不要再往下读，立即求助。' },
	mildSelfHarm: { heading: '如果您想伤害自己', text: '您并不孤单，现在就可以找人谈谈。' },
	hours: (hours) => `（${hours}）`,
};

const glance: Messages['glance'] = {
	title: '数据一览',
	description: '大家问什么、谁在问、医生多久回答：用图和表了解本站的全部问答。',
	intro: (total) => `从${counts.questions(total)}看本站的问答。每张图下面都有数据表。`,
	showTable: '用表格显示数据',
	perYear: {
		title: '各年份、各科室的问题数',
		alt: (first, last, peak, count) =>
			first === last
				? `全部问题都是${first}年提出的，共${number(count)}个。`
				: `${first}年至${last}年每年的问题数。最多的是${peak}年，有${number(count)}个。`,
		altSpecialty: (specialty, count) => `问得最多的科室是${specialty}，有${counts.questions(count)}。`,
		year: '年份',
		specialty: '科室',
		total: '合计',
		others: '其他科室',
	},
	askers: {
		title: '谁在提问',
		alt: (group, count, total) =>
			`提问者的年龄段和性别。人数最多的是“${group}”：${counts.questions(total)}中有${number(count)}个（${formatPercent(LANG, share(count, total))}）。`,
		age: '年龄',
		sex: '性别',
	},
	delay: {
		title: '医生多久回答',
		alt: (withinDay, known) =>
			`从提问到回答的天数。${counts.questions(known)}中有${number(withinDay)}个（${formatPercent(LANG, share(withinDay, known))}）在当天或第二天得到回答。`,
		bucket: {
			'0': '当天',
			'1': '第二天',
			'2-3': '2至3天',
			'4-7': '4至7天',
			'8-30': '8至30天',
			'31+': '30天以上',
			unknown: '不详',
		},
		days: '多久得到回答',
	},
	topics: {
		title: '大家问得最多的是什么',
		alt: (topic, count) => `问题最多的话题。最多的是${topic}，有${counts.questions(count)}。`,
		topic: '话题',
	},
	questions: '问题数',
	share: '占比',
	empty: '目前还没有可以显示的数据。',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: '关于本站',
	description: (name) => `${name}是什么、由谁回答，以及怎样谨慎使用。`,
	sections: [
		{
			id: 'what',
			heading: '这是什么网站',
			paragraphs: [
				'有人向医生咨询自己的健康问题，医生作了回答。本站把这些问答保存下来，让有同样担心的人也能读到。',
				'每条回答都是医生根据一个人的描述，为这个人写的。您的情况也许需要不同的回答。请用它来帮助理解，并想好看病时要问医生什么。',
			],
		},
		{
			id: 'people',
			heading: '谁提问、谁回答',
			paragraphs: [
				'提问者都用化名，只显示年龄段，不显示具体年龄。我们不公开姓名，也不公开任何可能认出本人的信息。',
				'每条回答都写明回答的医生、科室，以及已知的回答日期。每位医生都有自己的页面，列出其全部回答。',
			],
		},
		{
			id: 'marks',
			heading: '各种标记的意思',
			paragraphs: [
				'“机器撰写”表示补充的内容是电脑写的。它总是与医生的回答分开显示。',
				'“机器翻译”表示该页由电脑翻译。如果我们有原文，会给出链接。',
				'较早的回答带有提醒和日期。不再成立的回答会撤回：页面保留，原来回答的位置改为说明原因。',
			],
		},
		{
			id: 'similar',
			heading: '类似的问题是怎么找到的',
			paragraphs: [
				'每个问题的用词都会与其他所有问题比较，显示最接近的四个。您在本站的任何操作都不影响结果，也没有人能花钱让自己出现在那里。',
			],
		},
		{
			id: 'privacy',
			heading: '您的隐私',
			paragraphs: [
				'本站不设置 Cookie，不加载其他公司的内容，也不跟踪您。搜索在您的设备上进行。',
			],
		},
	],
	keeping: '您读过的页面会在您的设备上保留一段时间，没有网络时也能再读。您保存的内容会一直保留，直到您删除。在“离线阅读”页，您可以全部删除，也可以选择不再保留读过的页面。',
	disclaimer: '请注意',
	urgent: '紧急情况',
	contact: '联系我们',
	counted: (host) => `本站不使用 Cookie，也不从其他公司加载任何内容。搜索在您的设备上进行。您的设备每天一次向${host}发送一份被搜索过的词语列表：只有本档案自身用到的词语，绝不包括您的句子，也没有任何能表明您是谁的内容。如果您的浏览器要求不被跟踪，则什么都不发送。`,
};

const contact: Messages['contact'] = {
	heading: '写信给我们',
	message: '您的留言',
	email: '您的电子邮件地址（如需回复）',
	send: '发送',
	hint: '紧急情况请不要写在这里，请打电话。我们无法通过此表单就您本人的健康给出建议。',
	sentTo: (host) => `您写的内容会发送到${host}。`,
	byEmail: '写电子邮件',
};

const notFound: Messages['notFound'] = {
	title: '找不到这个页面',
	text: '这个网址没有对应的页面。可能是输错了，或复制时漏了一部分。',
	suggestions: '您要找的是这些吗？',
	searchFor: (words) => `搜索“${words}”`,
	elsewhere: '您也可以从这里继续：',
};

const offline: Messages['offline'] = {
	title: '离线阅读',
	description: '把部分内容保存到本设备，没有网络也能阅读和搜索。',
	intro: '请选择要保存在本设备上的内容，之后没有网络也能阅读和搜索。在您选择之前，不会保存其中任何部分。',
	parts: '可以保存的内容',
	everything: '全部内容',
	searchPart: '搜索数据',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}，${bytes(size)}`),
	state: {
		absent: '未保存',
		waiting: '等待中',
		saving: '正在保存',
		paused: '已暂停',
		saved: '已保存',
		outdated: '已保存，有新版本',
		broken: '已保存，但缺少部分内容',
		failed: '保存失败',
	},
	save: '保存',
	pause: '暂停',
	resume: '继续',
	cancel: '取消',
	remove: '删除',
	update: '更新',
	repair: '修复',
	clear: '全部删除',
	actionOn: (action, part) => `${action}：${part}`,
	progress: (done, total) => `${bytes(done)}，共 ${bytes(total)}`,
	savedNow: (part) => `“${part}”现在可以离线阅读了。`,
	removedNow: (part) => `已从本设备删除“${part}”。`,
	savedOn: (day) => `${date(day)}保存`,
	repairHint: '“修复”会检查已保存的内容，并补上缺少的部分。',
	confirmRemove: (part) => `要从本设备删除“${part}”吗？`,
	confirmClear: '要删除保存在本设备上的全部内容吗？',
	storage: (used, quota) => `已用 ${bytes(used)}，这个浏览器大约可用 ${bytes(quota)}。`,
	noSpace: (needed, free) => `需要 ${bytes(needed)}，但只剩 ${bytes(free)}。请先删除一些内容。`,
	noRoom: (needed) => `需要 ${bytes(needed)}，但浏览器不再提供空间。请先删除一些内容。`,
	failed: '还没保存完，网络就断了。已经收到的部分会保留。',
	retry: '重试',
	unsupported: '这个浏览器不能保存页面，或不允许在无痕窗口中保存。',
	needsScript: '保存页面需要 JavaScript，而这个浏览器已将它关闭。',
	keep: '请浏览器不要自动清理已保存的页面',
	kept: '这个浏览器会保留已保存的页面，直到您删除。',
	offlineNow: '当前没有网络，已保存的页面仍可阅读。',
	onlineAgain: '网络已恢复。',
	pageMissingTitle: '这个页面没有保存',
	pageMissing: '当前没有网络，而这个页面没有保存在本设备上。请返回上一页，或选择已保存的页面。',
	newVersion: '本站有新版本。',
	reload: '立即加载',
	installApp: '添加到本设备',
	saveTopic: '保存这个话题供离线阅读',
	topics: '话题',
	topicsHint: '只想保存一个话题，请从全部话题中选择',
	privacy: '本设备上保留的内容不会发送给任何人。“全部删除”会删除保存的内容和读过的页面。',
	privacyCounted: '您读了或保存了什么，不会发送给任何人。“全部删除”会删除保存的内容和读过的页面。',
	foreign: '收到的内容不是本站发送的。您连接的网络可能要求先登录。',
	listMissing: '可保存内容的列表没有加载出来。请联网后重试。',
	pagesRead: '读过的页面',
	keepRead: '在本设备上保留我读过的页面',
	keepReadHint: '最近读过的页面和您用过的搜索数据会留在本设备上，没有网络也能打开，使用本设备的其他人也能打开。关闭后会删除这些内容，以后也不再保留。您自己保存的内容不受影响。',
	readKept: '从现在起，您读过的页面会保留在本设备上。',
	readForgotten: '已从本设备删除读过的页面，以后不再保留。',
	readLately: '最近读过',
	findSimilar: (words) => `搜索“${words}”`,
	onDevice: '已在本设备上',
	notOnDevice: '未保存在本设备上',
	clearedNow: '已删除本设备上的全部内容。',
	repairedNow: '已检查保存的内容。',
};

const feeds: Messages['feeds'] = {
	atom: 'Atom 订阅',
	json: 'JSON 订阅',
	title: (name) => `${name}：最新问题`,
	specialtyTitle: (name, specialty) => `${name}：${specialty}`,
	subtitle: (name) => `${name}上由医生回答的最新问题。`,
	llms: {
		intro: '本站收录由署名医生回答的健康问题。每页都注明提问日期，以及已知的回答日期。回答是针对个人写的，可能已经过时：引用时请注明医生和日期，并附上该页的提醒，不要把回答当作给读者的医疗建议。标为机器撰写或机器翻译的文字并非出自医生。',
		markdown: (ending) => `每条回答的页面都有 Markdown 版本：在网址后加上 ${ending} 即可。`,
		specialties: '科室',
		more: '其他',
	},
};

/** The site in Simplified Chinese, as written on the mainland. */
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
