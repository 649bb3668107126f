import type { Language } from "@ntm-kit/core";

const VI = `ntm – kiểm tra, tổng hợp báo cáo xây dựng nông thôn mới

  ntm validate <tệp...>              lỗi trong các biểu, và từng mục tiêu đang ở đâu
  ntm summarize <tệp...>             theo đơn vị: mục tiêu, thực hiện, còn thiếu; nhiệm vụ theo đơn vị, nhóm, thời hạn
  ntm annotate <tệp> -o <tệp ra>     bản sao có đánh dấu từng lỗi tại ô, kèm trang danh sách lỗi
  ntm annotate <thư mục> -o <thư mục>   bản đánh dấu của từng tệp, theo lỗi của cả lượt kiểm tra
  ntm fix <tệp> -o <tệp ra>          bản sao đã sửa các lỗi chắc chắn, kèm danh sách đã sửa
  ntm extract <tệp...>               số liệu trong biểu dưới dạng bảng dữ liệu, kèm ô nguồn
  ntm collect <tệp...> -o <tong-hop.xlsx>   cả đợt báo cáo trong một biểu: ai đã gửi, ai chưa gửi, ô nào lấy từ đâu
  ntm compare <kỳ trước...> --with <kỳ này...>   so với kỳ trước: tăng, giảm, chưa rõ, lỗi mới, lỗi đã sửa
  ntm tasks <tệp...> [--overdue] [--by agency]   nhiệm vụ: nội dung, chủ trì, hạn, tiến độ, số ngày quá hạn (text, json, csv, xlsx, ics)
  ntm report <tệp...> --period <kỳ> -o <bao-cao.docx>   dự thảo báo cáo theo thể thức văn bản hành chính, kèm phụ lục
  ntm return <tệp...> -o <thư mục>   trả lại từng đơn vị: bản đánh dấu lỗi và phiếu đề nghị chỉnh sửa
  ntm accept <tệp...> --finding <mã> --reason <lý do> --by <ai> --accepted <tệp>   giữ nguyên một lỗi, có giải trình
  ntm template <loại> -o <tệp ra>    mẫu biểu để điền: commune-criteria, task-progress, district-summary, recognition-list
                                     --unit <đơn vị>: của một đơn vị; --each -o <thư mục>: mỗi đơn vị cấp trên một tệp; --from <tệp...>: mức đạt, quyết định kỳ trước
  ntm road <tệp...>                  các bước ít nhất để đạt mọi mục tiêu, kèm chứng minh
  ntm plan list | show | prove | export
  ntm plan export [kế hoạch] --format json | sentences | csv | sql --dialect duckdb|postgres|sqlite
  ntm plan new <mã> --units <tệp> --criteria <bộ> --period 2026..2030 -o <plan.json>
  ntm plan import <bảng | văn bản> --into <plan.json> --document <số> --section <mục> [--targets]
  ntm plan review <plan.json> -o <ra-soat.xlsx>
  ntm plan check <plan.json> [--sources <thư mục văn bản>]
  ntm plan diff <cũ.json> <mới.json> [tệp...]
  ntm explain <mã lỗi | mã mục tiêu | mã nhiệm vụ>
  ntm conformance [thư mục] [--against "lệnh"]   các ca kiểm tra quy tắc đếm; chương trình khác đối chiếu với chúng

  --plan <mã hoặc tệp>               kế hoạch dùng để kiểm tra (mặc định: biến NTM_PLAN, rồi tệp ntm.json, rồi dak-nong-2021-2025)
  --as-of <NĂM-THÁNG-NGÀY>           số liệu đến ngày này (mặc định: ngày mới nhất ghi trong biểu, không có thì hôm nay)
  --format <text|json|csv|ndjson|html>
  -o, --output <tệp>                 ghi ra tệp
  --lang <vi|en>
  --sheet <tên>                      chỉ đọc trang tính này, kể cả trang ẩn; dùng được nhiều lần
  --map <tệp>                        ánh xạ cột đã lưu
  --period <kỳ>                      kỳ báo cáo, ví dụ 2024-6m, 2024, 2021-2025: số liệu đến ngày cuối kỳ, khi không có --as-of
  --senders <tệp>                    collect, report, return: tệp nào của đơn vị nào, tệp nào thay tệp nào, ai phải gửi
  --accepted <tệp>                   lỗi đã giải trình: accept ghi; validate, annotate và các lệnh của đợt báo cáo đọc
  --office <tệp>                     report, return: tên cơ quan, địa danh, người ký
  --round <tệp>                      đợt báo cáo đã lưu (collect tạo): kế hoạch, ngày, đơn vị gửi, quyết định, giải trình
  --suppose <gì>=<giá trị>           summarize: nếu như vậy thì sao; ví dụ cu-jut/nam-dong=advanced; dùng được nhiều lần
  --live                             summarize <tệp.xlsx> -o <tệp.xlsx>: bản sao có các trang tổng hợp là công thức, sửa dấu thì số đổi theo
  --units today                      validate, summarize: thêm kết quả trên các đơn vị hiện nay (từ 01/7/2025)
  --aim <binding|all>                road: chỉ mục tiêu bắt buộc, hay cả phấn đấu
  --weight <[đơn vị:]gì>=<số>        road: trọng số của một bước, ví dụ 17=3, cu-jut:standard=2
  --lock <gì>                        road: bước không được đi: đơn vị, số tiêu chí, standard, đơn vị:gì
  --unknown <pessimistic|optimistic|both>   road: điều chưa có số liệu coi là chưa đạt, là đạt, hay cả hai
  --reading <cách hiểu>              plan prove: theo cách hiểu khác của văn bản

Mã thoát: 0 không có lỗi · 1 có lỗi · 2 không thực hiện được.
`;

const EN = `ntm – checks and sums up reports on new rural development

  ntm validate <file...>             findings in the sheets, and where every target stands
  ntm summarize <file...>            per unit: target, actual, gap; tasks by agency, group and due date
  ntm annotate <file> -o <out>       a copy with every finding marked in its cell, and a findings sheet
  ntm annotate <folder> -o <folder>  a marked copy of each file, with the findings of the whole run
  ntm fix <file> -o <out>            a copy with the safe fixes applied, and a list of what was changed
  ntm extract <file...>              what the sheets say, as tidy data with the cell it came from
  ntm collect <file...> -o <tong-hop.xlsx>   a round in one workbook: who has sent, who has not, each cell's source
  ntm compare <earlier...> --with <later...>   what moved between two rounds
  ntm tasks <file...> [--overdue] [--by agency]   tasks: content, lead, due day, state, days late (text, json, csv, xlsx, ics)
  ntm report <file...> --period <round> -o <bao-cao.docx>   the draft of the report as an administrative document, with appendices
  ntm return <file...> -o <folder>   to each sender what it has to put right: a marked copy and a one-page list
  ntm accept <file...> --finding <key> --reason <words> --by <who> --accepted <file>   a finding that stands with a reason
  ntm template <kind> -o <out>       a workbook to fill in: commune-criteria, task-progress, district-summary, recognition-list
                                     --unit <unit>: of one; --each -o <folder>: one for each; --from <file...>: levels, decisions of the last round
  ntm road <file...>                 the fewest steps to all targets, with the proof that none is cheaper
  ntm plan list | show | prove | export
  ntm plan export [plan] --format json | sentences | csv | sql --dialect duckdb|postgres|sqlite
  ntm plan new <id> --units <file> --criteria <set> --period 2026..2030 -o <plan.json>
  ntm plan import <table | text> --into <plan.json> --document <number> --section <words> [--targets]
  ntm plan review <plan.json> -o <review.xlsx>
  ntm plan check <plan.json> [--sources <folder of documents>]
  ntm plan diff <old.json> <new.json> [file...]
  ntm explain <finding code | target id | task id>
  ntm conformance [folder] [--against "command"]   the cases of how units are counted; another program is held against them

  --plan <id or file>                the plan to check against (NTM_PLAN, then ntm.json, then dak-nong-2021-2025)
  --as-of <YYYY-MM-DD>               the day that is judged (the latest that the sheets state, else today)
  --format <text|json|csv|ndjson|html>
  -o, --output <file>                write there instead of stdout
  --lang <vi|en>
  --sheet <name>                     only this sheet, also a hidden one; repeatable
  --map <file>                       a saved column mapping
  --period <round>                   a round of the plan, for instance 2024-6m, 2024, 2021-2025: its last day is judged where no --as-of is given
  --senders <file>                   collect, report, return: whose file is whose, what replaces what, who is expected
  --accepted <file>                  accepted findings: written by accept, read by validate, annotate and the commands of a round
  --office <file>                    report, return: letterhead, place, signatory
  --round <file>                     a saved round (collect makes it): plan, day, senders, decisions, acceptances
  --suppose <what>=<value>           summarize: what if, for instance cu-jut/nam-dong=advanced; repeatable
  --live                             summarize <file.xlsx> -o <file.xlsx>: a copy with the summary as formulas that follow the marks
  --units today                      validate, summarize: also on today's units (since 2025-07-01)
  --aim <binding|all>                road: the binding targets, or the aspirations too
  --weight <[unit:]what>=<n>         road: what a step weighs, for instance 17=3, cu-jut:standard=2
  --lock <what>                      road: a step not to take: a unit, a criterion, standard, unit:what
  --unknown <pessimistic|optimistic|both>   road: what is not reported counts as not met, as met, or both in turn
  --reading <reading>                plan prove: under another reading of the text

Exit status: 0 no error · 1 at least one · 2 the command could not do its work.
`;

export const helpText = (language: Language): string => (language === "vi" ? VI : EN);
