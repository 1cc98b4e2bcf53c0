import type { LanguageWords } from './types.ts';

/** German. */
export const words: LanguageWords = {
	stopWords: `
aber alle als also am an auch auf aus bei beim bin bis da damit dann darf das dass dem den der des die dies diese dieser doch dort du durch ein eine einem einen einer eines er es etwas für gegen gibt habe haben hat hatte ich ihm ihn ihr ihre im immer in ist ja jetzt kann kein keine können man mehr mein meine meinem meinen meiner mich mir mit muss nach nicht nichts noch nun nur ob oder ohne
schon sehr sein seine seit sich sie sind so soll sollte über um und uns unser unter viel vom von vor war warum was weil welche welcher wenn wer werden wie wieder will wir wird wo zu zum zur wegen
hallo danke bitte guten tag doktor dr arzt frage fragen hilfe jemand wissen möchte tun machen
mutter vater mama papa mann frau bruder schwester oma opa freund freundin
`,
	sides: 'symptom symptome anzeichen behandlung therapie ursache ursachen diagnose vorbeugung nebenwirkung normal dosis',
	synonyms: `
Kopfweh, Kopfschmerzen, Kopfschmerz
Bluthochdruck, hoher Blutdruck, Hypertonie
Zucker, Diabetes, Zuckerkrankheit
Herzinfarkt, Herzanfall, Myokardinfarkt
Schlaganfall, Hirnschlag, Apoplex
Wasserlassen, Pinkeln, Urinieren
Stuhlgang, Stuhl, Kot
Regel, Periode, Menstruation
Sodbrennen, Reflux
Erbrechen, Brechen, Übergeben
Grippe, Influenza
Erkältung, Schnupfen
Durchfall, Diarrhö
Verstopfung, verstopft, Obstipation
Wechseljahre, Menopause, Klimakterium
Blinddarm, Appendix
Juckreiz, Jucken, Pruritus
Pickel, Akne
Knochenschwund, Osteoporose
schwanger, Schwangerschaft
Blutarmut, Anämie
Schlafstörung, Schlaflosigkeit, Schlafprobleme
Ohrgeräusch, Tinnitus, Ohrensausen
Magenspiegelung, Gastroskopie
`,
};
