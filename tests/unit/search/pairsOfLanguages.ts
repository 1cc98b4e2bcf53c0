/** Texts that find each other in languages beside those of `pairs.ts`: other letters, marks left out, what is written against a word. */
export const MEETING: Readonly<Record<string, readonly (readonly string[])[]>> = {
	'zh-hans': [['头痛', '頭痛'], ['饭后胃痛', '飯後胃痛'], ['头发', '頭髮']],
	ja: [['めまい', 'メマイ', 'ﾒﾏｲ'], ['頭痛', '頭痛がする']],
	ko: [['두통', '두통이', '두통은', '편두통'], ['무릎통증', '무릎 통증이']],
	vi: [['đau đầu', 'dau dau', 'ĐAU ĐẦU'], ['thoái hóa', 'thoái hoá', 'thoai hoa']],
	hi: [['बीमारी', 'बिमारी'], ['नहीं', 'नही'], ['सम्बन्ध', 'संबंध'], ['पढ़ना', 'पढना']],
	ar: [['أسنان', 'اسنان', 'الأسنان', 'والأسنان', 'أَسْنان'], ['معدة', 'معده'], ['مستشفى', 'مستشفي'], ['صـــداع', 'صداع']],
	fa: [['دندان‌ها', 'دندانها', 'دندان'], ['کبد', 'كبد']],
	he: [['כאב', 'הכאב', 'והכאב']],
	tr: [['ağrı', 'agri', 'AĞRI', 'ağrım', 'ağrısı'], ['ilaç', 'İLAÇ', 'ilacı'], ['kalp', 'kalbim'], ['bebek', 'bebeğim']],
	ru: [['ребёнок', 'ребенок'], ['боль', 'болью']],
	de: [['Rückenschmerzen', 'Rueckenschmerzen', 'Ruckenschmerz'], ['Füße', 'Fuesse']],
	fr: [['l’hôpital', "d'hôpital", 'hopital', 'Hôpitaux hôpital']],
	it: [["dell'occhio", "l'occhio", 'occhio']],
	es: [['inflamación', 'inflamacion', 'inflamaciones'], ['riñón', 'rinones']],
	pt: [['infecção', 'infecções', 'infeccao']],
	th: [['ปวดหัว', 'ปวดหัวมาก']],
};

/** Texts that do not find each other. */
export const APART: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	'zh-hans': [['高血压', '低血糖']],
	ja: [['ガン', 'カン']],
	ko: [['두통', '치통']],
	vi: [['đau', 'đầu'], ['ma', 'mu'], ['bò', 'bỏ']],
	hi: [['दवा', 'दावा'], ['पीठ', 'पेट']],
	ar: [['قلب', 'كلب'], ['كلى', 'كبد']],
	fa: [['قلب', 'گردن']],
	he: [['כאב', 'כבד']],
	tr: [['karaciğer', 'akciğer'], ['diş', 'dış']],
	ru: [['почка', 'печень']],
	de: [['Leber', 'Leben'], ['Niere', 'Nerven']],
	fr: [['poisson', 'poison'], ['foie', 'fois']],
	it: [['anca', 'anche']],
	es: [['pie', 'piel'], ['hombre', 'hombro']],
	pt: [['pé', 'pele']],
	th: [['ตับ', 'ไต']],
};

/** Words that find what is weaker, too: what is typed exactly comes first. */
export const EXACT_FIRST: Readonly<Record<string, readonly (readonly [typed: string, weaker: string])[]>> = {
	vi: [['tái', 'tai'], ['tai', 'tải']],
	hi: [['बीमारी', 'बिमारी']],
	ar: [['معدة', 'معده']],
	tr: [['dış', 'dis'], ['dis', 'dış']],
	de: [['Füße', 'Fuesse']],
	fr: [['dû', 'du']],
	es: [['año', 'ano']],
};
