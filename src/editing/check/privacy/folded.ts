/**
 * Simplified signs, each before the Traditional one that the rules are written with. Only signs that rules name: those that stand for several
 * Traditional ones are here as the one that is meant there (`钟`, a family name).
 */
const SIMPLIFIED = `陈陳黄黃张張吴吳刘劉杨楊许許郑鄭谢謝赖賴叶葉苏蘇庄莊吕呂罗羅萧蕭肖蕭简簡钟鍾卢盧赵趙颜顏孙孫邓鄧马馬温溫蒋蔣纪紀连連冯馮欧歐汤湯
	邹鄒龚龔严嚴韩韓钱錢谭譚骆駱顾顧万萬饶饒关關龙龍贺賀贾賈华華鲁魯鲍鮑阎閻闫閆练練麦麥庞龐聂聶兰蘭宁寧毕畢缪繆娄婁窦竇宫宮费費闵閔邬鄔栾欒
	丛叢巩鞏迟遲邝鄺齐齊乔喬阳陽云雲滨濱凤鳳医醫师師护護爷爺妈媽亲親儿兒邻鄰时時内內爱愛号號楼樓栋棟层層园園厦廈乡鄉镇鎮区區县縣东東国國宝寶
	现現这這发發烧燒从從还還个個来來确確觉覺没沒问問给給让讓请請与與为為说說启啟谨謹体體带帶风風兴興续續单單头頭么麼种種节節药藥职職龄齡岁歲
	处處门門经經过過术術检檢疗療养養营營学學员員档檔码碼编編证證历歷诊診挂掛险險样樣标標电電话話机機联聯络絡传傳账帳书書脸臉点點颗顆锭錠剂劑
	际際两兩诞誕属屬离離长長们們饭飯后後间間齿齒妇婦写寫实實热熱当當应應会會对對复復满滿刚剛胶膠结結见見听聽转轉绝絕无無`.replace(/\s/g, '');

const TRADITIONAL = new Map(Array.from({ length: SIMPLIFIED.length / 2 }, (_, pair) => [SIMPLIFIED[2 * pair]!, SIMPLIFIED[2 * pair + 1]!]));

/** Full-width letters, digits and signs as ASCII, and Simplified signs that the rules name as Traditional ones; every character keeps its place. */
export function folded(text: string): string {
	return text.replace(/[\uFF01-\uFF5E\u3000\u2010-\u2015\u2212\p{sc=Han}]/gu, (character) => {
		const code = character.charCodeAt(0);
		if (code === 0x3000) return ' ';
		if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
		return code >= 0x2010 && code <= 0x2212 ? '-' : TRADITIONAL.get(character) ?? character;
	});
}
