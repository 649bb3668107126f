import type { HeadingWords } from "../../tables/heading-words";

/** Headings of summaries with a row for each district. */
export const summaryHeadings: readonly HeadingWords[] = [
  {
    field: "unit",
    sure: "mostly",
    words: [
      "[tên] huyện [thị xã] [thành phố]",
      "tên huyện thị xã thành phố",
      "huyện TP",
      "huyện thành phố thị xã",
      "tên huyện TP",
      "cấp huyện",
      "đơn vị cấp huyện",
      "đơn vị huyện [thị xã] [thành phố | TP]",
      "các huyện [thị xã] [thành phố | TP]",
    ],
  },
  {
    field: "communes",
    sure: "outright",
    words: [
      "[tổng] (số | S | TS) [lượng] xã [toàn huyện | thuộc huyện | của huyện | trên địa bàn]",
      "[tổng] (số | S | TS) [lượng] xã (thực hiện [NTM | chương trình] | xây dựng NTM)",
      "tổng số xã [thực hiện]",
      "tổng xã",
    ],
  },
  {
    field: "standard",
    sure: "outright",
    words: [
      "[tổng] số [lượng] xã [đã] [được công nhận] đạt [chuẩn] [xã] [NTM]",
      "xã đạt [chuẩn] NTM",
      "xã đạt chuẩn",
      "[số] xã NTM",
      "đạt chuẩn [NTM]",
      "[đạt] NTM",
    ],
  },
  {
    field: "advanced",
    sure: "outright",
    words: ["[tổng] [số] [xã] [đã] [được công nhận] [đạt] [chuẩn] [xã] ([NTM] nâng cao | NTM NC | NTMNC)"],
  },
  {
    field: "model",
    sure: "outright",
    words: ["[tổng] [số] [xã] [đã] [được công nhận] [đạt] [chuẩn] [xã] ([NTM] kiểu mẫu | NTM KM | NTMKM)"],
  },
  {
    field: "meanCriteria",
    sure: "outright",
    words: [
      "[tổng] [số] [TC] [đạt] (bình quân | BQ | trung bình) [số] [TC] [đạt] [chuẩn] [1 | một | trên | của] [xã]",
      "[số] TC [đạt] [chuẩn] (bình quân | BQ | trung bình) [1 | một | trên | mỗi] xã",
      "(bình quân | BQ) tiêu chí xã",
      "(bình quân | BQ) số tiêu chí đạt [chuẩn] [1 | mỗi] xã",
    ],
  },
  {
    field: "minCriteria",
    sure: "outright",
    words: [
      "[số] [TC] [đạt] (thấp nhất | ít nhất) [tiêu chí]",
      "xã [có] [số tiêu chí] [đạt] [tiêu chí] thấp nhất",
      "[số] TC [đạt] thấp nhất",
      "[số] tiêu chí [của] xã thấp nhất",
      "thấp nhất [số] TC",
    ],
  },
  {
    field: "districtStandard",
    sure: "outright",
    words: [
      "[cấp] huyện [thành phố | TP] [đã] [được công nhận] đạt chuẩn [NTM]",
      "[kết quả] công nhận [cấp] huyện [đạt chuẩn] [NTM]",
      "huyện NTM",
      "huyện đạt chuẩn hoàn thành nhiệm vụ [xây dựng NTM]",
      "(kết quả | đạt chuẩn) cấp huyện",
      "huyện đạt chuẩn TP hoàn thành nhiệm vụ",
    ],
  },
  {
    // What a year added is no standing of the district.
    field: "other",
    sure: "outright",
    words: [
      "[tổng] [số] [lượng] [xã] [đã] [được] [công nhận] [đạt] [chuẩn] [NTM] [nâng cao | kiểu mẫu] [mới | thêm | tăng thêm] trong (năm | kỳ | quý | tháng) [báo cáo | này | #] [[năm] #]",
      "[tổng] [số] [lượng] [xã] [đã] [được] [công nhận] [đạt] [chuẩn] [NTM] [nâng cao | kiểu mẫu] (mới | thêm | tăng thêm) [[trong] [năm] #]",
    ],
  },
  {
    field: "share",
    sure: "likely",
    words: ["tỷ lệ [%] [số] [xã] [đạt] [chuẩn] [NTM] [nâng cao | kiểu mẫu] [%]", "%"],
  },
];
