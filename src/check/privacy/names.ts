import { tracesOf, type Trace } from './kinds.ts';

/** Family names of most people in Taiwan. */
const FAMILY = '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊江呂何羅高蕭潘朱簡鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温溫唐藍石蔣古紀姚連馮歐程湯田康姜白汪鄒尤巫鐘黎涂龔嚴韓袁金童陸夏柳邵錢伍倪溪譚駱熊任甘秦顧毛章史官萬俞雷粘饒張簡闕凌崔尹孔辛武辜陶段龍韋葛池孟褚殷麥賀賈莫文管關向包丘梅華裴樊房全佘左花魯安鮑郝穆塗邢蒲成谷常閻練盛';
const TITLE_ZH = '先生|小姐|女士|太太|同學|老師|醫師|醫生|主任|教授|護理師|伯伯|阿姨|媽媽|爸爸|奶奶|爺爺';
/** What may stand right before a name, when it is no sign or space. */
const BEFORE_ZH = '(?<=^|[^\\p{sc=Han}]|[的是給讓找看請謝問和跟與由被向叫及或為居壁友事說])';
/** Words that begin with what is a family name elsewhere. */
const NO_NAME_ZH = '(?!謝謝|(?<=謝)謝|黃[疸體斑褐]|白[血帶斑內天色]|高[血燒齡中職危風]|連[續日絡]|溫[水度]|方[便面]|何[時種必]|石頭|葉酸|游泳|簡單|施打|向來|成[人年]|全[身部職天]|安[全排]|包皮|關[節於心]|梅毒|花粉|常[常見態]|金門)';

/** A capitalised word, also of two parts (O'Hara, McCoy, Bell-Ray). */
const WORD = "(?:\\p{Lu}['’])?\\p{Lu}[\\p{Ll}'’]+(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)*";
const PARTICLES = '(?:(?:van|von|de|der|den|la|le|bin|al)[ \\t]+){0,2}';
const NAME = `${PARTICLES}${WORD}(?:[ \\t]+${PARTICLES}${WORD}){0,2}`;
const RELATIONS = 'husband|wife|grandson|granddaughter|son|daughter|brother|sister|mother|father|mom|mum|dad|boyfriend|girlfriend|partner|fianc[eé]e?|friend|neighbou?r|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandma|grandpa|boss|colleague|classmate';

/** Not where somebody is greeted ("Hello Doctor My …"), nor in a heading ("Ask Your Doctor About …"). */
const DOCTOR = '(?<!(?:[Yy]our|[Tt]he|[Mm]y|[Aa]|[Ss]ee|[Hh]ello|[Hh]i|[Dd]ear|[Mm]orning|[Ee]vening|[Dd]ay)\\s+)Doctor';

/** Capitalised words that are no names of people here. */
const NO_NAME = /^(?:I|God|Allah|Jesus|Google|Internet|Who|Strange|House|Doctor|Dr|Right|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Chinese|American|British|German|French|The|This|That|He|She|They|It|Is|Has|Was|And|But|Or|If|When|A|An|Please|Good|Proper|Clean|Thank|Thanks|Hello|Hi|Sir|Madam|Mr|Mrs|Ms|Prof|Universe|World|Covid|HIV|Parkinson|Alzheimer|Crohn|Hodgkin|Down|Kidd|Universe)$/;

const PATTERNS: readonly RegExp[] = [
	new RegExp(`\\b(?<it>(?:(?:(?:Mr|Mrs|Ms|Dr|Prof|Mme)\\b\\.?|Miss|Mister|Professor|Nurse|Sister|Herr|Frau|Madame|Monsieur|Señora?|${DOCTOR})[ \\t]+){1,3}(?<name>${NAME}))`, 'gu'),
	new RegExp(`\\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur)\\s+(?:\\w+\\s+)?(?:${RELATIONS}),?\\s+(?:(?:called|named|little|dear|late|poor|sweet)\\s+)?(?<it>${NAME})`, 'gu'),
	new RegExp(`\\b(?:[Mm]y (?:full )?name is|[Mm]y name['’]s|I am called|\\b(?:[Hh]e|[Ss]he|baby|boy|girl|child|man|woman|lady|guy)(?:,| is| was| who is)? (?:called|named))\\s+(?<it>${NAME})`, 'gu'),
	new RegExp(`\\b[Tt]his is (?<it>${NAME})(?=,? (?:speaking|here|writing|again)\\b)`, 'gu'),
	new RegExp(`\\bI(?:['’]m| am) (?<it>${NAME})(?=,? (?:and I['’]?m |and I am |aged? |an? )?\\d{1,2}\\b)`, 'gu'),
	new RegExp(`(?:^|\\n|[.!?]\\s+)(?:[Ss]igned|[Ss]incerely|[Yy]ours|[Gg]reetings,? from),?\\s+(?<it>${NAME})\\s*[.!]?\\s*$`, 'gmu'),
	new RegExp(`(?:^|\\n|[.!?,]\\s+)(?:(?:[Kk]ind|[Bb]est|[Ww]arm)?\\s*[Rr]egards|[Ss]incerely|[Yy]ours|[Cc]heers|[Mm]any thanks|[Bb]est wishes),?\\s*\\n+\\s*(?<it>${NAME})`, 'gu'),
	new RegExp(`${BEFORE_ZH}(?<it>(?<name>${NO_NAME_ZH}[${FAMILY}]\\p{sc=Han}{0,2}?)(?:${TITLE_ZH}))`, 'gu'),
	new RegExp(`(?:我叫|我是|名叫|名字是|姓名[:：是]?\\s*|本人)(?<it>${NO_NAME_ZH}[${FAMILY}]\\p{sc=Han}{1,2})(?=$|[^\\p{sc=Han}]|[今的在是住來])`, 'gu'),
	new RegExp(`(?:我(?:先生|太太|老公|老婆|兒子|女兒|爸爸|媽媽|父親|母親|弟弟|妹妹|哥哥|姊姊|姐姐|朋友|男友|女友))(?:叫|名叫)?(?<it>[${FAMILY}]\\p{sc=Han}{2})(?=$|[^\\p{sc=Han}]|[今的在是有最去被])`, 'gu'),
];

/** Names of people, told by what stands around them. Doctors of the archive are sorted out later. */
export function names(text: string): Trace[] {
	return PATTERNS.flatMap((pattern) => tracesOf(text, pattern, 'name', 'a name', ({ groups }) => isName(groups?.['name'] ?? groups?.['it'] ?? '')));
}

/** Possessives are of diseases more often than of people. */
function isName(it: string): boolean {
	const first = it.split(/\s+/)[0]!;
	return !NO_NAME.test(first.replace(/['’]s$/, '')) && !/^\p{Lu}+$/u.test(first);
}

const GIVEN = new RegExp(`^[${FAMILY}]\\p{sc=Han}{2}$`, 'u');
const ALIAS_END = /(?:先生|小姐|媽媽|爸爸|太太|同學|老師|奶奶|爺爺|阿姨|叔叔|醫師|寶寶)$/u;

/** Whether an asker's alias looks like the full name of a person. */
export function looksLikeFullName(alias: string): boolean {
	if (GIVEN.test(alias)) return !ALIAS_END.test(alias);
	const words = alias.split(/\s+/);
	return words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}{1,}$/u.test(word)) && FIRST_NAMES.has(words[0]!.toLowerCase());
}

/** First names that are common in many countries. */
const FIRST_NAMES = new Set(
	`adam ahmed albert alex alice amanda amy andrea andrew angela anna anne anthony barbara ben benjamin betty brian carl carlos carol caroline catherine
	charles chris christian christine christopher claire daniel david deborah dennis diana diane donald donna dorothy edward elena elizabeth emily emma
	eric eva fatima francis frank gary george grace hannah hans harry heather helen henry ian isabel jack jacob james jan jane janet jason jennifer jessica
	joan john jonathan jose joseph joshua juan julia julie karen karl katherine kathleen kenneth kevin kim laura lauren linda lisa louis lucy luis maria
	marie mark martha martin mary matthew megan melissa michael michelle mohamed mohammed muhammad nancy natalie nicholas nicole olivia pamela patricia
	patrick paul peter philip rachel ralph raymond rebecca richard robert roger ronald rose roy ruth ryan samantha samuel sandra sara sarah scott sean
	sharon simon sophia sophie stephanie stephen steven susan teresa theresa thomas timothy tom victoria victor vincent virginia walter wendy william yusuf`.split(/\s+/),
);
