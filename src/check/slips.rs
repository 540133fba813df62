//! TXT: slips of scanning and typing that a reader takes for what was meant.
//!
//! The text of a plan is never rewritten; where the recognisers read past a slip, the
//! officer is told what stands there and what it was taken for.

use std::borrow::Cow;
use std::ops::Range;

use super::finding::{Fault, Findings, said};
use super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::subject::Subject;
use crate::extract::gates::{Gate, PairGate};
use crate::extract::number;
use crate::extract::phrases::Table;
use crate::letter::{is_capitals, is_in_any_case, misread_figure};
use crate::model::Severity;
use crate::text::Text;
use crate::words::{Kind, Words};

/// What is written, what was meant, and the words after it with which it is right as it stands.
///
/// An entry is taken up only when the written phrase is no Vietnamese but for the exceptions named:
/// a lexicon that is wrong once is not read a second time.
static SLIPS: Table<(&str, &str, &[&str]), 256> = Table::of_triples(&[
    ("phân đầu", "phấn đấu", &["mối", "tư", "vào", "ra", "năm", "vụ", "mùa", "tiên", "kỳ"]),
    ("phần đấu", "phấn đấu", &["giá", "thầu"]),
    ("phấn đầu", "phấn đấu", &[]),
    ("công dịch vụ công", "Cổng Dịch vụ công", &[]),
    ("cống dịch vụ công", "Cổng Dịch vụ công", &[]),
    ("công thông tin điện tử", "Cổng Thông tin điện tử", &[]),
    ("công ttđt", "Cổng TTĐT", &[]),
    ("chính quyền địa tử", "chính quyền điện tử", &[]),
    ("thụ điện tử", "thư điện tử", &[]),
    ("những nhiễu", "nhũng nhiễu", &["loạn", "động", "sóng"]),
    ("bổ trí", "bố trí", &[]),
    ("ở áp", "ở ấp", &["dụng", "lực", "suất", "thấp", "cao", "chót"]),
    ("chuyên biến", "chuyển biến", &[]),
    ("chuyên đổi", "chuyển đổi", &[]),
    ("nâng lực", "năng lực", &["lượng"]),
    ("nền tàng", "nền tảng", &[]),
    ("ứng dựng", "ứng dụng", &[]),
    ("xây dụng", "xây dựng", &[]),
    ("áp dựng", "áp dụng", &[]),
    ("sử dựng", "sử dụng", &[]),
    ("thực hiến", "thực hiện", &["pháp", "chương", "kế"]),
    ("thực hiên", "thực hiện", &[]),
    ("phương tiên", "phương tiện", &[]),
    ("quy đinh", "quy định", &[]),
    ("nghị đinh", "Nghị định", &[]),
    ("quyêt định", "Quyết định", &[]),
    ("quyết đinh", "Quyết định", &[]),
    (
        "thành phó",
        "thành phố",
        &["chủ", "thủ", "tham", "bí", "giám", "tổng", "ban", "trưởng", "cục", "vụ", "viện", "hiệu", "phòng", "đoàn", "tư", "chánh"],
    ),
    ("thủ tưởng", "Thủ tướng", &["cơ", "đơn", "các", "trưởng"]),
    ("thủ tượng", "Thủ tướng", &[]),
    ("thống tin", "thông tin", &[]),
    ("hệ thống tin", "hệ thống thông tin", &["học", "nhắn", "cậy", "tức"]),
    ("thống báo", "thông báo", &[]),
    ("trách nhiêm", "trách nhiệm", &[]),
    ("nhiệm vu", "nhiệm vụ", &[]),
    ("kế hoach", "kế hoạch", &[]),
    ("chủ trỉ", "chủ trì", &[]),
    ("phối hơp", "phối hợp", &[]),
    ("cải cách hành chỉnh", "cải cách hành chính", &[]),
    ("thủ tục hành chinh", "thủ tục hành chính", &[]),
    ("tức hành chính", "tục hành chính", &[]),
    ("tổi thiểu", "tối thiểu", &[]),
    ("tôi thiểu", "tối thiểu", &["số"]),
    ("tối thiêu", "tối thiểu", &["hủy", "đốt", "cháy", "rụi"]),
    ("chủ tri", "chủ trì", &["thức", "ân", "âm", "giác"]),
    ("nhiêm vụ", "nhiệm vụ", &[]),
    ("hội đông nhân dân", "Hội đồng nhân dân", &[]),
    ("nqcp", "NQ-CP", &[]),
    ("nđcp", "NĐ-CP", &[]),
    ("qđttg", "QĐ-TTg", &[]),
    ("qđubnd", "QĐ-UBND", &[]),
    ("khubnd", "KH-UBND", &[]),
    ("tỏng", "tổng", &[]),
]);

/// Words before which the first word of a slip belongs to another word: `hệ thống` + `báo cáo`.
const HOLDERS: [(&str, &[&str]); 1] = [("thống", &["hệ", "truyền", "tổng", "chính"])];

/// Words that the recognisers already compare as what was meant, so that only the writing tells them.
const SETTLED: [(&str, &str); 2] = [("qúy", "quý"), ("thảng", "tháng")];

/// The words with which a slip begins: most words of a text begin none.
static FIRST_WORDS: Gate<512> = Gate::new().beginning(&SLIPS, SLIPPED).alone(&SLIPS, WHOLE).phrases(&["quý", "tháng"], RESET);

/// The first two words of a slip: most words that begin one go on otherwise.
static FIRST_TWO: PairGate<512> = PairGate::new().beginning(&SLIPS, SLIPPED);

const SLIPPED: u32 = 1;
/// A slip of one word.
const WHOLE: u32 = 1 << 1;
/// What one of [`SETTLED`] is compared as.
const RESET: u32 = 1 << 2;
/// A number, or a letter before one.
const NUMBER: u32 = 1 << 3;

/// A slip of the lexicon.
pub(super) const SLIP: Rule = Rule {
    code: "TXT705",
    name: "loi-nhan-dang",
    summary: both("Chữ có lẽ bị nhận dạng hoặc gõ sai", "Words that were probably scanned or typed wrong"),
    explanation: Explanation {
        fault: both(
            "Cụm từ không có trong tiếng Việt mà chỉ khác một dấu hay một chữ với một cụm từ thường gặp trong kế hoạch.",
            "A phrase that is no Vietnamese, and differs by a mark or a letter from one that plans are full of.",
        ),
        why: both(
            "Không có văn bản nào quy định riêng; người ký và đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Lỗi còn lại sau khi ban hành phải đính chính (Điều 18).",
            "No clause speaks of it; who drafts and who signs answer for the content (Decree 30/2020/NĐ-CP, Article 12). What remains after issue must be corrected by a letter (Article 18).",
        ),
        wrong: "- Phân đầu đến cuối năm 90% hộ có nước sạch.",
        right: "- Phấn đấu đến cuối năm 90% hộ có nước sạch.",
        cure: both("Đối chiếu với bản gốc rồi sửa chữ.", "Compare with the original and mend the word."),
        leave: both("Khi văn bản trích nguyên văn một bản gốc có lỗi.", "When the text quotes an original that has the slip."),
    },
    levels: Levels::all(Severity::Info).scan(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::Unsafe,
    run: slips,
    #[cfg(test)]
    cases: cases::SLIP,
};

fn slips(subject: &Subject<'_>, found: &mut Findings) {
    for (range, meant) in subject.taken {
        let written = subject.written(range.clone());
        let start = range.start + (written.len() - written.trim_start().len());
        found.add(told(start..start + written.trim().len(), written.trim(), meant));
    }
    for text in doubtful(subject) {
        read(&text.words(), |range, written, meant| found.add(told(text.source(range), written, meant)));
    }
}

/// The passages in which a slip may stand. Few hold a word that begins one, so all that is seen is walked over at once.
fn doubtful<'s>(subject: &Subject<'s>) -> impl Iterator<Item = Text<'s>> {
    // Where nothing is seen, it stands nowhere.
    let texts = || subject.passages().map(|passage| passage.text).filter(|text| !text.is_empty());
    let whole = texts().next().zip(texts().next_back()).map(|(first, last)| first.joined(&last)).unwrap_or_default();
    let (words, start) = (whole.words(), whole.stretch().range().start);
    let next_from = move |place: usize| {
        let at = next(&words, words.index_at(place.saturating_sub(start))).and_then(|(at, _)| words.get(at));
        at.map_or(usize::MAX, |word| start + word.start)
    };
    let mut place = next_from(0);
    texts().filter(move |text| {
        let passage = text.stretch().range();
        if place < passage.start {
            place = next_from(passage.start);
        }
        place < passage.end
    })
}

/// Tells every slip of a passage: where it stands, what is written and what was meant.
fn read(words: &Words<'_>, tell: impl FnMut(Range<usize>, &str, &str)) {
    read_at(words, |from| next(words, from), tell);
}

/// Tells the slips at words that `next` gives, the first from an index on, with what it may be.
fn read_at(words: &Words<'_>, next: impl Fn(usize) -> Option<(usize, u32)>, mut tell: impl FnMut(Range<usize>, &str, &str)) {
    let mut from = 0;
    while let Some((at, classes)) = next(from) {
        from = at + 1;
        let misread = if classes & NUMBER == 0 { None } else { misread_digits(words, at) };
        if let Some((meant, end)) = misread {
            tell(words.range(at, end), words.slice(at, end), &meant);
            from = end;
        } else if let Some((meant, excepted, end)) = slip(words, at, classes) {
            let held = at > 0 && HOLDERS.iter().any(|(first, holders)| words.is(at, first) && words.is_any(at - 1, holders));
            if !held && !words.is_any(end, excepted) {
                tell(words.range(at, end), words.slice(at, end), meant);
            }
            from = end;
        }
    }
}

/// What the slip at a word means, the words after it with which it is none, and where it ends.
fn slip(words: &Words<'_>, at: usize, classes: u32) -> Option<(&'static str, &'static [&'static str], usize)> {
    let entry = if classes & SLIPPED == 0 { None } else { SLIPS.read(words, at) };
    if let Some((&(_, meant, excepted), end)) = entry {
        return Some((meant, excepted, end));
    }
    // A word that is compared as it is written is none of these.
    if classes & RESET == 0 || words.str(at) == words.key(at) {
        return None;
    }
    SETTLED
        .iter()
        .find(|(written, meant)| words.is(at, meant) && is_in_any_case(words.str(at), written))
        .map(|&(_, meant)| (meant, &[][..], at + 1))
}

/// The first word from `from` on at which a slip or a misread number may begin, and what [`FIRST_WORDS`]
/// knows of it.
fn next(words: &Words<'_>, from: usize) -> Option<(usize, u32)> {
    // Numbers before it are known to be plain.
    let mut plain = from;
    (from..).zip(words.hashes(from)).find_map(|(at, (kind, hash))| match kind == Kind::Digits {
        true if at < plain => None,
        true => number_from(words, at, from, &mut plain),
        // Most words end here.
        false if !FIRST_WORDS.may_know(hash) => None,
        false => slip_at(words, at),
    })
}

/// The word at an index, where a slip may begin with it, and what [`FIRST_WORDS`] knows of it.
#[inline(never)]
fn slip_at(words: &Words<'_>, at: usize) -> Option<(usize, u32)> {
    let classes = FIRST_WORDS.classes(words, at);
    // What is compared as it is written is no slip for what it is compared as.
    let alone = classes & WHOLE != 0 || classes & RESET != 0 && !words.is_plain(at);
    (alone || classes & SLIPPED != 0 && FIRST_TWO.classes(words, at) != 0).then_some((at, classes))
}

/// Where a number begins that may be misread, of which this word of digits is a part; else how far numbers are plain.
#[inline(never)]
fn number_from(words: &Words<'_>, at: usize, from: usize, plain: &mut usize) -> Option<(usize, u32)> {
    match plain_until(words, at) {
        Some(end) => *plain = end,
        None => return number_at(words, at, from).map(|start| (start, NUMBER)),
    }
    None
}

/// Where a number begins that may be misread, of which this word of digits is a part; it begins at `from` or behind.
fn number_at(words: &Words<'_>, at: usize, from: usize) -> Option<usize> {
    // A letter before the digits may be one of them: `l00%`.
    let before = at.checked_sub(1).filter(|&before| before >= from && words.letters(before) && words.joined(before));
    before.filter(|&before| looks_like_digits(words, before)).or_else(|| (!is_plain_number(words, at)).then_some(at))
}

/// The index after a word of digits, and after the numbers joined to it, where the bytes beside them show that
/// nothing of them can be misread, as those of most numbers do.
fn plain_until(words: &Words<'_>, at: usize) -> Option<usize> {
    let (bytes, word) = (words.text().as_bytes(), words.get(at)?);
    let before = word.start.checked_sub(1).and_then(|before| bytes.get(before));
    if !words.is_plain(at) || before.is_some_and(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()) {
        return None;
    }
    let mut rest = bytes.get(word.end..).unwrap_or_default();
    let mut end = at + 1;
    while let [b'.' | b',', behind @ ..] = rest {
        // No number goes on for longer, so that those in the first half of so long a row are plain whatever comes.
        if end > at + 2 * number::MOST_WORDS {
            return Some(at + number::MOST_WORDS);
        }
        let digits = behind.iter().take_while(|byte| byte.is_ascii_digit()).count();
        rest = behind.get(digits..).unwrap_or_default();
        if digits == 0 {
            break;
        }
        end += 2;
    }
    let plain = !rest.first().is_some_and(|byte| matches!(byte, b'O' | b'o' | b'l' | b'I') || !byte.is_ascii());
    plain.then_some(end)
}

/// Whether nothing of the number that begins at a word of digits can be misread.
fn is_plain_number(words: &Words<'_>, at: usize) -> bool {
    let mut end = at;
    while end < at + number::MOST_WORDS {
        if !words.is_plain(end) || words.joined(end) && looks_like_digits(words, end + 1) {
            return false;
        }
        end += 1;
        let goes_on = words.joined(end - 1) && words.joined(end) && matches!(words.str(end), "." | ",");
        if !goes_on || words.kind(end + 1) != Some(Kind::Digits) {
            break;
        }
        end += 1;
    }
    true
}

/// Whether a word begins with a letter that looks like a digit.
fn looks_like_digits(words: &Words<'_>, at: usize) -> bool {
    words.str(at).starts_with(['O', 'o', 'l', 'I'])
}

/// A number with letters that were read as digits (`2O%`, `O2 lần`, `3l/5/2024`): its digits, and where it ends.
fn misread_digits(words: &Words<'_>, at: usize) -> Option<(String, usize)> {
    let letters = |at: usize| words.str(at).contains(char::is_alphabetic);
    if words.kind(at) == Some(Kind::Digits) && letters(at) {
        return Some((words.key(at).to_owned(), at + 1));
    }
    let end = (number::begins(words, at)).then(|| number::read(words, at)).flatten()?.end;
    (at..end).any(letters).then(|| (words.slice(at, end).chars().map(|c| misread_figure(c).unwrap_or(c)).collect(), end))
}

/// What stands there and what it was taken for. A number is only told, never proposed as a fix.
fn told(range: Range<usize>, written: &str, meant: &str) -> Fault {
    let shown = on_one_line(written);
    let message = said(
        format!("“{shown}” có lẽ là “{meant}” (lỗi nhận dạng hoặc gõ)."),
        format!("“{shown}” is probably “{meant}” (a slip of scanning or typing)."),
    );
    let hint = both("Văn bản được giữ nguyên; hãy đối chiếu với bản gốc.", "The text is left as it is; compare it with the original.");
    let fault = Fault::at(range.clone(), message).hint(hint);
    match meant.chars().any(|c| c.is_ascii_digit()) {
        true => fault,
        false => fault.propose(range, cased(written, meant)),
    }
}

/// What is written, on one line: where the source ends its lines, and how, is told by the place.
fn on_one_line(written: &str) -> Cow<'_, str> {
    match written.contains(['\n', '\r']) {
        true => written.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ").into(),
        false => written.into(),
    }
}

/// What was meant, with the capitals of what is written.
fn cased(written: &str, meant: &str) -> String {
    if is_capitals(written) && written.chars().count() > 1 {
        return meant.to_uppercase();
    }
    let mut letters = meant.chars();
    match letters.next() {
        Some(first) if written.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => meant.to_owned(),
    }
}

#[cfg(test)]
mod cases {
    use super::super::tests::{Cases, DRAFT};

    pub(super) const SLIP: Cases = Cases {
        fails: &[
            "- ⟦Phân đầu⟧ đến cuối năm 90% hộ có nước sạch.",
            "- ⟦Phấn đầu⟧ trồng 50 ha rừng.",
            "- Nộp hồ sơ trên ⟦Công Dịch vụ công⟧ của tỉnh.",
            "- ⟦Bổ trí⟧ cán bộ trực ⟦ở áp⟧.",
            "- Báo cáo trước ngày 15 tháng cuối ⟦qúy⟧.",
            "- ⟦TỎNG⟧ số: 12 trạm.",
            "- Theo Nghị quyết số 76/⟦NQCP⟧.",
            "- Cắt giảm ⟦3O⟧% thời gian giải quyết.",
            "- Tổ chức ít nhất ⟦O4⟧ hội nghị.",
            "- Nộp hồ sơ trước ngày ⟦2l⟧/6/2026.",
            "- Đạt ⟦tối thiêu⟧ 70% hộ.",
            "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n⟦l.⟧ Giữ rừng.\n2. Trồng rừng.",
            "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.\n⟦Il.⟧ NHIỆM VỤ\n- Trồng rừng.",
            "KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n9. Giữ rừng.\n⟦1O.⟧ Trồng rừng.",
        ],
        passes: &[
            "- Phấn đấu đạt 90%.",
            "- Bón phân đầu vụ cho lúa.",
            "- Thành phần đấu thầu gồm ba đơn vị.",
            "- Công khai trên Cổng Dịch vụ công.",
            "- Công tác thông tin điện tử.",
            "- Bố trí kinh phí; quý I; quỹ đất.",
            "- Chuyên đề biến đổi khí hậu.",
            "- Sử dụng hệ thống báo cáo, hệ thống tin nhắn.",
            "- Buổi tối thiêu hủy gia cầm nhiễm bệnh.",
            "- Thủ tưởng cơ quan chịu trách nhiệm; sách tiếng Pháp “Viêt Nam”.",
            "- Cung cấp khí O2 cho 50l nước; vitamin B12, quý I/2026.",
            "- Ông trở thành Phó Chủ tịch xã; ký chứng thực Hiến pháp; giữ ở áp suất thấp.",
            "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n1 . Giữ rừng.\n2) Trồng rừng.",
            "KẾ HOẠCH\nTrồng rừng\nPHẦN THỨ NHẤT\nMỤC TIÊU\n(1) Giữ rừng.\n１．Trồng rừng.",
            "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\na1) Giữ rừng.",
        ],
        ..DRAFT
    };
}

#[cfg(test)]
mod fast_ways {
    use super::*;
    use crate::extract::vocabulary::texts;
    use proptest::prelude::*;

    /// Longer than any number.
    const LONG_ROW: &str = "1.000.000.000.000.000.000.000.000.000.000.000.000.000.000.000.000.00O";

    fn phrases() -> Vec<&'static str> {
        let slips = SLIPS.entries().iter().flat_map(|(written, _, excepted)| [&[*written], *excepted].concat());
        slips
            .chain(SETTLED.iter().flat_map(|(written, meant)| [*written, *meant]))
            .chain(["hệ", "truyền", "O", "l", "1.500", "lO", "1.1.1.1O", "1.000.000,5l", LONG_ROW])
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Asking every word for every slip finds the same.
        #[test]
        fn the_walk_passes_nothing_by(text in texts(phrases())) {
            let words = Words::new(&text);
            let (mut found, mut plain) = (Vec::new(), Vec::new());
            read(&words, |range, written, meant| found.push((range, written.to_owned(), meant.to_owned())));
            let every = |from| (from < words.len()).then_some((from, u32::MAX));
            read_at(&words, every, |range, written, meant| plain.push((range, written.to_owned(), meant.to_owned())));
            prop_assert_eq!(found, plain, "{}", text);
        }
    }
}
