//! Meaning → spellings, and what must not match.

use super::*;
use crate::words::Words;

fn written(text: &str, place: Place, years: Option<(u16, u16)>) -> Vec<String> {
    let words = Words::new(text);
    let context = Context { place, years: years.map(|(from, to)| Years { from, to }), label: None, taken: &[] };
    find(&Passage::of(&words), &context)
        .iter()
        .map(|found| {
            assert!(text.get(found.range.clone()).is_some(), "{text}");
            let show = |date: Option<Date>| date.map_or("-".to_owned(), |date| date.to_string());
            let kind = format!("{:?}", found.kind).to_lowercase();
            match found.recurrence {
                Some(recurrence) => format!("{kind} {recurrence}"),
                None => match (found.start, found.end) {
                    (None, None) => kind,
                    (start, end) => format!("{kind} {} {}", show(start), show(end)),
                },
            }
        })
        .collect()
}

/// Checks each spelling in an item of a plan for 2026 to 2030.
fn means(expected: &[&str], spellings: &[&str]) {
    for spelling in spellings {
        assert_eq!(written(spelling, Place::Item, Some((2026, 2030))), expected, "{spelling}");
    }
}

#[test]
fn by_a_day() {
    means(
        &["by - 2028-12-31"],
        &[
            "Đến năm 2028, 90% thôn có nhà văn hóa",
            "Phấn đấu đến hết năm 2028 có 12 chợ loại hai",
            "Sản lượng cá tra đến cuối năm 2028 đạt 40.000 tấn",
            "hoàn thành việc cắm mốc chậm nhất vào năm 2028",
            "Triển khai Đề án cà phê bền vững, phấn đấu đến năm 2028 trồng lại 300 ha",
            "Tỷ lệ che phủ rừng (đến 2028)",
            "Thời hạn hoàn thành: 31/12/2028",
            "khánh thành cầu Cửa Sót vào ngày 31/12/2028",
        ],
    );
    means(
        &["by - 2026-06-30"],
        &[
            "gửi về Sở Xây dựng chậm nhất là ngày 30/6/2026",
            "đến ngày 30 tháng 6 năm 2026 phải bàn giao mặt bằng",
            "Nhận hồ sơ đến hết quý II/2026",
            "hoàn thành đến hết tháng 6/2026",
            "chậm nhất ngày 3O/6/2026",
            "chậm nhất ngày30/6/2026",
            "chậm nhất ngày 30 / 6 / 2026",
            "chậm nhất ngày 30/6/ 2026",
        ],
    );
}

#[test]
fn before_a_day() {
    means(
        &["before - 2026-11-15"],
        &[
            "báo cáo Sở Y tế trước ngày 15/11/2026",
            "Trước ngày 15 tháng 11 năm 2026, các trường nộp danh sách",
            "hoàn thành trước 15/11/2026",
            "nộp hồ sơ trước 17h00 ngày 15/11/2026",
            "ban hành trước ngày 15-11-2026",
        ],
    );
    means(&["before - 2027-10-01"], &["nghiệm thu trước quý IV/2027", "nghiệm thu trước QIV/2027"]);
    means(&["before - 2029-01-01"], &["di dời hết trước năm 2029"]);
    means(&["before"], &["nộp trước ngày 20/11"]);
    means(&["by - 2027-12-31"], &["từ nay đến hết năm 2027", "Thời gian: Từ nay đến năm 2027."]);
}

#[test]
fn days_in_a_list_share_the_year_of_the_last_and_the_sense_of_the_first() {
    means(
        &["before - 2028-06-15", "before - 2028-12-15"],
        &[
            "Báo cáo trước ngày 15/6 và 15/12/2028",
            "Báo cáo trước ngày 15/6, 15/12/2028",
            "Báo cáo trước ngày 15/6/2028 và ngày 15/12/2028",
            "Báo cáo trước ngày 15 tháng 6 và ngày 15 tháng 12 năm 2028",
        ],
    );
    means(&["by - 2028-03-01", "by - 2028-06-01", "by - 2028-09-01"], &["Gửi chậm nhất ngày 01/3, 01/6 và 01/9/2028"]);
    means(&["recurring P1Y"], &["Báo cáo trước ngày 15/6 và 15/12 hằng năm"]);
    means(&["before - 2027-12-20", "before - 2028-01-15"], &["Báo cáo trước ngày 20/12 và 15/01/2028 về Sở Y tế"]);
    // A share is no day, and what is done on another day is no deadline of the first.
    means(&["by - 2028-12-31"], &["Đến ngày 31/12/2028, 10/12 xã đạt chuẩn", "Đến ngày 31/12/2028 và 2/3 số hộ có nước sạch"]);
    means(&["before - 2028-06-10"], &["Trình trước ngày 10/6/2028 và ngày 27/7/2028 tổ chức lễ"]);
    means(&["before - 2028-06-15"], &["Báo cáo trước ngày 15/6/2028, từ đó rà soát 15/12 hồ sơ"]);
}

#[test]
fn months_and_quarters_that_leave_some_out_are_times_of_their_own() {
    means(
        &["within 2026-04-01 2026-04-30", "within 2026-08-01 2026-08-31"],
        &["Ươm giống vào tháng 4 và tháng 8 năm 2026", "Ươm giống trong tháng 4, tháng 8/2026", "Tháng 4 và 8 năm 2026: ươm giống"],
    );
    means(
        &["within 2026-01-01 2026-03-31", "within 2026-07-01 2026-09-30"],
        &["Mở lớp trong quý I và quý III/2026", "Mở lớp trong quý I, III năm 2026"],
    );
    means(
        &["within 2026-03-01 2026-04-30", "within 2026-09-01 2026-11-30"],
        &["Ươm giống tháng 3, 4 và tháng 9 đến tháng 11/2026", "Ươm giống tháng 3-4, tháng 9-11/2026"],
    );
    means(
        &["by - 2026-06-30", "by - 2026-12-31"],
        &["Báo cáo chậm nhất tháng 6 và tháng 12/2026", "Đến tháng 6 và tháng 12 năm 2026, ươm giống"],
    );
    means(&["within 2026-03-01 2026-08-31"], &["Ươm giống từ tháng 3 và tháng 8 năm 2026"]);
    // Of an edge neither end is known.
    means(&["within - 2026-08-31"], &["Ươm giống vào cuối tháng 4 và tháng 8 năm 2026"]);
    // What is counted behind a month is no month.
    means(&["within"], &["Trong quý I, 3/4 số xã ươm giống", "Trong tháng 6, 10/12 xã ươm giống", "Trong tháng 3, 5-7 xã ươm giống"]);
    means(
        &["within"],
        &["Trong quý I, 2.500 hộ ươm giống", "Trong tháng 9, 10 (mười) xã ươm giống", "Ươm giống trong tháng 6, 7 và tháng 8"],
    );
    means(&["by - 2027-09-30"], &["Đến quý III năm 2027, 4.000 hộ ươm giống"]);
    means(&["within", "within"], &["Ươm giống trong tháng 6, 9.", "Ươm giống trong tháng 6, 9; đào hố"]);
    for (text, expected) in
        [("vào tháng 4 và tháng 8 năm 2026", ["vào tháng 4", "tháng 8 năm 2026"]), ("quý I, III/2026", ["quý I", "III/2026"])]
    {
        let found = find(&Passage::of(&Words::new(text)), &Context { place: Place::Item, years: None, label: None, taken: &[] });
        assert_eq!(found.iter().map(|found| &text[found.range.clone()]).collect::<Vec<_>>(), expected);
    }
    assert_eq!(written("Tháng 4 và tháng 8/2026", Place::Cell, None), ["within 2026-04-01 2026-08-31"]);
}

#[test]
fn within_a_stretch() {
    means(
        &["within 2026-04-01 2026-06-30"],
        &[
            "Tổ chức hội thảo trong quý II/2026",
            "Tổ chức hội thảo trong Q2/2026",
            "Hoàn thành bản đồ ngập lụt Q.II/2026",
            "Khởi công trạm bơm trong quý II, 2026.",
            "Khởi công trạm bơm trong quý II/năm 2026",
            "Mở tuần lễ áo dài (quý II/2026)",
            "Quý II năm 2026: khảo sát các làng nghề",
            "Khởi công nhà máy nước vào qúy II-2026",
            "Khởi công trạm bơm vào qui II/2026",
            "Khởi công trạm bơm trong quí 2-2026",
            "Khởi công trạm bơm trong quý II/2O26",
            "Thời gian: từ thảng 4 đến thảng 6 năm2026",
            "Thời gian: QuýII/2026",
            "Thời gian thực hiện: Tháng 4 - 6/2026",
            "Thời gian: từ tháng 4 đến tháng 6 năm 2026",
            "Diễn ra từ ngày 01/4/2026 đến ngày 30/6/2026",
        ],
    );
    means(&["within 2026-04-01 2026-09-30"], &["Mở lớp trong quý II và quý III năm 2026", "Trong quý II, III/2026, mở lớp"]);
    means(&["within 2026-03-01 2026-05-31"], &["Ươm giống trong tháng 3, 4 và 5/2026", "Ươm giống tháng 3 đến tháng 5/2026"]);
    means(
        &["within 2027-01-01 2027-12-31"],
        &["Trong năm 2027, tổ chức một hội chợ", "Năm 2027 khởi công tuyến đường ven biển", "Lắp đặt camera tại các ngã tư năm 2027"],
    );
    means(&["within - 2027-12-31"], &["Khánh thành cảng vào cuối năm 2027"]);
    means(&["within 2027-01-01 -"], &["Khởi công cảng vào đầu năm 2027"]);
    means(&["within"], &["Thả cá giống vào giữa năm 2027"]);
    means(
        &["within 2027-09-01 2028-05-31"],
        &["Trong năm học 2027 - 2028, dạy bơi cho học sinh", "Từ đầu năm đến nay; năm học 2027-2028 mở lớp"],
    );
    means(
        &["within 2026-01-01 2027-12-31"],
        &["Trong năm 2026 và 2027, 2028 hộ được vay vốn", "Giai đoạn 2026 - 2027, 2028 hộ được cấp nước sạch"],
    );
    means(&["within 2027-01-01 2029-12-31"], &["Các năm 2027, 2028 và 2029, mở lớp dạy bơi", "trong các năm 2027, 2028, 2029"]);
    means(&["within 2026-12-01 2026-12-31"], &["lập danh sách xong trong tháng 12/2026"]);
    means(&["within 2027-04-01 2027-06-30"], &["Rà soát xong trong quý II, năm 2027", "Rà soát xong trong quý II của năm 2027"]);
    means(&["within 2027-01-01 2028-12-31"], &["Chạy thử tàu điện (2027 - 2028).", "Thu thập, số hóa bản đồ bến bãi (2027 - 2028)."]);
    means(&["within 2026-01-01 2026-06-30"], &["Hoàn thành trong 6 tháng đầu năm 2026", "06 tháng đầu năm 2026: rà soát xong"]);
    means(
        &["within 2027-01-01 2029-12-31"],
        &["Giai đoạn 2027 - 2029, mỗi huyện xây một trạm", "Thời gian thực hiện: năm 2027-2029", "thực hiện từ năm 2027 đến hết năm 2029"],
    );
}

#[test]
fn days_that_run_from_an_event() {
    means(
        &["within"],
        &[
            "Trả lời trong thời hạn 15 ngày làm việc kể từ ngày nhận văn bản",
            "xây dựng kế hoạch trong vòng 10 ngày kể từ khi ban hành Kế hoạch này",
            "báo cáo chậm nhất 05 ngày sau khi kết thúc đợt kiểm tra",
            "khử khuẩn giếng trong 24-48 giờ sau khi lũ rút",
            "trả kết quả chậm nhất sau 05 ngày làm việc",
            "trực chiến từ ngày ban hành Kế hoạch đến khi bế mạc hội thi",
            "tuần tra kể từ ngày ký cho đến khi bến phà mở lại",
        ],
    );
}

#[test]
fn a_stretch_from_a_day_to_an_event() {
    // The first day is known, the last is not.
    means(
        &["within 2026-11-01 -"],
        &[
            "Từ tháng 11/2026 đến khi kết thúc kiểm kê",
            "trực gác từ tháng 11/2026 cho đến khi hết mùa lũ",
            "kể từ ngày 01/11/2026 tới khi bàn giao cầu phao",
        ],
    );
    means(&["from 2026-11-01 -"], &["Từ tháng 11/2026, khi kết thúc kiểm kê", "kể từ ngày 01/11/2026 các bến phà mở lại"]);
}

#[test]
fn from_a_day_on() {
    means(
        &["from 2027-01-01 -"],
        &[
            "Từ năm 2027, thu phí không dừng",
            "áp dụng kể từ ngày 01/01/2027",
            "Bắt đầu từ tháng 01/2027, cấp thẻ mới",
            "Thời gian thực hiện: Năm 2027 và các năm tiếp theo",
        ],
    );
}

#[test]
fn again_and_again() {
    means(
        &["recurring P1Y"],
        &[
            "Hằng năm, tổ chức ngày hội việc làm",
            "báo cáo trước ngày 10/12 hằng năm",
            "Định kỳ hàng năm (trước ngày 10 tháng 12) gửi báo cáo",
            "Hằng năm, các phường gửi số liệu về Chi cục trước ngày 10/12",
            "khen thưởng hộ gia đình tiêu biểu hàng năm",
            "định kỳ trước ngày 05 tháng 12 hàng năm tổng hợp kết quả",
            "định kỳ trước ngày 10/6 và 20/11 hằng năm báo cáo",
            "nộp trước ngày 10/6, trước ngày 20/11 hằng năm",
            "Định kỳ gửi số liệu về Chi cục hằng năm (trước ngày 05 tháng 11)",
            "xây dựng kế hoạch nạo vét luồng hằng năm",
            "Thiết lập chế độ trực đê hằng năm",
            "Từ tháng 3 đến tháng 11 hàng năm",
            "Định kỳ (trước ngày 10/6 và 20/11) hằng năm, gửi số liệu về Chi cục.",
            "Định kỳ (trước ngày 20/11) hàng năm gửi số liệu về Chi cục",
        ],
    );
    means(
        &["recurring P3M"],
        &["họp giao ban hằng quý", "Thời hạn gửi chậm nhất ngày 20 của tháng cuối quý", "định kỳ 3 tháng/lần kiểm tra bếp ăn"],
    );
    // A rate has no time of its own; what is done regularly has, whatever number follows.
    means(&["recurring P1Y"], &["Khám sức khỏe cho người già định kỳ hằng năm 2 lần"]);
    means(&[], &["Khám sức khỏe cho người già hằng năm 2 lần"]);
    // Who is meant, and of what, came about every year.
    means(
        &[],
        &[
            "Tập huấn nghề cho lao động được tuyển dụng hằng năm.",
            "Rà soát số liệu hộ dân tăng thêm hằng năm.",
            "Mở lớp đối với sinh viên ra trường hàng năm",
        ],
    );
    means(
        &["recurring P1Y"],
        &[
            "Tập huấn nghề cho lao động hằng năm.",
            "Cho thuê đất, rà soát nhu cầu tăng thêm hằng năm.",
            "Rà soát số liệu hộ dân tăng thêm, hằng năm báo cáo Chi cục.",
        ],
    );
    // `tăng ni` are monks and nuns, and what comes of what is done is no rate.
    means(
        &["recurring P1Y"],
        &[
            "Hằng năm, tập huấn phòng cháy cho 100% tăng ni trụ trì các chùa",
            "Hằng năm, các xã mở lớp dạy nghề trồng nấm, góp phần giảm 2% số hộ nghèo.",
            "Hằng năm, tổ chức tập huấn, qua đó giảm 5% chi phí.",
        ],
    );
    means(&["recurring P2W"], &["đăng bản tin 2 tuần/lần", "định kỳ hai tuần một lần làm vệ sinh"]);
    means(
        &["recurring P3M", "recurring P6M", "recurring P1Y"],
        &[
            "báo cáo định kỳ hằng quý, 6 tháng, năm",
            "Định kỳ hàng quý, 06 tháng và hàng năm báo cáo Ban Chỉ đạo",
            "tổng hợp báo cáo định kỳ quý, 6 tháng và năm",
        ],
    );
    means(
        &["recurring P6M", "recurring P1Y"],
        &[
            "Báo cáo 6 tháng (trước ngày 10/6), báo cáo năm (trước ngày 05/12)",
            "gửi trước ngày 10/6 (đối với báo cáo 6 tháng) và trước ngày 05/12 (đối với báo cáo năm)",
        ],
    );
    means(
        &["recurring"],
        &[
            "định kỳ rà soát danh sách hộ trồng sâm",
            "kiểm tra định kỳ và đột xuất các bến phà",
            "Người lao động phải được khám sức khỏe định kỳ",
            "Đoàn thanh niên định kỳ sơ kết phong trào",
        ],
    );
}

#[test]
fn a_day_after_the_name_of_a_report() {
    means(
        &["recurring P1M", "recurring P3M", "recurring P1Y"],
        &["Báo cáo tháng trước ngày 20, quý trước ngày 18 tháng cuối quý, năm trước ngày 10/12"],
    );
    means(&["recurring P1M", "recurring P1Y"], &["Gửi báo cáo tháng trước ngày 05; năm trước ngày 15/12"]);
    means(&["before"], &["Sở Công Thương, năm trước ngày 10/12"]);
    // The year's rhythm behind the last report is that of both.
    means(
        &["recurring P1Y", "recurring P1Y"],
        &[
            "Báo cáo 6 tháng trước ngày 10/6 và báo cáo năm trước ngày 10/12 hằng năm.",
            "Gửi báo cáo 6 tháng trước ngày 10/6, báo cáo tổng kết năm trước ngày 10/12 hàng năm.",
        ],
    );
    means(&["before", "recurring P1Y"], &["Nộp đề tài trước ngày 10/6 và báo cáo năm trước ngày 10/12 hằng năm."]);
}

#[test]
fn the_quote_of_a_time() {
    for (text, quote) in [
        ("Thời gian: Từ tháng 11/2026 đến khi kết thúc khảo sát.", "Từ tháng 11/2026 đến khi kết thúc khảo sát"),
        ("tổng hợp định kỳ trước ngày 10/6 và 20/11 hằng năm về Sở", "định kỳ trước ngày 10/6 và 20/11 hằng năm"),
        ("Thời gian: Theo tiến độ dự án, chậm nhất ngày 30/9/2027", "Theo tiến độ dự án"),
        ("thực hiện từ ngày ban hành Kế hoạch đến khi tổng kết", "từ ngày ban hành Kế hoạch đến khi tổng kết"),
    ] {
        let words = Words::new(text);
        let found = find(&Passage::of(&words), &Context { place: Place::Item, years: None, label: None, taken: &[] });
        assert_eq!(found.first().map(|found| &text[found.range.clone()]), Some(quote), "{text}");
    }
}

#[test]
fn every_time_has_a_cue() {
    for (text, place, cue) in [
        ("đến năm 2028", Place::Item, "word:den"),
        ("trước ngày 15/3/2027", Place::Item, "word:truoc"),
        ("Lắp camera tại các ngã tư năm 2027", Place::Item, "default:nam"),
        ("Thời gian: Quý II/2027", Place::Item, "label:thoi-gian"),
        ("Quý II/2027", Place::Cell, "cell:time"),
        ("Hằng năm, mở hội", Place::Item, "word:hang"),
    ] {
        let found = find(&Passage::of(&Words::new(text)), &Context { place, years: None, label: None, taken: &[] });
        assert_eq!(found.first().map(|found| found.cue), Some(cue), "{text}");
    }
}

#[test]
fn all_the_time() {
    means(
        &["ongoing"],
        &[
            "Thường xuyên nạo vét kênh mương",
            "các đồn biên phòng thường xuyên tuần tra khu vực cửa lạch",
            "việc tuần tra được thực hiện thường xuyên, liên tục",
            "cập nhật bản đồ ngập thường xuyên.",
            "đồng thời thường xuyên theo dõi mực nước",
        ],
    );
}

#[test]
fn as_another_document_says() {
    means(
        &["reference"],
        &[
            "số hóa sổ hộ tịch theo lộ trình tại Kế hoạch số 31/KH-UBND ngày 02/3/2026",
            "chuyển đổi vị trí việc làm theo đúng tiến độ của Đề án số 09-ĐA/TU",
            "thoái vốn theo lộ trình Quyết định số 77/QĐ-TTg",
            "Thời gian thực hiện: Theo kế hoạch duy tu đê điều hằng năm",
            "Thời hạn ban hành: Theo tiến độ được giao của Luật Nước ngọt 2029",
            "Tiến độ: theo lộ trình của từng bến cảng",
            "Thời gian: Sau khi Nghị định về bến thủy được ban hành",
            "Thời gian thực hiện: Theo thời gian thực hiện dự án",
            "Số hóa sổ hộ tịch theo thời gian thực hiện tại Kế hoạch số 31/KH-UBND",
        ],
    );
}

#[test]
fn what_is_meant_in_a_plan_of_one_year() {
    for (text, expected) in [
        ("Thời gian: 01/9/2026 - 15/9/2026.", &["within 2026-09-01 2026-09-15"][..]),
        ("Thời gian thực hiện: Tháng 9/2026 - 3/2027.", &["within 2026-09-01 2027-03-31"]),
        ("Thời gian thực hiện: Quý III/2026 - 2027.", &["within 2026-07-01 2027-12-31"]),
        ("Gửi hồ sơ trước 15 tháng 6 năm 2026.", &["before - 2026-06-15"]),
        ("Gửi hồ sơ trước ngày 15 tháng 6 và 15 tháng 12 năm 2026.", &["before - 2026-06-15", "before - 2026-12-15"]),
        ("Mua 6 tháng 12 lớp.", &[]),
        ("Tổ chức đợt 2 tháng 9 năm 2026.", &["within 2026-09-01 2026-09-30"]),
        ("Thời gian: 15/12/2026 - 15/01.", &["within 2026-12-15 2027-01-15"]),
        ("Thời gian: 01/12 - 31/01/2027.", &["within 2026-12-01 2027-01-31"]),
        ("Mở hội chợ trong năm 2026 và năm 2028.", &["within 2026-01-01 2026-12-31", "within 2028-01-01 2028-12-31"]),
        ("Mở hội chợ trong năm 2026 và năm 2027.", &["within 2026-01-01 2027-12-31"]),
        ("Mở hội chợ trong tháng 9 hoặc tháng 10 năm 2026.", &["within 2026-09-01 2026-10-31"]),
        // A name may hold `đến năm …`, but neither of these.
        ("Hoàn thành Đề án chợ đêm chậm nhất năm 2027.", &["by - 2027-12-31"]),
        ("Ban hành quy chế quản lý chợ đến hết năm 2026.", &["by - 2026-12-31"]),
        ("Thực hiện Đề án phát triển chợ đến năm 2030.", &[]),
        ("Báo cáo kết quả thực hiện đến hết năm 2026.", &[]),
        ("Hoàn thành chậm nhất là trong quý IV năm 2026.", &["by - 2026-12-31"]),
        ("Gửi báo cáo trễ nhất ngày 30/6/2026.", &["by - 2026-06-30"]),
        ("Hết năm 2027, 80% chợ đạt chuẩn.", &["by - 2027-12-31"]),
        ("Phấn đấu hết quý I/2026 đạt 20%.", &["by - 2026-03-31"]),
        // The time itself is not meant.
        ("Sau năm 2028 không còn chợ tạm.", &[]),
        ("Trước khi bước vào năm 2026, các xã gửi báo cáo.", &[]),
        ("Trước khi kết thúc năm 2026, các xã gửi báo cáo.", &[]),
        ("Trước khi kết thúc năm 2026, hoàn thành kê khai.", &["by - 2026-12-31"]),
        ("Nửa cuối năm 2025, xã đã mở 05 lớp.", &[]),
        ("Nửa đầu năm 2026, xã đã mở 05 lớp.", &[]),
        ("Rà soát kè trước mùa mưa lũ năm 2027.", &[]),
        ("Hoàn thành kè trước mùa mưa trong tháng 4/2026.", &["within 2026-04-01 2026-04-30"]),
        ("Hoàn thành trong tháng 3, 9 hằng năm.", &["recurring P1Y"]),
        ("Hằng năm, vào quý IV, các xã rà soát hộ nghèo.", &["recurring P1Y"]),
        ("Gửi trước ngày 20 tháng cuối của mỗi quý.", &["recurring P3M"]),
        ("Trong quý I/2026 đạt 20%, quý II đạt 45%.", &["within 2026-01-01 2026-03-31", "within 2026-04-01 2026-06-30"]),
        ("Trong 6 tháng đầu năm sửa 5 chợ, quý IV hoàn thành 3 chợ.", &["within 2026-01-01 2026-06-30", "within 2026-10-01 2026-12-31"]),
        ("Hạn chế sử dụng túi ni lông tại các chợ trong năm 2026.", &["within 2026-01-01 2026-12-31"]),
        ("Khắc phục các hạn chế trong năm 2026.", &[]),
        ("Hoàn thành ngày 30/9/2026.", &["by - 2026-09-30"]),
        ("Bắt đầu từ ngày 01/3/2026, kết thúc ngày 30/6/2026.", &["within 2026-03-01 2026-06-30"]),
        ("Quyết định ngày 30/9/2026.", &[]),
        ("Giấy phép hết hạn ngày 30/6/2026 phải gia hạn.", &[]),
        ("Hằng tuần, trong tháng 5, dọn vệ sinh.", &["recurring P1W", "within 2026-05-01 2026-05-31"]),
    ] {
        assert_eq!(written(text, Place::Item, Some((2026, 2026))), expected, "{text}");
    }
    // All years of the plan are its period; some of them are meant.
    means(
        &["within 2026-01-01 2026-12-31", "within 2028-01-01 2028-12-31", "within 2030-01-01 2030-12-31"],
        &["Mở hội chợ vào các năm 2026, 2028 và 2030."],
    );
}

#[test]
fn a_cell_is_a_time() {
    for (expected, cells) in [
        ("within 2026-01-01 2026-03-31", &["Quý I/2026", "Quý 1 năm 2026", "Trong quý I", "Tháng 1-3/2026"][..]),
        ("within 2026-01-01 2026-12-31", &["2026", "Năm 2026", "Trong năm 2026", "Trong năm", "Cả năm"]),
        (
            "within 2026-10-01 2026-12-31",
            &[
                "Q4/2026",
                "Q.4/2026",
                "Q.IV/2026",
                "Q. IV/2026",
                "QIV/2026",
                "Trong Q4/2026",
                "QIV năm 2026",
                "Q.IV năm 2026",
                "qIV-2026",
                "Quí IV, 2026",
                "Quý IV/năm 2026",
                "QIV, 2026",
                "QIV (2026)",
                "QIV của năm 2026",
                "Q4/năm 2026",
            ],
        ),
        (
            "within 2026-07-01 2026-12-31",
            &["Q3, Q4/2026", "QIII-QIV/2026", "Q.III - Q.IV/2026", "Q3-4/2026", "Từ Q3 đến Q4/2026", "Quý III, IV/năm 2026"],
        ),
        ("within 2026-06-01 2026-06-30", &["Tháng 6, 2026", "Tháng 6/năm 2026"]),
        ("within 2026-01-01 2027-06-30", &["Quý I/2026 - Quý II/2027", "Từ tháng 01/2026 đến tháng 6/2027"]),
        ("within 2026-01-01 2030-12-31", &["2026-2030", "Giai đoạn 2026 – 2030"]),
        ("by - 2026-12-31", &["31/12/2026", "Đến 31/12/2026", "Chậm nhất 31/12/2026"]),
        ("before - 2026-11-20", &["Trước ngày 20/11/2026", "Trước 20/11"]),
        ("ongoing", &["Thường xuyên", "Thường xuyên, liên tục", "Liên tục"]),
        ("recurring P1Y", &["Hằng năm", "Tháng 12 hằng năm", "Trước ngày 15/12 hàng năm"]),
        ("reference", &["Theo Kế hoạch số 18/KH-SNN ngày 03/02/2026"]),
    ] {
        for cell in cells {
            assert_eq!(written(cell, Place::Cell, Some((2026, 2026))), [expected], "{cell}");
        }
    }
    for cell in ["Khi có phát sinh", "Theo yêu cầu", "", "Sở Công Thương", "Phường 3, Q.4", "Q4"] {
        assert!(written(cell, Place::Cell, None).is_empty(), "{cell}");
    }
}

#[test]
fn a_heading_sets_the_time_of_its_goals() {
    for (heading, expected) in [
        ("Mục tiêu đến năm 2030", &["by - 2030-12-31"][..]),
        ("CHỈ TIÊU TRỒNG RỪNG ĐẾN NĂM 2030", &["by - 2030-12-31"]),
        ("Kể từ ngày 01 tháng 01 năm 2031:", &["from 2031-01-01 -"]),
        ("Định hướng đến năm 2045", &["by - 2045-12-31"]),
        ("Chỉ tiêu năm 2027", &["within 2027-01-01 2027-12-31"]),
        ("NHIỆM VỤ TRỌNG TÂM GIAI ĐOẠN 2026-2030", &[]),
        ("Duy trì kiểm tra định kỳ, thường xuyên", &[]),
        ("Thực hiện Chương trình nước sạch nông thôn đến năm 2030", &[]),
    ] {
        assert_eq!(written(heading, Place::Heading, Some((2026, 2030))), expected, "{heading}");
    }
}

#[test]
fn titles_of_the_stages_of_a_plan() {
    let heading = |title: &str| written(title, Place::Heading, Some((2026, 2030)));
    for (meaning, titles) in [
        (
            "within 2026-01-01 2028-12-31",
            &["Nhiệm vụ trọng tâm giai đoạn 2026 - 2028", "Lộ trình giai đoạn 2026 - 2028", "NHIỆM VỤ, GIẢI PHÁP GIAI ĐOẠN 2026 - 2028:"][..],
        ),
        (
            "within 2028-01-01 2030-12-31",
            &[
                "Kế hoạch thực hiện giai đoạn 2028 - 2030",
                "Giai đoạn II (2028 - 2030)",
                "Giai đoạn 2 (2028 - 2030):",
                "Giai đoạn 2 (từ năm 2028 đến năm 2030)",
                "Giai đoạn từ năm 2028 đến năm 2030",
            ],
        ),
        (
            "within 2026-01-01 2026-12-31",
            &[
                "Kế hoạch triển khai năm 2026",
                "Nhiệm vụ, giải pháp năm 2026",
                "Các nhiệm vụ trọng tâm năm 2026",
                "Giai đoạn 1 (năm 2026)",
                "Kế hoạch năm 2026",
                "Phân kỳ đầu tư năm 2026",
            ],
        ),
    ] {
        for title in titles {
            assert_eq!(heading(title), [meaning], "{title}");
        }
    }
    for title in [
        "Nhiệm vụ trọng tâm giai đoạn 2026 - 2030",
        "Giai đoạn 2 (2031 - 2035)",
        "Kế hoạch thực hiện giai đoạn 2021 - 2025",
        "Kết quả thực hiện các nhiệm vụ trọng tâm năm 2026",
        "Kế hoạch thực hiện năm 2026 của các xã",
        "Đề án phát triển cây dược liệu giai đoạn 2026 - 2028",
    ] {
        assert!(heading(title).is_empty(), "{title}");
    }
    assert!(written("Nhiệm vụ trọng tâm giai đoạn 2026 - 2028", Place::Heading, None).is_empty());
}

#[test]
fn titles_of_the_periods_of_a_year() {
    let heading = |title: &str| written(title, Place::Heading, Some((2026, 2026)));
    for (meaning, titles) in [
        ("within 2026-01-01 2026-03-31", &["Quý I", "QUÝ I:", "Quý 1.", "Trong quý I"][..]),
        ("within 2026-10-01 2026-10-31", &["Tháng 10", "Tháng 10:", "Trong tháng 10"]),
        ("within 2026-07-01 2026-12-31", &["6 tháng cuối năm", "06 tháng cuối năm:", "Sáu tháng cuối năm"]),
    ] {
        for title in titles {
            assert_eq!(heading(title), [meaning], "{title}");
        }
    }
    for (meaning, titles) in [
        ("within 2025-12-01 2026-01-31", &["Tháng 12/2025 - 01/2026", "Tháng 12/2025 - tháng 01/2026:"][..]),
        ("within 2026-03-01 2026-04-30", &["Tháng 3/2026 và tháng 4/2026", "Từ tháng 3/2026 đến tháng 4/2026:"]),
        ("within 2026-03-15 2026-04-20", &["Từ ngày 15/3/2026 đến ngày 20/4/2026"]),
    ] {
        for title in titles {
            assert_eq!(heading(title), [meaning], "{title}");
        }
    }
    assert!(heading("Kết quả từ tháng 3/2026 đến tháng 4/2026").is_empty());
    assert!(heading("Từ tháng 3/2026 đến tháng 4/2026 đã làm được").is_empty());
    // What was done or is reported in one, a month of a festival, and a plan of more years, of which none is meant.
    for title in
        ["Kết quả quý I", "Công tác tháng 10", "Quý I và những việc đã làm", "Tháng 10 - Tháng hành động", "Đánh giá 6 tháng đầu năm"]
    {
        assert!(heading(title).is_empty(), "{title}");
    }
    for title in ["Quý I", "Tháng 10"] {
        assert!(written(title, Place::Heading, Some((2026, 2030))).is_empty(), "{title}");
        assert!(written(title, Place::Heading, None).is_empty(), "{title}");
    }
}

#[test]
fn what_is_done_all_the_time() {
    means(&["ongoing"], &["Theo dõi số hộ nghèo, thường xuyên cập nhật dữ liệu", "Nắm chắc số người nghiện và thường xuyên quản lý"]);
}

#[test]
fn what_is_no_deadline() {
    means(
        &[],
        &[
            "Ôn lại hai kỳ đại hội (31 tháng 8, 1955 và 7 tháng 5, 1956).",
            "Sửa chữa vỉa hè tại phường 3, Q.4 2.026 m2",
            "Mở rộng đường nối Q.1 và Q.3",
            "Thực hiện Nghị quyết số 15/NQ-HĐND ngày 09/7/2026 của Hội đồng nhân dân huyện",
            "Triển khai Chương trình phát triển lâm nghiệp bền vững giai đoạn 2021 - 2030",
            "Chiến lược thủy sản đến năm 2030, tầm nhìn đến năm 2045",
            "Đề án “Làng thông minh ven sông, đến năm 2030” của tỉnh",
            "tính đến hết ngày 31 tháng 5 năm 2026 đã có 40 xã",
            "tăng 5% so với năm 2026",
            "Tỷ lệ người cao tuổi được khám sức khỏe định kỳ đạt 90%",
            "Tỷ lệ người dân thường xuyên tập luyện thể thao đạt 40%",
            "tăng 5% so với tháng 4 đến tháng 6 năm 2027",
            "so cùng kỳ tháng 4 - 6/2027 tăng 5%",
            "giảm 12% so cùng kỳ năm 2027",
            "Luật có hiệu lực từ ngày 01/7/2027",
            "bố trí trong dự toán ngân sách hằng năm",
            "bảo đảm nguồn chi thường xuyên",
            "năng suất tăng bình quân hằng năm",
            "kiểm tra ít nhất 1 lần/năm",
            "mỗi năm tổ chức 02 hội nghị",
            "cơ quan thường trực của Ban Chỉ đạo",
            "đây là nhiệm vụ thường xuyên của chính quyền",
            "khu vực thường xuyên bị ngập",
            "trẻ em từ 06 tháng đến 36 tháng tuổi",
            "Xây dựng Kế hoạch cải cách hành chính năm 2027",
            "Hằng năm, sản lượng tăng trên 3%",
            "gắn với công tác bình xét làng nghề hằng năm của huyện",
            "thông qua các chiến dịch dọn rác ven sông hằng năm",
            "đối chiếu kết quả kiểm kê ghe thuyền hằng năm",
            "Công khai quy trình cập nhật định kỳ.",
            "Chế độ báo cáo gồm báo cáo định kỳ và báo cáo đột xuất.",
            "Thông báo định kỳ, báo cáo tổng hợp hằng quý và hằng năm được lưu tại kho",
            "Số vốn đến ngày 30 tháng 9 hằng năm chưa giải ngân",
            "Thời gian báo cáo định kỳ hằng năm tính từ ngày 15 tháng 12 năm trước",
            "Đối với các bến đò khai thác trong năm 2027, các xã rà soát biển báo",
            "Triển khai Kế hoạch phát triển bến thủy (2027 - 2030).",
            "Quy hoạch cảng cá, bến cá (2027 - 2030)",
            "Số hộ giữa năm 2027 và năm 2028",
            "Xây dựng Kế hoạch năm học 2027 - 2028",
            "Luật có hiệu lực kể từ ngày ban hành đến khi có luật mới",
            "Giảm khí thải theo cam kết của quốc gia vào năm 2050",
            "hộ dân, thường xuyên quan hệ với thương lái",
            "ưu đãi người trực tiếp, thường xuyên làm công tác cứu hộ",
            "ngày … tháng … năm …",
            "Năm 2019, tỉnh đã có 12 chợ",
            "Tổng mức đầu tư 90 tỷ đồng, năm 2027: 12,5 tỷ đồng",
            "rút kinh nghiệm từ kết quả công tác quý I/2026",
            "gửi các báo cáo chuyên đề của huyện (quý I, 6 tháng, quý III/2026)",
            "tặng quà dịp Tết Nguyên đán năm 2027",
            "kiểm soát dữ liệu theo thời gian thực tại Quyết định số 90/QĐ-TTg",
            "Cập nhật giá cả; thời gian: theo thời gian thực",
            "",
        ],
    );
}

#[test]
fn a_stretch_that_lies_before_the_plan_is_none_of_it() {
    let years = Some(crate::model::Years { from: 2027, to: 2030 });
    for (text, count) in [("Sửa đường từ ngày 01/3/2019 đến ngày 30/6/2019", 0), ("Sửa đường từ ngày 01/3/2027 đến ngày 30/6/2027", 1)]
    {
        let words = Words::new(text);
        let found = find(&Passage::of(&words), &Context { place: Place::Item, years, label: None, taken: &[] });
        assert_eq!(found.len(), count, "{text}: {found:?}");
    }
}

#[test]
fn a_citation_is_passed_over() {
    let text = "theo Công điện ngày 05/3/2026 gửi trước ngày 20/3/2026";
    let words = Words::new(text);
    let citation = text.find("Công").unwrap()..text.find(" gửi").unwrap();
    let context = Context { place: Place::Cell, years: None, label: None, taken: std::slice::from_ref(&citation) };
    let found = find(&Passage::of(&words), &context);
    assert_eq!(found.len(), 1);
    assert_eq!(&text[found[0].range.clone()], "trước ngày 20/3/2026");
}

#[test]
fn hostile_text_is_read_in_time() {
    for piece in [
        "(tháng 5 ",
        "- Quý II: ",
        "mỗi năm một lần ",
        "định kỳ (",
        "Ngày 19/5/2027, ",
        "trước ngày 10/6, năm trước ",
        "năm 2027, 2028 và ",
        "đến năm ",
        "hằng năm, ",
        "định kỳ ",
        "theo lộ trình ",
        "quý I, ",
        "từ năm 2026 đến ",
        "“",
        "ngày 1, ",
        "Thời gian: Theo kế hoạch ",
        "từ ngày ban hành ",
        "đối với trong năm 2026, ",
    ] {
        let text = piece.repeat(5_000);
        let started = std::time::Instant::now();
        written(&text, Place::Item, None);
        assert!(started.elapsed().as_secs() < 10, "{piece}");
    }
}

#[test]
fn what_is_left_blank_or_told_twice() {
    means(&["before"], &["nộp danh sách trước ngày …/4/2027", "nộp danh sách trước ngày ... tháng 4 năm 2027"]);
    means(&["by"], &["Hoàn thành chậm nhất ngày …/…/2027"]);
    means(&[], &["Căn cứ Quyết định số …/QĐ-SYT ngày …/…/2027 của Sở Y tế", "theo tờ trình ngày __/__/2027"]);
    means(
        &["within"],
        &[
            "Trong thời hạn 20 (hai mươi) ngày kể từ ngày nhận đơn",
            "trả lời trong vòng 03 (ba) ngày làm việc kể từ khi có ý kiến",
            "Chậm nhất sau 07 (bảy) ngày làm việc",
        ],
    );
    means(&[], &["Cấp lại giấy phép có giá trị trong 20 (hai mươi) ngày", "Hỗ trợ 12 (mười hai) ngày công"]);
}

#[test]
fn stages_and_what_is_handed_over() {
    means(&["within 2026-01-01 2027-12-31"], &["Giai đoạn 1 (2026 - 2027): đo đạc", "Giai đoạn II (2026-2027): cắm mốc"]);
    means(
        &["within 2027-01-01 2028-12-31"],
        &["Thí điểm trả kết quả qua bưu chính trong giai đoạn 2027 - 2028", "trả kết quả tại thôn trong giai đoạn 2027-2028"],
    );
    means(&[], &["Đánh giá kết quả trồng rừng giai đoạn 2027 - 2028", "Thành viên giai đoạn 1 (sáu người) họp riêng"]);
    means(&["recurring P1M"], &["Giao ban công tác trồng rừng hằng tháng", "Họp công tác phòng dịch hằng tháng"]);
    means(&[], &["Tỷ lệ người dân tập thể dục thường xuyên đạt 40%", "Số hộ đọc sách thường xuyên chiếm 30%"]);
    means(&["ongoing"], &["Hệ thống vận hành liên tục 24/7, có dự phòng", "Trực ban, liên tục 24/24 giờ"]);
    let heading = |title: &str| written(title, Place::Heading, Some((2026, 2030)));
    for title in ["VIỆC HOÀN THÀNH TRONG QUÝ I/2027", "Nhiệm vụ triển khai trong quý I năm 2027", "Nội dung thực hiện quý I/2027"]
    {
        assert_eq!(heading(title), ["within 2027-01-01 2027-03-31"], "{title}");
    }
    for title in ["Kết quả thực hiện quý I/2027", "Đánh giá tình hình hoàn thành năm 2027"] {
        assert!(heading(title).is_empty(), "{title}");
    }
}

#[test]
fn days_without_a_year_are_each_a_deadline() {
    for (text, expected) in [
        ("Báo cáo trước ngày 05/6 và 05/12", ["before - 2027-06-05", "before - 2027-12-05"]),
        ("Báo cáo trước ngày 05/6, 05/12.", ["before - 2027-06-05", "before - 2027-12-05"]),
        ("Báo cáo chậm nhất ngày 15/6 và ngày 15/12.", ["by - 2027-06-15", "by - 2027-12-15"]),
        ("Rà soát; thời hạn: 15/6, hồ sơ bổ sung chậm nhất ngày 20/6.", ["by - 2027-06-15", "by - 2027-06-20"]),
    ] {
        assert_eq!(written(text, Place::Item, Some((2027, 2027))), expected, "{text}");
    }
    // Behind a rhythm they are when it is due.
    let told = ["recurring P6M", "recurring P1Y"];
    assert_eq!(written("Định kỳ 6 tháng, năm báo cáo trước ngày 05/6 và 05/12", Place::Item, Some((2027, 2027))), told);
    // A share is no day, and a day with words of its own behind it is another's.
    for (text, expected) in [
        ("Trước ngày 30/6, 2/3 tổng số xã đạt chuẩn", "before - 2027-06-30"),
        ("Đến ngày 30/6, 1/2 tổng số hồ sơ được số hóa", "by - 2027-06-30"),
        ("Hoàn thành trước ngày 30/6 và 1/2 tại xã Tân Mỹ", "before - 2027-06-30"),
        ("Rà soát trước ngày 30/6, 30/9 gửi báo cáo.", "before - 2027-06-30"),
        ("Hoàn thành trước ngày 30/6, 1/2.", "before - 2027-06-30"),
    ] {
        assert_eq!(written(text, Place::Item, Some((2027, 2027))), [expected], "{text}");
    }
    // What comes round is one rhythm, a share is no day, and a day told beside the rhythm is when it is due.
    for (text, expected) in [
        ("Báo cáo trước ngày 05/6 và 05/12 hằng năm", "recurring P1Y"),
        ("Báo cáo 6 tháng (trước ngày 05/6 và 05/12)", "before - 2027-06-05"),
        ("Trước ngày 05/6 và 10/12 xã đạt chuẩn", "before - 2027-06-05"),
        ("Hằng năm báo cáo trước ngày 05/12", "recurring P1Y"),
    ] {
        assert_eq!(written(text, Place::Item, Some((2027, 2027))).first().map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn stages_of_one_sentence_are_each_a_time() {
    means(
        &["within 2027-01-01 2028-12-31", "within 2029-01-01 2030-12-31"],
        &[
            "Giai đoạn 2027-2028 xây trường, giai đoạn 2029-2030 mua thiết bị",
            "Trong giai đoạn 2027 - 2028 xây 5 trường, giai đoạn 2029 - 2030 xây 3 trường",
            "Phấn đấu giai đoạn 2027-2028 xây 5 cầu và giai đoạn 2029-2030 xây 3 cầu",
        ],
    );
    // A name and a sum of money have years, too.
    means(&[], &["Thực hiện Kế hoạch đầu tư công giai đoạn 2027-2028, giai đoạn 2029-2030 của tỉnh"]);
    means(&["within 2027-01-01 2028-12-31"], &["Giai đoạn 2027-2028 thực hiện Đề án tiếp theo, giai đoạn 2029-2030 của tỉnh"]);
    means(&["within 2027-01-01 2028-12-31"], &["Giai đoạn 2027-2028 bố trí vốn, giai đoạn 2029-2030: 12 tỷ đồng"]);
    means(
        &["within 2027-01-01 2028-12-31"],
        &["Các năm 2027 - 2028 dành vốn cho Chương trình nước sạch nông thôn, giai đoạn 2026 - 2030 đã được phê duyệt"],
    );
}

#[test]
fn a_day_that_is_given_a_name_is_none() {
    means(
        &[],
        &[
            "Ngày 26/4 hàng năm là Ngày Sở hữu trí tuệ",
            "Chọn ngày 10 tháng 10 hằng năm làm ngày hội chuyển đổi số",
            "lấy ngày 18/5 hằng năm là “Ngày Khoa học”",
            "Lấy tháng 10 hằng năm làm Tháng Tiêu dùng số",
        ],
    );
    means(
        &["recurring P1Y"],
        &[
            "Ngày 15/12 hằng năm là hạn cuối nhận báo cáo",
            "Ngày 15/12 hằng năm là ngày cuối nhận báo cáo",
            "Ngày 15/12 hằng năm là Ngày gửi báo cáo",
            "Lấy ngày 15/12 hằng năm làm ngày chốt số liệu",
            "Tháng 5 hằng năm là Tháng Công nhân, tổ chức gặp mặt công nhân",
            "Tổ chức Ngày Pháp luật vào ngày 09/11 hằng năm",
        ],
    );
    means(&["recurring P1M"], &["Ngày 15 hằng tháng là Ngày Vì môi trường", "lấy ngày 20 hằng tháng làm ngày tiếp công dân"]);
}

#[test]
fn the_very_day_of_an_occasion() {
    means(
        &["within 2027-03-09 2027-03-09"],
        &[
            "Thời gian: 19h00 ngày 09/3/2027",
            "Thời gian: Lúc 13h30 ngày 09/3/2027",
            "Thời gian: Ngày 09 tháng 3 năm 2027.",
            "Thời gian tổ chức: 01 ngày, ngày 09/3/2027",
            "Thời gian: 7h30 - 11h30, ngày 09/3/2027 (thứ Ba)",
            "Thời gian: 01 buổi, sáng ngày 09/3/2027",
            "Thời gian: 1/2 ngày (buổi sáng), thứ Ba, ngày 09/3/2027",
            "Thi văn nghệ: 19h00 ngày 09/3/2027 (Thứ Ba) tại nhà đa năng",
            "Khai giảng: Ngày 09/3/2027.",
            "Lễ phát động: 8h00 ngày 09/3/2027 tại Nhà văn hóa",
            "Từ 16h00 ngày 09/3/2027, Ban Tổ chức tiến hành chấm",
            "Từ 8h00 ngày 09/3/2027, khai mạc Hội thi",
            "Thời gian khai mạc: 8h00 ngày 09/3/2027",
            "Khai giảng: tại Trường Tiểu học Tân Mỹ, 7h00 ngày 09/3/2027",
            "Từ 7h30 đến 17h00 ngày 09/3/2027, các tổ kiểm tra chéo",
            "Tổ chức trọng thể lúc 7 giờ 30 phút ngày 09/3/2027",
        ],
    );
    means(
        &["within 2027-08-22 2027-08-22", "within 2027-08-28 2027-08-28"],
        &["Tựu trường: Khối 9 và Khối 12 ngày 22/8/2027; Khối 6, 7, 8 ngày 28/8/2027"],
    );
    // By such a day something is due.
    means(
        &["by - 2027-03-09"],
        &[
            "Thời gian hoàn thành: 09/3/2027",
            "Thời gian hoàn thành: ngày 09/3/2027",
            "Thời gian: 09/3/2027",
            "Thời hạn: ngày 09/3/2027",
            "Thời gian nhận bài dự thi: 17h00 ngày 09/3/2027",
            "Thời hạn: 17h00 ngày 09/3/2027",
            "khánh thành cầu Cửa Sót vào ngày 09/3/2027",
            "Thời gian: hoàn thành vào ngày 09/3/2027",
            "Thời gian: Nộp hồ sơ vào ngày 09/3/2027",
            "Thời gian: gửi báo cáo vào ngày 09/3/2027",
            "Thời gian: Xong vào 17h00 ngày 09/3/2027",
            "Thời gian: hạn chót 17h00 ngày 09/3/2027",
            "Các xã nộp hồ sơ vào 17h00 ngày 09/3/2027",
            "Chốt danh sách vào 17h00 ngày 09/3/2027",
            "Ban Tổ chức nhận bài dự thi, kết thúc lúc 17h00 ngày 09/3/2027",
            "Thời gian quyết toán: ngày 09/3/2027",
            "Thời gian nghiệm thu: ngày 09/3/2027",
            "Thời gian thi công: ngày 09/3/2027",
            "Thời gian chốt số liệu: 17h00 ngày 09/3/2027",
            "Thời gian lấy ý kiến: ngày 09/3/2027",
            "Thời gian có hiệu lực: ngày 09/3/2027",
            "Thời gian bắt đầu: 8h00 ngày 09/3/2027",
            "Thời gian bắt đầu lễ ra quân: 8h00 ngày 09/3/2027",
            "Thời gian: báo cáo kết quả vào ngày 09/3/2027",
        ],
    );
    assert_eq!(written("09/3/2027", Place::Cell, None), ["by - 2027-03-09"]);
    // From these on a period runs, and what only happened is nothing to do.
    means(
        &["from 2027-03-09 -"],
        &[
            "Từ 0 giờ ngày 09/3/2027 áp dụng mức mới",
            "Kể từ 12h00 ngày 09/3/2027, các đò ngang ngừng chạy",
            "Từ 12h00 ngày 09/3/2027 trở đi, các đò ngang ngừng chạy",
            "Áp dụng từ 12h00 ngày 09/3/2027",
            "Từ 8h00 ngày 09/3/2027, tiếp nhận đăng ký trực tuyến",
            "Từ 6h00 ngày 09/3/2027, cấm xe tải vào nội thị",
            "Từ 6h00 ngày 09/3/2027, thi hành lệnh cấm biển",
            "Từ 8h00 ngày 09/3/2027, Ban Tổ chức chấm dứt nhận bài",
            "Từ 8h00 ngày 09/3/2027, thi trực tuyến, kết thúc sau 10 ngày",
            "Bắt đầu từ 8h00 ngày 09/3/2027",
            "Thời gian áp dụng: từ 7h00 ngày 09/3/2027",
            "Thời gian nộp hồ sơ: Từ 8h00 ngày 09/3/2027",
        ],
    );
    means(
        &[],
        &[
            "Ông từ trần lúc 1h30 ngày 17/3/2027",
            "Báo cáo: ngày 09/3/2027",
            "Nộp bài: 17h00 ngày 09/3/2027",
            "Giờ đăng: 09:33 ngày 09/3/2027",
            "Tập huấn: ngày 09/3/2027",
            "Khai giảng: theo Công văn ngày 05/9/2027",
            "Khai giảng: đọc thư của Chủ tịch nước ngày 05/9/2027",
            "Lễ phát động: chào mừng ngày 09/3/2027",
            "Phát động thi đua: Công văn ngày 09/3/2027",
            "Phát động cuộc thi: gửi bài ngày 09/3/2027",
            "Lễ tân: ngày 09/3/2027",
        ],
    );
}

#[test]
fn a_run_of_days_is_one_time() {
    means(
        &["within 2026-03-14 2026-03-16"],
        &[
            "Thời gian: Ngày 14 - 16/3/2026",
            "Tập huấn ngày 14-16/3/2026 tại trung tâm",
            "Hội thi diễn ra ngày 14 đến 16 tháng 3 năm 2026",
            "Tổ chức từ ngày 14 - 16/3/2026",
            "Thời gian kiểm tra: ngày 14/3 - 16/3/2026",
        ],
    );
    means(
        &["within 2026-03-14 2026-03-15"],
        &[
            "Thời gian: Ngày 14, 15/3/2026",
            "Thời gian: Ngày 14 và ngày 15 tháng 3 năm 2026",
            "Hội thi diễn ra lúc 7h30 ngày 14 và 15/3/2026.",
        ],
    );
    means(&["within 2026-03-30 2026-04-02"], &["Tập huấn ngày 30/3 - 02/4/2026"]);
    means(&["within 2026-03-14 2026-03-14", "within 2026-03-18 2026-03-18"], &["Thời gian: Ngày 14 và 18/3/2026"]);
    means(&["by - 2026-03-16"], &["Thời gian gửi báo cáo: ngày 14 - 16/3/2026"]);
    // Days with others between them are a list, of which each is one; the month of the last is that of all.
    means(&["before - 2026-06-15", "before - 2026-06-25"], &["Gửi báo cáo trước ngày 15 và 25/6/2026"]);
    for none in [
        "theo kết luận tại Kỳ họp ngày 14 - 16/3/2026",
        "Kết luận của Hội nghị ngày 14 - 16/3/2024 nêu rõ",
        "họp ngày 14 - 16",
        "Triển khai Công văn ngày 05 và 06/3/2026 của Sở Nội vụ",
        "Khắc phục hậu quả đợt mưa lớn ngày 14 - 16/3/2026",
        "Ngày 05 - 06/3/2026, UBND tỉnh đã tổ chức hội thi",
        "Báo cáo kết quả kiểm tra ngày 14 - 16/3/2026",
        "Lễ hội diễn ra ngày 14 - 16/3 âm lịch",
    ] {
        assert!(written(none, Place::Item, Some((2026, 2030))).is_empty(), "{none}");
    }
}

#[test]
fn one_quarter_after_another_tells_its_goal() {
    let of_one_year = |text: &str| written(text, Place::Item, Some((2026, 2026)));
    let (first, second) = ("within 2026-01-01 2026-03-31", "within 2026-04-01 2026-06-30");
    for both in ["Giải ngân vốn: quý I đạt 20%, quý II đạt 45%", "Quý I đạt 15%, quý II phấn đấu đạt 40%"] {
        assert_eq!(of_one_year(both), [first, second], "{both}");
    }
    for none in ["GRDP quý I tăng 8%, quý II tăng 9%", "Tổng thu quý II đạt 40%", "thu ngân sách quý I, quý II đạt 40%"] {
        assert!(of_one_year(none).is_empty(), "{none}: {:?}", of_one_year(none));
    }
    // A quarter that lies behind tells how far things are, not its goal.
    assert_eq!(of_one_year("Trong quý II đôn đốc các dự án chậm, quý I đạt thấp"), [second]);
}

#[test]
fn the_day_on_which_an_event_is_held() {
    means(
        &["within 2026-03-14 2026-03-14"],
        &[
            "Tổ chức Lễ phát động Tết trồng cây vào ngày 14/3/2026",
            "Tổ chức Hội nghị tổng kết vào sáng ngày 14/3/2026",
            "Thời gian: 7h30’ ngày 14/3/2026",
            "Thời gian kiểm tra: ngày 14/3/2026",
            "Thời gian tổ chức hội nghị triển khai: ngày 14/3/2026",
            "Thời gian tổ chức Lễ công bố: ngày 14/3/2026",
            "Hội nghị triển khai: 8h00 ngày 14/3/2026",
        ],
    );
    // What is due is due by its day.
    means(
        &["by - 2026-03-14"],
        &[
            "Thời gian gửi báo cáo hội nghị: ngày 14/3/2026",
            "Thời gian công bố: ngày 14/3/2026",
            "Thời gian thẩm định: ngày 14/3/2026",
            "Thời gian chậm nhất: ngày 14/3/2026",
            "Gửi báo cáo hội nghị về Sở vào ngày 14/3/2026",
            "Tổ chức kiểm tra vào ngày 14/3/2026",
        ],
    );
}

#[test]
fn what_a_rhythm_says_of_its_day_and_its_list() {
    for (text, expected) in [
        ("Báo cáo hằng năm, trước ngày 15 tháng 12.", "hằng năm, trước ngày 15 tháng 12"),
        ("Định kỳ hằng quý, trước ngày 15 gửi báo cáo.", "Định kỳ hằng quý, trước ngày 15"),
        // A document that nobody has read before, with its date.
        (
            "Rà soát theo lộ trình tại Kế hoạch số 12/KH-UBND ngày 05/3/2026 của tỉnh.",
            "theo lộ trình tại Kế hoạch số 12/KH-UBND ngày 05/3/2026",
        ),
        ("Rà soát theo tiến độ tại 12/KH-UBND của chợ Bưởi hoặc chợ Đầm.", "theo tiến độ tại 12/KH-UBND"),
    ] {
        let found = find(&Passage::of(&Words::new(text)), &Context { place: Place::Item, years: None, label: None, taken: &[] });
        assert_eq!(found.iter().map(|found| &text[found.range.clone()]).collect::<Vec<_>>(), [expected], "{text}");
    }
    // A stretch without years stands among the beats.
    means(&["recurring P1Y", "recurring P6M"], &["Báo cáo định kỳ hằng năm, giai đoạn, 6 tháng theo quy định."]);
    // A bracket that tells of two reports is more than the due day of the beat before it.
    means(
        &["recurring P1Y", "recurring P6M"],
        &[
            "Báo cáo hằng năm (trước ngày 15 tháng 12 đối với báo cáo năm và trước ngày 15 tháng 6 đối với báo cáo 6 tháng đầu năm) về Sở Công Thương.",
        ],
    );
    // In a cell a list of units is one of beats, and one unit alone is none.
    assert_eq!(written("Quý, năm", Place::Cell, None), ["recurring P3M", "recurring P1Y"]);
    for cell in ["Ngày, giờ cụ thể sẽ thông báo sau", "Tháng, ngày cụ thể sẽ thông báo sau"] {
        assert!(written(cell, Place::Cell, None).is_empty(), "{cell}");
    }
    // Where plans of a year are only the place, nothing is told of when.
    means(&[], &["Thực hiện trong các kế hoạch hằng năm.", "Lồng ghép vào trong các kế hoạch hằng năm của sở."]);
}

#[test]
fn days_that_are_named_have_names_with_and() {
    means(&[], &["Ngày 26/4 hằng năm là Ngày Sở hữu trí tuệ và Đổi mới.", "Chọn ngày 26/4 hằng năm làm Ngày hội Đọc sách và Viết."]);
    means(&["recurring P1Y"], &["Ngày 26/4 hằng năm là Ngày Sở hữu trí tuệ và các xã ra quân."]);
}

#[test]
fn hours_with_a_colon_and_from_which_something_is_done() {
    means(&["within 2026-12-31 2026-12-31"], &["Thi văn nghệ: 19:00 ngày 31/12/2026."]);
    means(
        &["from 2026-06-01 -"],
        &["Từ 07h00 ngày 01/6/2026, các xã rà soát hộ nghèo.", "Từ 07h00 ngày 01/6/2026 các xã rà soát hộ nghèo."],
    );
}

#[test]
fn quarters_in_a_row_beside_another() {
    means(
        &["within 2026-01-01 2026-06-30", "within 2026-10-01 2026-12-31"],
        &["Tổ chức tập huấn trong quý I, II và IV/2026.", "Tổ chức tập huấn trong quý I, quý II và quý IV năm 2026."],
    );
}

/// Checks each spelling in an item of a plan for 2027.
pub(super) fn means_in_2027(expected: &[&str], spellings: &[&str]) {
    for spelling in spellings {
        assert_eq!(written(spelling, Place::Item, Some((2027, 2027))), expected, "{spelling}");
    }
}

/// What a line says below a section of this title, in a plan for 2027.
fn below(heading: &str, text: &str) -> Vec<String> {
    let words = Words::new(text);
    let years = Some(Years { from: 2027, to: 2027 });
    let found = find(&Passage::of(&words), &Context { place: Place::Item, years, label: title(&Words::new(heading)), taken: &[] });
    let show = |date: Option<Date>| date.map_or("-".to_owned(), |date| date.to_string());
    found.iter().map(|found| format!("{:?} {} {}", found.kind, show(found.start), show(found.end)).to_lowercase()).collect()
}

#[test]
fn days_that_are_counted_and_told_are_one_stretch() {
    means_in_2027(
        &["within 2027-05-08 2027-05-10"],
        &[
            "Tập huấn trong 03 ngày, từ ngày 08/5/2027 đến ngày 10/5/2027",
            "Hội thi diễn ra trong 03 ngày (từ ngày 08 - 10/5/2027).",
            "Hội chợ diễn ra trong thời gian 03 ngày, từ ngày 08/5 đến ngày 10/5/2027.",
            "Tổ chức trong vòng 03 ngày (từ ngày 08 đến ngày 10/5/2027).",
            "Thời gian: Trong 03 ngày, từ ngày 08/5/2027 đến ngày 10/5/2027.",
        ],
    );
    means_in_2027(&["within 2027-06-01 2027-07-31"], &["Ra quân trong 02 tháng (từ ngày 01/6/2027 đến ngày 31/7/2027)."]);
    // From an event, or from a day without a last one, the days are only counted.
    means_in_2027(
        &["within"],
        &[
            "Trả kết quả trong 30 ngày, từ ngày nhận đủ hồ sơ",
            "Trả lời trong 10 ngày, kể từ ngày 01/6/2027",
            "Trả lời trong 10 ngày, từ ngày 01/6/2027",
            "Thẩm định trong 05 ngày làm việc, từ ngày nhận hồ sơ đến ngày trả kết quả",
        ],
    );
}

#[test]
fn the_hour_and_the_weekday_belong_to_the_day() {
    means_in_2027(
        &["within 2027-05-08 2027-05-08"],
        &[
            "Tổ chức lễ phát động vào 7 giờ 30 phút, thứ Bảy, ngày 08/5/2027 tại sân vận động",
            "Tổ chức lễ phát động vào thứ Bảy, ngày 08/5/2027.",
            "Tổ chức lễ phát động lúc 7 giờ 30, thứ Bảy ngày 08/5/2027.",
            "Tổ chức lễ ra quân vào 6 giờ 00 sáng ngày 08/5/2027.",
            "Tổ chức mít tinh vào 7h30 sáng thứ Bảy, ngày 08 tháng 5 năm 2027.",
            "Lễ phát động bắt đầu từ 7 giờ 30 phút ngày 08/5/2027.",
            "Tổ chức lễ phát động bắt đầu từ 7 giờ 30 phút, thứ Bảy, ngày 08/5/2027.",
            "Khai mạc hội thi ngày 08/5/2027",
            "Khai mạc hội thi ngày 08/5/2027 tại nhà văn hóa tỉnh.",
            "Trao giải ngày 08/5/2027.",
            "Trao giải Cuộc thi viết về rừng ngày 08/5/2027.",
            "Khai mạc trại hè vào thứ Bảy, ngày 08/5/2027.",
            "Thời gian: Từ 7 giờ 30 phút, thứ Bảy, ngày 08/5/2027.",
        ],
    );
    means_in_2027(&["by - 2027-05-07"], &["Gửi báo cáo vào 17 giờ 00, thứ Sáu, ngày 07/5/2027", "Nộp bài vào thứ Sáu, ngày 07/5/2027"]);
    means_in_2027(
        &["before - 2027-05-07"],
        &["Gửi báo cáo trước thứ Sáu, ngày 07/5/2027", "Nộp trước 17 giờ chiều thứ Sáu, ngày 07/5/2027"],
    );
    means_in_2027(&["within 2027-05-03 2027-05-07"], &["Ra quân từ thứ Hai, ngày 03/5/2027 đến thứ Sáu, ngày 07/5/2027"]);
    // What one signs up for, and a festival, goes on from its first hour.
    means_in_2027(
        &["from 2027-05-08 -"],
        &[
            "Đăng ký dự hội thi bắt đầu từ 8 giờ 00 ngày 08/5/2027",
            "Lễ hội bắt đầu từ 7 giờ 30 ngày 08/5/2027",
            "Nhận hồ sơ dự lễ hội bắt đầu từ 7 giờ 30 ngày 08/5/2027",
        ],
    );
    means_in_2027(
        &[],
        &[
            "Thực hiện Quyết định của UBND tỉnh ngày 08/5/2027",
            "Hưởng ứng Ngày Môi trường thế giới 05/6",
            "Triển khai Kế hoạch trồng rừng ngày 08/5/2027",
            "Khai mạc hội thi theo Kế hoạch ngày 08/5/2027",
            "Trao giải cuộc thi phát động ngày 08/5/2027",
            "Khai mạc triển lãm ảnh về Chiến thắng ngày 30/4.",
            "Trường hợp ngày nghỉ trùng vào thứ Bảy, ngày 08/5/2027 thì nghỉ bù",
            "Trao giải nhân dịp kỷ niệm ngày 08/5/2027",
            "Khai mạc hội thi đã diễn ra ngày 08/5/2027",
            "Mưa lớn xảy ra vào 5 giờ sáng ngày 08/5/2027",
            "Theo Công điện phát vào 6 giờ sáng ngày 08/5/2027",
            "Cuộc thi về Lễ khai mạc thứ Bảy",
            "Ưu tiên trong thứ tự ngày vào hàng",
        ],
    );
}

#[test]
fn days_that_open_a_line_are_those_of_what_it_says() {
    means(
        &["within 2027-05-15 2027-05-15"],
        &[
            "Ngày 15/5/2027: Khai mạc hội thi chèo thuyền.",
            "- Ngày 15/5/2027: Khai mạc hội thi chèo thuyền.",
            "Sáng ngày 15/5/2027: Khai mạc hội thi chèo thuyền.",
            "15/5/2027: Khai mạc hội thi chèo thuyền.",
        ],
    );
    means(&["within 2027-05-15 2027-05-20"], &["Ngày 15 - 20/5/2027: Đua thuyền vòng loại."]);
    means(
        &[],
        &[
            "Ngày 15/5/1975: Giải phóng bến phà.",
            "Ngày 15/5/2027: Hội thi đã khai mạc.",
            "Hội thi ngày 15/5/2027: Thành phần gồm các chủ đò.",
            "Ngày 15/5/2027: 12 đò.",
        ],
    );
    means(
        &["within 2026-12-01 2027-01-31"],
        &["Đua thuyền trong tháng 12/2026 - 01/2027.", "Tháng 12/2026 - 01/2027: Tổ chức đua thuyền."],
    );
    means(&["before - 2027-09-30"], &["Hoàn thành trước ngày 30/9 năm 2027."]);
    means(&["within 2027-09-01 2027-12-14"], &["Đua thuyền từ ngày 01/9 đến ngày 14/12 năm 2027."]);
    means(&[], &["Hỗ trợ người hưởng trợ cấp BHXH hằng tháng.", "Rà soát người hưởng chế độ bảo hiểm xã hội hằng tháng."]);
}

#[test]
fn a_line_below_the_label_of_a_time_gives_it() {
    let day = "within 2027-05-15 2027-05-15";
    for (heading, text, expected) in [
        ("Thời gian", "Ngày 15/5/2027.", day),
        ("Thời gian", "7h30 ngày 15/5/2027 (thứ Bảy).", day),
        ("Thời gian:", "Dự kiến ngày 15/5/2027.", day),
        ("Thời gian, địa điểm", "Ngày 15/5/2027 tại Hội trường.", day),
        ("Thời gian tổ chức", "Cấp xã: ngày 15/5/2027.", day),
        ("Thời gian tổ chức", "Cấp xã: dự kiến ngày 15/5/2027.", day),
        ("Thời gian thực hiện", "15/5/2027.", "by - 2027-05-15"),
        ("Thời gian báo cáo", "Ngày 15/5/2027.", "by - 2027-05-15"),
        ("Thời hạn", "Ngày 15/5/2027.", "by - 2027-05-15"),
        ("Thời gian", "Nộp hồ sơ: ngày 15/5/2027.", "by - 2027-05-15"),
        ("Thời gian", "Cả năm.", "within 2027-01-01 2027-12-31"),
        ("Thời gian hoàn thành", "Cuối năm.", "within - 2027-12-31"),
        ("Thời gian báo cáo", "Quý I: trước ngày 15/3.", "before - 2027-03-15"),
    ] {
        assert_eq!(below(heading, text), [expected], "{heading}: {text}");
    }
    assert_eq!(below("Thời gian thực hiện", "Sau khi Đề án được ban hành."), ["reference - -"]);
    let long = "Sau khi Đề án được ban hành, các xã rà soát sổ hộ và trồng thêm rừng ven sông.";
    assert!(below("Thời gian thực hiện", long).is_empty());
    for (heading, text) in [
        ("Nội dung", "Ngày 15/5/2027."),
        ("Tiến độ thực hiện", "Ngày 15/5/2027."),
        ("Thời gian", "Theo Công văn ngày 15/5/2027."),
        ("Thời gian", "Địa điểm: Hội trường, nơi phát động ngày 15/5/2027."),
        ("Nội dung", "Cả năm."),
        ("Thời gian", "Cả năm nay."),
        ("Thời gian", "Năm 2026: 12 tỷ đồng"),
    ] {
        assert!(below(heading, text).iter().all(|found| found == "reference - -"), "{heading}: {text}: {:?}", below(heading, text));
    }
}

#[test]
fn a_line_of_a_time_may_be_the_year_of_the_plan() {
    means_in_2027(
        &["within 2027-01-01 2027-12-31"],
        &["Thời gian thực hiện: Cả năm.", "Thời gian: Trong năm", "Thời gian: trong cả năm (chia hai đợt)."],
    );
    means_in_2027(&["within - 2027-12-31"], &["Thời gian hoàn thành: Cuối năm.", "Thời hạn: vào cuối năm"]);
    means_in_2027(
        &[],
        &["Địa điểm: Trong năm.", "Trong năm.", "Thời gian: Trong năm tài chính", "Thời gian nghỉ cuối năm: do hiệu trưởng định."],
    );
    means(&[], &["Thời gian: Cả năm."]);
    assert_eq!(written("Cuối năm", Place::Cell, Some((2027, 2027))), ["within - 2027-12-31"]);
}

#[test]
fn a_rhythm_belongs_to_the_day_behind_it() {
    means_in_2027(
        &["before - 2027-06-10", "before - 2027-12-10"],
        &["Báo cáo 6 tháng trước ngày 10/6, năm trước ngày 10/12.", "Báo cáo sơ kết trước ngày 10/6, năm trước ngày 10/12"],
    );
    means_in_2027(
        &["recurring P6M", "recurring P1Y"],
        &[
            "Định kỳ 6 tháng trước ngày 20/6, hằng năm trước ngày 20/12 báo cáo Sở Y tế.",
            "Định kỳ 6 tháng trước ngày 20/6, năm trước ngày 20/12 báo cáo Sở Y tế.",
        ],
    );
    means_in_2027(&["recurring P1M", "recurring P3M"], &["Hằng tháng trước ngày 25, hằng quý trước ngày 20 báo cáo."]);
    // Without a day of its own it is the rhythm of the day before.
    means_in_2027(
        &["recurring P1Y"],
        &["Trước ngày 15/6, hằng năm gửi báo cáo", "Trước ngày 15/6, năm trước liền kề", "Trước ngày 15 tháng 6 và 15 tháng 12 hằng năm."],
    );
    means_in_2027(&[], &["Rà soát định kỳ 3 ngày trước ngày thi"]);
}

#[test]
fn rhythms_in_a_bracket_and_once_in_a_time() {
    means(&["recurring P6M", "recurring P1Y"], &["Báo cáo định kỳ (6 tháng, năm) gửi Sở Y tế.", "Định kỳ (06 tháng và hằng năm) báo cáo"]);
    assert_eq!(written("Định kỳ (quý, năm)", Place::Cell, None), ["recurring P3M", "recurring P1Y"]);
    means(&["recurring"], &["Báo cáo định kỳ (theo mẫu)", "Báo cáo định kỳ (6 tháng theo mẫu)"]);
    means(
        &["recurring P1Y"],
        &["Tổ chức rà soát mỗi năm một lần.", "Mỗi năm một lần, các xã rà soát sổ hộ", "Rà soát sổ hộ (mỗi năm một lần)"],
    );
    means(&[], &["Mỗi năm 1 lần rà soát sổ hộ", "Ít nhất mỗi năm một lần rà soát", "Mỗi năm một xã đạt chuẩn"]);
}

#[test]
fn a_row_of_years_and_a_year_that_is_compared() {
    means(
        &["within 2027-01-01 2029-12-31"],
        &["Thời gian thực hiện: Năm 2027, 2028, 2029.", "Năm 2027, 2028 và 2029 trồng 100 ha", "Trong năm 2027, 2028 và 2029 trồng 100 ha"],
    );
    means(
        &["within 2027-01-01 2028-12-31"],
        &["Năm 2027, 2028, 2029 hộ được vay vốn", "Năm 2027 và 2028, 2029 hộ được vay vốn", "Năm 2027, 2028 và 2030 hộ được vay vốn"],
    );
    // In a bracket a year before the plan is what is compared.
    means(&[], &["Tỷ lệ che phủ rừng đạt 53% (năm 2025 là 52%).", "Đạt 15% (năm 2025: 12%).", "Hoàn thành thủ tục (năm 2025)"]);
    means(&["within 2030-01-01 2030-12-31"], &["Giảm từ 3,5% (năm 2025) xuống còn 1,5% (năm 2030)."]);
}

#[test]
fn the_day_that_something_held_gives() {
    means_in_2027(
        &["within 2027-05-19 2027-05-19"],
        &[
            "Vào ngày 19 tháng 5 năm 2027, tổ chức Hội nghị.",
            "Tổ chức vào ngày 19/5/2027 tại xã Tân Mỹ.",
            "Ngày 19/5/2027, tổ chức lễ phát động Tết trồng cây",
            "Ngày 19/5, các xã tổ chức Lễ phát động Tết trồng cây",
            "Ngày 19/5/2027: Tổ chức lễ phát động",
            "Lễ phát động được tổ chức ngày 19/5/2027 tại Nhà văn hóa",
            "Tổ chức Lễ phát động (ngày 19/5/2027).",
        ],
    );
    means_in_2027(&["by - 2027-05-19"], &["Vào ngày 19/5/2027, nộp hồ sơ dự hội nghị", "Rà soát vào ngày 19/5/2027"]);
    means_in_2027(
        &[],
        &[
            "Ngày 19/5/2027, tỉnh đã tổ chức lễ phát động",
            "Ngày 19/5/2026, tổ chức lễ phát động",
            "Ngày 19/5/2027, Sở Y tế ban hành Công văn",
            "Kết luận của Hội nghị tổ chức ngày 19/5/2027",
            "Tổ chức Hội nghị triển khai Nghị quyết (ngày 19/5/2027)",
            "Tổ chức Lễ kỷ niệm Ngày sinh của Bác (ngày 19/5/2027)",
            "Rà soát danh sách (ngày 19/5/2027)",
        ],
    );
}

#[test]
fn months_and_quarters_of_the_only_year() {
    let quarter = "within 2027-04-01 2027-06-30";
    means_in_2027(
        &[quarter],
        &["Quý II: Tổ chức Hội nghị.", "- Quý II: rà soát sổ hộ", "Ban hành quy chế (Quý II).", "Ban hành quy chế (quý II)"],
    );
    means_in_2027(&["within 2027-04-01 2027-09-30"], &["Tổ chức 03 hội nghị (quý II, quý III)."]);
    means_in_2027(&["before - 2027-03-15"], &["Quý I: tổng hợp, gửi trước ngày 15/3", "Quý I: rà soát, gửi trước ngày 15/3"]);
    means_in_2027(
        &[],
        &[
            "Quý I: 20%",
            "Quý I: báo cáo kết quả",
            "Tháng 5: Tháng Công nhân",
            "Gửi báo cáo (quý I).",
            "Quy chế (quý II) được sửa đổi",
            "Rà soát các văn bản đã ban hành (quý I).",
        ],
    );
    means(&[], &["Quý II: Tổ chức Hội nghị.", "Ban hành quy chế (Quý II)."]);
}

#[test]
fn figures_that_are_days_and_years() {
    means_in_2027(
        &["within 2027-03-01 2027-04-30"],
        &["Từ 01/3 đến 30/4 tổ chức lấy ý kiến.", "Nhận hồ sơ từ 01/3 đến 30/4.", "Thời gian thực hiện: Ngày 01/3 đến ngày 30/4/2027."],
    );
    means_in_2027(&[], &["Từ 1/3 đến 1/2 số hộ", "Từ 1/3 đến 1/2 diện tích", "Tăng từ 01/10 đến 03/10 điểm"]);
    means(&["by - 2030-12-31"], &["Đến 2030 đạt 90%.", "Phấn đấu đến 2030 đạt 90%"]);
    means(&[], &["Đến 2030 hộ đạt chuẩn", "Đến 2020 đạt 90%"]);
}

#[test]
fn what_is_summed_up_and_what_data_are_of() {
    means_in_2027(&[], &["Tổ chức Hội nghị tổng kết năm học 2026 - 2027.", "Hội nghị sơ kết năm 2027"]);
    means_in_2027(&["within 2027-12-01 2027-12-31"], &["Tổ chức tổng kết năm 2027 trong tháng 12/2027."]);
    // A plan of several years has its reviews in some of them.
    means(&["within 2028-01-01 2028-12-31", "within 2030-01-01 2030-12-31"], &["Sơ kết năm 2028, tổng kết năm 2030."]);
    means_in_2027(
        &[],
        &[
            "Thời kỳ kiểm tra: từ ngày 01/01/2026 đến thời điểm kiểm tra.",
            "Số liệu báo cáo tính từ ngày 15/12/2026 đến ngày 14/12/2027.",
            "Số liệu tính từ ngày 01/01/2027.",
        ],
    );
    means_in_2027(&["from 2027-01-01 -"], &["Áp dụng mức mới tính từ ngày 01/01/2027", "Thời gian kiểm tra: từ ngày 01/01/2027"]);
}

#[test]
fn a_number_said_twice_is_one() {
    means(&["recurring P3M"], &["Định kỳ 03 (ba) tháng/lần báo cáo Sở Y tế", "Định kỳ ba (03) tháng/lần báo cáo Sở Y tế"]);
    means(&["recurring P6M"], &["Sơ kết 06 (sáu) tháng một lần.", "Sơ kết sáu (06) tháng một lần.", "Sơ kết 06(sáu) tháng/01 (một) lần."]);
    means(&[], &["Sơ kết 06 (ba) tháng một lần.", "Rừng trồng 06 (sáu) tháng tuổi"]);
}

/// Checks each cell of a column of times in a plan for 2026.
fn cells(expected: &[&str], cells: &[&str]) {
    for cell in cells {
        assert_eq!(written(cell, Place::Cell, Some((2026, 2026))), expected, "{cell}");
    }
}

#[test]
fn how_often_in_a_cell_is_no_month() {
    cells(&["recurring P3M"], &["Quý/lần", "Quý 01 lần", "Quý một lần", "03 (ba) tháng/lần"]);
    cells(&["recurring P1M"], &["Tháng/lần", "tháng một lần"]);
    cells(&["recurring P1Y"], &["Năm/lần", "Năm/01 lần"]);
    cells(&["recurring P6M"], &["06 (sáu) tháng/lần", "sáu (06) tháng/lần"]);
    // These count, and so are measures.
    cells(&[], &["Mỗi tháng 01 lần", "Mỗi quý 1 lần", "Tháng 02 lần", "Mỗi tháng 01 (một) lần", "Mỗi ngày 02 lần"]);
    cells(&["within 2026-06-01 2026-06-30"], &["Tháng 6 lần 2", "Tháng 6"]);
}

#[test]
fn words_before_a_time_in_a_cell_mean_another() {
    cells(&["from 2027-01-01 -"], &["Sau năm 2026", "Từ sau năm 2026", "Sau ngày 31/12/2026", "Sau quý IV/2026"]);
    cells(&["from 2026-03-01 -"], &["Sau tháng 2/2026", "Sau ngày 28/2/2026"]);
    cells(&["before"], &["Trước Tết Nguyên đán 2026", "Trước Tết Nguyên đán năm 2026", "Trước khi khai giảng năm học 2026-2027"]);
    cells(&["before - 2026-04-30"], &["Trước dịp 30/4/2026", "Trước ngày 30/4/2026"]);
    cells(&["ongoing"], &["Xuyên suốt", "Xuyên suốt năm", "Xuyên suốt, thường xuyên"]);
    cells(&["within 2026-01-01 2026-12-31"], &["Xuyên suốt năm 2026"]);
    cells(&["within"], &["Học kỳ II năm học 2025-2026", "Học kỳ I/2026-2027", "Học kỳ 1, năm học 2026-2027"]);
    means(&[], &["Học kỳ I năm học 2026-2027, dạy bơi cho học sinh"]);
    cells(&["from 2026-07-01 -"], &["Ngay sau ngày 30/6/2026"]);
    cells(&["within"], &["10 ngày sau ngày 30/6/2026", "02 tuần sau ngày 30/6/2026"]);
    for cell in ["Sau năm 2026 đến năm 2028", "Sau tháng 6/2026 đến tháng 9/2026"] {
        assert!(!written(cell, Place::Cell, Some((2026, 2030))).iter().any(|time| time.starts_with("from")), "{cell}");
    }
    cells(&["before - 2026-12-31"], &["Trước kỳ họp tháng 12/2026", "Trước kỳ họp HĐND cuối năm 2026"]);
    cells(&["before - 2026-02-10"], &["Trước Tết Nguyên đán Bính Ngọ 2026 (10/02/2026)", "Trước Tết Nguyên đán 2026 (ngày 10/02/2026)"]);
    means(&["from 2029-01-01 -"], &["Sau năm 2028, mở rộng chợ nổi ra các xã.", "- Sau năm 2028, mở rộng chợ nổi"]);
    means(&["from 2031-01-01 -"], &["Sau giai đoạn 2026 - 2030, mở rộng chợ nổi ra các xã."]);
    assert!(written("Sau năm 1990, chợ nổi vắng dần.", Place::Item, None).is_empty());
    means(&[], &["Mở rộng chợ nổi sau năm 2028, 2029", "Sau năm 2020, chợ nổi đã mở rộng", "Sau năm 2028 chợ nổi", "Nhiệm vụ xuyên suốt."]);
}

#[test]
fn months_and_days_written_short() {
    cells(&["within 2026-06-01 2026-12-31"], &["T6 - T12/2026", "T6-T12/2026", "T6, T12/2026", "Từ T6 đến T12/2026"]);
    cells(&["within 2026-06-01 2026-06-30"], &["T6/2026", "Trong T6/2026", "06.2026", "06/2026", "T6-2026"]);
    cells(
        &["within 2026-10-01 2026-12-31"],
        &["Quý IV (2026)", "Quý IV (năm 2026)", "Năm 2026 (quý IV)", "Năm 2026 (Quý 4)", "Năm 2026 (tháng 10 - 12)", "2026 (Quý IV)"],
    );
    cells(&["within 2026-06-15 2026-06-20"], &["15-20/6/2026", "15 - 20/6/2026", "Từ 15-20/6/2026", "Ngày 15-20/6/2026"]);
    cells(
        &["within 2026-06-15 2026-06-20"],
        &["Từ 15 đến 20/6/2026", "Từ 15 đến ngày 20/6/2026", "Từ 15 đến 20 tháng 6 năm 2026", "từ 15 đến ngày 20 tháng 6 năm 2026"],
    );
    means(&["within 2026-06-15 2026-06-20"], &["Mở phiên chợ nổi từ 15 đến 20/6/2026 tại bến."]);
    cells(&["within 2026-05-01 2026-07-31"], &["5-7/2026", "05 - 07/2026", "5–7/2026", "Từ 5-7/2026"]);
    means(&["within 2026-05-01 2026-06-30"], &["Từ 01-5/2026 đến 30-6/2026", "Mở chợ từ 01-5/2026 - 30-6/2026"]);
    means(&["within 2026-03-01 2026-03-06"], &["Mở trại từ 01-3/2026 đến 06-3/2026"]);
    cells(&["by - 2026-05-07"], &["7-5/2026", "07/5/2026", "7-5-2026"]);
    cells(&["by - 2026-07-05"], &["Ngày 5-7/2026", "5-7-2026", "5/7/2026"]);
    cells(&[], &["Mỗi tháng 02 ngày", "Mỗi tháng 02 buổi", "Mỗi quý 02 (hai) tuần"]);
    means(
        &["within 2026-06-01 2026-06-30"],
        &["Hoàn thành cắm mốc trong T6/2026.", "Cắm mốc. Thời gian thực hiện: T6/2026.", "Cắm mốc trong tháng 6 (năm 2026)"],
    );
    means(&[], &["Mỗi tháng 02 ngày đi thực tế cơ sở", "Đi tuần mỗi tháng 03 buổi", "Tăng từ 15 đến 20 xã", "Từ 15 đến 20/60 hộ"]);
    means(&[], &["Mẫu T6", "Xe tải T6 năm nay", "Tờ khai KT6/2026", "đường số T6.", "Điều 12 - 20/6/2026 xã"]);
}

#[test]
fn years_in_a_bracket_behind_what_is_done() {
    means(
        &["within 2027-01-01 2028-12-31"],
        &[
            "Thu thập dữ liệu quy hoạch và tích hợp vào kho chung (2027 - 2028).",
            "Nâng cấp đường truyền phục vụ quản lý quy hoạch (2027 - 2028).",
            "Bố trí đất theo quy hoạch và xây dựng bến thủy (2027 - 2028).",
            "Số hóa văn bản của bảo tàng (2027 - 2028).",
            "Xây dựng bến thủy (dự kiến 2027 - 2028).",
            "Xây dựng bến thủy (thực hiện 2027-2028);",
            "Xây dựng bến thủy (GĐ 2027 - 2028).",
            "2027 - 2028: Xây dựng bến thủy.",
            "- 2027-2028: Hoàn thiện bến thủy",
        ],
    );
    means(
        &[],
        &[
            "Triển khai Đề án quản lý quy hoạch (2027 - 2028).",
            "Bố trí đất theo quy hoạch (2027 - 2028).",
            "Xây dựng quy hoạch và dữ liệu quy hoạch (2027 - 2028).",
            "Triển khai Đề án nuôi biển (2027 - 2028).",
            "Triển khai đề án đào tạo và xây dựng đội ngũ (GĐ 2027 - 2028).",
            "Rà soát văn bản (2027 - 2028).",
            "2027 - 2028: 12 tỷ đồng",
            "2021 - 2022: Xây dựng bến thủy",
        ],
    );
}

#[test]
fn what_those_are_like_who_are_told_apart_is_no_time() {
    for text in [
        "Đối với các phòng, ban thường xuyên soạn thảo văn bản mật phải trang bị tủ khóa",
        "Đối với cá nhân, đơn vị thường xuyên nộp muộn, không xét thi đua",
        "Đối với các đội thường xuyên làm đêm phải bố trí nghỉ bù",
        "Đối với các ngõ thường xuyên đọng nước, đặt thêm máy bơm",
        "Đối với các cơ sở, đơn vị thường xuyên tiếp khách phải có phòng chờ",
        "Với những hộ thường xuyên vắng nhà, hẹn lịch buổi tối",
        "- Đối với hộ thường xuyên nợ phí, cử tổ đến nhà",
        "Lắp camera: Đối với các ngã tư thường xuyên va chạm, lắp thêm đèn",
    ] {
        means(&[], &[text]);
    }
    means(
        &["ongoing"],
        &[
            "Đối với kho lạnh, thường xuyên đo nhiệt độ",
            "Đối với các đập thường xuyên kiểm tra thân đập, mái đập",
            "Đối với dự án chậm, ban quản lý thường xuyên thúc giục nhà thầu, báo cáo Sở",
            "Đối với các bản xa thường xuyên vận động, giúp đỡ các hộ",
            "Đối với các chợ thường xuyên niêm yết giá",
            "Đối với các bến xe thường xuyên quét dọn, thu gom túi ni lông",
            "Đối với các đài thường xuyên đưa tin, mở chuyên mục",
            "Đối với ngành dược thường xuyên họp, rút kinh nghiệm",
            "Đối với các đội thường xuyên diễn tập, ứng trực",
            "Đối với đại biểu thường xuyên tiếp xúc cử tri, ghi nhận ý kiến",
            "Đối với tổ dân phố thường xuyên đến từng nhà, giúp các hộ cài phần mềm",
            "Đối với các đội quản lý đường thường xuyên phát quang, sơn lại vạch",
            "Đối với Đoàn Thanh niên thường xuyên ra quân, dọn bãi biển",
            "Đối với hợp tác xã nhỏ, thường xuyên gặp gỡ, tháo gỡ khó khăn",
            "Tổ dân phố thường xuyên nhắc các hộ, không để rác ra đường",
        ],
    );
}

#[test]
fn reports_have_rhythms_in_their_names_and_go_to_somebody_in_one() {
    for text in [
        "Tổng hợp vào báo cáo công tác dân vận hằng năm gửi Ban Dân vận",
        "Thẩm tra, báo cáo chương trình hằng năm về Ban Kinh tế",
        "Qua báo cáo hằng quý gửi Sở Y tế, kịp thời chấn chỉnh",
        "Lồng ghép trong báo cáo phòng chống cháy hằng tháng của xã",
        "Nêu rõ trong báo cáo tài chính hàng năm gửi về Sở Tài chính",
        "Lồng ghép báo cáo trong báo cáo thủy lợi hàng năm gửi về Sở Xây dựng",
    ] {
        means(&[], &[text]);
    }
    means(
        &["recurring P3M"],
        &[
            "Báo cáo kết quả hằng quý về Sở Nội vụ",
            "Báo cáo tình hình công tác dân vận hằng quý về Ban Dân vận",
            "Tổng hợp, báo cáo kết quả hằng quý gửi Văn phòng Sở",
            "Báo cáo kết quả hằng quý.",
            "Ghi trong báo cáo, cập nhật hằng quý",
            "Gửi báo cáo hằng quý về Sở Nội vụ",
            "Báo cáo kết quả hằng quý về Sở Y tế trước ngày 15 của tháng cuối quý.",
        ],
    );
    means(&["recurring P1Y"], &["Báo cáo kết quả hằng năm gửi Sở Y tế trước ngày 15/12."]);
    means(&["recurring P1M"], &["Tổng hợp tình hình vào báo cáo hằng tháng trước ngày 20."]);
}

#[test]
fn both_ends_of_a_stretch_told_apart_are_one_time() {
    means(
        &["within 2026-03-01 2026-09-30"],
        &[
            "Thời gian bắt đầu: Tháng 3/2026; thời gian kết thúc: Tháng 9/2026.",
            "Bắt đầu: 01/3/2026; kết thúc: 30/9/2026.",
            "Bắt đầu thực hiện: tháng 3/2026, kết thúc tháng 9/2026",
            "Khóa học bắt đầu: 01/3/2026; kết thúc: 30/9/2026",
            "(bắt đầu: 01/3/2026, kết thúc: 30/9/2026)",
            "Tháng thi đua bắt đầu từ ngày 01/3/2026 và kết thúc vào ngày 30/9/2026.",
            "Thời gian đo đạc bắt đầu từ 01/3/2026, kết thúc 30/9/2026",
            "Phát động từ ngày 01/3/2026 và kết thúc ngày 30/9/2026",
            "Cuộc thi bắt đầu từ tháng 3 và kết thúc vào tháng 9/2026",
            "Cuộc thi bắt đầu vào ngày 01/3/2026, dự kiến kết thúc ngày 30 tháng 9 năm 2026",
        ],
    );
    means(
        &["within 2026-12-15 2027-01-15"],
        &["Bắt đầu: ngày 15/12/2026; kết thúc: ngày 15/01.", "Đợt trực bắt đầu từ ngày 15/12 và kết thúc vào ngày 15/01/2027"],
    );
    means(
        &["from 2026-03-01 -"],
        &[
            "Thời gian bắt đầu: 01/3/2026.",
            "- Thời gian bắt đầu: Tháng 3/2026",
            "Bắt đầu thực hiện: Tháng 3/2026.",
            "Ngày bắt đầu nhận hồ sơ: 01/3/2026",
            "Cấp xã: Thời gian bắt đầu: từ ngày 01/3/2026",
            "Bắt đầu: ngày 01/3/2026.",
        ],
    );
    means(&["from 2026-03-01 -", "by - 2026-09-30"], &["Thời gian bắt đầu: 01/3/2026. Thời gian kết thúc: 30/9/2026."]);
    means(
        &["from 2026-01-01 -", "within 2028-01-01 2028-12-31"],
        &["Trồng rừng từ năm 2026. Kết thúc năm 2028, tổng kết", "Trồng rừng từ năm 2026; kết thúc năm 2028, tổng kết"],
    );
    // What ends before a day, or is finished by one, has that day for itself.
    means(&["from 2026-03-01 -", "before - 2026-09-30"], &["Khởi công từ ngày 01/3/2026; tổng kết trước ngày 30/9/2026."]);
    means(&["by - 2026-09-30"], &["Thời gian kết thúc: 30/9/2026"]);
    means(&["by - 2026-03-01"], &["Thời gian thực hiện: 01/3/2026"]);
    means(&["before - 2026-03-01"], &["Thời gian bắt đầu: trước ngày 01/3/2026"]);
    means(
        &["within 2026-03-01 2026-09-30"],
        &["Thời gian bắt đầu, kết thúc: từ tháng 3 đến tháng 9/2026", "Thời gian bắt đầu: từ 01/3/2026 đến 30/9/2026"],
    );
    for text in [
        "Nhiệm kỳ bắt đầu từ ngày 01/3/2019 và kết thúc vào ngày 30/9/2024",
        "Bắt đầu sản xuất vụ: 01 xã",
        "Bắt đầu từ khâu làm đất và kết thúc ở khâu chế biến",
        "Khi bắt đầu nhiệm kỳ: 01/3/2026",
        "Khóa học bắt đầu: 01/3/2026",
        "Bắt đầu: 05 thôn; kết thúc: 12 thôn",
    ] {
        means(&[], &[text]);
    }
}

#[test]
fn halves_of_a_year_and_moments() {
    means(
        &["within 2027-01-01 2027-06-30"],
        &["Hoàn thành trong nửa đầu năm 2027", "Làm xong trong nửa đầu năm 2027, đã giao xã trông coi", "Nửa đầu năm 2027, xã xây kè"],
    );
    means(&["within 2027-07-01 2027-12-31"], &["Nghiệm thu vào nửa cuối năm 2027.", "Trong nửa cuối năm 2027 các xã kiểm kê"]);
    means(
        &["by - 2027-12-31"],
        &[
            "Hoàn thành kiểm kho trước khi kết thúc năm 2027.",
            "Trước khi hết năm 2027, các xã gửi báo cáo",
            "Hoàn thành trả nợ trước khi hết năm 2027, không để dây dưa.",
            "Các thôn hoàn thành trước khi hết tháng 12/2027.",
        ],
    );
    means(&["by - 2027-06-30"], &["Đến thời điểm 30/6/2027, hoàn thành nạo vét", "Thời gian: đến thời điểm 30/6/2027"]);
    means(
        &["before - 2027-12-31"],
        &["Hoàn thành trước thời điểm 31/12/2027.", "Các xã phải hoàn thành đo đạc trước thời điểm ngày 31/12/2027"],
    );
    for text in [
        "Tính đến thời điểm 30/6/2027, đã cấp 30 sổ",
        "Thực hiện trợ cấp cho thợ nghỉ việc trước khi kết thúc năm 2027.",
        "Rà soát xong kho trước khi kết thúc năm 2027.",
        "Thống kê cầu khởi công và hoàn thành trước thời điểm 01/7/2027.",
        "Đến thời điểm 01/01/2027, số hộ toàn xã là 1.300 hộ.",
        "Đến thời điểm 30/6/2027, nếu chưa xong thì thu hồi đất.",
        "Trước thời điểm 01/7/2027, việc cấp thẻ do xã thực hiện.",
        "Hoàn thành 15 ngày trước thời điểm 15/3/2027.",
        "Hoàn thành 15 ngày trước khi kết thúc năm 2027.",
        "Đến thời điểm 30/6/2027, huyện đã cấp 30 sổ",
        "Đến thời điểm 31/12/2025, cả tỉnh có 30 chợ",
        "Đối với hồ sơ nộp trước thời điểm 01/7/2027, giải quyết theo quy trình cũ",
        "Giải quyết hồ sơ nộp trước thời điểm 01/7/2027 theo quy trình cũ",
        "Rà soát các hồ sơ được duyệt trước thời điểm 01/7/2027.",
        "Lập danh sách hộ có nhà trước thời điểm 01/7/2027.",
        "Hoàn thành cấp sổ cho hộ có nhà trước thời điểm 01/7/2027.",
        "Chi trả cho thợ nghỉ việc trước thời điểm 01/7/2027.",
        "So với nửa đầu năm 2027, số vụ giảm",
        "Tổng hợp hồ sơ phát sinh trước khi kết thúc năm 2027.",
        "Khắc phục tồn tại nêu trong báo cáo nửa đầu năm 2027",
        "Trong nửa đầu năm học, các trường sửa mái",
        "Số hộ nghèo trước khi kết thúc năm 2024 là 30 hộ",
    ] {
        means(&[], &[text]);
    }
}

#[test]
fn half_of_an_amount_is_no_half_of_a_year() {
    for text in ["Hoàn thành một nửa đầu năm 2027", "Chi một nửa cuối năm 2027.", "Thu phí đạt quá nửa cuối năm 2027"]
    {
        let halved = |found: &String| found.ends_with("2027-06-30") || found.starts_with("within 2027-07");
        assert!(!written(text, Place::Item, Some((2026, 2030))).iter().any(halved), "{text}");
    }
}

#[test]
fn a_number_of_years_and_which_they_are() {
    means(
        &["within 2026-01-01 2030-12-31"],
        &[
            "Thời gian thực hiện: Trong 05 năm (2026 - 2030).",
            "Thời gian thực hiện: trong 5 năm (2026-2030)",
            "Thời gian thực hiện: 05 năm (giai đoạn 2026 - 2030)",
            "Thời gian: Trong vòng 05 năm (từ năm 2026 đến năm 2030)",
            "Trong 05 năm 2026 - 2030, trồng 30 ha sâm",
        ],
    );
    for text in [
        "Chợ đạt doanh thu cao nhất trong 05 năm (2021 - 2025)",
        "Bám sát Kế hoạch đầu tư công 5 năm 2026 - 2030",
        "Khen cán bộ có trên 05 năm công tác (2021 - 2025)",
        "Trong 05 năm (2021 - 2025), huyện trồng 30 ha sâm",
        "Giảm giá thuê trong 03 năm (2026 - 2028) cho hợp tác xã",
        "Tiền công trong 02 năm (2026, 2027) của dự án",
        "Chi phí thực hiện trong 05 năm (2026 - 2030): 30 tỷ đồng.",
        "Trong 05 năm (2026 - 2030): 30 tỷ đồng.",
        "Các cầu hoàn thành trong 02 năm (2027-2028) được cấp đủ vốn.",
        "Trong 03 năm (2026 - 2030) sản lượng chè",
    ] {
        means(&[], &[text]);
    }
}

#[test]
fn what_a_label_or_an_event_says_of_a_time() {
    means(&["reference"], &["Thời gian thực hiện: Theo yêu cầu nhiệm vụ.", "Tiến độ: theo yêu cầu của UBND tỉnh"]);
    means(
        &["within"],
        &[
            "Phong trào được phát động từ ngày Kế hoạch này được ban hành đến khi bế mạc Đại hội.",
            "Đợt cao điểm bắt đầu từ nay đến khi kết thúc kỳ bầu cử.",
            "Thời gian: Từ nay cho đến khi thông đường",
            "Kế hoạch thực hiện từ khi phát động đến khi có văn bản mới thay thế.",
        ],
    );
    cells(&["within"], &["Từ nay đến khi thông đường"]);
    means(
        &["by - 2027-12-31"],
        &["Từ nay đến khi hết năm 2027, các thôn kiểm kho.", "Từ nay đến hết năm 2027, rà soát cho đến khi hết hồ sơ tồn"],
    );
    means(
        &["within 2026-12-19 2026-12-19"],
        &["Ngày phát động: 19/12/2026.", "Ngày khai mạc: 19/12/2026", "- Ngày khánh thành: ngày 19/12/2026"],
    );
    means(&["within - 2026-12-31"], &["Tổng kết vào dịp cuối năm 2026."]);
    for text in [
        "Theo dõi trẻ từ khi sinh ra đến khi đủ 24 tháng",
        "Cập nhật số vốn từ khi thành lập đến khi giải thể",
        "Thống kê số bài thi nhận từ khi phát động đến khi khép sổ",
        "Ngày phát động: 19 xã",
        "Ngày khởi công: 19/12/2019",
        "Ngày cấp: 19/12/2026",
        "Theo yêu cầu nhiệm vụ, bố trí cán bộ",
        "Tặng quà vào dịp Tết",
        "Số tiền cần từ nay đến khi hoàn thành cầu là 30 tỷ đồng.",
        "Từ nay đến khi hoàn thành 100% chỉ tiêu, các xã trực gác",
        "Từ nay cho đến khi thông đường, các xã trực gác",
        "Học sinh dự thi từ khi phát động đến khi bế mạc được tặng vở.",
    ] {
        means(&[], &[text]);
    }
    cells(&[], &["Sau Tết Nguyên đán 2027", "Dịp Tết Nguyên đán 2027", "Trong dịp Tết Trung thu năm 2026", "Dịp Tết Đinh Mùi năm 2027"]);
    cells(
        &["within 2027-01-01 2027-12-31"],
        &[
            "Các dịp lễ, tết năm 2027",
            "Trước, trong và sau các dịp lễ, Tết năm 2027",
            "Cả năm, cao điểm dịp Tết Nguyên đán năm 2027",
            "Dịp Tết và năm 2027",
            "Theo yêu cầu của UBND huyện trong năm 2027",
        ],
    );
    cells(&["recurring P1Y"], &["Theo yêu cầu của Sở, hằng năm"]);
    means(&["before - 2027-06-15"], &["Tiến độ: Theo yêu cầu của UBND huyện, hoàn thành trước ngày 15/6/2027."]);
}

#[test]
fn reports_of_which_a_share_is_told_are_no_rhythm() {
    means(
        &[],
        &[
            "100% báo cáo định kỳ của các trạm thủy nông được gửi qua Hệ thống",
            "Trên 95% các báo cáo định kỳ (trừ nội dung mật) được cập nhật",
            "90% văn bản, báo cáo định kỳ của các bến cảng được ký số",
            "80% số báo cáo định kỳ, đột xuất thực hiện trên mạng",
            "Tỷ lệ báo cáo định kỳ đúng hạn đạt 98%",
            "Tỷ lệ gửi, nhận báo cáo định kỳ qua mạng đạt 98%",
            "100% báo cáo định kỳ hằng quý được gửi qua mạng",
        ],
    );
    means(
        &["recurring"],
        &[
            "100% trạm thủy nông báo cáo định kỳ qua mạng",
            "Giải ngân 98%, báo cáo định kỳ về Sở Xây dựng",
            "Giải ngân 98% và báo cáo định kỳ về Sở Xây dựng",
            "Số hóa 100% hồ sơ, báo cáo định kỳ về Sở Xây dựng",
            "Trả lời 100% văn bản và báo cáo định kỳ cho Sở Xây dựng",
            "Các bến cảng gửi báo cáo định kỳ về Sở Xây dựng",
            "Báo cáo định kỳ, đột xuất về Sở Xây dựng",
            "Định kỳ báo cáo tỷ lệ lấp đầy kho",
            "Tăng cường kiểm tra định kỳ bến đò",
        ],
    );
    means(&["recurring P3M"], &["100% trạm thủy nông báo cáo định kỳ hằng quý"]);
}

#[test]
fn crops_that_stand_for_a_year_are_no_rhythm() {
    means(
        &[],
        &[
            "Mở rộng cây công nghiệp hằng năm lên 300 ha",
            "Trồng mới 20 ha cây dược liệu hàng năm",
            "Giữ ổn định đất trồng cây hằng năm",
            "Phát triển cây công nghiệp hằng năm và cây công nghiệp lâu năm",
        ],
    );
    means(
        &["recurring P1Y"],
        &[
            "Chăm sóc cây dược liệu, hằng năm tổ chức thu hái",
            "Tổ chức trồng cây phân tán hằng năm",
            "Hằng năm, trồng 20 ha cây công nghiệp",
            "Thống kê diện tích cây công nghiệp hằng năm (trước ngày 15/12)",
        ],
    );
}

#[test]
fn the_year_of_a_source_of_money_is_no_time() {
    means(
        &[],
        &[
            "Kinh phí lấy từ nguồn sự nghiệp giáo dục năm 2027 và các nguồn khác",
            "Từ nguồn kinh phí sự nghiệp bảo vệ môi trường năm 2027.",
            "Sử dụng kinh phí sự nghiệp y tế cấp tỉnh năm 2027",
            "Nguồn vốn sự nghiệp năm 2027 của tỉnh",
        ],
    );
    means(
        &["within 2027-01-01 2027-12-31"],
        &[
            "Sử dụng nguồn sự nghiệp kinh tế nạo vét kênh năm 2027",
            "Từ nguồn sự nghiệp môi trường xây 05 bể chứa năm 2027",
            "Tuyển dụng đơn vị sự nghiệp giáo dục năm 2027",
            "Mở rộng nguồn nước tưới năm 2027",
        ],
    );
}

#[test]
fn days_of_a_list_may_have_the_name_of_their_report_behind_them() {
    means_in_2027(
        &["before - 2027-06-14", "before - 2027-12-14"],
        &[
            "Gửi trước ngày 14/6 (báo cáo 6 tháng), 14/12 (báo cáo năm) về Sở Xây dựng",
            "Báo cáo trước ngày 14/6 (6 tháng) và 14/12 (năm).",
            "Báo cáo trước ngày 14/6 (đối với báo cáo 6 tháng), 14/12 (đối với báo cáo năm).",
            "Báo cáo trước các ngày 14/6 và 14/12.",
            "Báo cáo trước các ngày 14/6, 14/12/2027 về Sở Xây dựng",
        ],
    );
    means(
        &["before - 2027-03-14", "before - 2027-06-14", "before - 2027-09-14", "before - 2027-12-14"],
        &[
            "Báo cáo trước các ngày 14/3, 14/6, 14/9 và 14/12/2027",
            "Báo cáo trước ngày 14/3 (quý I), 14/6 (6 tháng), 14/9 (9 tháng) và 14/12/2027 (năm)",
        ],
    );
    means(&["recurring P1Y"], &["Báo cáo trước các ngày 14/6 và 14/12 hằng năm"]);
    // What stands in another bracket, or is counted behind the list, is no day of it.
    means_in_2027(
        &["before - 2027-06-14"],
        &[
            "Báo cáo trước ngày 14/6 (qua mạng) và 1/2 số hộ ký cam kết",
            "Báo cáo trước ngày 14/6 (báo cáo 6 tháng), 10/12 xã dự họp",
            "Nghiệm thu trước ngày 14/6 (đợt 1), 2/3 số hộ có nước sạch",
        ],
    );
    means_in_2027(
        &[],
        &[
            "Trước các ngày lễ, trực bến đò",
            "Trước các ngày 30/4, 01/5 trực bến đò",
            "Trước các ngày 14/6, trực bến đò",
            "Trong các ngày hội, trực bến đò",
        ],
    );
}

#[test]
fn the_days_of_two_parts_come_round_together() {
    means(
        &["recurring P1Y", "recurring P1Y"],
        &["Nạo vét kênh đợt 1 trước ngày 30/6, đợt 2 trước ngày 15/12 hằng năm", "Đợt 1 gửi trước 30/6, đợt 2 gửi trước 15/12 hằng năm"],
    );
    means_in_2027(
        &["before - 2027-06-30", "before - 2027-12-15"],
        &["Đợt 1 trước ngày 30/6, đợt 2 trước ngày 15/12", "Đợt 1 trước ngày 30/6/2027, đợt 2 trước ngày 15/12/2027"],
    );
    means_in_2027(&["before - 2027-06-30", "recurring P1Y"], &["Sửa cống trước ngày 30/6, nạo vét kênh đợt 2 trước ngày 15/12 hằng năm"]);
}

#[test]
fn days_in_turn_are_one_run() {
    means(
        &["within 2027-11-18 2027-11-20"],
        &[
            "Tổ chức hội thi ngày 18, 19, 20/11/2027",
            "Tổ chức hội thi trong các ngày 18, 19 và 20/11/2027",
            "Tổ chức hội thi vào các ngày 18, 19, 20 tháng 11 năm 2027",
            "Tổ chức hội thi các ngày 18 - 20/11/2027",
            "Thời gian: các ngày 18, 19, 20/11/2027",
        ],
    );
    means(&["within 2027-11-18 2027-11-19"], &["Ra quân các ngày 18 và 19/11/2027", "Ra quân ngày 18, 19 tháng 11 năm 2027"]);
    cells(&["within 2027-11-18 2027-11-20"], &["Ngày 18, 19, 20/11/2027", "Các ngày 18, 19 và 20/11/2027"]);
    means(
        &[],
        &[
            "Tổ chức thông tin về kỳ họp các ngày 18, 19, 20/11/2027",
            "Công văn các ngày 18, 19 và 20/11/2027 của Sở Xây dựng",
            "Tổ chức các ngày 18, 19 lớp tập huấn",
            "Trong các ngày 18 và 19 tháng 8, bến đò chìm",
            "Lễ tế tổ chức vào các ngày 18 và 19 tháng 8",
            "Tổ chức 18, 19, 20 lớp tập huấn",
        ],
    );
}

#[test]
fn terms_of_a_school_year_and_weeks_of_a_month() {
    means(
        &["within"],
        &[
            "Tổ chức hội thi trong học kỳ I năm học 2027 - 2028",
            "Thay bảng viết ngay trong học kỳ II năm học 2027-2028.",
            "Dạy bơi vào học kỳ 1 năm học 2027-2028; cấp chứng nhận",
        ],
    );
    means(
        &[],
        &[
            "Khắc phục hạn chế đã nêu trong học kỳ I năm học 2027 - 2028",
            "Số học sinh bỏ học trong học kỳ I năm học 2027 - 2028",
            "Kết quả giảng dạy trong học kỳ I năm học 2027 - 2028",
            "Sau khi dạy bơi trong học kỳ I năm học 2020 - 2021",
        ],
    );
    for (text, quote) in [
        ("Tuần 2 tháng 01/2027", "Tuần 2 tháng 01/2027"),
        ("Nạo vét kênh vào tuần 2, 3 tháng 01/2027", "vào tuần 2, 3 tháng 01/2027"),
        ("Nạo vét kênh trong tuần 4 tháng 01/2027", "trong tuần 4 tháng 01/2027"),
        ("Nạo vét kênh vào tuần đầu tháng 01/2027", "vào tuần đầu tháng 01/2027"),
        ("Tuần lễ áo bà ba tháng 01/2027", "tháng 01/2027"),
        ("Đi tuần 2 buổi/tuần tháng 01/2027", "tháng 01/2027"),
        ("Mở 2 lớp tháng 01/2027", "tháng 01/2027"),
    ] {
        let found = find(&Passage::of(&Words::new(text)), &Context { place: Place::Item, years: None, label: None, taken: &[] });
        assert_eq!(found.iter().map(|found| &text[found.range.clone()]).collect::<Vec<_>>(), [quote], "{text}");
    }
}

#[test]
fn what_is_held_in_a_part_of_a_day_is_held_on_it() {
    means(
        &["within 2027-11-18 2027-11-18"],
        &[
            "Thời gian: Sáng 18/11/2027.",
            "Thời gian tổ chức: Chiều ngày 18/11/2027 tại bến",
            "Thời gian: Sáng thứ Năm, ngày 18/11/2027",
            "Thời gian: buổi tối 18/11/2027 (dự kiến)",
        ],
    );
    cells(
        &["within 2027-11-18 2027-11-18"],
        &["Sáng 18/11/2027", "Chiều ngày 18/11/2027", "Buổi sáng, ngày 18/11/2027", "Tối thứ Năm, 18/11/2027"],
    );
    cells(&["by - 2027-11-18"], &["18/11/2027", "Ngày 18/11/2027"]);
    cells(&["before - 2027-11-18"], &["Trước ngày 18/11/2027", "Trước 17h00 ngày 18/11/2027"]);
    means(&["by - 2027-11-18"], &["Thời hạn hoàn thành: 18/11/2027", "Thời gian: 18/11/2027."]);
    means(&[], &["Thời hạn gửi: Sáng 18/11/2027", "Công văn chiều 18/11/2027 của Sở Xây dựng", "Phát huy sáng 18/11/2027"]);
}

#[test]
fn what_a_plan_secures_is_part_of_its_name() {
    means_in_2027(
        &[],
        &[
            "Trên đây là Kế hoạch bảo đảm nước sạch nông thôn năm 2027, đề nghị các xã thực hiện.",
            "Trên đây là Kế hoạch thực hiện công tác đảm bảo an toàn đập trên địa bàn xã năm 2027.",
            "UBND xã ban hành Kế hoạch bảo đảm nước tưới năm 2027 như sau",
            "Kế hoạch triển khai thực hiện bảo đảm nước tưới vụ đông năm 2027",
            "Triển khai Phương án bảo đảm an toàn hồ chứa năm 2027",
            "Triển khai Chương trình bảo đảm nước sạch đến năm 2030",
            "Triển khai Kế hoạch về bảo đảm nước tưới năm 2027",
        ],
    );
    means_in_2027(
        &["within 2027-01-01 2027-12-31"],
        &[
            "Nạo vét kênh, bảo đảm nước tưới năm 2027",
            "Triển khai kế hoạch nạo vét kênh, bảo đảm nước tưới năm 2027",
            "Thực hiện Kế hoạch số 12/KH-UBND, bảo đảm nước tưới năm 2027",
            "Thực hiện Kế hoạch nạo vét kênh bảo đảm hoàn thành năm 2027",
            "Triển khai các dự án bảo đảm tiến độ năm 2027",
            "Thực hiện kế hoạch bảo đảm đúng tiến độ năm 2027",
            "Thực hiện kế hoạch bảo đảm 100% hộ có nước năm 2027",
            "Triển khai Kế hoạch bảo đảm nước tưới trong năm 2027",
            "Thực hiện Kế hoạch bảo đảm nước tưới, phấn đấu năm 2027 đào 3 giếng",
        ],
    );
    means_in_2027(&["by - 2029-12-31"], &["Thực hiện Chương trình bảo đảm mọi hộ có nước đến năm 2029"]);
}
