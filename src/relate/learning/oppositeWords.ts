/** English words of which one means what the other does not, each in its forms. */
export const OPPOSITE_WORDS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
	'left | right',
	'upper above over top | lower below under bottom',
	'front anterior ventral | back posterior dorsal rear',
	'inner inside internal interior inward | outer outside external exterior outward',
	'proximal | distal', 'medial central | lateral peripheral', 'superior | inferior', 'afferent | efferent', 'ascending | descending',
	'male males man men boy boys father brother son husband paternal masculine | female females woman women girl girls mother sister daughter wife maternal feminine',
	'penis prostate testicle testicles testis testes testicular scrotum sperm | vagina uterus womb ovary ovaries ovarian cervix vulva uterine vaginal egg eggs',
	'androgen androgens testosterone | estrogen oestrogen estrogens oestrogens',
	'high higher | low lower', 'more most many | less least few fewer',
	'big large huge long tall wide thick | small little tiny short narrow thin',
	'fast rapid quick | slow gradual', 'early | late delayed', 'before pre | after post', 'young | old elderly aged', 'child children infant infants baby newborn pediatric paediatric juvenile | adult adults',
	'acute sudden | chronic ongoing', 'benign harmless noncancerous | malignant cancerous', 'mild | severe', 'temporary reversible | permanent irreversible',
	'congenital inborn inherited hereditary | acquired', 'dominant | recessive', 'common frequent | rare uncommon infrequent',
	'positive | negative', 'present with | absent without', 'active | inactive dormant', 'open | closed', 'gain gained | loss lost', 'start starting begin beginning on | stop stopping end off withdrawal',
	'increase increased increasing raised elevated rise rising | decrease decreased decreasing reduced lowered fall falling drop',
	'systolic | diastolic', 'artery arteries arterial | vein veins venous', 'sensory | motor', 'sympathetic | parasympathetic',
	'bacteria bacterial bacterium | virus viral viruses fungus fungal parasite parasitic', 'virus viral viruses | fungus fungal parasite parasitic',
	'red | white', 'hot warm heat | cold cool chilled', 'wet moist | dry', 'hard firm | soft', 'constipation | diarrhea diarrhoea', 'sleepiness sleepy | sleepless insomnia',
	'overweight obese obesity | underweight', 'breathe inhale inhaled inspiration inspiratory | exhale exhaled expiration expiratory',
	'flexion flexor | extension extensor', 'constriction narrowing vasoconstriction | dilation dilatation widening vasodilation', 'safe | dangerous unsafe', 'good healthy well | bad unhealthy ill',
	'polyuria | oliguria anuria', 'nearsighted nearsightedness shortsighted myopia | farsighted farsightedness longsighted hyperopia', 'first | second third last', 'single one | double two both', 'partial | complete total whole',
].map((line) => {
	const [left = '', right = ''] = line.split(' | ');
	return [new Set(left.split(' ')), new Set(right.split(' '))] as const;
});

/** Beginnings of words of which one means what the other does not. */
export const OPPOSITE_PREFIXES: readonly (readonly [string, string])[] = [
	['hyper', 'hypo'], ['tachy', 'brady'], ['macro', 'micro'], ['poly', 'oligo'], ['poly', 'mono'], ['pre', 'post'], ['ante', 'post'], ['intra', 'extra'], ['intra', 'inter'], ['endo', 'exo'], ['endo', 'ecto'],
	['supra', 'infra'], ['super', 'sub'], ['over', 'under'], ['ab', 'ad'], ['homo', 'hetero'], ['uni', 'bi'], ['mono', 'bi'], ['hemi', 'quadri'], ['para', 'quadri'], ['anti', 'pro'],
	['lympho', 'myelo'], ['osteo', 'chondro'], ['leuko', 'erythro'], ['kypho', 'lordo'], ['ex', 'in'], ['im', 'ex'],
];

/** What says that something is too much. */
export const TOO_MUCH = {
	words: new Set('high higher raised elevated increased excess excessive extra overactive fast rapid large larger enlarged swollen tall gain rise'.split(' ')),
	prefixes: ['hyper', 'tachy', 'macro', 'mega'],
};

/** And too little. */
export const TOO_LITTLE: typeof TOO_MUCH = {
	words: new Set('low lower reduced decreased diminished lowered lack lacking deficient deficiency insufficient underactive slow small smaller tiny short loss weak poor underdeveloped'.split(' ')),
	prefixes: ['hypo', 'brady', 'micro', 'oligo'],
};

/** Words, and characters of Chinese, that deny what they stand beside. */
export const NEGATIONS: ReadonlySet<string> = new Set('not no non never without cannot cant dont doesnt isnt wont free none neither nor 不 没 沒 无 無 非 未 勿 禁'.split(' '));

/** Beginnings of English words that deny the rest. */
export const PREFIX_NEGATIONS: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'a', 'an', 'anti', 'contra', 'counter', 'mal', 'mis', 'de'];

/** Characters of Chinese, simplified and traditional, of which those on one side mean what those on the other do not. */
export const OPPOSITE_CHARACTERS: readonly (readonly [string, string])[] = [
	['左', '右'], ['上', '下'], ['前', '后後'], ['内內里裡', '外'], ['高', '低'], ['男', '女'], ['父爸', '母妈媽'], ['阴陰', '阳陽'], ['急', '慢'], ['快速', '慢缓緩'], ['增升', '减減降'], ['多', '少'], ['大', '小'],
	['长長', '短'], ['冷寒', '热熱'], ['干乾', '湿濕'], ['有', '无無'], ['良', '恶惡'], ['动動', '静靜'], ['早', '晚'], ['先', '后後'], ['老', '幼'], ['胖肥', '瘦'], ['软軟', '硬'], ['轻輕', '重'], ['饱飽', '饿餓'],
	['收', '舒'], ['吸', '呼'], ['甲', '乙丙丁'], ['乙', '丙丁'], ['粗', '细細'], ['近', '远遠'], ['亢进進', '减減退低'], ['始', '停'],
];
