import type { DangerLanguage } from '../types.ts';

/** Indonesian. */
export const danger: DangerLanguage = {
	script: /[a-z]{2}/i,
	forms: 'plain',
	gap: 3,
	idle: 'yang di ke dari dan itu ini saya aku nya sangat sekali untuk dengan sudah udah',
	readAs: `
bayi = anak; balita = anak; bayiku = anak; anakku = anak; newborn = neonat anak; baru lahir = neonat anak; putra = anak; putri = anak
gak = tidak; ga = tidak; nggak = tidak; ngga = tidak; tdk = tidak; enggak = tidak; tak = tidak; ndak = tidak
bunuh diri = suicid; bundir = suicid; gantung diri = suicid; mengakhiri hidup = suicid; akhiri hidup = suicid
minum = telan; meminum = telan; terminum = telan; tertelan = telan; menelan = telan; makan = telan; termakan = telan
bumil = hamil; kehamilan = hamil; berdarah = darah; pendarahan = darah; perdarahan = darah; nafas = napas; bernafas = napas; bernapas = napas
	`,
	classes: `
racun = pemutih bayclin deterjen racun pestisida insektisida bensin minyak_tanah soda_api baterai magnet amonia karbol baygon racun_tikus
obat = obat pil tablet parasetamol paracetamol ibuprofen insulin
	`,
	patterns: {
		'self-harm': { always: 'ingin|mau|pengen|pingin|lebih_baik mati|menghilang\nsuicid ingin|mau|cara|pikiran|mencoba|metode|malam\ningin|mau|cara|pikir*|niat suicid\ntidak ingin|mau|sanggup|kuat hidup\ncapek|lelah|bosan hidup\nmenyakiti|melukai|sayat|menyayat|silet diri|tangan|nadi\nhidup tidak ada|berguna|berarti', event: 'suicid' },
		poisoning: { always: '{racun} & telan\nanak telan {obat} & sengaja|banyak|semua|botol|nenek|ibu_saya\ntelan banyak|semua|## {obat}\ntelan {obat} banyak|semua\noverdosis|over_dosis', event: 'keracunan & tolong|anak|sekarang|mual|muntah\ndigigit|disengat|dipatuk ular|kalajengking', word: 'keracunan' },
		babies: { always: 'anak tidak napas|bangun|sadar|respon*|bergerak\nneonat & demam|panas|38*|39*\nanak +#_hari|#_minggu|umur_#_hari|usia_#_hari & demam|panas', event: 'anak & kejang*|biru|membiru|lemas|pingsan\nanak & tersedak|tenggelam\nanak & demam|panas & leher|bintik|kaku|40|41\nanak & jatuh & kepala|muntah\nanak tidak mau|bisa menyusu|kencing & demam|jam|seharian' },
		pregnancy: { event: 'hamil & darah\nketuban\nhamil & bayi|janin|anak tidak gerak|bergerak\nhamil & sakit|nyeri & hebat|kepala|perut|pandangan\nhamil & kejang*|pingsan', word: 'eklampsia|preeklampsia' },
		stroke: { always: 'kena|serangan|sedang stroke sekarang|tiba|tadi', event: 'wajah|muka|mulut mencong|perot|miring|turun\ntidak bisa bicara|ngomong|bergerak|gerak\nbicara pelo|cadel|tidak_jelas\npelo\ntangan|kaki|badan|sisi lumpuh|mati_rasa|kebas|lemah & tiba|sebelah|mendadak\ntiba|mendadak & lumpuh|buta|pelo\nsakit kepala hebat|terhebat & tiba|mendadak', word: 'stroke' },
		'chest-pain': { always: 'sedang|kena serangan_jantung', event: 'dada nyeri|sakit|sesak|tertekan|berat|panas|tertindih\nnyeri|sakit|sesak dada|jantung\nlengan_kiri|tangan_kiri & nyeri|sakit|kebas & dada|keringat', word: 'serangan_jantung' },
		bleeding: { event: 'darah tidak berhenti|mau\ndarah banyak|deras|terus\nbanyak|hebat darah\nmuntah|batuk|ludah darah\nbab|berak|tinja|feses hitam|darah\nluka dalam|tusuk|bacok\nputus jari|tangan|kaki' },
		breathing: { always: 'tidak bisa|dapat napas\ntidak napas\nsusah|sulit napas', event: 'sesak napas\ntersedak|tercekik\nbibir|wajah biru|membiru\nbengkak tenggorokan|lidah|wajah|bibir\ntenggorokan|lidah|wajah|bibir bengkak\nanafilaksis', word: 'serangan_asma' },
		collapse: { always: 'tidak sadar|bangun|respon\ntidak ada denyut', event: 'pingsan|koma\nkejang*\nluka bakar & luas|wajah|asam|minyak\nkesetrum|tersetrum\ntenggelam', word: 'epilepsi|sepsis|usus_buntu' },
	},
	otherwise: 'mati lampu|rasa|gaya|kutu\nhamil_anggur',
	harmless: 'mencegah|pencegahan|apa_itu|penyebab|jenis|faktor|risiko|vaksin|diet|arti|beda|film|buku|pengobatan|pemulihan|terapi|kucing|anjing|statistik\n# tahun|bulan lalu\ntahun|bulan lalu\ngejala|tanda|ciri\nsetelah|pasca stroke|serangan_jantung\ngusi|wasir|ambeien|haid|menstruasi|mimisan|gigi\nolahraga|tangga|lari\nnormal|makanan',
	present: 'sekarang|tolong|darurat|tiba|segera|kayaknya|sepertinya|ambulans|sedang',
	urgent: 'tolong|darurat|sekarang|ambulans|118|119|112',
};
