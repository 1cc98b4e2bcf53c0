import type { DangerLanguage } from '../types.ts';

/** Spanish, without accents. */
export const danger: DangerLanguage = {
	script: /[a-z]{2}/i,
	forms: 'plain',
	gap: 3,
	idle: 'el la los las un una de del al por con que se le les lo muy esta este ya y a en su sus mi mis tu',
	readAs: `
bebe = nino; bebito = nino; recien nacido = neonato nino; lactante = nino; hijo = nino; hija = nino; nene = nino; nena = nino; nina = nino; hijito = nino; guagua = nino
xq = porque; kiero = quiero; qiero = quiero; kitarme = quitarme; matarme = suicidio; suicidarme = suicidio; suicidar = suicidio; suisidio = suicidio; suicidarse = suicidio; matarse = suicidio
tome = tomo; tomado = tomo; tomada = tomo; trago = tomo; tragado = tomo; bebio = tomo; bebido = tomo; ingirio = tomo; comio = tomo; comido = tomo; se comio = tomo
embarazo = embarazada; gestante = embarazada; encinta = embarazada; sangro = sangre; sangra = sangre; sangrado = sangre; sangrando = sangre; hemorragia = sangre; sangrar = sangre
	`,
	classes: `
veneno = lejia cloro lavandina detergente veneno raticida insecticida pesticida gasolina kerosene anticongelante soda_caustica pila pilas iman imanes amoniaco plaguicida herbicida desatascador matarratas veneno_ratas
meds = pastilla pastillas pastilla comprimidos paracetamol ibuprofeno medicamento medicamentos tabletas insulina somniferos tranquilizantes clonazepam
	`,
	patterns: {
		'self-harm': {
			always: 'quiero|quisiera|deseo|prefiero|ganas|mejor morir*|muerto|muerta|desaparecer\nsuicidio quiero|voy|como|pienso|intento|ideas|hoy|metodo*|forma*\nquiero|voy|como|pienso|pensando|intento|pensamientos suicidio\nno quiero vivir|seguir\nquitarme vida\nacabar|terminar todo|vida\ncortarme|me_corto venas|brazos|munecas\nhacerme|me_hago|lastimarme|hacerse dano\nno vale|tiene pena|sentido vivir|vida\ncomo morir dolor',
			event: 'autolesion*\nsuicidio',
		},
		poisoning: {
			always: '{veneno} & tomo\nnino {veneno}\nnino & tomo & {meds} & accidente|querer|error|descuido|abuela|abuelo|frasco|caja|todas|muchas\ntomo muchas|demasiadas|todas|caja|frasco|blister|## {meds}\nsobredosis',
			event: 'me_intoxique|intoxicado|intoxicada|envenenado|envenenada\nmonoxido & mareo|dolor|alarma\nmordio|pico serpiente|vibora|alacran|escorpion',
			word: 'intoxicacion|envenenamiento',
		},
		babies: {
			always: 'nino no respira|despierta|responde|reacciona\nneonato & fiebre|38|39|40\nnino +#_dias|#_semanas|#_mes & fiebre',
			event: 'nino & convulsion*|morado|azul|flacido|inconsciente\nnino & atragant*|ahog*\nnino & fiebre & cuello|manchas|rigid*|40|41\nnino & cayo|golpe* & cabeza|vomit*\nnino no mama|bebe|orina & horas|fiebre',
		},
		pregnancy: { event: 'embarazada & sangre\nembarazada & rompi*|rota & fuente|bolsa|agua\nembarazada & no|dejo & mueve|moverse|siento\nembarazada & dolor & cabeza|fuerte|vision|barriga\nembarazada & convulsion*|desmay*', word: 'preeclampsia|eclampsia|ectopico' },
		stroke: { always: 'esta_dando|dando|tiene derrame|ictus', event: 'cara|boca caida|torcida|chueca|dormida|desviada\nno puede|puedo hablar|mover\nhabla raro|enredado|mal & brazo|cara|repente|pronto\nbrazo|pierna|lado|mitad dormid*|paraliz*|adormec*|no_mueve & repente|subito|pronto|cara|habla\nperdi|perdio vision|vista repente|pronto\npeor dolor cabeza\nrepente dolor cabeza', word: 'derrame|ictus|embolia' },
		'chest-pain': { always: 'esta_dando|dando|tengo|teniendo infarto', event: 'dolor|presion|opresion|aprieta|duele|punzada|ardor pecho\npecho duele|aprieta|oprime\nduele corazon\nbrazo_izquierdo|brazo izquierdo & dolor|duele|dormido & pecho|sudor|aire', word: 'infarto|ataque_corazon|ataque_cardiaco' },
		bleeding: { event: 'sangre no para|detiene|paro\nmucha sangre\nvomit* sangre\ntos*|escup* sangre\nheces|popo|evacu* negr*|sangre\nherida profunda|abierta\ncorte profund*|vena|arteria\namput*', word: 'hemorragia' },
		breathing: { always: 'no puedo|puede|deja respirar\nno respira', event: 'falta aire|respiracion\ncuesta respirar\ndificultad respirar\nme_ahogo|ahogando|asfixi*\nlabios|cara azul*|morad*\nhincha*|inflama* garganta|lengua|cara|labios\ngarganta|lengua|cara hincha*|cierra|inflama*\nanafila*', word: 'ataque_asma' },
		collapse: { always: 'no despierta|reacciona|pulso', event: 'inconsciente|desmayo|desmaye|desvanecio\nconvulsion*|convulsiona*\nperdio conocimiento|conciencia\nataque epilep*\nquemad* acido|aceite|grave|cara\nelectrocut*', word: 'epilepsia|sepsis|apendicitis' },
	},
	otherwise: 'me_muero|muero hambre|risa|sueno|ganas|verguenza\nahog* vaso|trabajo|deudas\ncorazon roto',
	harmless: 'prevenir|prevencion|evitar|que_es|tipos|causa*|factores|riesgo|vacuna*|dieta|historia|significa|diferencia|pelicula|libro|tratamiento|rehabilitacion|recupera*|perro|gato|estadistica*\nhace # ano*|anos|mes*\nhace anos|meses|mucho\nsintomas|signos\ndespues|tras infarto|derrame|ictus|convulsion*\nencias|hemorroides|regla|menstruacion|nariz|cepill*\nejercicio|escaleras|correr\nnormal',
	present: 'ahora|ayuda|urgente|emergencia|esta_teniendo|hoy|creo|ambulancia|me_esta|le_esta',
	urgent: 'ayuda|urgente|emergencia|ahora|ambulancia|911|112',
};
