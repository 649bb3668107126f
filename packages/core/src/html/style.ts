/** Look of the page: light and dark, narrow and on paper, with the fonts of the machine. */
export const STYLE = `
:root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--page:#fff;--card:#f6f8fa;--error:#b42318;--warning:#8a5a00;--info:#0b5cad;--ok:#1a7f37;--top:#5b3cc4}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--line:#30363d;--page:#0d1117;--card:#161b22;--error:#ff8f85;--warning:#e3b341;--info:#79b8ff;--ok:#56d364;--top:#b7a4ff}}
*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--page)}
main{max-width:1080px;margin:0 auto;padding:24px 16px 64px}h1{font-size:24px;margin:0 0 4px}h2{font-size:18px;margin:32px 0 8px;border-bottom:1px solid var(--line);padding-bottom:4px}h3{font-size:15px;margin:16px 0 4px}
.soft{color:var(--soft)}.cards{display:flex;flex-wrap:wrap;gap:12px;margin:16px 0}.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 16px;min-width:110px}.card b{display:block;font-size:24px}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.met{color:var(--ok)}.not-met{color:var(--error)}.undetermined{color:var(--warning)}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:5px 8px;border-bottom:1px solid var(--line);vertical-align:top}th{font-weight:600;color:var(--soft)}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}details{border:1px solid var(--line);border-radius:8px;margin:8px 0;background:var(--card)}summary{cursor:pointer;padding:8px 12px;font-weight:600}details ul{list-style:none;margin:0;padding:0 12px 8px}
li.finding{padding:8px 0;border-top:1px solid var(--line)}li.finding p{margin:2px 0}button.cell{font:13px ui-monospace,Consolas,monospace;border:1px solid var(--line);border-radius:4px;background:var(--page);color:inherit;cursor:pointer;padding:1px 6px}
.filters{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;margin:8px 0}.filters label{display:flex;gap:6px;align-items:center;max-width:100%}.filters input,.filters select{min-width:0}.soft,li.finding p{overflow-wrap:anywhere}.filters input,.filters select{font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:6px;padding:4px 8px}
blockquote{margin:4px 0 4px 0;padding-left:10px;border-left:3px solid var(--line);color:var(--soft);font-size:13px}svg text{fill:var(--ink);font-size:12px}svg .rest{fill:var(--line)}
svg .met{fill:var(--ok)}svg .not-met{fill:var(--error)}svg .undetermined{fill:var(--warning)}svg .info{fill:var(--info)}
.key{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:8px 0;padding:0;font-size:13px}.key i{display:inline-block;width:12px;height:12px;border-radius:2px;margin-right:6px;vertical-align:-1px;background:currentColor}.key span{color:var(--ink)}.key .rest{color:var(--line)}
.board{display:flex;flex-wrap:wrap;gap:8px;list-style:none;margin:8px 0;padding:0}.board li{border:1px solid var(--line);border-radius:8px;padding:6px 12px;background:var(--card)}.board b{display:block}
table.targets{table-layout:fixed;min-width:600px}table.targets th:first-child{width:50%}details.why{font-size:13px}details.why summary{padding:4px 10px}details.why p{margin:2px 10px}[hidden]{display:none!important}.nothing{padding:8px 0}#copied:empty{display:none}
.standings{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:8px 0;padding:0;font-size:13px}.standings i,.tile i{font:600 11px ui-monospace,Consolas,monospace;display:inline-block;min-width:24px;text-align:center;margin-right:6px;padding:1px 3px;border-radius:4px;background:var(--tone);color:var(--page)}
.at-3{--tone:var(--top)}.at-2{--tone:var(--info)}.at-1{--tone:var(--ok)}.near{--tone:var(--warning)}.behind{--tone:var(--error)}.no-data{--tone:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(170px,1fr));gap:6px;align-items:start}details.tile{margin:0;border-left:4px solid var(--tone);font-size:13px}.tile summary{padding:5px 8px;font-weight:400;overflow-wrap:anywhere}.tile p{margin:2px 10px 6px}.tile.no-data{border-style:dashed;border-left-style:solid}.said{position:absolute;clip-path:inset(50%)}
a{color:var(--info)}:focus-visible{outline:2px solid var(--info);outline-offset:2px}
@page{margin:15mm}@media print{.filters,.nothing,#copied{display:none}h2,h3{break-after:avoid}tr,svg{break-inside:avoid}.scroll{overflow:visible}table.targets{min-width:0}details{break-inside:avoid}body{font-size:11pt}main{max-width:none;padding:0}:root{--page:#fff;--ink:#000;--soft:#444;--line:#bbb;--card:#fff;--error:#b42318;--warning:#8a5a00;--info:#0b5cad;--ok:#1a7f37;--top:#5b3cc4}}
`;

/** Filters, copying, and all groups open on paper; without it the page says all the same. */
export const SCRIPT = `
const rows=[...document.querySelectorAll("li.finding")],groups=[...document.querySelectorAll("details.group")],q=document.getElementById("q"),s=document.getElementById("s"),h=document.getElementById("h"),none=document.getElementById("nothing"),said=document.getElementById("copied");
const fold=t=>t.normalize("NFD").replace(/\\p{M}/gu,"").replace(/[đĐ]/g,"d").toLowerCase(),texts=rows.map(r=>fold(r.textContent+" "+r.dataset.words));
function apply(){const t=fold(q.value.trim());let left=0;rows.forEach((r,i)=>{r.hidden=!((!t||texts[i].includes(t))&&(!s.value||r.dataset.severity===s.value)&&(!h.value||r.dataset.place===h.value));if(!r.hidden)left++});
for(const d of groups){const n=d.querySelectorAll("li.finding:not([hidden])").length;d.hidden=n===0;d.querySelector(".count").textContent=n}none.hidden=left>0}
for(const e of[q,s,h])e&&e.addEventListener("input",apply);
addEventListener("beforeprint",()=>{for(const d of groups)d.open=true});
document.addEventListener("click",async e=>{const b=e.target.closest("button.cell");if(!b||b.dataset.busy)return;try{await navigator.clipboard.writeText(b.dataset.address)}catch{const a=document.createElement("textarea");a.value=b.dataset.address;document.body.append(a);a.select();document.execCommand("copy");a.remove()}said.textContent=said.dataset.word+" "+b.dataset.address;const t=b.textContent;b.dataset.busy="1";b.textContent="✓ "+t;setTimeout(()=>{b.textContent=t;delete b.dataset.busy},900)});
`;

/** SHA-256 of the two, in the form that a content security policy takes; a test holds them to the texts. */
export const STYLE_HASH = "sha256-xJhoib4cuPLP+xQzEmao3Yx8B1d4icqCWYoOsLhAo4c=";
export const SCRIPT_HASH = "sha256-Rd+8sgwx0arHZegZYrCQ3UwJ1PsbGcd9KYd0YfyALqE=";
