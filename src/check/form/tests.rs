//! A clean decision with its plan, broken in one place: exactly the rule for that place speaks.

use crate::check::{CheckOptions, Finding, Selector};
use crate::model::Format;
use crate::parsed::Parsed;

const CLEAN: &str = "\
ỦY BAN NHÂN DÂN HUYỆN MỸ AN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 15/QĐ-UBND

Mỹ An, ngày 05 tháng 02 năm 2027

QUYẾT ĐỊNH

**Ban hành Kế hoạch trồng rừng huyện Mỹ An năm 2027**

ỦY BAN NHÂN DÂN HUYỆN MỸ AN

Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;

Căn cứ Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018 của Chính phủ;

Theo đề nghị của Trưởng phòng Nông nghiệp.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng huyện Mỹ An năm 2027.

Điều 2. Chánh Văn phòng và Chủ tịch các xã chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:

- Như Điều 2;
- Sở Nông nghiệp (để báo cáo);
- Lưu: VT, NN.

**TM. ỦY BAN NHÂN DÂN**

**KT. CHỦ TỊCH**

**PHÓ CHỦ TỊCH**

**Đặng Thu Hà**

KẾ HOẠCH

**Trồng rừng huyện Mỹ An năm 2027**

(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 02 năm 2027 của Ủy ban nhân dân huyện Mỹ An)

I. MỤC TIÊU

- Thực hiện Chỉ thị số 13-CT/TW ngày 12 tháng 01 năm 2017 của Ban Bí thư.

- Trồng 50 ha rừng theo Quyết định số 523/QĐ-TTg ngày 01/4/2021 của Thủ tướng Chính phủ.

II. TỔ CHỨC THỰC HIỆN

- Phòng Nông nghiệp theo dõi Chỉ thị số 13-CT/TW ngày 12/01/2017, báo cáo trước ngày 15/12/2027./.
";

/// What stands in the clean text, what is made of it, and what is to be found.
const MUTATIONS: &[(&str, &str, &str)] = &[
    ("Độc lập - Tự do", "Độc lập – Tự do", "DOC101"),
    ("Số: 15/QĐ-UBND", "Số: /QĐ-UBND", "DOC102"),
    ("Số: 15/QĐ-UBND", "Số 15/QĐ-UBND", "DOC103"),
    ("Số: 15/QĐ-UBND", "Số: 15 /QĐ-UBND", "DOC103"),
    ("An, ngày 05 tháng 02 năm 2027", "An, ngày 5 tháng 02 năm 2027", "DOC104"),
    ("năm 2017;", "năm 2017", "DOC105"),
    ("phòng Nông nghiệp.\n\nQUYẾT", "phòng Nông nghiệp;\n\nQUYẾT", "DOC105"),
    ("Quyết định này./.", "Quyết định này.", "DOC106"),
    ("- Như Điều 2;", "- Như Điều 2,", "DOC107"),
    ("NN.\n", "NN;\n", "DOC107"),
    ("KT. CHỦ", "KT CHỦ", "DOC108"),
    ("(Ban hành kèm theo Quyết định số 15/", "(Ban hành kèm theo Quyết định số 16/", "DOC109"),
    ("156/2018/NĐ-CP", "156/2018/NĐCP", "REF201"),
    ("523/QĐ-TTg", "523/QĐ -TTg", "REF201"),
    ("156/2018/NĐ-CP ngày 16 tháng 11 năm 2018", "156/2018/NĐ-CP", "REF202"),
    ("ngày 16 tháng 11 năm 2018", "ngày 31 tháng 11 năm 2018", "REF203"),
    ("ngày 16 tháng 11 năm 2018", "ngày 16 tháng 11 năm 2019", "REF203"),
    ("ngày 01/4/2021", "ngày 01/4/2027", "REF203"),
    ("ngày 12/01/2017", "ngày 21/01/2017", "REF204"),
    ("Nghị định số 156/2018/NĐ-CP", "Thông tư số 156/2018/NĐ-CP", "REF205"),
    ("156/2018/NĐ-CP", "156/NĐ-CP", "REF206"),
    ("Quyết định số 523", "Quyết định 523", "REF207"),
    ("ngày 01/4/2021", "ngày 01/04/2021", "REF208"),
    ("Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018", "Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004", "REF210"),
];

fn findings(text: &str) -> Vec<Finding> {
    let select = ["DOC", "REF"].map(|family| family.parse::<Selector>().unwrap()).to_vec();
    let options = CheckOptions { select, preview: true, ..CheckOptions::default() };
    Parsed::from_text("", Format::Text, text).check(&options)
}

fn codes(text: &str) -> Vec<&'static str> {
    findings(text).iter().map(|finding| finding.rule.code).collect()
}

#[test]
fn one_break_one_code() {
    assert_eq!(codes(CLEAN), Vec::<&str>::new());
    let mut complaints = Vec::new();
    for (before, after, code) in MUTATIONS {
        assert!(CLEAN.contains(before), "{before}");
        let found = codes(&CLEAN.replacen(before, after, 1));
        if found != [*code] {
            complaints.push(format!("{before} → {after}: {found:?} instead of {code}"));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// What a fix leaves behind is clean, and it brings back what stood there.
#[test]
fn a_fix_mends_the_break() {
    let mut mended = 0;
    for (before, after, _) in MUTATIONS {
        let broken = CLEAN.replacen(before, after, 1);
        for fix in findings(&broken).into_iter().filter_map(|finding| finding.fix) {
            let mut text = broken.clone();
            for edit in fix.edits.iter().rev() {
                text.replace_range(edit.range.clone(), &edit.text);
            }
            assert_eq!(text, CLEAN, "{before} → {after}");
            mended += 1;
        }
    }
    assert!(mended >= 10, "{mended}");
}
