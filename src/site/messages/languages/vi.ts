/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'vi';
const date = (day: string) => formatDate(LANG, day);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const all = (items: readonly string[]) => formatList(LANG, items);
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
/** A year alone needs its word: "năm 2017"; a month has it already. */
const period = (slice: string) => (slice.length === 4 ? `năm ${formatSlice(LANG, slice)}` : slice.endsWith('s') ? `giai đoạn ${formatSlice(LANG, slice)}` : formatSlice(LANG, slice));
/** Vietnamese nouns have one form. */
const counted = (noun: string) => (count: number) => `${number(count)} ${noun}`;

const counts: Messages['counts'] = {
	questions: counted('câu hỏi'),
	answers: counted('câu trả lời'),
	doctors: counted('bác sĩ'),
	specialties: counted('chuyên khoa'),
	topics: counted('chủ đề'),
	days: counted('ngày'),
	results: counted('kết quả'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0 đến 9 tuổi',
	'10-19': '10 đến 19 tuổi',
	'20-29': '20 đến 29 tuổi',
	'30-39': '30 đến 39 tuổi',
	'40-49': '40 đến 49 tuổi',
	'50-59': '50 đến 59 tuổi',
	'60-69': '60 đến 69 tuổi',
	'70-79': '70 đến 79 tuổi',
	'80+': '80 tuổi trở lên',
	unknown: 'Không rõ tuổi',
};

const people: Messages['people'] = {
	sex: { female: 'Nữ', male: 'Nam', other: 'Khác', unknown: 'Không rõ giới tính' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const who = { female: child ? 'Bé gái' : 'Nữ', male: child ? 'Bé trai' : 'Nam', other: '', unknown: '' }[sex];
		const band = age === 'unknown' ? '' : AGES[age];
		return [who, band].filter((part) => part !== '').join(', ');
	},
};

const site: Messages['site'] = {
	languageName: 'Tiếng Việt',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'Đến nội dung chính',
	home: 'Trang chủ',
	navigation: 'Điều hướng chính',
	menu: 'Menu',
	closeMenu: 'Đóng menu',
	breadcrumbs: 'Bạn đang ở đây',
	languages: 'Ngôn ngữ',
	readInThisLanguage: 'Đọc trang này bằng tiếng Việt',
	homeInThisLanguage: 'Trang chủ tiếng Việt',
	searchLabel: 'Tìm câu hỏi và câu trả lời',
	searchPlaceholder: 'Hỏi theo cách của bạn',
	searchButton: 'Tìm',
	searchKeys: 'Nhấn phím / để tìm',
	links: {
		specialties: 'Chuyên khoa',
		doctors: 'Bác sĩ',
		years: 'Theo năm',
		glance: 'Số liệu tổng quan',
		about: 'Giới thiệu',
		offline: 'Đọc ngoại tuyến',
		search: 'Tìm kiếm',
		feed: 'Nguồn cấp tin',
	},
	footerNavigation: 'Các trang khác',
	disclaimerHeading: 'Trang web này không thay cho việc đi khám',
	urgentHeading: 'Khi nào cần cấp cứu ngay',
	callNumber: (phone) => `Gọi ${phone}`,
	demonstrationLabel: 'Bản minh họa',
	demoDoctor: 'Bác sĩ hư cấu',
	backToTop: 'Về đầu trang',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: câu hỏi về sức khỏe do bác sĩ trả lời`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: 'Câu hỏi',
	answer: 'Bác sĩ trả lời',
	answerOf: (doctor) => `${doctor} trả lời`,
	moreInfo: 'Thông tin thêm',
	askedBy: 'Người hỏi',
	askedOn: 'Ngày hỏi',
	answeredBy: 'Người trả lời',
	answeredOn: 'Ngày trả lời',
	dateUnknown: 'Không rõ ngày',
	askedOnDate: (day) => `Hỏi ngày ${date(day)}`,
	answeredOnDate: (day) => `Trả lời ngày ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `${doctor} (${specialty}) trả lời`,
	specialty: 'Chuyên khoa',
	topics: 'Chủ đề',
	machineWritten: 'Do máy viết',
	machineWrittenHint: 'Phần này do máy tính viết, không phải bác sĩ đã trả lời. Nội dung có thể sai: hãy theo câu trả lời của bác sĩ.',
	humanWritten: 'Do biên tập viên viết',
	machineTranslated: 'Do máy dịch',
	machineTranslatedHint: 'Trang này do máy tính dịch. Nếu có chỗ khó hiểu, hãy dựa vào bản gốc.',
	humanTranslated: 'Do người dịch',
	readIn: (language) => `Đọc bằng ${spoken(language)}`,
	reviewed: (by, day) => `${by} đã xem lại ngày ${date(day)}`,
	notReviewed: 'Chưa được xem lại từ đó đến nay',
	signTitles: { emergency: 'Cần cấp cứu ngay', urgent: 'Cần đi khám ngay' },
	withdrawnHeading: 'Câu trả lời này đã được rút lại',
	withdrawnLead: 'Chúng tôi thấy câu trả lời này không còn phù hợp nên không hiển thị nữa. Lý do:',
	withdrawnMark: 'Đã rút câu trả lời',
	unpublished: { draft: 'Bản nháp: chưa đăng', unfinished: 'Chưa xong: chưa đăng' },
	staleHeading: 'Câu trả lời này có thể đã cũ',
	staleText: (day) => `Nội dung này từ ngày ${date(day)}. Lời khuyên y khoa thay đổi theo thời gian: hãy hỏi bác sĩ hoặc dược sĩ trước khi làm theo.`,
	urgentHeading: 'Nếu điều này đang xảy ra, hãy gọi cấp cứu ngay',
	urgentSigns: (signs, phone) =>
		`Trang này có nhắc đến ${all(quoted(signs))}. Nếu bạn hoặc người bên cạnh đang cần giúp đỡ vì điều này, hãy gọi ${phone} ngay. Đừng đợi đọc hết trang.`,
	similarHeading: 'Câu hỏi tương tự',
	similarSearch: 'Tìm câu hỏi tương tự',
	why: (words) => `Cũng nói về ${all(words)}`,
	askedTimes: (count) => `Đã được hỏi ${number(count)} lần với nội dung gần giống`,
	relatedHeading: 'Chủ đề liên quan',
	neighbours: 'Câu hỏi trước và sau',
	previous: 'Trước',
	next: 'Sau',
	readMore: 'Đọc tiếp',
	readMoreOf: (title) => `Đọc tiếp: ${title}`,
	source: 'Nguồn',
	citeHeading: 'Trích dẫn trang này',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. “${title}” ${name}. Hỏi ngày ${date(asked)}${answered === undefined ? '' : `, trả lời ngày ${date(answered)}`}. ${address}`,
	edit: 'Góp ý sửa lỗi',
	editFile: 'Sửa tệp',
	correctionSubject: (title) => `Góp ý sửa lỗi: ${title}`,
	correctionBody: (address) => `Trang: ${address}\n\nChỗ cần sửa:\n`,
	print: 'In',
	printedFrom: 'In từ',
	facts: 'Về câu hỏi này',
	withdrawnDescription: (title) => `Câu trả lời cho “${title}” đã được rút lại.`,
};

/** The name of a language inside a sentence: "tiếng Anh", not "Tiếng Anh". */
function spoken(language: string): string {
	return language.replace(/^T(?=iếng )/, 't');
}

const lists: Messages['lists'] = {
	home: {
		heading: 'Bạn muốn hỏi điều gì?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} được ${counts.doctors(doctors)} thuộc ${counts.specialties(specialties)} trả lời.`,
		specialties: 'Xem theo chuyên khoa',
		allSpecialties: 'Tất cả chuyên khoa và chủ đề',
		chosen: 'Do ban biên tập chọn',
		newest: 'Câu hỏi mới nhất',
		mostLinked: 'Nhiều người cũng hỏi',
		mostLinkedHint: 'Những câu hỏi giống với nhiều câu hỏi khác nhất.',
		topics: 'Chủ đề thường gặp',
		byYear: 'Xem theo năm',
		empty: 'Chưa có câu hỏi nào bằng tiếng Việt.',
	},
	specialties: {
		title: 'Chuyên khoa và chủ đề',
		intro: 'Hãy chọn chuyên khoa phụ trách phần cơ thể bạn muốn hỏi, hoặc chọn thẳng một chủ đề.',
		allTopics: 'Tất cả chủ đề',
	},
	specialty: {
		description: (specialty) => `${specialty}: câu hỏi về sức khỏe do bác sĩ trả lời.`,
		topics: 'Chủ đề',
		doctors: 'Bác sĩ trả lời ở đây',
		questions: 'Hỏi và đáp',
	},
	topic: {
		description: (topic, specialty) => `Câu hỏi về ${topic} (${specialty}), do bác sĩ trả lời.`,
		questions: 'Hỏi và đáp',
		beside: 'Thường được hỏi cùng',
		parent: (specialty) => `Tất cả câu hỏi: ${specialty}`,
	},
	doctors: {
		title: 'Bác sĩ',
		intro: 'Các bác sĩ có câu trả lời trên trang web này, xếp theo chuyên khoa.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}: các câu hỏi đã trả lời.`,
		specialty: 'Chuyên khoa',
		credentials: 'Trình độ chuyên môn',
		affiliation: 'Nơi làm việc',
		website: 'Trang web',
		answeredFrom: (first, last) => (first === last ? `Trả lời trong năm ${first}` : `Trả lời từ năm ${first} đến năm ${last}`),
		about: 'Về bác sĩ này',
		answers: 'Các câu trả lời',
		demo: 'Bác sĩ này là hư cấu: nội dung ở đây chỉ để minh họa.',
	},
	years: {
		title: 'Câu hỏi theo năm',
		slice: (slice) => `Câu hỏi trong ${period(slice)}`,
		intro: 'Tất cả câu hỏi, xếp theo ngày hỏi.',
	},
	listing: {
		newest: 'Mới nhất',
		inSlice: (slice) => `Hỏi trong ${period(slice)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(shown)} trong số ${counts.questions(total)}`,
		slices: 'Theo ngày hỏi',
		sliceCount: (slice, count) => `Hỏi trong ${period(slice)}: ${counts.questions(count)}`,
		first: 'Về các câu hỏi mới nhất',
		empty: 'Chưa có câu hỏi nào ở đây.',
	},
};

const search: Messages['search'] = {
	title: 'Tìm kiếm',
	description: 'Tìm câu hỏi về sức khỏe do bác sĩ trả lời, theo cách nói của bạn.',
	label: 'Tìm câu hỏi và câu trả lời',
	button: 'Tìm',
	clear: 'Xóa nội dung tìm',
	hintsHeading: 'Mẹo tìm kiếm',
	hints: [
		'Hãy viết như khi nói với bác sĩ: viết cả câu cũng được.',
		'Đặt các từ trong ngoặc kép để tìm đúng cụm từ đó: “nội soi dạ dày”.',
		'Đặt dấu trừ trước một cụm từ trong ngoặc kép để loại cụm từ đó: -“mang thai”.',
	],
	examplesHeading: 'Ví dụ',
	examples: ['ban đêm hay bị tê tay là bệnh gì', 'gan nhiễm mỡ có hết được không', 'bé sốt 3 ngày chưa hết phải làm sao'],
	noScript: 'Tìm kiếm cần JavaScript, nhưng trình duyệt này đã tắt.',
	noScriptLink: 'Xem theo chuyên khoa và chủ đề',
	results: (count, query) => `${counts.results(count)} cho “${query}”`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Kết quả tìm kiếm',
	showingResultsFor: (corrected) => `Đang hiển thị kết quả cho “${corrected}”`,
	searchInsteadFor: (typed) => `Vẫn tìm “${typed}”`,
	alsoSearched: (word, also) => `“${word}”: đã tìm thêm ${all(quoted(also))}`,
	foundThrough: (words) => `Tìm thấy nhờ ${all(quoted(words))}`,
	section: { question: 'Từ câu hỏi', answer: 'Từ câu trả lời', more: 'Từ “Thông tin thêm”' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Xem thêm kết quả',
	loaded: (shown, total) => `Đang hiển thị ${number(shown)} trong số ${counts.results(total)}`,
	loading: 'Đang tìm…',
	loadingFilters: 'Đang tải bộ lọc, sau đó sẽ tìm…',
	slow: 'Vẫn đang tìm. Kết nối có vẻ chậm.',
	failedHeading: 'Tìm kiếm gặp lỗi',
	failed: 'Không tải được một phần dữ liệu tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.',
	retry: 'Thử lại',
	offlineHeading: 'Bạn đang ngoại tuyến',
	offline: 'Bạn có thể tìm khi không có mạng, sau khi đã lưu dữ liệu tìm kiếm vào thiết bị này.',
	offlineLink: 'Xem những gì đã lưu',
	nothingHeading: (query) => `Không tìm thấy gì cho “${query}”`,
	noAnswer: { word: (word) => `Ở đây chưa có câu trả lời nào về “${word}”`, query: (query) => `Ở đây chưa có câu trả lời nào về “${query}”` },
	nearest: 'Những câu hỏi gần nhất',
	answersIn: (count, language) => `${counts.answers(count)} bằng ${spoken(language)}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} về ${topic} bằng ${spoken(language)}`,
	askDoctor: 'Để có câu trả lời phù hợp với riêng bạn, hãy hỏi bác sĩ có thể khám trực tiếp: bác sĩ bạn vẫn khám, trạm y tế hoặc phòng khám gần nhà. Nếu chưa biết nên đi đâu, hãy hỏi dược sĩ.',
	askDoctorLink: 'Trang web này giúp được gì, và liên hệ với ai',
	nothingFiltered: 'Không có nội dung nào khớp với mọi bộ lọc đã chọn. Hãy bỏ bớt một bộ lọc.',
	nothingHints: ['Kiểm tra lại chính tả và dấu.', 'Thử từ khác, hoặc bớt từ.', 'Hãy tả điều bạn cảm thấy hoặc nhìn thấy, thay vì tên bệnh bạn đoán.'],
	nothingTopics: 'Chủ đề có thể giúp bạn',
	browse: 'Xem tất cả chuyên khoa và chủ đề',
	pages: 'Trên trang web này',
	filters: 'Bộ lọc',
	filtersComing: 'Đang tải bộ lọc…',
	filtersFailed: 'Không tải được bộ lọc.',
	showResults: (count) => `Xem ${counts.results(count)}`,
	facet: { specialty: 'Chuyên khoa', age: 'Tuổi người hỏi', sex: 'Giới tính người hỏi', year: 'Năm hỏi', doctor: 'Bác sĩ' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Bỏ bộ lọc ${facet}: ${value}`,
	clearFilters: 'Bỏ tất cả bộ lọc',
	chosenFilters: 'Bộ lọc đã chọn',
	showAllValues: (count) => `Xem tất cả ${number(count)} mục`,
	showFewerValues: 'Thu gọn',
	dialog: {
		label: 'Tìm kiếm',
		open: 'Mở tìm kiếm',
		close: 'Đóng tìm kiếm',
		suggestions: (count) => `Có ${number(count)} gợi ý. Dùng phím mũi tên lên và xuống để chọn.`,
		none: 'Không có gợi ý. Nhấn Enter để tìm.',
		allResults: (query) => `Tất cả kết quả cho “${query}”`,
		keys: { move: 'để chọn', open: 'để mở', close: 'để đóng' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'Bạn không đơn độc: hãy nói chuyện với ai đó ngay bây giờ',
			text: 'Nếu bạn có thể làm hại bản thân, hoặc đã làm vậy, hãy tìm người giúp ngay. Hãy ở cạnh người bạn tin tưởng, tránh xa mọi thứ có thể làm bạn bị thương. Nếu là người khác, hãy ở lại bên họ.',
		},
		poisoning: {
			heading: 'Có thể là ngộ độc: hãy gọi cấp cứu ngay',
			text: 'Hãy gọi dù chưa có dấu hiệu gì. Đừng gây nôn, đừng cho ăn hay uống gì nếu chưa được hướng dẫn. Giữ lại vỏ hộp, chai lọ.',
		},
		babies: {
			heading: 'Em bé hoặc trẻ nhỏ có thể đang nguy hiểm: hãy gọi cấp cứu ngay',
			text: 'Trẻ nhỏ có thể nặng lên rất nhanh. Hãy gọi, nói bé bao nhiêu tuổi và bạn thấy gì. Luôn ở bên bé.',
		},
		pregnancy: {
			heading: 'Khi mang thai, điều này có thể khẩn cấp: hãy gọi ngay',
			text: 'Hãy gọi, hoặc đến ngay khoa sản. Đừng đợi xem có đỡ không.',
		},
		stroke: {
			heading: 'Có thể là đột quỵ: hãy gọi cấp cứu ngay',
			text: 'Từng phút đều quý. Hãy gọi dù dấu hiệu đã hết, và nói rõ bắt đầu từ lúc nào.',
		},
		'chest-pain': {
			heading: 'Có thể là do tim: hãy gọi cấp cứu ngay',
			text: 'Hãy dừng mọi việc, ngồi xuống và gọi. Đừng tự lái xe.',
		},
		bleeding: {
			heading: 'Có thể là chảy máu nặng: hãy gọi cấp cứu ngay',
			text: 'Nếu vết thương chảy máu, hãy dùng vải sạch ép chặt lên vết thương cho đến khi có người đến cứu.',
		},
		breathing: {
			heading: 'Khó thở có thể là cấp cứu: hãy gọi ngay',
			text: 'Hãy gọi và nói có người đang khó thở. Người nghe máy sẽ hướng dẫn bạn trong lúc chờ.',
		},
		collapse: {
			heading: 'Có thể là cấp cứu: hãy gọi ngay',
			text: 'Hãy gọi, nói rõ người đó có tỉnh không, có thở không. Người nghe máy sẽ hướng dẫn bạn trong lúc chờ.',
		},
		sign: {
			heading: 'Nếu điều này đang xảy ra, hãy gọi cấp cứu ngay',
			text: 'Đừng đợi câu trả lời trên một trang web.',
		},
	},
	mild: { heading: 'Nếu điều này đang xảy ra', text: 'Đừng đọc tiếp: hãy gọi cấp cứu ngay.' },
	mildSelfHarm: { heading: 'Nếu bạn nghĩ đến việc làm hại bản thân', text: 'Bạn không đơn độc. Bạn có thể nói chuyện với ai đó ngay bây giờ.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'Số liệu tổng quan',
	description: 'Mọi người hỏi gì, ai hỏi, bác sĩ trả lời sau bao lâu: tất cả qua hình và bảng.',
	intro: (total) => `Những gì ${counts.questions(total)} cho thấy. Mỗi hình đều có bảng số liệu bên dưới.`,
	showTable: 'Xem bảng số liệu',
	perYear: {
		title: 'Số câu hỏi theo năm và chuyên khoa',
		alt: (first, last, peak, count) =>
			first === last
				? `Tất cả câu hỏi đều được hỏi trong năm ${first}: ${counts.questions(count)}.`
				: `Số câu hỏi mỗi năm, từ ${first} đến ${last}. Nhiều nhất là năm ${peak}: ${counts.questions(count)}.`,
		altSpecialty: (specialty, count) => `Chuyên khoa được hỏi nhiều nhất là ${specialty}, với ${counts.questions(count)}.`,
		year: 'Năm',
		specialty: 'Chuyên khoa',
		total: 'Tổng',
		others: 'Chuyên khoa khác',
	},
	askers: {
		title: 'Ai hỏi',
		alt: (group, count, total) =>
			`Nhóm tuổi và giới tính của người hỏi. Nhóm đông nhất là “${group}”: ${number(count)} trong số ${counts.questions(total)} (${formatPercent(LANG, share(count, total))}).`,
		age: 'Tuổi',
		sex: 'Giới tính',
	},
	delay: {
		title: 'Bác sĩ trả lời sau bao lâu',
		alt: (withinDay, known) =>
			`Số ngày từ lúc hỏi đến lúc trả lời. ${number(withinDay)} trong số ${counts.questions(known)} (${formatPercent(LANG, share(withinDay, known))}) được trả lời trong ngày hoặc ngày hôm sau.`,
		bucket: {
			'0': 'Trong ngày',
			'1': 'Hôm sau',
			'2-3': '2 đến 3 ngày',
			'4-7': '4 đến 7 ngày',
			'8-30': '8 đến 30 ngày',
			'31+': 'Trên 30 ngày',
			unknown: 'Không rõ',
		},
		days: 'Thời gian chờ trả lời',
	},
	topics: {
		title: 'Điều được hỏi nhiều nhất',
		alt: (topic, count) => `Các chủ đề lớn nhất. Nhiều câu hỏi nhất là về ${topic}: ${counts.questions(count)}.`,
		topic: 'Chủ đề',
	},
	questions: 'Số câu hỏi',
	share: 'Tỷ lệ',
	empty: 'Chưa có gì để hiển thị.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'Giới thiệu',
	description: (name) => `${name} là gì, ai trả lời, và cách sử dụng thận trọng.`,
	sections: [
		{
			id: 'what',
			heading: 'Đây là trang web gì',
			paragraphs: [
				'Nhiều người đã hỏi bác sĩ về sức khỏe của mình và được bác sĩ trả lời. Trang web này lưu giữ những câu hỏi và câu trả lời đó, để người có cùng nỗi lo có thể đọc.',
				'Mỗi câu trả lời được viết cho một người, dựa trên điều người ấy kể. Trường hợp của bạn có thể cần câu trả lời khác. Hãy dùng để hiểu thêm, và để chuẩn bị những điều muốn hỏi khi đi khám.',
			],
		},
		{
			id: 'people',
			heading: 'Ai hỏi và ai trả lời',
			paragraphs: [
				'Người hỏi được ghi bằng tên khác, kèm nhóm tuổi thay cho tuổi thật. Chúng tôi không công bố tên hay bất cứ điều gì có thể cho biết họ là ai.',
				'Mỗi câu trả lời đều ghi tên bác sĩ, chuyên khoa và ngày trả lời nếu biết. Mỗi bác sĩ có một trang riêng với tất cả câu trả lời của mình.',
			],
		},
		{
			id: 'marks',
			heading: 'Ý nghĩa của các nhãn',
			paragraphs: [
				'“Do máy viết” là nhãn của thông tin thêm do máy tính viết. Câu trả lời của bác sĩ luôn được để riêng.',
				'“Do máy dịch” là nhãn của trang do máy tính dịch. Nếu chúng tôi có bản gốc, sẽ có liên kết đến bản gốc.',
				'Câu trả lời cũ có lời nhắc kèm ngày. Câu trả lời không còn đúng sẽ được rút lại: trang vẫn còn, với lý do ở chỗ của câu trả lời.',
			],
		},
		{
			id: 'similar',
			heading: 'Câu hỏi tương tự được tìm thế nào',
			paragraphs: [
				'Từ ngữ của mỗi câu hỏi được so với mọi câu hỏi khác; bốn câu gần nhất được hiển thị. Những gì bạn làm trên trang web này không ảnh hưởng đến kết quả, và không ai có thể trả tiền để xuất hiện ở đó.',
			],
		},
		{
			id: 'privacy',
			heading: 'Quyền riêng tư của bạn',
			paragraphs: [
				'Trang web này không dùng cookie, không tải gì từ công ty khác và không theo dõi bạn. Việc tìm kiếm diễn ra trên thiết bị của bạn.',
			],
		},
	],
	keeping: 'Các trang bạn đọc được giữ trên thiết bị của bạn một thời gian để có thể đọc lại khi không có mạng. Những phần bạn lưu nằm trên thiết bị cho đến khi bạn xóa. Ở mục “Đọc ngoại tuyến”, bạn có thể xóa tất cả và tắt việc giữ các trang đã đọc.',
	disclaimer: 'Xin lưu ý',
	urgent: 'Khi khẩn cấp',
	contact: 'Liên hệ',
	counted: (host) => `Trang web này không đặt cookie và không tải gì từ các công ty khác. Việc tìm kiếm diễn ra trên thiết bị của bạn. Mỗi ngày một lần, thiết bị của bạn gửi đến ${host} danh sách các từ đã được tìm: chỉ những từ mà chính kho lưu trữ này dùng, không bao giờ là câu của bạn, và không có gì cho biết bạn là ai. Không gửi gì nếu trình duyệt của bạn yêu cầu không theo dõi.`,
};

const contact: Messages['contact'] = {
	heading: 'Viết cho chúng tôi',
	message: 'Lời nhắn của bạn',
	email: 'Địa chỉ email của bạn, nếu bạn muốn được trả lời',
	send: 'Gửi',
	hint: 'Khi khẩn cấp, đừng viết ở đây mà hãy gọi điện. Qua biểu mẫu này, chúng tôi không thể tư vấn về sức khỏe của riêng bạn.',
	sentTo: (host) => `Những gì bạn viết được gửi đến ${host}.`,
	byEmail: 'Viết email',
};

const notFound: Messages['notFound'] = {
	title: 'Không tìm thấy trang',
	text: 'Không có trang nào ở địa chỉ này. Có thể địa chỉ bị gõ sai, hoặc bị thiếu khi sao chép.',
	suggestions: 'Có phải bạn tìm một trong các trang này?',
	searchFor: (words) => `Tìm “${words}”`,
	elsewhere: 'Bạn cũng có thể đi tiếp từ đây:',
};

const offline: Messages['offline'] = {
	title: 'Đọc ngoại tuyến',
	description: 'Lưu từng phần của trang web vào thiết bị này để đọc và tìm khi không có mạng.',
	intro: 'Hãy chọn những gì muốn lưu trên thiết bị này. Sau đó bạn có thể đọc và tìm khi không có mạng. Không phần nào được lưu nếu bạn chưa yêu cầu.',
	parts: 'Các phần có thể lưu',
	everything: 'Toàn bộ nội dung',
	searchPart: 'Dữ liệu tìm kiếm',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'Chưa lưu',
		waiting: 'Đang chờ',
		saving: 'Đang lưu',
		paused: 'Tạm dừng',
		saved: 'Đã lưu',
		outdated: 'Đã lưu; có bản mới hơn',
		broken: 'Đã lưu, nhưng thiếu một phần',
		failed: 'Không lưu được',
	},
	save: 'Lưu',
	pause: 'Tạm dừng',
	resume: 'Tiếp tục',
	cancel: 'Hủy',
	remove: 'Xóa',
	update: 'Cập nhật',
	repair: 'Sửa lỗi',
	clear: 'Xóa tất cả',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	savedNow: (part) => `Đã có thể đọc ngoại tuyến: ${part}.`,
	removedNow: (part) => `Đã xóa khỏi thiết bị này: ${part}.`,
	savedOn: (day) => `Đã lưu ngày ${date(day)}`,
	repairHint: '“Sửa lỗi” sẽ kiểm tra những gì đã lưu và tải phần còn thiếu.',
	confirmRemove: (part) => `Xóa “${part}” khỏi thiết bị này?`,
	confirmClear: 'Xóa mọi thứ đã lưu trên thiết bị này?',
	storage: (used, quota) => `Đã dùng ${bytes(used)} trong khoảng ${bytes(quota)} mà trình duyệt này cho phép.`,
	noSpace: (needed, free) => `Cần ${bytes(needed)}, nhưng chỉ còn trống ${bytes(free)}. Hãy xóa bớt trước.`,
	noRoom: (needed) => `Cần ${bytes(needed)}, nhưng trình duyệt không cấp thêm chỗ. Hãy xóa bớt trước.`,
	failed: 'Mất kết nối trước khi lưu xong. Những gì đã tải về vẫn được giữ.',
	retry: 'Thử lại',
	unsupported: 'Trình duyệt này không lưu được trang, hoặc không cho lưu trong cửa sổ ẩn danh.',
	needsScript: 'Lưu trang cần JavaScript, nhưng trình duyệt này đã tắt.',
	keep: 'Yêu cầu trình duyệt đừng xóa các trang đã lưu',
	kept: 'Trình duyệt này sẽ giữ các trang đã lưu cho đến khi bạn xóa.',
	offlineNow: 'Bạn đang ngoại tuyến. Các trang đã lưu vẫn đọc được.',
	onlineAgain: 'Đã có mạng trở lại.',
	pageMissingTitle: 'Trang này chưa được lưu',
	pageMissing: 'Bạn đang ngoại tuyến, và trang này chưa được lưu trên thiết bị. Hãy quay lại, hoặc chọn một trang đã lưu.',
	newVersion: 'Trang web này có phiên bản mới.',
	reload: 'Tải bản mới',
	installApp: 'Thêm vào thiết bị',
	saveTopic: 'Lưu chủ đề này để đọc ngoại tuyến',
	topics: 'Chủ đề',
	topicsHint: 'Để lưu một chủ đề riêng, hãy chọn trong tất cả chủ đề',
	privacy: 'Những gì được giữ trên thiết bị này không được gửi cho ai. “Xóa tất cả” xóa các phần đã lưu và các trang đã đọc.',
	privacyCounted: 'Những gì bạn đọc hoặc lưu không được gửi cho ai. “Xóa tất cả” xóa các phần đã lưu và các trang đã đọc.',
	foreign: 'Nội dung nhận được không phải do trang web này gửi. Có thể mạng bạn đang dùng yêu cầu đăng nhập trước.',
	listMissing: 'Không tải được danh sách các phần. Hãy thử lại khi có mạng.',
	pagesRead: 'Các trang đã đọc',
	keepRead: 'Giữ các trang tôi đọc trên thiết bị này',
	keepReadHint: 'Các trang đọc gần đây và phần dữ liệu tìm kiếm bạn đã dùng được giữ trên thiết bị này và có thể mở khi không có mạng, kể cả bởi người khác dùng thiết bị. Tắt mục này để xóa chúng và không giữ thêm nữa. Những gì bạn tự lưu vẫn còn.',
	readKept: 'Từ bây giờ, các trang bạn đọc được giữ trên thiết bị này.',
	readForgotten: 'Đã xóa các trang đã đọc khỏi thiết bị này. Từ nay không giữ thêm trang nào.',
	readLately: 'Đã đọc gần đây',
	findSimilar: (words) => `Tìm “${words}”`,
	onDevice: 'Có trên thiết bị này',
	notOnDevice: 'Chưa lưu trên thiết bị này',
	clearedNow: 'Đã xóa mọi thứ khỏi thiết bị này.',
	repairedNow: 'Đã kiểm tra những gì được lưu.',
};

const feeds: Messages['feeds'] = {
	atom: 'Nguồn cấp Atom',
	json: 'Nguồn cấp JSON',
	title: (name) => `${name}: câu hỏi mới nhất`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `Những câu hỏi mới nhất được bác sĩ trả lời trên ${name}.`,
	llms: {
		intro: 'Câu hỏi về sức khỏe do các bác sĩ có ghi tên trả lời. Mỗi trang cho biết ngày hỏi và ngày trả lời nếu biết. Câu trả lời được viết cho một người và có thể đã cũ: khi trích dẫn, hãy ghi tên bác sĩ và ngày, nêu cả các lời nhắc của trang, và đừng trình bày câu trả lời như lời khuyên dành cho người đọc. Phần có nhãn do máy viết hoặc do máy dịch không phải lời của bác sĩ.',
		markdown: (ending) => `Trang của mỗi câu trả lời đều có bản Markdown: thêm ${ending} vào sau địa chỉ.`,
		specialties: 'Chuyên khoa',
		more: 'Khác',
	},
};

/** The site in Vietnamese. */
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
