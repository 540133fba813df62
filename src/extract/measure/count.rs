//! Which numbers measure: every percentage, every number with a tabled unit, and those before
//! another noun that something commits to.

use std::borrow::Cow;

use super::commitment;
use super::districts;
use super::improving;
use super::lead::Lead;
use super::lexicon;
use super::opening::opens_clause;
use super::pairs;
use super::rate;
use super::reading::{REACH, Reading};
use super::series;
use super::standard;
use super::supply;
use super::threshold;
use super::unit::{self, Unit};
use crate::extract::date;
use crate::extract::number;
use crate::extract::phrases::Table;
use crate::model::{Comparator, MeasureKind};
use crate::words::Kind;

/// The words with which a line of a count begins: `Số lớp mở trong năm: 12`.
const SUMS: [&str; 3] = ["số", "số lượng", "tổng số"];

/// The ages that are goals.
const LIFETIMES: [&str; 4] = ["tuổi thọ", "tuổi kết hôn", "tuổi bình quân", "tuổi trung bình"];

/// A number without its unit, and what stands around it.
pub(super) struct Numeral {
    /// The number or range: first word and the index after the last.
    pub(super) at: usize,
    pub(super) end: usize,
    /// Where its comparator begins; nothing of it stands before `floor`.
    pub(super) from: usize,
    pub(super) floor: usize,
    /// The comparator written before it, and the one that holds: a range is bounded by itself.
    pub(super) bound: Option<Comparator>,
    pub(super) comparator: Option<Comparator>,
    /// Whether it goes on a list of counted things.
    pub(super) listed: bool,
}

/// Whether a number without a unit of the tables may count: it stands in no name and is glued to none.
pub(super) fn may_count(r: &Reading<'_, '_>, at: usize, end: usize) -> bool {
    let ends_loose = !r.joined(end.saturating_sub(1)) || r.is(end, "/");
    ends_loose && !r.is_quoted(at) && !glued(r, at)
}

/// The unit behind a number that measures, of those that [`may_count`] or have a unit of the tables, `tabled`.
pub(super) fn measuring<'t>(r: &Reading<'_, 't>, number: &Numeral, lead: &Lead, tabled: Option<Unit<'t>>) -> Option<Unit<'t>> {
    let (at, end) = (number.at, number.end);
    if let Some(unit) = tabled {
        if unit.kind == MeasureKind::Percent {
            return Some(unit);
        }
        // A tabled unit says enough, unless the number is glued to a name (`QĐ-12 m`) or
        // the whole stands in a name between quotation marks.
        let free = !glued(r, at) && !r.is_quoted(at) && !threshold::defines(r, at, unit.to);
        let fair = free
            && (unit.kind != MeasureKind::Count || {
                // Thousands of visits are no list reference and no name.
                let visits = lexicon::VISITS.iter().any(|noun| unit.text.ends_with(noun));
                let committed = number.listed
                    || number.comparator.is_some()
                    || lead.linked
                    || visits
                    || commits(r, at, lead)
                    || is_headed(r, number, &unit)
                    || is_visited(r, number, &unit);
                // `công suất 1,5 triệu cây/năm`: a rate says what it measures.
                committed || unit::per_after(r, unit.to).is_some()
            });
        return fair.then_some(unit);
    }
    if let Some(unit) = unit::share(r, at, end) {
        return Some(unit);
    }
    if let Some(unit) = unit::part(r, at, end) {
        // `kỳ họp 8/10`, `số 8/10 xã` name; what is reached or there is to be counts.
        // `đáp ứng ít nhất 01 trong 02 tiêu chí` tells which are meant.
        let worded = !r.is(end, "/");
        if worded && r.start_of(number.from, &["đáp ứng"]).is_some() {
            return None;
        }
        let kept = || {
            let verb = r.start_of(at, &["giữ vững", "duy trì vững chắc", "giữ vững chắc"]);
            r.behind_any(at, &["vững", "chắc"]) && verb.is_some_and(|verb| opens_clause(r, verb, &[";", "."]))
        };
        let reached = number.comparator.is_some() && !worded
            || lead.linked
            || number.listed
            || commits(r, at, lead)
            || r.behind(at, "có")
            || standard::is_met(r, at)
            || !worded && (kept() || heads(r, number, lead, &unit));
        return reached.then(|| unit.decided_by("verb:commit"));
    }
    if let Some(to) = r.past(end, &lexicon::SHORT_TIMES) {
        let counts = number.bound.is_some() || lead.change.is_some();
        return counts.then(|| Unit::new(r, MeasureKind::Quantity, end, to));
    }
    // `03 buổi tọa đàm` counts events, `02 buổi` tells how long; and so does `Tổ chức 02 tuần lễ áo dài`.
    let held = || r.begins(end, &["tuần lễ", "tuần hàng"]) && r.letters(end + 2) && r.start_of(at, &["tổ chức"]).is_some();
    // `Huy động 1.500 ngày công`: what is worked.
    let worked =
        || r.begins(end, &["ngày công"]) && (number.listed || r.start_of(at, &["huy động", "hiến", "đóng góp", "ủng hộ"]).is_some());
    let event = (r.is(end, "buổi") && r.letters(end + 1) || held()) && !r.begins(end + 1, &lexicon::NOT_COUNTED) || worked();
    if let Some(to) = r.past(end, &lexicon::LONG_TIMES).filter(|_| !event) {
        // `biểu diễn ít nhất 02 buổi/tuần`, `trực 02 ngày/tuần`: times counted by a longer one.
        if let Some((_, per)) = unit::per_after(r, to) {
            let rhythm =
                r.is_any(end, &["buổi", "ngày"]) && matches!(per, "tuần" | "tháng" | "quý" | "năm" | "năm học" | "học kỳ") && r.is(to, "/");
            let counts = rhythm && (r.is(end, "buổi") || number.bound.is_some()) && r.at(end) != per;
            return counts.then(|| Unit::new(r, MeasureKind::Frequency, end, to));
        }
        // `Tăng trưởng | 6 tháng đầu năm`: the time in which it grows.
        let part = || r.is_any(to, &["đầu", "cuối"]) && r.is_any(to + 1, &["năm", "nhiệm"]);
        let counts = lead.change.is_some() && !r.is(to, "/") && !r.is(to, "tuổi") && !part();
        return counts.then(|| Unit::new(r, MeasureKind::Quantity, end, to));
    }
    if r.is(end, "tuổi") && lifetime(r, at) {
        return Some(Unit::new(r, MeasureKind::Quantity, end, end + 1));
    }
    let noun = unit::noun(r, end)?;
    if is_multiple(r, number, &noun) {
        return None;
    }
    let year = date::year(r, at).is_some() && end == at + 1;
    let name = in_small_letters(r, &noun);
    let refers = lexicon::REFERRED.contains(&&*name);
    let label = number.comparator.is_none()
        && r.behind_any(at, lexicon::LABELS)
        && r.start_of(at, &lexicon::COMMITTING).is_none()
        && !done_well(r, at);
    let rate = unit::per_after(r, noun.to).is_some() || rate::per_behind(r, (noun.from, noun.to)).is_some();
    // `3.450 học sinh/108 lớp`: a stroke before the second of two counts makes it no name.
    let beside = number.listed && r.behind(at, "/");
    let label = label && !beside && !is_rhythm(r, number, &noun) && !is_each(r, number, &noun);
    // `Mật độ dân số 1.200 người/km2`: a rate is no label.
    // So is `Duy trì tổng tỷ suất sinh ở mức 2,1 con/phụ nữ`, and `ở mức báo động 2` has none.
    if label && !(rate && r.start_of(at, &["dân số", "ở mức"]).is_some()) || r.is_time(at) {
        return None;
    }
    let upwards =
        unit::bound_after(r, noun.to, r.behind(at, "từ") || pairs::is_second(r, at)).is_some() || pairs::is_first_bounded(r, at, noun.to);
    if upwards && (is_condition(r, at) || pairs::is_meant(r, at) || threshold::defines(r, at, noun.to)) {
        return None;
    }
    let bounded = upwards
        || number.comparator.is_some_and(|c| bounds(r, c, number, lead) || is_headed(r, number, &noun) || limits(r, number, refers));
    let each = (!refers && unit::per_before(r, number.from, number.floor, true).is_some())
        || unit::each_before(r, number.from, number.floor).is_some();
    // `thêm 8 xã`: what is added is counted, even where its noun often refers.
    let place = lexicon::COUNTED_PLACES.contains(&&*name);
    let raised = place && aims_at(r, number, &noun);
    // `Thành lập | 02 bộ phận`: what is set up is not what a text refers to.
    let set_up = || {
        r.is_any(noun.from, &["bộ", "giải"])
            && matches!(&*name, "bộ phận" | "giải pháp")
            && r.start_of(at, &["thành lập", "xây dựng"]).is_some()
            && !r.begins(noun.to, &lexicon::POINTING)
    };
    let counted = !refers
        || set_up()
        || (&*name == "vùng" && districts::are_laid_out(r, at, noun.to) && !is_told(r, noun.to))
        || r.behind(at, "thêm")
        || place && aims(r, at);
    let committed = !year
        && (raised
            || counted && commits(r, at, lead)
            || !refers && supply::commits(r, (number.at, number.floor), &noun)
            || standard::counts(r, at, &noun)
            || improving::commits(r, (number.at, number.floor), &noun));
    let visits = lexicon::VISITS.contains(&&*name) && end >= at + 3;
    let placed = (!refers && !year && !r.begins(noun.to, &lexicon::REFERRING)).then(|| placed(r, number.from, end)).flatten();
    let cues = [
        (bounded, "comparator"),
        (rate || each, "rate"),
        (committed || is_set(r, at, &noun), "verb:commit"),
        (number.listed, "list"),
        (is_reached(r, number, &name, &noun), "default:opening"),
        (
            visits || is_visited(r, number, &noun) || is_headed(r, number, &noun) || series::names_count(r, number.from, lead, &noun),
            "unit:count",
        ),
    ];
    let cue = cues.iter().find(|(holds, _)| *holds).map(|&(_, cue)| cue).or(placed)?;
    Some(noun.decided_by(cue))
}

/// Whether a number tells when something else holds: `Trường hợp dự án nằm trên từ | 02 xã trở lên thì giao cho Sở Xây dựng`.
fn is_condition(r: &Reading<'_, '_>, at: usize) -> bool {
    let opens = |word: usize| r.begins(word, &["trường hợp", "nếu"]);
    let mut before = (at.saturating_sub(2 * REACH)..at).rev().take_while(|&word| !r.parts_clauses(word));
    let mut behind = (at..at + 2 * REACH).take_while(|&word| !r.parts_clauses(word));
    before.any(opens) && behind.any(|word| r.is(word, "thì"))
}

/// Whether so many times tell how much greater something is, or when a rule holds: `bằng | 02 lần | mức lương`,
/// `vi phạm từ | 02 lần/năm trở lên`.
fn is_multiple(r: &Reading<'_, '_>, number: &Numeral, noun: &Unit<'_>) -> bool {
    let before = if r.behind(number.at, "từ") { number.at - 1 } else { number.at };
    // `vi phạm nồng độ cồn | từ 02 lần`
    let breaks = || {
        let mut words = (before.saturating_sub(REACH)..before).rev().take_while(|&at| !r.parts_clauses(at));
        r.behind(number.at, "từ") && words.any(|at| r.begins(at, &["vi phạm"])) || r.start_of(before, &["vi phạm"]).is_some()
    };
    let multiplies = || r.behind(number.at, "bằng") || r.is_any(noun.to, &["mức", "lương"]);
    r.is(noun.from, "lần") && noun.to == noun.from + 1 && (multiplies() || breaks())
}

/// Whether the last word before a number, which elsewhere begins a name (`kỳ 2`, `năm 2`), tells with it how often
/// something is done: `kiểm tra định kỳ | 02 lần/năm`, `1 năm | 2 lần`, `diễn tập | 01 lần/năm`.
fn is_rhythm(r: &Reading<'_, '_>, number: &Numeral, noun: &Unit<'_>) -> bool {
    let each = || unit::per_before(r, number.from, number.floor, true).is_some_and(|rate| rate.near);
    // What is numbered goes on with no time. A number behind the name of a month or a day may be its own.
    let by_time = || {
        r.is_any(noun.from, &["lần", "số"])
            && (r.is(noun.to, "/") && r.letters(noun.to + 1) || r.is(noun.to, "mỗi") && r.begins(noun.to + 1, &lexicon::PERIODS))
            && !r.behind_any(number.at, &["tháng", "ngày", "năm", "quý", "thứ", "-", "–", "/", "."])
            // `theo Biểu | 01 lần/tháng`
            && !(number.at.saturating_sub(4)..number.at).any(|word| r.is(word, "theo"))
    };
    r.start_of(number.at, &["định kỳ", "diễn tập"]).is_some() || noun.kind == MeasureKind::Frequency && each() || by_time()
}

/// Whom each of some has, so that the word before the number is no label: `mỗi lớp | 60 học viên`.
pub(super) static MEMBERS: Table<&str, 32> = Table::new(&[
    "học viên",
    "học sinh",
    "đại biểu",
    "người",
    "thành viên",
    "cán bộ",
    "hộ",
    "hội viên",
    "đoàn viên",
    "lao động",
    "cộng tác viên",
    "vận động viên",
]);

/// Classes are numbered up to this, `lớp 12`.
const CLASSES: f64 = 12.0;

/// Whether the last word before a number, which elsewhere begins a name (`lớp 10`), tells who each have so many, behind a comma or first:
/// `03 lớp tập huấn, mỗi lớp | 60 học viên`.
fn is_each(r: &Reading<'_, '_>, number: &Numeral, noun: &Unit<'_>) -> bool {
    let each = number.at.checked_sub(2).filter(|&each| number.from == number.at && r.is(each, "mỗi"));
    let grade = || r.is_any(number.at - 1, &["lớp", "khối"]) && number::read(r, number.at).is_none_or(|number| number.value <= CLASSES);
    each.is_some_and(|each| each == 0 || r.behind_any(each, &[",", "(", ";", ":"])) && r.begins(noun.from, &MEMBERS) && !grade()
}

/// Whether so many sets of papers or things are handed in: `Hồ sơ lập thành | 03 bộ`. The same word is a ministry, and the
/// first half of others (`bộ phận`), so only what sets are made of, or nothing, follows it.
fn is_set(r: &Reading<'_, '_>, at: usize, noun: &Unit<'_>) -> bool {
    let ministries = || r.begins(noun.to, &[", ngành", ", ban", ", cơ quan"]);
    let alone = || (!r.letters(noun.to) || r.kind(noun.to).is_none()) && !ministries();
    let set = r.is(noun.from, "bộ") && noun.to == noun.from + 1 && (alone() || r.begins(noun.to, &lexicon::SETS));
    set && r.start_of(at, &lexicon::HANDING_IN).is_some()
}

/// The text of a unit in small letters; most are written so.
fn in_small_letters<'u>(r: &Reading<'_, '_>, unit: &'u Unit<'_>) -> Cow<'u, str> {
    match (unit.from..unit.to).all(|at| r.is_plain(at)) {
        true => Cow::Borrowed(&unit.text),
        false => Cow::Owned(unit.text.to_lowercase()),
    }
}

/// A count that only its place makes a measure: it follows the name of what it is said of
/// (`Trạm đo mưa: 58 trạm`), or it is the first that the statement says (`+ 01 vị trí tại …`).
fn placed(r: &Reading<'_, '_>, from: usize, end: usize) -> Option<&'static str> {
    // `Có 45 trường …`: that they are to be there.
    let opening = if r.behind(from, "có") { from - 1 } else { from };
    let first = (0..opening).all(|at| r.is_any(at, &["-", "+", "•", "*", "–"]));
    if first && !r.begins(end, &lexicon::NOUNS) {
        return None;
    }
    let colon = from.checked_sub(1).is_some_and(|at| at > 0 && r.is_colon(at));
    match (first, colon) {
        (true, _) => Some("default:opening"),
        (_, true) => Some("default:colon"),
        _ => None,
    }
}

/// What so many of all are to reach.
static REACHED: Table<&str, 16> =
    Table::new(&["đạt", "đạt chuẩn", "hoàn thành", "duy trì", "giữ vững", "được công nhận", "không còn", "không có"]);

/// Whether a statement begins with so many of all, and tells right behind them what they are to reach: `[Đến năm 2030,] 37/37 | xã,
/// thị trấn | đạt chuẩn`. Where not all of them do, it tells how far things are, and so it does where a share follows. Those
/// who vote and what is asked are no such places.
fn heads(r: &Reading<'_, '_>, number: &Numeral, lead: &Lead, unit: &Unit<'_>) -> bool {
    let first = |start: usize| start <= 3 && (0..start).all(|at| r.is_any(at, &["-", "+", "•", "*", "–"]));
    let begins = number.from == number.at && first(lead.from) && (lead.from == number.at || r.begins(lead.from, &["đến năm"]));
    if !begins {
        return false;
    }
    let (part, all) = (number::read(r, number.at), number::read(r, number.end + 1));
    let fair = part.zip(all).is_some_and(|(part, all)| (all.value - part.value).abs() < 0.5);
    let votes = r.begins(unit.from, &["điểm", "câu", "đại biểu", "thành viên"]);
    let noun = |at: usize| r.letters(at) && !r.begins(at, &REACHED) || r.is(at, ",");
    let verb = (unit.to..unit.to + REACH).find(|&at| !noun(at)).filter(|&at| r.begins(at, &REACHED));
    let told = |at: usize| r.is_any(at, &["đã", "chưa", "thì", "nay", "bị", "không", "%"]) && !r.begins(at, &["không còn", "không có"]);
    fair && !votes
        && (verb.is_some() || districts::all_do(r, unit))
        && !(unit.to..unit.to + 3 * REACH).take_while(|&at| !r.parts_clauses(at)).any(told)
}

/// Whether the comparator is one before this count. `trên 04 loại hình` and `dưới 03 hình thức`
/// say where or how; only after a verb or at the start of a clause do they compare.
fn bounds(r: &Reading<'_, '_>, comparator: Comparator, number: &Numeral, lead: &Lead) -> bool {
    let at = number.at;
    let place = r.behind_any(at, &["trên", "dưới", "gần", "hơn", "vượt"]);
    match comparator {
        Comparator::Range => r.behind(at, "từ") || lead.linked || commits(r, at, lead),
        _ if place => {
            let word = at.saturating_sub(1);
            lead.linked
                || word == 0
                || lead.from < word
                || r.behind_any(word, &[",", ";", ":", "cho", "với", "và"])
                || r.start_of(word, &lexicon::COMMITTING).is_some()
        }
        _ => true,
    }
}

/// Whether a range has a bound of its own: `Tổ chức | ít nhất 02 - 03 lớp`, `tuyển dụng | khoảng 5.000 - 5.500 lao động`. What a text
/// refers to is not told about how many times it is: `qua khoảng | 3 - 4 bước`.
fn limits(r: &Reading<'_, '_>, number: &Numeral, refers: bool) -> bool {
    number.comparator == Some(Comparator::Range)
        && match number.bound {
            Some(Comparator::AtLeast | Comparator::AtMost) => true,
            Some(Comparator::Approximately) => r.behind(number.at, "khoảng") && !r.behind(number.at - 1, "trong") && !refers,
            _ => false,
        }
}

/// What names how many there are of people, beasts or cases.
static HEADS: Table<&str, 16> =
    Table::new(&["số", "tổng số", "dân số", "đàn", "tổng đàn", "quy mô đàn", "quy mô dân số", "tổng lượt", "lực lượng lao động"]);

/// The verbs before it with which such a number is an aim.
static KEPT: Table<&str, 8> = Table::new(&["duy trì", "phấn đấu", "giữ", "ổn định", "phấn đấu duy trì", "khống chế"]);

/// Words that tell what a clause is a condition of, or that it tells how things stand.
const CONDITIONS: [&str; 7] = ["thì", "được", "phải", "là", "năm", "có", "không"];

/// Whether the clause names how many there are of what is counted: `Tổng đàn lợn | 450.000 con`, `số hộ nghèo | 300 hộ`. It
/// begins the text or a sentence, or goes on a list of such numbers; behind a time or a colon it may tell what there was.
fn is_headed(r: &Reading<'_, '_>, number: &Numeral, noun: &Unit<'_>) -> bool {
    let at = number.at;
    if !r.begins(noun.from, &lexicon::LIVING) || r.behind(at, "từ") {
        return false;
    }
    let lowest = at.saturating_sub(REACH);
    let mark = (lowest..at).rev().find(|&before| r.is_mark(before));
    let start = mark.map_or(lowest, |mark| mark + 1);
    let begins = match mark {
        None => lowest == 0,
        Some(mark) => r.ends_sentence(mark) || r.is(mark, ";") || r.is(mark, ",") && number.floor > 0 && number.floor <= start,
    };
    let head = r.past(start, &KEPT).unwrap_or(start);
    let plain = |at: usize| r.letters(at) && !r.is_any(at, &CONDITIONS) && !r.is_time(at);
    let open = |at: usize| !r.is_any(at, &["thì", "được", "phải", "không"]);
    let behind = (noun.to..noun.to + REACH).take_while(|&at| r.letters(at));
    begins && r.past(head, &HEADS).is_some_and(|end| end < at) && (head..number.from).all(plain) && behind.into_iter().all(open)
}

/// Whether the words before the number commit to it.
fn commits(r: &Reading<'_, '_>, at: usize, lead: &Lead) -> bool {
    // `Kế hoạch này thay thế 02 kế hoạch …` does so itself.
    if r.start_of(at, &lexicon::COMMITTING).or(r.start_of(at, &lexicon::WORKING)).is_some_and(|verb| !r.behind(verb, "này")) {
        return true;
    }
    if done_well(r, at) || is_handed_out(r, at) || commitment::commits(r, at) {
        return true;
    }
    // `đào tạo nghề cho 5.000 lao động`
    let given = r.behind(at, "cho")
        && (at.saturating_sub(REACH)..at).rev().take_while(|&word| !r.parts_clauses(word)).any(|word| r.begins(word, &lexicon::GIVING));
    let labelled = at.checked_sub(1).is_some_and(|colon| r.is_colon(colon) && (r.begins(0, &SUMS)));
    given || labelled || aims(r, at) || (lead.linked && !r.behind(at, "là") && !r.behind(at, "với"))
}

/// How a work is done whose number follows, with the verbs behind which it says so: elsewhere `thành công` is a noun.
static MANNERS: [(&str, &[&str]); 5] = [
    ("thành công", &["tổ chức", "hoàn thành", "xây dựng"]),
    ("dứt điểm", &["hoàn thành", "xử lý", "giải quyết"]),
    ("thí điểm", &["xây dựng", "triển khai", "lắp đặt", "tổ chức", "thành lập"]),
    ("và nhân rộng", &["xây dựng", "triển khai", "phát triển", "duy trì", "hình thành"]),
    (", nhân rộng", &["xây dựng", "triển khai", "phát triển", "duy trì", "hình thành"]),
];

/// Whether a verb commits to a number though a word stands between that tells how it is done: `Hoàn thành dứt điểm | 12 dự án`.
/// Where the verb opens no clause, such words tell what was done or what something is for: `Kinh phí tổ chức thành công | 02 hội
/// thi`; and `thí điểm | 01 cửa` is a name.
fn done_well(r: &Reading<'_, '_>, at: usize) -> bool {
    // Every number asks, and hardly one stands behind such words.
    if !r.behind_any(at, &["công", "điểm", "rộng"]) {
        return false;
    }
    let verb = MANNERS.iter().find_map(|&(manner, verbs)| r.start_of(at, &[manner]).and_then(|end| r.start_of(end, verbs)));
    let opens = |verb: usize| opens_clause(r, verb, &[",", ";", ".", ":"]) || r.start_of(verb, &["phấn đấu", "tiếp tục", "phải"]).is_some();
    let named = || number::read(r, at).is_some_and(|number| r.is_any(number.end, &["cửa", "cấp"]));
    verb.is_some_and(opens) && !named()
}

/// What is handed out, by verbs that elsewhere are half of other words and nouns: `cấp 2`, `phát 02 bản tin`.
static HANDED_OUT: Table<&str, 32> = Table::new(&[
    "suất học bổng",
    "suất quà",
    "học bổng",
    "phần quà",
    "tờ rơi",
    "tờ gấp",
    "tờ bướm",
    "áp phích",
    "thẻ bảo hiểm y tế",
    "thẻ bhyt",
    "bộ tài liệu",
    "cuốn tài liệu",
    "cuốn sổ tay",
    "túi thuốc",
]);

/// Whether a clause begins with a verb of handing out right before so many of what is handed out: `Phát | 10.000 tờ rơi`.
fn is_handed_out(r: &Reading<'_, '_>, at: usize) -> bool {
    let verb = r.start_of(at, &["cấp", "phát", "cấp phát", "phát miễn phí", "cấp miễn phí"]);
    let begins = |verb: usize| verb == 0 || r.is_mark(verb - 1) || r.behind_any(verb, &["và", "năm"]);
    let handed = |at: usize| number::read(r, at).is_some_and(|number| r.begins(number.end, &HANDED_OUT));
    verb.is_some_and(begins) && handed(at)
}

/// Whether the number tells the visits of those named right before it, at the start of their clause.
fn is_visited(r: &Reading<'_, '_>, number: &Numeral, unit: &Unit<'_>) -> bool {
    let named = || r.start_of(number.from, &lexicon::VISITORS);
    // `khách quốc tế 500 nghìn lượt, khách nội địa | 4 triệu lượt`: behind a comma others go on, of whom a number is told.
    let goes_on = |at: usize| number.floor > 0 && r.behind_any(at, &[",", "và"]) && (number.floor..at - 1).all(|at| r.letters(at));
    let opens = |at: usize| at <= 1 && r.is_mark(at - 1) || r.parts_clauses(at - 1) || r.behind_any(at, &["(", ":"]);
    let begins = |at: usize| at == 0 || opens(at) || goes_on(at) || r.start_of(at, &["trong đó", "gồm"]).is_some();
    let many = number.end >= number.at + 3 || r.begins(number.end, &lexicon::SCALES);
    unit.text.contains("lượt") && many && named().is_some_and(begins)
}

/// What has parts, of which it says how many: `Kế hoạch đến năm 2030 có 05 nhiệm vụ`.
const DOCUMENTS: [&str; 6] = ["kế hoạch", "chương trình", "đề án", "chiến lược", "nghị quyết", "tiêu chí"];

/// Whether a statement begins with so many places that are to be up to standard: `Có | 40 xã | đạt chuẩn nông thôn mới`. What share
/// of all they are may stand in a bracket.
fn is_reached(r: &Reading<'_, '_>, number: &Numeral, name: &str, noun: &Unit<'_>) -> bool {
    if !lexicon::COUNTED_PLACES.contains(&name) {
        return false;
    }
    let first = |lead: usize| r.is(lead, "có") && (0..lead).all(|at| r.is_any(at, &["-", "+", "•", "*", "–"]));
    // `Có 12 thôn đạt chuẩn và | 3 xã đạt chuẩn nâng cao`
    let next = || {
        let near = number.floor > 0 && number.from - number.floor <= REACH && r.behind_any(number.from, &[",", "và"]);
        near && (0..number.floor.min(REACH)).any(first) && !(number.floor..number.from).any(|at| r.parts_clauses(at))
    };
    let opens = number.from.checked_sub(1).is_some_and(first) || next();
    let behind = || if r.is(noun.to, "(") { r.closing(noun.to).map_or(noun.to, |close| close + 1) } else { noun.to };
    opens && r.begins(behind(), &["đạt chuẩn", "đạt tiêu chí"]) && !is_told(r, noun.to)
}

/// Whether the clause from a word on tells what so many places must do or what was done with them, which is no aim.
fn is_told(r: &Reading<'_, '_>, from: usize) -> bool {
    let told = |at: usize| {
        r.is_any(at, &["thì", "phải", "đã", "bị", "được", "không", "chưa"]) || r.is(at, "mới") && r.start_of(at, &["nông thôn"]).is_none()
    };
    (from..from + 2 * REACH).take_while(|&at| !r.parts_clauses(at)).any(told)
}

/// The verbs with which places are brought up to a standard.
static RAISING: Table<&str, 16> =
    Table::new(&["xây dựng", "đạt", "công nhận", "công nhận mới", "xây dựng mới", "hoàn thành xây dựng", "xây dựng thành công", "đưa"]);

/// What such places are to be.
static STANDARDS: Table<&str, 32> = Table::new(&[
    "đạt chuẩn",
    "đạt tiêu chí",
    "an toàn dịch bệnh",
    "nông thôn mới",
    "kiểu mẫu",
    "đạt nông thôn mới",
    "thông minh",
    "văn hóa",
    "điểm",
    "về đích",
    "thoát",
    "ra khỏi",
]);

/// Whether so many places are striven for, `Phấn đấu xây dựng | 20 xã`, or a statement begins with the verb that brings them up
/// to a standard: `Công nhận | 20 xã | đạt chuẩn`. Places that are named or narrowed (`02 xã trên`, `05 huyện của tỉnh`) are
/// those that there are.
fn aims_at(r: &Reading<'_, '_>, number: &Numeral, noun: &Unit<'_>) -> bool {
    let at = number.at;
    let verb = r.start_of(at, &RAISING);
    if verb.is_none() && !r.behind(at, "đấu") {
        return false;
    }
    let from = verb.unwrap_or(at);
    // `Phấn đấu đến năm 2030, | xây dựng`
    let behind_time = if r.behind(from, ",") { from - 1 } else { from };
    let time = behind_time.checked_sub(1).filter(|&word| r.is_time(word)).map(|word| r.times_start(word, word.saturating_sub(REACH)));
    let striven = r.start_of(time.unwrap_or(from), &["phấn đấu"]).is_some_and(|start| !r.behind_any(start, &["đã", "các"]));
    let narrowed = r.capital(noun.to) || r.begins(noun.to, &lexicon::POINTING) || r.is_any(noun.to, &["của", "trong", "hội", "thì"]);
    // `Phấn đấu 01 xã 01 sản phẩm`: the name of a movement.
    let one = r.is(noun.to, ",") && number::read(r, at).is_some_and(|number| number.value < 2.0);
    let named = narrowed || number::begins(r, noun.to + usize::from(one));
    let opened = || verb.is_some_and(|verb| opens_clause(r, verb, &[";", "."])) && r.begins(noun.to, &STANDARDS) && !is_told(r, noun.to);
    // `Đưa 02 xã điểm vào kế hoạch`
    let clause = (at.saturating_sub(2 * REACH)..at).rev().take_while(|&word| !r.parts_clauses(word));
    let listed =
        || r.behind(at, "đưa") && (noun.to..noun.to + REACH).take_while(|&word| !r.parts_clauses(word)).any(|word| r.is(word, "vào"));
    !named && (striven || opened()) && !listed() && !clause.into_iter().any(|word| r.is(word, "nếu"))
}

/// Whether so many there are to be: `Đến năm 2030, toàn tỉnh | có 50 xã đạt chuẩn`. What a document has, what there was
/// from one time to another and what defines a share (`90% gia đình có 2 con`) is no aim.
fn aims(r: &Reading<'_, '_>, at: usize) -> bool {
    let clause = || (at.saturating_sub(REACH)..at).rev().take_while(|&word| !r.parts_clauses(word));
    let span = |word: usize| (word.saturating_sub(6)..word).any(|before| r.is_any(before, &["từ", "tính", "kê", "điểm"]));
    let aim = |word: usize| {
        r.begins(word, &["phấn đấu", "mục tiêu"]) && !r.behind(word, "trình") || r.is(word, "đến") && r.is_time(word) && !span(word)
    };
    let other = |word: usize| r.begins(word, &DOCUMENTS) || r.mark(word, '%');
    r.behind(at, "có") && !r.behind_any(at - 1, &["đã", "hiện", "thường"]) && clause().any(aim) && !clause().any(other)
}

/// Whether an age is what is measured: `Tuổi thọ trung bình đạt 75,5 tuổi`. Other ages define who is meant.
fn lifetime(r: &Reading<'_, '_>, at: usize) -> bool {
    let clause = (at.saturating_sub(2 * REACH)..at).rev().take_while(|&word| !r.parts_clauses(word));
    !r.is(at + 1, "trở") && clause.into_iter().any(|word| r.begins(word, &LIFETIMES))
}

/// Whether the number is glued to what stands before it: `TCVN5`, `3/4`, `QĐ-7`.
fn glued(r: &Reading<'_, '_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    r.joined(before) && (r.kind(before) != Some(Kind::Mark) || r.is_any(before, &["/", "-", ".", "–", ",", "_", "^"]))
}
