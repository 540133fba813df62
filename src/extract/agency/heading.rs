//! Headings and cells: phrases that consist of names.

use std::ops::Range;

use super::actors;
use super::charge;
use super::charging;
use super::competence::{before_names, past_order, past_rights};
use super::further;
use super::lexicon::{FIELDS, FIXED, HEADS, QUANTIFIERS, VERBS};
use super::name::{self, Names};
use super::partner::partners;
use super::phrase::Phrase;
use super::sharing;
use super::sorts;
use super::staff;
use super::starts::NAME;
use super::tail::provision;
use super::trust::Trust;
use super::{Agencies, Found, by, end_of, found, rest_is_silent};
use crate::extract::phrases::Table;
use crate::words::Kind;

/// What stands before the names of a heading that charges nobody in words.
static OPENINGS: Table<&str, 8> = Table::new(&["trách nhiệm của", "trách nhiệm", "trách nhiệm cụ thể của", "nhiệm vụ của", "đối với"]);

/// What a heading may say after its names, before the items say the rest.
static CLOSINGS: Table<&str> = Table::new(&[
    "có trách nhiệm",
    "có trách nhiệm sau đây",
    "chịu trách nhiệm",
    "có nhiệm vụ",
    "chủ trì",
    "chủ trì ,",
    "có trách nhiệm chủ trì",
    "có trách nhiệm chủ trì ,",
    "chủ động",
    "có trách nhiệm như sau",
    "thực hiện các nhiệm vụ sau",
    "thực hiện một số nhiệm vụ sau",
    "thực hiện tốt các nhiệm vụ sau",
    "tập trung thực hiện các nhiệm vụ sau",
    "thực hiện các nội dung sau",
    "có trách nhiệm thực hiện các nội dung sau",
    "có trách nhiệm thực hiện các nhiệm vụ sau",
    "có trách nhiệm triển khai các nhiệm vụ sau",
    "là cơ quan thường trực",
    "là cơ quan đầu mối",
    "là cơ quan chủ trì",
    "là đầu mối",
    "làm đầu mối",
]);

/// The offices that `đối với` may charge; of others it tells whom the items concern.
static OFFICES: Table<&str> = Table::new(&[
    "các cơ quan",
    "các đơn vị",
    "các sở",
    "các ban",
    "các phòng",
    "cơ quan",
    "sở",
    "ủy ban",
    "ubnd",
    "phòng",
    "công an",
    "văn phòng",
    "thủ trưởng",
    "chủ tịch",
    "người đứng đầu",
    "các bộ",
    "các doanh nghiệp",
    "các hợp tác xã",
    "các chủ đầu tư",
    "chủ đầu tư",
    "các nhà thầu",
    "các hiệp hội",
]);

/// Who else takes the orders of a heading that begins with `yêu cầu`, and those who answer for bodies.
static COMMANDED: Table<&str, 16> = Table::new(&["các địa phương", "các xã", "các phường", "các huyện", "các trường"]);
static CHIEFS: Table<&str, 16> =
    Table::new(&["giám đốc", "hiệu trưởng", "trưởng ban", "trưởng phòng", "trưởng các phòng", "chi cục trưởng", "chánh văn phòng"]);

/// The words before `phối hợp` in a heading that say no more than that somebody is to act.
const ACTING: [&str; 10] = ["chủ", "trì", "động", ",", "và", "thường", "xuyên", "có", "trách", "nhiệm"];

/// What parts two names of a cell.
const PARTS: [&str; 8] = [",", ";", "-", "–", "+", "•", ".", ":"];

/// What joins two names of a cell.
const JOINTS: [&str; 4] = ["và", "cùng", "với", "hoặc"];

/// The bullets and marks before the names of a heading.
const BULLETS: [&str; 6] = ["-", "–", "+", "•", "*", ":"];

/// The first words of labels: `Đơn vị chủ trì`, `Cơ quan thực hiện`; the empty word is the end.
const LABELS: [&str; 6] = ["chủ", "thực", "phối", "được", "giải", ""];

/// Fields of departments. One of them alone is a department only among headings that are agencies'
/// names; anywhere else `Y tế` or `Tư pháp` is a subject.
static OFFICE_FIELDS: Table<&str> = Table::new(&[
    "kế hoạch và đầu tư",
    "kế hoạch – đầu tư",
    "kế hoạch - đầu tư",
    "nội vụ",
    "tư pháp",
    "tài chính",
    "công thương",
    "xây dựng",
    "giao thông vận tải",
    "y tế",
    "giáo dục và đào tạo",
    "giáo dục",
    "khoa học và công nghệ",
    "văn hóa và thông tin",
    "văn hóa , thể thao và du lịch",
    "nông nghiệp và môi trường",
    "nông nghiệp và phát triển nông thôn",
    "tài nguyên và môi trường",
    "thông tin và truyền thông",
    "kinh tế",
    "kinh tế - hạ tầng",
    "kinh tế – hạ tầng",
    "kinh tế và hạ tầng",
    "dân tộc và tôn giáo",
    "lao động - thương binh và xã hội",
    "lao động – thương binh và xã hội",
    "tư pháp - hộ tịch",
    "tư pháp – hộ tịch",
    "địa chính - xây dựng",
    "địa chính – xây dựng",
    "văn hóa - xã hội",
    "văn hóa – xã hội",
    "văn hóa và xã hội",
    "tài chính - kế toán",
    "tài chính – kế toán",
    "tài chính - kế hoạch",
    "tài chính – kế hoạch",
    "văn phòng - thống kê",
    "văn phòng – thống kê",
]);

/// Bodies that a heading names in the plural by what they do: `Các cơ sở nuôi trồng …`.
static ACTORS: Table<&str> = Table::new(&[
    "doanh nghiệp",
    "cơ sở",
    "hợp tác xã",
    "chủ đầu tư",
    "nhà máy",
    "chủ hộ",
    "hộ kinh doanh",
    "chủ cơ sở",
    "trang trại",
    "tổ chức",
    "công ty",
    "nhà thầu",
    "tổ chức , cá nhân",
    "hiệp hội",
    "đối tượng",
    "chủ rừng",
    "chủ tàu",
    "nhà cung cấp",
    "đơn vị quản lý",
    "đơn vị vận hành",
]);

/// What describes those actors.
static DESCRIBED: Table<&str> = Table::new(&[
    "hoạt động",
    "đang hoạt động",
    "sản xuất",
    "kinh doanh",
    "nuôi trồng",
    "chăn nuôi",
    "chế biến",
    "khai thác",
    "vận tải",
    "thu gom",
    "cung cấp",
    "cung ứng",
    "thứ cấp",
    "thực hiện kiểm kê",
    "tham gia",
    "có hoạt động",
    "sử dụng",
    "đầu tư",
    "xuất khẩu",
    "thuộc",
    "trên địa bàn",
    "trong",
    "liên quan",
    "có liên quan",
    "dịch vụ",
    "hạ tầng",
]);

/// What follows a collective in a heading and tells which of them are meant: `Các sở, ngành | chủ trì các dự án`.
static CHARGED: Table<&str, 32> = Table::new(&[
    "chủ trì",
    "tham gia",
    "được giao",
    "được giao chủ trì",
    "được giao chủ trì thực hiện",
    "được phân công",
    "được phân công chủ trì",
    "phụ trách",
    "là thành viên",
    "thụ hưởng",
    "chủ trì thực hiện",
]);

/// What no heading has that only names actors: words that bid, and the partners of an act.
const BIDDING: [&str; 7] = ["phải", "cần", "có trách nhiệm", "chịu trách nhiệm", "phối hợp", "triển khai", "rà soát"];

/// The words with which a heading tells which bodies it means, and how many follow at most.
const NARROWING: [&str; 7] = ["có", "nơi", "ven", "giáp", "miền", "vùng", "ngoài"];
const NARROWING_REACH: usize = 10;

/// What a body has that is to act, so that it narrows nothing: `có trách nhiệm`, `có kế hoạch`.
const DUTIES: [&str; 7] = ["trách", "nhiệm", "văn", "kế", "biện", "ý", "giải"];

/// A heading that names actors has no more words than these.
const LONGEST_HEADING: usize = 40;

/// What a heading gives.
pub(super) fn read(phrase: &Phrase<'_, '_>) -> Agencies {
    let named = may_begin_with_name(phrase);
    if named && let Some(lead) = sharing::row(phrase, opening(phrase).unwrap_or(0)) {
        return Agencies { lead, coordinating: Vec::new() };
    }
    if named && let Some(whole) = actors(phrase) {
        return Agencies { lead: found(phrase.words, std::iter::once((whole, "heading:actors"))), coordinating: Vec::new() };
    }
    let mut lead = if named { lead(phrase) } else { None }.unwrap_or_default();
    let mut after = end_of(&lead, 0);
    let cue = if of_many(phrase, &lead) { OF_MANY } else { "heading:name" };
    let named = after;
    if !lead.is_empty() {
        after = past_rights(phrase, after);
        let order = past_order(phrase, after).and_then(|(from, theirs)| Some((names_from(phrase, from)?, from, theirs)));
        if let Some((others, from, theirs)) = order.filter(|(others, from, _)| closes(phrase, end_of(others, *from))) {
            after = end_of(&others, from);
            if theirs {
                lead = others;
            }
        }
    }
    // `Chủ trì, phối hợp với các sở …`, `Sở Y tế phối hợp với …`: with whom, and nothing else.
    let mut start = after;
    while phrase.any(start, &ACTING) {
        start += 1;
    }
    let coordinating = partners(phrase, start).filter(|names| joint_work_closes(phrase, end_of(names, start), after > named));
    let coordinating = coordinating.unwrap_or_default();
    if coordinating.is_empty() && !closes(phrase, after) {
        return bracketed(phrase).or_else(|| concerned(phrase)).unwrap_or_default();
    }
    Agencies { lead: found(phrase.words, by(cue, lead)), coordinating: found(phrase.words, by("verb:phoi-hop", coordinating)) }
}

/// Those whom a heading concerns, or the board that it names, where nothing else was read in it.
fn concerned(phrase: &Phrase<'_, '_>) -> Option<Agencies> {
    let whole = actors::concerned(phrase).or_else(|| actors::board(phrase))?;
    Some(Agencies { lead: found(phrase.words, std::iter::once((whole, actors::CONCERNED))), coordinating: Vec::new() })
}

/// Whether a heading may begin with a name or with what stands before the names of headings; most begin with neither.
fn may_begin_with_name(phrase: &Phrase<'_, '_>) -> bool {
    opening(phrase).is_some() || before_names(phrase).is_some() || phrase.may_begin(past_bullets(phrase, 0), NAME)
}

/// The index after what stands before the names of a heading: `Trách nhiệm của | Sở Y tế`, `Đề nghị: | các xã`.
fn opening(phrase: &Phrase<'_, '_>) -> Option<usize> {
    let charged = charging::opening(phrase.words).map(|end| end + usize::from(phrase.is(end, ":")));
    charged.or_else(|| phrase.past(0, &OPENINGS))
}

/// Passes the bullets and marks before the names of a heading.
fn past_bullets(phrase: &Phrase<'_, '_>, mut at: usize) -> usize {
    while phrase.any(at, &BULLETS) {
        at += 1;
    }
    at
}

/// Where the words from one place up to another end, without the marks behind them.
fn without_marks(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> usize {
    (from..to).rev().find(|&at| phrase.kind(at) != Some(Kind::Mark)).map_or(from.min(to), |last| last + 1)
}

/// Whether nothing follows the names but that they are to act.
fn closes(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    // `Phòng Kinh tế (cơ quan thường trực) | có trách nhiệm`
    let behind = if phrase.is(at, "(") { name::aside(phrase, at) } else { at };
    // `UBND các xã | được giao nhiệm vụ`
    let assigned = || charge::is_assigned(phrase, at) && charge::charge(phrase, at).is_some_and(|end| rest_is_silent(phrase, end));
    let closing = phrase.past(behind, &CLOSINGS);
    // `Các sở, ngành chủ trì thực hiện tốt …`: who they are is told all the same.
    let charged = phrase.is(0, "các") && phrase.begins(at, &["chủ trì", "tham gia"]) && names_only(phrase, at);
    charged || rest_is_silent(phrase, at) || assigned() || closing.is_some_and(|end| rest_is_silent(phrase, end))
}

/// Whether nothing follows the partners of a heading, or, where it told by what right those whom it names act, no more
/// than that all of them are to act.
fn joint_work_closes(phrase: &Phrase<'_, '_>, at: usize, by_right: bool) -> bool {
    let acting = phrase.past(at, &["thực hiện", "triển khai thực hiện", "triển khai"]).filter(|_| by_right);
    rest_is_silent(phrase, acting.unwrap_or(at))
}

/// The cue of those whom a heading names in the singular by what they are (`Doanh nghiệp hoạt động trong khu công
/// nghiệp`). They are to act where work is assigned; targets and policies tell of them.
pub(crate) const OF_MANY: &str = "heading:actor";

/// Whether a heading names one of many actors, and none by a name of its own: `Đối với | chủ đầu tư dự án`.
fn of_many(phrase: &Phrase<'_, '_>, lead: &Names) -> bool {
    let told = |name: &Range<usize>| {
        let own = || (name.start + 1..name.end).any(|at| phrase.capital(at)) && !phrase.shout();
        phrase.begins(name.start, &["doanh nghiệp", "chủ đầu tư"]) && !own()
    };
    let plain = phrase.begins(0, &["đối với"]) || lead.first().is_some_and(|first| first.start == 0);
    plain && lead.first().is_some_and(told)
}

/// Whether the rest of a heading neither bids nor ends a sentence.
fn names_only(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.len() <= LONGEST_HEADING && (at..phrase.len()).all(|at| !phrase.begins(at, &BIDDING) && !phrase.any(at, &[".", ";", "-", "–"]))
}

/// The whole of a heading that names actors by what they do: `Các cơ sở nuôi trồng thủy sản`,
/// `Trách nhiệm của [các cơ sở sản xuất giống]`. Without its remark in brackets.
fn actors(phrase: &Phrase<'_, '_>) -> Option<Range<usize>> {
    let start = opening(phrase).unwrap_or(0);
    let plural = phrase.any(start, &["các", "những"]);
    // What is not plural must be charged in words: `Trách nhiệm của đối tượng kiểm kê`.
    let charged = || phrase.start_of(start, &["trách nhiệm của", "trách nhiệm cụ thể của", "nhiệm vụ của"]).is_some();
    if !plural && (start == 0 || !charged()) {
        return None;
    }
    let actor = phrase.past(if plural { start + 1 } else { start }, &ACTORS)?;
    let remark = (actor..phrase.len()).find(|&at| phrase.is(at, "(") && rest_is_silent(phrase, at));
    let end = without_marks(phrase, actor, remark.unwrap_or(phrase.len()));
    let other = phrase.any(actor, &["dữ", "pháp", "hạ", "vật", "khoa", "thực", "lý"]) && phrase.is(actor - 1, "sở");
    // `Các nhà cung cấp dịch vụ …, Sở Y tế`: another body is no part of what they do.
    let beside = (actor..end).any(|at| phrase.any(at, &[",", "và"]) && phrase.capital(at + 1) && phrase.begins(at + 1, &HEADS));
    (!other && !beside && phrase.begins(actor, &DESCRIBED) && names_only(phrase, actor)).then_some(start..end)
}

/// Who leads, in the bracket that ends a heading of a task: `Bảo vệ rừng (Chi cục Kiểm lâm chủ trì)`.
fn bracketed(phrase: &Phrase<'_, '_>) -> Option<Agencies> {
    if !phrase.text().contains('(') {
        return None;
    }
    let open = (1..phrase.len()).rev().find(|&at| phrase.is(at, "("))?;
    let start = phrase.past(open + 1, &["do", "giao"]).unwrap_or(open + 1);
    name::read(phrase, start, Trust::Wary)?;
    let names = name::list(phrase, start, Trust::Sure);
    let charge = phrase.past(end_of(&names, start), &["chủ trì", "chủ trì thực hiện", "chủ trì ,", "thực hiện"])?;
    let partners = partners(phrase, charge).unwrap_or_default();
    let end = end_of(&partners, charge);
    (phrase.is(end, ")") && rest_is_silent(phrase, end)).then(|| Agencies {
        lead: found(phrase.words, by("heading:bracket", names)),
        coordinating: found(phrase.words, by("verb:phoi-hop", partners)),
    })
}

/// Where the name of a heading ends that tells which bodies are meant: `Ủy ban nhân dân các xã | có rừng`.
/// A few words close it that neither bid nor list.
fn narrowed(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let end = without_marks(phrase, at, phrase.len());
    // `nơi có mỏ đá, | mỏ cát`: another thing that they have, no deed.
    let thing = |at: usize| phrase.letters(at) && !phrase.capital(at) && !phrase.begins(at, &VERBS);
    let part = |inner: usize| phrase.letters(inner) || phrase.any(at, &["có", "nơi"]) && phrase.is(inner, ",") && thing(inner + 1);
    let few = end > at + 1 && end - at <= NARROWING_REACH && (at..end).all(part);
    (few && phrase.any(at, &NARROWING) && !phrase.any(at + 1, &DUTIES) && names_only(phrase, at)).then_some(end)
}

/// Where the name of a heading ends that tells which of many bodies are meant by what they are charged with:
/// `Các sở, ngành | chủ trì các dự án`, `Các cơ quan được giao chủ trì | các chỉ tiêu`.
fn charged(phrase: &Phrase<'_, '_>, opening: usize, name: &Range<usize>) -> Option<usize> {
    let at = name.end;
    let end = without_marks(phrase, at, phrase.len());
    let told = || phrase.begins(at, &CHARGED) || phrase.start_of(at, &CHARGED).is_some();
    // When or how they are to do it is no part of who they are.
    let bids = (at..end).any(|at| phrase.kind(at) == Some(Kind::Digits) || phrase.any(at, &["tốt", "khẩn", "trước", "nghiêm"]));
    (end > at && !bids && phrase.is(opening, "các") && !phrase.begins(name.start, &FIXED) && told() && names_only(phrase, at))
        .then_some(end)
}

/// The agencies that a heading begins with.
fn lead(phrase: &Phrase<'_, '_>) -> Option<Names> {
    if let Some(names) = before_names(phrase) {
        return names_from(phrase, names);
    }
    let opening = opening(phrase).unwrap_or(0);
    let concerning = phrase.phrase(0, "đối với").is_some();
    // `Đối với trẻ em`, `Đối với cơ sở giáo dục`: whom it concerns, unless it is an office that can act;
    // `Yêu cầu cán bộ, công chức`: what is demanded of them.
    let demanding = phrase.phrase(0, "yêu cầu").is_some();
    // `Giao nhiệm vụ cho cán bộ`, `Giao cho địa phương quản lý`: what the items tell of.
    let charging = charging::divides(phrase);
    let office = || phrase.begins(opening, &OFFICES) || !concerning && is_commanded(phrase, opening);
    if (concerning || demanding || charging) && !office() || phrase.phrase(opening, "cơ sở").is_some() {
        return None;
    }
    let mut names = match names_from(phrase, opening) {
        Some(names) if closes(phrase, end_of(&names, opening)) || !concerning => names,
        // `Đối với các cơ quan chủ trì thực hiện nội dung …`: the whole is one description.
        _ if concerning && phrase.is(opening, "các") && phrase.any(opening + 1, &["cơ", "đơn"]) => {
            std::iter::once(opening..phrase.len()).collect()
        }
        _ => return None,
    };
    // `Giáo viên` may head what a plan says of them as well as what they are to do.
    if (opening == 0 || charging) && staff::only(phrase, &names) {
        return None;
    }
    if let Some(last) = names.last_mut()
        && let Some(end) = narrowed(phrase, last.end).or_else(|| charged(phrase, opening, last))
    {
        last.end = end;
    }
    // `Các Sở: Xây dựng, …` gives the names behind the colon.
    if let Some(colon) = (opening..phrase.len().min(opening + 6)).find(|&at| phrase.is(at, ":"))
        && let Some(first) = names.first_mut()
        && first.contains(&colon)
        && phrase.begins(colon + 1, &FIELDS)
    {
        first.start = colon + 1;
    }
    Some(names)
}

/// Whether somebody may stand at a word behind `yêu cầu` who takes orders: places, heads of bodies, and bodies in capitals.
fn is_commanded(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let body = || phrase.begins(at, &HEADS) || phrase.begins(at, &CHIEFS);
    phrase.begins(at, &COMMANDED) || phrase.capital(at) && body()
}

/// The department whose head a heading leaves out: `Kế hoạch và Đầu tư`, `Tư pháp – Hộ tịch`. The
/// caller knows whether the headings beside it are agencies' names.
pub(super) fn by_field(phrase: &Phrase<'_, '_>) -> Vec<Found> {
    match phrase.past(0, &OFFICE_FIELDS).filter(|&end| rest_is_silent(phrase, end)) {
        Some(end) => found(phrase.words, std::iter::once((0..end, "heading:field"))),
        None => found(phrase.words, by("heading:staff", staff::charged(phrase))),
    }
}

/// Every agency of a table cell or list, in order.
pub(super) fn cell(phrase: &Phrase<'_, '_>) -> Names {
    let mut names = Names::new();
    let mut at = 0;
    let mut parted = true;
    let mut strange = false;
    while at < phrase.len() {
        // In small letters after a word that is not known, no name begins: `nhà cung cấp dịch [vụ …]`.
        let inner = strange && !parted && !phrase.capital(at) && !phrase.shout();
        if let Some(end) = name::read(phrase, at, Trust::Sure).filter(|_| !inner) {
            names.push(at..end);
            strange = false;
            at = end;
            parted = false;
        } else if phrase.letters(at) || phrase.kind(at) == Some(Kind::Digits) {
            // A cell of agencies holds nothing else: what is not known belongs to the name
            // before it, or is a name of its own after a separator.
            let joint = phrase.any(at, &JOINTS);
            let opens_next = joint && name::read(phrase, at + 1, Trust::Sure).is_some();
            match names.last_mut() {
                // `…, khoản 1, mục III` is where they are listed.
                Some(last) if parted && provision(phrase, at).is_some() => last.end = at + 1,
                Some(last) if !parted && !opens_next => last.end = at + 1,
                Some(_) if opens_next => {}
                _ => names.push(at..at + 1),
            }
            strange = !joint;
            at += 1;
            parted = false;
        } else {
            parted = phrase.any(at, &PARTS);
            at += 1;
        }
    }
    names
}

/// Whether a phrase is nothing but names of agencies.
pub(super) fn is_name_list(phrase: &Phrase<'_, '_>) -> bool {
    let opening = phrase.phrase(0, "đề nghị").unwrap_or(0);
    names_from(phrase, opening).is_some_and(|names| rest_is_silent(phrase, end_of(&names, opening)))
}

/// The names that stand from `at` on.
fn names_from(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    let start = past_bullets(phrase, at);
    if !phrase.may_begin(start, NAME) {
        return None;
    }
    // `Đơn vị chủ trì`, `Cơ quan thực hiện` before a colon are labels.
    let label = phrase.phrase(start, "đơn vị").or_else(|| phrase.phrase(start, "cơ quan"));
    if label.is_some_and(|end| phrase.any(end, &LABELS)) {
        return None;
    }
    // The first name must be one by itself: `ngành` or `Cấp tỉnh` is none.
    // Behind `các` it is one for sure, and read so at once.
    if !phrase.begins(start, &QUANTIFIERS) && !sorts::is_row_of_parties(phrase, start) {
        name::read(phrase, start, Trust::Wary)?;
    }
    let names = further::charged(phrase, start);
    // A lone word without place or companion is no agency.
    (names.iter().any(|name| name.len() > 1) && !sorts::is_no_charge(phrase, start, &names)).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::super::{Agencies, heading, names_in};
    use crate::words::Words;

    #[test]
    fn who_leads_a_heading_that_says_more() {
        for (title, lead, coordinating) in [
            ("Nuôi biển (Chi cục Thủy sản chủ trì)", "Chi cục Thủy sản", ""),
            ("Diễn tập (do Công an tỉnh chủ trì)", "Công an tỉnh", ""),
            ("Chống hạn (Sở Xây dựng chủ trì, phối hợp với Sở Y tế):", "Sở Xây dựng", "Sở Y tế"),
            ("Ủy ban nhân dân các xã có rừng:", "Ủy ban nhân dân các xã có rừng", ""),
            ("Ủy ban nhân dân các xã có rừng", "Ủy ban nhân dân các xã có rừng", ""),
            ("Các Sở: Nội vụ, Y tế và Xây dựng", "Sở Nội vụ | Sở Y tế | Sở Xây dựng", ""),
            ("Đề nghị các Bộ: Tài chính, Y tế", "Bộ Tài chính | Bộ Y tế", ""),
            ("Ủy ban nhân dân các xã có bến cá", "Ủy ban nhân dân các xã có bến cá", ""),
            ("UBND các phường ven sông Lam", "Ủy ban nhân dân các phường ven sông Lam", ""),
            ("UBND cấp xã nơi có mỏ đá", "Ủy ban nhân dân cấp xã nơi có mỏ đá", ""),
            ("UBND các xã có kế hoạch chống hạn", "", ""),
            ("Sở Y tế là cơ quan thường trực", "Sở Y tế", ""),
            ("Sở Y tế (cơ quan thường trực) có trách nhiệm", "Sở Y tế", ""),
            ("Sở Y tế (cơ quan thường trực) lập bản đồ", "", ""),
            ("Vườn thuốc (cơ quan thường trực) có trách nhiệm", "", ""),
            ("Các trường TH, THCS", "Các trường TH, THCS", ""),
            ("Hiệu trưởng các trường MN, TH, THCS", "Hiệu trưởng các trường MN, TH, THCS", ""),
            ("Các trường TH&THCS, THPT", "Các trường TH&THCS, THPT", ""),
            ("Các sở, ngành căn cứ chức năng, nhiệm vụ được giao có trách nhiệm:", "Các sở, ngành", ""),
            ("Các cơ quan, đơn vị theo nhiệm vụ được phân công:", "Các cơ quan, đơn vị", ""),
            ("Sở Y tế, UBND các xã trong phạm vi nhiệm vụ, quyền hạn của mình:", "Sở Y tế | Ủy ban nhân dân các xã", ""),
            ("UBND các xã căn cứ chức năng, nhiệm vụ thực hiện các nội dung sau:", "Ủy ban nhân dân các xã", ""),
            ("Các sở, ngành căn cứ kết quả trồng rừng báo cáo:", "", ""),
            ("Sở Y tế chỉ đạo các cơ sở y tế:", "Sở Y tế", ""),
            ("Công an tỉnh hướng dẫn Công an các xã:", "Công an tỉnh", ""),
            ("Sở Y tế giao Trung tâm Y tế huyện thực hiện các nhiệm vụ sau:", "Trung tâm Y tế huyện", ""),
            ("Sở Y tế chỉ đạo xây dựng bệnh viện", "", ""),
            ("Giao cho Sở Y tế:", "Sở Y tế", ""),
            ("Giao trách nhiệm cho Sở Y tế", "Sở Y tế", ""),
            ("Giao nhiệm vụ cho UBND các xã ven biển", "Ủy ban nhân dân các xã ven biển", ""),
            ("Phân công Sở Y tế:", "Sở Y tế", ""),
            ("Phân công cho Sở Y tế, Công an tỉnh", "Sở Y tế | Công an tỉnh", ""),
            ("Giao cho Sở Y tế chủ trì, phối hợp với Sở Xây dựng:", "Sở Y tế", "Sở Xây dựng"),
            ("Yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:", "các cơ quan, đơn vị", ""),
            ("Yêu cầu các địa phương:", "các địa phương", ""),
            ("Yêu cầu các xã, phường:", "các xã, phường", ""),
            ("Yêu cầu Trung tâm Y tế các xã:", "Trung tâm Y tế các xã", ""),
            ("Yêu cầu Giám đốc các sở, Chủ tịch UBND các xã:", "Giám đốc các sở | Chủ tịch Ủy ban nhân dân các xã", ""),
            ("Yêu cầu Bộ tiêu chí", "", ""),
            ("Yêu cầu các trường hợp cấp bách", "", ""),
            ("Yêu cầu trung tâm dữ liệu", "", ""),
            ("Yêu cầu các xã phải lập bản đồ", "", ""),
            ("Yêu cầu cán bộ, công chức", "", ""),
            ("Phân công nhiệm vụ", "", ""),
            ("Phân công trách nhiệm các sở, ngành", "", ""),
            ("Giao cho hộ dân trồng rừng", "", ""),
            ("Phân công lãnh đạo phụ trách", "", ""),
            ("Phân công cán bộ phụ trách", "", ""),
            ("PHÂN CÔNG CÁN BỘ", "", ""),
            ("Phân công giáo viên", "", ""),
            ("Phân công các giáo viên", "", ""),
            ("Giao nhiệm vụ cho cán bộ", "", ""),
            ("Giao cho địa phương quản lý", "", ""),
            ("GIAO CHO SỞ Y TẾ", "SỞ Y TẾ", ""),
            ("Giao cho các địa phương", "các địa phương", ""),
            ("Căn cứ chức năng, nhiệm vụ được giao, các sở, ban, ngành có trách nhiệm:", "các sở, ban, ngành", ""),
            ("Theo chức năng, nhiệm vụ được giao, Sở Y tế, Sở Nội vụ:", "Sở Y tế | Sở Nội vụ", ""),
            ("Căn cứ chức năng, nhiệm vụ được giao", "", ""),
            ("Căn cứ chức năng, nhiệm vụ được giao, các sở lập bản đồ", "", ""),
            ("Các sở, ngành căn cứ chức năng, nhiệm vụ được giao và nội dung Kế hoạch này có trách nhiệm:", "Các sở, ngành", ""),
            ("Các sở, ngành căn cứ chức năng, nhiệm vụ và Kế hoạch này:", "Các sở, ngành", ""),
            ("UBND các xã căn cứ chức năng, nhiệm vụ và tình hình thực tế có trách nhiệm:", "Ủy ban nhân dân các xã", ""),
            ("Các sở, ngành căn cứ chức năng, nhiệm vụ được giao có trách nhiệm thực hiện các nội dung sau:", "Các sở, ngành", ""),
            ("Các sở, ngành căn cứ chức năng, nhiệm vụ được giao chủ động phối hợp với Sở Y tế thực hiện:", "Các sở, ngành", "Sở Y tế"),
            ("Các sở, ngành căn cứ chức năng, nhiệm vụ lập kế hoạch này", "", ""),
            ("Giao nhiệm vụ cho Sở Y tế lập vườn thuốc trước năm 2028", "", ""),
            ("Nuôi biển (giai đoạn 2)", "", ""),
            ("Phối hợp liên ngành (quy chế của Sở Y tế)", "", ""),
            ("Các đơn vị: Công an tỉnh, Sở Y tế", "Các đơn vị | Công an tỉnh | Sở Y tế", ""),
            ("Các ngành: Công an tỉnh, Thuế tỉnh", "Các ngành | Công an tỉnh | Thuế tỉnh", ""),
            ("Các sở: tham mưu kế hoạch", "", ""),
            ("Các đơn vị: Sở Y tế báo cáo, Sở Nội vụ tổng hợp", "", ""),
        ] {
            let found = heading(&Words::new(title));
            assert_eq!(
                (names_in(title, &found.lead), names_in(title, &found.coordinating)),
                (lead.to_owned(), coordinating.to_owned()),
                "{title}"
            );
        }
        assert_eq!(heading(&Words::new("")), Agencies::default());
    }
}
