import { describe, expect, it } from 'vitest';
import { readingFindings, readingGrade } from '../../../../../src/editing/check/rules/reading.ts';
import { EASE_SCALES, readingEase } from '../../../../../src/editing/check/rules/readingEase.ts';
import { textOf } from '../entry.ts';

const EASY = 'The liver is a big organ. It sits on the right. It cleans the blood. You can help it. Eat less fat. Walk each day. Sleep well. '.repeat(4);
const HARD = 'Hepatocellular accumulation of triglycerides, frequently accompanied by insulin resistance and dyslipidaemia, necessitates comprehensive multidisciplinary evaluation incorporating elastographic quantification of fibrosis, serological exclusion of concomitant aetiologies and individualised pharmacotherapeutic considerations. '.repeat(3);

describe('readingGrade', () => {
	it('is low for short sentences of short words and high for the opposite', () => {
		expect(readingGrade(EASY)).toBeLessThan(4);
		expect(readingGrade(HARD)).toBeGreaterThan(20);
	});

	it('says nothing of a few words', () => {
		expect(readingGrade('Yes, it does.')).toBeUndefined();
	});
});

/** What doctors write to somebody, and what they write for one another. */
const OTHERS: Readonly<Record<string, { plain: string; learned: string; words: string }>> = {
	es: {
		plain: 'La mayoría de las personas con hígado graso no nota nada. Suele verse en una ecografía que se hizo por otra causa. Si baja de peso poco a poco y se mueve más, el hígado puede recuperarse en unos meses.',
		learned: 'La acumulación hepatocelular de triglicéridos, frecuentemente acompañada de resistencia periférica a la insulina y dislipidemia aterogénica, requiere evaluación multidisciplinaria pormenorizada, incluyendo cuantificación elastográfica de la fibrosis y exclusión serológica de etiologías concomitantes.',
		words: 'médico 3 también 2 hígado 3 ciudad 2 día 2 aire 2 leer 2 pie 1 cuidado 3 poeta 3 buey 1 ayuda 3 agua 2',
	},
	pt: {
		plain: 'A maioria das pessoas com gordura no fígado não sente nada. Em geral ela aparece em um ultrassom feito por outro motivo. Se você perder peso aos poucos e se mexer mais, o fígado pode melhorar em alguns meses.',
		learned: 'A acumulação hepatocelular de triglicerídeos, frequentemente acompanhada de resistência periférica à insulina e dislipidemia aterogênica, necessita avaliação multidisciplinar pormenorizada, incluindo quantificação elastográfica da fibrose e exclusão sorológica de etiologias concomitantes.',
		words: 'coração 3 saúde 3 médico 3 água 2 não 1 dor 1 fígado 3 medicação 4',
	},
	fr: {
		plain: 'La plupart des gens qui ont un foie gras ne sentent rien. On le voit souvent à l’échographie faite pour autre chose. Si vous perdez du poids petit à petit et bougez plus, le foie peut se remettre en quelques mois.',
		learned: 'L’accumulation hépatocellulaire de triglycérides, fréquemment accompagnée d’une résistance périphérique à l’insuline et d’une dyslipidémie athérogène, nécessite une évaluation multidisciplinaire approfondie, incluant quantification élastographique de la fibrose et exclusion sérologique des étiologies concomitantes.',
		words: 'tête 1 maladie 3 mangent 1 le 1 médecin 3 eau 1 jours 1',
	},
	de: {
		plain: 'Die meisten Menschen mit einer Fettleber merken nichts davon. Oft sieht man sie im Ultraschall, der aus einem anderen Grund gemacht wurde. Wer langsam abnimmt und sich mehr bewegt, hilft seiner Leber.',
		learned: 'Die hepatozelluläre Triglyzeridakkumulation, regelmäßig vergesellschaftet mit peripherer Insulinresistenz und atherogener Dyslipidämie, erfordert interdisziplinäre Ausschlussdiagnostik einschließlich elastographischer Fibrosequantifizierung und serologischer Differenzierung konkurrierender Ätiologien.',
		words: 'Ärzte 2 Auge 2 Kopfschmerzen 3 Leber 2 Zeit 1 neue 2 Medikament 4',
	},
};

describe.each(Object.entries(OTHERS))('reading ease in %s', (lang, { plain, learned, words }) => {
	it('tells what is written for one another from what is written to somebody', () => {
		expect(readingFindings(textOf('?', `${plain} `.repeat(3), { lang }))).toEqual([]);
		expect(readingFindings(textOf('?', `${learned} `.repeat(3), { lang }))).toMatchObject([{ rule: 'reading-level', message: expect.stringContaining('reading ease of 0 of 100') as string }]);
		expect(readingFindings(textOf('?', learned, { lang }))).toEqual([]);
	});

	it('counts syllables as they are spoken', () => {
		const scale = { ...EASE_SCALES[lang]!, ease: (_: number, syllables: number) => syllables };
		const pairs = words.split(' ');
		for (let i = 0; i < pairs.length; i += 2) expect([pairs[i], readingEase(pairs[i]!, scale, 1)]).toEqual([pairs[i], Number(pairs[i + 1])]);
	});
});

describe('readingFindings', () => {
	it('tells of hard answers only', () => {
		expect(readingFindings(textOf('Why?', EASY))).toEqual([]);
		expect(readingFindings(textOf('Why?', HARD))).toMatchObject([{ severity: 'info', rule: 'reading-level' }]);
	});

	it('goes by the length of sentences in Chinese', () => {
		const long = `${'肝臟脂肪堆積常與胰島素阻抗有關並且需要完整的評估'.repeat(4)}。`.repeat(2);
		expect(readingFindings(textOf('問', long, { lang: 'zh-hant' }))).toMatchObject([{ message: expect.stringContaining('characters on average') as string }]);
		expect(readingFindings(textOf('問', '多走路。少喝酒。'.repeat(30), { lang: 'zh-hant' }))).toEqual([]);
	});
});
