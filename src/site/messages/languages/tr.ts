/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice } from '../format.ts';
import type { Messages } from '../types.ts';

// Suffixes follow the vowels of a word: no name, date or number that comes in takes one.
const date = (day: string) => formatDate('tr', day);
const number = (value: number) => formatNumber('tr', value);
const bytes = (size: number) => formatBytes('tr', size);
const all = (items: readonly string[]) => formatList('tr', items);
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
/** Turkish nouns stay in the singular after a number. */
const counted = (noun: string) => (count: number) => `${number(count)} ${noun}`;
const during = (slice: string) => `${formatSlice('tr', slice)} ${slice.length === 4 ? 'yılında' : slice.endsWith('s') ? 'yıllarında' : 'içinde'}`;

const counts: Messages['counts'] = {
	questions: counted('soru'),
	answers: counted('yanıt'),
	doctors: counted('doktor'),
	specialties: counted('uzmanlık alanı'),
	topics: counted('konu'),
	days: counted('gün'),
	results: counted('sonuç'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0–9 yaş',
	'10-19': '10–19 yaş',
	'20-29': '20–29 yaş',
	'30-39': '30–39 yaş',
	'40-49': '40–49 yaş',
	'50-59': '50–59 yaş',
	'60-69': '60–69 yaş',
	'70-79': '70–79 yaş',
	'80+': '80 yaş ve üzeri',
	unknown: 'Yaş belirtilmemiş',
};

const people: Messages['people'] = {
	sex: { female: 'Kadın', male: 'Erkek', other: 'Diğer', unknown: 'Cinsiyet belirtilmemiş' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = age === '10-19';
		const who = {
			female: child ? 'Kız çocuk' : minor ? 'Genç kız' : 'Kadın',
			male: child ? 'Erkek çocuk' : minor ? 'Genç erkek' : 'Erkek',
			other: '',
			unknown: '',
		}[sex];
		const band = age === 'unknown' ? '' : AGES[age];
		return [who, band].filter((part) => part !== '').join(', ');
	},
};

const site: Messages['site'] = {
	languageName: 'Türkçe',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'Ana içeriğe geç',
	home: 'Ana sayfa',
	navigation: 'Ana menü',
	menu: 'Menü',
	closeMenu: 'Menüyü kapat',
	breadcrumbs: 'Bulunduğunuz yer',
	languages: 'Dil',
	readInThisLanguage: 'Bu sayfayı Türkçe okuyun',
	homeInThisLanguage: 'Türkçe ana sayfa',
	searchLabel: 'Soru ve yanıtlarda ara',
	searchPlaceholder: 'Kendi sözlerinizle sorun',
	searchButton: 'Ara',
	searchKeys: 'Aramak için / tuşuna basın',
	links: {
		specialties: 'Uzmanlık alanları',
		doctors: 'Doktorlar',
		years: 'Yıllara göre',
		glance: 'Bir bakışta arşiv',
		about: 'Bu arşiv hakkında',
		offline: 'Çevrimdışı oku',
		search: 'Ara',
		feed: 'Akış',
	},
	footerNavigation: 'Diğer sayfalar',
	disclaimerHeading: 'Bu bir muayene değildir',
	urgentHeading: 'Ne zaman hemen yardım almalı?',
	callNumber: (phone) => `Arayın: ${phone}`,
	demonstrationLabel: 'Örnek içerik',
	demoDoctor: 'Kurgusal doktor',
	backToTop: 'Başa dön',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: doktorların yanıtladığı sağlık soruları`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: 'Soru',
	answer: 'Doktorun yanıtı',
	answerOf: (doctor) => `${doctor} yanıtladı`,
	moreInfo: 'Ek bilgi',
	askedBy: 'Soran',
	askedOn: 'Soru tarihi',
	answeredBy: 'Yanıtlayan',
	answeredOn: 'Yanıt tarihi',
	dateUnknown: 'Tarih bilinmiyor',
	askedOnDate: (day) => `Soru: ${date(day)}`,
	answeredOnDate: (day) => `Yanıt: ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `Yanıtlayan: ${doctor}, ${specialty}`,
	specialty: 'Uzmanlık alanı',
	topics: 'Konular',
	machineWritten: 'Bilgisayar tarafından yazıldı',
	machineWrittenHint: 'Bu bölümü yanıtlayan doktor değil, bir bilgisayar yazdı. Yanlış olabilir: doktorun yanıtını esas alın.',
	humanWritten: 'Editör tarafından yazıldı',
	machineTranslated: 'Makine çevirisi',
	machineTranslatedHint: 'Bu sayfayı bir bilgisayar çevirdi. Tuhaf gelen bir yer olursa özgün metne güvenin.',
	humanTranslated: 'İnsan çevirisi',
	readIn: (language) => `${language} oku`,
	reviewed: (by, day) => `${by} tarafından ${date(day)} tarihinde gözden geçirildi`,
	notReviewed: 'O tarihten sonra gözden geçirilmedi',
	signTitles: { emergency: 'Hemen yardım alın', urgent: 'Gecikmeden doktora başvurun' },
	withdrawnHeading: 'Bu yanıt geri çekildi',
	withdrawnLead: 'Bu yanıtın artık arkasında değiliz, bu yüzden göstermiyoruz. Nedeni:',
	withdrawnMark: 'Yanıt geri çekildi',
	unpublished: { draft: 'Taslak: yayımlanmadı', unfinished: 'Tamamlanmadı: yayımlanmadı' },
	staleHeading: 'Bu yanıt güncelliğini yitirmiş olabilir',
	staleText: (day) => `Tarihi: ${date(day)}. Tıbbi öneriler zamanla değişir: bu yanıta göre davranmadan önce bir doktora veya eczacıya danışın.`,
	urgentHeading: 'Bu şu anda oluyorsa hemen yardım alın',
	urgentSigns: (signs, phone) =>
		`Bu sayfada geçenler: ${all(quoted(signs))}. Sizin veya yakınınızdaki birinin bu nedenle şu anda yardıma ihtiyacı varsa hemen ${phone} numarasını arayın. Sayfanın sonunu beklemeyin.`,
	similarHeading: 'Benzer sorular',
	similarSearch: 'Buna benzer soruları ara',
	why: (words) => `Ortak noktalar: ${all(words)}`,
	askedTimes: (count) => (count === 1 ? 'Bir kez soruldu' : `Hemen hemen aynı sözlerle ${number(count)} kez soruldu`),
	relatedHeading: 'İlgili konular',
	neighbours: 'Önceki ve sonraki soru',
	previous: 'Önceki',
	next: 'Sonraki',
	readMore: 'Devamını oku',
	readMoreOf: (title) => `Devamını oku: ${title}`,
	source: 'Kaynak',
	citeHeading: 'Bu sayfayı kaynak gösterin',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. “${title}” ${name}. Soru: ${date(asked)}${answered === undefined ? '' : `, yanıt: ${date(answered)}`}. ${address}`,
	edit: 'Düzeltme önerin',
	editFile: 'Dosyayı düzenle',
	correctionSubject: (title) => `Düzeltme: ${title}`,
	correctionBody: (address) => `Sayfa: ${address}\n\nDüzeltilmesi gereken:\n`,
	print: 'Yazdır',
	printedFrom: 'Kaynak',
	facts: 'Bu soru hakkında',
	withdrawnDescription: (title) => `“${title}” sorusunun yanıtı geri çekildi.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'Ne sormak istersiniz?',
		summary: (questions, doctors, specialties) =>
			`${number(specialties)} uzmanlık alanında ${number(doctors)} doktorun yanıtladığı ${counts.questions(questions)}.`,
		specialties: 'Uzmanlık alanına göre',
		allSpecialties: 'Tüm alanlar ve konular',
		chosen: 'Editörlerin seçtikleri',
		newest: 'En yeni sorular',
		mostLinked: 'Birçok kişinin sorduğu sorular',
		mostLinkedHint: 'Başka sorularla en çok benzeşenler.',
		topics: 'Sık sorulan konular',
		byYear: 'Yıllara göre',
		empty: 'Henüz Türkçe soru yok.',
	},
	specialties: {
		title: 'Uzmanlık alanları ve konular',
		intro: 'Sorunuzla ilgilenen tıp alanını seçin veya doğrudan bir konuya gidin.',
		allTopics: 'Tüm konular',
	},
	specialty: {
		description: (specialty) => `${specialty}: doktorların yanıtladığı sağlık soruları.`,
		topics: 'Konular',
		doctors: 'Burada yanıt veren doktorlar',
		questions: 'Sorular ve yanıtlar',
	},
	topic: {
		description: (topic, specialty) => `${topic} (${specialty}) hakkında doktorların yanıtladığı sorular.`,
		questions: 'Sorular ve yanıtlar',
		beside: 'Sıkça birlikte sorulanlar',
		parent: (specialty) => `Tümü: ${specialty}`,
	},
	doctors: {
		title: 'Doktorlar',
		intro: 'Bu arşivde yanıtları bulunan doktorlar, uzmanlık alanlarına göre.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}: yanıtladığı sorular.`,
		specialty: 'Uzmanlık alanı',
		credentials: 'Unvan ve eğitim',
		affiliation: 'Çalıştığı kurum',
		website: 'Web sitesi',
		answeredFrom: (first, last) => (first === last ? `${first} yılında yanıtladı` : `${first}–${last} yıllarında yanıtladı`),
		about: 'Bu doktor hakkında',
		answers: 'Yanıtlar',
		demo: 'Bu doktor kurgusaldır: burada gösterilen arşiv bir örnektir.',
	},
	years: {
		title: 'Yıllara göre sorular',
		slice: (slice) => `${during(slice)} sorulan sorular`,
		intro: 'Arşivdeki tüm sorular, soruldukları güne göre.',
	},
	listing: {
		newest: 'En yeniler',
		inSlice: (slice) => `${during(slice)} sorulanlar`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(total)} sorudan ${number(shown)} tanesi`,
		slices: 'Soru tarihine göre',
		sliceCount: (slice, count) => `${formatSlice('tr', slice)}, ${counts.questions(count)}`,
		first: 'En yenilere dön',
		empty: 'Burada henüz soru yok.',
	},
};

const search: Messages['search'] = {
	title: 'Arama',
	description: 'Doktorların yanıtladığı sağlık sorularını kendi sözlerinizle arayın.',
	label: 'Soru ve yanıtlarda ara',
	button: 'Ara',
	clear: 'Aramayı temizle',
	hintsHeading: 'Arama ipuçları',
	hints: [
		'Doktora yazar gibi yazın: tam bir cümle de olur.',
		'Yan yana geçen sözcükleri bulmak için tırnak içine alın: “demir hapı”.',
		'İstemediğiniz sözcüğün önüne eksi işareti koyun: -\u2060hamilelik.',
	],
	examplesHeading: 'Örneğin',
	examples: ['geceleri ellerim neden uyuşuyor', 'karaciğer yağlanması geçer mi', 'çocuğumun üç gündür ateşi var'],
	noScript: 'Arama için JavaScript gerekir; bu tarayıcıda kapalı.',
	noScriptLink: 'Uzmanlık alanına ve konuya göre gezinin',
	results: (count, query) => `“${query}” için ${counts.results(count)}`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Arama sonuçları',
	showingResultsFor: (corrected) => `“${corrected}” için sonuçlar gösteriliyor`,
	searchInsteadFor: (typed) => `Bunun yerine “${typed}” ara`,
	alsoSearched: (word, also) => `“${word}” ile birlikte arananlar: ${all(quoted(also))}`,
	foundThrough: (words) => `Şu sözcüklerle bulundu: ${all(quoted(words))}`,
	section: { question: 'Sorudan', answer: 'Yanıttan', more: '“Ek bilgi” bölümünden' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Daha fazla sonuç göster',
	loaded: (shown, total) => `${number(total)} sonuçtan ${number(shown)} tanesi gösteriliyor`,
	loading: 'Aranıyor…',
	loadingFilters: 'Önce filtreler getiriliyor, sonra aranacak…',
	slow: 'Arama sürüyor. Bağlantı yavaş görünüyor.',
	failedHeading: 'Arama yapılamadı',
	failed: 'Arama verilerinin bir bölümü alınamadı. Bağlantınızı kontrol edip yeniden deneyin.',
	retry: 'Yeniden dene',
	offlineHeading: 'Çevrimdışısınız',
	offline: 'Arama, bu cihaza kaydedildikten sonra çevrimdışı da çalışır.',
	offlineLink: 'Kaydedilenlere bak',
	nothingHeading: (query) => `“${query}” için sonuç bulunamadı`,
	noAnswer: {
		word: (word) => `Burada “${word}” hakkında yanıt yok`,
		query: (query) => `Burada “${query}” hakkında yanıt yok`,
	},
	nearest: 'En yakın olanlar',
	answersIn: (count, language) => `${language} ${counts.answers(count)}`,
	answersOnIn: (count, topic, language) => `${topic} hakkında ${language} ${counts.answers(count)}`,
	askDoctor: 'Size uygun bir yanıt için sizi muayene edebilecek bir doktora sorun: aile hekiminize veya bir polikliniğe. Nereye başvuracağınızı eczacınıza da sorabilirsiniz.',
	askDoctorLink: 'Bu site ne yapabilir, kime yazabilirsiniz',
	nothingFiltered: 'Seçtiğiniz filtrelerin hepsine uyan bir şey yok. Daha fazlasını görmek için birini kaldırın.',
	nothingHints: ['Yazımı kontrol edin.', 'Başka veya daha az sözcük deneyin.', 'Ne olabileceğini değil, fark ettiğiniz belirtileri yazın.'],
	nothingTopics: 'Yardımcı olabilecek konular',
	browse: 'Tüm alanlara ve konulara göz atın',
	pages: 'Bu sitede',
	filters: 'Filtreler',
	filtersComing: 'Filtreler geliyor…',
	filtersFailed: 'Filtreler alınamadı.',
	showResults: (count) => `${counts.results(count)} göster`,
	facet: { specialty: 'Uzmanlık alanı', age: 'Soranın yaşı', sex: 'Soranın cinsiyeti', year: 'Soru yılı', doctor: 'Doktor' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Filtreyi kaldır: ${facet}: ${value}`,
	clearFilters: 'Tüm filtreleri kaldır',
	chosenFilters: 'Seçilen filtreler',
	showAllValues: (count) => `Tümünü göster (${number(count)})`,
	showFewerValues: 'Daha az göster',
	dialog: {
		label: 'Arama',
		open: 'Aramayı aç',
		close: 'Aramayı kapat',
		suggestions: (count) => `${number(count)} öneri. Seçmek için yukarı ve aşağı ok tuşlarını kullanın.`,
		none: 'Öneri yok. Aramak için Enter tuşuna basın.',
		allResults: (query) => `“${query}” için tüm sonuçlar`,
		keys: { move: 'seç', open: 'aç', close: 'kapat' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'Yalnız değilsiniz: lütfen şimdi biriyle konuşun',
			text: 'Kendinize zarar verme ihtimaliniz varsa veya zarar verdiyseniz hemen yardım alın. Güvendiğiniz birinin yanında kalın; kendinize zarar verebileceğiniz her şeyden uzak durun. Söz konusu olan başka biriyse onun yanından ayrılmayın.',
		},
		poisoning: {
			heading: 'Bu bir zehirlenme olabilir: hemen yardım alın',
			text: 'Henüz belirti olmasa da arayın. Kimseyi kusturmaya çalışmayın; size söylenmedikçe yiyecek veya içecek vermeyin. Ambalajı yanınızda bulundurun.',
		},
		babies: {
			heading: 'Bir bebek veya çocuk tehlikede olabilir: hemen yardım alın',
			text: 'Küçük çocukların durumu hızla kötüleşebilir. Arayın; çocuğun yaşını ve gördüklerinizi söyleyin. Çocuğun yanında kalın.',
		},
		pregnancy: {
			heading: 'Hamilelikte bu acil olabilir: hemen yardım alın',
			text: 'Arayın veya doğum yapacağınız hastaneye ya da en yakın acil servise gidin. Geçer mi diye beklemeyin.',
		},
		stroke: {
			heading: 'Bu bir inme (felç) olabilir: hemen yardım alın',
			text: 'Her dakika önemlidir. Geçmiş olsa bile arayın ve ne zaman başladığını söyleyin.',
		},
		'chest-pain': {
			heading: 'Bu kalple ilgili olabilir: hemen yardım alın',
			text: 'Yaptığınız işi bırakın, oturun ve arayın. Kendiniz araç kullanmayın.',
		},
		bleeding: {
			heading: 'Bu ciddi bir kanama olabilir: hemen yardım alın',
			text: 'Kanayan bir yara varsa yardım gelene kadar üzerine temiz bir bezle sıkıca bastırın.',
		},
		breathing: {
			heading: 'Nefes darlığı acil bir durum olabilir: hemen yardım alın',
			text: 'Arayın ve birinin rahat nefes alamadığını söyleyin. Yardım gelene kadar ne yapacağınız size anlatılacak.',
		},
		collapse: {
			heading: 'Bu acil bir durum olabilir: hemen yardım alın',
			text: 'Arayın; kişinin bilincinin açık olup olmadığını ve nefes alıp almadığını söyleyin. Yardım gelene kadar ne yapacağınız size anlatılacak.',
		},
		sign: {
			heading: 'Bu şu anda oluyorsa hemen yardım alın',
			text: 'Bir web sitesinden yanıt beklemeyin.',
		},
	},
	mild: { heading: 'Bu şu anda oluyorsa', text: 'Okumayı bırakın: hemen yardım alın.' },
	mildSelfHarm: { heading: 'Kendinize zarar vermeyi düşünüyorsanız', text: 'Yalnız değilsiniz. Şimdi biriyle konuşabilirsiniz.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'Bir bakışta arşiv',
	description: 'Neler soruluyor, kimler soruyor, doktorlar ne kadar sürede yanıtlıyor: grafikler ve tablolarla arşiv.',
	intro: (total) => `Arşivdeki ${counts.questions(total)} neler gösteriyor? Her grafiğin sayıları altındaki tabloda.`,
	showTable: 'Sayıları tablo olarak göster',
	perYear: {
		title: 'Yıllara ve uzmanlık alanlarına göre sorular',
		alt: (first, last, peak, count) =>
			first === last
				? `Tüm sorular ${first} yılında soruldu: ${number(count)}.`
				: `${first}–${last} arasında her yıl sorulan sorular. En çok soru ${peak} yılında soruldu: ${number(count)}.`,
		altSpecialty: (specialty, count) => `En çok soru sorulan uzmanlık alanı: ${specialty}, ${counts.questions(count)}.`,
		year: 'Yıl',
		specialty: 'Uzmanlık alanı',
		total: 'Tümü',
		others: 'Diğer alanlar',
	},
	askers: {
		title: 'Kimler soruyor',
		alt: (group, count, total) =>
			`Soranların yaş grupları ve cinsiyeti. En büyük grup “${group}”: ${number(total)} sorudan ${number(count)} tanesi (${formatPercent('tr', share(count, total))}).`,
		age: 'Yaş',
		sex: 'Cinsiyet',
	},
	delay: {
		title: 'Doktorlar ne kadar sürede yanıtlıyor',
		alt: (withinDay, known) =>
			`Sorudan yanıta kadar geçen günler. ${number(known)} sorudan ${number(withinDay)} tanesi (${formatPercent('tr', share(withinDay, known))}) aynı gün veya ertesi gün yanıtlandı.`,
		bucket: {
			'0': 'Aynı gün',
			'1': 'Ertesi gün',
			'2-3': '2–3 gün',
			'4-7': '4–7 gün',
			'8-30': '8–30 gün',
			'31+': '30 günden fazla',
			unknown: 'Bilinmiyor',
		},
		days: 'Yanıta kadar geçen süre',
	},
	topics: {
		title: 'En çok ne soruluyor',
		alt: (topic, count) => `En büyük konular. En çok soru sorulan konu: ${topic}, ${number(count)}.`,
		topic: 'Konu',
	},
	questions: 'Sorular',
	share: 'Oran',
	empty: 'Henüz gösterilecek bir şey yok.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'Bu arşiv hakkında',
	description: (name) => `${name} nedir, kimler yanıtlıyor ve nasıl dikkatle kullanılır?`,
	sections: [
		{
			id: 'what',
			heading: 'Bu site nedir?',
			paragraphs: [
				'İnsanlar sağlıklarıyla ilgili sorularını doktorlara sordu, doktorlar da yanıtladı. Bu arşiv, aynı kaygıyı yaşayan başkaları da okuyabilsin diye bu soruları ve yanıtları saklıyor.',
				'Her yanıt tek bir kişi için, o kişinin yazdıklarına göre yazıldı. Sizin durumunuz farklı bir yanıt gerektirebilir. Buradakileri anlamak ve kendi doktorunuza soracaklarınızı hazırlamak için kullanın.',
			],
		},
		{
			id: 'people',
			heading: 'Kimler soruyor, kimler yanıtlıyor?',
			paragraphs: [
				'Soranlar takma adla, yaşları yerine yaş gruplarıyla yer alır. Adlarını veya kim olduklarını belli edebilecek hiçbir şeyi yayımlamayız.',
				'Her yanıtta onu veren doktorun adı, uzmanlık alanı ve biliniyorsa tarihi yazar. Her doktorun, tüm yanıtlarının bulunduğu bir sayfası vardır.',
			],
		},
		{
			id: 'marks',
			heading: 'İşaretler ne anlama geliyor?',
			paragraphs: [
				'“Bilgisayar tarafından yazıldı” işareti, bir bilgisayarın yazdığı ek bilgilerde bulunur. Doktorun yanıtı her zaman bunlardan ayrı gösterilir.',
				'“Makine çevirisi” işareti, bir bilgisayarın çevirdiği sayfalarda bulunur. Özgün metin bizde varsa bağlantısı verilir.',
				'Eski yanıtlarda, tarihini belirten bir uyarı vardır. Artık geçerli olmayan bir yanıt geri çekilir: sayfası kalır, yanıtın yerinde nedeni yazar.',
			],
		},
		{
			id: 'similar',
			heading: 'Benzer sorular nasıl bulunuyor?',
			paragraphs: [
				'Her sorunun sözcükleri öteki tüm soruların sözcükleriyle karşılaştırılır; en yakın dördü gösterilir. Bu sitede yaptıklarınızın buna hiçbir etkisi yoktur ve kimse para ödeyerek orada yer alamaz.',
			],
		},
		{
			id: 'privacy',
			heading: 'Gizliliğiniz',
			paragraphs: [
				'Bu site çerez kullanmaz, başka şirketlerden hiçbir şey yüklemez ve sizi izlemez. Arama kendi cihazınızda yapılır.',
			],
		},
	],
	keeping: 'Okuduğunuz sayfalar, bağlantı olmadan yeniden okuyabilmeniz için bir süre cihazınızda kalır. Kaydettiğiniz bölümler, siz kaldırana kadar kalır. “Çevrimdışı oku” sayfasında hepsini kaldırabilir ve okuduğunuz sayfaların saklanmasını kapatabilirsiniz.',
	disclaimer: 'Lütfen dikkat',
	urgent: 'Acil durumda',
	contact: 'İletişim',
	counted: (host) => `Bu site çerez kullanmaz ve başka şirketlerden hiçbir şey yüklemez. Arama cihazınızda yapılır. Cihazınız günde bir kez ${host} adresine aranan sözcüklerin bir listesini gönderir: yalnızca bu arşivin kendisinde geçen sözcükler, hiçbir zaman cümleniz değil ve kim olduğunuzu gösteren hiçbir şey değil. Tarayıcınız izlenmemenizi istiyorsa hiçbir şey göndermez.`,
};

const contact: Messages['contact'] = {
	heading: 'Bize yazın',
	message: 'İletiniz',
	email: 'Yanıt istiyorsanız e-posta adresiniz',
	send: 'Gönder',
	hint: 'Acil durumda buraya yazmayın, telefon edin. Bu formla kendi sağlığınız hakkında öneri veremeyiz.',
	sentTo: (host) => `Yazdıklarınız ${host} adresine gönderilir.`,
	byEmail: 'E-posta yazın',
};

const notFound: Messages['notFound'] = {
	title: 'Sayfa bulunamadı',
	text: 'Bu adreste bir sayfa yok. Adres yanlış yazılmış veya kopyalanırken bir bölümü eksik kalmış olabilir.',
	suggestions: 'Bunlardan birini mi arıyordunuz?',
	searchFor: (words) => `Ara: “${words}”`,
	elsewhere: 'Buradan da devam edebilirsiniz:',
};

const offline: Messages['offline'] = {
	title: 'Çevrimdışı oku',
	description: 'Arşivin bölümlerini bu cihaza kaydedin; bağlantı olmadan da okuyup arayın.',
	intro: 'Bu cihaza kaydetmek istediklerinizi seçin. Sonra bunları bağlantı olmadan okuyabilir, içlerinde arama yapabilirsiniz. Siz istemeden hiçbir bölüm kaydedilmez.',
	parts: 'Arşivin bölümleri',
	everything: 'Arşivin tamamı',
	searchPart: 'Arama',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'Kayıtlı değil',
		waiting: 'Bekliyor',
		saving: 'Kaydediliyor',
		paused: 'Duraklatıldı',
		saved: 'Kaydedildi',
		outdated: 'Kaydedildi; yeni sürümü var',
		broken: 'Kaydedildi, ama eksikleri var',
		failed: 'Kaydedilemedi',
	},
	save: 'Kaydet',
	pause: 'Duraklat',
	resume: 'Sürdür',
	cancel: 'İptal',
	remove: 'Kaldır',
	update: 'Güncelle',
	repair: 'Onar',
	clear: 'Hepsini kaldır',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	savedNow: (part) => `${part} artık çevrimdışı okunabilir.`,
	removedNow: (part) => `${part} bu cihazdan kaldırıldı.`,
	savedOn: (day) => `${date(day)} tarihinde kaydedildi`,
	repairHint: '“Onar”, kaydedilenleri denetler ve eksikleri getirir.',
	confirmRemove: (part) => `${part} bu cihazdan kaldırılsın mı?`,
	confirmClear: 'Bu cihaza kaydedilen her şey kaldırılsın mı?',
	storage: (used, quota) => `Kullanılan: ${bytes(used)}. Bu tarayıcının izin verdiği yer: yaklaşık ${bytes(quota)}.`,
	noSpace: (needed, free) => `Bunun için ${bytes(needed)} gerekiyor, ama yalnızca ${bytes(free)} boş yer var. Önce bir şeyi kaldırın.`,
	noRoom: (needed) => `Bunun için ${bytes(needed)} gerekiyor, ama tarayıcı daha fazla yer vermiyor. Önce bir şeyi kaldırın.`,
	failed: 'Her şey kaydedilmeden bağlantı kesildi. Gelenler saklandı.',
	retry: 'Yeniden dene',
	unsupported: 'Bu tarayıcı sayfaları kaydedemiyor veya gizli pencerede buna izin vermiyor.',
	needsScript: 'Sayfaları kaydetmek için JavaScript gerekir; bu tarayıcıda kapalı.',
	keep: 'Tarayıcıdan kayıtlı sayfaları silmemesini iste',
	kept: 'Bu tarayıcı kayıtlı sayfaları siz kaldırana kadar saklayacak.',
	offlineNow: 'Çevrimdışısınız. Kayıtlı sayfaları okuyabilirsiniz.',
	onlineAgain: 'Yeniden çevrimiçisiniz.',
	pageMissingTitle: 'Bu sayfa kayıtlı değil',
	pageMissing: 'Çevrimdışısınız ve bu sayfa bu cihaza kaydedilmemiş. Geri dönün veya kayıtlı bir sayfa seçin.',
	newVersion: 'Bu sitenin daha yeni bir sürümü hazır.',
	reload: 'Yükle',
	installApp: 'Bu cihaza ekle',
	saveTopic: 'Bu konuyu çevrimdışı okumak için kaydet',
	topics: 'Konular',
	topicsHint: 'Tek bir konuyu kaydetmek için onu tüm konular arasından seçin',
	privacy: 'Bu cihazda tutulanlar kimseye gönderilmez. “Hepsini kaldır” kaydedilen bölümleri ve okuduğunuz sayfaları siler.',
	privacyCounted: 'Okuduklarınız veya kaydettikleriniz kimseye gönderilmez. “Hepsini kaldır” kaydedilen bölümleri ve okuduğunuz sayfaları siler.',
	foreign: 'Gelen içerik bu sitenin gönderdiği değil. Bu ağ önce oturum açmanızı istiyor olabilir.',
	listMissing: 'Bölümlerin listesi alınamadı. Çevrimiçi olduğunuzda yeniden deneyin.',
	pagesRead: 'Okuduğunuz sayfalar',
	keepRead: 'Okuduğum sayfaları bu cihazda sakla',
	keepReadHint: 'Son okuduğunuz sayfalar ve kullandığınız arama verileri bu cihazda kalır; bağlantı olmadan, cihazı kullanan başkaları tarafından da açılabilir. Bunları kaldırmak ve artık saklamamak için kapatın. Kendi kaydettikleriniz kalır.',
	readKept: 'Bundan sonra okuduğunuz sayfalar bu cihazda saklanır.',
	readForgotten: 'Okuduğunuz sayfalar bu cihazdan kaldırıldı. Artık sayfa saklanmayacak.',
	readLately: 'Son okunanlar',
	findSimilar: (words) => `Ara: “${words}”`,
	onDevice: 'Bu cihazda',
	notOnDevice: 'Bu cihazda kayıtlı değil',
	clearedNow: 'Her şey bu cihazdan kaldırıldı.',
	repairedNow: 'Kaydedilenler denetlendi.',
};

const feeds: Messages['feeds'] = {
	atom: 'Atom akışı',
	json: 'JSON akışı',
	title: (name) => `${name}: en yeni sorular`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `${name}: doktorların yanıtladığı en yeni sorular.`,
	llms: {
		intro: 'Adı belirtilen doktorların yanıtladığı sağlık soruları. Her sayfada sorunun tarihi ve biliniyorsa yanıtın tarihi yazar. Yanıtlar tek bir kişiye verilmiştir ve güncelliğini yitirmiş olabilir: doktoru ve tarihi belirtin, sayfadaki uyarıları gösterin ve bir yanıtı okura verilmiş öneri gibi sunmayın. Bilgisayar tarafından yazıldığı veya çevrildiği belirtilen metinler doktora ait değildir.',
		markdown: (ending) => `Her yanıtın sayfası Markdown olarak da alınabilir: adresin sonuna ${ending} ekleyin.`,
		specialties: 'Uzmanlık alanları',
		more: 'Diğer',
	},
};

/** The site in Turkish. */
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
