import type { LanguageWords } from './types.ts';

/** Vietnamese. */
export const words: LanguageWords = {
	stopWords: `
ai anh ạ bạn bị bởi các cái cần càng chỉ cho chưa có còn của cũng cùng đã đang đây để đến đi điều do đó được em gì giờ hay hết hơn hoặc khi không khong là lại làm lên lúc mà mình mỗi một nào này nên nếu nhiều như nhưng những nơi nữa ở phải qua ra rằng rất rồi sao sau sẽ sự ta tại theo thì thế tôi toi từ trong trước vẫn và vào vậy về vì với xin
chào bác sĩ bsi cảm ơn dạ hỏi giúp muốn biết
mẹ bố ba má chồng vợ chị bà ông
`,
	sides: 'triệu chứng dấu hiệu điều trị nguyên nhân chẩn đoán phòng ngừa',
	synonyms: `
huyết áp cao, tăng huyết áp, cao huyết áp
tiểu đường, đái tháo đường
nhồi máu cơ tim, đau tim
đột quỵ, tai biến mạch máu não
đau bao tử, đau dạ dày
tiêu chảy, ỉa chảy
đi tiểu, đi đái
kinh nguyệt, hành kinh
cúm, cảm cúm
mang thai, có bầu, có thai
nổi mụn, mụn trứng cá
mỡ máu, cholesterol
sỏi thận, sạn thận
ngứa, mẩn ngứa
cho con bú, cho bú
`,
};
