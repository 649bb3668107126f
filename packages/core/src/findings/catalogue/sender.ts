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
  "sender/earlier-period": {
    vi: {
      title: "Số liệu của kỳ trước",
      message: "{name}: số liệu trong tệp {file} là đến ngày {day}, của kỳ báo cáo trước; tạm tính theo số liệu đó.",
      hint: "Gửi số liệu của kỳ này; nếu đây đã là số liệu của kỳ này thì sửa ngày ghi trên biểu.",
    },
    en: {
      title: "Figures of an earlier period",
      message: "{name}: the figures of {file} are of {day}, of an earlier round; they count meanwhile.",
      hint: "Send the figures of this period; where they are its figures, put the day on the sheet right.",
    },
  },
  "sender/duplicate": {
    vi: {
      title: "Đơn vị gửi hai lần",
      message: "{name} gửi nhiều tệp cùng báo cáo một nội dung: {files} ({units}).",
      hint: "Tạm lấy {first}; hỏi đơn vị tệp nào đúng, rồi ghi tệp nào thay tệp nào trong danh sách đơn vị gửi.",
    },
    en: {
      title: "Sender has sent twice",
      message: "{name} has sent several files about the same: {files} ({units}).",
      hint: "{first} counts for now; ask which is right, then say in the list of senders which replaces which.",
    },
  },
  "sender/unknown": {
    vi: {
      title: "Chưa rõ tệp của đơn vị nào",
      message:
        "Chưa rõ tệp {name} của đơn vị nào; số liệu từng đơn vị và nhiệm vụ trong tệp (nếu có) vẫn được tính, số tổng hợp chỉ để đối chiếu.",
      hint: "Ghi đơn vị gửi tệp này trong danh sách đơn vị gửi.",
    },
    en: {
      title: "Sender not known",
      message:
        "Whose file {name} is cannot be told; what it says of single units and tasks counts all the same, its sums are only compared.",
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
