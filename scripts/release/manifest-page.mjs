// A page that writes the add-in's manifest for the address of an office's own site: it opens from disk and asks no
// network, so that hosting the add-in needs no Node.
import { withAddress } from "../../addin/scripts/manifest/for-installation.mjs";
import { LOCAL_ORIGIN, ORIGIN } from "../../addin/scripts/options.mjs";

/** Text within a script of a page: nothing in it ends the script. */
const asScript = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

const WORDS = {
  title: "Tệp kê khai của phần bổ trợ NTM",
  title_en: "The manifest of the NTM add-in",
  say: "Địa chỉ https của thư mục phần bổ trợ trên trang của cơ quan, ví dụ https://ntm.example.vn/addin",
  say_en: "The https address of the add-in's folder on your site, such as https://ntm.example.vn/addin",
  wrong:
    "Địa chỉ phải bắt đầu bằng https:// và không có dấu cách, dấu ? hoặc #. · An https address, without spaces, ? or #.",
  button: "Lưu manifest.xml · Save manifest.xml",
  next: [
    "Giải nén tệp zip của phần bổ trợ lên trang đó trước: địa chỉ trên kèm /taskpane.html phải mở được.",
    "Có Microsoft 365: trung tâm quản trị › Settings › Integrated apps › Upload custom apps, tải manifest.xml lên.",
    "Không có, Excel 2021 trở lên trên Windows: đặt manifest.xml vào một thư mục chia sẻ; File › Options › Trust Center › Trusted Add-in Catalogs: khai thư mục, chọn Show in Menu; rồi Add-ins › SHARED FOLDER › NTM.",
    "Không có gì được gửi đi.",
  ],
  next_en: [
    "First unpack the add-in's zip on that site: the address above with /taskpane.html has to open.",
    "With Microsoft 365: admin centre › Settings › Integrated apps › Upload custom apps, and manifest.xml.",
    "Without, Excel 2021 or later on Windows: put manifest.xml into a shared folder; File › Options › Trust Center › Trusted Add-in Catalogs: name the folder, Show in Menu; then Add-ins › SHARED FOLDER › NTM.",
    "Nothing is sent anywhere.",
  ],
};

const list = (lines) => `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}
h1{font-size:1.4rem;margin:0}label,input,button{display:block;font:inherit}input{box-sizing:border-box;width:100%;margin:.5rem 0;padding:.5rem}
button{padding:.5rem 1rem}[lang=en]{color:color-mix(in srgb,currentColor 75%,transparent)}#wrong{color:light-dark(#a4262c,#ff99a4);min-height:1.5em}`;

const script = (manifest, version) => `"use strict";
const manifest = ${asScript(manifest)};
${withAddress}
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const origin = document.querySelector("input").value.trim().replace(/\\/+$/, "");
  const isAddress = ${ORIGIN}.test(origin);
  document.querySelector("#wrong").textContent = isAddress ? "" : ${asScript(WORDS.wrong)};
  if (!isAddress) return;
  const link = document.createElement("a");
  const text = withAddress(manifest, { origin, version: ${asScript(version)}, local: ${asScript(LOCAL_ORIGIN)} });
  link.href = URL.createObjectURL(new Blob([text], { type: "application/xml" }));
  link.download = "manifest.xml";
  link.click();
});`;

/** @param manifest as it was built for the local address. @returns the page */
export function manifestPage(manifest, version) {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${WORDS.title}</title><style>${STYLE}</style></head>
<body><h1>${WORDS.title} <small>${version}</small></h1><p lang="en">${WORDS.title_en}</p>
<form><label for="origin">${WORDS.say}<br><span lang="en">${WORDS.say_en}</span></label>
<input id="origin" required autocomplete="off" spellcheck="false" placeholder="https://"><p id="wrong" role="alert"></p>
<button>${WORDS.button}</button></form>${list(WORDS.next)}<div lang="en">${list(WORDS.next_en)}</div>
<script>${script(manifest, version)}</script></body></html>
`;
}
