import type { SheetKind } from "@ntm-kit/core";

/** Headings that mean a field, over their bare words; the whole heading must fit. */
export interface HeadingWords {
  readonly field: string;
  readonly pattern: RegExp;
  /** Kinds of table in which the heading means this; any where absent. */
  readonly kinds?: readonly SheetKind[];
  /** How sure the words are: 1 says it outright, 0.5 is met with other meanings too. */
  readonly score: number;
}

const h = (field: string, pattern: string, score = 1, kinds?: readonly SheetKind[]): HeadingWords => ({
  field,
  pattern: new RegExp(`^(?:${pattern})$`),
  score,
  ...(kinds ? { kinds } : {}),
});

const UNITS: readonly SheetKind[] = ["commune-criteria", "recognition-list"];
const SUMMARY: readonly SheetKind[] = ["district-summary"];
const TASKS: readonly SheetKind[] = ["task-progress"];
const FUNDS: readonly SheetKind[] = ["funding"];
const NTM = "(?: (?:chuan )?(?:ntm|nong thon moi))";

/**
 * What headings mean, most telling first. From the appendix of the decision (columns of a task table) and from the forms that
 * DOMAIN lists; a heading that is not here leaves its column unread, never guessed.
 */
export const HEADINGS: readonly HeadingWords[] = [
  h("number", "stt|tt|so tt|so thu tu|thu tu|s t t|t t|no"),
  // units
  h(
    "unit",
    "(?:ten )?(?:cac )?xa(?: phuong(?: thi tran)?)?|ten xa (?:phuong|huyen|thi tran)(?: thi tran)?|ten don vi(?: hanh chinh)?|don vi hanh chinh|ten dia phuong|ten xa thuoc huyen|xa huyen|huyen xa|huyen xa phuong|ten huyen xa|ten xa huyen|don vi xa|ten don vi xa|danh sach xa|danh muc xa|don vi cap xa|ten cac xa|(?:ten )?xa duoc cong nhan|ten xa dat chuan|(?:ten )?don vi duoc cong nhan",
    1,
  ),
  h("unit", "don vi|dia phuong|dia ban|ten|danh sach|noi dung don vi", 0.6, [
    "commune-criteria",
    "recognition-list",
    "district-summary",
  ]),
  h(
    "unit",
    "(?:ten )?huyen(?: thi xa)?(?: thanh pho)?|ten huyen thi xa thanh pho|huyen tp|huyen thanh pho thi xa|ten huyen tp|cap huyen|don vi cap huyen|don vi huyen(?: thi xa)?(?: thanh pho| tp)?|cac huyen(?: thi xa)?(?: thanh pho| tp)?",
    0.9,
    SUMMARY,
  ),
  h(
    "district",
    "(?:ten |thuoc )?(?:quan )?huyen(?: thi xa)?(?: thanh pho)?|huyen tp|(?:thuoc|dia ban) huyen(?: thanh pho| tp)?|ten huyen(?: thanh pho| tp)?|huyen thanh pho thuoc tinh|huyen thi|cap huyen|don vi cap huyen",
    0.9,
    UNITS,
  ),
  h("taskCode", "ma(?: so)?(?: nhiem vu| nv| cong viec)?|ky hieu(?: nhiem vu)?", 1, TASKS),
  h("code", "ma(?: so)?(?: don vi| xa| dvhc| hanh chinh)?", 1),
  // criteria
  h(
    "total",
    "(?:tong |cong )?(?:so )?(?:tieu chi|tc)(?: da)? dat(?: chuan| duoc)?|ket qua(?: thuc hien| dat)? so (?:tieu chi|tc)(?: dat)?|tong (?:so )?(?:tieu chi|tc)(?: da)?(?: dat| hoan thanh)?(?: chuan)?(?: ntm| nong thon moi)?|so luong (?:tieu chi|tc)(?: da)? dat|so (?:tieu chi|tc) dat(?: chuan)? (?:ntm|nong thon moi)|tong(?: so)? dat|tong diem tieu chi|so (?:tieu chi|tc)(?: hoan thanh)?|ket qua so (?:tieu chi|tc) dat|(?:tong )?so (?:tieu chi|tc) dat \\d{1,2}|(?:tong so )?(?:tieu chi|tc) dat chuan",
    1,
    ["commune-criteria", "recognition-list"],
  ),
  h("total", "tong cong|tong so|tong|cong", 0.6, ["commune-criteria"]),
  // claims
  h(
    "level",
    "muc(?: do)?(?: dat)?(?: chuan)?(?: ntm| nong thon moi)?|muc dat|muc cong nhan|cap do(?: dat)?(?: chuan)?(?: ntm)?|danh hieu|xep loai(?: xa)?|loai xa|phan loai xa|ket qua (?:phan loai|xep loai)|trang thai(?: dat chuan)?(?: ntm)?|dat chuan ntm nc km|dat chuan ntm ntmnc ntmkm|chuan dat|dat chuan muc|muc (?:do )?(?:da )?dat(?: duoc)?|ket qua cong nhan|muc chuan|chuan(?: ntm| nong thon moi)|tieu chuan dat|phan loai|hinh thuc cong nhan|noi dung cong nhan|trang thai cong nhan|cong nhan muc|loai hinh|tieu chuan|chuan dat duoc|danh hieu cong nhan|hinh thuc",
    1,
    UNITS,
  ),
  h("level", "ket qua|danh gia|xep hang|ket luan", 0.4, UNITS),
  h(
    "standard",
    `(?:xa )?(?:da )?(?:duoc cong nhan )?dat${NTM}|(?:xa |da )?dat chuan(?: xa)?(?: ntm| nong thon moi)?(?: nam)?|(?:xa )?(?:ntm|nong thon moi)|cong nhan(?: xa)? dat chuan(?: ntm| nong thon moi)?|cong nhan ntm|xa dat chuan(?: ntm| nong thon moi)?|dat ntm`,
    1,
    UNITS,
  ),
  h(
    "advanced",
    "(?:cong nhan )?(?:(?:xa )?(?:da )?dat )?(?:chuan )?(?:xa )?(?:ntm |nong thon moi )?nang cao(?: nam)?|ntmnc|ntm nc",
    1,
    UNITS,
  ),
  h(
    "model",
    "(?:cong nhan )?(?:(?:xa )?(?:da )?dat )?(?:chuan )?(?:xa )?(?:ntm |nong thon moi )?kieu mau(?: nam)?|ntmkm|ntm km",
    1,
    UNITS,
  ),
  h(
    "decision",
    "(?:so )?(?:quyet dinh|qd)(?: so)?(?: (?:cong nhan|dat chuan|cong nhan dat chuan))?(?: ntm| nong thon moi)?(?: dat chuan)?(?: so)?|so (?:quyet dinh|qd)(?: cong nhan)?(?: dat chuan)?(?: ntm)?|quyet dinh cong nhan so|so hieu (?:quyet dinh|qd|van ban)|(?:so )?van ban cong nhan|so ngay (?:thang )?(?:quyet dinh|qd)(?: cong nhan)?|(?:quyet dinh|qd)(?: cong nhan)? so ngay(?: thang)?(?: nam)?|so (?:quyet dinh|qd)(?: va)? ngay(?: thang)?(?: nam)?(?: cong nhan| ky| ban hanh)?|quyet dinh cong nhan so ngay ban hanh|so ky hieu(?: quyet dinh| qd)?|can cu(?: cong nhan)?",
    1,
    UNITS,
  ),
  h(
    "date",
    "ngay(?: thang)?(?: nam)?(?: (?:cong nhan|ky|ban hanh|quyet dinh|qd|ra quyet dinh|ky quyet dinh|ban hanh quyet dinh|cong nhan dat chuan))?(?: qd| quyet dinh)?|(?:quyet dinh|qd)(?: cong nhan)?(?: dat chuan)? ngay(?: thang)?(?: nam)?(?: ky| ban hanh)?|thoi gian cong nhan|thoi diem cong nhan|ngay cong nhan dat chuan(?: ntm)?",
    1,
    UNITS,
  ),
  h(
    "year",
    "nam(?: (?:dat|cong nhan|dat chuan|duoc cong nhan|dat duoc|ve dich|cong nhan dat chuan))?(?: chuan)?(?: ntm| nong thon moi)?|dat chuan nam|nam dat chuan ntm",
    0.9,
    UNITS,
  ),
  // district summary
  h(
    "communes",
    "(?:tong |t)?s(?:o)?(?: luong)? xa(?: toan huyen| thuoc huyen| tren dia ban| thuc hien(?: ntm)?| xay dung ntm| cua huyen| thuc hien chuong trinh)?|tong so xa(?: thuc hien)?|tong xa",
    1,
    SUMMARY,
  ),
  h(
    "standard",
    `(?:tong )?so(?: luong)? xa(?: da)?(?: duoc cong nhan)? dat(?: chuan)?(?: xa)?(?: ntm| nong thon moi)?|xa dat${NTM}|xa dat chuan|(?:so )?xa (?:ntm|nong thon moi)|dat chuan(?: ntm| nong thon moi)?|(?:dat )?(?:ntm|nong thon moi)`,
    1,
    SUMMARY,
  ),
  h(
    "advanced",
    "(?:tong )?(?:so )?(?:xa )?(?:da )?(?:duoc cong nhan )?(?:dat )?(?:chuan )?(?:xa )?(?:(?:ntm |nong thon moi )?nang cao|ntm ?nc)",
    1,
    SUMMARY,
  ),
  h(
    "model",
    "(?:tong )?(?:so )?(?:xa )?(?:da )?(?:duoc cong nhan )?(?:dat )?(?:chuan )?(?:xa )?(?:(?:ntm |nong thon moi )?kieu mau|ntm ?km)",
    1,
    SUMMARY,
  ),
  h(
    "meanCriteria",
    "(?:tong )?(?:so )?(?:tieu chi |tc )?(?:dat )?(?:binh quan|bq|trung binh)(?: so)?(?: tieu chi| tc)?(?: dat)?(?: chuan)?(?: 1| mot| tren| cua)?(?: xa)?|(?:so )?(?:tieu chi|tc)(?: dat)?(?: chuan)? (?:binh quan|bq|trung binh)(?: 1| mot| tren| moi)? xa|(?:binh quan|bq) tieu chi xa|(?:binh quan|bq) so tieu chi dat(?: chuan)?(?: 1| moi)? xa",
    1,
    SUMMARY,
  ),
  h(
    "minCriteria",
    "(?:so )?(?:tieu chi |tc )?(?:dat )?(?:thap nhat|it nhat)(?: tieu chi)?|xa(?: co)?(?: so tieu chi)?(?: dat)?(?: tieu chi)? thap nhat|(?:so )?(?:tieu chi|tc)(?: dat)? thap nhat|(?:so )?tieu chi (?:cua )?xa thap nhat|thap nhat (?:so )?(?:tieu chi|tc)",
    1,
    SUMMARY,
  ),
  h(
    "districtStandard",
    "(?:cap )?huyen(?: thanh pho| tp)?(?: da)?(?: duoc cong nhan)? dat chuan(?: ntm| nong thon moi)?|(?:ket qua )?cong nhan (?:cap )?huyen(?: dat chuan)?(?: ntm)?|huyen (?:ntm|nong thon moi)|huyen dat chuan hoan thanh nhiem vu(?: xay dung (?:ntm|nong thon moi))?|(?:ket qua|dat chuan) cap huyen|huyen dat chuan tp hoan thanh nhiem vu",
    1,
    SUMMARY,
  ),
  h(
    "share",
    "t[iy] le(?: %)?(?: so)?(?: xa)?(?: dat)?(?: chuan)?(?: ntm| nong thon moi)?(?: nang cao| kieu mau)?(?: %)?|%",
    0.8,
    SUMMARY,
  ),
  // tasks
  h(
    "content",
    "noi dung(?: thuc hien| nhiem vu| cong viec| cong viec thuc hien| cong tac| thuc hien nhiem vu)?|(?:ten |cac )?nhiem vu(?: cong tac| cu the| trong tam| chu yeu| noi dung cong viec)?|(?:noi dung )?nhiem vu(?: duoc)?(?: giao| theo .{2,40})|ten nhiem vu|nhiem vu noi dung|noi dung nhiem vu thuc hien|nhiem vu giai phap|noi dung cac nhiem vu|cong viec|noi dung chi tiet",
    1,
    TASKS,
  ),
  h(
    "lead",
    "(?:don vi |co quan )(?:don vi )?(?:duoc giao )?chu tri(?: thuc hien| tham muu)?|(?:don vi )?dau moi(?: chu tri)?|chu tri(?: thuc hien)?|co quan don vi chu tri(?: thuc hien)?|don vi thuc hien|co quan thuc hien|don vi phu trach",
    1,
    TASKS,
  ),
  h(
    "coordinating",
    "(?:don vi |co quan )?(?:don vi )?phoi hop(?: thuc hien)?|co quan don vi phoi hop(?: thuc hien)?",
    1,
    TASKS,
  ),
  h(
    "schedule",
    "thoi gian(?: thuc hien| hoan thanh| quy dinh)?(?: theo (?:kh|ke hoach))?|thoi han(?: hoan thanh| thuc hien)?(?: duoc)?(?: giao| theo ke hoach)?|han xu ly|tien do theo ke hoach|han hoan thanh|ke hoach hoan thanh|thoi gian phai hoan thanh",
    1,
    TASKS,
  ),
  h(
    "outputs",
    "san pham(?: dau ra| hoan thanh| chu yeu| du kien)?(?: theo (?:kh|ke hoach|quy dinh))?|ket qua dau ra|san pham ket qua|dau ra",
    1,
    TASKS,
  ),
  h(
    "status",
    "tien do(?: trien khai)?(?: thuc hien| hoan thanh)?|tinh hinh(?: trien khai)?(?: thuc hien)?|tinh trang(?: thuc hien| hoan thanh)?|trang thai(?: thuc hien)?|tien do tinh hinh thuc hien|tinh hinh tien do(?: thuc hien)?|tinh hinh ket qua thuc hien|muc do thuc hien|danh gia tien do",
    1,
    TASKS,
  ),
  h("status", "danh gia(?: ket qua| muc do)?", 0.5, TASKS),
  h("result", "ket qua(?: thuc hien| dat duoc| cu the)?|ket qua den nay|ket qua trong ky", 0.9, TASKS),
  h(
    "evidence",
    "so(?: hieu)?(?: ky hieu)?(?: qd| quyet dinh)? van ban|(?:so |ten )?van ban(?: ban hanh| minh chung| lien quan| da ban hanh| trien khai| thuc hien| san pham)?|tai lieu kiem chung|so hieu ngay ban hanh(?: van ban)?|so ngay(?: thang)?(?: nam)?(?: cua)? van ban|van ban so(?: ngay)?|so van ban ngay(?: ban hanh| thang)?|(?:tai lieu )?minh chung|van ban san pham|so ky hieu(?: van ban)?|so hieu|so va ngay van ban|so van ban(?: va)? ngay ban hanh|san pham da ban hanh|so quyet dinh",
    1,
    TASKS,
  ),
  h(
    "evidenceDate",
    "ngay(?: thang)?(?: nam)?(?: (?:van ban|ban hanh|ky|hoan thanh|thuc hien))?(?: van ban)?|ngay ban hanh van ban|thoi gian ban hanh|van ban ngay(?: ban hanh)?",
    1,
    TASKS,
  ),
  h(
    "progress",
    "t[iy] le(?: %)?(?: hoan thanh| thuc hien| dat| tien do)?(?: cong viec| nhiem vu| ke hoach)?(?: %)?|(?:%|phan tram)(?: hoan thanh| thuc hien)?|khoi luong(?: hoan thanh| thuc hien)?(?: %)?|tien do(?: thuc hien| hoan thanh)? %|muc do hoan thanh(?: %)?|%|hoan thanh %|ty le hoan thanh|ty le thuc hien(?: %)?|tien do %",
    1,
    TASKS,
  ),
  h(
    "reason",
    "(?:ly do|nguyen nhan)(?: nguyen nhan| ly do)?(?: chua hoan thanh| cham| cham tien do| chua thuc hien| khong hoan thanh| chua dat| vuong mac| kho khan)*|kho khan vuong mac(?: kien nghi| de xuat)*|vuong mac(?: kho khan)?|kho khan|ton tai(?: han che)?(?: nguyen nhan)?|ly do chua hoan thanh nguyen nhan",
    1,
    TASKS,
  ),
  h("round", "ky bao cao|ky|dot bao cao|nam thuc hien|ky thuc hien|nam bao cao", 0.9, TASKS),
  h("round", "nam", 0.5, TASKS),
  // funding
  h(
    "fundingSource",
    "(?:cac |ten |danh muc )?nguon von|(?:ten )?nguon(?: kinh phi)?|noi dung nguon von|noi dung|chi tieu|danh muc|hang muc|nguon von thuc hien|loai nguon von|noi dung nguon kinh phi",
    0.8,
    FUNDS,
  ),
  h("amount.total", "tong(?: so)?(?: von| kinh phi)?|(?:tong )?cong|tong nguon(?: von)?|tong muc", 1, FUNDS),
  h(
    "amount.plan",
    "ke hoach(?: von)?(?: duoc)?(?: giao| nam)?(?: \\d{4})?|von ke hoach|kh(?: von| giao)?(?: \\d{4})?|du toan(?: giao)?|ke hoach von nam \\d{4}|von giao|duoc giao|ke hoach giai doan(?: \\d{4} \\d{4})?",
    1,
    FUNDS,
  ),
  h(
    "amount.actual",
    "thuc hien(?: nam)?(?: \\d{4})?|ket qua thuc hien|da thuc hien|huy dong(?: duoc)?|ket qua huy dong|th(?: \\d{4})?|(?:von|so) thuc hien|so von huy dong",
    1,
    FUNDS,
  ),
  h(
    "amount.disbursed",
    "giai ngan|(?:von |so von )?da giai ngan|(?:von|so) giai ngan|ket qua giai ngan|luy ke giai ngan",
    1,
    FUNDS,
  ),
  h(
    "share",
    "(?:dat )?t[iy] le(?: %)?(?: giai ngan| thuc hien| th kh)?(?: %)?|%|(?:dat|so sanh) %|(?:%|t[iy] le)? ?th kh(?: %)?",
    1,
    FUNDS,
  ),
  h("note", "ghi chu|chu thich|dien giai|luu y|y kien(?: khac)?|giai trinh", 1),
  h(
    "other",
    "so voi (?:nam|ky|cung ky)(?: truoc| \\d{4})?|tang giam(?: so voi.*)?|nam truoc|ky truoc|cung ky(?: nam truoc)?|so sanh(?: %)?|so voi.*|chenh lech",
    1,
  ),
];

/** Whether a text is a heading at all: most texts of a sheet are none, and one expression tells so. */
export const ANY_HEADING = new RegExp(HEADINGS.map(({ pattern }) => pattern.source).join("|"));

/** Headings over several columns: they name no field of their own. */
export const GROUP_HEADINGS =
  /^(?:(?:ket qua )?(?:thuc hien )?(?:danh gia )?(?:cac |tung )?(?:tieu chi|bo tieu chi|noi dung tieu chi)(?: (?:ntm|nong thon moi|xa|quoc gia|nang cao|kieu mau|dat chuan).*)?|ket qua(?: thuc hien| danh gia)?(?: cac| tung)? (?:tieu chi|tc).*|ket qua (?:ra soat|danh gia|tham dinh).*|quyet dinh cong nhan|cong nhan dat chuan|muc do dat.*|so xa dat chuan|trong do|chia ra|xa dat chuan|tinh hinh thuc hien|van ban|nguon von|ngan sach.*|ket qua xay dung.*|tieu chi(?: so)?|dat chuan|cac tieu chi(?: dat)?|so(?: hieu| ky hieu)?)$/;

/** Parts of money that are no source of their own: headings where several stand in one line. */
export const MONEY_PARTS =
  /^(?:von |nguon )?(?:dtpt|dau tu(?: phat trien)?|sn|su nghiep|tin dung|doanh nghiep|dan gop|nhan dan dong gop|cong dong|ngan sach (?:tinh|huyen|xa)|ns (?:tinh|huyen|xa)|khac)$/;

/** Headings that are states of a task: under each a mark says that the task is in it. */
export const STATE_HEADINGS =
  /^(?:(?:da )?hoan thanh(?: (?:dung han|truoc han|qua han|tre han|som))?|(?:da|dang|chua) (?:thuc hien|trien khai)|chua hoan thanh(?: (?:trong|qua) han)?|(?:cham|tre)(?: tien do| han)?|qua han|trong han|chua den han|khong thuc hien)$/;
