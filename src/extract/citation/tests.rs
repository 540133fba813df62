//! Spellings of mentions and what they mean; then what is no mention.

use super::*;

fn all(text: &str) -> Vec<Found<'_>> {
    find(&Passage::of(&Words::new(text)))
}

/// Kind, number or title, date, issuer.
fn gist(found: &Found<'_>) -> [String; 4] {
    let show = |value: Option<&str>| value.unwrap_or("-").to_owned();
    [
        found.kind.to_owned(),
        show(found.number.as_deref().or(found.title)),
        found.date.map_or_else(|| "-".to_owned(), |date| date.to_string()),
        show(found.issuer),
    ]
}

#[track_caller]
fn check(meaning: &[[&str; 4]], spellings: &[&str]) {
    for spelling in spellings {
        let found: Vec<_> = all(spelling).iter().map(gist).collect();
        assert_eq!(found, meaning, "{spelling}");
    }
}

#[test]
fn a_number_with_date_and_issuer() {
    check(
        &[["Nghị định", "15/2019/NĐ-CP", "2019-02-01", "Chính phủ"]],
        &[
            "Nghị định số 15/2019/NĐ-CP ngày 01/02/2019 của Chính phủ",
            "theo Nghị định 15/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về thư viện",
            "Nghị định số: 15/2019/NĐ-CP, ngày 1/2/2019 của Chính phủ",
            "Nghị định số 15/2019/NĐ- CP ngày 01-02-2019 của Chính phủ quy định về bến bãi",
            "Nghị định số 15/2019/NĐ -CP ngày 01.02.2019 của Chính phủ;",
            "Nghị định số 15/2019/NĐ-CP (ngày 01/02/2019) của Chính phủ",
            "Nghị định số 15/2019/NĐ-CP ngay 01/02/2019 của Chính phủ",
            "Nghị định số 15/2019/NĐ-CP của Chính phủ ngày 01/02/2019",
            "Nghi định số 15/2019/NĐ-CP ngày 01/02/2019 của Chính phủ",
        ],
    );
    check(
        &[["Quyết định", "88/QĐ-TTG", "2020-05-06", "THỦ TƯỚNG CHÍNH PHỦ"]],
        &[
            "QUYẾT ĐỊNH SỐ 88/QĐ-TTG NGÀY 06 THÁNG 5 NĂM 2020 CỦA THỦ TƯỚNG CHÍNH PHỦ",
            "THỰC HIỆN QUYẾT ĐỊNH SỐ 88/QĐ-TTG NGÀY 06/5/2020 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ BẾN CẢNG",
            "QUYẾT ĐỊNH 88/QĐ-TTG NGÀY 6-5-2020 CỦA THỦ TƯỚNG CHÍNH PHỦ PHÊ DUYỆT ĐỀ ÁN",
        ],
    );
}

#[test]
fn numbers_as_they_are_written() {
    for (written, number) in [
        ("Nghị quyết số 12-NQ/TU", "12-NQ/TU"),
        ("Nghị quyết số 12 -NQ/TU", "12-NQ/TU"),
        ("Nghị quyết số 12–NQ/TU", "12–NQ/TU"),
        ("Nghị quyết số 66/NQCP", "66/NQCP"),
        ("Chỉ thị 09/CTTg", "09/CTTg"),
        ("Kế hoạch số 31 /KH-UBND", "31/KH-UBND"),
        ("Kế hoạch số 31/KH - UBND", "31/KH-UBND"),
        ("Kế hoạch số 31a/KH-UBND", "31a/KH-UBND"),
        ("Kế hoạch số 31/KH-UBND - phụ lục 2", "31/KH-UBND"),
        ("Công văn số 1203/SGTVT-KHTC", "1203/SGTVT-KHTC"),
        ("Công văn số 120345/CTHY-TTHT", "120345/CTHY-TTHT"),
        ("Công văn 77-CV/ĐU", "77-CV/ĐU"),
        ("Kế hoạch số 31/KH-THPTCHUYENNGUYENTRAI", "31/KH-THPTCHUYENNGUYENTRAI"),
        ("Thông tư liên tịch số 05/2013/TTLT-BNV-BTC", "05/2013/TTLT-BNV-BTC"),
        ("Thông tư liên tịch số 05/2013/TTLT/BNV-BTC", "05/2013/TTLT/BNV-BTC"),
        ("Thông báo số 41/TB-VPCP.NN", "41/TB-VPCP.NN"),
        ("Nghị quyết số 33.1/2025/NQ-CP", "33.1/2025/NQ-CP"),
        ("Nghị quyết số 133.1/2025/NQ-CP", "133.1/2025/NQ-CP"),
        ("Nghị quyết số 44/2022/QH15", "44/2022/QH15"),
        ("Nghị quyết số 9/2021/UBTVQH15", "9/2021/UBTVQH15"),
        ("Quyết định số 500 QĐ/UBND", "500QĐ/UBND"),
        ("Quyết định số 500QĐ-UBND", "500QĐ-UBND"),
        ("Quyết định 500QĐ- UBND", "500QĐ-UBND"),
        ("Chương trình hành động số 08-CTr/HU", "08-CTr/HU"),
        ("Lệnh số 07/2018/L-CTN", "07/2018/L-CTN"),
        ("Quyết định số 15/Qđ-UBND", "15/Qđ-UBND"),
        ("Theo Quyết định số 15/QĐ-UBND. UBND tỉnh giao Sở Y tế rà soát.", "15/QĐ-UBND"),
    ] {
        let found = all(written);
        let numbers: Vec<_> = found.iter().map(|f| f.number.as_deref()).collect();
        assert_eq!(numbers, [Some(number)], "{written}");
    }
}

#[test]
fn a_dash_before_the_number_of_a_legislature_is_kept() {
    check(
        &[["Luật", "163/2024/QH-15", "-", "Quốc hội"]],
        &["Luật số 163/2024/QH-15 của Quốc hội về viễn thông", "Luật 163/2024/QH-15 của Quốc hội"],
    );
    check(&[["Nghị quyết", "1210/2016/UBTVQH-13", "-", "-"]], &["Nghị quyết số 1210/2016/UBTVQH-13 về phân loại đô thị"]);
    // A day is no such number, nor is one that a blank parts.
    for text in ["Luật số 163/2024/QH-15/6", "Luật số 163/2024/QH - 15 điều", "Luật số 163/2024/QH -15 điều"] {
        assert_eq!(all(text)[0].number.as_deref(), Some("163/2024/QH"), "{text}");
    }
}

#[test]
fn the_type_word_stands_away_from_its_number() {
    check(
        &[["Kết luận", "19/KL-LNTC", "2021-03-04", "-"]],
        &[
            "Kết luận liên ngành tài chính số 19/KL-LNTC ngày 04/3/2021",
            "thực hiện Kết luận thanh tra số 19/KL-LNTC ngày 04 tháng 3 năm 2021 về đất đai",
            "Kết luận của đoàn kiểm tra số 19/KL-LNTC ngày 4/3/2021",
        ],
    );
    check(
        &[["Kế hoạch", "64/KH-UBND", "2022-01-10", "UBND tỉnh Lạng Sơn"]],
        &[
            "Kế hoạch của UBND tỉnh Lạng Sơn số 64/KH-UBND ngày 10/01/2022",
            "Kế hoạch tổng thể số 64/KH-UBND ngày 10/01/2022 của UBND tỉnh Lạng Sơn",
            "Kế hoạch phối hợp số 64/KH-UBND của UBND tỉnh Lạng Sơn ngày 10/01/2022",
        ],
    );
}

#[test]
fn a_number_without_a_type_word() {
    check(&[["Báo cáo", "23/BC-STC", "-", "-"]], &["đã nêu (số 23/BC-STC)", "theo văn bản gửi kèm, số 23/BC-STC", "(23/BC-STC)"]);
    check(
        &[["Quyết định", "310/QĐ-BYT", "2024-06-07", "-"]],
        &[
            "đã được điều chỉnh (Số 310/QĐ-BYT ngày 07/6/2024)",
            "các văn bản sau: số 310/QĐ-BYT ngày 07/6/2024",
            "310/QĐ-BYT ngày 07/6/2024",
        ],
    );
}

#[test]
fn several_numbers_under_one_head() {
    check(
        &[["Thông tư", "01/2020/TT-BXD", "2020-04-05", "Bộ Xây dựng"], ["Thông tư", "02/2020/TT-BXD", "2020-04-05", "Bộ Xây dựng"]],
        &[
            "Thông tư số 01/2020/TT-BXD, 02/2020/TT-BXD ngày 05/4/2020 của Bộ Xây dựng",
            "các Thông tư số 01/2020/TT-BXD và số 02/2020/TT-BXD ngày 5/4/2020 của Bộ Xây dựng",
            "Thông tư: số 01/2020/TT-BXD; số 02/2020/TT-BXD ngày 05 tháng 4 năm 2020 của Bộ Xây dựng",
        ],
    );
    check(
        &[["Nghị quyết", "20-NQ/TW", "-", "-"], ["Nghị quyết", "84/NQ-CP", "2018-07-09", "Chính phủ"]],
        &[
            "Nghị quyết số 20-NQ/TW và Nghị quyết số 84/NQ-CP ngày 09/7/2018 của Chính phủ",
            "Nghị quyết 20-NQ/TW; Nghị quyết 84/NQ-CP ngày 9-7-2018 của Chính phủ",
            "Nghị quyết số 20-NQ/TW, theo đó có Nghị quyết số 84/NQ-CP ngày 09/7/2018 của Chính phủ",
        ],
    );
    // Documents of different bodies share neither date nor issuer.
    check(
        &[["Nghị quyết", "20-NQ/TW", "-", "-"], ["Nghị quyết", "84/NQ-CP", "2018-07-09", "Chính phủ"]],
        &[
            "Nghị quyết số 20-NQ/TW, 84/NQ-CP ngày 09/7/2018 của Chính phủ",
            "các Nghị quyết số 20-NQ/TW và số 84/NQ-CP ngày 9-7-2018 của Chính phủ",
            "Nghị quyết: 20-NQ/TW; 84/NQ-CP ngày 09 tháng 7 năm 2018 của Chính phủ",
        ],
    );
    // A year in the number that is not the year of the date forbids sharing it.
    check(
        &[["Nghị định", "10/2014/NĐ-CP", "-", "Chính phủ"], ["Nghị định", "11/2021/NĐ-CP", "2021-02-03", "Chính phủ"]],
        &[
            "Nghị định số 10/2014/NĐ-CP, 11/2021/NĐ-CP ngày 03/02/2021 của Chính phủ",
            "các Nghị định số: 10/2014/NĐ-CP; số 11/2021/NĐ-CP ngày 03/02/2021 của Chính phủ",
            "các Nghị định của Chính phủ: số 10/2014/NĐ-CP; số 11/2021/NĐ-CP ngày 03/02/2021",
        ],
    );
}

#[test]
fn the_issuer_is_a_whole_name() {
    for (tail, issuer) in [
        ("Bộ trưởng Bộ Y tế quy định chế độ trực", "Bộ trưởng Bộ Y tế"),
        ("Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn", "Bộ Nông nghiệp và Phát triển nông thôn"),
        ("Bộ Văn hóa, Thể thao và Du lịch, các sở", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("Bộ Lao động - Thương binh và Xã hội về", "Bộ Lao động - Thương binh và Xã hội"),
        ("UBND huyện Đồng Văn ban hành", "UBND huyện Đồng Văn"),
        ("Uỷ ban nhân dân tỉnh Bà Rịa - Vũng Tàu phê duyệt", "Uỷ ban nhân dân tỉnh Bà Rịa - Vũng Tàu"),
        ("Chủ tịch UBND thành phố và nhu cầu thực tế", "Chủ tịch UBND thành phố"),
        ("UBND phường Vĩnh Ninh, thành phố Huế về", "UBND phường Vĩnh Ninh, thành phố Huế"),
        ("UBND xã Tân Mỹ, tỉnh hỗ trợ kinh phí", "UBND xã Tân Mỹ"),
        ("UBND tỉnh Hà Giang, huyện Mèo Vạc phải", "UBND tỉnh Hà Giang"),
        ("UBND TP. Hà Giang.", "UBND TP. Hà Giang"),
        ("UBND UBND tỉnh.", "UBND tỉnh"),
        ("UBND Ủy ban nhân dân tỉnh Cao Bằng bằng văn bản", "Ủy ban nhân dân tỉnh Cao Bằng"),
        ("UBND huyện Giao Thủy giao các xã", "UBND huyện Giao Thủy"),
        ("UBND thị xã Từ Sơn từ nay", "UBND thị xã Từ Sơn"),
        ("Ban Thường vụ Đảng ủy Công an tỉnh về", "Ban Thường vụ Đảng ủy Công an tỉnh"),
        ("Sở Văn hóa, Thể thao & Du lịch về", "Sở Văn hóa, Thể thao & Du lịch"),
        ("UBND TỈNH CAO BẰNG VỀ TRỒNG RỪNG", "UBND TỈNH CAO BẰNG"),
        ("Ban Chấp hành Đảng bộ tỉnh khóa XX về", "Ban Chấp hành Đảng bộ tỉnh khóa XX"),
        ("Ban Chấp hành Trung ương Đảng (khóa XI) về", "Ban Chấp hành Trung ương Đảng (khóa XI)"),
        ("Ban Chỉ đạo Trung ương về đất đai", "Ban Chỉ đạo Trung ương"),
        ("Bộ Nội vụ và Bộ Tài chính hướng dẫn", "Bộ Nội vụ và Bộ Tài chính"),
        ("Ban Điều hành Đề án 3 Bộ Tư pháp về tuyên truyền", "Ban Điều hành Đề án 3 Bộ Tư pháp"),
        ("Ban Chỉ đạo Đề án 06 tỉnh ban hành", "Ban Chỉ đạo Đề án 06 tỉnh"),
        ("Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh về", "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh"),
        ("Ban Chỉ đạo Đề án 7/ĐA-UBND", "Ban Chỉ đạo"),
        ("Ban Chỉ đạo Chương trình số 5/CTr-UBND", "Ban Chỉ đạo"),
        ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ về", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"),
        ("Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc ban hành", "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc"),
        ("Bộ trưởng, Thủ trưởng cơ quan ngang bộ", "Bộ trưởng"),
        ("Bộ trưởng, Chủ tịch UBND tỉnh giao", "Bộ trưởng"),
        ("Bộ trưởng, Giám đốc Sở Y tế về", "Bộ trưởng"),
        ("Ban Tổ chức Dự án cấp nước, UBND xã Tân Mỹ ban hành", "Ban Tổ chức Dự án cấp nước"),
        ("Chính phủ và Quyết định", "Chính phủ"),
        ("Chính phủ chuyển biến mạnh", "Chính phủ"),
        ("Tổng cục Thống kê về điều tra", "Tổng cục Thống kê"),
        ("UBND tỉnh - Kế hoạch số 7/KH-UBND", "UBND tỉnh"),
        ("HĐND tỉnh Cao Bằng - Kế hoạch số 7/KH-UBND", "HĐND tỉnh Cao Bằng"),
    ] {
        let text = format!("Văn bản số 5/VB-XYZ ngày 02/3/2023 của {tail}");
        let found = all(&text);
        assert_eq!(found[0].issuer, Some(issuer), "{text}");
    }
    check(
        &[["Tờ trình", "90/TTr-SXD", "2024-08-09", "Giám đốc Sở Xây dựng"]],
        &[
            "Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 90/TTr-SXD ngày 09/8/2024.",
            "Xét đề nghị của Giám đốc Sở Xây dựng tại Tờ trình 90/TTr-SXD ngày 9 tháng 8 năm 2024",
            "Tờ trình số 90/TTr-SXD ngày 09/8/2024 của Giám đốc Sở Xây dựng",
        ],
    );
}

#[test]
fn laws_go_by_their_name() {
    check(
        &[["Luật", "Luật Phòng, chống bạo lực gia đình", "2022", "-"]],
        &[
            "Luật Phòng, chống bạo lực gia đình năm 2022",
            "theo quy định của Luật Phòng, chống bạo lực gia đình 2022;",
            "Căn cứ Luật Phòng, chống bạo lực gia đình năm 2022 và các văn bản hướng dẫn",
        ],
    );
    check(
        &[["Luật", "62/2023/QH16", "2023-11-28", "-"]],
        &[
            "Luật Thủy lợi số 62/2023/QH16 ngày 28 tháng 11 năm 2023",
            "Luật số 62/2023/QH16 ngày 28/11/2023",
            "Luật Thủy lợi (sửa đổi) số: 62/2023/QH16, ngày 28/11/2023",
            "Luật Thủy lợi ngày 28/11/2023 (số 62/2023/QH16)",
        ],
    );
    check(
        &[["Bộ luật", "Bộ luật Lao động", "2019-11-20", "-"]],
        &[
            "Bộ luật Lao động ngày 20/11/2019",
            "theo Bộ luật Lao động (ngày 20 tháng 11 năm 2019)",
            "căn cứ Bộ luật Lao động ngày 20-11-2019, các nghị định",
        ],
    );
    check(
        &[["Hiến pháp", "Hiến pháp", "2013", "-"]],
        &["Hiến pháp năm 2013", "trái với Hiến pháp 2013", "tinh thần của Hiến pháp năm 2013;"],
    );
    check(
        &[["Luật", "Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi", "2020-06-17", "-"]],
        &[
            "Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi ngày 17/6/2020",
            "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi ngày 17 tháng 6 năm 2020;",
            "Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi được Quốc hội khóa XIV thông qua tại kỳ họp thứ 9 ngày 17/6/2020",
        ],
    );
    check(
        &[["Luật", "11/2019/QH14", "-", "-"], ["Luật", "12/2020/QH14", "-", "-"]],
        &[
            "Luật Kiến trúc số 11/2019/QH14 và Luật Đê điều số 12/2020/QH14",
            "Luật Kiến trúc số 11/2019/QH14, Luật Đê điều số 12/2020/QH14;",
            "tại Luật sửa đổi, bổ sung một số điều của Luật Kiến trúc số 11/2019/QH14, Luật Đê điều số 12/2020/QH14",
        ],
    );
}

#[test]
fn what_it_is_about() {
    for (text, title) in [
        ("Chỉ thị số 4/CT-BYT về việc trực Tết; các", Some("trực Tết")),
        ("Chỉ thị số 4/CT-BYT về trực Tết, bảo đảm an toàn", Some("trực Tết")),
        ("Quyết định số 6/QĐ-BYT ban hành Quy chế trực (sau đây gọi là Quy chế)", Some("Quy chế trực")),
        ("Quyết định số 6/QĐ-BYT phê duyệt Đề án “Trạm y tế, giai đoạn 2”, Sở Y tế làm", Some("Đề án “Trạm y tế, giai đoạn 2”")),
        ("Nghị định số 8/2020/NĐ-CP sửa đổi Nghị định số 9/2019/NĐ-CP về cảng", Some("sửa đổi Nghị định số 9/2019/NĐ-CP về cảng")),
        ("Chỉ thị số 4/CT-BYT về trực Tết và Chỉ thị số 5/CT-BYT", Some("trực Tết")),
        ("Chỉ thị số 4/CT-BYT đạt kết quả", None),
        // By what it was issued is no title.
        ("Kế hoạch số 6/KH-UBND ban hành kèm theo Quyết định số 7/QĐ-UBND ngày 3/4/2026", None),
        ("Kế hoạch số 6/KH-UBND được phê duyệt tại Quyết định số 7/QĐ-UBND", None),
        ("Nghị định số 8/2020/NĐ-CP quy định tại Điều 5 Luật Thủy lợi năm 2017", None),
        ("Nghị định số 8/2020/NĐ-CP quy định theo từng mùa", Some("theo từng mùa")),
        ("Nghị định số 8/2020/NĐ-CP quy định theo chương trình học", Some("theo chương trình học")),
        ("Luật Thủy lợi năm 2017 về đập", Some("Luật Thủy lợi")),
        ("Luật Thủy lợi (Luật số 8/2027/QH16) về đập", Some("Luật Thủy lợi")),
    ] {
        assert_eq!(all(text)[0].title, title, "{text}");
    }
}

#[test]
fn a_time_of_doing_dates_no_law() {
    for text in [
        "Tuyên truyền Luật Căn cước, hoàn thành trước ngày 30/6/2026.",
        "Tuyên truyền Luật Căn cước và báo cáo kết quả trước ngày 30/6/2026.",
        "Tuyên truyền Luật Căn cước vào ngày 30/6/2026.",
    ] {
        assert!(all(text).is_empty(), "{text}");
    }
    check(&[["Luật", "Luật Bảo vệ dữ liệu cá nhân", "2025-06-26", "-"]], &["Thi hành Luật Bảo vệ dữ liệu cá nhân ngày 26/6/2025."]);
}

#[test]
fn the_number_of_a_law_may_stand_in_a_bracket() {
    for (text, mention) in [
        ("Theo Luật Thủy lợi (Luật số 8/2027/QH16), các xã", "Luật Thủy lợi (Luật số 8/2027/QH16)"),
        ("Theo Luật Thủy lợi năm 2027 (số 8/2027/QH16), các xã", "Luật Thủy lợi năm 2027 (số 8/2027/QH16)"),
        ("Căn cứ pháp lý (Luật Thủy lợi số 8/2027/QH16)", "Luật Thủy lợi số 8/2027/QH16"),
    ] {
        assert_eq!(&text[all(text)[0].range.clone()], mention);
    }
}

#[test]
fn where_a_title_ends() {
    for (text, title) in [
        ("Quyết định số 6/QĐ-BYT về giá khám và các Quyết định số 7/QĐ-BYT, số 8/QĐ-BYT", "giá khám"),
        ("Quyết định số 6/QĐ-BYT về giá khám và các kế hoạch số 7/KH-BYT, số 8/KH-BYT", "giá khám"),
        ("Nghị định số 8/2020/NĐ-CP quy định về bến cảng (Số 9/2021/NĐ-CP)", "bến cảng"),
        ("Nghị định số 8/2020/NĐ-CP quy định về bến cảng và các văn bản hướng dẫn", "bến cảng"),
        ("Nghị định số 8/2020/NĐ-CP về bến cảng được sửa đổi, bổ sung tại Nghị định số 9/2021/NĐ-CP", "bến cảng"),
        ("Thông tư số 8/2020/TT-BYT về trực Tết hết hiệu lực từ ngày 01/01/2024", "trực Tết"),
        ("Thông tư số 8/2020/TT-BYT về trực Tết, cụ thể như sau: mỗi ca", "trực Tết"),
        ("Quyết định số 6/QĐ-STC của Sở Tài chính (nay là Sở Tài chính và Đầu tư) về việc mua sắm", "mua sắm"),
        ("Quyết định số 6/QĐ-UBND của UBND huyện Ba Bể (cũ) về việc mua sắm", "mua sắm"),
        ("Quyết định số 6/QĐ-UBND của UBND huyện Ba Bể (sau đây gọi tắt là huyện) về việc mua sắm", "mua sắm"),
        (
            "Quyết định số 6/QĐ-UBND của UBND huyện Ba Bể (nay là các xã Tân Mỹ, Tân Kiều, Hòn Đá, Bãi Sậy, Đồng Nâu, Suối Đục, Cầu Gỗ, \
             Bến Lở, Xuân Đài, Hạ Mã và Lũng Chàm) về việc mua sắm",
            "mua sắm",
        ),
        ("(Quyết định số 6/QĐ-UBND về đề án mua sắm”)", "đề án mua sắm"),
        ("Kế hoạch số 6/KH-UBND của UBND tỉnh về việc giao dự toán, hoàn thành trước ngày 30/6/2026", "giao dự toán"),
        ("Công văn số 12/BNV-TCBC của Bộ Nội vụ V/v sắp xếp bộ máy", "sắp xếp bộ máy"),
        // Documents that the title itself names stay in it.
        ("Kế hoạch số 6/KH-UBND về thực hiện Nghị quyết số 5-NQ/TW", "thực hiện Nghị quyết số 5-NQ/TW"),
    ] {
        assert_eq!(all(text)[0].title, Some(title), "{text}");
    }
}

#[test]
fn the_citing_body_is_no_part_of_what_it_cites() {
    for (text, issuer, title) in [
        (
            "Kế hoạch số 02-KH/BCĐTW ngày 3/4/2025 của Ban Chỉ đạo Trung ương, Ủy ban nhân dân tỉnh ban hành Kế hoạch nuôi ong như sau:",
            Some("Ban Chỉ đạo Trung ương"),
            None,
        ),
        (
            "Kế hoạch số 02-KH/BCĐ của Ban Chỉ đạo nuôi ong, thủy lợi, UBND huyện Ba Bể ban hành Kế hoạch trồng chè",
            Some("Ban Chỉ đạo nuôi ong"),
            None,
        ),
        (
            "Chương trình số 5-CTr/BCĐ của Ban Chỉ đạo về nghề cá, Chủ tịch UBND tỉnh ban hành kế hoạch",
            Some("Ban Chỉ đạo"),
            Some("nghề cá"),
        ),
        // No committee is named by so much.
        (
            "Kế hoạch số 02-KH/BCĐ của Ban Chỉ đạo về nâng cao chất lượng nuôi trồng, đánh bắt, bảo quản, chế biến và tiêu thụ thủy sản \
             của ngư dân ở những xã bãi ngang, ven biển và hải đảo khi nguồn lợi gần bờ suy giảm, các địa phương ban hành kế hoạch",
            Some("Ban Chỉ đạo"),
            Some(
                "nâng cao chất lượng nuôi trồng, đánh bắt, bảo quản, chế biến và tiêu thụ thủy sản \
                 của ngư dân ở những xã bãi ngang, ven biển và hải đảo khi nguồn lợi gần bờ suy giảm",
            ),
        ),
        ("Chỉ thị số 4/CT-BYT, xây dựng kế hoạch trực Tết như sau:", None, None),
        ("Chỉ thị số 4/CT-BYT về trực Tết như sau:", None, Some("trực Tết")),
        ("Chỉ thị số 4/CT-BYT về trực Tết, cụ thể như sau:", None, Some("trực Tết")),
        // The body of the citation itself, and a title in which the words go on.
        (
            "Kế hoạch số 02-KH/BCĐ của Ban Chỉ đạo nuôi ong, trồng chè tỉnh ban hành Quy chế họp",
            Some("Ban Chỉ đạo nuôi ong, trồng chè tỉnh"),
            Some("Quy chế họp"),
        ),
        ("Chỉ thị số 4/CT-BYT về trực trước như sau Tết", None, Some("trực trước như sau Tết")),
    ] {
        let found = all(text);
        assert_eq!((found[0].issuer, found[0].title), (issuer, title), "{text}");
    }
}

#[test]
fn plans_of_action_and_misread_announcements() {
    for (text, kind, number) in [
        ("Kế hoạch hành động số 12/KH-UBND ngày 3/4/2025", "Kế hoạch hành động", "12/KH-UBND"),
        ("theo Kế hoạch liên tịch số 7/KHLT-SYT-CA", "Kế hoạch liên tịch", "7/KHLT-SYT-CA"),
        ("kế hoạch hành động số: 9/KH-SYT", "Kế hoạch hành động", "9/KH-SYT"),
        ("Kế hoạch số 12/KH-UBND", "Kế hoạch", "12/KH-UBND"),
        ("Chỉ thị so 41-CT/TW", "Chỉ thị", "41-CT/TW"),
        ("Kế hoạch sô 12/KH-UBND", "Kế hoạch", "12/KH-UBND"),
        ("Nghị quyết so 5-NQ/TU", "Nghị quyết", "5-NQ/TU"),
    ] {
        let found = all(text);
        assert_eq!((found[0].kind, found[0].number.as_deref()), (kind, Some(number)), "{text}");
        assert!(text[found[0].range.clone()].to_lowercase().starts_with(&kind.to_lowercase()), "{text}");
    }
    for text in ["tăng so 12/2023", "Kế hoạch so với 2023/2024", "so 41 xã"] {
        assert_eq!(all(text), [], "{text}");
    }
}

#[test]
fn bodies_named_by_their_field_and_shared_by_a_plural_head() {
    for (text, issuer, title) in [
        (
            "Kế hoạch số 02-KH/BCĐ ngày 3/4/2025 của Ban Chỉ đạo về nuôi ong, trồng chè và thủy lợi tỉnh ban hành Chương trình nuôi ong",
            "Ban Chỉ đạo về nuôi ong, trồng chè và thủy lợi tỉnh",
            "Chương trình nuôi ong",
        ),
        (
            "Kế hoạch số 02-KH/BCĐ của Ban Chỉ đạo nuôi ong, trồng chè và Đề án 09 về việc kiểm tra",
            "Ban Chỉ đạo nuôi ong, trồng chè và Đề án 09",
            "kiểm tra",
        ),
        (
            "Nghị quyết số 30-NQ/TW ngày 2/3/2018, Hội nghị lần thứ 7 của Ban Chấp hành Trung ương Đảng khóa XII về nghề cá",
            "Ban Chấp hành Trung ương Đảng khóa XII",
            "nghề cá",
        ),
    ] {
        let found = all(text);
        assert_eq!((found[0].issuer, found[0].title), (Some(issuer), Some(title)), "{text}");
    }
    for text in [
        "các Quyết định của Bộ trưởng Bộ Y tế về khám bệnh (Số 11/QĐ-BYT ngày 2/3/2020 và số 12/QĐ-BYT ngày 4/5/2020)",
        "Các Quyết định của Bộ trưởng Bộ Y tế: Quyết định số 11/QĐ-BYT; 12/QĐ-BYT",
        "thực hiện các Quyết định của Bộ trưởng Bộ Y tế (Số 11/QĐ-BYT, số 12/QĐ-BYT)",
    ] {
        let issuers: Vec<_> = all(text).into_iter().map(|found| found.issuer).collect();
        assert_eq!(issuers, [Some("Bộ trưởng Bộ Y tế"); 2], "{text}");
    }
    for text in ["các Quyết định của Bộ Y tế. Công văn số 4/CV-SYT ngày 2/3/2020", "các Quyết định của Bộ Y tế và Kế hoạch số 5/KH-SYT"]
    {
        assert_eq!(all(text)[0].issuer, None, "{text}");
    }
    // Only what links join shares a type word.
    assert_eq!(all("theo Nghị quyết số 76/NQ-CP, các xã lập hồ sơ số 15/2024/XX-UBND gửi huyện").len(), 1);
    assert_eq!(all("theo Nghị quyết số 76/NQ-CP, số 15/2024/XX-UBND gửi huyện").len(), 2);
    // What a plural head says reaches no further than a sentence is long.
    for (words, shared) in [(10, true), (80, false)] {
        let text = format!("các Quyết định của Bộ Y tế {}(Quyết định số 4/QĐ-BYT)", "tốt ".repeat(words));
        assert_eq!(all(&text)[0].issuer.is_some(), shared, "{text}");
    }
    check(
        &[["Luật", "Luật Bến cảng", "2025", "-"]],
        &[
            "Luật Bến cảng 2025",
            "trái Luật Bến cảng 2025.",
            "theo Luật Bến cảng 2025, các sở",
            "quy định của Luật Bến cảng 2025 và các văn bản",
        ],
    );
}

#[test]
fn a_mention_covers_type_number_date_and_issuer() {
    for (text, covered) in [
        ("theo (Chỉ thị số 4/CT-BYT ngày 5/6/2020 của Bộ Y tế về trực Tết)", "Chỉ thị số 4/CT-BYT ngày 5/6/2020 của Bộ Y tế"),
        ("thực hiện Kế hoạch 7/KH-SYT năm 2021 tại xã", "Kế hoạch 7/KH-SYT năm 2021"),
        ("Luật Du lịch năm 2017, Sở", "Luật Du lịch năm 2017"),
    ] {
        let found = all(text);
        assert_eq!(&text[found[0].range.clone()], covered, "{text}");
    }
}

#[test]
fn dates_that_do_not_exist_or_are_left_blank() {
    for text in [
        "Quyết định số 6/QĐ-BYT ngày 31/02/2020 của Bộ Y tế",
        "Quyết định số 6/QĐ-BYT của Bộ Y tế",
        "Quyết định số 6/QĐ-BYT ngày 05/6 của Bộ Y tế",
    ] {
        check(&[["Quyết định", "6/QĐ-BYT", "-", "Bộ Y tế"]], &[text]);
    }
}

#[test]
fn what_is_no_citation() {
    for text in [
        "theo quy định của Luật Đê điều",
        "Luật Đê điều và các văn bản hướng dẫn thi hành năm 2020",
        "phổ biến Luật Đê điều cho cán bộ năm 2024",
        "tuyên truyền Luật Trẻ em trong tháng 6 năm 2024",
        "Ngày Pháp luật Việt Nam năm 2024",
        "chấp hành kỷ luật năm 2023",
        "Đoàn Luật sư tỉnh năm 2024",
        "Tổ chức phổ biến Luật trong năm 2026",
        "trước thời điểm Luật có hiệu lực thi hành (ngày 01/7/2026)",
        "Thi hành Pháp lệnh từ ngày 01/7/2026",
        "Trường Đại học Luật Huế năm 2024",
        "Quyết định số /QĐ-UBND ngày /8/2021",
        "Quyết định số …/QĐ-UBND ngày … tháng … năm 2021",
        "Tờ trình số ....../TTr-SYT",
        "Quyết định số .../2025/QĐ-UBND",
        "Số: 12/KH-UBND",
        "Số 12/KH-UBND",
        "Đề án số 07",
        "Kế hoạch 05 năm 2021-2025",
        "Chương trình 135 giai đoạn II",
        "tiêu chuẩn TCVN ISO 9001:2015",
        "quy chuẩn QCVN 08:2023/BTNMT",
        "ít nhất 01 lần/năm",
        "hoạt động 24/7, 24/24h",
        "đạt 45/63 tỉnh, thành phố",
        "từ ngày 15/12/2022 đến ngày 14/3/2023",
        "Báo cáo Quý I/2024 trước ngày 10/3/2024",
        "dung lượng 10 Gb/s, 500 kW/h",
        "2,5/1.000 dân",
        "hỗ trợ theo quy định 2000000VNĐ/ha",
        "Kế hoạch này thay thế kế hoạch năm 2022",
        "",
    ] {
        assert_eq!(all(text), [], "{text}");
    }
}

#[test]
fn hostile_text_neither_panics_nor_takes_long() {
    for piece in [
        "Luật sửa đổi ",
        "số 1/",
        "1/A-",
        "Nghị định số ",
        "của Bộ ",
        "1/2020/NĐ-CP, ",
        "(((",
        "ngày ngày ",
        "Luật A, ",
        "\u{301}",
        "Ð",
        "Quyết định số 1/QĐ-X về ",
        "tại Tờ trình của ",
    ] {
        let text = piece.repeat(2000);
        for found in all(&text) {
            assert!(text.get(found.range.clone()).is_some_and(|t| !t.is_empty()));
        }
    }
}

mod fast_ways {
    use super::super::*;
    use crate::extract::vocabulary::texts;
    use proptest::prelude::*;

    fn phrases() -> Vec<&'static str> {
        vec![
            "Luật",
            "Bộ luật",
            "Pháp lệnh",
            "Hiến pháp",
            "pháp luật",
            "Đất đai",
            "sửa đổi, bổ sung một số điều của",
            "được Quốc hội thông qua ngày",
            "số",
            "só",
            "ngày 15/11/2024",
            "năm 2024",
            "(ngày",
            "Nghị quyết",
            "Quyết định",
            "Kế hoạch",
            "76/NQ-CP",
            "12/2024/TT-BNV",
            "QĐ",
            "UBND",
            "NĐ",
            "CP",
            "QH15",
            "22/2023/QH15",
            "của Chính phủ",
            "của Bộ Giáo dục và Đào tạo",
            "Sở Văn hóa, Thể thao & Du lịch",
            "Bộ Y tế",
            "Sở Lao động – Thương binh và Xã hội",
            "UBND tỉnh",
            "các",
            "tại",
            "về việc",
            "ban hành",
            "được sửa đổi",
            "và các quy định",
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Asking every word for a law and a number finds the same.
        #[test]
        fn the_walk_passes_nothing_by(text in texts(phrases())) {
            let words = Words::new(&text);
            let plainly = mentions(&words, |from| (from < words.len()).then_some(from));
            let plainly: Vec<_> = plainly.iter().map(|mention| finish(&words, mention, &plainly)).collect();
            prop_assert!(plainly.is_empty() || may_be_mentioned(&words), "{}", text);
            prop_assert_eq!(find(&Passage::of(&words)), plainly, "{}", text);
        }

        #[test]
        fn a_number_that_cannot_go_on_is_no_symbol(text in texts(phrases())) {
            let words = Words::new(&text);
            for at in 0..words.len() {
                prop_assert!(symbol::may_go_on(&words, at) || symbol::read_parts(&words, at).is_none(), "{} at {}", text, at);
            }
        }

        #[test]
        fn a_proof_begins_with_its_words(text in texts(phrases())) {
            let words = Words::new(&text);
            for at in 0..=words.len() {
                for kind in ["Luật", "Hiến pháp"] {
                    prop_assert!(law::may_prove(&words, at) || law::proof_at(&words, kind, at, true).is_none(), "{} at {}", text, at);
                }
            }
        }
    }
}

#[test]
fn places_in_capitals_that_begin_as_what_ends_a_name() {
    for (place, behind) in [
        ("UBND HUYỆN NĂM CĂN", "VỀ BẾN CẢNG"),
        ("UBND THÀNH PHỐ TỪ SƠN", "VỀ BẾN CẢNG"),
        ("UBND TỈNH NAM ĐỊNH", "TRÊN ĐỊA BÀN HUYỆN"),
        ("UBND TỈNH CAO BẰNG", "GIAI ĐOẠN 2026 - 2030"),
        // No place has a longer name.
        ("UBND TỈNH BÀ RỊA - VŨNG TÀU", "HỖ TRỢ NGƯ DÂN"),
    ] {
        let text = format!("THỰC HIỆN QUYẾT ĐỊNH SỐ 88/QĐ-UBND NGÀY 06/5/2020 CỦA {place} {behind}");
        check(&[["Quyết định", "88/QĐ-UBND", "2020-05-06", place]], &[&text]);
    }
}

#[test]
fn the_words_of_a_name_are_no_part_of_a_number() {
    for text in ["Thực hiện Chỉ thị số 05/Bộ Chính trị về học tập", "Kế hoạch số 12/Phòng Nội vụ"] {
        assert!(all(text).iter().all(|found| found.number.is_none()), "{text}: {:?}", all(text));
    }
}

#[test]
fn a_year_far_behind_a_law_is_not_its_own() {
    let text = "Phổ biến Luật Trẻ em, kỹ năng sống, phòng tránh đuối nước, tai nạn thương tích, xâm hại tình dục, \
                bạo lực học đường, tảo hôn, hôn nhân cận huyết thống năm 2026.";
    assert!(all(text).is_empty(), "{:?}", all(text));
}

#[test]
fn a_title_may_be_set_off_by_marks() {
    for text in [
        "Chỉ thị số 32/CT-TTg ngày 21/10/2025 của Thủ tướng Chính phủ “về giữ rừng, đảm bảo đủ nước”",
        "Chỉ thị số 32/CT-TTg ngày 21/10/2025 của Thủ tướng Chính phủ (về giữ rừng, đảm bảo đủ nước) đến các thôn",
        "Chỉ thị số 32/CT-TTg của Thủ tướng Chính phủ (v/v giữ rừng, đảm bảo đủ nước).",
        "Chỉ thị số 32/CT-TTg của Thủ tướng Chính phủ: “Về giữ rừng, đảm bảo đủ nước”.",
        "Chỉ thị số 32/CT-TTg của Thủ tướng Chính phủ \"Về việc giữ rừng, đảm bảo đủ nước\" nghiêm túc",
        "Chỉ thị số 32/CT-TTg (V/v giữ rừng, đảm bảo đủ nước), các thôn họp",
    ] {
        assert_eq!(all(text)[0].title, Some("giữ rừng, đảm bảo đủ nước"), "{text}");
    }
    for (text, title) in [
        ("Công văn số 5/SYT-VP (V/v: trực Tết); các trạm", "trực Tết"),
        ("Công văn số 5/SYT-VP (V/v. trực Tết); các trạm", "trực Tết"),
        ("Công văn số 5/SYT-VP của Sở Y tế (về việc: trực Tết).", "trực Tết"),
        ("Công văn số 5/SYT-VP của Sở Y tế – v/v trực Tết.", "trực Tết"),
        ("Công văn số 5/SYT-VP của Sở Y tế: Về việc trực Tết.", "trực Tết"),
        ("Chỉ thị số 5/CT-TTg ngày 3/4/2025 (về trực Tết (mồng 1) tại trạm) được gửi", "trực Tết (mồng 1) tại trạm"),
        ("Chỉ thị số 5/CT-TTg ngày 3/4/2025 (về trực Tết", "trực Tết"),
    ] {
        assert_eq!(all(text)[0].title, Some(title), "{text}");
    }
    for text in [
        "theo Chỉ thị số 12/CT-UBND của UBND tỉnh (qua Sở Nội vụ) kịp thời",
        "theo Chỉ thị số 12/CT-UBND của UBND tỉnh (để báo cáo)",
        "theo Chỉ thị số 12/CT-UBND của UBND tỉnh (kèm theo phụ lục)",
        "theo Chỉ thị số 12/CT-UBND của UBND tỉnh (gọi tắt là Chỉ thị số 12)",
        "theo Chỉ thị số 12/CT-UBND của UBND tỉnh, “Tết trồng cây” năm 2027",
        "theo Chỉ thị số 12/CT-UBND của UBND tỉnh “Tết trồng cây”",
        "gửi kết quả thực hiện Kế hoạch số 12/KH-UBND (về Sở Nội vụ) trước ngày 5/6/2027",
        "gửi kết quả thực hiện Kế hoạch số 12/KH-UBND (về UBND tỉnh) trước ngày 5/6/2027",
        "hoàn thành Kế hoạch số 12/KH-UBND (về đích trước 2 năm)",
        "hoàn thành Kế hoạch số 12/KH-UBND - về kinh phí, huyện lo",
        "theo Kế hoạch số 12/KH-UBND: về cây giống, các xã tự ươm",
        // Only what the party, the Chính phủ or its head issued has its title in a bracket without more.
        "theo Kế hoạch số 12/KH-UBND ngày 3/4/2025 của UBND tỉnh (về phòng thường trực) trước ngày 15/6",
        "theo Kế hoạch số 12/KH-UBND ngày 3/4/2025 của UBND tỉnh (về hộp thư của huyện)",
        "theo Kế hoạch số 12/KH-UBND ngày 3/4/2025 của UBND tỉnh (về mức chi, áp dụng Điều 5)",
        "theo Nghị quyết số 12/NQ-HĐND ngày 3/4/2025 của HĐND tỉnh - về trồng rừng đạt 20 ha, về giữ rừng đạt 5 ha",
        "theo Chỉ thị số 12/CT-TTg ngày 3/4/2025 - về trồng rừng đạt 20 ha, về giữ rừng đạt 5 ha",
        // A short quotation is the name of a programme, and a straight quote may close one.
        "theo Chỉ thị số 12/CT-UBND “Về nguồn” năm 2027",
        "theo Chỉ thị số 12/CT-UBND “Về miền quan họ” năm 2027",
        "Nộp tờ khai \"Đăng ký Kế hoạch số 12/KH-UBND\" về Phòng Nội vụ trước ngày 05/6/2027.",
        "Tổ chức hội thi \"Em học Nghị quyết số 5-NQ/TW\" về các thôn, xóm, bản, làng.",
        "theo Kế hoạch số 12/KH-UBND: về phía các xã, tự ươm cây",
        "theo Kế hoạch số 12/KH-UBND ngày 3/4/2025 (về nội dung này, Sở Y tế đã trình)",
        "theo Kế hoạch số 12/KH-UBND ngày 3/4/2025 (về việc này, Sở Y tế đã trình)",
        "gửi kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 3/4/2025 (về Sở Nội vụ)",
        "theo các biểu tại Thông tư số 12/2025/TT-BYT ngày 3/4/2025 (về các trạm do huyện quản lý)",
        "theo các biểu tại Thông tư số 12/2025/TT-BYT của Bộ Y tế (về trạm do huyện quản lý)",
        "thực hiện Kế hoạch số 12/KH-UBND ngày 3/4/2025 - về kinh phí, huyện lo",
        "thực hiện Kế hoạch số 12/KH-UBND ngày 3/4/2025 - Về cây giống: các xã tự ươm",
        "thực hiện Kế hoạch số 12/KH-UBND ngày 3/4/2025 - về sau thay bằng văn bản khác",
        "theo Kế hoạch số 12/KH-UBND ngày 3/4/2025 (về tiêu chí số 17), các xã trồng cây",
    ] {
        assert_eq!(all(text)[0].title, None, "{text}");
    }
}

#[test]
fn a_title_that_is_a_quotation_ends_with_it() {
    for behind in [
        "đến toàn thể cán bộ.",
        "đến từng thôn, xóm.",
        "và báo cáo kết quả trước ngày 30/6/2027.",
        "và gửi Sở Y tế.",
        "trước ngày 30/6/2027.",
        "; các xã làm theo.",
        ", đảm bảo tiến độ.",
    ] {
        for quoted in ["“Trồng cây, giữ rừng”", "\"Trồng cây, giữ rừng\""] {
            let text = format!("Chỉ thị số 4/CT-BYT về {quoted} {behind}");
            assert_eq!(all(&text)[0].title, Some(quoted), "{text}");
        }
    }
    for title in [
        "“Mỗi xã một cây” giai đoạn 2026 - 2030",
        "“Mỗi xã một cây” trên địa bàn tỉnh",
        "“Mỗi xã một cây” và “Mỗi thôn một vườn”",
        "“Mỗi xã một cây” đến năm 2030",
        "“Mỗi xã một cây” gắn với giữ nước giai đoạn 2026 - 2030",
        "“Mỗi xã một cây” cho cán bộ, công chức",
        "“Mỗi xã một cây” tới năm 2030",
        "“Mỗi xã một cây” và triển khai Tháng trồng cây",
        "“Mỗi xã một cây” bảo đảm nguồn nước trên địa bàn tỉnh",
        "“Mỗi xã một cây” và gửi “Thư về rừng”",
        "“Quy chế phối hợp” giữa Sở Y tế và Sở Xây dựng",
        "Chương trình “Mỗi xã một cây” giai đoạn 2026 - 2030",
        "Tháng “Trồng cây; giữ rừng” năm 2027",
    ] {
        let text = format!("Chỉ thị số 4/CT-BYT phê duyệt {title}.");
        assert_eq!(all(&text)[0].title, Some(title), "{text}");
    }
    // A quotation that nothing closes ends with its clause.
    assert_eq!(all("Chỉ thị số 4/CT-BYT về “trồng cây; giữ rừng.")[0].title, Some("“trồng cây"));
}

#[test]
fn a_plan_may_carry_out_two_documents_from_above() {
    let two = "thực hiện Nghị quyết số 137/NQ-CP ngày 3/4/2025 của Chính phủ và Chương trình số 27-CTr/TU ngày 5/6/2025 của Tỉnh ủy";
    for text in [format!("Kế hoạch số 75/KH-UBND về việc {two};"), format!("Căn cứ Kế hoạch số 75/KH-UBND của UBND tỉnh {two}.")]
    {
        let found = all(&text);
        assert_eq!((found.len(), found[0].title), (3, Some(two)), "{text}");
    }
    for (text, title) in [
        (
            "Kế hoạch số 75/KH-UBND thực hiện Nghị quyết số 137/NQ-CP của Chính phủ và các văn bản có liên quan;",
            "thực hiện Nghị quyết số 137/NQ-CP của Chính phủ",
        ),
        ("Kế hoạch số 75/KH-UBND thực hiện Nghị quyết số 137/NQ-CP và Kế hoạch số 76/KH-UBND;", "thực hiện Nghị quyết số 137/NQ-CP"),
        (
            "Kế hoạch số 75/KH-UBND thực hiện Nghị quyết số 137/NQ-CP và Quyết định số 5/QĐ-TTg, các xã họp;",
            "thực hiện Nghị quyết số 137/NQ-CP",
        ),
        ("Kế hoạch số 75/KH-UBND về trồng rừng và Nghị quyết số 5-NQ/TU;", "trồng rừng"),
        ("Quyết định số 79/QĐ-TTg phê duyệt Chiến lược dân số và Quyết định số 88/QĐ-TTg phê duyệt Chương trình;", "Chiến lược dân số"),
        ("Công văn số 5/BYT-VP thực hiện Nghị quyết số 137/NQ-CP và Chỉ thị số 7/CT-TTg;", "thực hiện Nghị quyết số 137/NQ-CP"),
        ("Kế hoạch số 75/KH-TU thực hiện Nghị quyết số 137-NQ/TW và Chỉ thị số 7-CT/TW;", "thực hiện Nghị quyết số 137-NQ/TW"),
    ] {
        assert_eq!(all(text)[0].title, Some(title), "{text}");
    }
}

#[test]
fn a_title_ends_before_the_document_by_whose_rules_it_is_done() {
    let title = "Đề án kiểm kê bến bãi của các xã, phường";
    for rule in [
        "Điều 40 Luật Kế toán năm 2015",
        "khoản 2 Điều 8 của Nghị định số 72/2025/NĐ-CP",
        "điểm b khoản 4 Điều 6 Thông tư số 5/2025/TT-BXD",
        "Nghị định số 72/2025/NĐ-CP",
    ] {
        let text = format!("Quyết định số 213/QĐ-TTg của Thủ tướng Chính phủ phê duyệt {title} theo quy định tại {rule}.");
        let found = all(&text);
        assert_eq!((found.len(), found[0].title), (2, Some(title)), "{text}");
    }
    // What is a document's own or no document at all stays in it.
    for title in [
        "phân cấp quản lý bến bãi theo quy định tại khoản 7 Điều 13 Quy chế này",
        "quản lý bến bãi theo quy định tại các xã biên giới",
        "thu phí bến bãi theo quy định của pháp luật",
        "lối sống theo quy định tại bản “Quy ước làng văn hóa”",
    ] {
        let text = format!("Quyết định số 213/QĐ-UBND về {title}.");
        assert_eq!(all(&text)[0].title, Some(title), "{text}");
    }
}

#[test]
fn no_place_in_capitals_goes_on_with_another_document() {
    let text = "THỰC HIỆN KẾ HOẠCH SỐ 24/KH-UBND CỦA UBND TỈNH VÀ TỜ TRÌNH SỐ 12/TTR-SYT CỦA UBND TỈNH CAO BẰNG VÀ CÔNG AN TỈNH";
    let issuers: Vec<_> = all(text).into_iter().map(|found| found.issuer).collect();
    assert_eq!(issuers, [Some("UBND TỈNH"), Some("UBND TỈNH CAO BẰNG VÀ CÔNG AN TỈNH")]);
}

#[test]
fn whose_plan_carries_a_document_out_did_not_issue_it() {
    for text in [
        "Kế hoạch triển khai thi hành Luật Khoáng sản số 69/2025/QH15 của Bộ Xây dựng",
        "Kế hoạch thi hành Luật Khoáng sản số 69/2025/QH15 của Ủy ban nhân dân tỉnh",
        "Chương trình thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Tỉnh ủy",
        "Kế hoạch triển khai Nghị định số 13/2023/NĐ-CP của Công an tỉnh",
        "Báo cáo kết quả thực hiện Quyết định số 06/QĐ-TTg của UBND tỉnh Cao Bằng",
        "Tổ giúp việc thực hiện Quyết định số 06/QĐ-TTg của Sở Xây dựng",
        "Kế hoạch thực hiện Nghị định số 13/2023/NĐ-CP của Bộ trưởng Bộ Xây dựng",
    ] {
        let found = all(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].issuer, None, "{text}");
    }
    for (text, issuer) in [
        ("Kế hoạch thi hành Luật Khoáng sản số 69/2025/QH15 của Quốc hội", "Quốc hội"),
        ("Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị", "Bộ Chính trị"),
        ("Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương khóa XII", "Ban Chấp hành Trung ương khóa XII"),
        ("Kế hoạch thực hiện Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ", "Thủ tướng Chính phủ"),
        ("Nghị quyết số 21-NQ/TU của Tỉnh ủy", "Tỉnh ủy"),
        ("Kế hoạch số 21/KH-UBND của UBND tỉnh", "UBND tỉnh"),
        ("Kế hoạch thực hiện Thông tư số 21/2026/TT-BXD của Bộ Xây dựng", "Bộ Xây dựng"),
        ("Kế hoạch thi hành Nghị quyết số 21/NQ-HĐND của Hội đồng nhân dân tỉnh", "Hội đồng nhân dân tỉnh"),
        // What no paper before it explains is kept as it is written.
        ("Nghị định số 13/2023/NĐ-CP của Bộ Xây dựng", "Bộ Xây dựng"),
    ] {
        assert_eq!(all(text)[0].issuer, Some(issuer), "{text}");
    }
}

#[test]
fn a_title_ends_where_the_document_says_something() {
    for (text, title) in [
        ("Nghị định số 5/2027/NĐ-CP về cây xanh đô thị nêu rõ trách nhiệm của các xã.", "cây xanh đô thị"),
        ("Nghị định số 5/2027/NĐ-CP về cây xanh đô thị đã nêu rõ:", "cây xanh đô thị"),
        ("Nghị quyết số 5/NQ-HĐND về “Vườn rừng” quy định rõ mức thu.", "“Vườn rừng”"),
        // It is what the subject itself asks for.
        ("Công văn số 5/UBND-VX về việc đề nghị các xã nêu rõ lý do.", "đề nghị các xã nêu rõ lý do"),
        ("Công văn số 5/UBND-VX về việc báo cáo nêu rõ nguyên nhân.", "báo cáo nêu rõ nguyên nhân"),
        ("Chỉ thị số 5/CT-TTg về kiểm tra, quy định rõ trách nhiệm.", "kiểm tra, quy định rõ trách nhiệm"),
        ("Chỉ thị số 5/CT-TTg về rà soát và quy định rõ trách nhiệm.", "rà soát và quy định rõ trách nhiệm"),
        ("Chỉ thị số 5/CT-TTg về nêu rõ xuất xứ hàng hóa.", "nêu rõ xuất xứ hàng hóa"),
    ] {
        assert_eq!(all(text)[0].title, Some(title), "{text}");
    }
}

#[test]
fn what_a_plan_was_issued_by_is_no_title_of_what_it_carries_out() {
    let carried = "Kế hoạch triển khai Nghị quyết số 18/2027/QH15 về đường ven biển";
    for (text, title) in [
        (format!("{carried} ban hành kèm theo Quyết định số 4/QĐ-BYT."), "đường ven biển"),
        ("Chương trình hành động thực hiện Nghị quyết số 5-NQ/TW về biển ban hành kèm theo Nghị quyết số 4/NQ-CP.".to_owned(), "biển"),
        // What the title names was issued so.
        (
            "Kế hoạch triển khai Quyết định số 5/QĐ-TTg về Đề án biển ban hành kèm theo Quyết định số 4/QĐ-BYT.".to_owned(),
            "Đề án biển ban hành kèm theo Quyết định số 4/QĐ-BYT",
        ),
        (
            "Kế hoạch thực hiện Quyết định số 5/QĐ-TTg về sửa đổi Quy chế ban hành kèm theo Quyết định số 4/QĐ-BYT.".to_owned(),
            "sửa đổi Quy chế ban hành kèm theo Quyết định số 4/QĐ-BYT",
        ),
        (
            "Nghị quyết số 18/2027/QH15 về đường ven biển ban hành kèm theo Quyết định số 4/QĐ-BYT.".to_owned(),
            "đường ven biển ban hành kèm theo Quyết định số 4/QĐ-BYT",
        ),
    ] {
        assert_eq!(all(&text)[0].title, Some(title), "{text}");
    }
}

#[test]
fn a_sentence_that_begins_with_day_and_body_dates_what_it_says_was_issued() {
    let day = PartialDate::of_day(crate::calendar::Date::new(2027, 5, 13).unwrap());
    for (text, issuer) in [
        ("Ngày 13/5/2027, Chính phủ ban hành Nghị quyết số 12/NQ-CP về biển.", "Chính phủ"),
        ("Ngày 13/5/2027, Ban Thường vụ Tỉnh ủy đã ban hành Nghị quyết số 12-NQ/TU.", "Ban Thường vụ Tỉnh ủy"),
        ("Ngày 13 tháng 5 năm 2027, Thủ tướng Chính phủ đã ký ban hành Quyết định số 12/QĐ-TTg.", "Thủ tướng Chính phủ"),
        ("Ngày 13/5/2027 UBND tỉnh có Công văn số 12/UBND-VX.", "UBND tỉnh"),
        ("Rừng đã phủ xanh. Ngày 13/5/2027, HĐND tỉnh thông qua Nghị quyết số 12/2027/NQ-HĐND.", "HĐND tỉnh"),
    ] {
        let found = &all(text)[0];
        assert_eq!((found.date, found.issuer), (Some(day), Some(issuer)), "{text}");
    }
    for text in [
        "Trước ngày 13/5/2027, Sở Y tế ban hành Kế hoạch số 12/KH-SYT.",
        "Từ ngày 13/5/2027, Chính phủ ban hành Nghị quyết số 12/NQ-CP.",
        "Công bố dịch ngày 13/5/2027, Chính phủ ban hành Nghị quyết số 12/NQ-CP.",
        "Ngày 13/5/2027, UBND tỉnh ban hành Kế hoạch triển khai Nghị quyết số 12/NQ-CP.",
        "Ngày 13/5/2027, UBND tỉnh ban hành Kế hoạch thực hiện Chỉ thị số 12/CT-TTg.",
        "Ngày 13/5/2027, Chính phủ ban hành Nghị định sửa đổi Nghị định số 12/2020/NĐ-CP.",
        "Ngày 13/5/2027, Chính phủ ban hành Nghị định số 12/2020/NĐ-CP.",
        "Ngày 13/5, Chính phủ ban hành Nghị quyết số 12/NQ-CP.",
        "Ngày 13/5/2027, UBND xã ban hành Nghị quyết số 12/NQ-CP.",
        "Ngày 13/5/2027, theo Nghị quyết số 12/NQ-CP.",
        "Ngày 13/5/2027, Chính phủ họp bàn Nghị quyết số 12/NQ-CP.",
        "Ngày 13/5/2027 và ngày 14/5/2027, Chính phủ ban hành Nghị quyết số 12/NQ-CP.",
    ] {
        assert_eq!(all(text)[0].date, None, "{text}");
    }
    // Another document has the date.
    for text in [
        "Chỉ thị số 2/CT-TTg ngày 13/5/2027, Chính phủ ban hành Nghị quyết số 12/NQ-CP.",
        "Ngày 13/5/2027, Chính phủ ban hành Nghị quyết số 11/NQ-CP, giao Bộ Y tế ban hành Quyết định số 12/QĐ-BYT.",
    ] {
        let found = all(text);
        assert_eq!((found[0].date, found[1].date), (Some(day), None), "{text}");
    }
    let own = all("Ngày 13/5/2027, Chính phủ ban hành Nghị quyết số 12/NQ-CP ngày 12/5/2027.");
    assert_eq!(own[0].date, PartialDate::of_day(crate::calendar::Date::new(2027, 5, 12).unwrap()).into());
}
