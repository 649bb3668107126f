import type { Schedule } from "@ntm-kit/core";

/** The 13 forms of the time column as read; a test reads the words again and compares. */
export const in2022: Schedule = {
  text: "Năm 2022",
  kind: "once",
  from: "2022-01-01",
  to: "2022-12-31",
  items: [{ kind: "once", from: "2022-01-01", to: "2022-12-31" }],
};

export const phaseAndYearly: Schedule = {
  text: "Giai đoạn và hàng năm",
  kind: "yearly-and-phase",
  from: "2021-01-01",
  to: "2025-12-31",
  items: [
    { kind: "phase", from: "2021-01-01", to: "2025-12-31" },
    { kind: "yearly", from: "2022-01-01", to: "2025-12-31" },
  ],
};

export const by2023: Schedule = {
  text: "Năm 2022-2023",
  kind: "once",
  from: "2022-01-01",
  to: "2023-12-31",
  items: [{ kind: "once", from: "2022-01-01", to: "2023-12-31" }],
};

export const firstQuarter: Schedule = {
  text: "Quý I, năm 2022",
  kind: "once",
  from: "2022-01-01",
  to: "2022-03-31",
  items: [{ kind: "once", from: "2022-01-01", to: "2022-03-31" }],
};

export const secondQuarter: Schedule = {
  text: "Quý II, năm 2022",
  kind: "once",
  from: "2022-04-01",
  to: "2022-06-30",
  items: [{ kind: "once", from: "2022-04-01", to: "2022-06-30" }],
};

export const yearly: Schedule = {
  text: "Hàng năm",
  kind: "yearly",
  from: "2022-01-01",
  to: "2025-12-31",
  items: [{ kind: "yearly", from: "2022-01-01", to: "2025-12-31" }],
};

export const yearlyAndPhase: Schedule = {
  text: "Hàng năm và giai đoạn",
  kind: "yearly-and-phase",
  from: "2021-01-01",
  to: "2025-12-31",
  items: [
    { kind: "yearly", from: "2022-01-01", to: "2025-12-31" },
    { kind: "phase", from: "2021-01-01", to: "2025-12-31" },
  ],
};

export const twoToThreeTimes: Schedule = {
  text: "Từ 2 - 3 lượt trong giai đoạn 2021-2025",
  kind: "times",
  from: "2021-01-01",
  to: "2025-12-31",
  items: [{ kind: "times", from: "2021-01-01", to: "2025-12-31", count: { min: 2, max: 3 } }],
};

export const in2022OnCondition: Schedule = {
  text: "Năm 2022 (sau khi có Quy định của Trung ương)",
  kind: "once",
  from: "2022-01-01",
  to: "2022-12-31",
  items: [{ kind: "once", from: "2022-01-01", to: "2022-12-31" }],
  condition: "sau khi có Quy định của Trung ương",
};

export const fiveYearsAndYearly: Schedule = {
  text: "05 năm và hàng năm",
  kind: "yearly-and-phase",
  from: "2021-01-01",
  to: "2025-12-31",
  items: [
    { kind: "phase", from: "2021-01-01", to: "2025-12-31" },
    { kind: "yearly", from: "2022-01-01", to: "2025-12-31" },
  ],
};

export const phaseFrom2022: Schedule = {
  text: "Giai đoạn 2022-2025",
  kind: "phase",
  from: "2022-01-01",
  to: "2025-12-31",
  items: [{ kind: "phase", from: "2022-01-01", to: "2025-12-31" }],
};

export const by2023Spaced: Schedule = {
  text: "Năm 2022- Năm 2023",
  kind: "once",
  from: "2022-01-01",
  to: "2023-12-31",
  items: [{ kind: "once", from: "2022-01-01", to: "2023-12-31" }],
};

export const in2022AndPhase: Schedule = {
  text: "Năm 2022 và Giai đoạn 2021-2025",
  kind: "once-and-phase",
  from: "2021-01-01",
  to: "2025-12-31",
  items: [
    { kind: "once", from: "2022-01-01", to: "2022-12-31" },
    { kind: "phase", from: "2021-01-01", to: "2025-12-31" },
  ],
};
