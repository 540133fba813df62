//! LIM: what the limits of reading left unread or put elsewhere.

use super::finding::{Fault, Findings, said};
use super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::subject::Subject;
use crate::model::Severity;

pub(super) const RULES: &[Rule] = &[TOO_MANY, TOO_DEEP, TOO_MUCH_INHERITED, TOO_LONG];

/// More paragraphs and rows than are read.
const TOO_MANY: Rule = Rule {
    code: "LIM901",
    name: "qua-nhieu-muc",
    summary: both("Văn bản có quá nhiều mục, phần sau không được đọc", "There are too many items; what follows is not read"),
    explanation: Explanation {
        fault: both(
            "Số đoạn văn và số hàng của bảng vượt giới hạn. Phần vượt được giữ nguyên chữ thành một mục, nhưng không tìm chỉ tiêu, thời hạn hay cơ quan trong đó.",
            "There are more paragraphs and rows of tables than the limit. What stands beyond it is kept, word for word, as one item; no measure, time or agency is looked for in it.",
        ),
        why: both(
            "Giới hạn giữ cho một tệp hỏng hoặc cố ý gây hại không làm cạn bộ nhớ của máy. Không kế hoạch thật nào dài đến thế.",
            "The limit keeps a broken or hostile file from using up the machine's memory. No real plan is as long.",
        ),
        wrong: "parse-plan --max-items 3 ke-hoach.md",
        right: "parse-plan ke-hoach.md",
        cure: both(
            "Tách văn bản thành nhiều tệp, hoặc nâng giới hạn bằng --max-items.",
            "Split the text into several files, or raise the limit with --max-items.",
        ),
        leave: both("Khi chỉ cần phần đầu của văn bản.", "When only the beginning of the text is wanted."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::No,
    run: too_many,
    #[cfg(test)]
    cases: cases::TOO_MANY,
};

/// Lines nested deeper than an outline goes.
const TOO_DEEP: Rule = Rule {
    code: "LIM902",
    name: "long-qua-sau",
    summary: both("Các mục lồng nhau quá nhiều cấp", "Items are nested too deep"),
    explanation: Explanation {
        fault: both(
            "Một dòng đánh số đứng sâu hơn số cấp tối đa, nên được xếp ngang hàng với dòng cuối cùng ở cấp đó.",
            "A numbered line stands deeper than outlines may go, so it is put beside the last line of the deepest level.",
        ),
        why: both(
            "Một văn bản có không quá mười hai cấp mục; sâu hơn thường là danh sách đánh lại số 1 ở mỗi dòng.",
            "A text has no more than twelve levels; what goes deeper is mostly a list that begins again with 1 at every line.",
        ),
        wrong: "parse-plan --max-depth 2 ke-hoach.md",
        right: "parse-plan ke-hoach.md",
        cure: both(
            "Đánh số lại cho đúng thứ tự, hoặc bỏ --max-depth nếu đã đặt quá thấp.",
            "Number the lines in order, or leave out --max-depth where it was set too low.",
        ),
        leave: both("Khi chỉ cần các cấp trên của đề cương.", "When only the upper levels of the outline are wanted."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: too_deep,
    #[cfg(test)]
    cases: cases::TOO_DEEP,
};

/// More values that items inherit than are handed on.
const TOO_MUCH_INHERITED: Rule = Rule {
    code: "LIM903",
    name: "thua-huong-qua-nhieu",
    summary: both("Quá nhiều giá trị được thừa hưởng", "Too much is inherited"),
    explanation: Explanation {
        fault: both(
            "Các mục thừa hưởng cơ quan và thời hạn từ đề mục, câu dẫn, mục cha hoặc ô gộp; số giá trị thừa hưởng vượt giới hạn, nên từ đây các mục không thừa hưởng nữa. Những gì đề mục, câu dẫn và ô gộp tự nêu vẫn còn đủ ở đó.",
            "Items inherit agencies and times from headings, introductions, the items above them or merged cells; there are more such values than the limit, so from here on items inherit no more. What headings, introductions and merged cells say stays where they say it.",
        ),
        why: both(
            "Một đề mục nêu hàng trăm cơ quan trên hàng nghìn mục sẽ nhân chúng với nhau, đủ làm cạn bộ nhớ của máy. Không kế hoạch thật nào có nhiều đến thế.",
            "A heading that names hundreds of bodies over thousands of items would multiply them, enough to use up the machine's memory. No real plan has as many.",
        ),
        wrong: "parse-plan --max-items 9 ke-hoach.md",
        right: "parse-plan ke-hoach.md",
        cure: both(
            "Tách văn bản thành nhiều tệp, hoặc bỏ --max-items nếu đã đặt quá thấp.",
            "Split the text into several files, or leave out --max-items where it was set too low.",
        ),
        leave: both("Khi chỉ cần những gì mỗi mục tự nêu.", "When only what each item says itself is wanted."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: too_much_inherited,
    #[cfg(test)]
    cases: cases::TOO_MUCH_INHERITED,
};

/// More words in a paragraph or a cell than are looked through.
const TOO_LONG: Rule = Rule {
    code: "LIM904",
    name: "doan-van-qua-dai",
    summary: both("Đoạn văn quá dài, phần sau không được dò tìm", "A paragraph is too long; what follows in it is not looked through"),
    explanation: Explanation {
        fault: both(
            "Số từ của một đoạn văn hoặc một ô vượt giới hạn. Phần vượt vẫn nằm trong đoạn văn ấy, nhưng không tìm chỉ tiêu, thời hạn, cơ quan hay viện dẫn trong đó.",
            "A paragraph or a cell has more words than the limit. What stands beyond it stays in the paragraph, but no measure, time, agency or citation is looked for in it.",
        ),
        why: both(
            "Một dòng triệu chữ chỉ gồm con số sẽ thành một kế hoạch lớn gấp trăm lần chính nó. Không đoạn văn thật nào dài đến thế; cả một văn bản bị mất hết dấu xuống dòng cũng không.",
            "A line of a million letters that is nothing but numbers would become a plan a hundred times its size. No real paragraph is as long, nor is a whole document that lost all its line ends.",
        ),
        wrong: "parse-plan --max-words 8 ke-hoach.md",
        right: "parse-plan ke-hoach.md",
        cure: both(
            "Trả lại các dấu xuống dòng đã mất, hoặc nâng giới hạn bằng --max-words.",
            "Put back the line ends that were lost, or raise the limit with --max-words.",
        ),
        leave: both("Khi chỉ cần phần đầu của mỗi đoạn văn.", "When only the beginning of each paragraph is wanted."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::No,
    run: too_long,
    #[cfg(test)]
    cases: cases::TOO_LONG,
};

fn too_many(subject: &Subject<'_>, found: &mut Findings) {
    for range in subject.unread {
        found.add(
            Fault::at(
                range.clone(),
                said(
                    "Văn bản có nhiều mục hơn giới hạn: phần từ đây trở đi được giữ lại nhưng không được đọc.",
                    "There are more items than the limit: what follows is kept, but not read.",
                ),
            )
            .hint(both(
                "Tách văn bản thành nhiều tệp, hoặc nâng giới hạn số mục.",
                "Split the text into several files, or raise the limit of items.",
            )),
        );
    }
}

/// Told once, at the first such line: where one stands too deep, mostly all that follow do.
fn too_deep(subject: &Subject<'_>, found: &mut Findings) {
    let Some(first) = subject.too_deep.first() else { return };
    let count = subject.too_deep.len();
    found.add(
        Fault::at(
            first.clone(),
            said(
                format!("Từ đây có {count} dòng đánh số lồng quá sâu, được xếp ngang hàng với dòng cuối cùng của cấp sâu nhất."),
                format!(
                    "From here on, numbered lines nested too deep are put beside the last line of the deepest level; there are {count}."
                ),
            ),
        )
        .hint(both("Đánh số lại cho đúng thứ tự các cấp.", "Number the levels in order.")),
    );
}

/// Told once, at the first item that goes without.
fn too_much_inherited(subject: &Subject<'_>, found: &mut Findings) {
    let Some(first) = subject.refused else { return };
    found.add(
        Fault::at(
            first.clone(),
            said(
                "Từ đây có mục không được thừa hưởng cơ quan hay thời hạn nữa: số giá trị thừa hưởng vượt giới hạn.",
                "From here on there are items that inherit no agencies or times any more: there are more such values than the limit.",
            ),
        )
        .hint(both("Tách văn bản thành nhiều tệp.", "Split the text into several files.")),
    );
}

fn too_long(subject: &Subject<'_>, found: &mut Findings) {
    for range in subject.unsearched {
        found.add(
            Fault::at(
                range.clone(),
                said(
                    "Đoạn văn dài hơn giới hạn: từ đây đến hết đoạn không tìm chỉ tiêu, thời hạn, cơ quan hay viện dẫn.",
                    "The paragraph is longer than the limit: from here to its end no measure, time, agency or citation is looked for.",
                ),
            )
            .hint(both(
                "Trả lại các dấu xuống dòng đã mất, hoặc nâng giới hạn số từ.",
                "Put back the line ends that were lost, or raise the limit of words.",
            )),
        );
    }
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};
    use crate::parsed::Options;

    pub(super) const TOO_MANY: Cases = Cases {
        options: Options { max_items: 3, ..Options::DEFAULT },
        frame: "KẾ HOẠCH\n\nTrồng rừng năm 2027\n\n{}",
        fails: &[
            "I. MỤC TIÊU\n- Giữ rừng.\n- Trồng keo.\n⟦- Trồng 50 ha sao đen.\n- Trồng bạch đàn.⟧",
            "I. NHIỆM VỤ\n- Giữ rừng.\n⟦| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | Ươm cây | Phòng Kinh tế |\n| 2 | Trồng cây | Phòng Kinh tế |⟧",
            "I. MỤC TIÊU\n- Giữ rừng.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n\n⟦Danh mục cây giống\n\nKeo và sao đen⟧",
        ],
        passes: &[
            "I. MỤC TIÊU\n- Giữ rừng.\n- Trồng keo.",
            "I. MỤC TIÊU\n- Giữ rừng.\n\nNơi nhận:\n- Sở Nông nghiệp;\n- Các xã;\n- Lưu: VT.",
            "I. NHIỆM VỤ\n- Giữ rừng ở các xã,\nphường và thị trấn\ntrong huyện.\n- Trồng keo.",
        ],
        ..DRAFT
    };

    pub(super) const TOO_MUCH_INHERITED: Cases = Cases {
        options: Options { max_items: 9, ..Options::DEFAULT },
        frame: "KẾ HOẠCH\n\nTrồng rừng năm 2027\n\n{}",
        fails: &[
            "I. NHIỆM VỤ\n1. Sở Y tế, Sở Nội vụ, Sở Tài chính, Sở Xây dựng, Sở Tư pháp\n- Trồng keo.\n- ⟦Trồng sao đen.⟧\n- Tưới cây.",
            "I. NHIỆM VỤ\nSở Y tế, Sở Nội vụ, Sở Tài chính, Sở Xây dựng, Sở Tư pháp chủ trì:\n- Trồng keo.\n- ⟦Trồng sao đen.⟧",
            "I. NHIỆM VỤ\n- Sở Y tế, Sở Nội vụ, Sở Tài chính, Sở Xây dựng, Sở Tư pháp chủ trì:\n+ Trồng keo.\n+ ⟦Trồng sao đen.⟧",
        ],
        passes: &[
            "I. NHIỆM VỤ\n1. Sở Y tế, Sở Nội vụ, Sở Tài chính, Sở Xây dựng\n- Trồng keo.\n- Trồng sao đen.",
            "I. NHIỆM VỤ\n1. Sở Y tế, Sở Nội vụ, Sở Tài chính, Sở Xây dựng, Sở Tư pháp\n- Trồng keo.\n- Sở Công Thương trồng sao đen.",
            "I. NHIỆM VỤ\n- Trồng keo.\n- Trồng sao đen.\n- Tưới cây.",
        ],
        ..DRAFT
    };

    pub(super) const TOO_LONG: Cases = Cases {
        options: Options { max_words: 8, ..Options::DEFAULT },
        frame: "KẾ HOẠCH\n\nTrồng rừng năm 2027\n\n{}",
        fails: &[
            "I. MỤC TIÊU\n- Giữ 90% rừng và trồng 20 ha ⟦keo trước ngày 31/3/2027.⟧",
            "I. NHIỆM VỤ\nSở Y tế, Sở Nội vụ, ⟦Sở Tài chính chủ trì:⟧\n- Trồng keo.",
            "I. NHIỆM VỤ\n| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | Ươm cây keo và cây sao đen ở ⟦các xã, phường⟧ | Phòng Kinh tế |",
        ],
        passes: &[
            "I. MỤC TIÊU\n- Giữ 90% rừng.\n- Trồng 20 ha keo.",
            "I. NHIỆM VỤ\n- Phòng Kinh tế ươm cây.",
            "I. NHIỆM VỤ\n| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | Ươm cây | Phòng Kinh tế |",
        ],
        ..DRAFT
    };

    pub(super) const TOO_DEEP: Cases = Cases {
        options: Options { max_depth: 2, ..Options::DEFAULT },
        frame: "KẾ HOẠCH\n\nTrồng rừng năm 2027\n\n{}",
        fails: &[
            "I. MỤC TIÊU\n1. Trồng rừng\n⟦a) Giống cây⟧\n- Keo.\nb) Đất rừng\n- Đất trống.",
            "I. NHIỆM VỤ\n1. Trồng rừng\n⟦1.1. Giống cây⟧\n- Keo.",
            "Phần I\nMỤC TIÊU\nI. CHUNG\n⟦1. Trồng rừng⟧\n- Keo.\n2. Giữ rừng\n- Sao đen.",
        ],
        passes: &[
            "I. MỤC TIÊU\n1. Trồng rừng\n- Keo.\n2. Giữ rừng\n- Sao đen.\nII. NHIỆM VỤ\n1. Ươm cây\n- Keo.",
            "1. Trồng rừng\na) Giống cây\n- Keo.\nb) Đất rừng\n- Đất trống.",
            "I. MỤC TIÊU\n- Trồng rừng:\n+ Keo.\n+ Sao đen.",
        ],
        ..DRAFT
    };
}
