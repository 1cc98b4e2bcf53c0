import type { LanguageWords } from './types.ts';

/** French. */
export const words: LanguageWords = {
	stopWords: `
a afin ai alors apres as au aucun aussi autre aux avant avec avoir c car ce cela ces cet cette chaque chez comme comment d dans de depuis des deux dois donc du elle elles en encore entre est et eu etre fait faire faut il ils j je jusque l la le les leur leurs lors lui m ma mais me meme mes moi mon n ne ni non nos notre nous on ont ou où par parce pas
pendant peu peut peux plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont suis sur t ta te tes toi ton tous tout toute tres tu un une vais vos votre vous y
bonjour bonsoir merci docteur dr svp salut aide voudrais veux savoir question cordialement quelqu
mère père maman papa mari femme frère sœur grand ami amie copain copine
`,
	sides: 'symptome symptomes signes traitement traitements cause causes diagnostic prevention effets normal dose',
	synonyms: `
mal de tête, céphalée, maux de tête
tension, hypertension, pression artérielle
sucre, diabète, diabétique
crise cardiaque, infarctus
attaque cérébrale, avc
hémorroïde, hémorroïdes
faire pipi, uriner, miction
selles, caca, excréments
règles, menstruation
brûlures d'estomac, reflux, aigreurs
vomir, vomissement
grippe, influenza
allaiter, allaitement, donner le sein
varice, varices, jambes lourdes
enceinte, grossesse
calcul, calculs, lithiase
démangeaison, démangeaisons, prurit
boutons, acné
insomnie, mal dormir
rein, rénal
foie, hépatique
acouphène, bourdonnement, sifflement
`,
};
