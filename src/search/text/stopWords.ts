/** Words that carry no subject. Written without apostrophes, as words are folded. */
const ENGLISH = `
a about above after again against all also am an and any are arent as at
be because been before being below between both but by
came can cannot cant come could couldnt
did didnt do does doesnt doing dont down during
each either else ever every
few for from further
get gets getting go goes going got
had has hasnt have havent having he hello her here hers herself hes hi him himself his how however
i id if ill im in into is isnt it its itself ive
just
lately let like ll
many may maybe me might more most much must my myself
neither no nor not now
of off often oh ok on once one only or other our ours ourselves out over own
perhaps please quite
rather re really recently regards
s same shall she shes should shouldnt since so some soon such
t than thank thanks that thats the their theirs them themselves then there theres these they theyre this those though through thus to too
under until up upon us
ve very
was wasnt way we well were werent what whats when where whether which while who whom whose why will with within without wont would wouldnt
yes yet you your youre yours yourself
`;

/** Words with which readers ask, rather than what they ask about. */
const ENGLISH_ASKING = `
advice advise anybody anyone anything ask asking available
became become becomes becoming
concerned
doctor dr
explain
find finding
guidance
happen happens help
including include includes information info
kind know known
learn
mean means
need needs notice noticed noticing
possible possibly
question questions
regarding
sir somebody someone something suggest
tell thing things turned
understand
wanna want wanted wants wonder wondering worried worry
`;

/**
 * Whom a reader asks for: who answers writes of "the patient", and another reader of her husband. Not
 * children, whose illnesses are their own.
 */
const ENGLISH_KIN = `
aunt aunts boyfriend boyfriends brother brothers cousin cousins dad dads daddy daughter daughters father fathers friend friends
girlfriend girlfriends grandad grandads granddad grandfather grandfathers grandma grandmas grandmother grandmothers grandpa grandpas
husband husbands mom moms mommy mother mothers mum mums mummy nephew niece parent parents partner partners relative
sister sisters son sons spouse uncle uncles wife wifes
`;

const CHINESE = `
的 了 嗎 吗 呢 啊 吧 呀 喔 哦 耶 啦 我 你 妳 您 他 她 它 我們 你們 他們 這 那 這個 那個 這樣 那樣 是 有 在 和 與 跟 或 及 也 都 就 還 很 太 更 最
要 會 能 可以 可能 應該 什麼 怎麼 怎麼辦 怎樣 如何 為什麼 為何 哪 哪裡 哪些 幾 多少 請 請問 謝謝 醫師 醫生 您好 你好 想 想要 知道 需要 問題 不 沒 沒有 被 把 讓 對 從 到 因為 所以 但 但是
爸爸 媽媽 父親 母親 先生 太太 老公 老婆 丈夫 妻子 爺爺 奶奶 外公 外婆 哥哥 姊姊 弟弟 妹妹 朋友 家人
如果 而 而且 並 並且 個 一個 一 些 一些 之 其 於 以 為 是否 是不是 有沒有 會不會 能不能 可不可以 要不要 最近 現在 目前 已經 之前 以後 後 時 時候 該 去 來 上 下 中 大 小 第
`;

const LISTS: Readonly<Record<string, string>> = { en: ENGLISH + ENGLISH_ASKING + ENGLISH_KIN, zh: CHINESE };

/**
 * The words of a language that a query is searched without, as long as others remain. They cost bytes
 * and time, and hardly tell one entry from another. Empty for languages without a list.
 */
export function stopWords(lang: string): ReadonlySet<string> {
	const list = LISTS[lang] ?? LISTS[lang.split('-', 1)[0]!] ?? '';
	return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
