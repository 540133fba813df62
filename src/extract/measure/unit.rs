//! What stands behind a number: the unit (`tỷ đồng`, `lớp tập huấn`), what it is counted by
//! (`/năm`, `mỗi quý`), and `trở lên`.
//!
//! ```text
//! unit  = percent | [scale] (money | quantity) | scale [noun] | times | noun
//! noun  = a known noun | one or two syllables in small letters | an abbreviation
//! share = "/" round number                            23,5 | /10.000
//! per   = "/" [number] (period | noun) ["/" period] | ("mỗi" | "một" | "trong" …) period
//! ```

use std::borrow::Cow;

use super::doing;
use super::lexicon;
use super::nouns;
use super::pieces::Piece;
use super::reading::{REACH, Reading};
use super::stroke;
use crate::extract::gates::Gate;
use crate::extract::number::{self, Number};
use crate::extract::phrases::Table;
use crate::model::{Comparator, MeasureKind};
use crate::words::{Kind, Words};

/// A unit and where it stands.
pub(super) struct Unit<'t> {
    pub(super) kind: MeasureKind,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) text: Cow<'t, str>,
    /// What decides that its number is a measure.
    pub(super) cue: &'static str,
}

/// What a unit of each kind is as a cue.
const fn cue(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Percent => "sign:percent",
        MeasureKind::Count => "unit:count",
        MeasureKind::Frequency => "unit:frequency",
        MeasureKind::Money => "unit:money",
        MeasureKind::Quantity => "unit:quantity",
    }
}

impl<'t> Unit<'t> {
    pub(super) fn new(r: &Reading<'_, 't>, kind: MeasureKind, from: usize, to: usize) -> Self {
        // `m^2` is how mathematics is set in plain text; the unit is the square metre.
        let text = match r.slice(from, to) {
            raised if raised.contains('^') => Cow::Owned(raised.replace("^2", "²").replace("^3", "³")),
            text => Cow::Borrowed(text),
        };
        Self { kind, from, to, text, cue: cue(kind) }
    }

    pub(super) fn decided_by(self, cue: &'static str) -> Self {
        Self { cue, ..self }
    }
}

/// The first words of tabled units.
static TABLED: Gate<1024> = Gate::new()
    .beginning(&lexicon::PERCENT, 1)
    .beginning(&lexicon::SCALES, 1)
    .beginning(&lexicon::MONEY, 1)
    .beginning(&lexicon::QUANTITIES, 1);

/// Whether digits may have a unit that stand before a word, which is known before the whole number is read: they do where
/// they go on, in the number itself or to another one, and where a unit [may stand](may_stand).
pub(super) fn may_follow(words: &Words<'_>, at: usize) -> bool {
    match (words.kind(at), words.key_bytes(at)) {
        (None, _) => false,
        (Some(Kind::Letters | Kind::Digits), _) | (_, b"/" | b"%") => true,
        (_, b"." | b",") => number::separator(words, at).is_some(),
        // `02 (hai) lớp`
        (_, b"(") => at.checked_sub(1).and_then(|digits| number::read(words, digits)).is_some_and(|number| number.end > at),
        _ => TABLED.classes(words, at) != 0 || words.is_any(at, &JOINS) && number::begins(words, at + 1),
    }
}

/// What joins the two numbers of a range.
pub(super) const JOINS: [&str; 6] = ["-", "–", "—", "đến", "tới", "÷"];

/// Whether a unit may stand at a word, behind a number: a mark is none but those of the tables and a stroke.
pub(super) fn may_stand(r: &Reading<'_, '_>, at: usize) -> bool {
    r.letters(at) || r.mark(at, '/') || r.mark(at, '%') || TABLED.classes(r, at) != 0
}

/// The kind of a unit of the tables, with the scale before it, and where it ends.
fn kind(words: &Words<'_>, at: usize) -> Option<(MeasureKind, usize)> {
    // Of the units most are this sign.
    let percent = if words.mark(at, '%') { Some(at + 1) } else { words.past(at, &lexicon::PERCENT) };
    if let Some(to) = percent {
        return Some((MeasureKind::Percent, to));
    }
    let scaled = words.past(at, &lexicon::SCALES).unwrap_or(at);
    [scaled, at].into_iter().find_map(|start| {
        let units = lexicon::TABLED.iter().filter_map(|&(units, kind)| Some((kind, words.past(start, units)?)));
        // `02 đồng chí` are no money; behind a scale there are no others.
        let like = start == at && words.begins(start, &lexicon::LIKE_UNITS) && !words.capital(start + 1);
        // `5 m` is a length, `5 mô` is not; letters and digits glued on make another word.
        units.max_by_key(|&(_, to)| to).filter(|&(_, to)| !(like || to > 0 && words.joined(to - 1) && words.letters(to)))
    })
}

/// The scales that go on with a greater one, of which it has a thousand: `12 tỷ | 500 triệu đồng`.
fn smaller_scales(greater: &str) -> &'static [&'static str] {
    match greater {
        "tỷ" | "tỉ" => &["triệu"],
        "triệu" => &["nghìn", "ngàn"],
        _ => &[],
    }
}

/// A sum of money told in two scales, as it is worth in the greater: `12 tỷ 500 triệu đồng` is 12,5 tỷ đồng.
pub(super) fn in_two_scales<'t>(r: &Reading<'_, 't>, first: &Number) -> Option<(Number, Unit<'t>)> {
    let smaller = Some(smaller_scales(r.at(first.end))).filter(|smaller| !smaller.is_empty())?;
    let second = number::read(r, first.end + 1).filter(|second| second.value < 1_000.0)?;
    let scaled = r.past(second.end, smaller)?;
    let to = r.past(scaled, &["đồng", "đ", "vnđ"])?;
    let text = Cow::Owned(format!("{} {}", r.slice(first.end, first.end + 1), r.slice(scaled, to)));
    let unit = Unit { kind: MeasureKind::Money, from: second.end, to, text, cue: cue(MeasureKind::Money) };
    Some((Number { value: first.value + second.value / 1_000.0, end: second.end }, unit))
}

/// What so much is told of for each: `Số bác sĩ trên | 1 vạn dân`, `giá trị sản xuất trên | 1 ha`.
static BASES: [(f64, &[&str]); 5] = [
    (1.0, &["ha", "héc ta", "hecta", "km2", "m2", "vạn dân", "đơn vị diện tích"]),
    (10.0, &["vạn dân"]),
    (1_000.0, &["dân", "người dân", "trẻ đẻ sống"]),
    (10_000.0, &["dân", "người dân", "trẻ đẻ sống"]),
    (100_000.0, &["dân", "người dân", "trẻ đẻ sống"]),
];

/// The people of such a rate.
static BASED: Table<&str, 8> = Table::new(&["vạn dân", "dân", "người dân", "trẻ đẻ sống"]);

/// What is told by each of so many: `Số bác sĩ | trên 1 vạn dân`.
static RATED: Table<&str, 32> = Table::new(&[
    "số",
    "tỷ số",
    "mật độ",
    "giá trị",
    "tổng giá trị",
    "tỷ suất",
    "sản lượng",
    "thu nhập",
    "doanh thu",
    "năng suất",
    "lợi nhuận",
    "chi phí",
]);

/// Whether the number at `at`, behind `trên`, tells for how much each a rate is, and is none by itself.
pub(super) fn is_base(r: &Reading<'_, '_>, at: usize, number: &Number) -> bool {
    let based = |&(value, units): &(f64, &[&str])| (value - number.value).abs() < 0.5 && r.past(number.end, units).is_some();
    // What is rated is named in a few words; `cho trên 10.000 dân` is how many are served.
    let near = (at.saturating_sub(REACH)..at.saturating_sub(1)).rev().take_while(|&word| r.letters(word) && !r.is(word, "cho"));
    let near = || near.into_iter().any(|word| r.begins(word, &RATED));
    // `Giá trị sản xuất bình quân | 1 ha`
    let average =
        || number.value < 2.0 && r.start_of(at, &["bình quân", "trung bình"]).is_some() && r.start_of(at, &["mỗi năm bình quân"]).is_none();
    let on = r.behind(at, "trên");
    (on || average()) && BASES.iter().any(based) && (near() || on && is_cared_for(r, at - 1))
}

/// Those who care for people, and what is held ready for them, so that so many of them are told by the people.
static CARE: Table<&str, 32> = Table::new(&[
    "bác sĩ",
    "bác sỹ",
    "dược sĩ",
    "dược sỹ",
    "điều dưỡng",
    "giường bệnh",
    "cán bộ y tế",
    "nhân viên y tế",
    "ca",
    "ca mắc",
    "ca tử vong",
]);

/// How many words may stand between them and what they are told by.
const CARING: usize = 8;

/// Whether so many of those stand before `trên` at a word: `10 bác sĩ | trên 1 vạn dân`.
fn is_cared_for(r: &Reading<'_, '_>, on: usize) -> bool {
    let near = (on.saturating_sub(CARING)..on).rev();
    let mut words = near.take_while(|&at| r.letters(at) && !r.is_any(at, &["cho", "vụ", "với", "đến", "chữa"]));
    words.any(|at| at > 0 && r.begins(at, &CARE) && r.kind(at - 1) == Some(Kind::Digits))
}

/// A unit of the tables behind a number: percent, money, physical; with the scale before it.
pub(super) fn tabled<'t>(r: &Reading<'_, 't>, at: usize) -> Option<Unit<'t>> {
    if !r.mark(at, '%') && TABLED.classes(r, at) == 0 {
        return None;
    }
    match kind(r, at) {
        Some((kind @ MeasureKind::Percent, to)) => return Some(Unit { kind, from: at, to, text: Cow::Borrowed("%"), cue: cue(kind) }),
        Some((kind, to)) => return Some(Unit::new(r, kind, at, to)),
        None => {}
    }
    let scaled = r.past(at, &lexicon::SCALES)?;
    // `62 nghìn lao động`, `5 triệu`: what is counted may be left unsaid.
    let noun = noun(r, scaled);
    let to = noun.as_ref().map_or(scaled, |noun| noun.to);
    // The multiplier belongs to the number, not to what is counted.
    let from = if noun.is_some() { scaled } else { at };
    Some(Unit { from, ..Unit::new(r, MeasureKind::Count, at, to) })
}

/// The kind of a unit that goes from a word to the end of a text that begins with its number: of one of the tables,
/// or of a noun that nothing but counts. Nothing else can be said of such a number.
pub(super) fn kind_alone(words: &Words<'_>, at: usize) -> Option<MeasureKind> {
    let counted = || Some((MeasureKind::Count, words.past(at, &lexicon::NOUNS)?));
    let (kind, to) = match TABLED.classes(words, at) {
        0 if [&lexicon::TIMES, &lexicon::SHORT_TIMES, &lexicon::LONG_TIMES].iter().any(|times| words.begins(at, *times)) => return None,
        0 => counted()?,
        _ => kind(words, at).or_else(counted)?,
    };
    (to == words.len()).then_some(kind)
}

/// The noun that is counted behind a number.
pub(super) fn noun<'t>(r: &Reading<'_, 't>, at: usize) -> Option<Unit<'t>> {
    if let Some(to) = r.past(at, &lexicon::TIMES) {
        let longer = r.past(at, &lexicon::NOUNS).unwrap_or(to);
        // `02 cuộc đối thoại` counts dialogues, `02 cuộc/năm` how often.
        let classifies = !r.is(at, "lần") && r.letters(to) && !r.begins(to, &lexicon::NOT_COUNTED) && !r.is_any(to, lexicon::EACH);
        let kind = if longer > to || classifies { MeasureKind::Count } else { MeasureKind::Frequency };
        let to = slashed(r, to).filter(|_| classifies && longer == to).unwrap_or(to);
        return Some(Unit::new(r, kind, at, longer.max(to)));
    }
    if !r.letters(at) || r.is_time(at) || r.is_taken(at) {
        return None;
    }
    // `Phát sóng 02 số/tháng`, `12 số chuyên mục`: what comes out in numbers. Elsewhere the word is a sum of things: `2/3 số xã`.
    if r.is(at, "số") && !r.capital(at) {
        let often = r.is_any(at + 1, &["/", "mỗi"]) && r.begins(at + 2, &lexicon::PERIODS);
        // `Mỗi tháng 02 số.`
        let often =
            often || !r.letters(at + 1) && at.checked_sub(3).is_some_and(|each| r.is(each, "mỗi") && r.begins(each + 1, &lexicon::PERIODS));
        let kind = if often { MeasureKind::Frequency } else { MeasureKind::Count };
        return (often || r.begins(at + 1, &lexicon::ISSUES)).then(|| Unit::new(r, kind, at, at + 1));
    }
    if r.begins(at, &lexicon::WATCHWORDS) {
        return None;
    }
    // A name is no counted thing, but an abbreviation may be: `50 HTX`.
    let word = r.str(at);
    if r.capital(at) && !word.chars().all(char::is_uppercase) {
        return None;
    }
    if let Some(to) = r.past(at, &lexicon::NOUNS) {
        return Some(Unit::new(r, MeasureKind::Count, at, rated(r, to).unwrap_or(to)));
    }
    if let Some(to) = slashed(r, at).filter(|_| !r.begins(at, &lexicon::NOT_COUNTED)) {
        return Some(Unit::new(r, MeasureKind::Count, at, to));
    }
    if r.begins(at, &lexicon::NOT_COUNTED) {
        return None;
    }
    // Most nouns have two syllables; a function word ends the noun after one.
    // `nhà từ 6 tầng lắp 02 thang máy`: so does a verb.
    let second = !r.begins(at + 1, &lexicon::COMMITTING)
        && r.letters(at + 1)
        && !r.capital(at + 1)
        && !word.chars().all(char::is_uppercase)
        && !r.begins(at + 1, &lexicon::NOT_COUNTED);
    let third = second && nouns::is_cut(r, at + 2);
    Some(Unit::new(r, MeasureKind::Count, at, at + 1 + usize::from(second) + usize::from(third)))
}

/// Where a noun ends that runs up to the stroke of a rate: `01 huấn luyện viên/câu lạc bộ`.
fn slashed(r: &Reading<'_, '_>, at: usize) -> Option<usize> {
    let end = (at + 1..=at + 4).find(|&end| r.is(end, "/") && r.joined(end - 1))?;
    let plain = |at: usize| r.letters(at) && !r.capital(at) && !r.begins(at, &lexicon::LINKS) && !r.begins(at, &lexicon::COMMITTING);
    // `nhà máy đốt rác công suất | /ngày`: how much is left out.
    ((at..end).all(plain) && !r.is(end - 1, "suất")).then_some(end)
}

/// Where a known noun ends that more words narrow, up to the stroke of a rate by time: `05 cuốn | sách/năm`.
fn rated(r: &Reading<'_, '_>, noun: usize) -> Option<usize> {
    let end = slashed(r, noun).filter(|&end| r.begins(end + 1, &lexicon::PERIODS))?;
    let narrows = |at: usize| !r.is_any(at, lexicon::PREPOSITIONS) && !r.begins(at, &lexicon::NOT_COUNTED);
    (noun..end).all(narrows).then_some(end)
}

/// A rate of a number to a round number: `23,5/10.000 trẻ`.
pub(super) fn share<'t>(r: &Reading<'_, 't>, at: usize, end: usize) -> Option<Unit<'t>> {
    if !r.is(end, "/") {
        return None;
    }
    let whole = number::read(r, end + 1)?;
    let round = [100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0].iter().any(|&n: &f64| (n - whole.value).abs() < 0.5);
    let less = number::read(r, at).is_some_and(|n| n.value < whole.value);
    // `80/100 xã`, `85/100 điểm`: a hundred may be all that there are, but of people it is a rate.
    let all = whole.value < 101.0 && r.past(whole.end, &lexicon::NOUNS).is_some() && !r.begins(whole.end, &lexicon::PEOPLE);
    (round && less && !all && !r.is_taken(end + 1)).then(|| Unit::new(r, MeasureKind::Quantity, end, whole.end))
}

/// What stands between a count and all of them, in words.
static OUT_OF: Table<&str, 16> = Table::new(&["trong", "trong số", "trong tổng số", "trên", "trên tổng số"]);

/// A count out of all of them: `đạt 8/10 | xã`, `đạt 02 trong số 03 | tiêu chí`. The unit is the noun behind both numbers.
pub(super) fn part<'t>(r: &Reading<'_, 't>, at: usize, end: usize) -> Option<Unit<'t>> {
    let all = if r.is(end, "/") { r.joined(end).then_some(end + 1) } else { r.past(end, &OUT_OF) }?;
    let (part, whole) = (number::read(r, at)?, number::read(r, all)?);
    let to = r.past(whole.end, &lexicon::NOUNS)?;
    // Points may be told in parts.
    let entire = part.value.fract() == 0.0 || r.is(whole.end, "điểm");
    // `9 trên 10 người` is a rate.
    let rated = !r.is(end, "/") && r.begins(whole.end, &lexicon::PEOPLE);
    let counts = part.value <= whole.value && entire && whole.value > 1.0 && !rated;
    (counts && !r.is_taken(all)).then(|| Unit::new(r, MeasureKind::Count, whole.end, to))
}

/// What the quantity is counted by, behind the unit: `/năm`, `mỗi năm`, `trong năm`, `/hội nghị`.
pub(super) fn per_after<'t>(r: &Reading<'_, 't>, at: usize) -> Option<(usize, &'t str)> {
    if r.is(at, "/") {
        let noun_at = match number::read(r, at + 1) {
            Some(number) if number.value > 1.0 => {
                // `2,1 bác sĩ/10.000 dân`
                let end = r.past(number.end, &lexicon::NOUNS).filter(|_| !stroke::is_beside(r, at))?;
                return Some((end, r.slice(at + 1, end)));
            }
            Some(number) => number.end,
            None => at + 1,
        };
        let end = r
            .past(noun_at, &lexicon::PERIODS)
            .or_else(|| r.past(noun_at, &lexicon::QUANTITIES))
            .or_else(|| r.past(noun_at, &lexicon::NOUNS))
            .or_else(|| r.past(noun_at, &lexicon::TIMES))
            .or_else(|| whole_noun(r, noun_at))?;

        // `80 triệu đồng/người/năm` is a rate by the year.
        if r.is(end, "/")
            && !r.begins(noun_at, &lexicon::PERIODS)
            && let Some(to) = r.past(end + 1, &lexicon::PERIODS)
        {
            // `50.000 đồng/m2/tháng`: nobody reads the area out of the rate.
            let from = if r.begins(noun_at, &lexicon::QUANTITIES) { noun_at } else { end + 1 };
            return Some((to, r.slice(from, to)));
        }
        // `01 vị trí/ao/vùng`: either of them.
        if r.is(end, "/")
            && r.joined(end - 1)
            && r.joined(end)
            && !r.begins(noun_at, &lexicon::PERIODS)
            && let Some(to) = r.past(end + 1, &lexicon::NOUNS).or_else(|| whole_noun(r, end + 1))
        {
            return Some((to, r.slice(noun_at, to)));
        }
        return Some((end, r.slice(noun_at, end)));
    }
    if !r.letters(at) {
        return None;
    }
    if r.is(at, "trên")
        && let Some(end) = number::read(r, at + 1).filter(|number| is_base(r, at + 1, number)).and_then(|number| r.past(number.end, &BASED))
    {
        return Some((end, r.slice(at + 1, end)));
    }
    let (noun_at, fixed) = match r.at(at) {
        "mỗi" | "hằng" | "hàng" | "một" => (at + 1, true),
        "trong" if r.is_any(at + 1, &["một", "mỗi", "1", "01"]) => (at + 2, true),
        "trong" => (at + 1, false),
        _ => return None,
    };
    let end = r.past(noun_at, &lexicon::PERIODS)?;
    // `trong vụ | Xuân`: a season by its name.
    let season = !fixed && r.is(noun_at, "vụ") && r.is_any(end, &["xuân", "hè", "thu", "đông", "mùa", "chiêm", "này"]);
    let dated = r.kind(end) == Some(Kind::Digits) || season || r.is_time(noun_at) && !fixed;
    (!dated).then(|| (end, r.slice(noun_at, end)))
}

/// How many words may stand between a unit and what it is counted by.
const NAMING: usize = 5;

/// What is held, so that so many are a year.
static EVENTS: Table<&str, 16> = Table::new(&["hội nghị", "hội thảo", "lớp tập huấn", "lớp", "khóa", "buổi", "hội thi"]);

/// What such events are about that comes round itself.
pub(super) static OCCASIONS: Table<&str, 16> =
    Table::new(&["công tác", "tổng kết", "sơ kết", "kết quả", "kế hoạch", "nhiệm vụ", "chương trình", "báo cáo"]);

/// The places and bodies by which things are counted behind the words that name them: `01 cán bộ chuyên trách | /xã`. Behind
/// another noun a stroke parts two names of one thing: `thiết bị đọc/ghi thẻ`, `nhà văn hóa thôn/khu phố`.
pub(super) static PLACES: Table<&str, 64> = Table::new(&[
    "xã",
    "phường",
    "huyện",
    "tỉnh",
    "thôn",
    "bản",
    "ấp",
    "khu phố",
    "tổ dân phố",
    "khu dân cư",
    "trường",
    "lớp",
    "hộ",
    "người",
    "đơn vị",
    "khu công nghiệp",
    "cụm công nghiệp",
    "trạm y tế",
    "câu lạc bộ",
]);

/// What a quantity is counted by behind few words that name it: where it begins and ends, and the time or place.
pub(super) fn near_behind<'t>(r: &Reading<'_, 't>, (from, to): Piece) -> Option<(usize, usize, &'t str)> {
    // `04 đợt kiểm tra hằng năm`: what is held comes round, `kế hoạch hằng năm` is a sort of them.
    let held = r.begins(from, &lexicon::TIMES) || r.begins(from, &EVENTS);
    let (mut joint, mut other) = (false, false);
    for at in to + 1..=to + NAMING {
        let last = at - 1;
        let joined = last > 0 && r.joined(last - 1) && r.kind(last - 1) == Some(Kind::Digits);
        let named = match r.kind(last) {
            Some(Kind::Letters) => {
                joined
                    || r.is(last, "và") && last > to
                    || !(r.begins(last, &lexicon::NOT_COUNTED) || r.is_any(last, lexicon::PREPOSITIONS) || r.is_any(last, lexicon::EACH))
            }
            // `trạm 5G`
            Some(Kind::Digits) => r.joined(last) && r.letters(at),
            // `hội nghị, hội thảo`
            _ => r.is(last, ",") && r.begins(at, &lexicon::NOUNS),
        };
        if !named || r.is_time(last) || r.is_taken(last) || r.begins(last, &lexicon::LINKS) {
            return None;
        }
        // `nhà máy xử lý rác công suất | /ngày`: of the works, how much is left out.
        let slashed = r.is(at, "/") && r.joined(at - 1) && !r.is(last, "suất");
        // `01 tổ công tác và họp | mỗi tháng`: behind `và` that may be how often something else is done.
        joint |= r.is(last, "và");
        // `tổng kết công tác | hằng năm`: so what is told of, not what is held.
        other |= r.begins(last, &OCCASIONS);
        let each = !joint && (r.is(at, "mỗi") || held && !other && r.is_any(at, &["hằng", "hàng"]));
        let time = if slashed || each { r.past(at + 1, &lexicon::PERIODS) } else { None };
        let place = || r.past(at + 1, &PLACES).filter(|_| slashed && !other && r.start_of(at, &PLACES).is_none() && r.joined(at));
        if let Some(end) = time.or_else(|| place().map(|end| past_places(r, end))) {
            // `02 sản phẩm OCOP/xã trở lên`: of places more words may be the end of a name, or narrow them (`/thôn thuộc xã biên
            // giới`). Behind a comma or `và` may stand a place that no table knows, or another thing: `10 máy phát điện/xã, 500 áo phao`.
            let ends = r.is_any(end, &["", ".", ";", ")", "trong", "trên"]);
            let goes_on = time.is_some() && (slashed || r.is_any(end, &[",", "và"]) || r.is_any(end, lexicon::PREPOSITIONS));
            return (goes_on || ends).then(|| (at, end, r.slice(at + 1, end)));
        }
    }
    None
}

/// The places that stand beside others in such a row, but seldom alone.
pub(super) static BESIDE: Table<&str, 32> =
    Table::new(&["thị trấn", "đặc khu", "xóm", "buôn", "làng", "khối phố", "quận", "thành phố", "địa phương", "điểm trường"]);

/// Where the row of places ends that one is the first of: `/xã[, phường, thị trấn]`.
pub(super) fn past_places(r: &Reading<'_, '_>, mut end: usize) -> usize {
    while r.is(end, ",")
        && let Some(next) = r.past(end + 1, &PLACES).max(r.past(end + 1, &BESIDE))
    {
        end = next;
    }
    end
}

/// A noun that no table knows: two syllables, unless a word of another clause follows the first.
fn whole_noun(r: &Reading<'_, '_>, at: usize) -> Option<usize> {
    let noun = (r.kind(at) == Some(Kind::Letters)).then_some(at + 1)?;
    let ends = r.begins(noun, &lexicon::COMMITTING)
        || r.begins(noun, &lexicon::LINKS)
        || r.begins(noun, &lexicon::LEADS)
        || r.begins(noun, &lexicon::UPWARDS)
        || r.begins(noun, &lexicon::NOT_COUNTED)
        || r.is_any(noun, lexicon::EACH)
        || r.is_any(noun, lexicon::PREPOSITIONS);
    let second = r.kind(noun) == Some(Kind::Letters) && !r.capital(noun) && !r.is_time(noun) && !ends;
    Some(noun + usize::from(second))
}

/// The things that each have the count, before it: `Mỗi xã, phường chọn 02 điểm`, `mỗi bãi ngao lấy
/// mẫu 01 vị trí`. Nothing but a verb that commits stands between them and the number.
pub(super) fn each_before<'t>(r: &Reading<'_, 't>, from: usize, floor: usize) -> Option<Rate<'t>> {
    let lowest = from.saturating_sub(REACH).max(floor);
    let each = (lowest..from).rev().take_while(|&at| !r.parts_clauses(at) && !r.is_colon(at)).find(|&at| r.is(at, "mỗi"))?;
    let noun = each + 1;
    // `mỗi bên giữ 01 bản`: how the papers of a contract are shared out.
    if r.begins(noun, &lexicon::PERIODS) || r.is(noun, "bên") {
        return None;
    }
    let end = (noun + 1..from).find(|&at| doing::each_verb(r, at).is_some()).unwrap_or(from);
    let listed = |at: usize| r.kind(at) == Some(Kind::Letters) || r.is(at, ",");
    // `mỗi học sinh đọc bình quân 5 cuốn sách`
    let end = r.start_of(end, &["bình quân", "trung bình"]).filter(|&at| at > noun).unwrap_or(end);
    let plain = noun < end && end - noun <= 6 && (noun..end).all(listed) && !r.is_any(end - 1, &[",", "và", "hoặc"]);
    // What the verb is done to stands behind the number.
    let verb_end = doing::each_verb(r, end).unwrap_or(end);
    let near = from.saturating_sub(verb_end.min(from)) <= 2;
    (plain && near).then(|| Rate { per: r.slice(noun, end), each, numbered: false, near })
}

/// What a quantity is counted by, before it.
pub(super) struct Rate<'t> {
    pub(super) per: &'t str,
    /// The word that says that each has the quantity: `mỗi`, `01`.
    pub(super) each: usize,
    /// Whether that is a number, with which the number phrase begins: `1 tháng có 1 bản tin`.
    pub(super) numbered: bool,
    /// Whether at most a verb stands between it and the quantity.
    pub(super) near: bool,
}

/// How many words the verb may have between what a quantity is counted by and the quantity.
const VERB: usize = 3;

/// The time that the quantity is counted by, before it: `mỗi năm 02 lần`, `1 tháng có 1 bản tin`.
pub(super) fn per_before<'t>(r: &Reading<'_, 't>, from: usize, floor: usize, counted: bool) -> Option<Rate<'t>> {
    let lowest = from.saturating_sub(REACH).max(floor);
    for at in (lowest..from).rev() {
        if r.parts_clauses(at) || r.is(at, ":") {
            return None;
        }
        let Some(end) = r.past(at, &lexicon::PERIODS) else {
            continue;
        };
        if !r.behind_any(at, lexicon::EACH) {
            continue;
        }
        let numbered = r.behind_any(at, &["1", "01"]);
        let near = (end..=end + VERB).contains(&from);
        // `1 tháng có 1 bản tin`: at most a verb stands between.
        if numbered && !(counted && near) || r.behind_any(at, &["một", "từng"]) && !near {
            return None;
        }
        return Some(Rate { per: r.slice(at, end), each: at - 1, numbered, near });
    }
    None
}

/// How money is told of each, so that the word is none of its noun.
const PAYING: [&str; 8] = ["là", "gồm", "vay", "giá", "phí", "tiêu", "chi", "thu"];

/// Whom or what each is paid for, right before the sum: `Hỗ trợ mỗi hộ | 50 triệu đồng`.
pub(super) fn each_paid<'t>(r: &Reading<'_, 't>, from: usize, kind: MeasureKind) -> Option<Rate<'t>> {
    if kind != MeasureKind::Money {
        return None;
    }
    // `mỗi suất | trị giá | 500.000 đồng`
    let end = r.start_of(from, &["trị giá"]).unwrap_or(from);
    let each = [2, 3, 4].into_iter().filter_map(|words| end.checked_sub(words)).find(|&at| r.is(at, "mỗi"))?;
    let plain = (each + 1..end).all(|at| r.letters(at) && !r.is_any(at, &PAYING)) && !r.begins(each + 1, &lexicon::PERIODS);
    // Of three syllables a word may be a verb: `mỗi hộ nghèo nhận | 50 triệu đồng`.
    let noun = end - each <= 3 || r.past(each + 1, &lexicon::NOUNS) == Some(end);
    (plain && noun).then(|| Rate { per: r.slice(each + 1, end), each, numbered: false, near: true })
}

/// What has steps of its own, up from which one may be told, and how many words behind it `trở lên` may stand.
const RANKS: [&str; 8] = ["cấp", "hạng", "mức", "loại", "bậc", "sao", "độ", "ngạch"];
const RANK_REACH: usize = 3;

/// `trở lên` or `trở xuống` behind the unit: the index after it and its meaning. After `từ`
/// the things counted may stand between: `từ 80% | xã, phường trở lên`.
pub(super) fn bound_after(r: &Reading<'_, '_>, to: usize, since: bool) -> Option<(usize, Comparator)> {
    // What bounds a value begins with letters, and so do the things that may stand before it, behind a comma or none.
    if !since && !r.letters(to) {
        return None;
    }
    let reach = if since { REACH } else { 0 };
    for at in to..=to + reach {
        let bound = r.past(at, &lexicon::UPWARDS).map(|end| (end, Comparator::AtLeast));
        let bound = bound.or_else(|| r.past(at, &lexicon::DOWNWARDS).map(|end| (end, Comparator::AtMost)));
        if bound.is_some() {
            // `từ 02 bác sĩ hạng II trở lên` bounds the rank.
            let ranked = (to.max(at.saturating_sub(RANK_REACH))..at).any(|word| r.is_any(word, &RANKS));
            return bound.filter(|_| !ranked);
        }
        let goes_on = r.letters(at) && !r.is(at, "từ") || since && r.is(at, ",") && r.letters(at + 1);
        if !goes_on {
            return None;
        }
    }
    None
}
