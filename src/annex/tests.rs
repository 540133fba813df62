use super::*;
use crate::blocks::{self, Block};
use crate::text::Source;

/// A table that was read: its columns and its data rows.
struct Reading {
    columns: Vec<HeaderColumn<'static>>,
    rows: Vec<DataRow<'static>>,
}

fn reading(text: &str) -> Reading {
    // What is read borrows the document, which is left to the end of the tests.
    let document: &'static _ = Box::leak(Box::new(blocks::read(&Source::new(text))));
    let mut reader = match &document.blocks[0] {
        Block::Table(table) => Rows::of(&document.seen, document.grid(*table), Carry::default()),
        other => panic!("no table: {other:?}"),
    };
    let mut rows = Vec::new();
    while let Some(row) = reader.read() {
        rows.push(row.clone());
    }
    Reading { columns: reader.columns().to_vec(), rows }
}

fn group<'r>(row: &'r DataRow<'_>) -> Option<&'r str> {
    row.group.as_ref().map(|group| &*group.name)
}

fn field(row: &DataRow<'_>, field: Field) -> String {
    row.fields.iter().filter(|(f, _)| *f == field).map(|(_, t)| t.as_str()).collect::<Vec<_>>().join("; ")
}

#[test]
fn rows_under_groups() {
    let table = reading(
        "STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n<b>I</b>\t<b>Thể chế</b>\t\t\n1\tRà soát quy chế\tPhòng Tư pháp\tQuý I/2027\nSTT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n2\tBáo cáo\tPhòng Nội vụ\tNăm 2027",
    );
    assert_eq!(table.rows.len(), 2);
    assert_eq!(group(&table.rows[1]), Some("I. Thể chế"));
    assert_eq!(table.rows[0].task.as_str(), "Rà soát quy chế");
    assert_eq!(field(&table.rows[0], Field::Lead), "Phòng Tư pháp");
    assert_eq!(field(&table.rows[0], Field::Deadlines), "Quý I/2027");
}

#[test]
fn a_group_column_and_a_slipped_row() {
    let table = reading(
        "Nhóm nhiệm vụ\tNhiệm vụ cụ thể\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKinh phí\n<b>I. Thể chế</b>\t1. Rà soát quy chế\tBáo cáo\tPhòng Tư pháp\t\tNăm 2027\t\n\t2. Ban hành kế hoạch\tKế hoạch\t\tPhòng Nội vụ\t\tTrước ngày 05/01/2027",
    );
    let slipped = &table.rows[1];
    assert_eq!(slipped.number, Some("2."));
    assert_eq!(group(slipped), Some("I. Thể chế"));
    assert_eq!(field(slipped, Field::Lead), "Phòng Nội vụ");
    assert_eq!(field(slipped, Field::Deadlines), "Trước ngày 05/01/2027");
    assert_eq!(slipped.cells[4].as_str(), "Phòng Nội vụ", "cells keep the order of the source");
}

/// The layouts that tables come in: pipes, tabs, one cell a line. `None` is a cell that is merged with the one above or before it.
fn layouts(table: &[&[Option<&str>]]) -> [String; 3] {
    let joined = |edge: &str, row: &[Option<&str>]| row.iter().map(|cell| cell.unwrap_or_default()).collect::<Vec<_>>().join(edge);
    let pipes = table.iter().map(|row| format!("| {} |", joined(" | ", row))).collect::<Vec<_>>().join("\n");
    let tabs = table.iter().map(|row| joined("\t", row)).collect::<Vec<_>>().join("\n");
    let mut torn = String::new();
    for row in table {
        torn.push_str("|\n");
        for cell in row.iter().flatten() {
            torn.push_str(cell);
            torn.push_str(if cell.is_empty() { "|\n" } else { "\n|\n" });
        }
    }
    [pipes, tabs, torn]
}

/// Reads a table in all layouts, which must come to the same.
fn readings(table: &[&[Option<&str>]], what: impl Fn(&Reading) -> Vec<String>) -> Vec<String> {
    let found = layouts(table).map(|text| what(&reading(&text)));
    assert_eq!(found[0], found[1], "pipes and tabs");
    assert_eq!(found[0], found[2], "pipes and one cell a line");
    found[0].clone()
}

/// A row in one line: number, task, who leads, who takes part, when.
fn facts(reading: &Reading) -> Vec<String> {
    let row = |row: &DataRow| {
        let fields = [Field::Lead, Field::Coordinating, Field::Deadlines].map(|f| field(row, f));
        format!("{}|{}|{}", row.number.unwrap_or(""), row.task.as_str(), fields.join("|"))
    };
    reading.rows.iter().map(row).collect()
}

fn columns(reading: &Reading) -> Vec<String> {
    let columns = reading.columns.iter().filter(|column| !column.title.is_empty());
    columns.map(|column| format!("{:?} {}", column.field, column.title)).collect()
}

const fn some(text: &str) -> Option<&str> {
    Some(text)
}

#[test]
fn agencies_in_two_tiers() {
    let table: &[&[Option<&str>]] = &[
        &[some("STT"), some("Nội dung"), some("Cơ quan thực hiện"), None, some("Thời gian"), some("Ghi chú")],
        &[None, None, some("Chủ trì"), some("Phối hợp"), None, None],
        &[some("1"), some("Rà soát quy chế"), some("Sở Tư pháp"), some("Sở Nội vụ"), some("Quý I"), some("")],
        &[some("2"), some("Ban hành danh mục"), some("Thanh tra tỉnh"), some(""), some("Tháng 6"), some("")],
    ];
    let expected = ["1|Rà soát quy chế|Sở Tư pháp|Sở Nội vụ|Quý I", "2|Ban hành danh mục|Thanh tra tỉnh||Tháng 6"];
    assert_eq!(readings(table, facts), expected);
    let expected = [
        "Number STT",
        "Task Nội dung",
        "Lead Cơ quan thực hiện – Chủ trì",
        "Coordinating Cơ quan thực hiện – Phối hợp",
        "Deadlines Thời gian",
        "Other Ghi chú",
    ];
    assert_eq!(readings(table, columns), expected);
}

#[test]
fn years_in_two_tiers() {
    let table: &[&[Option<&str>]] = &[
        &[some("TT"), some("Chỉ tiêu"), some("Đơn vị tính"), some("Thực hiện 2025"), some("Kế hoạch"), None, None],
        &[None, None, None, None, some("2026"), some("2027"), some("2030")],
        &[some("1"), some("Tỷ lệ hộ nghèo"), some("%"), some("4,2"), some("3"), some("2,5"), some("1")],
        &[some("2"), some("Số thư viện"), some("thư viện"), some("40"), some("50"), some("60"), some("80")],
    ];
    let expected = [
        "Number TT",
        "Task Chỉ tiêu",
        "Other Đơn vị tính",
        "Other Thực hiện 2025",
        "Other Kế hoạch – 2026",
        "Other Kế hoạch – 2027",
        "Other Kế hoạch – 2030",
    ];
    assert_eq!(readings(table, columns), expected);
    assert_eq!(readings(table, facts), ["1|Tỷ lệ hộ nghèo|||", "2|Số thư viện|||"]);
}

#[test]
fn money_in_two_tiers_before_who() {
    let table: &[&[Option<&str>]] = &[
        &[some("TT"), some("Nội dung"), some("Kinh phí (triệu đồng)"), None, None, some("Chủ trì")],
        &[None, None, some("Tổng"), some("NSTW"), some("NSĐP"), None],
        &[some("1"), some("Sửa thư viện"), some("500"), some("300"), some("200"), some("Sở Văn hóa và Thể thao")],
        &[some("2"), some("Mua sách"), some("120"), some(""), some("120"), some("Thư viện tỉnh")],
    ];
    assert_eq!(readings(table, facts), ["1|Sửa thư viện|Sở Văn hóa và Thể thao||", "2|Mua sách|Thư viện tỉnh||"]);
}

#[test]
fn a_row_of_data_is_no_second_tier() {
    let table: &[&[Option<&str>]] = &[
        &[some("STT"), some("Nhiệm vụ"), some("Chủ trì"), some("Thời gian")],
        &[some("1"), some("Rà soát"), some("Sở Y tế"), some("2026")],
        &[some("2"), some("Báo cáo"), some("Sở Nội vụ"), some("2027")],
    ];
    assert_eq!(readings(table, facts), ["1|Rà soát|Sở Y tế||2026", "2|Báo cáo|Sở Nội vụ||2027"]);
}

#[test]
fn a_row_without_number_shares_who_and_when() {
    let table: &[&[Option<&str>]] = &[
        &[some("STT"), some("Nhiệm vụ"), some("Đơn vị chủ trì"), some("Đơn vị phối hợp"), some("Thời gian")],
        &[some("1"), some("Xây dựng kế hoạch đào tạo"), some("Sở Nội vụ"), some("UBND các xã"), some("Quý II/2026")],
        &[None, some("Tổ chức lớp tập huấn"), some("Trường Chính trị"), None, None],
        &[some("2"), some("Kiểm tra công vụ"), some("Thanh tra tỉnh"), some(""), some("Thường xuyên")],
        &[None, some("Tổng hợp kết quả"), None, None, None],
    ];
    let shared = |reading: &Reading| {
        let row = |row: &DataRow| {
            let cells: Vec<String> = row.shared.iter().map(|(field, text)| format!("{field:?} {}", text.as_str())).collect();
            format!("{}: {}", row.task.as_str(), cells.join(", "))
        };
        reading.rows.iter().map(row).collect()
    };
    assert_eq!(
        readings(table, shared),
        [
            "Xây dựng kế hoạch đào tạo: ",
            "Tổ chức lớp tập huấn: Coordinating UBND các xã, Deadlines Quý II/2026",
            "Kiểm tra công vụ: ",
            "Tổng hợp kết quả: Lead Thanh tra tỉnh, Deadlines Thường xuyên",
        ]
    );
}

#[test]
fn a_counted_group_ends_with_the_next_count() {
    let table = reading(
        "STT\tNội dung\tĐVT\tNăm 2026\tNăm 2027\n1\tSản lượng\tTấn\t5\t6\n2\tCơ cấu\t\t\t\n\t- Lúa\t%\t40\t45\n\t- Ngô\t%\t60\t55\n3\tDiện tích\tHa\t7\t8",
    );
    let groups: Vec<Option<&str>> = table.rows.iter().map(|row| group(row)).collect();
    assert_eq!(groups, [None, Some("2. Cơ cấu"), Some("2. Cơ cấu"), None]);
    let table = reading("STT\tNội dung\tĐVT\tNăm 2026\tNăm 2027\n1\tTrồng trọt\t\t\t\n1\tLúa\tHa\t5\t6\n2\tNgô\tHa\t5\t6");
    assert!(table.rows.iter().all(|row| group(row) == Some("1. Trồng trọt")), "counting begins anew in the group");
}

#[test]
fn a_number_with_parts_ends_the_points_before_it_and_may_head_the_next() {
    let table = reading(
        "STT\tNội dung\tSố điểm\tSố mẫu\tThành tiền\n1.1\tNước sông\t\t\t900\n<b>a</b>\t<b>Kim loại</b>\t\t\t\n-\tĐồng\t2\t4\t500\n-\tChì\t2\t4\t400\n1.2\tNước ao\t\t\t300\n1\tĐộ mặn\t2\t4\t100\n2\tNhiệt độ\t2\t4\t200\n1.3\tNước ngầm\t2\t4\t700",
    );
    let groups: Vec<Option<&str>> = table.rows.iter().map(|row| group(row)).collect();
    let points = Some("a. Kim loại");
    let pond = Some("1.2. Nước ao");
    assert_eq!(groups, [None, points, points, None, pond, pond, None]);
}

#[test]
fn figures_by_year() {
    let table: &[&[Option<&str>]] = &[
        &[some("TT"), some("Chỉ tiêu"), some("Đơn vị tính"), some("Thực hiện 2025"), some("Kế hoạch"), None],
        &[None, None, None, None, some("Năm 2026"), some("Năm 2027")],
        &[some("1"), some("Tỷ lệ hộ nghèo"), some("%"), some("4,2"), some("3"), some("2,5")],
        &[some("2"), some("Số thư viện"), some("thư viện"), some("40"), some("50"), some("≥ 60")],
        &[some("3"), some("Xếp hạng tỉnh"), some(""), some("12"), some("10"), some("8")],
    ];
    let figures = |reading: &Reading| {
        let figure =
            |f: &figures::Figure| format!("{} {} {}", f.text.as_str(), f.unit.unwrap_or(""), f.time.as_ref().map_or("", Text::as_str));
        reading.rows.iter().map(|row| row.figures.iter().map(figure).collect::<Vec<_>>().join(", ")).collect()
    };
    let expected = ["3 % Năm 2026, 2,5 % Năm 2027", "50 thư viện Năm 2026, ≥ 60 thư viện Năm 2027", ""];
    assert_eq!(readings(table, figures), expected);
}

#[test]
fn a_group_that_is_repeated_in_each_column() {
    for group in [
        "I. Cải cách thể chế | I. Cải cách thể chế | I. Cải cách thể chế | I. Cải cách thể chế",
        "I | Cải cách thể chế | Cải cách thể chế | Cải cách thể chế",
    ] {
        let table = reading(&format!(
            "| STT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| {group} |\n| 1 | Rà soát | Sở Tư pháp | 2026 |"
        ));
        assert_eq!(table.rows.len(), 1, "{group}");
        assert_eq!(table.rows[0].group.as_ref().map(|group| &*group.name), Some("I. Cải cách thể chế"));
    }
    // Figures that happen to be alike are those of a row.
    let table = reading("| STT | Chỉ tiêu | 2026 | 2027 |\n|---|---|---|---|\n| 1 | Số xã | 5 | 5 |\n| 2 | Số thôn | 7 | 7 |");
    assert_eq!(table.rows.len(), 2);
}

#[test]
fn headers_without_a_first_title() {
    for text in [
        "||**Nội dung**|**Thời gian**|\n|**Bắt đầu**|**Kết thúc**|||\n|1|Rà soát|2026|2027|",
        "|\n|\n**Nội dung**\n|\n**Thời gian**\n|\n|\n**Bắt đầu**\n|\n**Kết thúc**\n|\n|\n1\n|\nRà soát\n|\n2026\n|",
        "\tNội dung\tThời gian\nBắt đầu\tKết thúc",
    ] {
        let table = reading(text);
        assert!(table.rows.len() <= 2, "{text}");
    }
}

#[test]
fn days_of_a_timetable_are_its_times() {
    let fields = |header: &str| {
        let columns = reading(&format!("{header}\n1\tĐua ghe\t14/11/2027\tBến A\n2\tKéo co\t15/11/2027\tBến B\n")).columns;
        columns.iter().map(|column| column.field).collect::<Vec<_>>()[2]
    };
    for header in [
        "TT\tNội dung\tNgày\tĐịa điểm",
        "TT\tHoạt động\tNGÀY\tGiờ",
        "STT\tNội dung thi đấu\tNgày tổ chức\tĐịa điểm",
        "TT\tNội dung\tNgày, tháng\tĐơn vị chủ trì",
        "TT\tNội dung\tNgày/tháng\tĐơn vị tham gia",
        "TT\tNội dung\tTháng\tPhân công",
    ] {
        assert_eq!(fields(header), Field::Deadlines, "{header}");
    }
    for header in ["TT\tTên văn bản\tNgày\tCơ quan ban hành", "TT\tNội dung\tNgày\tSố tiền", "TT\tNội dung\tSố ngày\tĐịa điểm"]
    {
        assert_eq!(fields(header), Field::Other, "{header}");
    }
}
