import type { DangerLanguage } from '../types.ts';

/** French, without accents; apostrophes part words. */
export const danger: DangerLanguage = {
	script: /[a-z]{2}/i,
	forms: 'plain',
	gap: 3,
	idle: 'le la les l un une de du des d au aux a et en dans par pour avec qui que qu ce c mon ma mes son sa ses tres est il elle on y s',
	readAs: `
bebe = enfant; nourrisson = enfant; fils = enfant; fille = enfant; nouveau ne = neonat enfant; gamin = enfant; petit = enfant
me tuer = suicide; suicider = suicide; tuer = suicide; suicid = suicide; sucide = suicide; foutre en air = suicide
avale = pris; bu = pris; ingere = pris; mange = pris; avaler = pris; prise = pris; avalee = pris
grossesse = enceinte; saigne = sang; saignement = sang; saigner = sang; saignements = sang; hemorragie = sang
peux = peut; arrive = peut; arrives = peut
	`,
	classes: `
poison = javel detergent lessive poison insecticide pesticide petrole soude_caustique pile piles aimant ammoniaque antigel raticide deboucheur
meds = comprimes comprime cachets cachet medicaments medicament doliprane paracetamol ibuprofene insuline somniferes xanax
	`,
	patterns: {
		'self-harm': {
			always: 'veux|voudrais|envie|prefere mourir|mort|disparaitre\nveux|vais|envie|comment|pense|penser|idees|pensees suicide\nsuicide methode*|moyen|ce_soir|douleur\nveux|peut|envie pas|plus vivre\nplus envie vivre\nen_finir|finir|mettre|mettre_fin jours|vie|tout\nouvrir|couper|coupe veines|bras|poignets\nfaire|fais|fait mal moi|volontairement\nscarif*\nvie plus|pas sens|peine\nmieux sans|mort moi',
			event: 'automutil*\nsuicide',
		},
		poisoning: { always: '{poison} & pris\nenfant {poison}\nenfant & pris & {meds} & accident|expres|erreur|boite|tous|trop|plein\npris trop|plein|boite|plaquette|tous|## {meds}\noverdose|surdose|surdosage', event: 'intoxique*|empoisonne*\nmonoxyde & tete|vertige*|alarme\nmordu|pique serpent|vipere|scorpion', word: 'intoxication|empoisonnement' },
		babies: { always: 'enfant respire|reagit|reveille pas|plus\nneonat & fievre|38|39|40\nenfant +#_jours|#_semaines|1_mois|2_mois & fievre', event: 'enfant & convuls*|bleu|bleue|violet|mou|molle|inconscient*\nenfant & etouffe*|avale|noye*\nenfant & fievre & nuque|taches|raide|40|41\nenfant & tombe|chute & tete|vomi*\nenfant refuse|plus boire|teter|urine & heures|fievre' },
		pregnancy: { event: 'enceinte & sang\nenceinte & perdu|poche|perds & eaux\nenceinte & bouge|sens & pas|plus\nenceinte & mal|douleur* & tete|ventre|fort*|vision\nenceinte & convuls*|evanoui*', word: 'eclampsie|preeclampsie|extra_uterine' },
		stroke: { always: 'fait|faire|suis avc', event: 'visage|bouche|sourire tord*|tombe*|deforme*|paralys*|engourdi*|travers\npeut|arrive plus|pas parler|bouger\nparle bizarrement|mal & bras|visage|soudain\nbras|jambe|cote paralys*|engourdi*|bouge* & soudain*|visage|parle*|coup\nperdu vue|vision soudain*\npire mal|maux tete\nsoudain|brutal mal|maux tete', word: 'avc|attaque_cerebrale' },
		'chest-pain': { always: 'fait|fais|faire infarctus|crise_cardiaque', event: 'mal|douleur*|serre*|oppression|pression|brulure|pointe poitrine|coeur|thorax|thoracique*\npoitrine serre*|mal|oppresse*\nbras_gauche & mal|douleur*|engourdi* & poitrine|sueur*|souffle', word: 'infarctus|crise_cardiaque' },
		bleeding: { event: 'sang arrete|stoppe pas|plus\nbeaucoup|plein|enormement sang\nvomi* sang\ncrache*|tousse* sang\nselles noire*|sang\nplaie|coupure|entaille profonde|ouverte\ncoupe doigt|veine|artere\namput*' },
		breathing: { always: 'peut plus|pas respirer\nrespire plus|pas', event: 'mal|difficulte* respirer\nmanque souffle|air\netouffe*|suffoque*\nlevres|visage|bouche bleu*|violet*\ngorge|langue|visage|levres gonfle*|enfle*|ferme\ngonfl* gorge|langue|visage\nanaphyla*', word: 'crise_asthme' },
		collapse: { always: 'reveille|repond|pouls plus|pas', event: 'inconscient*|evanoui*\nmalaise & tombe*|perdu\nperdu connaissance\nconvuls*\ncrise epilep*\nbrule* acide|huile|grave|visage\nelectrocut*', word: 'epilepsie|septicemie|appendicite' },
	},
	otherwise: 'mort* faim|rire|fatigue|trouille|honte\nmourir rire|faim|honte\nmal coeur & voiture|bateau|transport*\npetit_dejeuner',
	harmless: 'prevenir|prevention|eviter|quest|definition|types|cause*|facteur*|risque*|vaccin*|regime|alimentation|histoire|signifie|difference|film|livre|traitement|reeducation|recuper*|chien|chat|chanson\ny_a # an*|mois\nil_y_a|depuis # an*|ans\napres infarctus|avc|crise\nsymptomes|signes\ngencive*|hemorroide*|regles|nez|bross*\nsport|escalier*|courir|effort\nnormal',
	present: 'maintenant|aide|urgent|urgence|secours|crois|samu|train|vite',
	urgent: 'aide|aidez|urgent|urgence|secours|maintenant|samu|15|112',
};
