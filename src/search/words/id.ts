import type { LanguageWords } from './types.ts';

/** Indonesian. */
export const words: LanguageWords = {
	stopWords: `
ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa banyak begitu belum bisa boleh buat dalam dan dari dengan di dia guna hanya harus hingga ini itu jadi jika juga kalau kami kamu kan karena ke kenapa kepada ketika kita lagi lalu lebih maka masih mau melalui mengapa mereka nya oleh pada pun saat saja
sampai sangat saya sebagai sedang sejak sekali seperti serta setelah sih sudah supaya tapi telah tentang terus tetapi tidak untuk yang ya nggak gak ga
halo terima kasih dok dokter mohon tolong tanya bertanya selamat pagi siang malam ingin tahu
ibu ayah bapak mama papa suami istri kakak adik nenek kakek teman
`,
	sides: 'gejala tanda pengobatan penyebab diagnosis pencegahan efek normal dosis',
	synonyms: `
pusing, sakit kepala
darah tinggi, hipertensi, tekanan darah tinggi
kencing manis, diabetes, gula darah
serangan jantung, infark
maag, gastritis, asam lambung
ambeien, wasir, hemoroid
buang air kecil, kencing, pipis
buang air besar, bab, berak
haid, menstruasi, datang bulan
mencret, diare
sembelit, konstipasi, susah bab
flu, influenza
menyusui, asi
hamil, kehamilan
batu ginjal, kencing batu
gatal, pruritus
jerawat, akne
insomnia, susah tidur
asam urat, gout
`,
};
