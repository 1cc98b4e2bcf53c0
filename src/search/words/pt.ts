import type { LanguageWords } from './types.ts';

/** Portuguese. */
export const words: LanguageWords = {
	stopWords: `
a ao aos as à algo alguem alguma algum ante ate cada com como contra da das de dela dele delas deles depois desde do dos durante e ela elas ele eles em entre era essa esse esta estao estava este eu foi fui ha isso isto ja lhe mais mas me mesmo meu meus minha minhas muito na nao nas nem no nos num numa o os ou
para pela pelo perto pode podem posso por porque qual quais quando quanto que quem se sem ser seu seus sou sua suas só também tao te tem tenho ter tive toda todo um uma umas uns vai vou voce
ola oi obrigado obrigada doutor doutora dr favor bom boa dia tarde noite ajuda gostaria quero queria saber pergunta duvida alguém
mae pai marido esposa esposo irmao irma avo amigo amiga namorado namorada
`,
	sides: 'sintoma sintomas sinais tratamento tratamentos causa causas cura diagnostico prevenir prevencao efeitos normal dose',
	synonyms: `
dor de cabeça, cefaleia, enxaqueca
pressão alta, hipertensão
açúcar alto, diabetes, diabético
infarto, enfarte, ataque cardíaco
derrame, avc, acidente vascular
hemorroidas, hemorroida
xixi, urinar, fazer xixi
cocô, fezes, evacuar
menstruação, regra, período
azia, refluxo, queimação
enjoo, náusea
gripe, influenza
resfriado, constipação
amamentar, dar de mamar, amamentação
varizes, veias varicosas
grávida, gravidez, gestante
pedra, cálculo, litíase
coceira, prurido, comichão
espinha, acne, borbulha
insônia, não consigo dormir
rim, renal
fígado, hepático
zumbido, tinnitus
`,
};
