/* eslint-disable max-lines -- a language is one file: who widens it reads it whole */
import type { DangerLanguage } from '../types.ts';

/** English. Words stand for all their forms ("vomit", "vomiting"), and words that tell nothing are left out. */
export const danger: DangerLanguage = {
	script: /[a-z]{2}/i,
	forms: 'english',
	gap: 2,
	idle: 'a an the my his her their our your of very really so please some this that is are was were be been am has to do does did its on in at and or for with by will would',
	readAs: `
over dose = overdose; od = overdose; odd = overdose; oded = overdose; ods = overdose; overdosed = overdose; self harm = selfharm; self injury = selfharm
my self = myself; me self = myself; him self = himself; her self = herself; mself = myself; kms = kill myself; killmyself = kill myself; sewerslide = suicide; unalive = kill
heartattack = heart attack; chestpain = chest pain; can not = cannot; can t = cant; cant = cannot; cnt = cannot; couldnt = cannot; could not = cannot; unable = cannot; not able = cannot
dont = not; doesnt = not; isnt = not; wont = not; didnt = not; arent = not; wasnt = not; hasnt = not; havent = not; never = not; no longer = not; to many = too many; to much = too much; without = no
wanna = want; wana = want; want to = want; going to = gonna; any more = anymore; threw up = vomit; throw up = vomit; throwing up = vomit; throws up = vomit; puking = vomit; puke = vomit; pooping = poop; poo = poop; stool = poop
mum = mom; mummy = mom; mother = mom; father = dad; daddy = dad; grandma = mom; grandpa = dad; grandfather = dad; grandmother = mom; granny = mom; grandad = dad; granddad = dad; husband = dad; wife = mom
infant = baby; toddler = baby; babies = baby; new born = newborn; neonate = newborn; bby = baby; child = kid; children = kids; son = kid; daughter = kid; boy = kid; girl = kid; grandson = kid; granddaughter = kid; 1 year old = baby; 2 year old = kid; 3 year old = kid; 4 year old = kid; 5 year old = kid; 6 year old = kid; 7 year old = kid; 8 year old = kid; year old = person; yr = year; month old = month baby; week old = week baby; day old = day baby
pian = pain; pane = pain; hurt = pain; ache = pain; aching = pain; breth = breath; breeth = breath; brethe = breath; bled = bleed; blood = bleed; bloody = bleed; hemorrhaging = bleed; haemorrhaging = bleed; siezure = seizure; fitting = seizure; fits = seizure; convulsing = seizure; convulsions = seizure
passed out = faint; passes out = faint; passing out = faint; blacked out = faint; pass out = faint; unresponsive = unconscious; colapsed = collapse; paralysed = numb; paralyzed = numb; paralised = numb; speach = speech; talk = speech; speak = speech
preggo = pregnant; prego = pregnant; pregnancy = pregnant; hrs = hours; mins = minutes; min = minutes; wks = weeks; wk = weeks; mo = months; mth = months; mths = months; temp = fever; temperature = fever; feverish = fever; hospitalised = hospital
swollen = swell; swollowed = swallow; ingested = swallow; ingest = swallow; drank = swallow; drunk = swallow; drinked = swallow; drinking = drink; ate = swallow; eaten = swallow; licked = swallow; chewed = swallow; chewing = swallow; got into = swallow; gulped = swallow; taken = took; tooken = took; gave = took; given = took; injected = took
weed killer = weedkiller; anti freeze = antifreeze; mouth wash = mouthwash; button cell = battery; batteries = battery; magnets = magnet; pain killer = painkiller; carbon monoxide = monoxide; co alarm = monoxide alarm; no one = nobody; noone = nobody
one = 1; two = 2; three = 3; four = 4; five = 5; six = 6; ten = 10; twenty = 20; thirty = 30; forty = 40; fifty = 50; hundred = 100; dozen = 12; dozens = 24; half = 1; couple = 2; few = 3; several = 4
	`,
	classes: `
self = myself himself herself themselves yourself ourselves
who = i he she they we friend mom dad kid brother sister someone
kill = kill hang drown shoot stab suffocate strangle murder poison off
die = die dead died dying disappear vanish
life = life live alive here exist wake existing
child = baby newborn kid kids
toxin = bleach cleaner drain detergent pod antifreeze petrol gasoline kerosene paraffin thinner turpentine ammonia pesticide insecticide weedkiller paraquat rat poison poisonous mothball acetone remover sanitizer methanol disinfectant battery magnet arsenic cyanide peroxide descaler
poison = {toxin} dishwasher acid lye polish alcohol dettol lysol shampoo perfume glue oil nicotine vape cigarette mercury chemical fertilizer mouthwash toxic foxglove oleander soap roundup bait
meds = pill tablet capsule tylenol panadol paracetamol acetaminophen ibuprofen advil aspirin painkiller antidepressant xanax valium benadryl melatonin insulin medicine medication meds medicines drug iron vitamin opioid heroin fentanyl oxycodone codeine ecstasy mdma tramadol morphine methadone cocaine gummies edible prozac zoloft warfarin lithium metformin digoxin
lots = heavy hevy bad lot alot lots profuse severe massive huge much gush spurt squirt spray pour soak pool everywhere clot uncontrollable
weak = weak numb tingling droop droopy limp dead
fever = fever hot 38* 39* 40* 41* 100* 101* 102* 103* 104* 105*
young = newborn #_day #_week 1_month 2_month 3_month
limp = floppy limp lethargic unconscious lifeless blue purple grey gray mottled grunting listless convuls* sleepy drowsy
blue = blue purple grey gray bluish
	`,
	patterns: {
		'self-harm': {
			always: `
{kill} +{self}
want|wish|gonna|rather|ready|plan|try|think|about|ways|way|how +{die}
want|wish|hope|better|rather i|he|she|not +{die}|gone
wish & not|never|were & born|here|alive|gone|exist|wake
not want|deserve +{life}
end|take|ended own|her|this +life
end|take +life
feel|like|want|gonna|think|about +end +it
should i {die}
end it|everything all|everything|tonight|now|today|anymore
better off +no|dead +me|me
nobody|if & miss|notice|care & me|i & {die}|gone|died|me
no|not|any|worth reason|point|worth +live|living|go
life|not not|worth +worth|living
tired|sick|done +{life}
slit|slash|cut wrist|throat|vein
jump|jumping off|front|from|under|out bridge|roof|build|train|window|balcony|cliff|traffic
goodbye|suicide +note|letter|message
tie|make +noose
gun head|mouth
lethal|fatal|deadly +dose|amount
how_many|how_much {meds} {die}|kill
suicidal
commit|attempt|contemplate|consider|think|thought|about|plan|feel|want suicide
want|urge|gonna|might|thought|scared_i|afraid_i +pain|harm|kill|shake|smother baby|kid|kids|someone|people|mom|dad|{self}
painless|easy|easiest|quick|quickest|peaceful way|death|suicide die|death|suicide|go|out
			`,
			event: `
cut|burn|pain|harm|injure|starve|scratch|hit +{self}
cut|burn|slice|carve arm|wrist|leg|thigh
cannot go|it|this|cope|live on|anymore|longer
want all|everything|it_all stop|end|over
nothing left +live
burden everyone|family|everybody
selfharm
suicide
hate +myself|life
			`,
		},
		poisoning: {
			always: `
{child} & swallow & {poison}|{meds}|coin|pin|needle|glass|syrup|plant|button|something|gag
{child} & drink & {toxin}|alcohol
swallow & {toxin}
{child} & battery|magnet & nose|ear|throat|mouth|put|stuck
took|swallow|take|overdose ##|whole|entire|handful|bottle|bunch|all|pack|box|packet|strip|double|triple {meds}
accidental|accident|mistake|wrong|twice|double & took|swallow|take & {meds}
too +many|much & took|swallow|take|had|use|gave & {meds}
too +many|much {meds}
{who}|took|think|accidental|having|just overdose
			`,
			event: `
overdose
swallow|inhale|sniff {poison}
drink|eat|eating {toxin}
swallow|eat & mushroom|berries|plant|bean & garden|wild|unknown|vomit|sick|wood|forest|dizzy
wrong|double|extra|twice|someone & took|take|swallow|accident|mistake & dose|insulin|{meds}
{poison} eye
monoxide & headache|dizzy|alarm|leak|sick|faint|poison|expose|inhale|breath
gas +leak|smell
breath|inhale|inhaled fume|smoke|chlorine|gas
mix bleach & ammonia|vinegar|breath|cough|fume
alcohol +poison
{who} poisoned
snake|scorpion|jellyfish|viper|widow +bite|bit|sting|stung|bitten
			`,
			word: 'poison\nmonoxide',
		},
		breathing: {
			always: `
not|stop +breath
cannot +breath
			`,
			event: `
cannot|trouble|difficulty|difficult|struggle|hard|barely|problem breath
not|cannot|trouble & get|enough|catch & air
breath & worse|worst
breath difficulty|trouble|labored|hard
short +breath
gasp
chok*|chocking
suffocat*
drown
throat|airway close|closing|swell|constrict
throat|tongue|lip|face swell & sting|stung|allerg*|peanut|nut|bee|wasp|swallow|breath|hives|medicine|antibiotic|eating|shrimp
tongue swell
anaphyla*|stridor
severe|bad +allergic
allergic & breath|throat|tongue|swell|wheez|faint
lip|face|mouth|nail {blue}
{blue} lip|face
asthma attack & not|having|bad|severe|now|inhaler|kid|help
inhaler not work|help|enough
wheez cannot|bad|blue|worse
			`,
			word: 'asthma +attack',
		},
		'chest-pain': {
			always: `
having heart +attack
feel|think heart +attack
			`,
			event: `
pain|tight|pressure|crush|squeez|heavi|stab|burn|discomfort|elephant|sharp|weight|brick|clutch|grab & chest|breastbone
sit|sitting|stand|weight +chest
chest & left_arm|jaw|sweat|clammy
heart +not|stop
pain go|spread|radiat|shoot|move|down left|jaw|arm arm|jaw|back
jaw|arm & pain & sweat|breath
pain|squeez|crush|stab|sharp|tight +heart
pain & jaw & go|spread|radiat*|left|arm
			`,
			word: 'heart +attack\ncardiac +arrest',
		},
		stroke: {
			always: `
having +stroke
feel|think stroke
			`,
			event: `
face|mouth|smile|cheek & droop|droopy|drop|crooked|lopsided|sagging|twist|numb|uneven
slur
cannot|trouble|sudden|lost speech & {weak}|arm|side|face|sudden|confused|smile|properly|dad|mom|word|walk
sudden & {weak}|blind|confused|vision|see|speech|balance|sight|hear
lost|loss vision|sight
{weak} 1|left|right|side side|body|arm|leg|face
1|left|right|side +side|body|arm|leg|hand {weak}
arm|leg|side {weak} & sudden|speech|face|woke
cannot move|lift|raise|feel arm|leg|side|left|right & sudden|woke|face|side|speech|left|right
worst headach*|migraine
thunderclap
sudden|explod* headach*
curtain eye|vision
			`,
			word: 'stroke\nministroke',
		},
		bleeding: {
			always: 'nosebleed|nose not +stop\nnose bleed not +stop',
			event: `
bleed & not & stop|slow|clot|control
{lots} & bleed
vomit|cough|spit|spat|phlegm|sputum & bleed
vomit & coffee
poop & black|tarry|maroon
poop bleed & dizzy|faint|lot|weak|full|toilet
stabbed|gunshot|amputate|severed|impaled
artery cut|bleed
cut|chop|slice|ripped off & finger|hand|toe|thumb|arm|leg
knife|stab|gunshot|deep & wound|bleed|cut & bleed|knife|deep
chainsaw & bleed|cut
			`,
			word: 'hemorrhage\nhaemorrhage',
		},
		babies: {
			always: `
{child} not|stop breath|respond|wake
{young} & baby|newborn & {fever}
newborn & {fever}
shook|shaken|shake|drop baby|newborn
{child} fell stairs
			`,
			event: `
{child} {limp}
limp|floppy|lethargic|lifeless|unconscious {child}
{child} not|cannot wake|respond|cry|move
baby & 39*|40*|41*|102*|103*|104*|105*
{child} & breath & fast|hard|rapid|grunt|rib|suck|weird|strange|nois*
{child} & rib|nostril|chest suck|pull|flare|cave|retract
{child} & fell|drop|roll|hit|bang & vomit|{limp}|dent|seizure|knock|head|stairs
{child} & fever & stiff|rash|purple|seizure|{limp}|confused|40*|104*|105*|106*|not_drink|breath
{young}|baby & not|refuse feed|drink|nurse|eat & wake|hours|sleep|{limp}|{young}|yellow|wet|fever
{child} no|not wet|pee
rash|spot not fade|blanch|disappear
purple +rash|spot & fever|kid|baby|sick|stiff
soft_spot bulg*|swell|sunken
{child} & choke|seizure|drown|burn|scald|electrocuted
{child} stuck|put|push bead|battery|magnet nose|throat|ear
			`,
			word: 'meningitis\nbaby & fever',
		},
		pregnancy: {
			event: `
pregnant & bleed
water|membrane broke|broken|breaking|burst|leak|gone & week*|pregnant|labor|early|month*|my
leak|leaking +fluid|water|amniotic
baby|pregnant|he|she not|stop|less|reduc*|decreas*|cannot|feel mov*|kick
pregnant & not|stop|less|reduc*|decreas*|cannot mov*|kick
no|reduc*|less|decreas* +fetal|baby|kick
pregnant & severe|bad|sharp|terrible|worst|intense|unbearable|extreme headach*|pain|cramp|stomach|belly|itch
pregnant & headach* & vision|spot|star|flash|blur|swell|pressure
pregnant & vision|see & spot|star|blur|double|flash|light
pregnant & seizure|faint|collapse|unconscious|accident|fell|fall
contraction|labor & 2*|30|31|32|33|34|35|36 +week
preterm|premature|early +labor|contraction
contraction # +minutes
cord hang|out|prolaps*|feel|felt
umbilical & out|hang|feel|see|prolaps*
baby|head +coming|crown
giving|gave +birth now|car|home|alone|toilet
birth|postpartum|delivery & soak|clot|{lots} & bleed|pad
			`,
			word: 'ectopic\neclampsia\nmiscarr*',
			mild: 'spotting & pregnant',
		},
		collapse: {
			always: 'no|not +pulse',
			event: `
unconscious|faint
not +respond
collapse & {who}|just
cannot|hard|not wake|rouse & {who}|him|her|drink|diabet*
having seizure|fit
had|first seizure|fit & now|just|not|stop|minutes|first|help
seizure not|more|over|last stop|minutes|#
foam* mouth
stiff +neck & fever|headach*|rash|light|vomit|confused
electrocute
electric|electrical|lightning +shock|struck|strike
hit|bang|injur*|fell|bump head & vomit|unconscious|confused|{limp}|knock|seizure|faint|thinner
burn|scald & boil*|oil|chemical|fire|third|electric|acid
hit car|truck|bus|train
heat +stroke & confused|collapse|now|not|unconscious
			`,
			word: 'seizure\nheatstroke\nheat +stroke\nappendicitis\nsepsis\nconcussion',
		},
	},
	otherwise: `
stroke cat|dog|hair|kitten
breast|back|butterfly|golf|brush|swim +stroke
poison +ivy|oak
die|dying laugh*|embarrass*|boredom|know
end life +care
not respond treatment|med|medication|cream|antibiotic|therapy|drug|steroid
gasp|chok* sleep|cherry|saliva
drown debt|work|stress
faint sight
kill time|germ|mold|weed|bacteria|lice
	`,
	harmless: `
prevent*|avoid*|statistic|stats|rate|risk|history|heredit*|genetic|definition|mean|difference|rehab*|recover*|surviv*|awareness|research|study|studies|course|training|movie|film|song|lyric|book|novel|myth|common|insurance|vaccin*|dog|cat|pet|puppy|plants|makeup|lipstick|game|quiz|essay|celebrity|percent*
effect|cause*|type|treat*|therap*|test|diagnos*|chance|chronic|mild|diet|exercis*|climb*|stairs|jog*|gym
what_is|what_are|how_common|how_long|symptoms_of|signs_of|life_after|after_stroke|after_miscarr*|after_heart|is_it_normal|normal
#|many|last|past years|year|months|decade|month ago|since|later|back
last|past +year|month|summer|winter|decade
in|since 19*|20*
for|over +#|many|years|months +years|months|year
as|when kid|young|teen*|i_was
every|sometimes|always|occasion*|usual*|whenever|used
brush*|floss*|gum|gums|saliva|dentist|period|periods|menstrual|nose|nosebleed|nosebleeds|hemorrhoids|piles|shaving|implantation|pimple
food|lead +poison
can|should|when i|we +drive|fly|travel|exercise|drive
reflux|heartburn|gerd|muscle|eyelid|palsy|apnea|snor*
hazard*|toy|toys|safe*|proof*|country|countries|state|cost|price|near_me|wiki*|journal
passed_away|died|funeral|grie*
collapse +lung|vein|arch|disc
cooking|kitchen|paper
	`,
	present: `
now|tonight|today|just|currently|immediately|asap|emergency|urgent|ambulance|911|999|112|having|help
think|might i|im|he|she|dad|mom
what do|should
	`,
	urgent: `
right_now|help_me|emergency|911|999|112|ambulance|worse
what +do|should
# hours|hour|minutes|minute ago|-
just swallow|took|happened|started|collapse
	`,
	spelt: 'breathing bleeding vomiting swallowing swallowed choking drowning poisoning unconscious',
	distinct: 'beach strike stoke shallow bath breast heard threat',
};
