import { describe, expect, test } from 'vitest';
import { Corrector } from '../../../../src/search/spelling/correct.ts';

/** Words as an archive of some ten thousand entries may have them, by the binary logarithm of the entries that hold each. */
const ARCHIVE: Readonly<Record<number, string>> = {
	9: 'about anxiety asthma because blood cancer children close disease doctor fever headache heart infection itching kidney liver list medicine muscle nausea pain pregnant same seizure since skin stomach surgery syndrome throat time treatment tumor',
	8: 'allergic antibiotic arthritis bladder bleeding breast cholesterol constipation cough depression diabetes diarrhea dizziness epilepsy hypertension hepatitis insulin leukemia lips pneumonia safe shoulder swollen thyroid tongue uterus vagina vaccine vomiting',
	7: 'asthmatic autism bronchitis bruising cirrhosis eczema estrogen glucose grade insomnia itchiness lymphoma melanoma menopause migraine miscarriage osteoporosis prescription prostate psoriasis rheumatoid sinuses sinusitis sneezing sleepiness trachea urinary',
	6: 'appendicitis caramel carbonate cornea colitis dizzy fibromyalgia gastritis hemorrhoids ibuprofen metformin measles schizophrenia shingles sleepy tylenol',
	4: 'apathy asia bullous chelation cuff cupid ganglion heroin lumbar summer troyer vague valine',
	2: 'chickenpox clove cloves felony funnel grip police quilting stump taenia yawn',
};

const MAGNITUDES = Object.entries(ARCHIVE).flatMap(([magnitude, words]) => words.split(' ').map((word) => ({ word, magnitude: Number(magnitude) })));
const corrector = new Corrector(MAGNITUDES, (word) => ['about', 'because', 'since'].includes(word));

/** True words that the archive does not have; many are near one that it has. */
const TRUE_WORDS = `
	ague bezoar bidet bilious bunion carbuncle chalazion chilblain chorea colic coryza cowpox crutch cumin dengue drool
	epistaxis felon fistula gallop gauze gripe gout graze hiccup hydrocele lancet leprosy limp lisp lozenge lumbago malaria
	mastitis murmur mumps nystagmus orchitis pallor pica plague poultice ptosis quinine quinsy rickets rubella sage sciatica
	scurvy senna sling splint squint stammer stent stye thyme tinea trachoma trocar turmeric typhus vertigo vitiligo yaws
`.trim().split(/\s+/);

/** How readers write words of the archive. */
const MISSPELT: readonly [typed: string, meant: string][] = `
	diarhea diarrhea, diarreah diarrhea, hemroids hemorrhoids, hemroid hemorrhoids, neumonia pneumonia, numonia pneumonia,
	diabetis diabetes, diabeties diabetes, asma asthma, astma asthma, artheritis arthritis, arthritus arthritis,
	sinusitus sinusitis, bronkitis bronchitis, brochitis bronchitis, apendicitis appendicitis, appendisitis appendicitis,
	colitus colitis, gastritus gastritis, hepititis hepatitis, cirosis cirrhosis, exzema eczema, ecsema eczema,
	psoriasus psoriasis, soriasis psoriasis, rumatoid rheumatoid, fibromialgia fibromyalgia, mygraine migraine,
	epilepcy epilepsy, seziure seizure, cancar cancer, lukemia leukemia, limphoma lymphoma, melanonma melanoma,
	prostrate prostate, coleserol cholesterol, cholestrol cholesterol, hypertenshun hypertension, perscription prescription,
	antibiodic antibiotic, ibuprofin ibuprofen, tylenal tylenol, metphormin metformin, insalin insulin, vacine vaccine,
	menapause menopause, pregnent pregnant, miscarrage miscarriage, utirus uterus, vajina vagina, urinery urinary,
	blader bladder, kidny kidney, throte throat, headake headache, nausia nausea, dizzyness dizziness, itchyness itchiness,
	swolen swollen, brusing bruising, bleding bleeding, consipation constipation, constapation constipation, feaver fever,
	caugh cough, sneazing sneezing, athritis arthritis, shingels shingles, chickenpocks chickenpox, measels measles,
	ozteoporosis osteoporosis, anxeity anxiety, depresion depression, scizophrenia schizophrenia, autisim autism,
	sleepyness sleepiness, insomia insomnia, tounge tongue, sholder shoulder, thiroid thyroid
`.trim().split(/,\s+/).map((pair) => pair.split(' ') as [string, string]);

const corrected = (word: string): string | undefined => corrector.candidates(word)[0]?.word;

describe('of words that the archive does not have', () => {
	test('true ones are left alone, but for a few', () => {
		const changed = TRUE_WORDS.flatMap((word) => (corrected(word) === undefined ? [] : [`${word} → ${corrected(word)!}`]));
		expect(changed).toMatchInlineSnapshot(`
			[
			  "bilious → bullous",
			  "chalazion → chelation",
			  "lisp → lips",
			  "sage → safe",
			]
		`);
		expect(TRUE_WORDS.length).toBeGreaterThanOrEqual(60);
		expect(changed.length / TRUE_WORDS.length).toBeLessThan(0.1);
	});

	test('misspelt ones are corrected to what was meant, but for a few', () => {
		const otherwise = MISSPELT.flatMap(([typed, meant]) => (corrected(typed) === meant ? [] : [`${typed} → ${corrected(typed) ?? 'left alone'}, not ${meant}`]));
		expect(otherwise).toMatchInlineSnapshot(`
			[
			  "diabeties → left alone, not diabetes",
			]
		`);
		expect(MISSPELT.length).toBeGreaterThanOrEqual(60);
		expect(otherwise.length / MISSPELT.length).toBeLessThan(0.05);
	});
});

describe('of words that hardly any entry holds', () => {
	test.each(['clove', 'graze', 'sage', 'lisp', 'grade', 'stammer', 'thyme', 'gripe'])('%s, true, is no slip', (word) => {
		expect(corrector.likelier(word, 2)).toBeUndefined();
	});

	test.each([
		['stomack', 'stomach'],
		['tumer', 'tumor'],
	])('%s is a slip for %s', (word, meant) => {
		expect(corrector.likelier(word, 1)?.word).toBe(meant);
	});
});
