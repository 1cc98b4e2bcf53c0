import type { DangerLanguage } from '../types.ts';

/** Portuguese, without accents. */
export const danger: DangerLanguage = {
	script: /[a-z]{2}/i,
	forms: 'plain',
	gap: 3,
	idle: 'o a os as um uma de do da dos das no na com que se me lhe muito esta ja e em meu minha seu sua',
	readAs: `
bebe = crianca; filho = crianca; filha = crianca; recem nascido = neonato crianca; menino = crianca; menina = crianca; nenem = crianca; lactente = crianca
matar = suicidio; suicidar = suicidio; suicidarme = suicidio; matarme = suicidio; suissidio = suicidio
tomei = tomou; engoliu = tomou; engoli = tomou; bebeu = tomou; bebi = tomou; comeu = tomou; ingeriu = tomou
gravidez = gravida; gestante = gravida; sangrando = sangue; sangramento = sangue; sangrar = sangue; sangra = sangue; hemorragia = sangue
nao = n; ñ = n
	`,
	classes: `
veneno = lixivia agua_sanitaria cloro detergente veneno inseticida pesticida gasolina querosene soda_caustica pilha pilhas bateria ima amoniaco chumbinho
meds = comprimido comprimidos remedio remedios paracetamol dipirona ibuprofeno medicamento medicamentos insulina calmante calmantes rivotril
	`,
	patterns: {
		'self-harm': {
			always: 'quero|queria|vontade|prefiro|melhor morrer|morto|morta|sumir|desaparecer\nquero|vou|como|penso|pensando|vontade|tentar suicidio\nsuicidio metodo*|forma*|hoje|dor\nn quero viver|continuar\nacabar|tirar vida|tudo\ncortar|corto|cortei pulso*|bracos\nn aguento viver|vida\nme_machucar|machuco|machucar proposito|mesmo|mim\nvida|viver n sentido|vale',
			event: 'automutil*|autoles*\nsuicidio',
		},
		poisoning: { always: '{veneno} & tomou\ncrianca {veneno}\ncrianca & tomou & {meds} & acidente|querer|engano|descuido|frasco|caixa|todos|muitos|cartela\ntomou muitos|muitas|varios|todos|cartela|caixa|frasco|## {meds}\noverdose|sobredose', event: 'envenenad*|intoxicad*\nmonoxido & tontura|dor|alarme\npicad*|mordid* cobra|escorpiao|aranha', word: 'intoxicacao|envenenamento' },
		babies: { always: 'crianca n respira|respirando|acorda|reage|responde\nneonato & febre|38|39|40\ncrianca +#_dias|#_semanas|#_mes & febre', event: 'crianca & convuls*|roxo|roxa|azul|mole|desmaio*|inconsciente\ncrianca & engasg*|afog*\ncrianca & febre & pescoco|manchas|rigid*|40|41\ncrianca & caiu|bateu|queda & cabeca|vomit*\ncrianca n mama|bebe|urina & horas|febre' },
		pregnancy: { event: 'gravida & sangue\ngravida & bolsa|liquido|agua & rompeu|estourou|vazando\ngravida & n|parou & mexe|mexer|sinto\ngravida & dor & cabeca|forte|visao|barriga\ngravida & convuls*|desmai*', word: 'eclampsia|ectopica' },
		stroke: { always: 'tendo|esta_tendo avc|derrame', event: 'rosto|boca|cara torto|torta|caido|caida|dormente\nn consegue|consigo falar|mexer|mover\nfala enrolada|embolada|arrastada\nbraco|perna|lado dormente|paralisad*|fraco|formigando & repente|rosto|fala|subito\nperdi|perdeu visao repente|subito\npior dor cabeca\nrepente dor cabeca', word: 'avc|derrame' },
		'chest-pain': { always: 'tendo|tenho infarto|enfarte', event: 'dor|pressao|aperto|queimacao|pontada peito|coracao\npeito doi|doendo|apertado\nbraco_esquerdo & dor|doi|dormente & peito|suor|ar', word: 'infarto|enfarte|ataque_cardiaco|ataque_coracao' },
		bleeding: { event: 'sangue n para|parou|estanca\nmuito sangue\nvomit* sangue\ntoss*|cusp* sangue\nfezes|coco preta*|preto|sangue\nferida|corte profund*|veia\namput*' },
		breathing: { always: 'n consigo|consegue|posso respirar\nn respira|respirando', event: 'falta ar\ndificuldade respirar\nsufoc*|asfixia*|engasgado|engasgada\nlabios|boca|rosto roxo*|azul*\ngarganta|lingua|rosto|labios inchad*|inchando|fechando\ninchaco garganta|lingua\nanafila*', word: 'crise_asma' },
		collapse: { always: 'n acorda|reage|pulso', event: 'inconsciente|desmaiou|desmaiei|desacordad*\nconvuls*\nperdeu consciencia|sentidos\nqueimad* acido|oleo|grave|rosto\neletrocut*|choque_eletrico', word: 'epilepsia|sepse|apendicite' },
	},
	otherwise: 'morr* fome|rir|sono|vergonha|vontade_de_comer\ncoracao partido',
	harmless: 'prevenir|prevencao|evitar|que_e|tipos|causa*|fatores|risco|vacina*|dieta|historia|significa|diferenca|filme|livro|tratamento|reabilitacao|recupera*|cachorro|cao|gato\nha # ano*|anos|mes*|meses\nanos atras\nsintomas|sinais\napos|depois infarto|enfarte|avc|derrame\ngengiva|hemorroida*|menstruacao|nariz|escov*\nexercicio|escada*|correr\nnormal',
	present: 'agora|ajuda|urgente|emergencia|socorro|hoje|acho|ambulancia|tendo',
	urgent: 'ajuda|socorro|urgente|emergencia|agora|ambulancia|192|112',
};
