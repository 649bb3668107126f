import type { Correction } from "@ntm-kit/core";

const header = {
  stored: "SẢN PHẨM ĐÀU RA",
  corrected: "SẢN PHẨM ĐẦU RA",
  why: "Tiêu đề cột, các trang khác ghi đúng.",
};
const headerLines = [187, 201, 209, 217, 235, 245, 252, 258, 264, 269, 283, 288, 303, 309, 325];

/** Slips of the stored text, all certain. Nothing else of the text is changed; doubtful words stand as they are. */
export const corrections: Correction[] = [
  ...[
    {
      line: 35,
      stored: "thành phố Gia và các cơ quan",
      corrected: "thành phố Gia Nghĩa và các cơ quan",
      why: "Sót chữ: tỉnh chỉ có một thành phố.",
    },
    { line: 116, stored: "Đăk R'láp", corrected: "Đăk R'Lấp", why: "Tên chính thức của huyện." },
    { line: 162, stored: "Đák Nông", corrected: "Đắk Nông", why: "Tên tỉnh." },
    { line: 164, stored: "Đák Nông", corrected: "Đắk Nông", why: "Tên tỉnh." },
    { line: 181, stored: "Kiểm toàn", corrected: "Kiện toàn", why: "Cùng cụm từ ở dòng 188, 190, 191, 192 ghi đúng." },
    { line: 183, stored: "kiểm toàn", corrected: "kiện toàn", why: "Cùng cụm từ ở dòng 188, 190, 191, 192 ghi đúng." },
    { line: 207, stored: "Đắc Nông", corrected: "Đắk Nông", why: "Tên tỉnh." },
    { line: 210, stored: "Đấu Nông", corrected: "Đắk Nông", why: "Tên tỉnh; cùng tên phong trào ở dòng 162, 207." },
    {
      line: 229,
      stored: "Chương trình mục quốc gia",
      corrected: "Chương trình mục tiêu quốc gia",
      why: "Sót chữ trong tên Chương trình.",
    },
    { line: 274, stored: "Các Các Sở", corrected: "Các Sở", why: "Lặp chữ." },
    {
      line: 307,
      stored: "và “5 cùng",
      corrected: "và “5 cùng”",
      why: "Thiếu dấu đóng ngoặc: cả văn bản có 11 dấu mở và 10 dấu đóng.",
    },
    { line: 339, stored: "Hường dẫn", corrected: "Hướng dẫn", why: "Không có từ này." },
    { line: 342, stored: "99 nhiệm vụ** ✓", corrected: "99 nhiệm vụ**", why: "Dấu bút khi ký, không thuộc văn bản." },
  ],
  ...headerLines.map((line) => ({ line, ...header })),
].sort((a, b) => a.line - b.line);
