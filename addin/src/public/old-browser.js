// Web views of old Excel run no modules: one sentence instead of an empty pane.
document.addEventListener("DOMContentLoaded", () => {
  document.getElementById("shell-text").textContent =
    "Excel này quá cũ cho phần bổ trợ. Hãy mở tệp bằng trang ntm.html trong trình duyệt, hoặc dùng Excel 2021 trở lên.";
});
