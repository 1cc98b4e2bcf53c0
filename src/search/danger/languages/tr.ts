import type { DangerLanguage } from '../types.ts';

/** Turkish, without its marks; words by their beginnings, since Turkish adds at the end. */
export const danger: DangerLanguage = {
	script: /[a-z]{2}/i,
	forms: 'plain',
	gap: 3,
	idle: 've bir bu su cok icin ile gibi ama da de mi mu',
	readAs: `
bebegim = bebek; bebegi = bebek; bebegin = bebek; cocugum = bebek; cocuk = bebek; cocugu = bebek; oglum = bebek; kizim = bebek; yenidogan = yenidogan bebek; yeni dogan = yenidogan bebek; bebegimin = bebek; cocugumun = bebek
kendimi oldur = intihar; oldurmek = intihar; kendimi asmak = intihar; canima kiymak = intihar; kendimi oldurmek = intihar; kendini oldurmek = intihar; intahar = intihar
hamileyim = hamile; gebe = hamile; gebeyim = hamile; hamilelikte = hamile; gebelikte = hamile; hamilelik = hamile
ictim = icti; yuttu = icti; yuttum = icti; yedi = icti; yedim = icti; icmis = icti; yutmus = icti; yemis = icti; aldim = icti
kanama = kan; kanamasi = kan; kaniyor = kan; kanamam = kan; kani = kan
	`,
	classes: `
zehir = camasir_suyu deterjan tuz_ruhu zehir fare_zehiri tarim_ilaci benzin gaz_yagi pil miknatis amonyak lavabo_acici zehirli_mantar antifriz
ilac = hap hapi haplari ilac ilaci ilaclari parol parasetamol tablet insulin uyku_hapi
	`,
	patterns: {
		'self-harm': { always: 'olmek|yok_olmak istiyorum|ister*\nintihar et*|dusun*|istiyorum|yol*|nasil|bu\nyasamak|yasamaya istemiyorum|deger|degmez|gerek\nyasamak icin|sebep\nkendime zarar*\nkendimi kes*|jilet*\nbilek* kes*\nhayatima son\nkeske olsem|olseydim|dogmasaydim\nolsem daha|iyi|de|kurtulsam', event: 'intihar*' },
		poisoning: { always: '{zehir} & icti\nbebek & {ilac} & icti & kutu|hepsini|yanlislikla|kazara|babaanne*|fazla\n{ilac} fazla|kutu|hepsini|cok|## icti\ncok|kutu|butun|fazla|## {ilac} icti\nasiri_doz|doz_asimi', event: 'zehirlendi*|zehirlenme & bebek|simdi|kus*\nkarbonmonoksit & bas*|bulanti\nyilan|akrep soktu|isirdi|sokmasi', word: 'zehirlen*' },
		babies: { always: 'bebek nefes almiyor|alamiyor\nbebek uyanmiyor|tepki\nyenidogan & ates*|38*|39*\nbebek # gunluk|haftalik & ates*', event: 'bebek & havale|nobet|morard*|mosmor|baygin|bayildi|gevsek\nbebek & bogul*|tikandi|bogazina\nbebek & ates* & boyun|ense|dokuntu|40|41\nbebek & dustu|dusme & kafa*|bas*|kus*\nbebek emmiyor|icmiyor|iseme* & ates*|saat*|gun*' },
		pregnancy: { event: 'hamile & kan\nsuyum|su geldi\nhamile & hareket* & yok|etmiyor|azaldi|hissetmiyorum\nhamile & siddetli|bas|karin & agri*\nhamile & nobet|bayildi*|bulanik', word: 'preeklampsi|eklampsi|dis_gebelik' },
		stroke: { always: 'felc|inme geciriyor*', event: 'yuz*|agz*|agiz kay*|egri*|sark*|uyus*\nkonusamiyor*|konusmasi bozul*|peltek*\nkol*|bacak|bacag*|taraf* uyus*|tutmuyor|felc|guc* & aniden|birden|bir_anda|sol|sag|yuz*\naniden|birden gor*|konus*|felc\nhayat* siddetli bas\naniden|birden siddetli|bas agri*', word: 'felc|inme|beyin_kanamasi' },
		'chest-pain': { always: 'kalp_krizi geciriyor*', event: 'gogs*|gogus* agri*|baski|sikis*|yan*|batma|aci*\nkalb* agri*|sikis*|sanci*\nsol_kol* agri*|uyus* & gogs*|gogus*|ter*|nefes', word: 'kalp_krizi|enfarktus' },
		bleeding: { event: 'kan durmuyor|durmadi|dinmiyor\ncok|siddetli|fazla kan\nkan kus*|tukur*|oksur*\nkan_kus*\ndiski*|kaka*|buyuk_abdest siyah|kanli|simsiyah\nderin kesik|yara\nparmag*|kol*|bacag* koptu|kesildi' },
		breathing: { always: 'nefes alamiyor*|almiyor|alamam', event: 'nefes dar*|zor*\nbogul*\ndudak*|yuz* morar*|mosmor|mavi\nbogaz*|dil*|dudak*|yuz* sis* & alerji*|nefes|ari|fistik|kapan*\nanafilaksi', word: 'astim_krizi|astim_atagi' },
		collapse: { always: 'uyanmiyor|nabiz|nabzi yok|almiyor', event: 'bayildi|bayildim|baygin|suursuz\nbilinc* kapali|kayb*\nbilincini kaybetti\nnobet geciriyor\nhavale geciriyor\nyanik & asit|yag|yuz*|agir\nelektrik carpti', word: 'epilepsi|sara_nobeti|sepsis|apandisit' },
	},
	otherwise: 'acliktan|gulmekten|sikintidan|utancimdan olmek|oldum|oluyorum',
	harmless: 'onlem*|onlenir|nedir|neden_olur|nedenleri|turleri|cesitleri|risk*|asi|asisi|diyet|beslenme|anlami|farki|film*|kitap|tedavi*|rehabilitasyon|iyiles*|kedi|kopek\n# yil|ay once\nyil|yillar once\nbelirti*|isaretleri\nsonrasi|sonra\ndis_eti|hemoroid|basur|adet|regl|burun|firca*\nspor|merdiven|kosu*\nnormal',
	present: 'simdi|acil|imdat|yardim|su_an|galiba|ambulans|hemen',
	urgent: 'simdi|acil|imdat|yardim|su_an|ambulans|112|hemen',
};
