/**
 * Greetings and thanks. Where many write them, rarity alone makes them weigh nothing; but in a mixed archive
 * a few dozen "Good afternoon, doctor" would count as a rare thing in common.
 */
export const COURTESIES: { readonly lang: RegExp; readonly phrases: readonly string[] }[] = [
	{
		lang: /^en\b/i,
		phrases: [
			'hello', 'hi', 'hey', 'dear', 'gooday', 'good day', 'good morning', 'good afternoon', 'good evening', 'greetings',
			'hello doctor', 'hi doctor', 'hey doctor', 'dear doctor', 'good day doctor', 'good morning doctor', 'good afternoon doctor', 'good evening doctor',
			'hello doc', 'hi doc', 'hey doc', 'good day doc', 'good morning doc', 'good afternoon doc', 'good evening doc',
			'dear dr', 'dear sir', 'dear sir or madam', 'to whom it may concern',
			'thanks', 'thank you', 'thank u', 'thanks a lot', 'thank you so much', 'thank you very much', 'many thanks', 'thanks in advance', 'thank you in advance',
			'please', 'pls', 'plz', 'please help', 'please help me', 'please advise', 'kindly advise', 'help me', 'god bless', 'god bless you',
			'regards', 'best regards', 'kind regards', 'sincerely', 'yours sincerely', 'best wishes',
		],
	},
	{
		lang: /^zh\b/i,
		phrases: [
			'您好', '你好', '醫師您好', '醫生您好', '醫師你好', '醫生你好', '醫師好', '醫生好', '医生您好', '医生你好', '医生好',
			'請問', '请问', '請問醫師', '請問醫生', '请问医生', '謝謝', '谢谢', '謝謝您', '谢谢您', '謝謝醫師', '謝謝醫生', '谢谢医生', '感謝', '感谢',
		],
	},
];
