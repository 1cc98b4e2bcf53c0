import type { EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';
import { folded } from '../privacy/folded.ts';
import { dosesIn } from './doses.ts';

/** Illnesses that a promise names, in Spanish, Portuguese, French and German. */
const ILLNESS_ROMANCE = '(?:el |la |los |las |o |a |os |as |le |les |l[’\']|du |des |todo|tudo|tout)?(?:c[áaâ]n(?:cer|cro)|diabet[eè]s|diabète|asma|asthme|artritis|artrite|arthrite|hipertensión|hipertensão|hypertension|psoriasis|psoríase|acn[eé]|enfermedad(?:es)?|doenças?|maladies?|infecci(?:ón|ones)|infec(?:ção|ções)|infections?|hepatitis|hepatite|hépatite|depresi[óo]n|depressão|dépression|todo|tudo|tout)';

/** Languages in which promises are known. */
export const PROMISE_LANGUAGES: readonly string[] = ['en', 'zh', 'es', 'pt', 'fr', 'de'];

/** Promises, a language or two a line. */
const PROMISES: readonly RegExp[] = [
	/\bwill\s+(?:\w+ly\s+)?cure\b|(?<!\b(?:no|any|the|of|for|and|or|these|those|possible|new|other|natural|home|many|such)\s)\bcures\s+(?:\w+\s){0,2}?(?:it|all|everything|\w+itis|cancer|diabetes|asthma|hypertension|acne|infections?|diseases?)\b|\b(?:guarantee[ds]?|miracle|100\s?%\s+(?:safe|effective|sure|certain|cured?)|(?:completely|totally|absolutely|perfectly|entirely)\s+(?:safe|harmless|cured|risk-?free)|always works|never fails|no side[ -]effects|without (?:any )?(?:side[ -]effects|risk)|will (?:definitely|certainly) (?:help|work|heal|disappear|go away))\b/giu,
	/根治|包醫|保證|百分之百|百分百|100%(?:有效|安全|治)|絕對(?:安全|有效|不會)|(?:完全|絕對)(?:沒有|無)(?:副作用|風險)|無副作用|藥到病除|一定(?:會好|有效)/gu,
	new RegExp(`(?<!\\p{L})(?:cura(?:n|rá|m)? ${ILLNESS_ROMANCE}|guéri(?:t|ssent|ra) ${ILLNESS_ROMANCE})(?!\\p{L})`, 'giu'),
	/(?<!\p{L})(?:se curará (?:por completo|seguro|del todo)|garanti(?:zo|zamos)|(?:total|completa|absoluta)mente (?:segur[oa]|inofensiv[oa])|100\s?% (?:segur[oa]|efica[zc]|efectiv[oa]|de eficácia)|funciona siempre|nunca falla|(?:no tiene|sin)(?: ningún)? efectos? secundarios?|sin ningún riesgo)(?!\p{L})/giu,
	/(?<!\p{L})(?:garant(?:o|imos)|funciona sempre|nunca falha|(?:não tem|sem)(?: nenhum)? efeitos? (?:colatera(?:l|is)|secundários?)|sem nenhum risco|vai ficar curad[oa])(?!\p{L})/giu,
	/(?<!\p{L})(?:garanti(?:s|ssons)|guérirez? à coup sûr|(?:totale|complète|absolu)ment (?:sûr|sans (?:danger|risque)|inoffensi(?:f|ve))|sans (?:aucun|le moindre) (?:effet secondaire|risque|danger)|aucun effet secondaire|100\s?% (?:sûr|efficace)|marche toujours)(?!\p{L})/giu,
	/(?<!\p{L})(?:heilt (?:jede[ns]? )?(?:Krebs|Diabetes|Asthma|Rheuma|Arthritis|Arthrose|Neurodermitis|Akne|Bluthochdruck|Depression(?:en)?|Infektion(?:en)?|Krankheit(?:en)?|alles)|garantier(?:e|en wir|t)|(?:völlig|absolut|vollkommen|ganz und gar) (?:sicher|unbedenklich|harmlos|ungefährlich|risikolos)|(?:keine(?:rlei)?|ohne(?: jede)?) Nebenwirkung(?:en)?|ohne jedes Risiko|100\s?% (?:sicher|wirksam)|hilft immer)(?!\p{L})/giu,
];

/** Words close before a promise that take it back ("there is no cure", "nobody can guarantee"). */
const TAKEN_BACK = /(?:\b(?:no|not|never|nobody|none|cannot|can't|don't|doesn't|didn't|won't|isn't|aren't|without|neither|nor|rather than|instead of|if|whether|hardly|rarely|beware of|promises?|claims?)\b|n['’]t\b|(?<!\p{L})(?:no|nadie|nunca|ning[uú]n[oa]?|sin|si|não|ninguém|nenhum[a]?|sem|se|ne|n[’']|pas|personne|aucune?|jamais|sans|méfiez|nicht|niemand|kein(?:e[rsnm]?)?|nie|ob|wenn|niemals|vorsicht)(?!\p{L})|不|沒|無法|無人|並非|未必|難以|是否|能否|勿|別)[^.!?。！？]{0,40}$/iu;

/** What a doctor should look at again before it is published: amounts of medicines, and promises, in the text as it is read. */
export function medicalFindings({ file, passages }: EntryText): Finding[] {
	return passages
		.filter(({ part }) => part === 'answer' || part === 'more')
		.flatMap(({ read }) => {
			const finding = (rule: 'dose' | 'promise', at: number, words: string, message: string, help: string): Finding =>
				file.finding('warning', rule, read.begin(at), read.end(at + words.length - 1), { message: `"${words}" ${message}`, help });
			return [
				...dosesIn(read.text).map(([at, words]) =>
					finding('dose', at, words, 'is an amount of a medicine.', 'Check it with the doctor: is it general knowledge, and not an instruction to one person?'),
				),
				...promisesIn(read.text)
					.map(([at, words]) => finding('promise', at, words, 'promises more than medicine can keep.', 'Say what is likely, and for whom.')),
			];
		});
}

/** Promises in a text as it is read, none that the words before take back, one for each pattern and line. */
function promisesIn(text: string): [at: number, words: string][] {
	const plain = folded(text);
	return PROMISES.flatMap((pattern) => matches(plain, pattern))
		.filter(([at]) => !TAKEN_BACK.test(plain.slice(Math.max(0, at - 60), at)))
		.map(([at, words]) => [at, text.slice(at, at + words.length)]);
}

/** The first match of a pattern on each line: one is enough to make somebody look. */
function matches(text: string, pattern: RegExp): [at: number, words: string][] {
	const found: [number, string][] = [];
	let lineEnd = -1;
	for (const match of text.matchAll(pattern)) {
		if (match.index <= lineEnd) continue;
		const end = text.indexOf('\n', match.index);
		lineEnd = end === -1 ? text.length : end;
		found.push([match.index, match[0]]);
	}
	return found;
}
