/** A capitalised word, also of two parts, and one to three of them with what may stand between. */
const WORD = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)*";
const NAME = `${WORD}(?:[ \\t]+(?:(?:de|del|da|do|dos|das|du|la|las|los|le|van|von)[ \\t]+){0,2}${WORD}){0,2}`;

/** Capitalised words that are no names where one could stand: whom one speaks to, how a sentence begins, where somebody is from, what they have. */
const NO_NAME = `(?!(?:${`
	Doctora? Doctores Señor Señora Don Dios Buen[oa]s Hola Mi Tengo Le Les Quisiera Quiero Soy Muchas Gracias Saludos Estoy Tiene Me Desde Hace
	Español Española Mexican[oa] Argentin[oa] Adolescente Autista Diabétic[oa] México España Madrid Bogotá Lima Chile Perú
	Doutora? Senhora? Deus Bom Boa Olá Meu Minha Tenho Estou Obrigad[oa] Abraços? Brasileir[oa] Portugu[eê]sa? Brasil Portugal Lisboa
	Docteure? Professeure? Monsieur Madame Mademoiselle Bonjour Bonsoir Je Mon Ma Merci Cordialement Dieu Française? Allemande? Belge Suisse Depuis Il Elle Est France Paris
	Doktor Doktorin Herrn? Frau Gott Guten Hallo Ich Mein Meine Liebe Grüße Danke Kolleg(?:e|in) Apotheker(?:in)? Arzt Ärztin Deutschland Hamburg Berlin München Wien
	Alzheimer Parkinson Crohn Down Asperger Hashimoto Covid
`.trim().split(/\s+/).join('|')})(?!\\p{L}))`;

const TITLES = 'Sr\\.|Sra\\.|Srta\\.|Dra\\.|[Dd]on|[Dd]oña|[Dd]ona|[Ss]eñora?|[Ss]enhora?|Mme|Mlle|Pr|(?<=(?:[Ee]l|[Aa]l|[Dd]el)[ \\t])[Dd]octor|[Dd]octora|[Dd]outora?|[Dd]octeure?|[Pp]rofesora?|[Pp]rofesseure?|[Ee]nfermer[oa]|[Ee]nfermeir[oa]|[Ii]nfirmi(?:er|ère)|[Ll]icenciad[oa]';

/** Spanish, Portuguese and French: whose, which relative, and what is said of them before their name. */
const RELATIVES: readonly string[] = [
	'(?:[Mm]i|[Ss]u|[Nn]uestr[oa]) (?:hij[oa]|espos[oa]|marido|mujer|madre|padre|mamá|papá|herman[oa]|abuel[oa]|niet[oa]|t[ií][oa]|prim[oa]|sobrin[oa]|novi[oa]|pareja|amig[oa]|bebé|niñ[oa]|suegr[oa]|cuñad[oa]|vecin[oa])(?: (?:pequeñ[oa]|mayor|menor|querid[oa]|difunt[oa]))?',
	'(?:[Mm]eu|[Mm]inha|[Ss]ua|[Nn]oss[oa]) (?:filh[oa]|espos[oa]|marido|mulher|mãe|pai|irmã|irmão|av[óô]|net[oa]|ti[oa]|prim[oa]|sobrinh[oa]|namorad[oa]|bebé|bebê|sogr[oa]|cunhad[oa]|vizinh[oa]|amig[oa])(?: (?:mais (?:velh|nov)[oa]|querid[oa]))?',
	'(?:[Mm]on|[Mm]a|[Ss]on|[Ss]a|[Nn]otre) (?:petite? |grande? |jeune )?(?:fils|fille|mari|femme|épou(?:x|se)|mère|père|frère|s(?:œ|oe)ur|grand-(?:mère|père)|cousine?|neveu|nièce|oncle|tante|compagn(?:on|e)|conjointe?|amie?|bébé|voisine?)(?: (?:aînée?|cadette?))?',
];

/** German relatives in the cases that a name stands behind. Every noun is capitalised there: only known first names are told. */
const GERMAN_RELATIVE = '(?:[Mm]ein|[Uu]nser|[Ss]ein|[Ii]hr)(?:e[mnrs]?)? (?:kleinen? |kleiner |ältesten? |ältester |jüngsten? |jüngster )?(?:Sohn|Tochter|Mann|Frau|Ehemann|Ehefrau|Mutter|Vater|Mama|Papa|Bruder|Schwester|Oma|Opa|Enkel(?:in|kind)?|Onkel|Tante|Neffe|Nichte|Cousine?|Freund(?:in)?|Partner(?:in)?|Baby|Kind|Nachbar(?:in)?)';
const GERMAN_FIRST = `
	Alexander Alina Andreas Angelika Anja Anke Anna Annika Anton Antje Ben Benjamin Bernd Birgit Brigitte Britta Carsten Charlotte Christa Christian Christina Clara Claudia Daniel Daniela David Dieter Dirk Elias Elke Emil Emilia
	Emma Erika Eva Felix Finn Florian Frank Franziska Frieda Friedrich Gabi Gabriele Georg Gerd Gisela Greta Gudrun Günter Günther Hanna Hannah Hannes Hans Heike Heinz Helga Helmut Henri Henrik Holger Horst Ida Ines Inge Ingrid Jakob Jan Jana Jens Johanna Johannes
	Jonas Jonathan Julia Julian Jürgen Karin Karl Karsten Katharina Katja Kerstin Kevin Klara Klaus Lara Laura Lea Lena Leni Leon Leonie Lina Linus Lisa Lotte Luca Luis Luisa Lukas Manfred Manuela Maria Marie Marina Marion Markus Martha Martin Martina
	Mathilda Matthias Max Maximilian Melanie Mia Michael Monika Nele Niklas Nico Nicole Nina Noah Oliver Oskar Paul Paula Peter Petra Philipp Ralf Regina Renate Rolf Rosa Sabine Sandra Sarah Sebastian Silke Simon Sofia Sophia Sophie Stefan Stefanie Steffen Steffi
	Susanne Sven Svenja Theo Thomas Thorsten Tim Tobias Torsten Ulrich Ulrike Ursula Ute Uwe Vanessa Werner Wilhelm Wolfgang Yvonne
`.trim().split(/\s+/).join('|');

/** What stands before "Frau" where it is a woman, or a wife, and no title. */
const NO_TITLE = '(?<!(?:[Ee]ine[rn]?|[Mm]eine[rn]?|[Ss]eine[rn]?|[Ii]hre[rn]?|[Dd]eine[rn]?|[Uu]nsere[rn]?|[Kk]eine[rn]?|[Jj]ede[rn]?|[Dd]iese[rn]?|[Dd]ie|[Dd]er|[Aa]ls|[Zz]ur|[Jj]unge|[Ää]ltere)\\s+)';

const CLOSING = [
	'(?:[Uu]n )?(?:cordial )?[Ss]aludos?(?: cordial(?:es)?)?|[Aa]tentamente|[Aa]tte\\.?|[Uu]n abrazo|(?:[Mm]uchas )?[Gg]racias(?: de antemano)?',
	'[Aa]tenciosamente|[Aa]braços?|(?:[Mm]uito )?[Oo]brigad[oa]|[Gg]rat[oa]|(?:[Mm]elhores )?[Cc]umprimentos',
	"[Cc]ordialement|[Bb]ien (?:à vous|cordialement)|[Mm]erci(?: d['’]avance| beaucoup)?|[Ss]incèrement|[Aa]micalement",
	'[Mm]it freundlichen Grü(?:ß|ss)en|(?:[Vv]iele|[Ll]iebe|[Hh]erzliche|[Bb]este|[Ss]chöne|[Ff]reundliche) Grü(?:ß|ss)e|LG|MfG|VG|(?:[Vv]ielen )?[Dd]ank',
].join('|');

/** What follows whoever says who they are, and not what they are: "soy Ana y …". */
const ON = '(?=,? (?:y|e|et)(?!\\p{L}))';

/** Names of people in Spanish, Portuguese, French and German: behind titles, relatives, and at the end of a letter. */
export const WESTERN: readonly RegExp[] = [
	new RegExp(`(?<![\\p{L}.])(?<it>(?:${TITLES})[ \\t]+(?<name>${NO_NAME}${NAME}))`, 'gu'),
	new RegExp(`${NO_TITLE}(?<!\\p{L})(?<it>(?:Herrn?|Frau)[ \\t]+(?:(?:Prof|Dr|med)\\.?[ \\t]+){0,3}(?<name>${NO_NAME}${WORD}))`, 'gu'),
	new RegExp(`(?<!\\p{L})(?:[Ss]oy|[Ss]ou [oa]|[Jj]e suis)[ \\t]+(?<it>${NO_NAME}${WORD})${ON}`, 'gu'),
	new RegExp(`(?<!\\p{L})(?:[Ii]ch bin(?: die| der)?|[Uu]nsere? (?:kleine|große)r?|(?<!(?:[Mm]ein|[Dd]ein|[Ss]ein|[Ii]hr|[Uu]nser)e[rn]? )Schwester|Pfleger)[ \\t]+(?<it>(?:${GERMAN_FIRST}))(?![\\p{L}-])`, 'gu'),
	...RELATIVES.map((relative) => new RegExp(`(?<!\\p{L})(?:${relative}),?[ \\t]+(?<it>${NO_NAME}${NAME})`, 'gu')),
	new RegExp(`(?<!\\p{L})${GERMAN_RELATIVE},?[ \\t]+(?<it>(?:${GERMAN_FIRST}))(?![\\p{L}-])`, 'gu'),
	new RegExp(`(?:^|\\n|[.!?]\\s+)(?:${CLOSING})(?:,[ \\t]*|[,!.]?[ \\t]*\\n\\s*)(?<it>${NO_NAME}${NAME})\\s*[.!]?\\s*$`, 'gu'),
];
