/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice } from '../format.ts';
import type { Messages } from '../types.ts';

const date = (day: string) => formatDate('id', day);
const number = (value: number) => formatNumber('id', value);
const bytes = (size: number) => formatBytes('id', size);
const all = (items: readonly string[]) => formatList('id', items);
const during = (slice: string) => `${slice.length === 4 || slice.endsWith('s') ? 'tahun ' : ''}${formatSlice('id', slice)}`;
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
/** Indonesian nouns have one form beside a number. */
const counted = (noun: string) => (count: number) => `${number(count)} ${noun}`;

const counts: Messages['counts'] = {
	questions: counted('pertanyaan'),
	answers: counted('jawaban'),
	doctors: counted('dokter'),
	specialties: counted('bidang spesialis'),
	topics: counted('topik'),
	days: counted('hari'),
	results: counted('hasil'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0–9 tahun',
	'10-19': '10–19 tahun',
	'20-29': '20–29 tahun',
	'30-39': '30–39 tahun',
	'40-49': '40–49 tahun',
	'50-59': '50–59 tahun',
	'60-69': '60–69 tahun',
	'70-79': '70–79 tahun',
	'80+': '80 tahun ke atas',
	unknown: 'Usia tidak disebutkan',
};

const people: Messages['people'] = {
	sex: { female: 'Perempuan', male: 'Laki-laki', other: 'Lainnya', unknown: 'Jenis kelamin tidak disebutkan' },
	age: AGES,
	asker: (sex, age) => {
		const group = age === '0-9' ? 'Anak ' : age === '10-19' ? 'Remaja ' : '';
		const who = {
			female: group === '' ? 'Perempuan' : `${group}perempuan`,
			male: group === '' ? 'Laki-laki' : `${group}laki-laki`,
			other: '',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `Usia ${AGES[age]}` : `${who}, ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'Bahasa Indonesia',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'Langsung ke isi halaman',
	home: 'Beranda',
	navigation: 'Utama',
	menu: 'Menu',
	closeMenu: 'Tutup menu',
	breadcrumbs: 'Anda di sini',
	languages: 'Bahasa',
	readInThisLanguage: 'Baca halaman ini dalam bahasa Indonesia',
	homeInThisLanguage: 'Beranda berbahasa Indonesia',
	searchLabel: 'Cari pertanyaan dan jawaban',
	searchPlaceholder: 'Tulis dengan kata-kata Anda',
	searchButton: 'Cari',
	searchKeys: 'Tekan / untuk mencari',
	links: {
		specialties: 'Bidang spesialis',
		doctors: 'Dokter',
		years: 'Menurut tahun',
		glance: 'Sekilas arsip',
		about: 'Tentang arsip ini',
		offline: 'Baca offline',
		search: 'Cari',
		feed: 'Feed',
	},
	footerNavigation: 'Halaman lain',
	disclaimerHeading: 'Ini bukan konsultasi dokter',
	urgentHeading: 'Kapan harus segera minta pertolongan',
	callNumber: (phone) => `Telepon ${phone}`,
	demonstrationLabel: 'Contoh',
	demoDoctor: 'Dokter rekaan',
	backToTop: 'Kembali ke atas',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: pertanyaan kesehatan yang dijawab oleh dokter`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: 'Pertanyaan',
	answer: 'Jawaban dokter',
	answerOf: (doctor) => `Jawaban ${doctor}`,
	moreInfo: 'Informasi tambahan',
	askedBy: 'Penanya',
	askedOn: 'Ditanyakan',
	answeredBy: 'Dijawab oleh',
	answeredOn: 'Dijawab',
	dateUnknown: 'Tanggal tidak diketahui',
	askedOnDate: (day) => `Ditanyakan ${date(day)}`,
	answeredOnDate: (day) => `Dijawab ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `Dijawab oleh ${doctor}, ${specialty}`,
	specialty: 'Bidang spesialis',
	topics: 'Topik',
	machineWritten: 'Ditulis oleh mesin',
	machineWrittenHint: 'Bagian ini ditulis oleh komputer, bukan oleh dokter yang menjawab, dan bisa saja keliru. Berpeganglah pada jawaban dokter.',
	humanWritten: 'Ditulis oleh redaksi',
	machineTranslated: 'Diterjemahkan oleh mesin',
	machineTranslatedHint: 'Halaman ini diterjemahkan oleh komputer. Jika ada yang terasa janggal, percayalah pada naskah aslinya.',
	humanTranslated: 'Diterjemahkan oleh manusia',
	readIn: (language) => `Baca dalam bahasa ${language}`,
	reviewed: (by, day) => `Ditinjau oleh ${by} pada ${date(day)}`,
	notReviewed: 'Belum ditinjau lagi sejak itu',
	signTitles: { emergency: 'Cari pertolongan sekarang juga', urgent: 'Periksakan ke dokter secepatnya' },
	withdrawnHeading: 'Jawaban ini telah ditarik',
	withdrawnLead: 'Kami tidak lagi menganggap jawaban ini benar, sehingga tidak menampilkannya. Alasannya:',
	withdrawnMark: 'Jawaban ditarik',
	unpublished: { draft: 'Draf: belum diterbitkan', unfinished: 'Belum selesai: belum diterbitkan' },
	staleHeading: 'Jawaban ini mungkin sudah usang',
	staleText: (day) => `Tanggalnya ${date(day)}. Anjuran medis berubah seiring waktu: tanyakan dulu kepada dokter atau apoteker sebelum mengikutinya.`,
	urgentHeading: 'Jika ini sedang terjadi, cari pertolongan sekarang juga',
	urgentSigns: (signs, phone) =>
		`Halaman ini menyebut ${all(quoted(signs))}. Jika Anda atau orang di dekat Anda membutuhkan pertolongan untuk hal ini sekarang, segera telepon ${phone}. Jangan menunggu sampai selesai membaca.`,
	similarHeading: 'Pertanyaan serupa',
	similarSearch: 'Cari pertanyaan seperti ini',
	why: (words) => `Juga tentang ${all(words)}`,
	askedTimes: (count) => (count === 1 ? 'Ditanyakan sekali' : `Ditanyakan ${number(count)} kali dengan kata-kata yang hampir sama`),
	relatedHeading: 'Topik terkait',
	neighbours: 'Pertanyaan sebelumnya dan berikutnya',
	previous: 'Sebelumnya',
	next: 'Berikutnya',
	readMore: 'Selengkapnya',
	readMoreOf: (title) => `Baca selengkapnya: ${title}`,
	source: 'Sumber',
	citeHeading: 'Kutip halaman ini',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. “${title}” ${name}. Ditanyakan ${date(asked)}${answered === undefined ? '' : `, dijawab ${date(answered)}`}. ${address}`,
	edit: 'Usulkan perbaikan',
	editFile: 'Sunting berkas',
	correctionSubject: (title) => `Perbaikan: ${title}`,
	correctionBody: (address) => `Halaman: ${address}\n\nYang perlu diperbaiki:\n`,
	print: 'Cetak',
	printedFrom: 'Dari',
	facts: 'Tentang pertanyaan ini',
	withdrawnDescription: (title) => `Jawaban untuk “${title}” telah ditarik.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'Apa yang ingin Anda tanyakan?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} yang dijawab oleh ${counts.doctors(doctors)} dalam ${counts.specialties(specialties)}.`,
		specialties: 'Telusuri bidang spesialis',
		allSpecialties: 'Semua bidang dan topik',
		chosen: 'Pilihan redaksi',
		newest: 'Pertanyaan terbaru',
		mostLinked: 'Yang ditanyakan banyak orang',
		mostLinkedHint: 'Pertanyaan yang paling banyak kemiripannya dengan pertanyaan lain.',
		topics: 'Topik umum',
		byYear: 'Telusuri menurut tahun',
		empty: 'Belum ada pertanyaan dalam bahasa Indonesia.',
	},
	specialties: {
		title: 'Bidang spesialis dan topik',
		intro: 'Pilih bidang kedokteran yang menangani keluhan Anda, atau langsung ke topiknya.',
		allTopics: 'Semua topik',
	},
	specialty: {
		description: (specialty) => `${specialty}: pertanyaan kesehatan yang dijawab oleh dokter.`,
		topics: 'Topik',
		doctors: 'Dokter yang menjawab di sini',
		questions: 'Pertanyaan dan jawaban',
	},
	topic: {
		description: (topic, specialty) => `Pertanyaan tentang ${topic} (${specialty}), dijawab oleh dokter.`,
		questions: 'Pertanyaan dan jawaban',
		beside: 'Sering ditanyakan bersama',
		parent: (specialty) => `Semua tentang ${specialty}`,
	},
	doctors: {
		title: 'Dokter',
		intro: 'Para dokter yang jawabannya ada di arsip ini, menurut bidang spesialis.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}: pertanyaan yang telah dijawab.`,
		specialty: 'Bidang spesialis',
		credentials: 'Kualifikasi',
		affiliation: 'Tempat bertugas',
		website: 'Situs web',
		answeredFrom: (first, last) => (first === last ? `Menjawab pada tahun ${first}` : `Menjawab dari tahun ${first} sampai ${last}`),
		about: 'Tentang dokter ini',
		answers: 'Jawaban',
		demo: 'Dokter ini rekaan: arsip yang ditampilkan di sini hanya contoh.',
	},
	years: {
		title: 'Pertanyaan menurut tahun',
		slice: (slice) => `Pertanyaan pada ${during(slice)}`,
		intro: 'Semua pertanyaan dalam arsip ini, menurut tanggal diajukan.',
	},
	listing: {
		newest: 'Terbaru',
		inSlice: (slice) => `Ditanyakan pada ${during(slice)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(shown)} dari ${counts.questions(total)}`,
		slices: 'Menurut tanggal ditanyakan',
		sliceCount: (slice, count) => `${formatSlice('id', slice)}, ${counts.questions(count)}`,
		first: 'Kembali ke yang terbaru',
		empty: 'Belum ada pertanyaan di sini.',
	},
};

const search: Messages['search'] = {
	title: 'Pencarian',
	description: 'Cari pertanyaan kesehatan yang dijawab oleh dokter, dengan kata-kata Anda sendiri.',
	label: 'Cari pertanyaan dan jawaban',
	button: 'Cari',
	clear: 'Hapus pencarian',
	hintsHeading: 'Kiat mencari',
	hints: [
		'Tulislah seperti kepada dokter: kalimat lengkap pun boleh.',
		'Apit beberapa kata dengan tanda kutip agar dicari berdampingan: “tablet tambah darah”.',
		'Beri tanda minus di depan kata yang tidak diinginkan: -\u2060hamil.',
	],
	examplesHeading: 'Misalnya',
	examples: ['kenapa tangan saya sering kesemutan di malam hari', 'apakah perlemakan hati bisa sembuh', 'anak saya demam sudah tiga hari'],
	noScript: 'Pencarian memerlukan JavaScript, yang dimatikan di browser ini.',
	noScriptLink: 'Telusuri menurut bidang dan topik',
	results: (count, query) => `${counts.results(count)} untuk “${query}”`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Hasil pencarian',
	showingResultsFor: (corrected) => `Menampilkan hasil untuk “${corrected}”`,
	searchInsteadFor: (typed) => `Tetap cari “${typed}”`,
	alsoSearched: (word, also) => `“${word}”: dicari juga ${all(quoted(also))}`,
	foundThrough: (words) => `Ditemukan lewat ${all(quoted(words))}`,
	section: { question: 'Dari pertanyaan', answer: 'Dari jawaban', more: 'Dari “Informasi tambahan”' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Tampilkan hasil lain',
	loaded: (shown, total) => `Menampilkan ${number(shown)} dari ${counts.results(total)}`,
	loading: 'Mencari…',
	loadingFilters: 'Mengambil filter, lalu mencari…',
	slow: 'Masih mencari. Koneksi tampaknya lambat.',
	failedHeading: 'Pencarian tidak berhasil',
	failed: 'Sebagian data pencarian tidak dapat diambil. Periksa koneksi Anda, lalu coba lagi.',
	retry: 'Coba lagi',
	offlineHeading: 'Anda sedang offline',
	offline: 'Pencarian bisa dipakai tanpa koneksi setelah disimpan di perangkat ini.',
	offlineLink: 'Lihat yang sudah disimpan',
	nothingHeading: (query) => `Tidak ada hasil untuk “${query}”`,
	noAnswer: {
		word: (word) => `Tidak ada jawaban di sini tentang ${word}`,
		query: (query) => `Tidak ada jawaban di sini tentang “${query}”`,
	},
	nearest: 'Yang paling mendekati',
	answersIn: (count, language) => `${counts.answers(count)} dalam bahasa ${language}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} tentang ${topic} dalam bahasa ${language}`,
	askDoctor: 'Untuk jawaban yang sesuai dengan keadaan Anda, tanyakan kepada dokter yang dapat memeriksa Anda: dokter langganan, puskesmas, atau klinik. Apoteker pun dapat memberi tahu ke mana Anda sebaiknya pergi.',
	askDoctorLink: 'Apa yang bisa dilakukan situs ini, dan siapa yang bisa dihubungi',
	nothingFiltered: 'Tidak ada yang cocok dengan semua filter pilihan Anda. Hapus salah satu untuk melihat lebih banyak.',
	nothingHints: ['Periksa ejaannya.', 'Coba kata lain atau lebih sedikit kata.', 'Tulis apa yang Anda lihat atau rasakan, bukan dugaan penyakitnya.'],
	nothingTopics: 'Topik yang mungkin membantu',
	browse: 'Telusuri semua bidang dan topik',
	pages: 'Di situs ini',
	filters: 'Filter',
	filtersComing: 'Memuat filter…',
	filtersFailed: 'Filter tidak dapat diambil.',
	showResults: (count) => `Tampilkan ${counts.results(count)}`,
	facet: { specialty: 'Bidang spesialis', age: 'Usia penanya', sex: 'Jenis kelamin penanya', year: 'Tahun ditanyakan', doctor: 'Dokter' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Hapus filter ${facet}: ${value}`,
	clearFilters: 'Hapus semua filter',
	chosenFilters: 'Filter yang dipilih',
	showAllValues: (count) => `Tampilkan semua (${number(count)})`,
	showFewerValues: 'Lebih sedikit',
	dialog: {
		label: 'Pencarian',
		open: 'Buka pencarian',
		close: 'Tutup pencarian',
		suggestions: (count) => `${number(count)} saran. Pilih dengan tombol panah atas dan bawah.`,
		none: 'Tidak ada saran. Tekan Enter untuk mencari.',
		allResults: (query) => `Semua hasil untuk “${query}”`,
		keys: { move: 'memilih', open: 'membuka', close: 'menutup' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'Anda tidak sendirian: bicaralah dengan seseorang sekarang',
			text: 'Jika Anda mungkin akan menyakiti diri sendiri, atau sudah melakukannya, carilah pertolongan sekarang. Tetaplah bersama orang yang Anda percaya, dan jauhi benda apa pun yang bisa melukai Anda. Jika ini tentang orang lain, temani orang itu.',
		},
		poisoning: {
			heading: 'Ini mungkin keracunan: cari pertolongan sekarang',
			text: 'Segera telepon meskipun belum ada gejala. Jangan memancing muntah, dan jangan memberi makan atau minum kecuali disuruh petugas. Siapkan kemasannya di dekat Anda.',
		},
		babies: {
			heading: 'Bayi atau anak mungkin dalam bahaya: cari pertolongan sekarang',
			text: 'Keadaan anak kecil bisa cepat memburuk. Segera telepon, lalu sebutkan usia anak dan apa yang Anda lihat. Tetaplah di dekat anak.',
		},
		pregnancy: {
			heading: 'Saat hamil, ini bisa gawat: cari pertolongan sekarang',
			text: 'Segera telepon, atau pergilah ke rumah sakit bersalin atau IGD terdekat. Jangan menunggu sampai hilang sendiri.',
		},
		stroke: {
			heading: 'Ini mungkin stroke: cari pertolongan sekarang',
			text: 'Setiap menit berharga. Segera telepon meskipun gejalanya sudah hilang, dan sebutkan kapan mulainya.',
		},
		'chest-pain': {
			heading: 'Ini mungkin masalah jantung: cari pertolongan sekarang',
			text: 'Hentikan kegiatan Anda, duduk, dan telepon. Jangan mengemudi sendiri.',
		},
		bleeding: {
			heading: 'Ini mungkin perdarahan berat: cari pertolongan sekarang',
			text: 'Jika luka berdarah, tekan kuat-kuat dengan kain bersih sampai pertolongan datang.',
		},
		breathing: {
			heading: 'Sulit bernapas bisa jadi keadaan darurat: cari pertolongan sekarang',
			text: 'Segera telepon, dan katakan bahwa ada orang yang sulit bernapas. Anda akan diberi tahu apa yang harus dilakukan sampai pertolongan datang.',
		},
		collapse: {
			heading: 'Ini mungkin keadaan darurat: cari pertolongan sekarang',
			text: 'Segera telepon, dan katakan apakah orang itu sadar dan bernapas. Anda akan diberi tahu apa yang harus dilakukan sampai pertolongan datang.',
		},
		sign: {
			heading: 'Jika ini sedang terjadi, cari pertolongan sekarang juga',
			text: 'Jangan menunggu jawaban di situs web.',
		},
	},
	mild: { heading: 'Jika ini sedang terjadi', text: 'Jangan teruskan membaca: cari pertolongan sekarang juga.' },
	mildSelfHarm: { heading: 'Jika terlintas keinginan untuk menyakiti diri', text: 'Anda tidak sendirian. Anda bisa bicara dengan seseorang sekarang.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'Sekilas arsip',
	description: 'Apa yang ditanyakan, oleh siapa, dan seberapa cepat dokter menjawab: arsip dalam gambar dan tabel.',
	intro: (total) => `Gambaran arsip ini dari ${counts.questions(total)}. Angka setiap gambar ada dalam tabel di bawahnya.`,
	showTable: 'Tampilkan angka dalam tabel',
	perYear: {
		title: 'Pertanyaan per tahun dan bidang',
		alt: (first, last, peak, count) =>
			first === last
				? `Semua pertanyaan diajukan pada tahun ${first}: ${number(count)}.`
				: `Jumlah pertanyaan setiap tahun dari ${first} sampai ${last}. Terbanyak pada tahun ${peak}: ${number(count)}.`,
		altSpecialty: (specialty, count) => `Bidang yang paling banyak ditanyakan adalah ${specialty}, dengan ${counts.questions(count)}.`,
		year: 'Tahun',
		specialty: 'Bidang spesialis',
		total: 'Semua',
		others: 'Bidang lain',
	},
	askers: {
		title: 'Siapa yang bertanya',
		alt: (group, count, total) =>
			`Kelompok usia dan jenis kelamin para penanya. Kelompok terbesar adalah “${group}”: ${number(count)} dari ${counts.questions(total)} (${formatPercent('id', share(count, total))}).`,
		age: 'Usia',
		sex: 'Jenis kelamin',
	},
	delay: {
		title: 'Seberapa cepat dokter menjawab',
		alt: (withinDay, known) =>
			`Jumlah hari dari pertanyaan sampai jawaban. ${number(withinDay)} dari ${counts.questions(known)} (${formatPercent('id', share(withinDay, known))}) dijawab pada hari yang sama atau hari berikutnya.`,
		bucket: {
			'0': 'Hari yang sama',
			'1': 'Hari berikutnya',
			'2-3': '2 sampai 3 hari',
			'4-7': '4 sampai 7 hari',
			'8-30': '8 sampai 30 hari',
			'31+': 'Lebih dari 30 hari',
			unknown: 'Tidak diketahui',
		},
		days: 'Waktu sampai dijawab',
	},
	topics: {
		title: 'Yang paling banyak ditanyakan',
		alt: (topic, count) => `Topik-topik terbesar. Pertanyaan terbanyak adalah tentang ${topic}: ${number(count)}.`,
		topic: 'Topik',
	},
	questions: 'Pertanyaan',
	share: 'Bagian',
	empty: 'Belum ada yang bisa ditampilkan.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'Tentang arsip ini',
	description: (name) => `Apa itu ${name}, siapa yang menjawab, dan cara memakainya dengan hati-hati.`,
	sections: [
		{
			id: 'what',
			heading: 'Apa ini',
			paragraphs: [
				'Orang-orang bertanya kepada dokter tentang kesehatan mereka, dan dokter menjawab. Arsip ini menyimpan pertanyaan dan jawaban itu agar orang lain dengan kekhawatiran yang sama dapat membacanya.',
				'Setiap jawaban ditulis untuk satu orang, berdasarkan apa yang ditulis orang itu. Keadaan Anda mungkin memerlukan jawaban yang berbeda. Gunakan arsip ini untuk memahami, dan untuk menyiapkan apa yang ingin Anda tanyakan kepada dokter Anda sendiri.',
			],
		},
		{
			id: 'people',
			heading: 'Siapa yang bertanya dan menjawab',
			paragraphs: [
				'Penanya tampil dengan nama samaran dan kelompok usia, bukan usia sebenarnya. Kami tidak menerbitkan nama atau apa pun yang dapat menunjukkan siapa mereka.',
				'Setiap jawaban mencantumkan dokter yang memberikannya, bidang spesialisnya, dan tanggalnya bila diketahui. Setiap dokter memiliki halaman yang memuat semua jawabannya.',
			],
		},
		{
			id: 'marks',
			heading: 'Arti tanda-tanda',
			paragraphs: [
				'“Ditulis oleh mesin” tertera pada informasi tambahan yang ditulis oleh komputer. Jawaban dokter selalu ditampilkan terpisah darinya.',
				'“Diterjemahkan oleh mesin” tertera pada halaman yang diterjemahkan oleh komputer. Tautan ke naskah aslinya disertakan bila ada.',
				'Jawaban lama diberi peringatan dengan tanggalnya. Jawaban yang tidak berlaku lagi ditarik: halamannya tetap ada, dengan alasan penarikan di tempat jawabannya.',
			],
		},
		{
			id: 'similar',
			heading: 'Cara pertanyaan serupa ditemukan',
			paragraphs: [
				'Kata-kata setiap pertanyaan dibandingkan dengan semua pertanyaan lain; empat yang paling dekat ditampilkan. Apa pun yang Anda lakukan di situs ini tidak memengaruhinya, dan tidak ada yang bisa membayar agar muncul di sana.',
			],
		},
		{
			id: 'privacy',
			heading: 'Privasi Anda',
			paragraphs: [
				'Situs ini tidak memasang cookie, tidak memuat apa pun dari perusahaan lain, dan tidak melacak Anda. Pencarian berjalan di perangkat Anda.',
			],
		},
	],
	keeping: 'Halaman yang Anda baca tetap ada untuk sementara waktu di perangkat Anda agar bisa dibaca lagi tanpa koneksi internet. Bagian arsip yang Anda simpan tetap ada sampai Anda menghapusnya. Di “Baca offline” Anda bisa menghapus semuanya dan mematikan penyimpanan halaman yang dibaca.',
	disclaimer: 'Harap diperhatikan',
	urgent: 'Dalam keadaan darurat',
	contact: 'Kontak',
	counted: (host) => `Situs ini tidak memakai kuki dan tidak memuat apa pun dari perusahaan lain. Pencarian berlangsung di perangkat Anda. Sekali sehari perangkat Anda mengirim ke ${host} daftar kata yang dicari: hanya kata yang dipakai arsip ini sendiri, tidak pernah kalimat Anda, dan tidak ada yang menunjukkan siapa Anda. Tidak ada yang dikirim jika peramban Anda meminta agar tidak dilacak.`,
};

const contact: Messages['contact'] = {
	heading: 'Tulis kepada kami',
	message: 'Pesan Anda',
	email: 'Alamat email Anda, jika ingin dijawab',
	send: 'Kirim',
	hint: 'Dalam keadaan darurat jangan menulis di sini, tetapi telepon. Lewat formulir ini kami tidak dapat memberi nasihat tentang kesehatan Anda sendiri.',
	sentTo: (host) => `Yang Anda tulis dikirim ke ${host}.`,
	byEmail: 'Tulis email',
};

const notFound: Messages['notFound'] = {
	title: 'Halaman tidak ditemukan',
	text: 'Tidak ada halaman di alamat ini. Mungkin alamatnya salah ketik, atau terpotong ketika disalin.',
	suggestions: 'Mungkin ini yang Anda cari?',
	searchFor: (words) => `Cari “${words}”`,
	elsewhere: 'Anda juga bisa melanjutkan dari sini:',
};

const offline: Messages['offline'] = {
	title: 'Baca offline',
	description: 'Simpan bagian arsip di perangkat ini agar bisa dibaca dan dicari tanpa koneksi internet.',
	intro: 'Pilih apa yang ingin disimpan di perangkat ini. Setelah itu, Anda bisa membaca dan mencari di dalamnya tanpa koneksi internet. Tidak ada bagian yang disimpan sebelum Anda memintanya.',
	parts: 'Bagian arsip',
	everything: 'Seluruh arsip',
	searchPart: 'Pencarian',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'Belum disimpan',
		waiting: 'Menunggu',
		saving: 'Menyimpan',
		paused: 'Dijeda',
		saved: 'Tersimpan',
		outdated: 'Tersimpan; ada versi lebih baru',
		broken: 'Tersimpan, tetapi ada bagian yang hilang',
		failed: 'Tidak dapat disimpan',
	},
	save: 'Simpan',
	pause: 'Jeda',
	resume: 'Lanjutkan',
	cancel: 'Batal',
	remove: 'Hapus',
	update: 'Perbarui',
	repair: 'Perbaiki',
	clear: 'Hapus semuanya',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} dari ${bytes(total)}`,
	savedNow: (part) => `${part} kini bisa dibaca offline.`,
	removedNow: (part) => `${part} telah dihapus dari perangkat ini.`,
	savedOn: (day) => `Disimpan pada ${date(day)}`,
	repairHint: '“Perbaiki” memeriksa apa yang tersimpan dan mengambil yang kurang.',
	confirmRemove: (part) => `Hapus ${part} dari perangkat ini?`,
	confirmClear: 'Hapus semua yang tersimpan di perangkat ini?',
	storage: (used, quota) => `${bytes(used)} terpakai dari sekitar ${bytes(quota)} yang diizinkan browser ini.`,
	noSpace: (needed, free) => `Ini memerlukan ${bytes(needed)}, tetapi hanya tersisa ${bytes(free)}. Hapus sesuatu dahulu.`,
	noRoom: (needed) => `Ini memerlukan ${bytes(needed)}, dan browser tidak memberi ruang lagi. Hapus sesuatu dahulu.`,
	failed: 'Koneksi terputus sebelum semuanya tersimpan. Yang sudah diterima tidak hilang.',
	retry: 'Coba lagi',
	unsupported: 'Browser ini tidak dapat menyimpan halaman, atau tidak mengizinkannya dalam jendela penyamaran.',
	needsScript: 'Menyimpan halaman memerlukan JavaScript, yang dimatikan di browser ini.',
	keep: 'Minta browser ini tidak menghapus halaman tersimpan',
	kept: 'Browser ini akan menyimpan halaman sampai Anda menghapusnya.',
	offlineNow: 'Anda sedang offline. Halaman tersimpan tetap bisa dibaca.',
	onlineAgain: 'Anda kembali online.',
	pageMissingTitle: 'Halaman ini tidak tersimpan',
	pageMissing: 'Anda sedang offline, dan halaman ini tidak tersimpan di perangkat ini. Kembalilah, atau pilih halaman yang tersimpan.',
	newVersion: 'Ada versi baru dari situs ini.',
	reload: 'Muat',
	installApp: 'Pasang di perangkat ini',
	saveTopic: 'Simpan topik ini untuk dibaca offline',
	topics: 'Topik',
	topicsHint: 'Untuk menyimpan satu topik saja, pilih dari semua topik',
	privacy: 'Apa yang ada di perangkat ini tidak dikirim kepada siapa pun. “Hapus semuanya” menghapus bagian yang disimpan dan halaman yang dibaca.',
	privacyCounted: 'Yang Anda baca atau simpan tidak dikirim kepada siapa pun. “Hapus semuanya” menghapus bagian yang disimpan dan halaman yang dibaca.',
	foreign: 'Yang diterima bukan kiriman situs ini. Mungkin jaringan ini meminta Anda masuk dahulu.',
	listMissing: 'Daftar bagian arsip tidak dapat diambil. Coba lagi setelah Anda online.',
	pagesRead: 'Halaman yang dibaca',
	keepRead: 'Simpan halaman yang saya baca di perangkat ini',
	keepReadHint: 'Halaman yang terakhir Anda baca dan bagian pencarian yang Anda pakai tetap ada di perangkat ini dan bisa dibuka tanpa koneksi, juga oleh orang lain yang memakainya. Matikan ini untuk menghapusnya dan tidak menyimpannya lagi. Yang Anda simpan sendiri tetap ada.',
	readKept: 'Mulai sekarang halaman yang Anda baca disimpan di perangkat ini.',
	readForgotten: 'Halaman yang dibaca telah dihapus dari perangkat ini dan tidak akan disimpan lagi.',
	readLately: 'Baru dibaca',
	findSimilar: (words) => `Cari “${words}”`,
	onDevice: 'Ada di perangkat ini',
	notOnDevice: 'Tidak tersimpan di perangkat ini',
	clearedNow: 'Semuanya telah dihapus dari perangkat ini.',
	repairedNow: 'Yang tersimpan telah diperiksa.',
};

const feeds: Messages['feeds'] = {
	atom: 'Feed Atom',
	json: 'Feed JSON',
	title: (name) => `${name}: pertanyaan terbaru`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `Pertanyaan terbaru yang dijawab oleh dokter di ${name}.`,
	llms: {
		intro: 'Pertanyaan kesehatan dengan jawaban dari dokter yang disebut namanya. Setiap halaman mencantumkan tanggal pertanyaan dan, bila diketahui, tanggal jawaban. Jawaban diberikan untuk satu orang dan mungkin sudah usang: sebutkan dokter dan tanggalnya, tampilkan peringatan di halaman itu, dan jangan sajikan jawaban sebagai nasihat bagi pembaca. Teks bertanda ditulis atau diterjemahkan oleh mesin bukan tulisan dokter.',
		markdown: (ending) => `Halaman setiap jawaban tersedia sebagai Markdown: tambahkan ${ending} di belakang alamatnya.`,
		specialties: 'Bidang spesialis',
		more: 'Lainnya',
	},
};

/** The site in Indonesian. */
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
