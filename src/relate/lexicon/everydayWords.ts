import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from './functionWords.ts';

/**
 * English words of everyday life that say little of what a question about health is about: whether a party or a
 * wedding is near, a wife or a neighbour asks, a week or a month has gone by. An archive alone does not tell: "party"
 * may stand in fewer of its entries than "warfarin". Words that may name a complaint, a remedy, a part of the body or
 * what is done to it are left out ("cold", "back", "period", "pass", "spot", "water"). One form stands for all that
 * share its stem.
 */
const EVERYDAY_WORDS: readonly string[] = [
	// Telling, asking, knowing
	'say said tell told ask asked answer question talk speak spoke word mention explain describe reply call called name show read write wrote written hear heard listen learn teach',
	'know knew known think thought believe guess suppose understand understood remember wonder suspect consider decide idea mind opinion sense fact truth true story mean meant matter sure certain clear unsure curious aware',
	'advice advise suggest suggestion recommend information info detail article internet online google website page forum book news video email letter message number list form',
	'look looks looked see saw seen watch notice noticed find found seem appear discover realize realise recognize recognise',
	'dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt cant cannot hasnt havent hadnt im ive ill id youre youve hes shes its theyre theyve weve thats whats theres lets gonna wanna gotta',
	'something anything nothing everything someplace anywhere everywhere somewhere nowhere whatever whenever wherever whoever somehow course own else real whole attention chance promise worth secret business step',
	// Wanting and feeling in general
	'feel experience suffer want wish hope need like love hate prefer care enjoy bother worry worried afraid scared concerned concern fear upset happy sad glad sorry thank grateful appreciate desperate embarrass ashamed shame crazy stupid silly ridiculous excited surprised disappointed confused ready busy difficult simple easy strong quick quiet regret bored fun joke lucky unlucky honest',
	'good great fine nice bad badly wrong right better best worse worst well okay awful terrible horrible weird strange odd funny unusual usual usually normal ordinary typical special perfect serious seriously important possible possibly probable probably impossible maybe perhaps likely unlikely really actually basically generally literally obviously definitely absolutely exactly simply totally completely entirely quite rather pretty fairly somewhat slightly extremely truly indeed anyway however therefore moreover besides instead otherwise unfortunately luckily hopefully apparently honestly personally especially mainly mostly',
	// Doing
	'do did make take took give get got put set keep kept let leave left bring brought send buy bought sell pay paid money cheap expensive afford',
	'go goes went come came arrive return turn move visit stay wait follow meet met join carry open close shut pick play',
	'work job help manage expect start started begin began begun end finish continue happen become became change try tried use used using allow permit able unable prepare plan deal handle face agree refuse accept offer provide receive obtain apply choose chose choice compare add include involve share mix',
	'fix imagine assume remind exist discuss confirm report repeat replace remove arrange schedule spend waste lose save order live lived lives life wear wore cook clean',
	// Time
	'time times day days week weeks weekend month months year years hour hours minute minutes second moment today tonight tomorrow yesterday morning afternoon evening night midnight noon monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter season christmas easter birthday holiday vacation date',
	'now then soon later early late recently lately ago already yet still again once twice always never ever often sometimes rarely seldom daily weekly monthly suddenly immediately quickly slowly finally eventually meanwhile while until till since before after during first third last next previous past future current new former final entire half quarter remain least most',
	// Number, measure, order
	'zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million couple few several many much more less lot lots plenty enough bit little some any all every each both either neither none another other same different various single double pair dozen amount total per percent average',
	'big large huge old long small tiny short tall wide full empty far near away apart together alone up down side top bottom front inside outside middle edge piece part thing stuff kind sort type way manner example case situation problem issue trouble reason point place area',
	// People
	'people person human someone anyone everyone nobody somebody anybody guy friend neighbour neighbor colleague stranger boss family parent parents mother father mum mom mommy dad daddy brother sister sibling uncle aunt auntie nephew niece cousin husband wife spouse partner boyfriend girlfriend fiance grandmother grandfather grandma grandpa granny grandparent mate roommate',
	'patient doctor pharmacist physician specialist consultant gp clinic hospital appointment office practice',
	// Places and things
	'home house room kitchen bed bedroom bathroom school college university class kindergarten nursery daycare shop store market street road town city village country world hotel garden farm restaurant church club',
	'party wedding table chair desk sofa floor door window wall bag box bottle cup plate paper card picture photo machine clothes shirt hat key race game match team coach concert exam meeting interview festival ceremony',
	'dear hello hi please thanks welcome sir madam ma hey ok yes no yeah',
];

/** The stems of those and of words that only bind others. */
export const EVERYDAY_STEMS: ReadonlySet<string> = new Set([...EVERYDAY_WORDS.flatMap((line) => line.split(' ')), ...FUNCTION_WORDS].map(stemmer));

/** Whether an English word, in lower case without apostrophes, says little of what a question about health is about. */
export function isEverydayWord(word: string): boolean {
	return EVERYDAY_STEMS.has(stemmer(word));
}
