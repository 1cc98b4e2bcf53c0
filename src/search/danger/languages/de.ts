import type { DangerLanguage } from '../types.ts';

/** German, without umlauts. */
export const danger: DangerLanguage = {
	script: /[a-z]{2}/i,
	forms: 'plain',
	gap: 3,
	idle: 'der die das den dem des ein eine einen einer eines mein meine meinen meiner sein seine ihr ihre und mit zu im in am an auf es so sehr ist hat habe bin',
	readAs: `
saugling = kind; baby = kind; sohn = kind; tochter = kind; kleinkind = kind; neugeborenes = neugeboren kind; neugeborene = neugeboren kind; kleine = kind; kleiner = kind; sauglings = kind; saeugling = kind; babys = kind
umbringen = suizid; umbringe = suizid; selbstmord = suizid; tote mich = suizid; toten mich = suizid; suizit = suizid; erhangen = suizid; suicid = suizid
verschluckt = geschluckt; getrunken = geschluckt; gegessen = geschluckt; eingenommen = geschluckt; genommen = geschluckt; schluckt = geschluckt; runtergeschluckt = geschluckt
schwangerschaft = schwanger; schwangere = schwanger; blute = blut; blutet = blut; blutung = blut; blutungen = blut; bluten = blut
kriege = bekomme; krieg = bekomme; bekommt = bekomme; kriegt = bekomme; keine = kein; keinen = kein; nich = nicht; nimmer = nicht mehr
erstick = ersticke; atme = atmet; atmen = atmet
	`,
	classes: `
gift = bleiche chlor reiniger rohrreiniger spulmittel waschmittel gift rattengift benzin lampenol saure lauge batterie knopfzelle magnet frostschutz pflanzenschutz insektengift giftpilze
meds = tabletten pillen tablette paracetamol ibuprofen schlaftabletten medikamente insulin beruhigungsmittel pille
	`,
	patterns: {
		'self-harm': {
			always: 'will|mochte|wunsche|wollte|besser sterben|tot|nicht_mehr_da\nwill|mochte|mag|kann nicht mehr leben\nwill nicht leben|mehr\nsuizid mich|will|wie|gedanken|heute|methode*|plan*\nwill|wie|denke suizid\nleben beenden|nehmen|sinnlos|schluss\nschluss machen leben|allem\npulsadern|adern\nritze|ritzen|schneide mich|arm*\nverletze|verletzen mich|selbst\nohne mich besser\nkein sinn mehr|leben\nlebensmude',
			event: 'suizid*|selbstverletz*',
		},
		poisoning: { always: 'kind & geschluckt & {gift}\nkind & geschluckt & {meds} & versehentlich|heimlich|aus_versehen|alle|viele|packung|oma\n{gift} & geschluckt\nzu_viele|zuviele|viele|alle|packung|schachtel|## {meds} geschluckt\nuberdosis|uberdosiert\ngeschluckt zu_viele|viele|alle|packung {meds}', event: 'vergiftet|vergiftung & kind|habe|verdacht\nkohlenmonoxid & kopf*|schwindel*|melder|alarm\nschlange|kreuzotter|skorpion biss|gebissen|gestochen', word: 'vergiftung' },
		babies: { always: 'kind atmet nicht\nkind wacht|reagiert nicht\nneugeboren & fieber|38*|39*|40*\nkind +#_tage|#_wochen|1_monat|2_monate & fieber', event: 'kind & krampf*|blau|schlaff|bewusstlos|apathisch\nkind & erstick*|verschluck*|ertrunken\nkind & fieber & nacken*|flecken|steif*|40|41\nkind & gefallen|gesturzt|sturz|heruntergefallen & kopf|erbr*|bricht\nkind trinkt nicht|nichts|kaum & fieber|stunden|schlaf*' },
		pregnancy: { event: 'schwanger & blut*\nfruchtblase|fruchtwasser\nschwanger & bewegt|spure & nicht|kein\nschwanger & kopfschmerz*|bauchschmerz*|sehstorung* & stark*|flimmer*|plotzlich\nschwanger & krampf*|ohnmacht*', word: 'eklampsie|praeklampsie|praklampsie|eileiterschwangerschaft' },
		stroke: { always: 'gerade schlaganfall', event: 'gesicht|mundwinkel|mund hangt|schief|taub|gelahmt\nkann nicht sprechen|reden|bewegen\nsprache verwaschen|weg|plotzlich\nlallt\narm|bein|seite|halfte taub|gelahmt|kraftlos|lahm & plotzlich|gesicht|sprache|sprechen\nplotzlich blind|sehe|sehverlust\nschlimmste* kopfschmerz*\nplotzlich* heftig*|stark* kopfschmerz*', word: 'schlaganfall|hirnblutung' },
		'chest-pain': { always: 'habe|hat|gerade herzinfarkt jetzt|gerade', event: 'brustschmerz*|brustenge\nschmerz*|druck|enge|stechen|brennen|stiche brust|herz|brustkorb\nbrust schmerz*|tut|druckt|eng*|sticht\nlinker|linken arm & schmerz*|taub & brust|schweiss*|luft', word: 'herzinfarkt|herzanfall|herzstillstand' },
		bleeding: { event: 'blut hort|stoppt nicht\nnicht stillen|aufhoren blut\nviel|stark* blut*\nblut* stark|viel\nerbr*|kotz*|spuck*|huste* blut\nblut erbr*|gespuckt|gehustet|husten\nbluthusten\nstuhl schwarz|blutig|teer*\nteerstuhl\ntiefe wunde|schnitt\nfinger|arm|bein ab|abgeschnitten|abgetrennt\nschlagader' },
		breathing: { always: 'bekomme kein luft\nkann nicht atmet\natmet nicht', event: 'atemnot|luftnot\nschlecht luft\nersticke*|erstickt\nlippen|gesicht blau*\nhals|zunge|gesicht|lippen|rachen geschwollen|schwillt|anschwellen|zu\nanaphyla*', word: 'asthmaanfall' },
		collapse: { always: 'nicht ansprechbar|wach|puls\nreagiert|wacht nicht\nkein puls', event: 'bewusstlos*|ohnmachtig|umgekippt|zusammengebrochen|kollabiert\nkrampfanfall & gerade|hort|erst*|minuten|jetzt\nkrampft\nverbrenn* & saure|ol|schwer|gesicht|gross*\nstromschlag', word: 'epilepsie|krampfanfall|sepsis|blutvergiftung|blinddarm*' },
	},
	otherwise: 'sterbe hunger|langeweile|lachen|mude\nsterben ausse*|menschen',
	harmless: 'vorbeugen|vorbeugung|verhindern|vermeiden|was_ist|wasist|arten|ursache*|risiko*|impf*|ernahrung|geschichte|bedeutet|unterschied|film|buch|behandlung|therapie|reha|hund|katze|statistik\nvor # jahr*|monat*\nvor jahren|monaten|langem\nsymptome|anzeichen\nnach herzinfarkt|schlaganfall\nzahnfleisch*|hamorrhoid*|periode|regel|nase|nasenbluten|zahneputzen\nsport|treppe*|joggen|anstrengung\nnormal',
	present: 'jetzt|hilfe|notfall|dringend|gerade|glaube|notarzt|sofort',
	urgent: 'jetzt|hilfe|notfall|dringend|notarzt|112|sofort',
};
