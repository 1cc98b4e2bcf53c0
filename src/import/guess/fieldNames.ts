import { columnKey } from '../mapping/nameKey.ts';
import type { Field } from '../fields.ts';

/**
 * What columns are called, by field: English, Chinese in both scripts, Japanese, Korean, Spanish, Portuguese,
 * French, German, Italian, Dutch, Polish, Russian, Turkish, Arabic, Hindi, Thai, Vietnamese, Indonesian. Case, spaces
 * and hyphens do not count.
 */
const NAMES: Readonly<Partial<Record<Field, string>>> = {
	id: 'id no nr num number key ref 編號 编号 序號 序号 番号 번호 número numero numéro nummer numer номер رقم क्रमांक รหัส mã sıra',
	title:
		'title subject headline heading 標題 标题 題目 题目 主旨 主題 タイトル 件名 題名 제목 título titulo asunto assunto titre sujet titel betreff titolo oggetto onderwerp tytuł temat заголовок тема название başlık konu عنوان العنوان الموضوع शीर्षक विषय หัวข้อ ชื่อเรื่อง tiêuđề judul',
	question:
		'question query questiontext questionbody 問題 問題內容 提問 提問內容 發問內容 問題描述 问题 问题内容 提问 提问内容 问题描述 質問 質問内容 相談 相談内容 질문 질문내용 문의 pregunta consulta pergunta dúvida frage domanda quesito vraag pytanie вопрос soru سؤال السؤال प्रश्न सवाल คำถาม câuhỏi pertanyaan',
	answer:
		'answer reply response answertext answerbody 回答 回答內容 答覆 答覆內容 回覆 回覆內容 解答 醫師回覆 醫師回答 答案 答复 答复内容 回复 回复内容 回答内容 医生回答 医生回复 答え 返答 답변 답변내용 대답 respuesta resposta réponse reponse antwort risposta antwoord odpowiedź ответ cevap yanıt إجابة الإجابة الجواب جواب الرد उत्तर जवाब คำตอบ ตอบ trảlời câutrảlời jawaban',
	asker: 'asker alias nickname username user askedby 提問者 發問者 發問人 暱稱 昵称 提问者 提问人 用户名 使用者 質問者 ニックネーム 相談者 질문자 닉네임 작성자 usuario usuário utilisateur pseudo nutzer benutzer utente gebruiker użytkownik пользователь ник kullanıcı المستخدم السائل उपयोगकर्ता ผู้ถาม ngườihỏi penanya',
	sex: 'sex gender 性別 性别 성별 sexo género gênero sexe geschlecht sesso genere geslacht płeć пол cinsiyet الجنس लिंग เพศ giớitính jeniskelamin',
	age: 'age agegroup ageband 年齡 年龄 年齢 年代 나이 연령 edad idade âge alter età leeftijd wiek возраст yaş العمر السن عمر आयु उम्र อายุ tuổi umur usia',
	date: 'date asked askdate askedat askedon questiondate created createdat postdate posted postedat timestamp 日期 提問日期 提問時間 發問日期 發問時間 問題日期 提问日期 提问时间 发布时间 日付 質問日 質問日時 投稿日 相談日 날짜 질문일 작성일 등록일 fecha fechapregunta data datapergunta dataderequisição datum datequestion дата датавопроса tarih sorutarihi التاريخ تاريخ تاريخالسؤال दिनांक तारीख วันที่ วันที่ถาม ngày ngàyhỏi tanggal',
	answered: 'answered answerdate answeredat answeredon replydate replied repliedat responsedate 回答日期 回答時間 答覆日期 回覆日期 回覆時間 答复日期 回复日期 回复时间 回答时间 回答日 回答日時 返信日 답변일 답변일자 fecharespuesta dataresposta datereponse dateréponse antwortdatum datarisposta датаответа cevaptarihi تاريخالإجابة تاريخالرد उत्तरदिनांक วันที่ตอบ ngàytrảlời tanggaljawab',
	doctor: 'doctor physician doctorname answeredby expert responder 醫師 醫生 回答醫師 答覆醫師 医生 医师 回答医生 医生姓名 医師 回答者 担当医 의사 답변의사 전문의 médico medico doctora arzt ärztin docteur médecin medecin dottore dokter arts lekarz doktor врач доктор hekim الطبيب طبيب डॉक्टर चिकित्सक แพทย์ หมอ bácsĩ',
	specialty:
		'specialty speciality department dept abteilung category clinic division 科別 科别 專科 专科 科室 門診 分類 分类 類別 类别 診療科 診療科目 カテゴリ カテゴリー 진료과 진료과목 분야 카테고리 especialidad especialidade fachgebiet fachbereich fachrichtung spécialité specialite specialità specializzazione categoría categoria catégorie kategorie specialisme afdeling specjalność kategoria специальность раздел категория отделение uzmanlık bölüm branş التخصص القسم تخصص विशेषता विभाग แผนก สาขา หมวดหมู่ chuyênkhoa spesialisasi kategori',
	topics: 'topics tags keywords labels 標籤 關鍵字 關鍵詞 标签 关键词 关键字 タグ キーワード 태그 키워드 etiquetas palabrasclave palavraschave motsclés motscles schlagworte stichworte schlagwörter parolechiave trefwoorden słowakluczowe tagi теги ключевыеслова etiketler الوسوم كلماتمفتاحية टैग แท็ก từkhóa katakunci',
	more: 'more addition additional followup 補充 補充說明 补充 补充说明 備註 备注 補足 추가 complemento zusatz complément aggiunta дополнение ek إضافة',
	lang: 'lang language locale 語言 语言 言語 언어 idioma língua langue sprache lingua taal język язык dil اللغة لغة भाषा ภาษา ngônngữ bahasa',
	sourceUrl: 'url link permalink sourceurl href 網址 連結 网址 链接 リンク 링크 enlace lien collegamento ссылка bağlantı رابط الرابط लिंकपता ลิงก์ liênkết tautan',
};

/** Words that tell of people: such columns are left out, and said to be. */
const PRIVATE = 'email mail e-mail phone telephone mobile tel ip ipaddress realname fullname name birthday birthdate address 電話 手機 信箱 電子郵件 姓名 生日 地址 电话 手机 邮箱 电子邮件 メール 氏名 名前 住所 이메일 전화 이름 correo teléfono nombre courriel telefon nom nome телефон почта имя الهاتف البريد الاسم ईमेल फ़ोन नाम อีเมล โทรศัพท์ ชื่อ';

const BY_KEY = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [columnKey(name), field as Field] as const)));
const PRIVATE_KEYS = new Set(PRIVATE.split(' ').map(columnKey));

/** The field that a column's name stands for, and whether the name is just that; undefined where it tells none. */
export function fieldNamed(name: string): { field: Field; isExact: boolean } | undefined {
	const key = columnKey(name);
	const exact = BY_KEY.get(key);
	if (exact !== undefined) return { field: exact, isExact: true };
	const words = wordsOf(name);
	// A day is a day wherever its word stands: "fecha de la pregunta", "question date".
	if (words.some((word) => DAYS.has(word))) return { field: words.some((word) => BY_KEY.get(word) === 'answer' || BY_KEY.get(word) === 'answered') ? 'answered' : 'date', isExact: false };
	// The longest run of words says most: "answer date" is no answer.
	for (let length = words.length; length > 0; length -= 1) {
		for (let from = words.length - length; from >= 0; from -= 1) {
			const field = BY_KEY.get(words.slice(from, from + length).join(''));
			if (field !== undefined) return { field, isExact: false };
		}
	}
	const inside = [...BY_KEY].filter(([known]) => UNSPACED.test(known) && known.length > 1 && key.includes(known)).sort(([a], [b]) => b.length - a.length)[0];
	return inside && { field: inside[1], isExact: false };
}

/** Whether a column's name says that it tells of a person. */
export function isPrivateName(name: string): boolean {
	return PRIVATE_KEYS.has(columnKey(name)) || wordsOf(name).some((word) => PRIVATE_KEYS.has(word) && word !== 'name');
}

/** Words for a day; "data" is one in Portuguese, and is not in most sources. */
const DAYS = new Set(['date', 'datum', 'fecha', 'дата', 'tarih', 'tarihi', 'tanggal', 'ngày', 'تاريخ', 'दिनांक', 'तारीख'].map(columnKey));

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a name: `askDate_utc` is ask, date and utc. */
function wordsOf(name: string): string[] {
	return name
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.map(columnKey)
		.filter((word) => word !== '');
}
