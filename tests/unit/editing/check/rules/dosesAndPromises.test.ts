import { describe, expect, it } from 'vitest';
import { medicalFindings } from '../../../../../src/editing/check/rules/dosesAndPromises.ts';
import { pointedAt, textOf } from '../entry.ts';

function found(answer: string): string[] {
	const entry = textOf('Why?', answer);
	return pointedAt(entry, medicalFindings(entry));
}

describe('doses', () => {
	it.each([
		['Take 500 mg of it.', 'dose: 500 mg'],
		['Between 2.5-5 mg is usual.', 'dose: 2.5-5 mg'],
		['Take two tablets at night.', 'dose: Take two tablets'],
		['每次服用 2 顆即可。', 'dose: 每次服用 2 顆'],
		['一天 500 毫克。', 'dose: 500 毫克'],
		['1000 IU a day', 'dose: 1000 IU'],
		['藥袋上寫1顆。', 'dose: 1顆'],
		['藥袋上寫半粒。', 'dose: 半粒'],
		['處方箋寫 1# TID PC。', 'dose: 1# TID PC'],
		['The label reads 1 tab qd.', 'dose: 1 tab qd'],
		['標示 10cc。', 'dose: 10cc'],
		['紀錄寫 2單位。', 'dose: 2單位'],
		['包裝寫每日1克。', 'dose: 每日1克'],
		['药袋上写1颗，每次2粒。', 'dose: 1颗'],
		['La caja dice 1 comprimido cada 8 horas.', 'dose: 1 comprimido cada'],
		['處方箋寫１＃ ＢＩＤ。', 'dose: １＃ ＢＩＤ'],
	])('%s', (answer, expected) => {
		expect(found(answer)).toEqual([expected]);
	});

	it.each([
		'LDL below 100 mg/dL is good.', 'Fewer than 14 units of alcohol a week.', 'He weighs 70 kg.', 'Blood sugar of 126 mg per dl.',
		'血糖 126 毫克/分升', '拔了2顆牙。', '吃了3顆蘋果。', '一天喝2000cc的水。', '輸了2單位的血。', '每天一包菸。', '1#病房在二樓。', 'Keep one tab open.', 'A 125 cc scooter.', 'Blood loss of 30 cc of blood.', 'Walk for 30 minutes.', 'See chapter 5.',
	])('none in: %s', (answer) => {
		expect(found(answer)).toEqual([]);
	});

	it.each([
		['The page says 5\\.5 mg.', 'dose: 5\\.5 mg'],
		['The page says 500&nbsp;mg.', 'dose: 500&nbsp;mg'],
		['The page says **500** mg.', 'dose: 500** mg'],
		['藥袋寫 1\\# TID。', 'dose: 1\\# TID'],
	])('reads what the page says, and points at what is written: %s', (answer, expected) => {
		expect(found(answer)).toEqual([expected]);
	});

	it('tells the amount as it reads', () => {
		const entry = textOf('Why?', 'The page says 5\\.5&nbsp;mg.');
		expect(medicalFindings(entry)[0]?.message).toBe('"5.5\u00a0mg" is an amount of a medicine.');
	});

	it('not in the question: people tell what they were given', () => {
		const entry = textOf('I take 500 mg.');
		expect(medicalFindings(entry)).toEqual([]);
	});
});

describe('promises', () => {
	it.each([
		['This will cure you.', 'promise: will cure'],
		['The operation cures hepatitis.', 'promise: cures hepatitis'],
		['It is completely safe.', 'promise: completely safe'],
		['There are no side effects.', 'promise: no side effects'],
		['It is 100% effective.', 'promise: 100% effective'],
		['這種藥可以根治。', 'promise: 根治'],
		['保證有效。', 'promise: 保證'],
		['这种药绝对安全，保证有效。', 'promise: 绝对安全'],
		['药到病除。', 'promise: 药到病除'],
		['Este tratamiento cura la diabetes.', 'promise: cura la diabetes'],
		['Se curará por completo, se lo garantizo.', 'promise: Se curará por completo'],
		['Es totalmente seguro.', 'promise: totalmente seguro'],
		['Le garantizo que mejorará.', 'promise: garantizo'],
		['Funciona siempre y no tiene efectos secundarios.', 'promise: Funciona siempre'],
		['Tem 100% de eficácia.', 'promise: 100% de eficácia'],
		['O chá cura o câncer.', 'promise: cura o câncer'],
		['É completamente seguro.', 'promise: completamente seguro'],
		['Garantimos o resultado.', 'promise: Garantimos'],
		['O remédio não tem efeitos colaterais.', 'promise: não tem efeitos colaterais'],
		['Ce traitement guérit le diabète.', 'promise: guérit le diabète'],
		['C’est sans aucun effet secondaire.', 'promise: sans aucun effet secondaire'],
		['Je vous garantis la guérison.', 'promise: garantis'],
		['C’est totalement sans danger.', 'promise: totalement sans danger'],
		['Vous guérirez à coup sûr.', 'promise: guérirez à coup sûr'],
		['Das heilt Diabetes.', 'promise: heilt Diabetes'],
		['Das Mittel ist völlig unbedenklich.', 'promise: völlig unbedenklich'],
		['Ich garantiere Ihnen Besserung.', 'promise: garantiere'],
		['Es hilft garantiert.', 'promise: garantiert'],
		['Es hat keine Nebenwirkungen.', 'promise: keine Nebenwirkungen'],
	])('%s', (answer, expected) => {
		expect(found(answer)).toEqual([expected]);
	});

	it.each([
		'There is no cure, but it can be treated.', 'Nobody can guarantee that.', 'It is not completely safe.', 'No medicine will cure it.',
		'没有医生能保证。', '目前无法根治。', '治疗不能保证效果。',
		'La diabetes no se cura, pero se controla.', 'Nadie puede garantizar el resultado.', 'No es totalmente seguro.', 'La cura de la herida se hace cada día.', 'La herida cura en dos semanas.', 'Está garantizado el acceso a la consulta.',
		'A diabetes não tem cura.', 'Ninguém pode garantir isso.', 'Não é completamente seguro.', 'Os direitos são garantidos por lei.', 'A ferida cura em duas semanas.',
		'Personne ne peut le garantir.', 'Ce n’est pas totalement sans danger.', 'On ne guérit pas le diabète.', 'La plaie guérit en deux semaines.', 'Méfiez-vous de qui garantit la guérison.',
		'Niemand kann das garantieren.', 'Das ist nicht völlig unbedenklich.', 'Kein Mittel heilt Diabetes.', 'Die Wunde heilt in zwei Wochen.', 'Fast jedes Mittel hat Nebenwirkungen, keines hat keine Nebenwirkungen.',
		'目前無法根治。', '沒有醫師能保證。', 'Beware of anyone who guarantees success.', 'To cure it one would need surgery.',
	])('taken back in: %s', (answer) => {
		expect(found(answer)).toEqual([]);
	});

	it('only the first on a line', () => {
		expect(found('This will cure you and will cure all.\n\nIt will cure her.')).toHaveLength(2);
	});
});
