/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatNumber, formatPercent, formatSlice } from '../format.ts';
import type { Messages } from '../types.ts';

const LANG = 'ja';
const date = (day: string) => formatDate(LANG, day);
const number = (value: number) => formatNumber(LANG, value);
const bytes = (size: number) => formatBytes(LANG, size);
/** Between corner brackets no comma is needed. */
const quoted = (words: readonly string[]) => words.map((word) => `「${word}」`).join('');
/** Japanese nouns have one form; the counter follows the number. */
const counted = (noun: string, counter: string) => (count: number) => `${noun}${number(count)}${counter}`;

const counts: Messages['counts'] = {
	questions: counted('質問', '件'),
	answers: counted('回答', '件'),
	doctors: counted('医師', '人'),
	specialties: counted('診療科', '科'),
	topics: counted('トピック', '件'),
	days: counted('', '日'),
	results: counted('検索結果', '件'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0～9歳',
	'10-19': '10～19歳',
	'20-29': '20～29歳',
	'30-39': '30～39歳',
	'40-49': '40～49歳',
	'50-59': '50～59歳',
	'60-69': '60～69歳',
	'70-79': '70～79歳',
	'80+': '80歳以上',
	unknown: '年齢の記載なし',
};

const people: Messages['people'] = {
	sex: { female: '女性', male: '男性', other: 'その他', unknown: '性別の記載なし' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const who = { female: child ? '女の子' : '女性', male: child ? '男の子' : '男性', other: '', unknown: '' }[sex];
		const band = age === 'unknown' ? '' : AGES[age];
		return [band, who].filter((part) => part !== '').join('、');
	},
};

const site: Messages['site'] = {
	languageName: '日本語',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: '本文へ移動',
	home: 'ホーム',
	navigation: 'メイン',
	menu: 'メニュー',
	closeMenu: 'メニューを閉じる',
	breadcrumbs: '現在の位置',
	languages: '言語',
	readInThisLanguage: 'このページを日本語で読む',
	homeInThisLanguage: '日本語のトップページ',
	searchLabel: '質問と回答を検索',
	searchPlaceholder: 'ふだんの言葉で質問を入力',
	searchButton: '検索',
	searchKeys: '/ キーで検索を始める',
	links: {
		specialties: '診療科',
		doctors: '医師',
		years: '年別に見る',
		glance: 'データで見る',
		about: 'このサイトについて',
		offline: 'オフラインで読む',
		search: '検索',
		feed: 'フィード',
	},
	footerNavigation: 'その他のページ',
	disclaimerHeading: 'このサイトは診察の代わりにはなりません',
	urgentHeading: 'すぐに助けを求めるべきとき',
	callNumber: (phone) => `${phone}に電話する`,
	demonstrationLabel: 'デモ用の内容',
	demoDoctor: '架空の医師',
	backToTop: 'ページの先頭へ',
	within: (name, group) => `${name}（${group}）`,
	pictureAlt: (title) => `${title}：医師が答えた健康の質問`,
	quoted: (text) => `「${text}」`,
};

const entry: Messages['entry'] = {
	question: '質問',
	answer: '医師の回答',
	answerOf: (doctor) => `${doctor}の回答`,
	moreInfo: 'さらに詳しく',
	askedBy: '質問者',
	askedOn: '質問日',
	answeredBy: '回答した医師',
	answeredOn: '回答日',
	dateUnknown: '日付不明',
	askedOnDate: (day) => `${date(day)}の質問`,
	answeredOnDate: (day) => `${date(day)}に回答`,
	answeredByDoctor: (doctor, specialty) => `回答：${doctor}（${specialty}）`,
	specialty: '診療科',
	topics: 'トピック',
	machineWritten: 'コンピューターが作成',
	machineWrittenHint: 'この部分は、回答した医師ではなくコンピューターが書きました。誤りがあるかもしれません。医師の回答を優先してください。',
	humanWritten: '編集者が作成',
	machineTranslated: '機械翻訳',
	machineTranslatedHint: 'このページはコンピューターが翻訳しました。不自然なところは、原文をご確認ください。',
	humanTranslated: '人による翻訳',
	readIn: (language) => `${language}で読む`,
	reviewed: (by, day) => `${date(day)}に${by}が確認`,
	notReviewed: 'その後の見直しはありません',
	signTitles: { emergency: 'ただちに救急へ', urgent: '速やかに受診を' },
	withdrawnHeading: 'この回答は取り下げられました',
	withdrawnLead: '現在は適切な回答とはいえないため、表示していません。理由は次のとおりです。',
	withdrawnMark: '回答の取り下げ',
	unpublished: { draft: '下書き：未公開', unfinished: '作成中：未公開' },
	staleHeading: 'この回答は古くなっている可能性があります',
	staleText: (day) => `${date(day)}のものです。医療の考え方は変わります。参考にする前に、医師か薬剤師にご確認ください。`,
	urgentHeading: '今起きていることなら、すぐに助けを求めてください',
	urgentSigns: (signs, phone) =>
		`このページには${quoted(signs)}についての記述があります。ご自身やそばにいる人が今このことで助けを必要としているなら、すぐに${phone}に電話してください。読み終えるのを待たないでください。`,
	similarHeading: '似た質問',
	similarSearch: '似た質問を検索する',
	why: (words) => `共通の言葉：${words.join('、')}`,
	askedTimes: (count) => `ほぼ同じ質問が${number(count)}回ありました`,
	relatedHeading: '関連するトピック',
	neighbours: '前の質問と次の質問',
	previous: '前の質問',
	next: '次の質問',
	readMore: '続きを読む',
	readMoreOf: (title) => `続きを読む：${title}`,
	source: '出典',
	citeHeading: 'このページを引用する',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}「${title}」『${name}』${date(asked)}質問${answered === undefined ? '' : `、${date(answered)}回答`}。${address}`,
	edit: '訂正を提案する',
	editFile: 'ファイルを編集する',
	correctionSubject: (title) => `訂正の提案：${title}`,
	correctionBody: (address) => `ページ：${address}\n\n訂正が必要なところ：\n`,
	print: '印刷',
	printedFrom: '印刷元',
	facts: 'この質問について',
	withdrawnDescription: (title) => `「${title}」への回答は取り下げられました。`,
};

const lists: Messages['lists'] = {
	home: {
		heading: '何についてお知りになりたいですか？',
		summary: (questions, doctors, specialties) =>
			`${number(specialties)}診療科の${counts.doctors(doctors)}が答えた${counts.questions(questions)}を掲載しています。`,
		specialties: '診療科から探す',
		allSpecialties: 'すべての診療科とトピック',
		chosen: '編集部が選んだ質問',
		newest: '新しい質問',
		mostLinked: '多くの人に共通する質問',
		mostLinkedHint: '似た質問がとくに多いものです。',
		topics: 'よくあるトピック',
		byYear: '年から探す',
		empty: '日本語の質問はまだありません。',
	},
	specialties: {
		title: '診療科とトピック',
		intro: '気になるところを診る診療科を選んでください。トピックから直接選ぶこともできます。',
		allTopics: 'すべてのトピック',
	},
	specialty: {
		description: (specialty) => `${specialty}：医師が答えた健康の質問。`,
		topics: 'トピック',
		doctors: 'この診療科で答えている医師',
		questions: '質問と回答',
	},
	topic: {
		description: (topic, specialty) => `${topic}（${specialty}）についての質問と、医師の回答。`,
		questions: '質問と回答',
		beside: '一緒によく質問されるトピック',
		parent: (specialty) => `${specialty}のすべての質問`,
	},
	doctors: {
		title: '医師',
		intro: 'このサイトで質問に答えている医師を、診療科別に掲載しています。',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}（${specialty}）が答えた質問。`,
		specialty: '診療科',
		credentials: '資格',
		affiliation: '所属',
		website: 'ウェブサイト',
		answeredFrom: (first, last) => (first === last ? `${first}年に回答` : `${first}年から${last}年に回答`),
		about: 'この医師について',
		answers: '回答',
		demo: 'この医師は架空の人物です。ここに表示されているのはデモ用の内容です。',
	},
	years: {
		title: '年別の質問',
		slice: (slice) => `${formatSlice(LANG, slice)}の質問`,
		intro: 'すべての質問を、質問日の順に掲載しています。',
	},
	listing: {
		newest: '新着',
		inSlice: (slice) => `${formatSlice(LANG, slice)}の質問`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${counts.questions(total)}のうち${number(shown)}件`,
		slices: '質問日から探す',
		sliceCount: (slice, count) => `${formatSlice(LANG, slice)}、${counts.questions(count)}`,
		first: '新しい質問に戻る',
		empty: 'まだ質問はありません。',
	},
};

const search: Messages['search'] = {
	title: '検索',
	description: '医師が答えた健康の質問を、ふだんの言葉で検索できます。',
	label: '質問と回答を検索',
	button: '検索',
	clear: '入力を消す',
	hintsHeading: '検索のヒント',
	hints: [
		'医師に話すように書いてください。文のままでかまいません。',
		'かぎかっこで囲むと、そのとおりの語句を探します：「大腸内視鏡検査」。',
		'除きたい語の前にマイナス記号を付けます：-\u2060妊娠。',
	],
	examplesHeading: '例',
	examples: ['夜になると手がしびれる', '脂肪肝は治りますか', '子どもの熱が3日続いている'],
	noScript: '検索には JavaScript が必要ですが、このブラウザーでは無効になっています。',
	noScriptLink: '診療科とトピックから探す',
	results: (count, query) => `「${query}」の${counts.results(count)}`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: '検索結果',
	showingResultsFor: (corrected) => `「${corrected}」の検索結果を表示しています`,
	searchInsteadFor: (typed) => `「${typed}」のまま検索する`,
	alsoSearched: (word, also) => `「${word}」：${quoted(also)}も検索しました`,
	foundThrough: (words) => `${quoted(words)}で見つかりました`,
	section: { question: '質問から', answer: '回答から', more: '「さらに詳しく」から' },
	answeredBy: (doctor, specialty) => `${doctor}（${specialty}）`,
	loadMore: '検索結果をもっと見る',
	loaded: (shown, total) => `${counts.results(total)}のうち${number(shown)}件を表示しています`,
	loading: '検索しています…',
	loadingFilters: '絞り込み条件を読み込んでから検索します…',
	slow: 'まだ検索しています。通信に時間がかかっているようです。',
	failedHeading: '検索できませんでした',
	failed: '検索に必要なデータの一部を読み込めませんでした。通信状態を確認して、もう一度お試しください。',
	retry: 'もう一度試す',
	offlineHeading: 'オフラインです',
	offline: '検索用のデータをこの端末に保存すると、オフラインでも検索できます。',
	offlineLink: '保存した内容を見る',
	nothingHeading: (query) => `「${query}」に当てはまるものは見つかりませんでした`,
	noAnswer: { word: (word) => `「${word}」についての回答はここにはありません`, query: (query) => `「${query}」についての回答はここにはありません` },
	nearest: '近い内容の質問',
	answersIn: (count, language) => `${language}の${counts.answers(count)}`,
	answersOnIn: (count, topic, language) => `「${topic}」についての${language}の${counts.answers(count)}`,
	askDoctor: 'ご自身に合った答えは、直接診察できる医師にお尋ねください。かかりつけ医や近くの診療所のほか、どこにかかればよいか迷うときは薬剤師にも相談できます。',
	askDoctorLink: 'このサイトでできることと、お問い合わせ先',
	nothingFiltered: '選んだ条件すべてに合うものはありません。条件を減らしてみてください。',
	nothingHints: ['入力に誤りがないか確認してください。', '別の言葉にするか、語を減らしてみてください。', '病名を推測せず、気になる様子や感じ方を書いてみてください。'],
	nothingTopics: '参考になりそうなトピック',
	browse: 'すべての診療科とトピックを見る',
	pages: 'このサイトのページ',
	filters: '絞り込み',
	filtersComing: '絞り込み条件を読み込んでいます…',
	filtersFailed: '絞り込み条件を読み込めませんでした。',
	showResults: (count) => `${counts.results(count)}を見る`,
	facet: { specialty: '診療科', age: '質問者の年齢', sex: '質問者の性別', year: '質問された年', doctor: '医師' },
	facetValue: (label, count) => `${label}、${counts.results(count)}`,
	removeFilter: (facet, value) => `絞り込みを解除：${facet}「${value}」`,
	clearFilters: 'すべて解除',
	chosenFilters: '選んだ条件',
	showAllValues: (count) => `${number(count)}件すべて表示`,
	showFewerValues: '表示を減らす',
	dialog: {
		label: '検索',
		open: '検索を開く',
		close: '検索を閉じる',
		suggestions: (count) => `候補が${number(count)}件あります。上下の矢印キーで選べます。`,
		none: '候補はありません。Enter キーで検索します。',
		allResults: (query) => `「${query}」の検索結果をすべて見る`,
		keys: { move: '選ぶ', open: '開く', close: '閉じる' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'ひとりで抱えないで、今すぐ誰かに話してください',
			text: 'ご自身を傷つけてしまいそうなとき、すでに傷つけてしまったときは、すぐに助けを求めてください。信頼できる人と一緒にいて、自分を傷つけるおそれのある物から離れてください。そばにいる人のことなら、その人から離れないでください。',
		},
		poisoning: {
			heading: '毒物や薬による中毒かもしれません。すぐに助けを求めてください',
			text: '症状がなくても電話してください。指示がないかぎり、吐かせないでください。食べ物や飲み物も与えないでください。容器や袋を手元に置いてください。',
		},
		babies: {
			heading: '赤ちゃんや子どもが危険かもしれません。すぐに助けを求めてください',
			text: '小さな子どもは急に悪くなることがあります。電話をして、子どもの年齢と今の様子を伝えてください。そばを離れないでください。',
		},
		pregnancy: {
			heading: '妊娠中は急を要することがあります。すぐに助けを求めてください',
			text: '電話をするか、産科へ行ってください。よくなるかどうか様子を見ないでください。',
		},
		stroke: {
			heading: '脳卒中かもしれません。すぐに助けを求めてください',
			text: '一分一秒を争います。症状がおさまっていても電話をして、いつ始まったかを伝えてください。',
		},
		'chest-pain': {
			heading: '心臓の病気かもしれません。すぐに助けを求めてください',
			text: '今していることをやめ、座って電話してください。自分で運転しないでください。',
		},
		bleeding: {
			heading: '危険な出血かもしれません。すぐに助けを求めてください',
			text: '傷から血が出ているときは、助けが来るまで、清潔な布で傷口を強く押さえ続けてください。',
		},
		breathing: {
			heading: '息苦しさは急を要することがあります。すぐに助けを求めてください',
			text: '電話をして、息が苦しい人がいると伝えてください。助けが来るまで何をすればよいか、電話で教えてもらえます。',
		},
		collapse: {
			heading: '緊急事態かもしれません。すぐに助けを求めてください',
			text: '電話をして、意識があるか、息をしているかを伝えてください。助けが来るまで何をすればよいか、電話で教えてもらえます。',
		},
		sign: {
			heading: '今起きていることなら、すぐに助けを求めてください',
			text: 'ウェブサイトの回答を待たないでください。',
		},
	},
	mild: { heading: '今起きていることなら', text: '読み続けず、すぐに助けを求めてください。' },
	mildSelfHarm: { heading: '自分を傷つけたいと思うとき', text: 'ひとりではありません。今すぐ誰かに話すことができます。' },
	hours: (hours) => `（${hours}）`,
};

const glance: Messages['glance'] = {
	title: 'データで見る',
	description: 'どのような質問が、どのような人から寄せられ、医師がどのくらいで答えているか。図と表でご覧いただけます。',
	intro: (total) => `${counts.questions(total)}からわかることをまとめました。それぞれの図の下に、数値の表があります。`,
	showTable: '数値を表で見る',
	perYear: {
		title: '年別・診療科別の質問数',
		alt: (first, last, peak, count) =>
			first === last
				? `すべて${first}年の質問で、${number(count)}件です。`
				: `${first}年から${last}年までの各年の質問数。最も多いのは${peak}年の${number(count)}件です。`,
		altSpecialty: (specialty, count) => `質問が最も多い診療科は${specialty}で、${number(count)}件です。`,
		year: '年',
		specialty: '診療科',
		total: '合計',
		others: 'その他の診療科',
	},
	askers: {
		title: '質問した人',
		alt: (group, count, total) =>
			`質問した人の年齢層と性別。最も多いのは「${group}」で、${counts.questions(total)}のうち${number(count)}件（${formatPercent(LANG, share(count, total))}）です。`,
		age: '年齢',
		sex: '性別',
	},
	delay: {
		title: '回答までの日数',
		alt: (withinDay, known) =>
			`質問から回答までの日数。${counts.questions(known)}のうち${number(withinDay)}件（${formatPercent(LANG, share(withinDay, known))}）が、当日か翌日に回答されました。`,
		bucket: {
			'0': '当日',
			'1': '翌日',
			'2-3': '2～3日',
			'4-7': '4～7日',
			'8-30': '8～30日',
			'31+': '31日以上',
			unknown: '不明',
		},
		days: '回答までの期間',
	},
	topics: {
		title: '質問の多いトピック',
		alt: (topic, count) => `質問の多いトピック。最も多いのは${topic}の${number(count)}件です。`,
		topic: 'トピック',
	},
	questions: '質問数',
	share: '割合',
	empty: '表示できるデータはまだありません。',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'このサイトについて',
	description: (name) => `${name}はどのようなサイトか、誰が答えているのか、利用するときに気をつけること。`,
	sections: [
		{
			id: 'what',
			heading: 'どのようなサイトか',
			paragraphs: [
				'健康についての質問が寄せられ、医師が答えました。このサイトでは、同じ不安を抱える方にも読んでいただけるように、その質問と回答を保存しています。',
				'どの回答も、一人の方に向けて、その方が書いた内容をもとに書かれたものです。状況が違えば、別の回答が必要かもしれません。理解を深めるため、そして受診のときに尋ねたいことを整理するためにお使いください。',
			],
		},
		{
			id: 'people',
			heading: '質問する人と答える人',
			paragraphs: [
				'質問した方は仮名で掲載し、年齢ではなく年齢層を示しています。お名前や、ご本人とわかるような情報は公開しません。',
				'どの回答にも、答えた医師の名前と診療科を記し、わかる場合は日付も記しています。医師ごとのページで、その医師のすべての回答を読むことができます。',
			],
		},
		{
			id: 'marks',
			heading: '表示の意味',
			paragraphs: [
				'「コンピューターが作成」は、人ではなくコンピューターが書いた補足の説明に付けています。医師の回答とは必ず分けて表示しています。',
				'「機械翻訳」は、コンピューターが翻訳したページに付けています。原文がある場合は、原文へのリンクがあります。',
				'古い回答には、日付とともに注意書きを付けています。適切でなくなった回答は取り下げます。その場合もページは残し、回答の代わりに理由を載せます。',
			],
		},
		{
			id: 'similar',
			heading: '似た質問の探し方',
			paragraphs: [
				'それぞれの質問の言葉をほかのすべての質問と比べ、最も近い4件を表示しています。このサイトでの閲覧や操作は影響しません。お金を払ってそこに表示させることもできません。',
			],
		},
		{
			id: 'privacy',
			heading: 'プライバシー',
			paragraphs: [
				'このサイトは Cookie を使わず、他社のコンテンツを読み込まず、利用者を追跡しません。検索はお使いの端末の中で行われます。',
			],
		},
	],
	keeping: '読んだページは、通信がなくてもまた読めるように、しばらくお使いの端末に残ります。保存した内容は、削除するまで残ります。「オフラインで読む」で、すべてを削除したり、読んだページを残さないようにしたりできます。',
	disclaimer: 'ご注意',
	urgent: '緊急のとき',
	contact: 'お問い合わせ',
	counted: (host) => `このサイトはクッキーを使わず、ほかの会社から何も読み込みません。検索はお使いの端末の中で行われます。端末は一日に一度、検索された語の一覧を${host}に送ります。送るのはこのアーカイブ自体に出てくる語だけで、入力された文は送らず、あなたが誰かを示すものも送りません。ブラウザーが追跡しないよう求めている場合は、何も送りません。`,
};

const contact: Messages['contact'] = {
	heading: 'お問い合わせ',
	message: 'メッセージ',
	email: '返信をご希望の場合はメールアドレス',
	send: '送信',
	hint: '緊急のときはここに書かず、電話してください。このフォームでは、ご自身の健康についての助言はできません。',
	sentTo: (host) => `書かれた内容は${host}に送信されます。`,
	byEmail: 'メールを書く',
};

const notFound: Messages['notFound'] = {
	title: 'ページが見つかりません',
	text: 'このアドレスのページはありません。入力の誤りか、コピーしたときに一部が欠けたのかもしれません。',
	suggestions: 'お探しのページはこちらですか？',
	searchFor: (words) => `「${words}」を検索する`,
	elsewhere: 'こちらからも進めます：',
};

const offline: Messages['offline'] = {
	title: 'オフラインで読む',
	description: '内容の一部をこの端末に保存して、通信がなくても読んだり検索したりできます。',
	intro: 'この端末に保存するものを選んでください。保存すると、通信がなくても読んだり検索したりできます。選ぶまでは、どれも保存されません。',
	parts: '保存できる内容',
	everything: 'すべての内容',
	searchPart: '検索用データ',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}、${bytes(size)}`),
	state: {
		absent: '未保存',
		waiting: '待機中',
		saving: '保存中',
		paused: '一時停止中',
		saved: '保存済み',
		outdated: '保存済み（新しい版があります）',
		broken: '保存済み（一部が欠けています）',
		failed: '保存できませんでした',
	},
	save: '保存',
	pause: '一時停止',
	resume: '再開',
	cancel: 'キャンセル',
	remove: '削除',
	update: '更新',
	repair: '修復',
	clear: 'すべて削除',
	actionOn: (action, part) => `${action}：${part}`,
	progress: (done, total) => `${bytes(total)}中${bytes(done)}`,
	savedNow: (part) => `「${part}」をオフラインで読めるようになりました。`,
	removedNow: (part) => `「${part}」をこの端末から削除しました。`,
	savedOn: (day) => `${date(day)}に保存`,
	repairHint: '「修復」は、保存した内容を確認し、足りないものを取得します。',
	confirmRemove: (part) => `「${part}」をこの端末から削除しますか？`,
	confirmClear: 'この端末に保存したものをすべて削除しますか？',
	storage: (used, quota) => `${bytes(used)}を使用しています。このブラウザーでは約${bytes(quota)}まで使えます。`,
	noSpace: (needed, free) => `${bytes(needed)}必要ですが、空きは${bytes(free)}しかありません。先に何かを削除してください。`,
	noRoom: (needed) => `${bytes(needed)}必要ですが、ブラウザーがこれ以上の保存を許可していません。先に何かを削除してください。`,
	failed: '保存が終わる前に通信が切れました。受信したものは残っています。',
	retry: 'もう一度試す',
	unsupported: 'このブラウザーではページを保存できないか、プライベートウィンドウでの保存が許可されていません。',
	needsScript: 'ページの保存には JavaScript が必要ですが、このブラウザーでは無効になっています。',
	keep: '保存したページを消さないようブラウザーに求める',
	kept: '保存したページは、削除するまでこのブラウザーに残ります。',
	offlineNow: 'オフラインです。保存したページは読むことができます。',
	onlineAgain: 'オンラインに戻りました。',
	pageMissingTitle: 'このページは保存されていません',
	pageMissing: 'オフラインのため表示できません。このページはこの端末に保存されていません。前のページに戻るか、保存したページを選んでください。',
	newVersion: 'このサイトの新しい版があります。',
	reload: '読み込む',
	installApp: 'この端末に追加',
	saveTopic: 'このトピックをオフライン用に保存',
	topics: 'トピック',
	topicsHint: 'トピックを一つだけ保存するには、すべてのトピックから選んでください',
	privacy: 'この端末に残っているものが誰かに送られることはありません。「すべて削除」で、保存した内容と読んだページが削除されます。',
	privacyCounted: '読んだものや保存したものが誰かに送られることはありません。「すべて削除」で、保存した内容と読んだページが削除されます。',
	foreign: '受信したのは、このサイトのものではありませんでした。お使いのネットワークで、先にログインが必要なのかもしれません。',
	listMissing: '保存できる内容の一覧を読み込めませんでした。オンラインになってから、もう一度お試しください。',
	pagesRead: '読んだページ',
	keepRead: '読んだページをこの端末に残す',
	keepReadHint: '最近読んだページと、検索で使ったデータがこの端末に残り、通信がなくても開けます。この端末を使うほかの人も開くことができます。オフにすると、これらは削除され、以後は残りません。ご自分で保存した内容はそのままです。',
	readKept: 'これから読むページは、この端末に残ります。',
	readForgotten: '読んだページをこの端末から削除しました。以後は残りません。',
	readLately: '最近読んだページ',
	findSimilar: (words) => `「${words}」を検索する`,
	onDevice: 'この端末にあります',
	notOnDevice: 'この端末に保存されていません',
	clearedNow: 'この端末からすべて削除しました。',
	repairedNow: '保存した内容を確認しました。',
};

const feeds: Messages['feeds'] = {
	atom: 'Atom フィード',
	json: 'JSON フィード',
	title: (name) => `${name}：新しい質問`,
	specialtyTitle: (name, specialty) => `${name}：${specialty}`,
	subtitle: (name) => `${name}で医師が答えた新しい質問。`,
	llms: {
		intro: '名前を明らかにした医師が答えた、健康についての質問です。各ページに質問日と、わかる場合は回答日を記しています。回答は一人の方に向けたもので、古くなっている場合があります。引用するときは医師名と日付を示し、ページの注意書きも伝えてください。回答を読者への助言として示さないでください。「コンピューターが作成」「機械翻訳」と表示された文章は、医師によるものではありません。',
		markdown: (ending) => `どの回答のページも Markdown で取得できます。アドレスの後に ${ending} を付けてください。`,
		specialties: '診療科',
		more: 'その他',
	},
};

/** The site in Japanese. */
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
