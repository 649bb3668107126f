/** Look of the page: light and dark, narrow and on paper, with the fonts of the machine. */
export const STYLE = `
:root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--page:#fff;--card:#f6f8fa;--error:#b42318;--warning:#8a5a00;--info:#0b5cad;--ok:#1a7f37}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--line:#30363d;--page:#0d1117;--card:#161b22;--error:#ff8f85;--warning:#e3b341;--info:#79b8ff;--ok:#56d364}}
*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--page)}
main{max-width:1080px;margin:0 auto;padding:24px 16px 64px}h1{font-size:24px;margin:0 0 4px}h2{font-size:18px;margin:32px 0 8px;border-bottom:1px solid var(--line);padding-bottom:4px}h3{font-size:15px;margin:16px 0 4px}
.soft{color:var(--soft)}.cards{display:flex;flex-wrap:wrap;gap:12px;margin:16px 0}.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 16px;min-width:110px}.card b{display:block;font-size:24px}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.met{color:var(--ok)}.not-met{color:var(--error)}.undetermined{color:var(--warning)}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:5px 8px;border-bottom:1px solid var(--line);vertical-align:top}th{font-weight:600;color:var(--soft)}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}details{border:1px solid var(--line);border-radius:8px;margin:8px 0;background:var(--card)}summary{cursor:pointer;padding:8px 12px;font-weight:600}details ul{list-style:none;margin:0;padding:0 12px 8px}
li.finding{padding:8px 0;border-top:1px solid var(--line)}li.finding p{margin:2px 0}button.cell{font:13px ui-monospace,Consolas,monospace;border:1px solid var(--line);border-radius:4px;background:var(--page);color:inherit;cursor:pointer;padding:1px 6px}
.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:8px 0}.filters input,.filters select{font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:6px;padding:4px 8px}
blockquote{margin:4px 0 4px 0;padding-left:10px;border-left:3px solid var(--line);color:var(--soft);font-size:13px}svg text{fill:var(--ink);font-size:12px}svg .rest{fill:var(--line)}
@media print{.filters{display:none}details{break-inside:avoid}body{font-size:11pt}main{max-width:none;padding:0}:root{--page:#fff;--ink:#000}}
`;

/** Filters and copying; without it the page says all the same. */
export const SCRIPT = `
const rows=[...document.querySelectorAll("li.finding")],q=document.getElementById("q"),s=document.getElementById("s"),h=document.getElementById("h");
function apply(){const t=q.value.trim().toLowerCase();for(const r of rows){r.hidden=!((!t||r.textContent.toLowerCase().includes(t))&&(!s.value||r.dataset.severity===s.value)&&(!h.value||r.dataset.sheet===h.value))}
for(const d of document.querySelectorAll("details.group")){const n=d.querySelectorAll("li.finding:not([hidden])").length;d.hidden=n===0;d.querySelector(".count").textContent=n}}
for(const e of[q,s,h])e&&e.addEventListener("input",apply);
document.addEventListener("click",e=>{const b=e.target.closest("button.cell");if(!b)return;const a=document.createElement("textarea");a.value=b.dataset.address;document.body.append(a);a.select();document.execCommand("copy");a.remove();const t=b.textContent;b.textContent="✓ "+t;setTimeout(()=>b.textContent=t,900)});
`;
