import type { LanguageWords } from './types.ts';

/** Spanish. */
export const words: LanguageWords = {
	stopWords: `
a al algo algun alguna alguno algunos ante aunque cada como con contra cual cuales cuando cuanto de debe debo del desde donde dos durante e el ella ellas ellos en entre era eres es esa ese eso esta estan estaba este esto estos estas estoy fue fui ha hace hacer hago han has hasta hay he la las le les lo los
mas me mi mis mientras muy nada ni nos o otra otro para pero poco por porque puede pueden puedo pues que quien se sea ser si sin sobre solo son soy su sus tal tambien tan tanto te tengo tiene tienen tuve tu tus un una unas uno unos va voy y ya yo
hola gracias saludos doctor doctora favor buenas buenos dias tardes noches ayuda quisiera quiero saber pregunta consulta gustaria decirme alguien
mama papa madre padre esposo esposa marido mujer hermano hermana abuela abuelo amigo amiga novio novia
`,
	sides: 'sintoma sintomas signos tratamiento tratamientos causa causas cura diagnostico prevenir prevencion efectos normal dosis',
	synonyms: `
dolor de cabeza, cefalea, jaqueca
presión alta, tensión alta, hipertensión
azúcar alta, diabetes, diabético
infarto, ataque al corazón, ataque cardíaco
derrame cerebral, ictus, embolia
almorranas, hemorroides
calentura, fiebre
popó, heces, evacuación
orinar, hacer pis, micción
regla, menstruación, periodo
acidez, reflujo, agruras
vómito, vomitar, devolver
gripe, influenza
resfriado, catarro, resfrío
dar el pecho, amamantar, lactancia
várices, venas varicosas, varices
embarazo, embarazada, gestación
piedras, cálculos, litiasis
picazón, comezón, prurito
granos, espinillas, acné
insomnio, no puedo dormir
riñón, renal
hígado, hepático
zumbido, tinnitus, acúfenos
`,
};
