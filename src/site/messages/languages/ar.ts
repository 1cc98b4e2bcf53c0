/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, isolated, plural } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'ar';
const date = (day: string) => formatDate(LANG, day);
const year = (slice: string) => formatSlice(LANG, slice);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
const all = (items: readonly string[]) => formatList(LANG, items);
const quote = (text: string) => `«${isolated(text)}»`;
const quoted = (words: readonly string[]) => words.map(quote);

/** A noun's forms by number; `ofTwo` is the dual as it stands after a preposition. */
interface Noun {
	one: string;
	two: string;
	ofTwo: string;
	few: string;
	many: string;
	other: string;
}

const QUESTION: Noun = { one: 'سؤال واحد', two: 'سؤالان', ofTwo: 'سؤالين', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' };
const ANSWER: Noun = { one: 'إجابة واحدة', two: 'إجابتان', ofTwo: 'إجابتين', few: '# إجابات', many: '# إجابة', other: '# إجابة' };
const DOCTOR: Noun = { one: 'طبيب واحد', two: 'طبيبان', ofTwo: 'طبيبين', few: '# أطباء', many: '# طبيبًا', other: '# طبيب' };
const SPECIALTY: Noun = { one: 'تخصص واحد', two: 'تخصصان', ofTwo: 'تخصصين', few: '# تخصصات', many: '# تخصصًا', other: '# تخصص' };
const TOPIC: Noun = { one: 'موضوع واحد', two: 'موضوعان', ofTwo: 'موضوعين', few: '# موضوعات', many: '# موضوعًا', other: '# موضوع' };
const DAY: Noun = { one: 'يوم واحد', two: 'يومان', ofTwo: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' };
const RESULT: Noun = { one: 'نتيجة واحدة', two: 'نتيجتان', ofTwo: 'نتيجتين', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' };

/** A counted thing that stands by itself. */
const counted = (noun: Noun) => (count: number) => plural(LANG, count, { ...noun, zero: noun.other });
/** The same after a preposition or another noun. */
const countOf = (noun: Noun, count: number) => plural(LANG, count, { ...noun, zero: noun.other, two: noun.ofTwo });

const counts: Messages['counts'] = {
	questions: counted(QUESTION),
	answers: counted(ANSWER),
	doctors: counted(DOCTOR),
	specialties: counted(SPECIALTY),
	topics: counted(TOPIC),
	days: counted(DAY),
	results: counted(RESULT),
};

const years = (from: number, to: number) => `${number(from)} إلى ${number(to)} ${to < 10 ? 'سنوات' : 'سنة'}`;

const AGES: Record<AgeBand, string> = {
	'0-9': years(0, 9),
	'10-19': years(10, 19),
	'20-29': years(20, 29),
	'30-39': years(30, 39),
	'40-49': years(40, 49),
	'50-59': years(50, 59),
	'60-69': years(60, 69),
	'70-79': years(70, 79),
	'80+': `${number(80)} سنة أو أكثر`,
	unknown: 'العمر غير مذكور',
};

const people: Messages['people'] = {
	sex: { female: 'أنثى', male: 'ذكر', other: 'غير ذلك', unknown: 'الجنس غير مذكور' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = child || age === '10-19';
		const who = {
			female: child ? 'طفلة' : minor ? 'فتاة' : 'امرأة',
			male: child ? 'طفل' : minor ? 'فتى' : 'رجل',
			other: 'شخص',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `العمر: ${AGES[age]}` : `${who}، ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'العربية',
	direction: 'rtl',
	pageTitle: (page, name) => `${isolated(page)} – ${isolated(name)}`,
	skipToContent: 'الانتقال إلى المحتوى',
	home: 'الرئيسية',
	navigation: 'القائمة الرئيسية',
	menu: 'القائمة',
	closeMenu: 'إغلاق القائمة',
	breadcrumbs: 'مكانكم في الموقع',
	languages: 'اللغة',
	readInThisLanguage: 'قراءة هذه الصفحة بالعربية',
	homeInThisLanguage: 'الصفحة الرئيسية بالعربية',
	searchLabel: 'البحث في الأسئلة والإجابات',
	searchPlaceholder: 'اكتبوا سؤالكم بكلماتكم',
	searchButton: 'بحث',
	searchKeys: 'اضغطوا / للبحث',
	links: {
		specialties: 'التخصصات',
		doctors: 'الأطباء',
		years: 'حسب السنة',
		glance: 'الأرشيف في لمحة',
		about: 'عن هذا الأرشيف',
		offline: 'القراءة دون اتصال',
		search: 'البحث',
		feed: 'خلاصة المستجدات',
	},
	footerNavigation: 'صفحات أخرى',
	disclaimerHeading: 'هذا الموقع لا يغني عن استشارة الطبيب',
	urgentHeading: 'متى يجب طلب المساعدة فورًا',
	callNumber: (phone) => `اتصلوا بالرقم ${isolated(phone)}`,
	demonstrationLabel: 'محتوى تجريبي',
	demoDoctor: 'شخصية خيالية',
	backToTop: 'إلى أعلى الصفحة',
	within: (name, group) => `${isolated(name)} (${isolated(group)})`,
	pictureAlt: (title) => `${isolated(title)}: أسئلة صحية أجاب عنها أطباء`,
	quoted: quote,
};

const entry: Messages['entry'] = {
	question: 'السؤال',
	answer: 'إجابة الطبيب',
	answerOf: (doctor) => `إجابة ${isolated(doctor)}`,
	moreInfo: 'معلومات إضافية',
	askedBy: 'السؤال من',
	askedOn: 'تاريخ السؤال',
	answeredBy: 'الإجابة من',
	answeredOn: 'تاريخ الإجابة',
	dateUnknown: 'التاريخ غير معروف',
	askedOnDate: (day) => `تاريخ السؤال: ${date(day)}`,
	answeredOnDate: (day) => `تاريخ الإجابة: ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `الإجابة من ${isolated(doctor)}، ${isolated(specialty)}`,
	specialty: 'التخصص',
	topics: 'الموضوعات',
	machineWritten: 'كتبه الحاسوب',
	machineWrittenHint: 'هذا الجزء كتبه حاسوب، لا الطبيب الذي أجاب. وقد يحتوي على أخطاء: اعتمدوا على إجابة الطبيب.',
	humanWritten: 'كتبه فريق التحرير',
	machineTranslated: 'ترجمة آلية',
	machineTranslatedHint: 'هذه الصفحة ترجمها حاسوب. إذا بدا لكم شيء غير واضح، فالمعتمد هو النص الأصلي.',
	humanTranslated: 'ترجمة بشرية',
	readIn: (language) => `القراءة باللغة ${isolated(language)}`,
	reviewed: (by, day) => `المراجعة: ${isolated(by)}، ${date(day)}`,
	notReviewed: 'لم يُراجَع منذ ذلك الحين',
	signTitles: { emergency: 'اطلبوا المساعدة فورًا', urgent: 'راجعوا الطبيب دون تأخير' },
	withdrawnHeading: 'سُحبت هذه الإجابة',
	withdrawnLead: 'لم نعد نعتمد هذه الإجابة، لذلك لا نعرضها. والسبب:',
	withdrawnMark: 'إجابة مسحوبة',
	unpublished: { draft: 'مسودة: لم تُنشر', unfinished: 'غير مكتمل: لم يُنشر' },
	staleHeading: 'قد تكون هذه الإجابة قديمة',
	staleText: (day) => `تاريخها ${date(day)}. والنصائح الطبية تتغير مع الوقت: اسألوا طبيبًا أو صيدليًا قبل الاعتماد عليها.`,
	urgentHeading: 'إذا كان هذا يحدث الآن، فاطلبوا المساعدة فورًا',
	urgentSigns: (signs, phone) =>
		`تتحدث هذه الصفحة عن ${all(quoted(signs))}. إذا كنتم أنتم أو أي شخص بجانبكم بحاجة إلى المساعدة الآن، فاتصلوا فورًا بالرقم ${isolated(phone)}. لا تنتظروا حتى تكملوا القراءة.`,
	similarHeading: 'أسئلة مشابهة',
	similarSearch: 'البحث عن أسئلة مشابهة',
	why: (words) => `فيه أيضًا: ${all(words.map((word) => isolated(word)))}`,
	askedTimes: (count) =>
		plural(LANG, count, {
			one: 'طُرح مرة واحدة',
			two: 'طُرح مرتين بصيغة متقاربة',
			few: 'طُرح # مرات بصيغة متقاربة',
			many: 'طُرح # مرة بصيغة متقاربة',
			other: 'طُرح # مرة بصيغة متقاربة',
		}),
	relatedHeading: 'موضوعات ذات صلة',
	neighbours: 'السؤال السابق والسؤال التالي',
	previous: 'السابق',
	next: 'التالي',
	readMore: 'قراءة المزيد',
	readMoreOf: (title) => `قراءة المزيد: ${isolated(title)}`,
	source: 'المصدر',
	citeHeading: 'الاستشهاد بهذه الصفحة',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${isolated(doctor)}. ${quote(title)}. ${isolated(name)}. تاريخ السؤال ${date(asked)}${answered === undefined ? '' : `، تاريخ الإجابة ${date(answered)}`}. ${isolated(address)}`,
	edit: 'اقتراح تصحيح',
	editFile: 'تعديل الملف',
	correctionSubject: (title) => `تصحيح: ${isolated(title)}`,
	// The address has a line to itself: programs that make links of addresses would take an isolate's end into it.
	correctionBody: (address) => `الصفحة:\n${address}\n\nما الذي يحتاج إلى تصحيح:\n`,
	print: 'طباعة',
	printedFrom: 'المصدر',
	facts: 'عن هذا السؤال',
	withdrawnDescription: (title) => `سُحبت الإجابة عن ${quote(title)}.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'ما سؤالكم؟',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} مع إجابات من ${countOf(DOCTOR, doctors)} في ${countOf(SPECIALTY, specialties)}.`,
		specialties: 'تصفح حسب التخصص',
		allSpecialties: 'كل التخصصات والموضوعات',
		chosen: 'اختارها المحررون',
		newest: 'أحدث الأسئلة',
		mostLinked: 'أسئلة تشغل كثيرين',
		mostLinkedHint: 'الأسئلة التي تشبهها أسئلة كثيرة أخرى.',
		topics: 'موضوعات شائعة',
		byYear: 'تصفح حسب السنة',
		empty: 'لا توجد أسئلة بالعربية حتى الآن.',
	},
	specialties: {
		title: 'التخصصات والموضوعات',
		intro: 'اختاروا التخصص الطبي الذي يتصل به سؤالكم، أو انتقلوا مباشرة إلى أحد الموضوعات.',
		allTopics: 'كل الموضوعات',
	},
	specialty: {
		description: (specialty) => `${isolated(specialty)}: أسئلة صحية أجاب عنها أطباء.`,
		topics: 'الموضوعات',
		doctors: 'الأطباء الذين يجيبون هنا',
		questions: 'الأسئلة والإجابات',
	},
	topic: {
		description: (topic, specialty) => `أسئلة عن ${isolated(topic)} (${isolated(specialty)}) أجاب عنها أطباء.`,
		questions: 'الأسئلة والإجابات',
		beside: 'موضوعات كثيرًا ما تُسأل معًا',
		parent: (specialty) => `كل أسئلة ${isolated(specialty)}`,
	},
	doctors: {
		title: 'الأطباء',
		intro: 'الأطباء الذين تجدون إجاباتهم في هذا الأرشيف، حسب التخصص.',
	},
	doctor: {
		description: (doctor, specialty) => `الأسئلة التي أجاب عنها ${isolated(doctor)}، ${isolated(specialty)}.`,
		specialty: 'التخصص',
		credentials: 'المؤهلات',
		affiliation: 'مكان العمل',
		website: 'الموقع الإلكتروني',
		answeredFrom: (first, last) => (first === last ? `إجابات من سنة ${year(first)}` : `إجابات من ${year(first)} إلى ${year(last)}`),
		about: 'نبذة',
		answers: 'الإجابات',
		demo: 'هذه شخصية خيالية: الأرشيف المعروض هنا محتوى تجريبي.',
	},
	years: {
		title: 'الأسئلة حسب السنة',
		slice: (slice) => `أسئلة ${formatSlice(LANG, slice)}`,
		intro: 'كل أسئلة الأرشيف حسب تاريخ طرحها.',
	},
	listing: {
		newest: 'الأحدث',
		inSlice: (slice) => `أسئلة ${formatSlice(LANG, slice)}`,
		shown: (shown, total) => (shown === total ? counts.questions(total) : `${number(shown)} من ${countOf(QUESTION, total)}`),
		slices: 'حسب تاريخ السؤال',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}، ${counts.questions(count)}`,
		first: 'العودة إلى الأحدث',
		empty: 'لا توجد أسئلة هنا حتى الآن.',
	},
};

const search: Messages['search'] = {
	title: 'البحث',
	description: 'ابحثوا بكلماتكم في أسئلة صحية أجاب عنها أطباء.',
	label: 'البحث في الأسئلة والإجابات',
	button: 'بحث',
	clear: 'مسح البحث',
	hintsHeading: 'نصائح للبحث',
	hints: [
		'اكتبوا كما لو كنتم تتحدثون إلى طبيب: يمكنكم كتابة جملة كاملة.',
		'ضعوا الكلمات بين علامتي اقتباس للعثور عليها متجاورة: «أقراص الحديد».',
		'ضعوا علامة الطرح قبل كلمة لاستبعادها: -\u2060الحمل.',
	],
	examplesHeading: 'مثلًا',
	examples: ['لماذا تتنمل يداي في الليل', 'هل تزول دهون الكبد', 'طفلي حرارته مرتفعة منذ ثلاثة أيام'],
	noScript: 'يحتاج البحث إلى JavaScript، وهو متوقف في هذا المتصفح.',
	noScriptLink: 'التصفح حسب التخصص والموضوع',
	results: (count, query) => `${counts.results(count)} عن ${quote(query)}`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'نتائج البحث',
	showingResultsFor: (corrected) => `نتائج البحث عن ${quote(corrected)}`,
	searchInsteadFor: (typed) => `البحث عن ${quote(typed)} كما كُتب`,
	alsoSearched: (word, also) => `${quote(word)}: شمل البحث أيضًا ${all(quoted(also))}`,
	foundThrough: (words) => `ظهر من خلال ${all(quoted(words))}`,
	section: { question: 'من السؤال', answer: 'من الإجابة', more: 'من «معلومات إضافية»' },
	answeredBy: (doctor, specialty) => `${isolated(doctor)}، ${isolated(specialty)}`,
	loadMore: 'عرض المزيد من النتائج',
	loaded: (shown, total) => `عُرض ${number(shown)} من ${countOf(RESULT, total)}`,
	loading: 'جارٍ البحث…',
	loadingFilters: 'جارٍ تحميل عوامل التصفية، ثم البحث…',
	slow: 'البحث مستمر. يبدو أن الاتصال بطيء.',
	failedHeading: 'لم ينجح البحث',
	failed: 'تعذر تحميل جزء مما يحتاج إليه البحث. تحققوا من الاتصال وحاولوا مرة أخرى.',
	retry: 'إعادة المحاولة',
	offlineHeading: 'لا يوجد اتصال بالإنترنت',
	offline: 'يعمل البحث دون اتصال بعد حفظه على هذا الجهاز.',
	offlineLink: 'عرض المحفوظ',
	nothingHeading: (query) => `لا توجد نتائج عن ${quote(query)}`,
	noAnswer: {
		word: (word) => `لا توجد هنا إجابة عن ${quote(word)}`,
		query: (query) => `لا توجد هنا إجابة عن ${quote(query)}`,
	},
	nearest: 'أقرب ما وجدناه',
	answersIn: (count, language) => `${counts.answers(count)} باللغة ${isolated(language)}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} عن ${isolated(topic)} باللغة ${isolated(language)}`,
	askDoctor:
		'للحصول على إجابة تناسب حالتكم، اسألوا طبيبًا يمكنه فحصكم: طبيبكم المعتاد أو أقرب عيادة، أو اسألوا في الصيدلية عن الجهة المناسبة.',
	askDoctorLink: 'ما الذي يقدمه هذا الموقع، وإلى من يمكن الكتابة',
	nothingFiltered: 'لا توجد نتائج تطابق كل ما اخترتموه. أزيلوا أحد عوامل التصفية لرؤية المزيد.',
	nothingHints: ['تحققوا من كتابة الكلمات.', 'جربوا كلمات أخرى أو أقل.', 'صفوا ما تلاحظونه بدلًا من تخمين المرض.'],
	nothingTopics: 'موضوعات قد تساعدكم',
	browse: 'تصفح كل التخصصات والموضوعات',
	pages: 'في هذا الموقع',
	filters: 'التصفية',
	filtersComing: 'جارٍ تحميل عوامل التصفية…',
	filtersFailed: 'تعذر تحميل عوامل التصفية.',
	showResults: (count) => `عرض ${countOf(RESULT, count)}`,
	facet: { specialty: 'التخصص', age: 'عمر صاحب السؤال', sex: 'جنس صاحب السؤال', year: 'سنة السؤال', doctor: 'الطبيب' },
	facetValue: (label, count) => `${isolated(label)}، ${counts.results(count)}`,
	removeFilter: (facet, value) => `إزالة التصفية حسب ${facet}: ${isolated(value)}`,
	clearFilters: 'إزالة كل عوامل التصفية',
	chosenFilters: 'عوامل التصفية المختارة',
	showAllValues: (count) => `عرض الكل (${number(count)})`,
	showFewerValues: 'عرض أقل',
	dialog: {
		label: 'البحث',
		open: 'فتح البحث',
		close: 'إغلاق البحث',
		suggestions: (count) =>
			plural(LANG, count, {
				zero: 'لا توجد اقتراحات.',
				one: 'اقتراح واحد. للاختيار استخدموا مفتاحي السهم إلى أعلى وإلى أسفل.',
				two: 'اقتراحان. للاختيار استخدموا مفتاحي السهم إلى أعلى وإلى أسفل.',
				few: '# اقتراحات. للاختيار استخدموا مفتاحي السهم إلى أعلى وإلى أسفل.',
				many: '# اقتراحًا. للاختيار استخدموا مفتاحي السهم إلى أعلى وإلى أسفل.',
				other: '# اقتراح. للاختيار استخدموا مفتاحي السهم إلى أعلى وإلى أسفل.',
			}),
		none: 'لا توجد اقتراحات. للبحث اضغطوا مفتاح Enter.',
		allResults: (query) => `كل النتائج عن ${quote(query)}`,
		keys: { move: 'للاختيار', open: 'للفتح', close: 'للإغلاق' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'لستم وحدكم: تحدثوا إلى أحد الآن',
			text: 'إذا كنتم تخشون أن تؤذوا أنفسكم، أو حدث ذلك بالفعل، فاطلبوا المساعدة الآن. ابقوا مع شخص تثقون به، وابتعدوا عن كل ما قد تؤذون به أنفسكم. وإذا كان الأمر يخص شخصًا آخر، فابقوا معه.',
		},
		poisoning: {
			heading: 'قد يكون هذا تسممًا: اطلبوا المساعدة الآن',
			text: 'اتصلوا حتى لو لم تظهر أي علامات بعد. لا تحاولوا جعل الشخص يتقيأ، ولا تعطوه طعامًا أو شرابًا إلا إذا طُلب منكم ذلك. احتفظوا بالعبوة قريبة منكم.',
		},
		babies: {
			heading: 'قد يكون رضيع أو طفل في خطر: اطلبوا المساعدة الآن',
			text: 'قد تسوء حالة الأطفال الصغار بسرعة. اتصلوا، واذكروا عمر الطفل وما ترونه. ابقوا بجانب الطفل.',
		},
		pregnancy: {
			heading: 'قد يكون هذا عاجلًا أثناء الحمل: اطلبوا المساعدة الآن',
			text: 'اتصلوا، أو توجهوا إلى قسم الولادة. لا تنتظروا لمعرفة ما إذا كان الأمر سيزول.',
		},
		stroke: {
			heading: 'قد تكون هذه سكتة دماغية: اطلبوا المساعدة الآن',
			text: 'كل دقيقة مهمة. اتصلوا حتى لو زالت العلامات، واذكروا متى بدأت.',
		},
		'chest-pain': {
			heading: 'قد تكون المشكلة في القلب: اطلبوا المساعدة الآن',
			text: 'توقفوا عن أي نشاط، واجلسوا واتصلوا. لا تقودوا السيارة بأنفسكم.',
		},
		bleeding: {
			heading: 'قد يكون هذا نزيفًا خطيرًا: اطلبوا المساعدة الآن',
			text: 'إذا كان الجرح ينزف، فاضغطوا عليه بقوة بقطعة قماش نظيفة حتى تصل المساعدة.',
		},
		breathing: {
			heading: 'صعوبة التنفس قد تكون حالة طارئة: اطلبوا المساعدة الآن',
			text: 'اتصلوا، وقولوا إن هناك شخصًا لا يستطيع التنفس جيدًا. سيخبرونكم بما يجب فعله حتى تصل المساعدة.',
		},
		collapse: {
			heading: 'قد تكون هذه حالة طارئة: اطلبوا المساعدة الآن',
			text: 'اتصلوا، وقولوا هل الشخص واعٍ وهل يتنفس. سيخبرونكم بما يجب فعله حتى تصل المساعدة.',
		},
		sign: {
			heading: 'إذا كان هذا يحدث الآن، فاطلبوا المساعدة فورًا',
			text: 'لا تنتظروا إجابة من موقع إلكتروني.',
		},
	},
	mild: { heading: 'إذا كان هذا يحدث الآن', text: 'لا تكملوا القراءة: اطلبوا المساعدة فورًا.' },
	mildSelfHarm: { heading: 'إذا كنتم تفكرون في إيذاء أنفسكم', text: 'لستم وحدكم. يمكنكم التحدث إلى أحد الآن.' },
	hours: (hours) => `(${isolated(hours)})`,
};

const glance: Messages['glance'] = {
	title: 'الأرشيف في لمحة',
	description: 'عمّ يسأل الناس، ومن يسأل، وكم تستغرق الإجابة: الأرشيف في رسوم وجداول.',
	intro: (total) => `صورة عن الأرشيف من خلال ${countOf(QUESTION, total)}. تحت كل رسم جدول بأرقامه.`,
	showTable: 'عرض الأرقام في جدول',
	perYear: {
		title: 'عدد الأسئلة حسب السنة والتخصص',
		alt: (first, last, peak, count) =>
			first === last
				? `طُرحت كل الأسئلة في سنة ${year(first)}: ${counts.questions(count)}.`
				: `عدد الأسئلة في كل سنة من ${year(first)} إلى ${year(last)}. كان أكثرها في سنة ${year(peak)}: ${counts.questions(count)}.`,
		altSpecialty: (specialty, count) => `أكثر التخصصات أسئلةً: ${isolated(specialty)}، ${counts.questions(count)}.`,
		year: 'السنة',
		specialty: 'التخصص',
		total: 'المجموع',
		others: 'تخصصات أخرى',
	},
	askers: {
		title: 'من يسأل',
		alt: (group, count, total) =>
			`الفئات العمرية لأصحاب الأسئلة وجنسهم. أكبر مجموعة هي ${quote(group)}: ${number(count)} من ${countOf(QUESTION, total)} (${formatPercent(LANG, share(count, total))}).`,
		age: 'العمر',
		sex: 'الجنس',
	},
	delay: {
		title: 'سرعة إجابة الأطباء',
		alt: (withinDay, known) =>
			`عدد الأيام من السؤال إلى الإجابة. جاءت الإجابة في اليوم نفسه أو في اليوم التالي عن ${number(withinDay)} من ${countOf(QUESTION, known)} (${formatPercent(LANG, share(withinDay, known))}).`,
		bucket: {
			'0': 'اليوم نفسه',
			'1': 'اليوم التالي',
			'2-3': `${number(2)} إلى ${number(3)} أيام`,
			'4-7': `${number(4)} إلى ${number(7)} أيام`,
			'8-30': `${number(8)} إلى ${number(30)} يومًا`,
			'31+': `أكثر من ${number(30)} يومًا`,
			unknown: 'غير معروف',
		},
		days: 'المدة حتى الإجابة',
	},
	topics: {
		title: 'أكثر ما يُسأل عنه',
		alt: (topic, count) => `أكبر الموضوعات. أكثر الأسئلة عن ${isolated(topic)}: ${counts.questions(count)}.`,
		topic: 'الموضوع',
	},
	questions: 'الأسئلة',
	share: 'النسبة',
	empty: 'لا يوجد ما يمكن عرضه حتى الآن.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'عن هذا الأرشيف',
	description: (name) => `ما هو ${isolated(name)}، ومن يجيب فيه، وكيف يُستخدم بحذر.`,
	sections: [
		{
			id: 'what',
			heading: 'ما هذا الموقع',
			paragraphs: [
				'توجه أشخاص إلى أطباء بأسئلة عن صحتهم، وأجاب الأطباء عنها. يحفظ هذا الأرشيف تلك الأسئلة والإجابات ليقرأها كل من يشغله القلق نفسه.',
				'كُتبت كل إجابة لشخص واحد، بناءً على ما كتبه هذا الشخص، وقد تحتاج حالتكم إلى إجابة مختلفة. استعينوا بالأرشيف لفهم الموضوع ولتحضير ما تودون أن تسألوا طبيبكم عنه.',
			],
		},
		{
			id: 'people',
			heading: 'من يسأل ومن يجيب',
			paragraphs: [
				'يظهر أصحاب الأسئلة بأسماء مستعارة، ومع فئة عمرية بدلًا من العمر. ولا ننشر أسماءهم ولا أي شيء قد يكشف هويتهم.',
				'تذكر كل إجابة اسم الطبيب الذي كتبها وتخصصه، واليوم الذي كُتبت فيه إن كان معروفًا. ولكل طبيب صفحة تضم كل إجاباته.',
			],
		},
		{
			id: 'marks',
			heading: 'ما معنى العلامات',
			paragraphs: [
				'تظهر عبارة «كتبه الحاسوب» على معلومات إضافية كتبها حاسوب. وتظهر إجابة الطبيب دائمًا منفصلة عنها.',
				'تظهر عبارة «ترجمة آلية» على صفحات ترجمها حاسوب، ومعها رابط إلى النص الأصلي إن كان متوفرًا لدينا.',
				'تحمل الإجابة القديمة تنبيهًا فيه تاريخها. أما الإجابة التي لم تعد صحيحة فتُسحب: تبقى صفحتها، ويظهر السبب في مكان الإجابة.',
			],
		},
		{
			id: 'similar',
			heading: 'كيف نجد الأسئلة المشابهة',
			paragraphs: [
				'تُقارَن كلمات كل سؤال بكلمات الأسئلة الأخرى كلها، وتظهر الأسئلة الأربعة الأقرب إليه. لا يؤثر في ذلك أي شيء تفعلونه في هذا الموقع، ولا يمكن لأحد أن يدفع مالًا ليظهر هناك.',
			],
		},
		{
			id: 'privacy',
			heading: 'خصوصيتكم',
			paragraphs: [
				'لا يستخدم هذا الموقع ملفات تعريف الارتباط، ولا يحمّل شيئًا من شركات أخرى، ولا يتتبعكم. والبحث يجري على جهازكم.',
			],
		},
	],
	keeping: 'الصفحات التي تقرؤونها تبقى على جهازكم لبعض الوقت، لتتمكنوا من قراءتها مجددًا دون اتصال. والأجزاء التي تحفظونها تبقى إلى أن تزيلوها. وفي صفحة «القراءة دون اتصال» يمكنكم إزالة ذلك كله وإيقاف الاحتفاظ بالصفحات التي تقرؤونها.',
	disclaimer: 'تنبيه',
	urgent: 'في حالات الطوارئ',
	contact: 'للتواصل معنا',
	counted: (host) => `لا يستخدم هذا الموقع ملفات تعريف الارتباط، ولا يحمّل شيئًا من شركات أخرى. يجري البحث على جهازك. يرسل جهازك مرة في اليوم إلى ${isolated(host)} قائمة بكلمات جرى البحث عنها: كلمات يستخدمها هذا الأرشيف نفسه فقط، ولا يرسل جملتك أبدًا، ولا أي شيء يدل على هويتك. ولا يرسل شيئًا إذا طلب متصفحك عدم التتبع.`,
};

const contact: Messages['contact'] = {
	heading: 'اكتب إلينا',
	message: 'رسالتك',
	email: 'بريدك الإلكتروني، إن أردت ردًا',
	send: 'إرسال',
	hint: 'في حالة الطوارئ لا تكتب هنا، بل اتصل. لا يمكننا عبر هذا النموذج تقديم نصيحة بشأن صحتك.',
	sentTo: (host) => `يُرسل ما تكتبه إلى ${isolated(host)}.`,
	byEmail: 'اكتب بريدًا إلكترونيًا',
};

const notFound: Messages['notFound'] = {
	title: 'الصفحة غير موجودة',
	text: 'لا توجد صفحة على هذا العنوان. ربما كُتب خطأً، أو نُسخ ناقصًا.',
	suggestions: 'هل تقصدون إحدى هذه الصفحات؟',
	searchFor: (words) => `البحث عن ${quote(words)}`,
	elsewhere: 'يمكنكم أيضًا المتابعة من هنا:',
};

const offline: Messages['offline'] = {
	title: 'القراءة دون اتصال',
	description: 'احفظوا أجزاء من الأرشيف على هذا الجهاز لقراءتها والبحث فيها دون اتصال بالإنترنت.',
	intro: 'اختاروا ما تريدون حفظه على هذا الجهاز. بعد ذلك يمكنكم قراءته والبحث فيه دون اتصال بالإنترنت. لا يُحفظ أي جزء قبل أن تطلبوا ذلك.',
	parts: 'أجزاء الأرشيف',
	everything: 'الأرشيف كله',
	searchPart: 'البحث',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}، ${bytes(size)}`),
	state: {
		absent: 'غير محفوظ',
		waiting: 'في الانتظار',
		saving: 'جارٍ الحفظ',
		paused: 'متوقف مؤقتًا',
		saved: 'محفوظ',
		outdated: 'محفوظ، وتتوفر نسخة أحدث',
		broken: 'محفوظ، لكن تنقصه أجزاء',
		failed: 'تعذر الحفظ',
	},
	save: 'حفظ',
	pause: 'إيقاف مؤقت',
	resume: 'متابعة',
	cancel: 'إلغاء',
	remove: 'إزالة',
	update: 'تحديث',
	repair: 'إصلاح',
	clear: 'إزالة الكل',
	actionOn: (action, part) => `${action}: ${isolated(part)}`,
	progress: (done, total) => `${bytes(done)} من ${bytes(total)}`,
	savedNow: (part) => `يمكنكم الآن القراءة دون اتصال: ${isolated(part)}.`,
	removedNow: (part) => `أُزيل من هذا الجهاز: ${isolated(part)}.`,
	savedOn: (day) => `حُفظ في ${date(day)}`,
	repairHint: 'يفحص «إصلاح» ما هو محفوظ ويجلب ما ينقصه.',
	confirmRemove: (part) => `هل تريدون إزالة ${quote(part)} من هذا الجهاز؟`,
	confirmClear: 'هل تريدون إزالة كل ما حُفظ على هذا الجهاز؟',
	storage: (used, quota) => `المستخدم ${bytes(used)} من نحو ${bytes(quota)} يسمح بها هذا المتصفح.`,
	noSpace: (needed, free) => `يلزم ${bytes(needed)}، والمساحة المتاحة ${bytes(free)} فقط. أزيلوا شيئًا أولًا.`,
	noRoom: (needed) => `يلزم ${bytes(needed)}، والمتصفح لا يتيح مساحة إضافية. أزيلوا شيئًا أولًا.`,
	failed: 'انقطع الاتصال قبل اكتمال الحفظ. ما وصل منه محفوظ.',
	retry: 'إعادة المحاولة',
	unsupported: 'لا يستطيع هذا المتصفح حفظ الصفحات، أو لا يسمح بذلك في نافذة خاصة.',
	needsScript: 'يحتاج حفظ الصفحات إلى JavaScript، وهو متوقف في هذا المتصفح.',
	keep: 'مطالبة المتصفح بعدم حذف الصفحات المحفوظة',
	kept: 'سيحتفظ هذا المتصفح بالصفحات المحفوظة إلى أن تزيلوها.',
	offlineNow: 'لا يوجد اتصال بالإنترنت. لا تزال الصفحات المحفوظة متاحة للقراءة.',
	onlineAgain: 'عاد الاتصال بالإنترنت.',
	pageMissingTitle: 'هذه الصفحة غير محفوظة',
	pageMissing: 'لا يوجد اتصال بالإنترنت، وهذه الصفحة غير محفوظة على هذا الجهاز. عودوا إلى الصفحة السابقة، أو اختاروا صفحة محفوظة.',
	newVersion: 'تتوفر نسخة أحدث من هذا الموقع.',
	reload: 'تحميلها',
	installApp: 'إضافة إلى هذا الجهاز',
	saveTopic: 'حفظ هذا الموضوع للقراءة دون اتصال',
	topics: 'الموضوعات',
	topicsHint: 'لحفظ موضوع واحد، اختاروه من كل الموضوعات',
	privacy: 'ما يبقى على هذا الجهاز لا يُرسل إلى أحد. وخيار «إزالة الكل» يزيل الأجزاء المحفوظة والصفحات التي قرأتموها.',
	privacyCounted: 'لا يُرسل ما تقرؤه أو تحفظه إلى أحد. وخيار «إزالة الكل» يزيل الأجزاء المحفوظة والصفحات التي قرأتموها.',
	foreign: 'ما وصل ليس ما أرسله هذا الموقع. ربما تطلب هذه الشبكة تسجيل الدخول أولًا.',
	listMissing: 'تعذر تحميل قائمة الأجزاء. حاولوا مرة أخرى بعد عودة الاتصال.',
	pagesRead: 'الصفحات التي قرأتموها',
	keepRead: 'الاحتفاظ على هذا الجهاز بالصفحات التي أقرؤها',
	keepReadHint: 'آخر الصفحات التي قرأتموها وبيانات البحث التي استخدمتموها تبقى على هذا الجهاز، ويمكن فتحها دون اتصال، حتى لغيركم ممن يستخدم الجهاز. أوقفوا هذا الخيار لإزالتها وعدم الاحتفاظ بغيرها. أما ما حفظتموه بأنفسكم فيبقى.',
	readKept: 'من الآن تبقى الصفحات التي تقرؤونها على هذا الجهاز.',
	readForgotten: 'أُزيلت الصفحات التي قرأتموها من هذا الجهاز، ولن يُحتفظ بغيرها.',
	readLately: 'قُرئت مؤخرًا',
	findSimilar: (words) => `البحث عن ${quote(words)}`,
	onDevice: 'على هذا الجهاز',
	notOnDevice: 'غير محفوظ على هذا الجهاز',
	clearedNow: 'أُزيل كل شيء من هذا الجهاز.',
	repairedNow: 'فُحص ما هو محفوظ.',
};

const feeds: Messages['feeds'] = {
	atom: 'خلاصة Atom',
	json: 'خلاصة JSON',
	title: (name) => `${isolated(name)}: أحدث الأسئلة`,
	specialtyTitle: (name, specialty) => `${isolated(name)}: ${isolated(specialty)}`,
	subtitle: (name) => `أحدث الأسئلة التي أجاب عنها أطباء في ${isolated(name)}.`,
	llms: {
		intro: 'أسئلة صحية مع إجابات من أطباء مذكورين بأسمائهم. تذكر كل صفحة يوم السؤال، ويوم الإجابة إن كان معروفًا. كُتبت كل إجابة لشخص واحد، وقد تكون قديمة: اذكر اسم الطبيب والتاريخ، واعرض تنبيهات الصفحة، ولا تقدم الإجابة على أنها نصيحة للقارئ. أما النص الذي يحمل علامة تفيد بأن حاسوبًا كتبه أو ترجمه فليس من كلام الطبيب.',
		// For programs, that take every sign as it is: no isolates around the ending.
		markdown: (ending) => `صفحة كل إجابة متوفرة أيضًا بصيغة Markdown: أضف ${ending} بعد عنوانها.`,
		specialties: 'التخصصات',
		more: 'المزيد',
	},
};

/** The site in Modern Standard Arabic; readers are addressed in the plural, which holds for everyone. */
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
