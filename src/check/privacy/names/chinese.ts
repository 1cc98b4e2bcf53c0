/** Family names of most people in Taiwan. */
export const FAMILY = '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊江呂何羅高蕭潘朱簡鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温溫唐藍石蔣古紀姚連馮歐程湯田康姜白汪鄒尤巫鐘黎涂龔嚴韓袁金童陸夏柳邵錢伍倪溪譚駱熊任甘秦顧毛章史官萬俞雷粘饒張簡闕凌崔尹孔辛武辜陶段龍韋葛池孟褚殷麥賀賈莫文管關向包丘梅華裴樊房全佘左花魯安鮑郝穆塗邢蒲成谷常閻練盛';
const TITLE = '先生|小姐|女士|太太|同學|老師|醫師|醫生|主任|教授|護理師|伯伯|阿姨|媽媽|爸爸|奶奶|爺爺';
/** What may stand right before a name, when it is no sign or space. */
const BEFORE = '(?<=^|[^\\p{sc=Han}]|[的是給讓找看請謝問和跟與由被向叫及或為居壁友事說])';
/** Words that begin with what is a family name elsewhere. */
const NO_NAME = '(?!謝謝|(?<=謝)謝|黃[疸體斑褐]|白[血帶斑內天色]|高[血燒齡中職危風興]|連[續日絡]|[溫温][水度和柔暖]|方[便面才]|何[時種必]|石頭|葉酸|游泳|簡單|施打|向來|成[人年]|全[身部職天]|安[全排]|包皮|關[節於心]|梅毒|花粉|常[常見態]|金門|曾經|古早|任何|文章|官方|田[裡裏]|萬一|程度|康復|甘油|江湖)';
const RELATION = '(?:先生|太太|老公|老婆|兒子|女兒|爸爸|媽媽|父親|母親|公公|婆婆|岳父|岳母|爺爺|奶奶|外公|外婆|阿公|阿嬤|弟弟|妹妹|哥哥|姊姊|姐姐|姊夫|嫂嫂|姪子|外甥|同學|同事|朋友|男友|女友|室友|鄰居)';
/** What goes on after the name of a person: a sign, or the beginning of what they do or have. */
const ON = '(?=$|[^\\p{sc=Han}]|[今昨前去的在是有最被說也都已就想要懷從因一那這住來確罹患剛才還常每又覺])';

/** Names of people in Chinese. */
export const CHINESE: readonly RegExp[] = [
	new RegExp(`${BEFORE}(?<it>(?<name>${NO_NAME}[${FAMILY}]\\p{sc=Han}{0,2}?)(?:${TITLE}))`, 'gu'),
	new RegExp(`(?:我叫|我是|名叫|名字(?:是|叫)|姓名[:：是]?\\s*|本人)(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{1,2})(?=$|[^\\p{sc=Han}]|[今的在是住來])`, 'gu'),
	new RegExp(`[我他她]的?${RELATION}(?:名叫|叫)?(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{2})${ON}`, 'gu'),
	// At the end of a letter; what stands before it is a sign.
	new RegExp(`(?<=^|[^\\p{sc=Han}])(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{1,2})(?:敬上|敬啟|謹上|拜上|上)(?=$|[^\\p{sc=Han}])`, 'gmu'),
];
