/**
 * Spellings and plurals of English medicine that stemming leaves apart. Each rule turns a folded word
 * into the form that stands in the index: American spelling with -ise, Latin words in the singular.
 */
type Rule = readonly [pattern: RegExp, replacement: string];

/** oe and ae where American English has e. Not everywhere: toe, does, aerobic, Michael. */
const DIGRAPHS: readonly Rule[] = [
	// Angio-oedema, angioedema; gastro-oesophageal, gastroesophageal: an o before falls, too.
	[/o?oe(?=dem|soph|strog|stra|stri|strus)/, 'e'],
	[/haem/g, 'hem'],
	[/aem(?=i[ac])/g, 'em'],
	[/^(orthop|p|encyclop)aed/, '$1ed'],
	[/gynae/, 'gyne'],
	[/^([fc])aec/, '$1ec'],
	[/coeli(?=ac|os)/, 'celi'],
	[/foet/, 'fet'],
	[/rrhoe/g, 'rrhe'],
	[/pnoe/, 'pne'],
	[/aesth/g, 'esth'],
	[/^caes(?=ar|ium)/, 'ces'],
	[/aetiolog/, 'etiolog'],
	[/^homoeo/, 'homeo'],
	[/manoeuvr/, 'maneuver'],
	[/amoeb/, 'ameb'],
	[/praevia/, 'previa'],
	[/^naev/, 'nev'],
	[/leuc(?=o[a-z])/, 'leuk'],
	[/sulph/g, 'sulf'],
];

const ENDINGS: readonly Rule[] = [
	[/^(behavi|col|discol|tum|hum|od|lab|fav|hon|flav|neighb|vap|vig|rum|sav|arm|harb|ranc|rig)our/, '$1or'],
	[/^((?:centi|milli|kilo|micro|nano|dia|peri|para|spiro|ther|mano)?met|(?:deci|milli|centi)?lit|cent|epicent|fib|tit|goit|calib|theat|lust)re(?=s?$|glass|optic)/, '$1er'],
	[/([aeiouy][a-z]*[iy])z(?=(?:e|es|ed|er|ers|ing|ation|ations|ational|able)$)/, '$1s'],
	[/^(programm)e(?=s?$)/, 'program'],
	[/^grey/, 'gray'],
	[/^ageing$/, 'aging'],
	[/^(mould)/, 'mold'],
	[/^pyjama/, 'pajama'],
	[/^aneurism/, 'aneurysm'],
];

/** Words in -oses whose singular is another. */
const NO_SINGULAR = /^(?:(?:over|mega)?doses|[nrh]oses|(?:dis|en)?closes|loses|[a-z]*poses|[a-z]*ooses|(?:gluc|fruct|sucr|lact|malt|cellul)oses)$/;

/** Latin and Greek plurals to their singulars. */
const PLURALS: readonly Rule[] = [
	[/oses$/, 'osis'],
	[/(stas|gnos|lys|thes|cris|pares|emes|eures|nures|iures|^test|epididym)es$/, '$1is'],
	[/([a-z]{3})ae$/, '$1a'],
	[/(nucle|fung|stimul|alveol|bronchiol|bronch|calcul|embol|thromb|uter|foc|^loc|bacill|cocc|vill|thalam|sulc|gyr|nev|humer|^ram|^radi|toph|hippocamp|tars|glomerul|annul|esophag)i$/, '$1us'],
	[/^(ov|[a-z]*bacteri|atri|sept|ser|diverticul|spectr|crani|acetabul|frenul|cec|ile)a$/, '$1um'],
	[/^(gangli|criteri|phenomen|mitochondri|spermatozo|protozo)a$/, '$1on'],
	[/omata$/, 'oma'],
	[/^(stigm|schem)ata$/, '$1a'],
	[/^(append|cerv|matr|var|hel)ices$/, '$1ix'],
	[/^(ind|cort|ap|vert|vort)ices$/, '$1ex'],
	[/^(laryn|pharyn|phalan|salpin)ges$/, '$1x'],
	[/^(foram|lum)ina$/, '$1en'],
];

/** A folded English word as it stands in the index. */
export function englishWord(word: string): string {
	if (word.length < SHORTEST || !LATIN.test(word)) return word;
	const spelt = apply(ENDINGS, apply(DIGRAPHS, word));
	const single = NO_SINGULAR.test(spelt) ? spelt : apply(PLURALS, spelt);
	// What one rule leaves another may change: words in the index must be as all rules leave them.
	return single === word ? word : englishWord(single);
}

/** Letters of a word that has another spelling or plural: ova. */
const SHORTEST = 3;
const LATIN = /^[a-z]+$/;

/** What may follow a word that is still being typed, where what is there tells of no spelling yet: "tumou", "anae". */
const NEXT = ['r', 'mia', 'dema', 'm', 'e'];

/** Letters that the beginning of a word must keep. */
const SHORTEST_BEGINNING = 2;

/** How every word begins in the index that a folded English word may be the beginning of: "ov" for "ova", which may be an ovary. */
export function englishBeginning(word: string): string {
	const whole = englishWord(word);
	if (whole !== word) {
		const shared = [...word].findIndex((letter, i) => letter !== whole[i]);
		return shared >= SHORTEST_BEGINNING ? word.slice(0, shared) : whole;
	}
	const spelt = NEXT.map((next) => ({ next, word: englishWord(word + next) })).find((one) => one.word !== word + one.next && one.word.endsWith(one.next));
	return spelt ? spelt.word.slice(0, -spelt.next.length) : word;
}

function apply(rules: readonly Rule[], word: string): string {
	return rules.reduce((left, [pattern, replacement]) => left.replace(pattern, replacement), word);
}

/** Words that a number follows, Roman or not: type II is type 2. */
export const ENGLISH_NUMBERED: ReadonlySet<string> = new Set(
	'type types stage stages grade grades class classes phase phases factor factors degree category group tier nerve nerves part parts mobitz level schedule'.trim().split(/\s+/),
);
