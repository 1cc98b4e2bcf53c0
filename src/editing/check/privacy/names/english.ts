import { anyCase } from '../anyCase.ts';
import { FIRST_NAMES } from './firstNames.ts';

/** A capitalised word, also of two parts (O'Hara, McCoy, Bell-Ray). */
const WORD = "(?:\\p{Lu}['’])?\\p{Lu}[\\p{Ll}'’]+(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)*";
const PARTICLES = '(?:(?:van|von|de|der|den|la|le|bin|al)[ \\t]+){0,2}';
/** Letters that stand for first names (T. J.). */
const INITIALS = '(?:\\p{Lu}\\.[ \\t]?){0,3}';
/** One word of a name to three, with what may stand before them. */
export const NAME = `${PARTICLES}${WORD}(?:[ \\t]+${PARTICLES}${WORD}){0,2}`;
const FAMILY = 'husband|wife|grandson|granddaughter|grandchild|son|daughter|brother|sister|mother|father|mom|mum|mama|dad|papa|uncle|aunt|auntie|cousin|nephew|niece|grandmother|grandfather|grandma|grandpa|granny|nan|twin|baby|boy|girl|kid|child|toddler|youngest|eldest|oldest';
const RELATIONS = `(?:step|half-|foster )?(?:${FAMILY})(?:-in-law)?|boyfriend|girlfriend|partner|fianc[eé]e?|ex|spouse|friend|neighbou?r|boss|colleague|co-?worker|classmate|room-?mate|flat-?mate|landlord|landlady|carer|nanny|therapist|counsell?or|midwife|teacher|coach`;
/** Several at once, whose names stand behind one another. */
const RELATIVES = 'twins|sons|daughters|brothers|sisters|boys|girls|children|kids|nephews|nieces|cousins|parents|grandparents|grandchildren|friends|neighbou?rs';
/** What goes before the name of a relative as a title does. */
const FAMILY_TITLE = 'Aunt|Aunty|Auntie|Uncle|Grandpa|Grandma|Grandad|Granddad|Granny|Gran|Nana|Cousin';
/** Who treats others, where the name is put in between signs. */
const CLINICIAN = 'nurse|midwife|surgeon|consultant|dentist|doctor|GP|physio|physiotherapist|therapist|specialist|pharmacist|receptionist|health visitor';

/** Not where somebody is greeted ("Hello Doctor My …"), nor in a heading ("Ask Your Doctor About …"). */
const DOCTOR = '(?<!(?:[Yy]our|[Tt]he|[Mm]y|[Aa]|[Ss]ee|[Hh]ello|[Hh]i|[Dd]ear|[Mm]orning|[Ee]vening|[Dd]ay)\\s+)Doctor';
/** Whoever is spoken of, where "called" and "named" are followed by a name and not by what is done. */
const PERSON = '[Hh]e|[Ss]he|baby|boy|girl|child|man|woman|lady|guy|doctor|GP|surgeon|dentist|nurse|midwife|therapist|consultant|specialist';
const CLOSING = '(?:(?:[Kk]ind(?:est)?|[Bb]est|[Ww]arm(?:est)?)\\s+)?[Rr]egards|(?:[Yy]ours\\s+)?(?:[Ss]incerely|[Ff]aithfully|[Tt]ruly)(?:\\s+[Yy]ours)?|[Yy]ours|[Cc]heers|[Mm]any [Tt]hanks|[Tt]hanks|[Tt]hank you|[Bb]est [Ww]ishes|[Bb]est|[Ll]ove|[Rr]espectfully|[Ww]armly|[Gg]ratefully';
/** First names, written large or small. */
const FIRST = [...FIRST_NAMES].map((name) => `[${name[0]!.toUpperCase()}${name[0]!}]${name.slice(1)}`).join('|');
const FIRST_LARGE = [...FIRST_NAMES].map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|');
/** What a first and a family name stand before, or end with, where they are those of a place, a house or an illness. */
const HOUSE = anyCase('hospitals?|clinics?|university|college|school|cent(?:er|re)|institute|foundation|trust|street|road|park|church|building|study|score|scale|test|disease|syndrome|law|memorial|infirmary|islands?|falls|valley|bay|lake|river|springs|beach|county|airport|salts?|hopkins|congenital');

/** Names of people in English, and what goes by its rules. */
export const ENGLISH: readonly RegExp[] = [
	new RegExp(`\\b(?<it>(?:(?:(?:Mr|Mrs|Ms|Dr|Prof|Mme)\\b\\.?|Miss|Mister|Professor|Nurse|Sister|Madame|Monsieur|Señora?|${DOCTOR})[ \\t]+){1,3}(?<name>${INITIALS}${NAME}))`, 'gu'),
	new RegExp(`\\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur)\\s+(?:[\\w-]+\\s+)?(?:${RELATIONS})(?:,|,?(?: who)? (?:is|was)(?= (?:called|named)\\b))?\\s+\\(?(?:(?:called|named|little|dear|late|poor|sweet)\\s+)?(?<it>${NAME})`, 'gu'),
	new RegExp(`\\b(?:[Mm]y (?:full )?name is|[Mm]y name['’]s|I am called|\\b(?:${PERSON})(?:,| is| was| who is)? (?:called|named))\\s+(?<it>${NAME})`, 'gu'),
	// Nobody writes "his name is sore": what stands there is a name, however it is written.
	new RegExp(`\\b(?:[Hh]is|[Hh]er|(?:[Mm]y|[Oo]ur) (?:${FAMILY})['’]?s|(?:${RELATIONS}),? whose) name(?: is| was|['’]s)\\s+(?<it>${NAME}|\\p{Ll}{3,}(?:-\\p{Ll}{2,})?)`, 'gu'),
	new RegExp(`\\breal name(?: is| was|:)?\\s+(?<it>${WORD}[ \\t]+${WORD})`, 'gu'),
	new RegExp(`(?<it>\\b(?:${FAMILY_TITLE})[ \\t]+(?<name>(?!(?:Flo|Sam|Jemima|Tom|Ben)\\b)${WORD}(?:[ \\t]+${WORD})?))`, 'gu'),
	new RegExp(`\\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur)\\s+(?:[\\w-]+\\s+)?(?:${RELATIVES}),?\\s+\\(?(?<it>${WORD})(?=,? (?:and|&) ${WORD})`, 'gu'),
	new RegExp(`(?<=\\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur)\\s+(?:[\\w-]+\\s+)?(?:${RELATIVES}),?\\s+\\(?${WORD},? (?:and|&) )(?<it>${WORD})`, 'gu'),
	new RegExp(`\\b(?:[Tt]he|[Mm]y|[Oo]ur|[Aa]) (?:${CLINICIAN}), (?<it>${NAME})(?=,)`, 'gu'),
	new RegExp(`\\b(?:[Hh]i|[Hh]ello|[Dd]octor|^|[.,!?]\\s+|and )[ \\t]*(?:i am|i['’]?m|[Mm]y name(?: is|['’]s))\\s+(?<it>(?:${FIRST})|\\p{Ll}{3,12}(?= and i\\b|[,.] (?:i|I)\\b))(?![\\p{L}'’-])`, 'gmu'),
	new RegExp(`\\bI(?:['’]m| am) (?<it>(?:${FIRST_LARGE})(?:[ \\t]+${WORD})?)(?![\\p{L}'’-])`, 'gu'),
	// Not where another capitalised word stands before it, or the whole is the name of a house or an illness.
	new RegExp(`(?<!\\p{Lu}[\\p{L}.'’]*[ \\t-]|[&-][ \\t]?|\\b(?:after|named|by) )\\b(?<it>(?:${FIRST_LARGE})(?:[ \\t]+\\p{Lu}\\.)?[ \\t]+(?<name>(?!(?:${HOUSE})\\b)${WORD}))(?![\\p{L}'’])(?![ \\t]+(?:[\\p{L}-]+[ \\t]+){0,2}(?:${HOUSE})\\b)`, 'gu'),
	new RegExp(`(?:^|\\n|[.!?]\\s+)(?<it>(?=\\p{L}{3})${WORD}), (?:my|our) (?:${RELATIONS})\\b`, 'gu'),
	new RegExp(`\\b[Tt]his is (?<it>${NAME})(?=,? (?:speaking|here|writing|again)\\b)`, 'gu'),
	new RegExp(`(?:^|\\n|[.!?,]\\s+)(?<it>${WORD}[ \\t]+${WORD}) here(?=[,.!]| (?:again|from|with)\\b)`, 'gu'),
	new RegExp(`\\bI(?:['’]m| am) (?<it>${NAME})(?=,? (?:and I['’]?m |and I am |aged? |an? )?\\d{1,2}\\b)`, 'gu'),
	new RegExp(`(?:^|\\n|[.!?]\\s+)(?:[Ss]igned|[Gg]reetings,? from|${CLOSING})[,:]?[ \\t]+(?<it>${INITIALS}${NAME})\\s*[.!]?\\s*$`, 'gu'),
	// With what they are behind it.
	new RegExp(`(?:^|\\n|[.!?]\\s+)(?:[Ss]igned|${CLOSING}), (?<it>${INITIALS}${WORD}[ \\t]+${WORD})(?=, an? | \\()`, 'gu'),
	new RegExp(`(?:^|\\n|[.!?,]\\s+)(?:${CLOSING}),?\\s*\\n+\\s*(?<it>${INITIALS}${NAME})\\s*[.!]?\\s*(?:$|\\n)`, 'gu'),
];

/** Capitalised words that are no names of people here. */
const NO_NAME = new Set(
	`I God Allah Jesus Google Internet Who Strange House Doctor Doctors Dr Right Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
	March April May June July August September October November December Christmas Easter English Chinese American British German French The This That
	He She They It Is Are Was Were Has Had Have Does Did And But Or If When Then Also Too Said Says Since A An Please Good Proper Clean Thank Thanks Hello
	Hi Sir Madam Mr Mrs Ms Prof Universe World Covid HIV Parkinson Alzheimer Crohn Hodgkin Down Kidd Kawasaki Hashimoto Graves In On At To For From With
	Of As So Not No Yes Will Would Can Could Should May Might My Your His Her Our Their You We What Why How Where Which Am Be Been Do Never Always Just
	Now Today Yesterday Team Everyone All Anyone Somebody Anonymous Best Kind Warm Regards Sincerely Yours Cheers Love Wishes Advance Worried Concerned Hopeful
	Scared Mother Father Mom Mum Dad Parent Patient Reader Advice Help Type Stage Grade Vitamin Omega Truly Faithfully Visits Appointments`.split(/\s+/),
);

/** Small words that follow "my name is" where no name is told. */
const NO_SMALL_NAME = new Set('not the on in and unimportant private hidden secret known unknown below above here sorry new just very really still also too old fine tired sick pregnant worried scared ill well ok okay sure afraid male female diabetic overweight allergic good bad healthy young'.split(' '));

/** Possessives are of diseases more often than of people. */
export function isEnglishName(it: string): boolean {
	const first = it.split(/\s+/)[0]!;
	if (/^\p{Ll}/u.test(first) && !/^(?:van|von|de|der|den|la|le|bin|al)$/.test(first)) return !NO_SMALL_NAME.has(first);
	return !NO_NAME.has(first.replace(/['’]s$/, '')) && !/^\p{Lu}+$/u.test(first);
}
