/**
 * Second halves of German words of medicine and of every day, as the index folds them. German joins words without end, so no
 * list has all; what stands before one of these is a word, too. No kept-up package of the kind comes without a word list of
 * several megabytes.
 */
const HEADS = `
allergie allergien anfall anfalle angst arm arme arterie arthrose arthritis arzt arztin asthma atem atmung auge augen ausfall ausschlag ausschlage auswurf
bad band bander becken bein beine beschwerden bestrahlung bild biopsie biss bisse blase blutung blutungen blut bruch bruche brust
creme
darm dauer defekt diabetes diat dosis drang druck druse drusen durchfall durchfalle
eingriff einnahme eisen ekzem embolie entfernung entgiftung entzundung entzundungen erbrechen erkaltung erkrankung erkrankungen ernahrung
fehler fieber finger flecken flussigkeit form frau fraktur fraktu funktion fuss fusse
galle gang gefass gefasse gefuhl gelenk gelenke geschwulst geschwur geschwure gesicht gewebe gewicht gift grippe
haar haare hals hand hande haut hemmer hemmung herz hilfe hormon hormone husten
impfung impfungen infarkt infekt infekte infektion infektionen insuffizienz
juckreiz
kind kinder kinn klappe knochen knie knoten kolik koliken kontrolle kopf korper krampf krampfe krankheit krankheiten krebs kur
lahmung leber leiden leistung linse loch lunge lungen
magen mandel mandeln mangel medikament medikamente messung milch mittel muskel muskeln mutter
nagel nase nerv nerven niere nieren
ohr ohren operation operationen
pflaster phase pilz pilze polyp polypen problem probleme probe puls
rachen reaktion reaktionen regel reiz rippe risiko ruckgang rucken
saft salbe saure schaden scheibe schlaf schlag schleim schleimhaut schmerz schmerzen schub schube schwache schwangerschaft schwellung schwellungen schwindel sehne sehnen
senkung sperre spiegel spiegelung spritze spritzen stein steine stich stiche storung storungen stuhl sturz symptom symptome syndrom
tablette tabletten test tests therapie thrombose tod tropfen tumor tumore
ubelkeit uberfunktion unfall unterfunktion untersuchung untersuchungen urin
vene venen verbrennung verfettung vergiftung vergrosserung verkalkung verlust verletzung verletzungen verspannung verspannungen verstopfung virus viren vorfall vorsorge
wachstum wallung wallungen wande warze warzen wasser wechsel weh wehen wert werte wirbel wirkung wirkungen woche wunde wunden
zahn zahne zeh zehe zehen zeit zucken zucker zunahme zunge zyklus zyste zysten
`.trim().split(/\s+/);

/** Heads by how they end, the longest first. */
const BY_ENDING = new Map<string, string[]>();
for (const head of HEADS.toSorted((a, b) => b.length - a.length)) {
	const ending = head.slice(-2);
	BY_ENDING.set(ending, [...(BY_ENDING.get(ending) ?? []), head]);
}

/** Letters of a first half at least, and of what is left of it without the letters that join. */
const SHORTEST = 3;

/** What joins halves: Leben-s-mittel, Niere-n-stein. */
const JOINT = /(?:s|n|en|es)$/;

/** The words of which a folded German one is joined; none where it is one. */
export function germanParts(word: string): string[] {
	const head = BY_ENDING.get(word.slice(-2))?.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
	if (head === undefined) return [];
	const first = word.slice(0, -head.length);
	const bare = first.replace(JOINT, '');
	return [...new Set([head, first, ...(bare.length >= SHORTEST ? [bare] : []), ...germanParts(bare.length >= SHORTEST ? bare : first)])];
}
