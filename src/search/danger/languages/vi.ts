import type { DangerLanguage } from '../types.ts';

/** Vietnamese, without marks, as phones write it: patterns need words that tell together. */
export const danger: DangerLanguage = {
	script: /[a-z]{2}/i,
	forms: 'plain',
	gap: 3,
	idle: 'thi la ma rat qua nay do cua cho voi da dang cung lam',
	readAs: `
em be = be; con trai = be; con gai = be; chau be = be; con toi = be; con em = be; con minh = be; tre so sinh = sosinh be; so sinh = sosinh be; tre em = be; tre = be; be nha = be; chau = be
tu tu = suicid; tu sat = suicid; tu van = suicid; ket lieu = suicid; ket thuc cuoc doi = suicid; treo co = suicid
ko = khong; k = khong; hok = khong; hong = khong; kg = khong; chang = khong; dc = duoc; ngung = dung; ngat xiu = ngat; bat tinh = ngat; hon me = ngat; xiu = ngat
co thai = mangthai; mang thai = mangthai; mang bau = mangthai; co bau = mangthai; bau = mangthai; thai ky = mangthai
xuat huyet = chaymau; chay mau = chaymau; ra mau = chaymau; bang huyet = chaymau
lo uong = uong nham; nuot = uong; nuot phai = uong; an phai = uong; lo nuot = uong; uong phai = uong
	`,
	classes: `
doc = nuoc_tay thuoc_sau thuoc_tru_sau thuoc_chuot thuoc_diet_co xang dau_hoa cuc_pin vien_pin nam_cham nuoc_rua javen giaven thuoc_doc chat_doc bot_giat
thuoc = thuoc vien paracetamol thuoc_ngu insulin
	`,
	patterns: {
		'self-harm': { always: 'muon|dinh|chi_muon|tha chet|bien_mat\nmuon|dinh|nghi|cach|y_dinh|y_nghi suicid\nsuicid cach|bang|hom|dem\nkhong muon|thiet song\nchan song\nkhong con ly_do|y_nghia song\nrach|cat tay|co_tay & minh|toi|mau|buon\ntu_lam_dau|tu_hai|lam_dau ban_than|minh', event: 'suicid\ntu_hai|tu_lam_dau' },
		poisoning: { always: '{doc} & uong\nbe & uong & {thuoc} & nham|ca_vi|ca_lo|het|nhieu\nuong nhieu|het|ca_vi|ca_lo|## vien|thuoc & suicid|chet|lieu|mot_luc\nqua_lieu|sock_thuoc|soc_thuoc', event: 'ngo_doc & be|dang|toi|cap|non\nran|bo_cap can|cham\nkhi_than|khi_co', word: 'ngo_doc' },
		babies: { always: 'be khong tho|phan_ung|tinh\nbe ngung|ngat tho\nsosinh & sot\nbe & #_ngay_tuoi|#_tuan_tuoi|1_thang_tuoi|2_thang_tuoi & sot', event: 'be & co_giat|tim_tai|tim|ngat|lo_mo|li_bi\nbe & hoc|sac|duoi_nuoc\nbe & sot & cung|ban|40|41\nbe nga|te & dau|non|oi\nbe bo|khong bu|uong|tieu & sot|gio' },
		pregnancy: { event: 'mangthai & chaymau\nvo|ri|ra nuoc_oi|oi\nmangthai & thai|be khong|it dap|may|cu_dong\nmangthai & dau & du_doi|dau_dau|mo|bung_du\nmangthai & co_giat|ngat', word: 'tien_san_giat|san_giat' },
		stroke: { always: 'dang|bi dot_quy luc|dang|bay_gio', event: 'meo|lech mieng|mat\nmieng|mat meo|lech|xe\nkhong noi duoc\nnoi ngong|kho|diu\nliet|te|yeu nua|tay|chan|mot_ben & dot_ngot|nua|mieng\nnua nguoi liet|te|yeu\ndot_ngot mo|mu|mat thi|mat\ndau_dau du_doi & dot_ngot|nhat|chua_tung', word: 'dot_quy|tai_bien' },
		'chest-pain': { always: 'dang|bi nhoi_mau_co_tim|dau_tim luc|dang', event: 'dau|tuc|nang|that|de_nang|bop nguc|tim\nnguc dau|tuc|that\ndau tay_trai|canh_tay_trai & nguc|mo_hoi|kho', word: 'nhoi_mau|con_dau_tim' },
		bleeding: { event: 'chaymau khong cam|dung|ngung\nmau chay khong\nchaymau nhieu|o_at|xoi_xa\nnon|oi|ho|khac mau|chaymau\nnon|oi|ho & ra_mau\nphan|di_ngoai|di_cau den|mau|chaymau\nvet_thuong sau\ndut|dut_lia tay|ngon|chan' },
		breathing: { always: 'khong tho duoc|noi\nngung tho\nngat_tho', event: 'kho tho\nnghet|ngat tho\nhoc|mac_nghen\nmoi|mat tim\nsung hong|luoi|moi|mat & kho|di_ung|tho\nsoc_phan_ve|phan_ve', word: 'len_con_hen' },
		collapse: { always: 'khong tinh|phan_ung|mach|lay_duoc\ngoi khong day|tinh', event: 'ngat\nco_giat|dong_kinh & con|dang|phut|lan_dau\nbong axit|nang|dau_soi|mat\ndien_giat', word: 'co_giat|dong_kinh|nhiem_trung_huyet|viem_ruot_thua' },
	},
	otherwise: 'chet cuoi|doi|met|roi\ngiat gan',
	harmless: 'phong_ngua|phong_tranh|ngan_ngua|la_gi|nguyen_nhan|cac_loai|nguy_co|vac_xin|an_gi|che_do|khac_nhau|phim|sach|dieu_tri|phuc_hoi|nen_an\ncach_day # nam|thang\nnam|thang truoc\ntrieu_chung|dau_hieu\nsau|hau dot_quy|tai_bien|nhoi_mau\nrang|nuou|loi|tri|kinh_nguyet|mui|danh_rang\nchay_bo|leo|the_thao|tap\nbinh_thuong',
	present: 'bay_gio|cuu|giup|gap|cap_cuu|khan_cap|hinh_nhu|dang_bi|ngay_luc',
	urgent: 'cuu_voi|cuu|cap_cuu|khan_cap|bay_gio|115|gap_gap',
};
