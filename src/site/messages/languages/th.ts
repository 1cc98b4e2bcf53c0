/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice } from '../format.ts';
import type { Messages } from '../types.ts';

const date = (day: string) => formatDate('th', day);
const number = (value: number) => formatNumber('th', value);
const bytes = (size: number) => formatBytes('th', size);
const all = (items: readonly string[]) => formatList('th', items);
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
/** Thai nouns have one form; the classifier stands after the number. */
const counted = (noun: string, classifier: string) => (count: number) => `${noun} ${number(count)} ${classifier}`;
const slice = (of: string) => `${of.length === 4 || of.endsWith('s') ? 'ปี ' : 'เดือน'}${formatSlice('th', of)}`;
/** A year that comes in as `YYYY` is counted as in the West: Thai readers must see which. */
const year = (of: string) => `ค.ศ. ${of}`;

const counts: Messages['counts'] = {
	questions: counted('คำถาม', 'ข้อ'),
	answers: counted('คำตอบ', 'ข้อ'),
	doctors: counted('แพทย์', 'คน'),
	specialties: (count) => `${number(count)} สาขา`,
	topics: (count) => `${number(count)} หัวข้อ`,
	days: (count) => `${number(count)} วัน`,
	results: counted('ผลการค้นหา', 'รายการ'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0–9 ปี',
	'10-19': '10–19 ปี',
	'20-29': '20–29 ปี',
	'30-39': '30–39 ปี',
	'40-49': '40–49 ปี',
	'50-59': '50–59 ปี',
	'60-69': '60–69 ปี',
	'70-79': '70–79 ปี',
	'80+': '80 ปีขึ้นไป',
	unknown: 'ไม่ระบุอายุ',
};

const people: Messages['people'] = {
	sex: { female: 'หญิง', male: 'ชาย', other: 'อื่น ๆ', unknown: 'ไม่ระบุเพศ' },
	age: AGES,
	asker: (sex, age) => {
		const group = age === '0-9' ? 'เด็ก' : age === '10-19' ? 'วัยรุ่น' : 'ผู้';
		const who = {
			female: age === '0-9' ? 'เด็กหญิง' : `${group}หญิง`,
			male: age === '0-9' ? 'เด็กชาย' : `${group}ชาย`,
			other: '',
			unknown: '',
		}[sex];
		const band = age === 'unknown' ? '' : `อายุ ${AGES[age]}`;
		return [who, band].filter((part) => part !== '').join(' ');
	},
};

const site: Messages['site'] = {
	languageName: 'ไทย',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'ข้ามไปยังเนื้อหาหลัก',
	home: 'หน้าแรก',
	navigation: 'เมนูหลัก',
	menu: 'เมนู',
	closeMenu: 'ปิดเมนู',
	breadcrumbs: 'คุณอยู่ที่นี่',
	languages: 'ภาษา',
	readInThisLanguage: 'อ่านหน้านี้เป็นภาษาไทย',
	homeInThisLanguage: 'หน้าแรกภาษาไทย',
	searchLabel: 'ค้นหาคำถามและคำตอบ',
	searchPlaceholder: 'ถามด้วยคำพูดของคุณเอง',
	searchButton: 'ค้นหา',
	searchKeys: 'กด / เพื่อค้นหา',
	links: {
		specialties: 'สาขาแพทย์',
		doctors: 'แพทย์',
		years: 'ตามปี',
		glance: 'ภาพรวมคลังคำถาม',
		about: 'เกี่ยวกับคลังคำถามนี้',
		offline: 'อ่านแบบออฟไลน์',
		search: 'ค้นหา',
		feed: 'ฟีด',
	},
	footerNavigation: 'หน้าอื่น ๆ',
	disclaimerHeading: 'เนื้อหานี้ไม่ใช่การพบแพทย์',
	urgentHeading: 'เมื่อใดควรขอความช่วยเหลือทันที',
	callNumber: (phone) => `โทร ${phone}`,
	demonstrationLabel: 'ตัวอย่าง',
	demoDoctor: 'แพทย์สมมติ',
	backToTop: 'กลับขึ้นด้านบน',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: คำถามสุขภาพที่แพทย์เป็นผู้ตอบ`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: 'คำถาม',
	answer: 'คำตอบของแพทย์',
	answerOf: (doctor) => `คำตอบของ ${doctor}`,
	moreInfo: 'ข้อมูลเพิ่มเติม',
	askedBy: 'ผู้ถาม',
	askedOn: 'วันที่ถาม',
	answeredBy: 'ผู้ตอบ',
	answeredOn: 'วันที่ตอบ',
	dateUnknown: 'ไม่ทราบวันที่',
	askedOnDate: (day) => `ถามเมื่อ ${date(day)}`,
	answeredOnDate: (day) => `ตอบเมื่อ ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `ตอบโดย ${doctor} (${specialty})`,
	specialty: 'สาขา',
	topics: 'หัวข้อ',
	machineWritten: 'เขียนโดยคอมพิวเตอร์',
	machineWrittenHint: 'ส่วนนี้คอมพิวเตอร์เป็นผู้เขียน ไม่ใช่แพทย์ผู้ตอบ และอาจมีข้อผิดพลาด โปรดยึดคำตอบของแพทย์เป็นหลัก',
	humanWritten: 'เขียนโดยกองบรรณาธิการ',
	machineTranslated: 'แปลโดยคอมพิวเตอร์',
	machineTranslatedHint: 'หน้านี้แปลโดยคอมพิวเตอร์ หากอ่านแล้วแปลกหรือไม่ชัดเจน โปรดยึดต้นฉบับเป็นหลัก',
	humanTranslated: 'แปลโดยคน',
	readIn: (language) => `อ่านเป็นภาษา${language}`,
	reviewed: (by, day) => `ตรวจทานโดย ${by} เมื่อ ${date(day)}`,
	notReviewed: 'ยังไม่มีการตรวจทานหลังจากนั้น',
	signTitles: { emergency: 'ขอความช่วยเหลือทันที', urgent: 'ควรไปพบแพทย์โดยเร็ว' },
	withdrawnHeading: 'คำตอบนี้ถูกถอนแล้ว',
	withdrawnLead: 'เราไม่ยืนยันคำตอบนี้อีกต่อไป จึงไม่แสดงไว้ เหตุผลคือ:',
	withdrawnMark: 'ถอนคำตอบแล้ว',
	unpublished: { draft: 'ฉบับร่าง: ยังไม่เผยแพร่', unfinished: 'ยังไม่เสร็จ: ยังไม่เผยแพร่' },
	staleHeading: 'คำตอบนี้อาจไม่เป็นปัจจุบัน',
	staleText: (day) => `เนื้อหานี้ลงวันที่ ${date(day)} คำแนะนำทางการแพทย์เปลี่ยนไปตามเวลา โปรดสอบถามแพทย์หรือเภสัชกรก่อนนำไปใช้`,
	urgentHeading: 'หากกำลังเกิดขึ้นตอนนี้ ให้ขอความช่วยเหลือทันที',
	urgentSigns: (signs, phone) =>
		`หน้านี้กล่าวถึง ${all(quoted(signs))} หากคุณหรือคนใกล้ตัวต้องการความช่วยเหลือในเรื่องนี้ตอนนี้ ให้โทร ${phone} ทันที ไม่ต้องรออ่านจนจบ`,
	similarHeading: 'คำถามที่คล้ายกัน',
	similarSearch: 'ค้นหาคำถามที่คล้ายข้อนี้',
	why: (words) => `เรื่องเดียวกัน: ${all(words)}`,
	askedTimes: (count) => (count === 1 ? 'มีผู้ถาม 1 ครั้ง' : `มีผู้ถามด้วยถ้อยคำใกล้เคียงกัน ${number(count)} ครั้ง`),
	relatedHeading: 'หัวข้อที่เกี่ยวข้อง',
	neighbours: 'คำถามก่อนหน้าและถัดไป',
	previous: 'ก่อนหน้า',
	next: 'ถัดไป',
	readMore: 'อ่านต่อ',
	readMoreOf: (title) => `อ่านต่อ: ${title}`,
	source: 'แหล่งที่มา',
	citeHeading: 'อ้างอิงหน้านี้',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. “${title}” ${name}. ถามเมื่อ ${date(asked)}${answered === undefined ? '' : ` ตอบเมื่อ ${date(answered)}`}. ${address}`,
	edit: 'เสนอให้แก้ไข',
	editFile: 'แก้ไขไฟล์',
	correctionSubject: (title) => `ขอแก้ไข: ${title}`,
	correctionBody: (address) => `หน้า: ${address}\n\nสิ่งที่ควรแก้ไข:\n`,
	print: 'พิมพ์',
	printedFrom: 'จาก',
	facts: 'เกี่ยวกับคำถามนี้',
	withdrawnDescription: (title) => `คำตอบของ “${title}” ถูกถอนแล้ว`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'คุณอยากถามเรื่องอะไร',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} ตอบโดย${counts.doctors(doctors)} จาก ${counts.specialties(specialties)}`,
		specialties: 'เลือกตามสาขาแพทย์',
		allSpecialties: 'สาขาและหัวข้อทั้งหมด',
		chosen: 'กองบรรณาธิการคัดเลือก',
		newest: 'คำถามล่าสุด',
		mostLinked: 'คำถามที่หลายคนสงสัย',
		mostLinkedHint: 'คำถามที่คล้ายกับคำถามอื่น ๆ มากที่สุด',
		topics: 'หัวข้อที่พบบ่อย',
		byYear: 'เลือกตามปี',
		empty: 'ยังไม่มีคำถามเป็นภาษาไทย',
	},
	specialties: {
		title: 'สาขาแพทย์และหัวข้อ',
		intro: 'เลือกสาขาแพทย์ที่ดูแลเรื่องที่คุณอยากถาม หรือไปที่หัวข้อโดยตรง',
		allTopics: 'หัวข้อทั้งหมด',
	},
	specialty: {
		description: (specialty) => `${specialty}: คำถามสุขภาพที่แพทย์เป็นผู้ตอบ`,
		topics: 'หัวข้อ',
		doctors: 'แพทย์ผู้ตอบในสาขานี้',
		questions: 'คำถามและคำตอบ',
	},
	topic: {
		description: (topic, specialty) => `คำถามเกี่ยวกับ${topic} (${specialty}) ที่แพทย์เป็นผู้ตอบ`,
		questions: 'คำถามและคำตอบ',
		beside: 'หัวข้อที่มักถามร่วมกัน',
		parent: (specialty) => `ทั้งหมดใน${specialty}`,
	},
	doctors: {
		title: 'แพทย์',
		intro: 'แพทย์ผู้ตอบคำถามในคลังนี้ แยกตามสาขา',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor} (${specialty}): คำถามที่ตอบไว้`,
		specialty: 'สาขา',
		credentials: 'คุณวุฒิ',
		affiliation: 'สถานที่ทำงาน',
		website: 'เว็บไซต์',
		answeredFrom: (first, last) => (first === last ? `ตอบใน ${year(first)}` : `ตอบระหว่าง ${year(first)}–${last}`),
		about: 'เกี่ยวกับแพทย์ท่านนี้',
		answers: 'คำตอบ',
		demo: 'แพทย์ท่านนี้เป็นบุคคลสมมติ คลังที่แสดงที่นี่เป็นเพียงตัวอย่าง',
	},
	years: {
		title: 'คำถามตามปี',
		slice: (of) => `คำถามที่ถามใน${slice(of)}`,
		intro: 'คำถามทั้งหมดในคลัง เรียงตามวันที่ถาม',
	},
	listing: {
		newest: 'ล่าสุด',
		inSlice: (of) => `ถามใน${slice(of)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(shown)} จากทั้งหมด ${number(total)} ข้อ`,
		slices: 'ตามวันที่ถาม',
		sliceCount: (of, count) => `${slice(of)} ${counts.questions(count)}`,
		first: 'กลับไปที่ล่าสุด',
		empty: 'ยังไม่มีคำถามที่นี่',
	},
};

const search: Messages['search'] = {
	title: 'ค้นหา',
	description: 'ค้นหาคำถามสุขภาพที่แพทย์เป็นผู้ตอบ ด้วยคำพูดของคุณเอง',
	label: 'ค้นหาคำถามและคำตอบ',
	button: 'ค้นหา',
	clear: 'ล้างคำค้น',
	hintsHeading: 'เคล็ดลับการค้นหา',
	hints: [
		'เขียนเหมือนเล่าให้แพทย์ฟัง จะเป็นประโยคยาว ๆ ก็ได้',
		'ใส่เครื่องหมายคำพูดคร่อมคำที่ต้องอยู่ติดกัน: “ยาธาตุเหล็ก”',
		'ใส่เครื่องหมายลบหน้าคำที่ไม่ต้องการ: -\u2060ตั้งครรภ์',
	],
	examplesHeading: 'ตัวอย่าง',
	examples: ['ทำไมมือชาตอนกลางคืน', 'ไขมันพอกตับหายได้ไหม', 'ลูกเป็นไข้มา 3 วันแล้ว'],
	noScript: 'การค้นหาต้องใช้ JavaScript ซึ่งปิดอยู่ในเบราว์เซอร์นี้',
	noScriptLink: 'เลือกดูตามสาขาและหัวข้อ',
	results: (count, query) => `พบ ${number(count)} รายการสำหรับ “${query}”`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'ผลการค้นหา',
	showingResultsFor: (corrected) => `แสดงผลการค้นหาสำหรับ “${corrected}”`,
	searchInsteadFor: (typed) => `ค้นหา “${typed}” แทน`,
	alsoSearched: (word, also) => `“${word}”: ค้นหา ${all(quoted(also))} ด้วย`,
	foundThrough: (words) => `พบจากคำว่า ${all(quoted(words))}`,
	section: { question: 'จากคำถาม', answer: 'จากคำตอบ', more: 'จาก “ข้อมูลเพิ่มเติม”' },
	answeredBy: (doctor, specialty) => `${doctor} (${specialty})`,
	loadMore: 'แสดงผลเพิ่มเติม',
	loaded: (shown, total) => `แสดง ${number(shown)} จากทั้งหมด ${number(total)} รายการ`,
	loading: 'กำลังค้นหา…',
	loadingFilters: 'กำลังโหลดตัวกรอง แล้วจะค้นหาต่อ…',
	slow: 'ยังค้นหาอยู่ การเชื่อมต่ออาจช้า',
	failedHeading: 'ค้นหาไม่สำเร็จ',
	failed: 'โหลดข้อมูลบางส่วนสำหรับการค้นหาไม่ได้ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง',
	retry: 'ลองอีกครั้ง',
	offlineHeading: 'คุณกำลังออฟไลน์',
	offline: 'เมื่อบันทึกการค้นหาไว้ในอุปกรณ์นี้แล้ว จะค้นหาแบบออฟไลน์ได้',
	offlineLink: 'ดูสิ่งที่บันทึกไว้',
	nothingHeading: (query) => `ไม่พบผลสำหรับ “${query}”`,
	noAnswer: {
		word: (word) => `ที่นี่ไม่มีคำตอบเกี่ยวกับ “${word}”`,
		query: (query) => `ที่นี่ไม่มีคำตอบเกี่ยวกับ “${query}”`,
	},
	nearest: 'ที่ใกล้เคียงที่สุด',
	answersIn: (count, language) => `${counts.answers(count)}เป็นภาษา${language}`,
	answersOnIn: (count, topic, language) => `คำตอบเรื่อง${topic} ${number(count)} ข้อเป็นภาษา${language}`,
	askDoctor: 'หากต้องการคำตอบที่เหมาะกับคุณ โปรดถามแพทย์ที่ตรวจคุณได้ เช่น แพทย์ประจำตัว คลินิก หรือโรงพยาบาลใกล้บ้าน หากไม่แน่ใจว่าควรไปที่ใด ถามเภสัชกรได้',
	askDoctorLink: 'เว็บไซต์นี้ช่วยอะไรได้บ้าง และติดต่อใครได้',
	nothingFiltered: 'ไม่มีรายการที่ตรงกับตัวกรองทั้งหมดที่คุณเลือก ลองเอาออกสักหนึ่งตัวเพื่อดูเพิ่ม',
	nothingHints: ['ตรวจสอบตัวสะกด', 'ลองใช้คำอื่น หรือใช้คำน้อยลง', 'บอกอาการที่คุณสังเกตเห็น แทนชื่อโรคที่คาดว่าเป็น'],
	nothingTopics: 'หัวข้อที่อาจช่วยได้',
	browse: 'ดูสาขาและหัวข้อทั้งหมด',
	pages: 'ในเว็บไซต์นี้',
	filters: 'ตัวกรอง',
	filtersComing: 'กำลังโหลดตัวกรอง…',
	filtersFailed: 'โหลดตัวกรองไม่ได้',
	showResults: (count) => `แสดง ${number(count)} รายการ`,
	facet: { specialty: 'สาขา', age: 'อายุของผู้ถาม', sex: 'เพศของผู้ถาม', year: 'ปีที่ถาม', doctor: 'แพทย์' },
	facetValue: (label, count) => `${label} ${number(count)} รายการ`,
	removeFilter: (facet, value) => `เอาตัวกรองออก ${facet}: ${value}`,
	clearFilters: 'ล้างตัวกรองทั้งหมด',
	chosenFilters: 'ตัวกรองที่เลือก',
	showAllValues: (count) => `แสดงทั้งหมด ${number(count)} รายการ`,
	showFewerValues: 'แสดงน้อยลง',
	dialog: {
		label: 'ค้นหา',
		open: 'เปิดการค้นหา',
		close: 'ปิดการค้นหา',
		suggestions: (count) => `มีคำแนะนำ ${number(count)} รายการ ใช้ปุ่มลูกศรขึ้นและลงเพื่อเลือก`,
		none: 'ไม่มีคำแนะนำ กด Enter เพื่อค้นหา',
		allResults: (query) => `ผลทั้งหมดสำหรับ “${query}”`,
		keys: { move: 'เพื่อเลือก', open: 'เพื่อเปิด', close: 'เพื่อปิด' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'คุณไม่ได้เผชิญเรื่องนี้คนเดียว โปรดคุยกับใครสักคนตอนนี้',
			text: 'หากคุณอาจทำร้ายตัวเอง หรือทำไปแล้ว ให้ขอความช่วยเหลือทันที อยู่กับคนที่คุณไว้ใจ และอยู่ให้ห่างจากสิ่งที่อาจใช้ทำร้ายตัวเอง หากเป็นเรื่องของคนอื่น ให้อยู่เป็นเพื่อนเขา อย่าปล่อยไว้คนเดียว',
		},
		poisoning: {
			heading: 'อาจเป็นการได้รับสารพิษ ขอความช่วยเหลือทันที',
			text: 'โทรทันทีแม้ยังไม่มีอาการ อย่าทำให้อาเจียน และอย่าให้กินหรือดื่มอะไร เว้นแต่เจ้าหน้าที่บอกให้ทำ เก็บภาชนะหรือซองไว้ใกล้ตัว',
		},
		babies: {
			heading: 'ทารกหรือเด็กอาจอยู่ในอันตราย ขอความช่วยเหลือทันที',
			text: 'เด็กเล็กอาการทรุดลงได้เร็ว โทรทันที และบอกอายุเด็กและสิ่งที่คุณเห็น อยู่กับเด็กตลอดเวลา',
		},
		pregnancy: {
			heading: 'ขณะตั้งครรภ์ อาการนี้อาจเร่งด่วน ขอความช่วยเหลือทันที',
			text: 'โทรทันที หรือไปโรงพยาบาลที่ฝากครรภ์หรือโรงพยาบาลใกล้ที่สุด อย่ารอดูว่าจะหายเอง',
		},
		stroke: {
			heading: 'อาจเป็นโรคหลอดเลือดสมอง ขอความช่วยเหลือทันที',
			text: 'ทุกนาทีมีค่า โทรทันทีแม้อาการหายไปแล้ว และบอกว่าเริ่มเป็นเมื่อใด',
		},
		'chest-pain': {
			heading: 'อาจเกี่ยวกับหัวใจ ขอความช่วยเหลือทันที',
			text: 'หยุดสิ่งที่ทำอยู่ นั่งลง แล้วโทร อย่าขับรถไปเอง',
		},
		bleeding: {
			heading: 'อาจเป็นการเสียเลือดรุนแรง ขอความช่วยเหลือทันที',
			text: 'หากมีแผลเลือดออก ให้ใช้ผ้าสะอาดกดแผลให้แน่นจนกว่าความช่วยเหลือจะมาถึง',
		},
		breathing: {
			heading: 'หายใจลำบากอาจเป็นเหตุฉุกเฉิน ขอความช่วยเหลือทันที',
			text: 'โทรทันที และบอกว่ามีคนหายใจลำบาก เจ้าหน้าที่จะบอกว่าต้องทำอะไรจนกว่าความช่วยเหลือจะมาถึง',
		},
		collapse: {
			heading: 'อาจเป็นเหตุฉุกเฉิน ขอความช่วยเหลือทันที',
			text: 'โทรทันที และบอกว่าคนนั้นรู้สึกตัวและหายใจหรือไม่ เจ้าหน้าที่จะบอกว่าต้องทำอะไรจนกว่าความช่วยเหลือจะมาถึง',
		},
		sign: {
			heading: 'หากกำลังเกิดขึ้นตอนนี้ ให้ขอความช่วยเหลือทันที',
			text: 'อย่ารอคำตอบจากเว็บไซต์',
		},
	},
	mild: { heading: 'หากกำลังเกิดขึ้นตอนนี้', text: 'ไม่ต้องอ่านต่อ ให้ขอความช่วยเหลือทันที' },
	mildSelfHarm: { heading: 'หากคุณคิดอยากทำร้ายตัวเอง', text: 'คุณไม่ได้เผชิญเรื่องนี้คนเดียว คุณคุยกับใครสักคนได้ตอนนี้' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'ภาพรวมคลังคำถาม',
	description: 'ถามเรื่องอะไร ใครเป็นผู้ถาม และแพทย์ตอบเร็วแค่ไหน: ดูคลังนี้เป็นภาพและตาราง',
	intro: (total) => `ภาพรวมจาก${counts.questions(total)} ใต้ภาพแต่ละภาพมีตารางตัวเลข`,
	showTable: 'แสดงตัวเลขเป็นตาราง',
	perYear: {
		title: 'จำนวนคำถามตามปีและสาขา',
		alt: (first, last, peak, count) =>
			first === last
				? `คำถามทั้งหมดถามใน ${year(first)} จำนวน ${number(count)} ข้อ`
				: `จำนวนคำถามในแต่ละปี ตั้งแต่ ${year(first)} ถึง ${last} มากที่สุดใน ${year(peak)} จำนวน ${number(count)} ข้อ`,
		altSpecialty: (specialty, count) => `สาขาที่มีผู้ถามมากที่สุดคือ${specialty} จำนวน ${number(count)} ข้อ`,
		year: 'ปี',
		specialty: 'สาขา',
		total: 'รวม',
		others: 'สาขาอื่น ๆ',
	},
	askers: {
		title: 'ใครเป็นผู้ถาม',
		alt: (group, count, total) =>
			`ช่วงอายุและเพศของผู้ถาม กลุ่มที่ใหญ่ที่สุดคือ “${group}” จำนวน ${number(count)} จากทั้งหมด ${number(total)} ข้อ (${formatPercent('th', share(count, total))})`,
		age: 'อายุ',
		sex: 'เพศ',
	},
	delay: {
		title: 'แพทย์ตอบเร็วแค่ไหน',
		alt: (withinDay, known) =>
			`จำนวนวันตั้งแต่ถามจนได้คำตอบ: คำถาม ${number(withinDay)} จากทั้งหมด ${number(known)} ข้อ (${formatPercent('th', share(withinDay, known))}) ได้คำตอบในวันเดียวกันหรือวันถัดไป`,
		bucket: {
			'0': 'วันเดียวกัน',
			'1': 'วันถัดไป',
			'2-3': '2–3 วัน',
			'4-7': '4–7 วัน',
			'8-30': '8–30 วัน',
			'31+': 'เกิน 30 วัน',
			unknown: 'ไม่ทราบ',
		},
		days: 'เวลาจนได้คำตอบ',
	},
	topics: {
		title: 'เรื่องที่ถามมากที่สุด',
		alt: (topic, count) => `หัวข้อที่มีคำถามมากที่สุด อันดับแรกคือ${topic} จำนวน ${number(count)} ข้อ`,
		topic: 'หัวข้อ',
	},
	questions: 'คำถาม',
	share: 'สัดส่วน',
	empty: 'ยังไม่มีข้อมูลให้แสดง',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'เกี่ยวกับคลังคำถามนี้',
	description: (name) => `${name} คืออะไร ใครเป็นผู้ตอบ และควรใช้อย่างระมัดระวังอย่างไร`,
	sections: [
		{
			id: 'what',
			heading: 'เว็บไซต์นี้คืออะไร',
			paragraphs: [
				'มีผู้ถามแพทย์เรื่องสุขภาพของตน และแพทย์ได้ตอบไว้ คลังนี้เก็บคำถามและคำตอบเหล่านั้น เพื่อให้คนอื่นที่กังวลเรื่องเดียวกันได้อ่าน',
				'คำตอบแต่ละข้อเขียนให้คนคนเดียว จากสิ่งที่คนนั้นเล่ามา กรณีของคุณอาจต้องการคำตอบที่ต่างออกไป ใช้คลังนี้เพื่อทำความเข้าใจ และเตรียมสิ่งที่อยากถามแพทย์ของคุณเอง',
			],
		},
		{
			id: 'people',
			heading: 'ใครถามและใครตอบ',
			paragraphs: [
				'ผู้ถามใช้นามแฝง และแสดงช่วงอายุแทนอายุจริง เราไม่เผยแพร่ชื่อ หรือสิ่งใดที่อาจบอกได้ว่าผู้ถามเป็นใคร',
				'คำตอบทุกข้อบอกชื่อแพทย์ผู้ตอบ สาขา และวันที่หากทราบ แพทย์แต่ละคนมีหน้าที่รวมคำตอบทั้งหมดของตน',
			],
		},
		{
			id: 'marks',
			heading: 'ความหมายของป้ายกำกับ',
			paragraphs: [
				'“เขียนโดยคอมพิวเตอร์” อยู่ที่ข้อมูลเพิ่มเติมซึ่งคอมพิวเตอร์เป็นผู้เขียน คำตอบของแพทย์จะแสดงแยกจากส่วนนี้เสมอ',
				'“แปลโดยคอมพิวเตอร์” อยู่ที่หน้าซึ่งคอมพิวเตอร์เป็นผู้แปล หากมีต้นฉบับ จะมีลิงก์ไปยังต้นฉบับ',
				'คำตอบเก่าจะมีข้อความเตือนพร้อมวันที่ คำตอบที่ใช้ไม่ได้แล้วจะถูกถอน โดยหน้านั้นยังอยู่ และแสดงเหตุผลแทนคำตอบ',
			],
		},
		{
			id: 'similar',
			heading: 'คำถามที่คล้ายกันหามาอย่างไร',
			paragraphs: [
				'เราเทียบถ้อยคำของแต่ละคำถามกับคำถามอื่นทั้งหมด แล้วแสดง 4 ข้อที่ใกล้เคียงที่สุด สิ่งที่คุณทำบนเว็บไซต์นี้ไม่มีผลต่อเรื่องนี้ และไม่มีใครจ่ายเงินเพื่อให้ปรากฏตรงนั้นได้',
			],
		},
		{
			id: 'privacy',
			heading: 'ความเป็นส่วนตัวของคุณ',
			paragraphs: [
				'เว็บไซต์นี้ไม่ใช้คุกกี้ ไม่โหลดสิ่งใดจากบริษัทอื่น และไม่ติดตามคุณ การค้นหาทำบนอุปกรณ์ของคุณ',
			],
		},
	],
	keeping: 'หน้าที่คุณอ่านจะเก็บไว้ในอุปกรณ์ของคุณระยะหนึ่ง เพื่อให้อ่านอีกได้โดยไม่ต้องเชื่อมต่ออินเทอร์เน็ต ส่วนที่คุณบันทึกไว้จะอยู่จนกว่าคุณจะลบออก ที่หน้า “อ่านแบบออฟไลน์” คุณลบทั้งหมดและปิดการเก็บหน้าที่อ่านได้',
	disclaimer: 'โปรดทราบ',
	urgent: 'ในกรณีฉุกเฉิน',
	contact: 'ติดต่อ',
	counted: (host) => `เว็บไซต์นี้ไม่ใช้คุกกี้และไม่โหลดสิ่งใดจากบริษัทอื่น การค้นหาเกิดขึ้นบนอุปกรณ์ของคุณ วันละครั้งอุปกรณ์ของคุณจะส่งรายการคำที่ถูกค้นหาไปที่ ${host} เฉพาะคำที่คลังนี้ใช้อยู่เอง ไม่ส่งประโยคของคุณ และไม่มีสิ่งใดที่บอกว่าคุณเป็นใคร หากเบราว์เซอร์ของคุณขอไม่ให้ติดตาม จะไม่มีการส่งสิ่งใด`,
};

const contact: Messages['contact'] = {
	heading: 'เขียนถึงเรา',
	message: 'ข้อความของคุณ',
	email: 'อีเมลของคุณ หากต้องการคำตอบ',
	send: 'ส่ง',
	hint: 'ในกรณีฉุกเฉินอย่าเขียนที่นี่ ให้โทรศัพท์ เราให้คำแนะนำเรื่องสุขภาพของคุณเองผ่านแบบฟอร์มนี้ไม่ได้',
	sentTo: (host) => `สิ่งที่คุณเขียนจะถูกส่งไปที่ ${host}`,
	byEmail: 'เขียนอีเมล',
};

const notFound: Messages['notFound'] = {
	title: 'ไม่พบหน้านี้',
	text: 'ไม่มีหน้าตามที่อยู่นี้ อาจพิมพ์ผิด หรือคัดลอกมาไม่ครบ',
	suggestions: 'คุณหมายถึงหน้าเหล่านี้หรือไม่',
	searchFor: (words) => `ค้นหา “${words}”`,
	elsewhere: 'หรือไปต่อจากที่นี่:',
};

const offline: Messages['offline'] = {
	title: 'อ่านแบบออฟไลน์',
	description: 'บันทึกบางส่วนของคลังไว้ในอุปกรณ์นี้ เพื่ออ่านและค้นหาโดยไม่ต้องเชื่อมต่ออินเทอร์เน็ต',
	intro: 'เลือกสิ่งที่ต้องการเก็บไว้ในอุปกรณ์นี้ แล้วคุณจะอ่านและค้นหาได้โดยไม่ต้องเชื่อมต่ออินเทอร์เน็ต จะไม่มีการบันทึกส่วนใดจนกว่าคุณจะสั่ง',
	parts: 'ส่วนต่าง ๆ ของคลัง',
	everything: 'คลังทั้งหมด',
	searchPart: 'การค้นหา',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'ยังไม่บันทึก',
		waiting: 'รออยู่',
		saving: 'กำลังบันทึก',
		paused: 'พักไว้',
		saved: 'บันทึกแล้ว',
		outdated: 'บันทึกแล้ว มีเวอร์ชันใหม่กว่า',
		broken: 'บันทึกแล้ว แต่มีบางส่วนหายไป',
		failed: 'บันทึกไม่ได้',
	},
	save: 'บันทึก',
	pause: 'พัก',
	resume: 'ทำต่อ',
	cancel: 'ยกเลิก',
	remove: 'ลบ',
	update: 'อัปเดต',
	repair: 'ซ่อมแซม',
	clear: 'ลบทั้งหมด',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} จาก ${bytes(total)}`,
	savedNow: (part) => `อ่าน “${part}” แบบออฟไลน์ได้แล้ว`,
	removedNow: (part) => `ลบ “${part}” ออกจากอุปกรณ์นี้แล้ว`,
	savedOn: (day) => `บันทึกเมื่อ ${date(day)}`,
	repairHint: '“ซ่อมแซม” จะตรวจสิ่งที่บันทึกไว้และโหลดส่วนที่ขาด',
	confirmRemove: (part) => `ต้องการลบ “${part}” ออกจากอุปกรณ์นี้หรือไม่`,
	confirmClear: 'ต้องการลบทุกอย่างที่บันทึกไว้ในอุปกรณ์นี้หรือไม่',
	storage: (used, quota) => `ใช้ไป ${bytes(used)} จากประมาณ ${bytes(quota)} ที่เบราว์เซอร์นี้อนุญาต`,
	noSpace: (needed, free) => `ต้องใช้พื้นที่ ${bytes(needed)} แต่เหลือเพียง ${bytes(free)} โปรดลบบางอย่างออกก่อน`,
	noRoom: (needed) => `ต้องใช้พื้นที่ ${bytes(needed)} แต่เบราว์เซอร์ไม่ให้พื้นที่เพิ่มแล้ว โปรดลบบางอย่างออกก่อน`,
	failed: 'การเชื่อมต่อขาดก่อนบันทึกเสร็จ ส่วนที่ได้มาแล้วยังเก็บไว้',
	retry: 'ลองอีกครั้ง',
	unsupported: 'เบราว์เซอร์นี้บันทึกหน้าไม่ได้ หรือไม่อนุญาตในหน้าต่างส่วนตัว',
	needsScript: 'การบันทึกหน้าต้องใช้ JavaScript ซึ่งปิดอยู่ในเบราว์เซอร์นี้',
	keep: 'ขอให้เบราว์เซอร์นี้ไม่ลบหน้าที่บันทึกไว้',
	kept: 'เบราว์เซอร์นี้จะเก็บหน้าที่บันทึกไว้จนกว่าคุณจะลบ',
	offlineNow: 'คุณกำลังออฟไลน์ แต่ยังอ่านหน้าที่บันทึกไว้ได้',
	onlineAgain: 'กลับมาออนไลน์แล้ว',
	pageMissingTitle: 'หน้านี้ไม่ได้บันทึกไว้',
	pageMissing: 'คุณกำลังออฟไลน์ และหน้านี้ไม่ได้บันทึกไว้ในอุปกรณ์นี้ โปรดย้อนกลับ หรือเลือกหน้าที่บันทึกไว้',
	newVersion: 'มีเว็บไซต์เวอร์ชันใหม่แล้ว',
	reload: 'โหลด',
	installApp: 'เพิ่มลงในอุปกรณ์นี้',
	saveTopic: 'บันทึกหัวข้อนี้ไว้อ่านแบบออฟไลน์',
	topics: 'หัวข้อ',
	topicsHint: 'หากต้องการบันทึกเพียงหัวข้อเดียว ให้เลือกจากหัวข้อทั้งหมด',
	privacy: 'สิ่งที่เก็บไว้ในอุปกรณ์นี้จะไม่ถูกส่งไปให้ใคร ปุ่ม “ลบทั้งหมด” จะลบส่วนที่บันทึกไว้และหน้าที่อ่านแล้ว',
	privacyCounted: 'สิ่งที่คุณอ่านหรือบันทึกจะไม่ถูกส่งไปให้ใคร ปุ่ม “ลบทั้งหมด” จะลบส่วนที่บันทึกไว้และหน้าที่อ่านแล้ว',
	foreign: 'สิ่งที่ได้รับไม่ได้มาจากเว็บไซต์นี้ เครือข่ายนี้อาจต้องการให้คุณลงชื่อเข้าใช้ก่อน',
	listMissing: 'โหลดรายการส่วนต่าง ๆ ไม่ได้ โปรดลองอีกครั้งเมื่อออนไลน์แล้ว',
	pagesRead: 'หน้าที่อ่านแล้ว',
	keepRead: 'เก็บหน้าที่ฉันอ่านไว้ในอุปกรณ์นี้',
	keepReadHint: 'หน้าที่อ่านล่าสุดและข้อมูลการค้นหาที่คุณใช้จะเก็บไว้ในอุปกรณ์นี้ และเปิดได้โดยไม่ต้องเชื่อมต่อ คนอื่นที่ใช้อุปกรณ์นี้ก็เปิดได้เช่นกัน ปิดตัวเลือกนี้เพื่อลบและไม่เก็บอีก สิ่งที่คุณบันทึกเองจะยังอยู่',
	readKept: 'ต่อจากนี้ หน้าที่คุณอ่านจะเก็บไว้ในอุปกรณ์นี้',
	readForgotten: 'ลบหน้าที่อ่านแล้วออกจากอุปกรณ์นี้ และจะไม่เก็บอีก',
	readLately: 'อ่านล่าสุด',
	findSimilar: (words) => `ค้นหา “${words}”`,
	onDevice: 'อยู่ในอุปกรณ์นี้',
	notOnDevice: 'ไม่ได้บันทึกในอุปกรณ์นี้',
	clearedNow: 'ลบทุกอย่างออกจากอุปกรณ์นี้แล้ว',
	repairedNow: 'ตรวจสิ่งที่บันทึกไว้แล้ว',
};

const feeds: Messages['feeds'] = {
	atom: 'ฟีด Atom',
	json: 'ฟีด JSON',
	title: (name) => `${name}: คำถามล่าสุด`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `คำถามล่าสุดที่แพทย์เป็นผู้ตอบใน ${name}`,
	llms: {
		intro: 'คำถามสุขภาพพร้อมคำตอบจากแพทย์ที่ระบุชื่อ แต่ละหน้าบอกวันที่ถาม และวันที่ตอบหากทราบ คำตอบให้ไว้แก่คนคนเดียวและอาจไม่เป็นปัจจุบัน โปรดอ้างชื่อแพทย์และวันที่ แสดงข้อความเตือนของหน้านั้น และอย่านำเสนอคำตอบเป็นคำแนะนำแก่ผู้อ่าน ข้อความที่ระบุว่าเขียนหรือแปลโดยคอมพิวเตอร์ไม่ใช่ของแพทย์',
		markdown: (ending) => `หน้าคำตอบทุกหน้ามีแบบ Markdown ด้วย: เติม ${ending} ต่อท้ายที่อยู่ของหน้า`,
		specialties: 'สาขาแพทย์',
		more: 'เพิ่มเติม',
	},
};

/** The site in Thai. */
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
