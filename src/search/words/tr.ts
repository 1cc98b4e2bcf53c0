import type { LanguageWords } from './types.ts';

/** Turkish. */
export const words: LanguageWords = {
	stopWords: `
acaba ama ancak artık aslında az bana bazı belki ben benim bile bir biraz biri birkaç biz bize bu bunu bunun çok çünkü da daha de değil diye dolayı en gibi göre hangi hani hem hep her hiç icin için ile ise kadar kendi ki kim mi mı mu mü nasıl ne neden nerede niçin niye o olan olarak oldu olur ona onu onun sanki sen siz sonra şey şu tüm ve veya ya yani yok var
merhaba teşekkürler teşekkür ederim lütfen doktor hocam iyi günler yardım soru sormak istiyorum
annem babam eşim kocam karım kardeşim abim ablam arkadaşım dedem
`,
	sides: 'belirti belirtiler belirtileri tedavi tedavisi nedeni nedenleri teşhis tanı önleme yan normal doz',
	synonyms: `
yüksek tansiyon, hipertansiyon
şeker hastalığı, diyabet, şeker
kalp krizi, enfarktüs
felç, inme
basur, hemoroid
çiş, idrar
kaka, dışkı
adet, regl
ishal, diyare
kabızlık, konstipasyon
mide yanması, reflü
grip, influenza
nezle, soğuk algınlığı
emzirme, anne sütü
hamile, gebe, hamilelik
böbrek taşı, kum dökme
kaşıntı, prurit
sivilce, akne
uykusuzluk, insomnia
kansızlık, anemi
`,
};
