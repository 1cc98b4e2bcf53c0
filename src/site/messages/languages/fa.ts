/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, isolated } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'fa';
const date = (day: string) => formatDate(LANG, day);
const year = (slice: string) => formatSlice(LANG, slice);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => isolated(formatBytes(LANG, size));
const all = (items: readonly string[]) => formatList(LANG, items);
const quote = (text: string) => `«${isolated(text)}»`;
const quoted = (words: readonly string[]) => words.map(quote);
/** A Persian noun keeps its singular after a number. */
const counted = (noun: string) => (count: number) => `${number(count)} ${noun}`;

const counts: Messages['counts'] = {
	questions: counted('پرسش'),
	answers: counted('پاسخ'),
	doctors: counted('پزشک'),
	specialties: counted('تخصص'),
	topics: counted('موضوع'),
	days: counted('روز'),
	results: counted('نتیجه'),
};

const years = (from: number, to: number) => `${number(from)} تا ${number(to)} سال`;

const AGES: Record<AgeBand, string> = {
	'0-9': years(0, 9),
	'10-19': years(10, 19),
	'20-29': years(20, 29),
	'30-39': years(30, 39),
	'40-49': years(40, 49),
	'50-59': years(50, 59),
	'60-69': years(60, 69),
	'70-79': years(70, 79),
	'80+': `${number(80)} سال و بیشتر`,
	unknown: 'سن ذکر نشده',
};

const people: Messages['people'] = {
	sex: { female: 'زن', male: 'مرد', other: 'دیگر', unknown: 'جنسیت ذکر نشده' },
	age: AGES,
	asker: (sex, age) => {
		const minor = age === '0-9' || age === '10-19';
		const who = { female: minor ? 'دختر' : 'زن', male: minor ? 'پسر' : 'مرد', other: 'شخص', unknown: '' }[sex];
		if (age === 'unknown') return who;
		return who === '' ? `سن: ${AGES[age]}` : `${who}، ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'فارسی',
	direction: 'rtl',
	pageTitle: (page, name) => `${isolated(page)} – ${isolated(name)}`,
	skipToContent: 'رفتن به محتوای اصلی',
	home: 'خانه',
	navigation: 'منوی اصلی',
	menu: 'منو',
	closeMenu: 'بستن منو',
	breadcrumbs: 'شما اینجا هستید',
	languages: 'زبان',
	readInThisLanguage: 'خواندن این صفحه به فارسی',
	homeInThisLanguage: 'صفحهٔ اصلی فارسی',
	searchLabel: 'جستجو در پرسش‌ها و پاسخ‌ها',
	searchPlaceholder: 'با زبان خودتان بپرسید',
	searchButton: 'جستجو',
	searchKeys: 'برای جستجو کلید / را بزنید',
	links: {
		specialties: 'تخصص‌ها',
		doctors: 'پزشکان',
		years: 'بر اساس سال',
		glance: 'آرشیو در یک نگاه',
		about: 'دربارهٔ این آرشیو',
		offline: 'خواندن آفلاین',
		search: 'جستجو',
		feed: 'خوراک',
	},
	footerNavigation: 'صفحه‌های دیگر',
	disclaimerHeading: 'این سایت جای مراجعه به پزشک را نمی‌گیرد',
	urgentHeading: 'چه وقت باید فوراً کمک گرفت',
	callNumber: (phone) => `تماس با ${isolated(phone)}`,
	demonstrationLabel: 'محتوای نمایشی',
	demoDoctor: 'پزشک خیالی',
	backToTop: 'بازگشت به بالا',
	within: (name, group) => `${isolated(name)} (${isolated(group)})`,
	pictureAlt: (title) => `${isolated(title)}: پرسش‌های سلامت با پاسخ پزشکان`,
	quoted: quote,
};

const entry: Messages['entry'] = {
	question: 'پرسش',
	answer: 'پاسخ پزشک',
	answerOf: (doctor) => `پاسخ ${isolated(doctor)}`,
	moreInfo: 'اطلاعات بیشتر',
	askedBy: 'پرسش از',
	askedOn: 'تاریخ پرسش',
	answeredBy: 'پاسخ از',
	answeredOn: 'تاریخ پاسخ',
	dateUnknown: 'تاریخ نامشخص',
	askedOnDate: (day) => `تاریخ پرسش: ${date(day)}`,
	answeredOnDate: (day) => `تاریخ پاسخ: ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `پاسخ از ${isolated(doctor)}، ${isolated(specialty)}`,
	specialty: 'تخصص',
	topics: 'موضوع‌ها',
	machineWritten: 'نوشتهٔ ماشین',
	machineWrittenHint: 'این بخش را رایانه نوشته است، نه پزشکی که پاسخ داده. ممکن است اشتباه داشته باشد: ملاک، پاسخ پزشک است.',
	humanWritten: 'نوشتهٔ ویراستار',
	machineTranslated: 'ترجمهٔ ماشینی',
	machineTranslatedHint: 'این صفحه را رایانه ترجمه کرده است. اگر جایی نامفهوم بود، متن اصلی را معتبر بدانید.',
	humanTranslated: 'ترجمهٔ انسانی',
	readIn: (language) => `خواندن به ${isolated(language)}`,
	reviewed: (by, day) => `بازبینی ${isolated(by)} در ${date(day)}`,
	notReviewed: 'پس از آن بازبینی نشده است',
	signTitles: { emergency: 'فوراً کمک بگیرید', urgent: 'بی‌درنگ به پزشک مراجعه کنید' },
	withdrawnHeading: 'این پاسخ پس گرفته شده است',
	withdrawnLead: 'دیگر این پاسخ را تأیید نمی‌کنیم و برای همین نشان داده نمی‌شود. دلیل:',
	withdrawnMark: 'پاسخ پس گرفته شد',
	unpublished: { draft: 'پیش‌نویس: منتشر نشده', unfinished: 'ناتمام: منتشر نشده' },
	staleHeading: 'این پاسخ ممکن است قدیمی باشد',
	staleText: (day) => `تاریخ آن ${date(day)} است. توصیه‌های پزشکی تغییر می‌کنند: پیش از آنکه به آن تکیه کنید، از پزشک یا داروساز بپرسید.`,
	urgentHeading: 'اگر هم‌اکنون چنین وضعی پیش آمده، فوراً کمک بگیرید',
	urgentSigns: (signs, phone) =>
		`در این صفحه از ${all(quoted(signs))} نام برده شده است. اگر شما یا کسی در کنارتان همین حالا به کمک نیاز دارید، فوراً با ${isolated(phone)} تماس بگیرید. منتظر خواندن بقیهٔ صفحه نمانید.`,
	similarHeading: 'پرسش‌های مشابه',
	similarSearch: 'جستجوی پرسش‌های مشابه',
	why: (words) => `همچنین دربارهٔ ${all(words.map((word) => isolated(word)))}`,
	askedTimes: (count) => (count === 1 ? 'یک بار پرسیده شده' : `${number(count)} بار با عبارت‌هایی نزدیک به این پرسیده شده`),
	relatedHeading: 'موضوع‌های مرتبط',
	neighbours: 'پرسش قبلی و بعدی',
	previous: 'قبلی',
	next: 'بعدی',
	readMore: 'ادامهٔ مطلب',
	readMoreOf: (title) => `ادامهٔ مطلب: ${isolated(title)}`,
	source: 'منبع',
	citeHeading: 'ارجاع به این صفحه',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${isolated(doctor)}. ${quote(title)}. ${isolated(name)}. تاریخ پرسش ${date(asked)}${answered === undefined ? '' : `، تاریخ پاسخ ${date(answered)}`}. ${isolated(address)}`,
	edit: 'پیشنهاد اصلاح',
	editFile: 'ویرایش فایل',
	correctionSubject: (title) => `اصلاح: ${isolated(title)}`,
	// The address has a line to itself: programs that make links of addresses would take an isolate's end into it.
	correctionBody: (address) => `صفحه:\n${address}\n\nچه چیزی باید اصلاح شود:\n`,
	print: 'چاپ',
	printedFrom: 'نشانی',
	facts: 'دربارهٔ این پرسش',
	withdrawnDescription: (title) => `پاسخ به ${quote(title)} پس گرفته شده است.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'پرسش شما چیست؟',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} با پاسخ ${counts.doctors(doctors)} در ${counts.specialties(specialties)}.`,
		specialties: 'مرور بر اساس تخصص',
		allSpecialties: 'همهٔ تخصص‌ها و موضوع‌ها',
		chosen: 'برگزیدهٔ ویراستاران',
		newest: 'تازه‌ترین پرسش‌ها',
		mostLinked: 'پرسش‌هایی که خیلی‌ها دارند',
		mostLinkedHint: 'پرسش‌هایی که بیشترین شباهت را به پرسش‌های دیگر دارند.',
		topics: 'موضوع‌های رایج',
		byYear: 'مرور بر اساس سال',
		empty: 'هنوز پرسشی به فارسی وجود ندارد.',
	},
	specialties: {
		title: 'تخصص‌ها و موضوع‌ها',
		intro: 'تخصصی را انتخاب کنید که پرسش شما به آن مربوط است، یا مستقیم سراغ یک موضوع بروید.',
		allTopics: 'همهٔ موضوع‌ها',
	},
	specialty: {
		description: (specialty) => `${isolated(specialty)}: پرسش‌های سلامت با پاسخ پزشکان.`,
		topics: 'موضوع‌ها',
		doctors: 'پزشکانی که اینجا پاسخ می‌دهند',
		questions: 'پرسش‌ها و پاسخ‌ها',
	},
	topic: {
		description: (topic, specialty) => `پرسش‌هایی دربارهٔ ${isolated(topic)} (${isolated(specialty)}) با پاسخ پزشکان.`,
		questions: 'پرسش‌ها و پاسخ‌ها',
		beside: 'موضوع‌هایی که اغلب با هم پرسیده می‌شوند',
		parent: (specialty) => `همهٔ پرسش‌های ${isolated(specialty)}`,
	},
	doctors: {
		title: 'پزشکان',
		intro: 'پزشکانی که پاسخ‌هایشان در این آرشیو آمده است، بر اساس تخصص.',
	},
	doctor: {
		description: (doctor, specialty) => `پرسش‌هایی که ${isolated(doctor)} (${isolated(specialty)}) به آن‌ها پاسخ داده است.`,
		specialty: 'تخصص',
		credentials: 'مدارک و سوابق',
		affiliation: 'محل کار',
		website: 'وب‌سایت',
		answeredFrom: (first, last) => (first === last ? `پاسخ‌ها در ${year(first)}` : `پاسخ‌ها از ${year(first)} تا ${year(last)}`),
		about: 'دربارهٔ این پزشک',
		answers: 'پاسخ‌ها',
		demo: 'این پزشک واقعی نیست: آرشیوی که اینجا می‌بینید نمایشی است.',
	},
	years: {
		title: 'پرسش‌ها بر اساس سال',
		slice: (slice) => `پرسش‌های ${formatSlice(LANG, slice)}`,
		intro: 'همهٔ پرسش‌های آرشیو بر اساس روزی که پرسیده شده‌اند.',
	},
	listing: {
		newest: 'تازه‌ترین‌ها',
		inSlice: (slice) => `پرسش‌های ${formatSlice(LANG, slice)}`,
		shown: (shown, total) => (shown === total ? counts.questions(total) : `${number(shown)} از ${counts.questions(total)}`),
		slices: 'بر اساس تاریخ پرسش',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}، ${counts.questions(count)}`,
		first: 'بازگشت به تازه‌ترین‌ها',
		empty: 'هنوز پرسشی در اینجا نیست.',
	},
};

const search: Messages['search'] = {
	title: 'جستجو',
	description: 'با زبان خودتان در پرسش‌های سلامت و پاسخ پزشکان جستجو کنید.',
	label: 'جستجو در پرسش‌ها و پاسخ‌ها',
	button: 'جستجو',
	clear: 'پاک کردن جستجو',
	hintsHeading: 'راهنمای جستجو',
	hints: [
		'همان‌طور بنویسید که به پزشک می‌گویید: جملهٔ کامل هم خوب است.',
		'برای یافتن چند واژه در کنار هم، آن‌ها را در گیومه بگذارید: «قرص آهن».',
		'برای کنار گذاشتن یک واژه، پیش از آن علامت منها بگذارید: -\u2060بارداری.',
	],
	examplesHeading: 'برای نمونه',
	examples: ['چرا شب‌ها دست‌هایم گزگز می‌کند', 'آیا کبد چرب خوب می‌شود', 'بچه‌ام سه روز است تب دارد'],
	noScript: 'جستجو به JavaScript نیاز دارد که در این مرورگر خاموش است.',
	noScriptLink: 'مرور بر اساس تخصص و موضوع',
	results: (count, query) => `${counts.results(count)} برای ${quote(query)}`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'نتایج جستجو',
	showingResultsFor: (corrected) => `نتایج برای ${quote(corrected)}`,
	searchInsteadFor: (typed) => `جستجوی ${quote(typed)} به جای آن`,
	alsoSearched: (word, also) => `${quote(word)}: ${all(quoted(also))} هم جستجو شد`,
	foundThrough: (words) => `یافته‌شده از راه ${all(quoted(words))}`,
	section: { question: 'از پرسش', answer: 'از پاسخ', more: 'از «اطلاعات بیشتر»' },
	answeredBy: (doctor, specialty) => `${isolated(doctor)}، ${isolated(specialty)}`,
	loadMore: 'نمایش نتایج بیشتر',
	loaded: (shown, total) => `نمایش ${number(shown)} از ${counts.results(total)}`,
	loading: 'در حال جستجو…',
	loadingFilters: 'فیلترها دریافت می‌شوند و سپس جستجو انجام می‌شود…',
	slow: 'جستجو ادامه دارد. اتصال کند به نظر می‌رسد.',
	failedHeading: 'جستجو انجام نشد',
	failed: 'بخشی از داده‌های جستجو دریافت نشد. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.',
	retry: 'تلاش دوباره',
	offlineHeading: 'اتصال اینترنت قطع است',
	offline: 'اگر جستجو را روی این دستگاه ذخیره کنید، بدون اینترنت هم کار می‌کند.',
	offlineLink: 'دیدن ذخیره‌شده‌ها',
	nothingHeading: (query) => `چیزی برای ${quote(query)} پیدا نشد`,
	noAnswer: {
		word: (word) => `اینجا پاسخی دربارهٔ ${quote(word)} نیست`,
		query: (query) => `اینجا پاسخی دربارهٔ ${quote(query)} نیست`,
	},
	nearest: 'نزدیک‌ترین پاسخ‌ها',
	answersIn: (count, language) => `${counts.answers(count)} به زبان ${isolated(language)}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} دربارهٔ ${isolated(topic)} به زبان ${isolated(language)}`,
	askDoctor:
		'برای پاسخی که مناسب حال شما باشد، از پزشکی بپرسید که بتواند شما را معاینه کند: پزشک خودتان یا نزدیک‌ترین درمانگاه. برای اینکه بدانید کجا بروید، می‌توانید از داروساز هم بپرسید.',
	askDoctorLink: 'این سایت چه کمکی می‌کند و به چه کسی می‌توان نوشت',
	nothingFiltered: 'هیچ نتیجه‌ای با همهٔ فیلترهای شما جور نیست. یکی را بردارید تا نتایج بیشتری ببینید.',
	nothingHints: ['املای واژه‌ها را بررسی کنید.', 'واژه‌های دیگر یا کمتری را امتحان کنید.', 'به جای نام بیماری احتمالی، آنچه را حس می‌کنید بنویسید.'],
	nothingTopics: 'موضوع‌هایی که شاید کمک کنند',
	browse: 'مرور همهٔ تخصص‌ها و موضوع‌ها',
	pages: 'در این سایت',
	filters: 'فیلترها',
	filtersComing: 'در حال دریافت فیلترها…',
	filtersFailed: 'فیلترها دریافت نشدند.',
	showResults: (count) => `نمایش ${counts.results(count)}`,
	facet: { specialty: 'تخصص', age: 'سن پرسشگر', sex: 'جنسیت پرسشگر', year: 'سال پرسش', doctor: 'پزشک' },
	facetValue: (label, count) => `${isolated(label)}، ${counts.results(count)}`,
	removeFilter: (facet, value) => `برداشتن فیلتر ${facet}: ${isolated(value)}`,
	clearFilters: 'برداشتن همهٔ فیلترها',
	chosenFilters: 'فیلترهای انتخاب‌شده',
	showAllValues: (count) => `نمایش هر ${number(count)} مورد`,
	showFewerValues: 'نمایش کمتر',
	dialog: {
		label: 'جستجو',
		open: 'باز کردن جستجو',
		close: 'بستن جستجو',
		suggestions: (count) => `${number(count)} پیشنهاد. برای انتخاب از کلیدهای جهت بالا و پایین استفاده کنید.`,
		none: 'پیشنهادی نیست. برای جستجو کلید Enter را بزنید.',
		allResults: (query) => `همهٔ نتایج برای ${quote(query)}`,
		keys: { move: 'انتخاب', open: 'باز کردن', close: 'بستن' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'شما تنها نیستید: همین حالا با کسی حرف بزنید',
			text: 'اگر ممکن است به خودتان آسیب بزنید، یا آسیب زده‌اید، همین حالا کمک بگیرید. پیش کسی بمانید که به او اعتماد دارید و از هر چیزی که می‌تواند به شما آسیب بزند دور شوید. اگر دربارهٔ کس دیگری است، کنار او بمانید.',
		},
		poisoning: {
			heading: 'شاید مسمومیت باشد: همین حالا کمک بگیرید',
			text: 'حتی اگر هنوز نشانه‌ای نیست، تماس بگیرید. کسی را وادار به استفراغ نکنید و هیچ خوردنی یا نوشیدنی ندهید، مگر آنکه به شما گفته شود. بسته یا ظرف آن را دم دست نگه دارید.',
		},
		babies: {
			heading: 'شاید نوزاد یا کودکی در خطر باشد: همین حالا کمک بگیرید',
			text: 'حال کودکان خردسال ممکن است به‌سرعت بدتر شود. تماس بگیرید و سن کودک و آنچه را می‌بینید بگویید. کنار کودک بمانید.',
		},
		pregnancy: {
			heading: 'این وضع در بارداری ممکن است اورژانسی باشد: همین حالا کمک بگیرید',
			text: 'تماس بگیرید، یا به بخش زایمان بروید. منتظر نمانید که خودش برطرف شود.',
		},
		stroke: {
			heading: 'شاید سکتهٔ مغزی باشد: همین حالا کمک بگیرید',
			text: 'هر دقیقه مهم است. حتی اگر نشانه‌ها برطرف شده‌اند، تماس بگیرید و بگویید از چه ساعتی شروع شدند.',
		},
		'chest-pain': {
			heading: 'شاید از قلب باشد: همین حالا کمک بگیرید',
			text: 'هر کاری را کنار بگذارید، بنشینید و تماس بگیرید. خودتان رانندگی نکنید.',
		},
		bleeding: {
			heading: 'شاید خونریزی شدید باشد: همین حالا کمک بگیرید',
			text: 'اگر زخم خونریزی دارد، تا رسیدن کمک با پارچهٔ تمیز محکم روی آن فشار دهید.',
		},
		breathing: {
			heading: 'تنگی نفس ممکن است اورژانسی باشد: همین حالا کمک بگیرید',
			text: 'تماس بگیرید و بگویید کسی نمی‌تواند خوب نفس بکشد. به شما می‌گویند تا رسیدن کمک چه کنید.',
		},
		collapse: {
			heading: 'شاید وضع اورژانسی باشد: همین حالا کمک بگیرید',
			text: 'تماس بگیرید و بگویید آن شخص به هوش است یا نه، و نفس می‌کشد یا نه. به شما می‌گویند تا رسیدن کمک چه کنید.',
		},
		sign: {
			heading: 'اگر هم‌اکنون چنین وضعی پیش آمده، فوراً کمک بگیرید',
			text: 'منتظر پاسخ در یک وب‌سایت نمانید.',
		},
	},
	mild: { heading: 'اگر هم‌اکنون چنین وضعی پیش آمده', text: 'خواندن را ادامه ندهید: فوراً کمک بگیرید.' },
	mildSelfHarm: { heading: 'اگر به آسیب زدن به خودتان فکر می‌کنید', text: 'شما تنها نیستید. می‌توانید همین حالا با کسی حرف بزنید.' },
	hours: (hours) => `(${isolated(hours)})`,
};

const glance: Messages['glance'] = {
	title: 'آرشیو در یک نگاه',
	description: 'چه می‌پرسند، چه کسانی می‌پرسند و پزشکان چقدر زود پاسخ می‌دهند: آرشیو در نمودار و جدول.',
	intro: (total) => `آنچه ${counts.questions(total)} دربارهٔ آرشیو نشان می‌دهند. اعداد هر نمودار در جدول زیر آن آمده است.`,
	showTable: 'نمایش اعداد در جدول',
	perYear: {
		title: 'تعداد پرسش‌ها بر اساس سال و تخصص',
		alt: (first, last, peak, count) =>
			first === last
				? `همهٔ پرسش‌ها در سال ${year(first)} پرسیده شده‌اند: ${counts.questions(count)}.`
				: `تعداد پرسش‌های هر سال از ${year(first)} تا ${year(last)}. بیشترین آن‌ها در سال ${year(peak)} بوده است: ${counts.questions(count)}.`,
		altSpecialty: (specialty, count) => `بیشترین پرسش‌ها در تخصص ${isolated(specialty)} است: ${counts.questions(count)}.`,
		year: 'سال',
		specialty: 'تخصص',
		total: 'همه',
		others: 'تخصص‌های دیگر',
	},
	askers: {
		title: 'چه کسانی می‌پرسند',
		alt: (group, count, total) =>
			`گروه سنی و جنسیت پرسشگران. بزرگ‌ترین گروه ${quote(group)} است: ${number(count)} از ${counts.questions(total)} (${formatPercent(LANG, share(count, total))}).`,
		age: 'سن',
		sex: 'جنسیت',
	},
	delay: {
		title: 'پزشکان چقدر زود پاسخ می‌دهند',
		alt: (withinDay, known) =>
			`تعداد روزها از پرسش تا پاسخ. ${number(withinDay)} از ${counts.questions(known)} (${formatPercent(LANG, share(withinDay, known))}) همان روز یا روز بعد پاسخ گرفته‌اند.`,
		bucket: {
			'0': 'همان روز',
			'1': 'روز بعد',
			'2-3': `${number(2)} تا ${number(3)} روز`,
			'4-7': `${number(4)} تا ${number(7)} روز`,
			'8-30': `${number(8)} تا ${number(30)} روز`,
			'31+': `بیش از ${number(30)} روز`,
			unknown: 'نامشخص',
		},
		days: 'زمان تا پاسخ',
	},
	topics: {
		title: 'بیشتر دربارهٔ چه می‌پرسند',
		alt: (topic, count) => `بزرگ‌ترین موضوع‌ها. بیشترین پرسش‌ها دربارهٔ ${isolated(topic)} است: ${counts.questions(count)}.`,
		topic: 'موضوع',
	},
	questions: 'پرسش‌ها',
	share: 'سهم',
	empty: 'هنوز چیزی برای نمایش نیست.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'دربارهٔ این آرشیو',
	description: (name) => `${isolated(name)} چیست، چه کسانی پاسخ می‌دهند و چگونه با احتیاط از آن استفاده کنید.`,
	sections: [
		{
			id: 'what',
			heading: 'این آرشیو چیست',
			paragraphs: [
				'کسانی دربارهٔ سلامت خود از پزشکان پرسیده‌اند و پزشکان پاسخ داده‌اند. این آرشیو آن پرسش‌ها و پاسخ‌ها را نگه می‌دارد تا کسانی که همان نگرانی را دارند بتوانند آن‌ها را بخوانند.',
				'هر پاسخ برای یک نفر و بر پایهٔ نوشتهٔ همان شخص نوشته شده است. شاید پاسخ مناسب شما چیز دیگری باشد. از این آرشیو برای فهمیدن موضوع و آماده کردن پرسش‌هایی که می‌خواهید از پزشک خودتان بپرسید کمک بگیرید.',
			],
		},
		{
			id: 'people',
			heading: 'چه کسانی می‌پرسند و چه کسانی پاسخ می‌دهند',
			paragraphs: [
				'پرسشگران با نام مستعار و به جای سن با گروه سنی نشان داده می‌شوند. نام آن‌ها یا هر چیزی را که هویتشان را آشکار کند منتشر نمی‌کنیم.',
				'هر پاسخ نام پزشک و تخصص او و، اگر معلوم باشد، روز پاسخ را نشان می‌دهد. هر پزشک صفحه‌ای دارد که همهٔ پاسخ‌هایش در آن آمده است.',
			],
		},
		{
			id: 'marks',
			heading: 'نشان‌ها چه معنایی دارند',
			paragraphs: [
				'«نوشتهٔ ماشین» روی اطلاعات بیشتری می‌آید که رایانه نوشته است. پاسخ پزشک همیشه جدا از آن نشان داده می‌شود.',
				'«ترجمهٔ ماشینی» روی صفحه‌هایی می‌آید که رایانه ترجمه کرده است. اگر متن اصلی را داشته باشیم، پیوند آن هم هست.',
				'روی پاسخ قدیمی هشداری همراه با تاریخ آن می‌آید. پاسخی که دیگر درست نیست پس گرفته می‌شود: صفحه‌اش می‌ماند و به جای پاسخ، دلیل آن نوشته می‌شود.',
			],
		},
		{
			id: 'similar',
			heading: 'پرسش‌های مشابه چگونه پیدا می‌شوند',
			paragraphs: [
				'واژه‌های هر پرسش با واژه‌های همهٔ پرسش‌های دیگر مقایسه می‌شود و چهار پرسشی که از همه نزدیک‌ترند نشان داده می‌شوند. هیچ‌یک از کارهای شما در این سایت بر آن اثر ندارد و کسی نمی‌تواند با پرداخت پول در آنجا دیده شود.',
			],
		},
		{
			id: 'privacy',
			heading: 'حریم خصوصی شما',
			paragraphs: [
				'این سایت هیچ کوکی‌ای ذخیره نمی‌کند، چیزی از شرکت‌های دیگر بارگذاری نمی‌کند و شما را دنبال نمی‌کند. جستجو روی دستگاه خودتان انجام می‌شود.',
			],
		},
	],
	keeping: 'صفحه‌هایی که می‌خوانید مدتی روی دستگاهتان می‌مانند تا بتوانید بدون اینترنت دوباره آن‌ها را بخوانید. بخش‌هایی که ذخیره می‌کنید تا وقتی حذفشان نکنید می‌مانند. در صفحهٔ «خواندن آفلاین» می‌توانید همهٔ این‌ها را حذف کنید و نگه داشتن صفحه‌های خوانده‌شده را خاموش کنید.',
	disclaimer: 'لطفاً توجه کنید',
	urgent: 'در موارد اورژانسی',
	contact: 'تماس با ما',
	counted: (host) => `این سایت کوکی نمی‌گذارد و چیزی از شرکت‌های دیگر بارگذاری نمی‌کند. جست‌وجو روی دستگاه شما انجام می‌شود. دستگاه شما روزی یک بار فهرستی از واژه‌های جست‌وجوشده را به ${isolated(host)} می‌فرستد: فقط واژه‌هایی که در خود این آرشیو هست، هرگز جملهٔ شما را نمی‌فرستد و نه چیزی که نشان دهد شما که هستید. اگر مرورگر شما بخواهد ردیابی نشوید، چیزی نمی‌فرستد.`,
};

const contact: Messages['contact'] = {
	heading: 'به ما بنویسید',
	message: 'پیام شما',
	email: 'نشانی ایمیل شما، اگر پاسخ می‌خواهید',
	send: 'ارسال',
	hint: 'در موارد اورژانسی اینجا ننویسید، تماس بگیرید. با این فرم نمی‌توانیم دربارهٔ سلامت خودتان توصیه‌ای بدهیم.',
	sentTo: (host) => `آنچه می‌نویسید به ${isolated(host)} فرستاده می‌شود.`,
	byEmail: 'نوشتن ایمیل',
};

const notFound: Messages['notFound'] = {
	title: 'صفحه پیدا نشد',
	text: 'در این نشانی صفحه‌ای نیست. شاید نشانی اشتباه نوشته شده یا ناقص کپی شده باشد.',
	suggestions: 'منظورتان یکی از این‌ها بود؟',
	searchFor: (words) => `جستجوی ${quote(words)}`,
	elsewhere: 'از اینجا هم می‌توانید ادامه دهید:',
};

const offline: Messages['offline'] = {
	title: 'خواندن آفلاین',
	description: 'بخش‌هایی از آرشیو را روی این دستگاه ذخیره کنید تا بدون اینترنت هم بتوانید آن‌ها را بخوانید و در آن‌ها جستجو کنید.',
	intro: 'انتخاب کنید چه چیزی روی این دستگاه بماند. پس از آن می‌توانید بدون اینترنت آن را بخوانید و در آن جستجو کنید. تا شما نخواهید، هیچ بخشی ذخیره نمی‌شود.',
	parts: 'بخش‌های آرشیو',
	everything: 'همهٔ آرشیو',
	searchPart: 'جستجو',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}، ${bytes(size)}`),
	state: {
		absent: 'ذخیره نشده',
		waiting: 'در انتظار',
		saving: 'در حال ذخیره',
		paused: 'متوقف',
		saved: 'ذخیره شده',
		outdated: 'ذخیره شده؛ نسخهٔ تازه‌تری آماده است',
		broken: 'ذخیره شده، ولی ناقص است',
		failed: 'ذخیره نشد',
	},
	save: 'ذخیره',
	pause: 'توقف',
	resume: 'ادامه',
	cancel: 'لغو',
	remove: 'حذف',
	update: 'به‌روزرسانی',
	repair: 'ترمیم',
	clear: 'حذف همه',
	actionOn: (action, part) => `${action}: ${isolated(part)}`,
	progress: (done, total) => `${bytes(done)} از ${bytes(total)}`,
	savedNow: (part) => `${quote(part)} را از حالا می‌توانید آفلاین بخوانید.`,
	removedNow: (part) => `${quote(part)} از این دستگاه حذف شد.`,
	savedOn: (day) => `ذخیره در ${date(day)}`,
	repairHint: '«ترمیم» آنچه را ذخیره شده بررسی می‌کند و بخش‌های گم‌شده را می‌گیرد.',
	confirmRemove: (part) => `${quote(part)} از این دستگاه حذف شود؟`,
	confirmClear: 'همهٔ آنچه روی این دستگاه ذخیره شده حذف شود؟',
	storage: (used, quota) => `${bytes(used)} از حدود ${bytes(quota)} که این مرورگر اجازه می‌دهد استفاده شده است.`,
	noSpace: (needed, free) => `این کار ${bytes(needed)} جا می‌خواهد، ولی فقط ${bytes(free)} خالی است. اول چیزی را حذف کنید.`,
	noRoom: (needed) => `این کار ${bytes(needed)} جا می‌خواهد، ولی مرورگر جای بیشتری نمی‌دهد. اول چیزی را حذف کنید.`,
	failed: 'پیش از آنکه همه چیز ذخیره شود، اتصال قطع شد. آنچه رسیده نگه داشته شده است.',
	retry: 'تلاش دوباره',
	unsupported: 'این مرورگر نمی‌تواند صفحه‌ها را ذخیره کند، یا در پنجرهٔ خصوصی اجازهٔ آن را نمی‌دهد.',
	needsScript: 'ذخیرهٔ صفحه‌ها به JavaScript نیاز دارد که در این مرورگر خاموش است.',
	keep: 'درخواست از مرورگر برای پاک نکردن صفحه‌های ذخیره‌شده',
	kept: 'این مرورگر صفحه‌های ذخیره‌شده را تا وقتی خودتان حذفشان نکنید نگه می‌دارد.',
	offlineNow: 'اتصال اینترنت قطع است. صفحه‌های ذخیره‌شده را همچنان می‌توانید بخوانید.',
	onlineAgain: 'اتصال اینترنت دوباره برقرار شد.',
	pageMissingTitle: 'این صفحه ذخیره نشده است',
	pageMissing: 'اتصال اینترنت قطع است و این صفحه روی این دستگاه ذخیره نشده است. به صفحهٔ قبل برگردید، یا صفحه‌ای را انتخاب کنید که ذخیره شده است.',
	newVersion: 'نسخهٔ تازه‌تری از این سایت آماده است.',
	reload: 'بارگذاری',
	installApp: 'افزودن به این دستگاه',
	saveTopic: 'ذخیرهٔ این موضوع برای خواندن آفلاین',
	topics: 'موضوع‌ها',
	topicsHint: 'برای ذخیرهٔ یک موضوع، آن را از میان همهٔ موضوع‌ها انتخاب کنید',
	privacy: 'آنچه روی این دستگاه می‌ماند برای کسی فرستاده نمی‌شود. «حذف همه» بخش‌های ذخیره‌شده و صفحه‌های خوانده‌شده را حذف می‌کند.',
	privacyCounted: 'آنچه می‌خوانید یا ذخیره می‌کنید برای کسی فرستاده نمی‌شود. «حذف همه» بخش‌های ذخیره‌شده و صفحه‌های خوانده‌شده را حذف می‌کند.',
	foreign: 'آنچه رسید چیزی نیست که این سایت فرستاده است. شاید این شبکه می‌خواهد که اول وارد شوید.',
	listMissing: 'فهرست بخش‌ها دریافت نشد. وقتی به اینترنت وصل شدید دوباره تلاش کنید.',
	pagesRead: 'صفحه‌های خوانده‌شده',
	keepRead: 'صفحه‌هایی که می‌خوانم روی این دستگاه بمانند',
	keepReadHint: 'صفحه‌هایی که تازه خوانده‌اید و داده‌های جستجویی که به کار برده‌اید روی این دستگاه می‌مانند و بدون اینترنت باز می‌شوند، برای دیگرانی هم که از این دستگاه استفاده می‌کنند. با خاموش کردن این گزینه حذف می‌شوند و دیگر نگه داشته نمی‌شوند. آنچه خودتان ذخیره کرده‌اید می‌ماند.',
	readKept: 'از این پس صفحه‌هایی که می‌خوانید روی این دستگاه می‌مانند.',
	readForgotten: 'صفحه‌های خوانده‌شده از این دستگاه حذف شدند و دیگر نگه داشته نمی‌شوند.',
	readLately: 'تازه خوانده‌شده‌ها',
	findSimilar: (words) => `جستجوی ${quote(words)}`,
	onDevice: 'روی این دستگاه',
	notOnDevice: 'روی این دستگاه ذخیره نشده',
	clearedNow: 'همه چیز از این دستگاه حذف شد.',
	repairedNow: 'آنچه ذخیره شده بود بررسی شد.',
};

const feeds: Messages['feeds'] = {
	atom: 'خوراک Atom',
	json: 'خوراک JSON',
	title: (name) => `${isolated(name)}: تازه‌ترین پرسش‌ها`,
	specialtyTitle: (name, specialty) => `${isolated(name)}: ${isolated(specialty)}`,
	subtitle: (name) => `تازه‌ترین پرسش‌ها با پاسخ پزشکان در ${isolated(name)}.`,
	llms: {
		intro: 'پرسش‌های سلامت با پاسخ پزشکانی که نامشان آمده است. هر صفحه روز پرسش و، اگر معلوم باشد، روز پاسخ را نشان می‌دهد. هر پاسخ برای یک نفر نوشته شده و ممکن است قدیمی باشد: نام پزشک و تاریخ را ذکر کنید، هشدارهای صفحه را نشان دهید و پاسخ را به عنوان توصیه به خواننده عرضه نکنید. متنی که نشان نوشته یا ترجمهٔ ماشینی دارد نوشتهٔ پزشک نیست.',
		// For programs, that take every sign as it is: no isolates around the ending.
		markdown: (ending) => `صفحهٔ هر پاسخ به شکل Markdown هم در دسترس است: ${ending} را پس از نشانی آن بگذارید.`,
		specialties: 'تخصص‌ها',
		more: 'بیشتر',
	},
};

/** The site in Persian, as written in Iran; days are those of the Gregorian calendar, as in the addresses. */
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
