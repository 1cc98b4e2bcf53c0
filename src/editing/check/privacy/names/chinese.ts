/** Family names of most people in Taiwan and mainland China, in the signs that `folded` gives. */
export const FAMILY = '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊江呂何羅高蕭潘朱簡鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温溫唐藍石蔣古紀姚連馮歐程湯田康姜白汪鄒尤巫鐘黎涂龔嚴韓袁金童陸夏柳邵錢伍倪溪譚駱熊任甘秦顧毛章史官萬俞雷粘饒張簡闕凌崔尹孔辛武辜陶段龍韋葛池孟褚殷麥賀賈莫文管關向包丘梅華裴樊房全佘左花魯安鮑郝穆塗邢蒲成谷常閻練盛閆覃齊喬龐聶魯岳翟申歐耿蘭焦祝寧尚符舒畢霍苗曲冉靳柴喻祁滕屈牟艾繆婁竇戚岑宮費卜晏瞿桂佟臧閔鄔卞仇欒隋刁寇甄叢虞敖鞏遲鄺于';
const TITLE = '先生|小姐|女士|太太|同學|老師|醫師|醫生|主任|教授|護理師|護士|大夫|伯伯|阿姨|媽媽|爸爸|奶奶|爺爺';
/** What may stand right before a name, when it is no sign or space. */
const BEFORE = '(?<=^|[^\\p{sc=Han}]|[的是給讓找看請謝問和跟與由被向叫及或為居壁友事說告聽寫天回])';
/** Words that begin with what is a family name elsewhere. */
const NO_NAME = '(?!謝謝|許[多久可]|馬[上桶]|于(?:[是此今他她我你它]|醫)|艾滋|左[右手腳側邊撇眼耳膝肩胸腿臉乳半下上]|程序|單[親身純獨側一]|寧[願可]|尚[未且]|曲張|焦慮|遲[早遲到]|申請|齊全|歐洲|魯莽|柴油|費用|桂圓|(?<=謝)謝|黃[疸體斑褐]|白[血帶斑內天色]|高[血燒齡中職危風興]|連(?:[續日絡]|(?:醫[師生]|老師|教授|主任|護士|護理師|媽媽|爸爸|先生|太太)[也都])|[溫温][水度和柔暖]|方[便面才]|何[時種必]|石頭|葉酸|游泳|簡單|施打|向來|成[人年]|全[身部職天]|安[全排]|包皮|關[節於心]|梅毒|花粉|常[常見態]|金門|曾經|古早|任何|文章|官方|田[裡裏]|萬一|程度|康復|甘油|江湖|田里|孫中山|蔣中正|蔣介石)';
const RELATION = '(?:先生|太太|丈夫|妻子|愛人|媳婦|姥姥|姥爺|孩子|老公|老婆|兒子|女兒|爸爸|媽媽|父親|母親|公公|婆婆|岳父|岳母|爺爺|奶奶|外公|外婆|阿公|阿嬤|弟弟|妹妹|哥哥|姊姊|姐姐|姊夫|嫂嫂|姪子|外甥|同學|同事|朋友|男友|女友|室友|鄰居)';
/** What goes on after the name of a person: a sign, or the beginning of what they do or have. */
const ON = '(?=$|[^\\p{sc=Han}]|[今昨前去的在是有最被說也都已就想要懷從因一那這住來確罹患剛才還常每又覺])';

/** One's own relatives, as letters call them. */
const HUMBLE = '(?:家[父母兄姊姐嫂公婆]|先[父母夫]|亡[父母夫妻]|舍[弟妹]|內人|外子|小[女犬]|犬子|愛[女子])';
/** A sign of a given name: none that tells what somebody has, does or is. */
const GIVEN = '(?![咳嗽痛疼燒吐瀉癢腫暈喘睡眠吃喝住院病藥診醒哭尿便血疹敏胖瘦刀術檢查的了是在有不沒很就也都已要想說會得過常經])\\p{sc=Han}';
/** What goes on after a name that ends what is said of somebody: further than ON. */
const WHEN = '(?=[上下這本近半突目現每][週周個年月日次來天午])';

/** Names of people in Chinese, Traditional and, folded, Simplified. */
export const CHINESE: readonly RegExp[] = [
	new RegExp(`${BEFORE}(?<it>(?<name>${NO_NAME}[${FAMILY}]\\p{sc=Han}{0,2}?)(?:${TITLE}))`, 'gu'),
	new RegExp(`(?:我叫|我是|名叫|名字(?:是|叫)|姓名[:：是]?\\s*|本人)(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{1,2})(?=$|[^\\p{sc=Han}]|[今的在是住來])`, 'gu'),
	new RegExp(`[我他她](?:們家?|家)?的?${RELATION}(?:名叫|叫)?(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{2})(?:${ON}|(?=打[鼾呼]|很|血[壓糖]))`, 'gu'),
	new RegExp(`[我他她](?:媽|爸|姐|姊|哥|弟|妹|爺|奶)叫(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{1,2})(?=$|[^\\p{sc=Han}])`, 'gu'),
	new RegExp(`[我他她](?:媽|爸|姐|姊|哥|弟|妹|爺|奶)(?<it>${NO_NAME}[${FAMILY}](?:${GIVEN}){2})(?=$|[^\\p{sc=Han}]|[也今昨])`, 'gu'),
	new RegExp(`我是(?:患者|病人)?的?(?:家屬|${RELATION})(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{1,2})(?=$|[^\\p{sc=Han}])`, 'gu'),
	new RegExp(`我是(?:來自|住在?)\\p{sc=Han}{1,8}的(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{1,2})(?=$|[^\\p{sc=Han}])`, 'gu'),
	new RegExp(`(?:[咨諮][詢询]人|患者|病人|[聯联][絡繫系]人|提[問问]者?|署名)\\s*[:：]\\s*(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{1,2})(?=$|[^\\p{sc=Han}])`, 'gu'),
	new RegExp(`${HUMBLE}(?:名叫|叫)?(?<it>${NO_NAME}[${FAMILY}](?:${GIVEN}){2})(?:${ON}|${WHEN})`, 'gu'),
	// The same of whom no "my" is said: at the beginning of what is told, before a sign.
	new RegExp(`(?<=^|[^\\p{sc=Han}])${RELATION}(?<it>${NO_NAME}[${FAMILY}](?:${GIVEN}){2})(?=[，,、。（(])`, 'gmu'),
	// "My name is Lin, Lin Zhihao": the family name twice.
	new RegExp(`姓(?<family>[${FAMILY}])[，,、。\\s]+(?<it>\\k<family>\\p{sc=Han}{1,2})(?=$|[^\\p{sc=Han}]|[今的在是住來])`, 'gu'),
	// Those who are called by a pet name at work.
	new RegExp(`(?<it>(?:護理師|護士|個管師|營養師|藥師|治療師|心理師|社工師?)[小阿](?![心聲孩朋時便腿斯])\\p{sc=Han})${ON}`, 'gu'),
	// At the end of a letter; what stands before it is a sign.
	new RegExp(`(?<=^|[^\\p{sc=Han}])(?<it>${NO_NAME}[${FAMILY}]\\p{sc=Han}{1,2})\\s*(?:敬上|敬啟|謹上|拜上|上)(?=$|[^\\p{sc=Han}])`, 'gmu'),
];
