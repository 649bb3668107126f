/** Words of the guide, a line each; English is held to the same keys and braces. */
export const guideVi = {
  guide: "Hướng dẫn",
  close: "Đóng",
  sample: "Thử với tệp mẫu",
  sampleTitle: "Thử với trang mẫu",
  sampleBody:
    "Một trang mẫu điền sẵn số liệu tự đặt, có vài lỗi thường gặp, được thêm vào cuối bảng tính rồi kiểm tra ngay. Trang mẫu được kiểm tra cùng các trang khác, nên hãy thử trong một bảng tính trống; xem xong có thể xóa trang này.",
  "guide.file": "Kiểm tra một biểu",
  "guide.filePage":
    "Chọn tệp, hoặc kéo thả tệp vào bất cứ chỗ nào của trang.\nĐọc dòng kết luận, rồi lần lượt các mục: sửa được ngay, cần quyết định, để biết. Bấm vào một mục để đến đúng ô.\n“Sửa tự động” chỉ sửa những chỗ có đúng một cách sửa. Chỗ khác thì bấm đúp vào ô trong bảng để sửa, hoặc “Giữ nguyên, giải trình…”. Việc nào cũng hoàn tác được.\nTải “Bản đã sửa tự động” để dùng tiếp, hoặc “Bản đánh dấu lỗi” để gửi lại nơi lập biểu.",
  "guide.fileExcel":
    "Mở biểu rồi bấm “Kiểm tra”.\nĐọc dòng kết luận, rồi lần lượt các mục: sửa được ngay, cần quyết định, để biết. Bấm vào một mục để đến đúng ô.\n“Sửa tự động” chỉ sửa những chỗ có đúng một cách sửa. Chỗ khác thì sửa trong Excel, hoặc “Giữ nguyên, giải trình…”.\n“Đánh dấu ô” tô các ô có lỗi và thêm một trang danh sách; “Bỏ đánh dấu” trả lại như cũ.",
  "guide.round": "Làm một đợt báo cáo",
  "guide.roundPage":
    "Chọn hoặc thả tất cả các tệp của đợt, hay cả thư mục.\nThẻ “Đợt báo cáo” cho biết đơn vị nào gửi đủ, gửi thiếu, gửi nhiều lần, chưa gửi.\nMột đơn vị gửi nhiều lần: bấm “Dùng tệp này” ở tệp đúng. Hai tệp nói khác nhau: bấm “Lấy bên này” ở bên đúng.\n“Tải tất cả” gói bảng tổng hợp, dự thảo báo cáo và bản gửi lại từng đơn vị. “Lưu đợt” giữ các lựa chọn để lần sau làm tiếp.",
  "guide.parts": "Các thẻ khác",
  "guide.partsPage":
    "Mục tiêu: từng mục tiêu của kế hoạch đạt hay chưa, dựa vào những ô nào.\nLộ trình: cách ít bước nhất để đạt mọi mục tiêu.\nTổng hợp: số liệu theo đơn vị; tải về thành tệp, cũng có bản bằng công thức.\nNhiệm vụ: việc quá hạn, sắp đến hạn, chưa báo cáo, theo cơ quan.\nMẫu biểu: mẫu trống lấy từ kế hoạch.",
  "guide.partsExcel":
    "Mục tiêu: từng mục tiêu của kế hoạch đạt hay chưa, dựa vào những ô nào.\nLộ trình: cách ít bước nhất để đạt mọi mục tiêu.\nTổng hợp: số liệu theo đơn vị; ghi thành trang trong bảng tính, bằng số hoặc bằng công thức.\nNhiệm vụ: việc quá hạn, sắp đến hạn, chưa báo cáo, theo cơ quan.\nMẫu biểu: mẫu trống lấy từ kế hoạch.",
  "guide.sheets": "Đọc được những biểu nào",
  "guide.sheetsPage":
    "Biểu tiêu chí ({unitOne} theo dòng hay theo cột), danh sách công nhận, biểu tổng hợp, tiến độ nhiệm vụ, nguồn vốn.\nTệp .xlsx, .xls, .ods, .csv. Tệp đặt mật khẩu thì bỏ mật khẩu trước.\nTrang chưa được nhận ra hay cột bị đọc nhầm: chọn lại ở cuối thẻ “Kiểm tra”.",
  "guide.sheetsExcel":
    "Biểu tiêu chí ({unitOne} theo dòng hay theo cột), danh sách công nhận, biểu tổng hợp, tiến độ nhiệm vụ, nguồn vốn.\nCác trang đang ẩn không được kiểm tra.\nTrang chưa được nhận ra hay cột bị đọc nhầm: chọn lại ở cuối thẻ “Kiểm tra”.",
  "guide.safe": "Số liệu có an toàn không",
  "guide.safePage":
    "Mọi việc làm ngay trên máy này; không có gì được gửi đi, không cần mạng.\nTệp trên máy không bị thay đổi: những gì sửa ở đây nằm trong bản tải về.",
  "guide.safeExcel":
    "Mọi việc làm ngay trên máy này; không có gì được gửi đi.\nKiểm tra không ghi gì vào bảng tính; mọi việc ghi đều hỏi trước.",
  "guide.findings": "Các loại lỗi, vì sao và ví dụ",
} as const;
