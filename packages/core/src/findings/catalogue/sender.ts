import type { Words } from "../words";

export const senderWords = {
  "sender/missing": {
    vi: {
      title: "Đơn vị chưa gửi báo cáo",
      message: "{name} chưa có số liệu trong đợt này.",
      hint: "Nhắc đơn vị gửi báo cáo, hoặc bỏ đơn vị khỏi danh sách phải gửi.",
    },
    en: {
      title: "Sender has not reported",
      message: "{name} has no figures in this round.",
      hint: "Remind it, or take it off the list of who is expected.",
    },
  },
  "sender/duplicate": {
    vi: {
      title: "Đơn vị gửi hai lần",
      message: "{name} gửi nhiều tệp cùng báo cáo một nội dung: {files} ({units}).",
      hint: "Tạm lấy tệp đứng trước; hỏi đơn vị tệp nào đúng, rồi ghi tệp nào thay tệp nào trong danh sách đơn vị gửi.",
    },
    en: {
      title: "Sender has sent twice",
      message: "{name} has sent several files about the same: {files} ({units}).",
      hint: "The earlier file counts for now; ask which is right, then say in the list of senders which replaces which.",
    },
  },
  "sender/unknown": {
    vi: {
      title: "Chưa rõ tệp của đơn vị nào",
      message: "Chưa rõ tệp {name} của đơn vị nào; số liệu vẫn được tính.",
      hint: "Ghi đơn vị gửi tệp này trong danh sách đơn vị gửi.",
    },
    en: {
      title: "Sender not known",
      message: "Whose file {name} is cannot be told; its figures count all the same.",
      hint: "Name its sender in the list of senders.",
    },
  },
  "file/duplicate": {
    vi: {
      title: "Tệp trùng",
      message: "Tệp {name} giống hệt tệp {first}, chỉ đọc một lần.",
      hint: "Không cần làm gì, hoặc bỏ một trong hai tệp.",
    },
    en: {
      title: "Same file twice",
      message: "File {name} has the very bytes of {first} and is read once.",
      hint: "Nothing needs to be done; one of the two can be left out.",
    },
  },
} as const satisfies Record<string, Words>;
