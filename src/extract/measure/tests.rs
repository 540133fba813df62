//! What measures mean and how they are spelled, and what is none.

use proptest::prelude::*;

use super::*;
use crate::words::Kind;

/// A measure in one line: `at_least 85 %`, `range 5..7 % /năm increase`.
fn line(found: &Found) -> String {
    let mut out = format!("{:?} {}", found.comparator, found.value);
    if let Some(upper) = found.upper {
        out += &format!("..{upper}");
    }
    out += &format!(" {}", found.unit);
    if let Some(per) = &found.per {
        out += &format!(" /{per}");
    }
    if let Some(change) = found.change {
        out += &format!(" {change:?}");
    }
    out
}

fn all(text: &str) -> Vec<Found<'_>> {
    find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found)
}

fn lines(text: &str) -> Vec<String> {
    all(text).iter().map(line).collect()
}

fn indicators(text: &str) -> Vec<String> {
    all(text).into_iter().map(|found| found.indicator.into_owned()).collect()
}

#[test]
fn comparators_and_their_spellings() {
    for (meaning, spellings) in [
        (
            "AtLeast 85 %",
            &[
                "Tối thiểu 85% bến xe có camera",
                "ít nhất 85 % bến xe có camera",
                "Tỷ lệ bến xe có camera đạt không dưới 85%",
                "Tỷ lệ bến xe có camera đạt từ 85% trở lên",
                "Tỷ lệ bến xe có camera không thấp hơn 85%",
                "có ≥ 85% bến xe lắp camera",
                "tối thiểu có 85% bến xe lắp camera",
                "85 phần trăm trở lên bến xe lắp camera",
                "Tỷ lệ bến xe có camera đạt và vượt 85%",
                "Tỷ lệ bến xe có camera đạt hoặc vượt 85%",
                "Phấn đấu từ 85% bến xe, bến tàu trở lên có camera",
                "Từ 85% bến xe, bến tàu, bến phà trở lên có camera",
                "Tỷ lệ bến xe có camera không được thấp hơn 85%",
            ][..],
        ),
        (
            "MoreThan 60 %",
            &[
                "Trên 60% hộ trồng chè ghi nhật ký",
                "hơn 60% hộ trồng chè ghi nhật ký",
                "Tỷ lệ hộ trồng chè ghi nhật ký > 60%",
                "Tỷ lệ hộ trồng chè ghi nhật ký cao hơn 60%",
            ],
        ),
        (
            "AtMost 3 %",
            &[
                "Tỷ lệ hồ sơ trễ hẹn không quá 3%",
                "tỷ lệ hồ sơ trễ hẹn tối đa 3%",
                "tỷ lệ hồ sơ trễ hẹn ≤ 3%",
                "tỷ lệ hồ sơ trễ hẹn không vượt quá 3%",
                "tỷ lệ hồ sơ trễ hẹn từ 3% trở xuống",
                "tỷ lệ hồ sơ trễ hẹn từ 3%, trở xuống",
                "Không để quá 3% hồ sơ trễ hẹn",
                "Không giải quyết trễ hẹn quá 3% hồ sơ",
            ],
        ),
        ("LessThan 2.5 %", &["Tỷ lệ thất thoát nước dưới 2,5%", "tỷ lệ thất thoát nước còn thấp hơn 2,5%"]),
        (
            "Approximately 40 %",
            &[
                "Khoảng 40% bãi giữ xe thu phí tự động",
                "gần 40% bãi giữ xe thu phí tự động",
                "xấp xỉ 40% bãi giữ xe thu phí tự động",
                "kinh phí sự nghiệp chiếm khoản 40%",
            ],
        ),
        (
            "Equal 100 %",
            &["100% ga tàu có lối cho xe lăn", "Phân đấu 100% ga tàu có lối cho xe lăn", "Tỷ lệ ga tàu có lối cho xe lăn là 100%"],
        ),
        ("Range 5..7 %", &["Tỷ lệ bỏ học ở mức 5 - 7%", "tỷ lệ bỏ học từ 5 đến 7%", "tỷ lệ bỏ học 05% – 07%", "tỷ lệ bỏ học khoảng 5-7%"]),
    ] {
        for spelling in spellings {
            assert_eq!(lines(spelling), [meaning], "{spelling}");
        }
    }
}

#[test]
fn changes_and_rates() {
    for (meaning, spellings) in [
        (
            "Equal 4 % /năm Increase",
            &[
                "Diện tích rau an toàn tăng 4%/năm",
                "tốc độ tăng bình quân đàn bò 4%/năm",
                "Mỗi năm diện tích rau an toàn tăng 4%",
                "Hằng năm, sản lượng rau an toàn tăng 4%",
                "Diện tích rau an toàn tăng bình quân 4% mỗi năm",
            ][..],
        ),
        (
            "Equal 300 ha /năm",
            &[
                "Mỗi năm trồng 300 ha rừng",
                "Hằng năm, trồng mới 300 ha rừng",
                "Hằng năm, các xã nâng cấp 300 ha ruộng",
                "trồng rừng đạt 300 ha mỗi năm",
                "trồng rừng 300 ha/năm",
            ],
        ),
        (
            "AtLeast 15 % Decrease",
            &[
                "Giảm tối thiểu 15% số cuộc họp",
                "cắt giảm ít nhất 15% số cuộc họp",
                "số cuộc họp giảm từ 15% trở lên",
                "tiết kiệm tối thiểu 15% chi phí hội họp",
            ],
        ),
        (
            "AtLeast 2 lần /năm",
            &[
                "Kiểm tra nhà trọ ít nhất 02 lần/năm",
                "kiểm tra nhà trọ tối thiểu 2 lần trong năm",
                "mỗi năm kiểm tra nhà trọ ít nhất 2 lần",
                "kiểm tra nhà trọ ít nhất 2 lần một năm",
            ],
        ),
        (
            "Equal 2 lần /năm",
            &[
                "Kiểm tra nhà trọ 02 lần/năm",
                "Tổ chức kiểm tra nhà trọ định kỳ 02 lần/năm tại các phường.",
                "Báo cáo định kỳ 2 lần/năm về Sở Công Thương.",
                "Báo cáo định kỳ 1 năm 2 lần",
                "Tẩy giun 01 năm 02 lần cho học sinh",
                "Tẩy giun một năm 2 lần cho học sinh",
                "Tẩy giun mỗi năm 2 lần cho học sinh",
            ],
        ),
        ("Equal 1 lần /quý", &["Họp giao ban định kỳ 01 lần/quý.", "Họp giao ban hằng quý 01 lần"]),
        (
            "AtLeast 1 bản tin /tháng",
            &[
                "Tối thiểu 01 tháng có 01 bản tin về an toàn hồ đập",
                "mỗi tháng có ít nhất 1 bản tin về an toàn hồ đập",
                "tối thiểu mỗi tháng có 1 bản tin về an toàn hồ đập",
                "ít nhất hằng tháng 01 bản tin về an toàn hồ đập",
            ],
        ),
        ("AtLeast 1 lần /quý", &["Kiểm tra nhà trọ tối thiểu mỗi quý 01 lần", "ít nhất mỗi quý kiểm tra 1 lần"]),
        ("AtMost 1 lần /năm", &["kiểm tra nhà trọ không quá mỗi năm 01 lần"]),
        ("AtLeast 2 mô hình /xã", &["ít nhất mỗi xã có 02 mô hình", "Tối thiểu mỗi xã xây dựng 2 mô hình", "mỗi xã ít nhất 02 mô hình"]),
        ("Equal 5 ngày làm việc Decrease", &["Rút ngắn 05 ngày làm việc", "cắt giảm 5 ngày làm việc so với quy định"]),
        ("AtMost 15 phút", &["thời gian chờ không quá 15 phút", "Thời gian chờ khám tối đa 15 phút"]),
    ] {
        for spelling in spellings {
            assert_eq!(lines(spelling), [meaning], "{spelling}");
        }
    }
    assert_eq!(lines("Mỗi năm trồng 300 ha keo, 150 ha quế và 20 km đường"), ["Equal 300 ha /năm", "Equal 150 ha /năm", "Equal 20 km"]);
    assert_eq!(lines("Mỗi năm trồng 300 ha, đến năm 2030 đạt 1.200 ha rừng"), ["Equal 300 ha /năm", "Equal 1200 ha"]);
    // A level is kept in each year, and how large a thing is does not go by the year; nor does what a yearly fund pays for.
    for level in [
        "Hằng năm, thời gian chờ không quá 15 phút",
        "Hằng năm, duy trì 300 ha rừng phòng hộ",
        "Hằng năm, kiểm tra các công trình có diện tích trên 500 m2",
        "Từ nguồn vốn hằng năm của tỉnh, nâng cấp 35 km đường",
        "Hằng năm, phấn đấu mỗi héc ta lúa đạt 6 tấn",
        "Hằng năm duy tu kênh; giai đoạn 2026 - 2030 nâng cấp 35 km",
        "Hằng năm rà soát nhu cầu, đến năm 2030 nâng cấp 35 km đê",
    ] {
        assert!(all(level).iter().all(|found| found.per.is_none()), "{level}");
    }
    // What is reached is no amount of change.
    for level in ["nâng tỷ lệ che phủ rừng lên 47%", "giảm tỷ lệ tồn đọng xuống còn 1%", "tăng lên 30%"] {
        assert!(all(level).iter().all(|found| found.change.is_none()), "{level}");
    }
    assert_eq!(all("giảm 6% hộ cận nghèo so với năm 2023.")[0].baseline, Some("so với năm 2023"));
}

#[test]
fn money_quantities_and_counts() {
    for (text, meaning) in [
        ("Tổng vốn là 1.250 tỷ đồng", "Equal 1250 tỷ đồng"),
        ("Kim ngạch dự kiến đạt trên 72,5 triệu USD", "MoreThan 72.5 triệu USD"),
        ("kinh phí khoảng 300 tỉ đồng - 320 tỉ đồng", "Range 300..320 tỉ đồng"),
        ("Sản lượng muối đạt 18.400 tấn", "Equal 18400 tấn"),
        ("trồng mới 35 ha rừng ngập mặn", "Equal 35 ha"),
        ("công suất tối thiểu 12 MW", "AtLeast 12 MW"),
        ("đường truyền tối thiểu 2 Gb/s", "AtLeast 2 Gb/s"),
        ("Băng thông đạt 20 Tbps", "Equal 20 Tbps"),
        ("quỹ đất 9.000 m2", "Equal 9000 m2"),
        ("thu hút gần 1,2 triệu lượt khách", "Approximately 1.2 triệu lượt khách"),
        ("Đạt 32 giường bệnh/10.000 dân", "Equal 32 giường bệnh /10.000 dân"),
        ("Tổ chức 03 hội nghị về khuyến nông", "Equal 3 hội nghị"),
        ("Xây dựng tối thiểu 04 phóng sự", "AtLeast 4 phóng sự"),
        ("thành lập mới từ 10 hợp tác xã trở lên", "AtLeast 10 hợp tác xã"),
        ("quan trắc với tần suất 6 đợt/năm", "Equal 6 đợt /năm"),
        ("Đào tạo nghề cho 3.500 thanh niên", "Equal 3500 thanh niên"),
        ("tốc độ tải xuống trung bình tối thiểu 80 Mb/s", "AtLeast 80 Mb/s"),
        ("doanh thu qua sàn tăng gấp 3 lần", "Equal 3 lần Increase"),
        ("tỷ suất tử vong mẹ dưới 28/100.000 trẻ đẻ sống", "LessThan 28 /100.000"),
        ("Tỷ suất tử vong mẹ ≤28/100.000 trẻ đẻ sống", "AtMost 28 /100.000"),
        ("Tỷ suất sinh thô dưới 15/1000/năm", "LessThan 15 /1000 /năm"),
        ("Mật độ thuê bao cáp quang đạt 30/100 dân", "Equal 30 /100"),
        ("số vụ bạo lực dưới 2/100 hộ", "LessThan 2 /100"),
        // A hundred may be all that there are.
        ("Có 80/100 xã đạt chuẩn", "Equal 80 xã"),
        ("Chỉ số cải cách đạt trên 85,5/100 điểm", "MoreThan 85.5 điểm"),
        ("Mỗi chợ đạt ít nhất 02 trong 03 tiêu chí an toàn", "AtLeast 2 tiêu chí /chợ"),
        ("đạt 15 trong tổng số 19 tiêu chí", "Equal 15 tiêu chí"),
        ("Hoàn thành 3 trong số 5 dự án", "Equal 3 dự án"),
        ("đạt tối thiểu 03 trên 05 tiêu chí", "AtLeast 3 tiêu chí"),
    ] {
        assert_eq!(lines(text), [meaning], "{text}");
    }
    assert_eq!(lines("Trồng 200 cây tại ven sông và 300 cây tại công viên"), ["Equal 200 cây", "Equal 300 cây"]);
    assert_eq!(lines("mỗi trường đề nghị không quá 02 tập thể, 04 cá nhân"), ["AtMost 2 tập thể /trường", "AtMost 4 cá nhân /trường"]);
}

#[test]
fn sums_in_two_scales_and_what_is_told_by_each() {
    for (text, meaning) in [
        ("Tổng kinh phí là 12 tỷ 500 triệu đồng", "Equal 12.5 tỷ đồng"),
        ("hỗ trợ tối đa 2 triệu 500 nghìn đồng/hộ", "AtMost 2.5 triệu đồng /hộ"),
        ("Tổng kinh phí là 12 tỷ đồng", "Equal 12 tỷ đồng"),
        ("Số giường bệnh trên 10.000 dân đạt 32 giường", "Equal 32 giường"),
        ("Trồng trên 1 ha rừng", "MoreThan 1 ha"),
        ("Hỗ trợ mỗi hộ 50 triệu đồng", "Equal 50 triệu đồng /hộ"),
        ("Đàn bò 3.000 con", "Equal 3000 con"),
        ("đàn gia cầm 11 triệu con", "Equal 11 triệu con"),
        ("số hộ nghèo 300 hộ", "Equal 300 hộ"),
        ("Khám phá 85% số vụ án trở lên", "AtLeast 85 %"),
        ("100% số cán bộ cấp phòng trở lên được bồi dưỡng", "Equal 100 %"),
        ("Giảm tỷ lệ hộ nghèo 1,5%", "Equal 1.5 % Decrease"),
        ("Giảm tỷ lệ hộ nghèo tối thiểu 1%", "AtLeast 1 % Decrease"),
        ("Tăng tỷ lệ che phủ rừng 1,5% so với năm 2026", "Equal 1.5 % Increase"),
        ("Tăng tỷ lệ che phủ rừng 40%", "Equal 40 %"),
        ("Tăng tỷ lệ giải ngân 95% so với kế hoạch vốn", "Equal 95 %"),
        ("Giảm tỷ lệ hộ nghèo và duy trì tỷ lệ che phủ rừng 12%", "Equal 12 %"),
        ("Giảm tỷ lệ lao động nông nghiệp: 10%", "Equal 10 %"),
        ("Bố trí kinh phí cho mỗi xã là 2 tỷ đồng", "Equal 2 tỷ đồng"),
    ] {
        assert_eq!(lines(text), [meaning], "{text}");
    }
    assert_eq!(lines("Tỷ lệ hộ nghèo giảm từ 5,5% xuống còn 4%"), ["Equal 5.5 %", "Equal 4 %"]);
}

#[test]
fn units_are_whole_nouns() {
    for (text, meaning) in [
        ("Xây dựng 01 nhà máy chế biến chè", "Equal 1 nhà máy"),
        ("Xây dựng 02 nhà kho", "Equal 2 nhà kho"),
        ("Đào tạo 50 nhà khoa học trẻ", "Equal 50 nhà khoa học"),
        ("Thành lập 02 khu kinh tế cửa khẩu", "Equal 2 khu kinh tế"),
        ("Đầu tư 02 phòng thí nghiệm giống cây", "Equal 2 phòng thí nghiệm"),
        ("Độ trễ không quá 20 mili giây", "AtMost 20 mili giây"),
        ("Độ trễ dưới 10 ms", "LessThan 10 ms"),
        ("Xây dựng 05 nhà cho hộ nghèo", "Equal 5 nhà"),
    ] {
        assert_eq!(lines(text), [meaning], "{text}");
    }
    assert_eq!(lines("Xây dựng 03 khu đô thị và 02 khu du lịch"), ["Equal 3 khu đô thị", "Equal 2 khu du lịch"]);
    assert_eq!(indicators("Tốc độ tải xuống tối thiểu 100 Mbps; tốc độ tải lên tối thiểu 30 Mbps"), ["Tốc độ tải xuống", "tốc độ tải lên"]);
}

#[test]
fn rates_behind_the_words_that_name_what_is_made() {
    for (meaning, indicator, spellings) in [
        ("Equal 500 ha /năm", "Trồng mới rừng", &["Trồng mới 500 ha rừng/năm.", "Trồng mới bình quân 500 ha rừng mỗi năm"][..]),
        ("AtLeast 100 trạm /năm", "trạm đo 5G", &["Lắp đặt tối thiểu 100 trạm đo 5G/năm", "Lắp đặt ít nhất 100 trạm đo 5G mỗi năm."]),
        ("AtLeast 4 đợt /năm", "đợt kiểm tra", &["Tổ chức tối thiểu 04 đợt kiểm tra hằng năm."]),
        ("Equal 5 doanh nghiệp /năm", "doanh nghiệp nhỏ và vừa", &["Hỗ trợ 05 doanh nghiệp nhỏ và vừa/năm"]),
        ("Equal 30 trạm /năm", "trạm 5G", &["Lắp đặt bình quân 30 trạm 5G/năm."]),
        ("AtLeast 2 hội nghị /năm", "hội nghị, hội thảo về chè", &["Tổ chức ít nhất 02 hội nghị, hội thảo mỗi năm về chè."]),
    ] {
        for spelling in spellings {
            assert_eq!(lines(spelling), [meaning], "{spelling}");
            assert_eq!(indicators(spelling), [indicator], "{spelling}");
        }
    }
    // The time of the next thing, and of what is not made, is no rate of the first.
    for text in [
        "Trồng 500 ha rừng, mỗi năm tăng thêm 20 ha",
        "Trồng 500 ha rừng mỗi năm tưới 2 lần",
        "Xây dựng 02 kế hoạch kiểm tra hằng năm",
        "Lắp đặt 02 trạm đo theo kế hoạch hằng năm",
        "Xây dựng 02 nhà máy có công suất 100 tấn/ngày",
        "Xây dựng 02 nhà máy đốt rác công suất/ngày.",
        // What stands behind `và` may be done so often, and so may what an event is about.
        "Thành lập 01 tổ tuần rừng và họp mỗi tháng.",
        "Xây dựng 05 bến thuyền và nạo vét mỗi năm.",
        "Tổ chức 02 hội nghị sơ kết công tác hằng năm.",
        "Tổ chức 01 hội nghị đánh giá kết quả hằng năm",
    ] {
        assert_eq!(all(text)[0].per, None, "{text}");
    }
}

#[test]
fn what_is_done_by_another_time_is_none_of_the_first() {
    for (text, expected) in [
        ("Đến năm 2027 lắp đặt 100 trạm đo, đến năm 2030 lắp đặt 188 trạm biến áp.", ["trạm đo", "trạm biến áp"]),
        ("Đến năm 2027 trồng mới 500 ha rừng, đến năm 2030 trồng mới 1.200 ha rừng.", ["trồng mới rừng"; 2]),
        ("Đến năm 2027 xử lý 80% rác, đến năm 2030 xử lý 95% rác", ["xử lý rác"; 2]),
        ("Năm 2026 mở 03 lớp nghề và năm 2027, mở 05 lớp học chữ", ["lớp nghề", "lớp học chữ"]),
    ] {
        assert_eq!(indicators(text), expected, "{text}");
    }
}

#[test]
fn people_beasts_and_cases_are_no_places() {
    for (text, meaning) in [
        ("Số lao động có việc làm mới trên 12.000 người", "MoreThan 12000 người"),
        ("Đào tạo nghề trên 6.000 lao động", "MoreThan 6000 lao động"),
        ("Tổng đàn lợn trên 250.000 con", "MoreThan 250000 con"),
        ("Phấn đấu duy trì dân số dưới 30.000 người", "LessThan 30000 người"),
        ("Số ca mắc mới dưới 40 ca", "LessThan 40 ca"),
        ("Cấp nước sạch cho trên 10.000 dân", "MoreThan 10000 dân"),
        ("Bảo vệ trên 1 ha rừng", "MoreThan 1 ha"),
    ] {
        assert_eq!(lines(text), [meaning], "{text}");
    }
    for text in [
        "Hướng dẫn doanh nghiệp dưới 10 lao động lập hồ sơ",
        "tuyên truyền trên 04 loại hình báo chí",
        "trẻ dưới 5 tuổi",
        "nhóm trẻ dưới 15 trẻ",
        "Các xã có dân số trên 5.000 người thành lập trạm y tế",
        "Số hộ dân dưới 50 hộ thì sáp nhập thôn",
        "Năm 2026, số hộ nghèo 5.000 hộ",
        "Sáp nhập các xã dưới 5.000 dân",
    ] {
        assert_eq!(lines(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn how_often_is_told_of_the_sentence_before_its_label() {
    for (indicator, text) in [
        ("Họp tổ tuần rừng", "Họp tổ tuần rừng. Thời gian thực hiện: mỗi tháng 01 lần."),
        ("tần suất", "Lấy mẫu nước, mẫu đất; tần suất: 02 lần/năm"),
        ("Thời gian thực hiện", "Thời gian thực hiện: mỗi tháng 01 lần."),
    ] {
        let words = Words::new(text);
        let found = find(&Passage::of(&words), &[], Actors::default, |found| found.indicator.into_owned());
        assert_eq!(found, [indicator], "{text}");
    }
}

#[test]
fn a_number_said_again_in_a_bracket_is_one() {
    for (meaning, spellings) in [
        (
            "AtLeast 2 lần /năm",
            &["Diễn tập tối thiểu 02 (hai) lần/năm.", "Diễn tập tối thiểu 02(hai) lần/năm", "Diễn tập tối thiểu hai (02) lần/năm"][..],
        ),
        ("Equal 2 lần /năm", &["Thăm rừng hai (02) lần một năm.", "Mỗi năm 02 (hai) lần thăm rừng"]),
        ("AtLeast 3 lớp", &["Mở ít nhất 03 (ba) lớp", "Mở ít nhất ba (03) lớp", "Mở ít nhất 03 (03) lớp"]),
        ("Equal 15 lớp", &["Mở 15 (mười lăm) lớp", "Mở mười lăm (15) lớp"]),
        ("Equal 1 tổ /xã", &["Mỗi xã thành lập 01 (một) tổ tuần rừng"]),
        ("Equal 5 tỷ đồng", &["Bố trí 05 (năm) tỷ đồng", "Bố trí năm (05) tỷ đồng"]),
        ("AtMost 300 triệu đồng /dự án", &["Hỗ trợ không quá 300 (ba trăm) triệu đồng/dự án"]),
        ("Equal 500 ha", &["Trồng mới 500 (năm trăm) ha rừng"]),
        (
            "Equal 1500000 đồng /năm",
            &[
                "Hỗ trợ 1.500.000 đồng (một triệu năm trăm nghìn đồng)/hộ/năm.",
                "Hỗ trợ 1.500.000 (một triệu năm trăm nghìn) đồng/hộ/năm.",
                "Hỗ trợ 1.500.000 đồng/hộ/năm.",
            ],
        ),
        (
            "AtLeast 80 %",
            &[
                "Tối thiểu 80% (tám mươi phần trăm) hộ có nước sạch",
                "Tối thiểu 80 (tám mươi) % hộ có nước sạch",
                "Tối thiểu tám mươi phần trăm (80%) hộ có nước sạch",
            ],
        ),
        ("AtLeast 1 lần /quý", &["Họp tổ tối thiểu mỗi quý một lần.", "Họp tổ ít nhất mỗi quý một lần", "Họp tổ ít nhất một quý một lần"]),
    ] {
        for spelling in spellings {
            assert_eq!(lines(spelling), [meaning], "{spelling}");
        }
    }
    for condition in
        ["Trường hợp rừng nằm trên từ hai (02) xã trở lên thì giao Sở Y tế", "Nếu có từ 02 xã trở lên tham gia thì giao Sở Y tế"]
    {
        assert!(lines(condition).is_empty(), "{condition}");
    }
    assert!(lines("Mở ít nhất 03 (hai) lớp").is_empty());
    assert!(lines("Rà soát các năm (2026) và năm (05)").is_empty());
}

#[test]
fn counts_without_a_verb_in_words_and_by_thing() {
    for (text, meaning) in [
        ("diễn tập tối thiểu một lần/năm", "AtLeast 1 lần /năm"),
        ("tổ chức ít nhất hai hội thảo mỗi năm", "AtLeast 2 hội thảo /năm"),
        ("họp không quá ba lần/tháng", "AtMost 3 lần /tháng"),
        ("Trạm đo mưa: 14 trạm", "Equal 14 trạm"),
        ("+ 02 vị trí tại cống Hàn", "Equal 2 vị trí"),
        ("Hoàn thiện 7 cơ sở dữ liệu chuyên ngành", "Equal 7 cơ sở dữ liệu"),
        ("Đón 45.000 lượt khách", "Equal 45000 lượt khách"),
        ("Tỷ số giới tính khi sinh dưới 110 bé trai/100 bé gái", "LessThan 110 bé trai /100 bé gái"),
        ("Mỗi thôn, bản chọn 03 trường hợp", "Equal 3 trường hợp /thôn, bản"),
        ("mỗi hồ chứa lấy mẫu 02 vị trí", "Equal 2 vị trí /hồ chứa"),
        // The verb is none of the noun.
        ("Mỗi đội xét chọn 02 cá nhân", "Equal 2 cá nhân /đội"),
        ("Mỗi thôn, bản bình chọn 03 tập thể", "Equal 3 tập thể /thôn, bản"),
        ("Mỗi khối thi đua bình xét không quá 03 tập thể", "AtMost 3 tập thể /khối thi đua"),
        ("Mỗi trường nộp 02 bộ hồ sơ", "Equal 2 bộ /trường"),
        ("Mỗi trường gửi 02 bộ hồ sơ về Sở Y tế", "Equal 2 bộ /trường"),
        ("Mỗi sở, ngành đề xuất 02 sáng kiến", "Equal 2 sáng kiến /sở, ngành"),
        ("Mỗi đơn vị dự thi đăng ký 02 tác phẩm", "Equal 2 tác phẩm /đơn vị dự thi"),
        // Sets of papers and of things.
        ("Hồ sơ gồm 02 bộ", "Equal 2 bộ"),
        ("Hồ sơ được lập thành 03 bộ (bản giấy)", "Equal 3 bộ"),
        ("Gửi 02 bộ hồ sơ về Sở Y tế", "Equal 2 bộ"),
        ("nộp 01 bộ (bản pdf)", "Equal 1 bộ"),
        ("Trang bị 04 máy bơm cho đội xung kích", "Equal 4 máy"),
        ("tại mỗi phường đề nghị 04 gia đình", "Equal 4 gia đình /phường"),
        // Where it is, or how much of something else, bounds no count.
        ("Trên mỗi thôn chọn 03 trường hợp", "Equal 3 trường hợp /thôn"),
        ("dưới mỗi cây trồng 2 khóm gừng", "Equal 2 khóm gừng /cây"),
        ("lấy mẫu 01 mẫu/hồ chứa", "Equal 1 mẫu /hồ chứa"),
        ("lấy 02 mẫu/ao/vùng", "Equal 2 mẫu /ao/vùng"),
    ] {
        assert_eq!(lines(text), [meaning], "{text}");
    }
    assert_eq!(lines("Trang bị 02 bộ máy tính, 03 máy in cho mỗi xã"), ["Equal 2 bộ", "Equal 3 máy"]);
    assert_eq!(lines("không quá 01 tập thể tiêu biểu, 03 cá nhân xuất sắc"), ["AtMost 1 tập thể", "AtMost 3 cá nhân"]);
    assert_eq!(lines("tối đa 02 ca nô và 05 đại biểu"), ["AtMost 2 ca nô", "AtMost 5 đại biểu"]);
    assert_eq!(lines("Kinh phí: 200.000.000 đồng/năm x 05 năm = 1.000.000.000 đồng").len(), 2);
    for text in [
        "thực hiện một lần",
        "gửi 05 bộ, ngành",
        "Ban Chỉ đạo gồm 02 bộ phận",
        "gồm 02 bộ môn chung",
        "kỳ họp thứ 2 lần này",
        "Báo cáo kỳ 2 lần đầu",
        "năm 2 lần đầu",
        "ít nhất một phần",
        "gồm: 3 nhiệm vụ sau",
        "có ba khâu",
        "Bước 2: 03 nội dung",
        "mỗi người dân là một chiến sĩ",
    ] {
        assert_eq!(lines(text), Vec::<String>::new(), "{text}");
    }
    // What a bracket gives behind a comparison is the other value.
    assert_eq!(lines("đạt 300 tỷ đồng, tăng 5% so cùng kỳ (285 tỷ đồng)").len(), 2);
    assert_eq!(lines("tăng 5% so với năm 2020 (200 triệu đồng)").len(), 1);
    assert_eq!(lines("tiết kiệm chi (285 tỷ đồng)").len(), 1);
    let exceeded = all("Thu ngân sách vượt 7% dự toán");
    assert_eq!((exceeded[0].comparator, exceeded[0].baseline), (Comparator::MoreThan, Some("dự toán")));
}

#[test]
fn indicators_that_name_more_than_the_unit() {
    for (text, expected) in [
        ("Cửa biển Nam: Lấy mẫu 04 vị trí gồm:", &["Cửa biển Nam Lấy mẫu vị trí"][..]),
        ("mỗi hồ chứa lấy mẫu 02 vị trí", &["lấy mẫu vị trí"]),
        ("lãi bình quân 90 triệu đồng/năm", &["lãi bình quân"]),
        ("Trong đó, tỷ lệ vốn vay dự kiến: 30% - 35% tổng vốn", &["tỷ lệ vốn vay"]),
        ("Tỷ lệ hộ nghèo phấn đấu: dưới 3%.", &["Tỷ lệ hộ nghèo"]),
        ("Tổng kinh phí ước đạt: 12 tỷ đồng", &["Tổng kinh phí"]),
        ("70% xã có tỷ lệ hộ trồng rừng đạt trên 90%", &["xã có tỷ lệ hộ trồng rừng đạt trên 90%", "tỷ lệ hộ trồng rừng"]),
        ("80% bản xuống cấp, ngập úng với tỷ lệ trên 50%", &["bản xuống cấp, ngập úng với tỷ lệ trên 50%", "bản xuống cấp, ngập úng"]),
        ("Thu nhập của hộ trồng rừng cao gấp 2 lần năm 2020", &["Thu nhập của hộ trồng rừng"]),
        ("Lao động có việc làm mới trên 10.000 người", &["Lao động có việc làm mới"]),
        ("Dân số không quá 10.000 người", &["Dân số"]),
        ("Tuổi thọ trung bình đạt 75 tuổi", &["Tuổi thọ trung bình"]),
        ("Kim ngạch tăng 10% so với năm 2026, ước đạt 2 tỷ USD", &["Kim ngạch"; 2]),
        ("Thu ngân sách tăng 10% so với thực hiện năm 2026, đạt 15 tỷ đồng", &["Thu ngân sách"; 2]),
        ("Số bác sĩ trên 1 vạn dân đạt 11 bác sĩ", &["Số bác sĩ trên 1 vạn dân"]),
        ("Giá trị sản xuất trên 1 ha đất trồng chè đạt 110 triệu đồng", &["Giá trị sản xuất trên 1 ha đất trồng chè"]),
        ("Tổng kinh phí là 12 tỷ 500 triệu đồng", &["Tổng kinh phí"]),
        ("Số vụ cháy giảm 5% ở cả 3 tiêu chí", &["Số vụ cháy"]),
        ("Tai nạn giao thông giảm từ 5% trở lên trên địa bàn tỉnh", &["Tai nạn giao thông"]),
        ("Giảm 5% hộ nghèo trên địa bàn tỉnh", &["hộ nghèo trên địa bàn tỉnh"]),
        ("Xử lý 100% đơn thư, giải quyết 95% khiếu nại", &["Xử lý đơn thư", "khiếu nại"]),
        ("100% xã có nhà văn hóa, đạt 95% kế hoạch", &["xã có nhà văn hóa"; 2]),
        ("Xây dựng 2 mô hình, tổ chức 5 lớp tập huấn", &["mô hình", "lớp tập huấn"]),
        (
            "Tỷ lệ hồ sơ trực tuyến đạt 100% đối với cấp tỉnh, 90% đối với cấp xã",
            &["Tỷ lệ hồ sơ trực tuyến đối với cấp tỉnh", "Tỷ lệ hồ sơ trực tuyến đối với cấp xã"],
        ),
        ("Tổng đàn lợn 450.000 con, sản lượng 50.000 tấn", &["Tổng đàn lợn", "sản lượng"]),
        ("Phấn đấu có 01 xã đạt chuẩn nâng cao, 03 thôn kiểu mẫu, 10 vườn mẫu", &["xã đạt chuẩn nâng cao", "thôn kiểu mẫu", "vườn mẫu"]),
        ("Tổng thu ngân sách là 9 tỷ đồng. Ước thực hiện cả năm là 8 tỷ đồng", &["Tổng thu ngân sách", "Tổng thu ngân sách"]),
        ("Ao cá: 7 lồng nuôi - 15 vị trí", &["Ao cá"]),
        ("100% hộ ở các bãi sông; các bãi biển và ít nhất 30% hộ ven đồi", &["hộ ở các bãi sông; các bãi biển", "hộ ven đồi"]),
        ("Thu phí đò [3], đạt 80% dự toán", &["Thu phí đò"]),
        ("Xây dựng Nhà máy điện rác Hòn Đá với công suất 12 MW", &["công suất Nhà máy điện rác Hòn Đá"]),
        ("Đầu tư với quy mô 12 ha", &["quy mô"]),
        ("Quý I: Xây dựng 05 nhà văn hóa", &["nhà văn hóa"]),
        ("2026 - 2027: Xây dựng 05 nhà văn hóa", &["nhà văn hóa"]),
        ("Tổ 4: Xây dựng 05 nhà văn hóa", &["Tổ 4 Xây dựng nhà văn hóa"]),
        ("Chi trợ giá: 2.000.000 đồng/năm x 05 năm = 10.000.000 đồng", &["Chi trợ giá", "Chi trợ giá"]),
        ("Thu phí đò đạt 80% dự toán, vượt 5% kế hoạch năm", &["Thu phí đò", "Thu phí đò"]),
        ("đón 1,5 triệu lượt khách", &["lượt khách"]),
    ] {
        let found = indicators(text);
        assert_eq!(found[..1], expected[..1], "{text}");
        assert_eq!(found.last().map(String::as_str), expected.last().copied(), "{text}");
    }
    // A new clause behind `;` is no part of the list.
    assert_eq!(indicators("100% hộ nuôi ong; hộ nuôi dê được tập huấn"), ["hộ nuôi ong"]);
}

#[test]
fn what_decided_it() {
    for (text, cue) in [
        ("đạt 80%", "sign:percent"),
        ("ít nhất 02 hội thảo", "comparator"),
        ("tổ chức 02 hội thảo", "verb:commit"),
        ("kinh phí 5 tỷ đồng", "unit:money"),
        ("Trạm đo: 12 trạm", "default:colon"),
        ("02 vị trí tại cống", "default:opening"),
    ] {
        assert_eq!(all(text)[0].cue, cue, "{text}");
    }
}

#[test]
fn what_is_measured() {
    for (indicator, texts) in [
        (
            "Tỷ lệ giếng khoan được kiểm định",
            &[
                "Tỷ lệ giếng khoan được kiểm định đạt tối thiểu 70%",
                "Đến năm 2028, Tỷ lệ giếng khoan được kiểm định đạt 70%.",
                "Phấn đấu Tỷ lệ giếng khoan được kiểm định chiếm trên 70%",
                "Tỷ lệ giếng khoan được kiểm định phấn đấu đến năm 2028 đạt 70%; nhân rộng mô hình.",
            ][..],
        ),
        (
            "phòng khám được nối mạng",
            &[
                "100% phòng khám được nối mạng",
                "Phấn đấu ít nhất 90% phòng khám được nối mạng, nhằm rút ngắn thời gian chờ",
                "Đến hết năm 2026, có 95% phòng khám được nối mạng (sau khi có hướng dẫn của Sở Y tế).",
                "Tại khu vực ven biển: Trên 80% phòng khám được nối mạng; đầu tư trạm phát.",
                "Đảm bảo 85% phòng khám được nối mạng để đảm bảo liên thông",
            ],
        ),
        (
            "hỗ trợ học phí cho con em ngư dân",
            &["hỗ trợ học phí cho 100% con em ngư dân", "Phấn đấu hỗ trợ học phí cho ít nhất 60% con em ngư dân."],
        ),
        (
            "số biên bản giấy",
            &[
                "Giảm 25% số biên bản giấy so với năm 2022",
                "số biên bản giấy giảm tối thiểu 25%",
                "Cắt giảm số biên bản giấy (tối thiểu 25%)",
            ],
        ),
        ("trạm sạc xe buýt", &["Lắp đặt tối thiểu 02 trạm sạc xe buýt", "phát triển ít nhất 5 trạm sạc xe buýt;"]),
        ("tỷ lệ che phủ rừng", &["nâng tỷ lệ che phủ rừng lên 47%", "Bảo đảm diện tích rừng hiện có, nâng tỷ lệ che phủ rừng lên 47%"]),
    ] {
        for text in texts {
            assert_eq!(indicators(text), [indicator], "{text}");
        }
    }
}

#[test]
fn so_many_there_are_to_be() {
    for (text, expected) in [
        ("Đến năm 2030, toàn tỉnh có 50 xã đạt chuẩn nông thôn mới.", &["Equal 50 xã"][..]),
        ("Phấn đấu đến năm 2028 có 20 trường đạt chuẩn.", &["Equal 20 trường"]),
        ("Kết nạp mới 50 đảng viên.", &["Equal 50 đảng viên"]),
        ("Tạo việc làm mới cho 15.000 lao động.", &["Equal 15000 lao động"]),
        // What there is, or was, is none.
        ("Đến nay toàn tỉnh có 50 xã đạt chuẩn.", &[]),
        ("Đến năm 2025 toàn tỉnh đã có 50 xã đạt chuẩn.", &[]),
        ("Tính đến năm 2025, toàn tỉnh có 50 xã đạt chuẩn.", &[]),
        ("Từ năm 2021 đến năm 2025, trên địa bàn có 35 vụ cháy.", &[]),
        ("Chương trình mục tiêu quốc gia giảm nghèo có 7 dự án.", &[]),
        ("Kế hoạch thực hiện đến năm 2030 có 05 nhiệm vụ trọng tâm.", &[]),
        ("Kế hoạch này thay thế 02 kế hoạch đã ban hành.", &[]),
    ] {
        assert_eq!(lines(text), expected, "{text}");
    }
}

#[test]
fn what_is_compared_and_how() {
    for (text, expected) in [
        ("Giảm thêm 5% số cuộc họp.", &["Equal 5 % Decrease"][..]),
        ("Rút ngắn thêm 02 ngày.", &["Equal 2 ngày Decrease"]),
        ("Mức hỗ trợ tối đa không quá 90 triệu đồng/mô hình.", &["AtMost 90 triệu đồng /mô hình"]),
        ("Giảm 50 ca so với năm 2025.", &["Equal 50 ca Decrease"]),
    ] {
        assert_eq!(lines(text)[..1], expected[..1], "{text}");
    }
    let baselines = |text: &str| all(text).into_iter().map(|found| found.baseline.map(str::to_owned)).collect::<Vec<_>>();
    let with = Some("so với năm 2025".to_owned());
    assert_eq!(baselines("Tổng thu đạt 900 tỷ đồng, tăng 50 tỷ đồng so với năm 2025"), [None, with.clone()]);
    assert_eq!(baselines("Giảm 5% số vụ, giảm số người bị thương so với năm 2025"), std::slice::from_ref(&with));
    assert_eq!(baselines("Tổng thu đạt 900 tỷ đồng so với năm 2025"), [with]);
}

#[test]
fn what_is_done_beside_has_a_number_of_its_own() {
    for (text, expected) in [
        ("Trồng mới 500 ha rừng sản xuất, chăm sóc 1.200 ha.", &["Trồng mới rừng sản xuất", "chăm sóc"][..]),
        ("Trồng 120 ha rừng, khoán bảo vệ 1.500 ha rừng già.", &["Trồng rừng", "khoán bảo vệ rừng già"]),
        ("Nâng cấp 12 km đường xã, bê tông hóa 5 km kênh mương.", &["Nâng cấp đường xã", "bê tông hóa kênh mương"]),
        ("Cải tạo 12 ha vườn tạp, ươm ghép 5 ha bưởi.", &["Cải tạo vườn tạp", "ươm ghép bưởi"]),
        ("Hỗ trợ 30 tỷ đồng cho hộ nghèo, cho vay 20 tỷ đồng.", &["cho hộ nghèo", "cho vay"]),
        ("Lắp đặt 30 km đường dây, thay thế 120 cột điện.", &["đường dây", "cột điện"]),
        ("Di dời 30 hộ dân, bố trí 2 khu tái định cư.", &["hộ dân", "khu tái định cư"]),
        ("Lát 30 m2 sân, đào 12 hố rác", &["Lát sân"]),
        ("Thu hút 12 dự án với tổng vốn đăng ký 500 tỷ đồng.", &["dự án", "tổng vốn đăng ký"]),
        ("Trồng mới 500 ha rừng, khoanh nuôi tái sinh 200 ha.", &["Trồng mới rừng", "khoanh nuôi tái sinh"]),
        ("Cải tạo, nâng cấp 45 km đường tỉnh.", &["Cải tạo, nâng cấp đường tỉnh"]),
        ("Kiên cố hóa 120 km kênh mương.", &["Kiên cố hóa kênh mương"]),
        ("Vốn đăng ký 900 tỷ đồng.", &["Vốn đăng ký"]),
        ("Đầu tư phát triển 450 tỷ đồng từ nguồn vốn trung ương.", &["Đầu tư phát triển"]),
        ("Trao 100 suất quà với tổng trị giá 50 triệu đồng.", &["suất quà", "tổng trị giá"]),
        ("Phát triển 20 hợp tác xã đạt doanh thu trên 2 tỷ đồng/năm.", &["hợp tác xã", "doanh thu"]),
        // Verbs that are half of a name.
        (
            "Mở 12 hội nghị tuyên truyền, vận động nhân dân hiến đất, kinh phí 20 triệu đồng.",
            &["hội nghị tuyên truyền, vận động nhân dân hiến đất", "kinh phí"],
        ),
        ("Hỗ trợ 20 hợp tác xã sản xuất, chế biến nông sản, kinh phí 2 tỷ đồng.", &["hợp tác xã sản xuất, chế biến nông sản", "kinh phí"]),
        ("Xây dựng 12 bến phà với tổng kinh phí 50 tỷ đồng.", &["bến phà", "tổng kinh phí"]),
        // Those for whom it is are none.
        ("Rải 30 km đường, cho xã đảo 5 km.", &["Rải đường, cho xã đảo 5 km", "Rải đường, cho xã đảo"]),
    ] {
        assert_eq!(indicators(text), expected, "{text}");
    }
}

#[test]
fn what_numbers_of_one_sentence_share() {
    for (text, expected) in [
        ("Trên 70% bến phà và 100% cầu phao được đăng kiểm", &["bến phà được đăng kiểm", "cầu phao được đăng kiểm"][..]),
        (
            "Tỷ lệ văn bản ký số: Đối với sở, ngành đạt 95%, đối với cấp xã 80%",
            &["Tỷ lệ văn bản ký số Đối với sở, ngành", "Tỷ lệ văn bản ký số đối với cấp xã"],
        ),
        (
            "Tỷ lệ họp trực tuyến của cấp tỉnh đạt 60%, cấp xã đạt 40%",
            &["Tỷ lệ họp trực tuyến của cấp tỉnh", "Tỷ lệ họp trực tuyến của cấp xã"],
        ),
        (
            "Số hóa sổ hộ tịch của cấp huyện, cấp xã đạt tỷ lệ tối thiểu tương ứng là 50%, 45%",
            &["Số hóa sổ hộ tịch của cấp huyện", "Số hóa sổ hộ tịch của cấp xã"],
        ),
        ("Số hóa sổ của cấp huyện, cấp xã đạt tương ứng 50%, 45%", &["Số hóa sổ của cấp huyện", "Số hóa sổ của cấp xã"]),
        ("Số hóa sổ của cấp huyện, cấp xã đạt lần lượt là 50% và 45%", &["Số hóa sổ của cấp huyện", "Số hóa sổ của cấp xã"]),
        (
            "Tỷ lệ trẻ dưới 1 tuổi, dưới 5 tuổi được tiêm chủng đạt lần lượt 95% và 90%",
            &["Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng", "Tỷ lệ trẻ dưới 5 tuổi được tiêm chủng"],
        ),
        (
            "Thư viện của cấp tỉnh, cấp xã có kết nối Internet đạt tương ứng 100%, 60%",
            &["Thư viện của cấp tỉnh có kết nối Internet", "Thư viện của cấp xã có kết nối Internet"],
        ),
        ("Cấp 120 giấy phép, tương ứng 30%", &["Cấp 120 giấy phép"]),
        (
            "Với tỷ lệ lao động qua đào tạo, có chứng chỉ đạt tối thiểu tương ứng là 70%, 30%",
            &["tỷ lệ lao động qua đào tạo, có chứng chỉ", "tỷ lệ lao động qua đào tạo, có chứng chỉ"],
        ),
        (
            "Đối với cấp tỉnh đạt 95%, đối với cấp xã đạt 80%, riêng xã đảo: 60% hồ sơ được ký số",
            &["Đối với cấp tỉnh", "đối với cấp xã", "hồ sơ được ký số"],
        ),
        (
            "Đối với cấp tỉnh đạt 95%, đối với cấp huyện của vùng biển đạt 90%, đối với cấp xã đạt 80%",
            &["Đối với cấp tỉnh", "đối với cấp huyện của vùng biển", "đối với cấp xã"],
        ),
        (
            "Tỷ lệ trẻ ra lớp: mầm non 70%, tiểu học 80%; trung học cơ sở đạt 95%; 60% trường đạt chuẩn",
            &["Tỷ lệ trẻ ra lớp mầm non", "Tỷ lệ trẻ ra lớp tiểu học", "Tỷ lệ trẻ ra lớp trung học cơ sở", "trường đạt chuẩn"],
        ),
        ("Tỷ lệ ký số: cấp tỉnh đạt 90%; cấp xã đạt 80%", &["Tỷ lệ ký số cấp tỉnh", "Tỷ lệ ký số cấp xã"]),
        ("Tỷ lệ cây xanh: đạt 45%; hộ thiếu nước còn 2%", &["Tỷ lệ cây xanh", "hộ thiếu nước"]),
        ("Tỷ lệ giải ngân: năm 2026 đạt 95%; doanh thu đạt 97%", &["Tỷ lệ giải ngân", "doanh thu"]),
        ("Tỷ lệ thu gom rác ở đô thị đạt 98%, ở nông thôn đạt 85%", &["Tỷ lệ thu gom rác ở đô thị", "Tỷ lệ thu gom rác ở nông thôn"]),
        (
            "Tỷ lệ lao động qua đào tạo tăng từ 65% (năm 2025) lên 75% (năm 2030)",
            &["Tỷ lệ lao động qua đào tạo", "Tỷ lệ lao động qua đào tạo"],
        ),
        ("Các xã ở khu vực I đạt 98%, ở khu vực II đạt 85%", &["Các xã ở khu vực I", "Các xã ở khu vực II"]),
        ("Tỷ lệ hộ dùng nước sạch đạt 90%, tỷ lệ hộ nghèo (3%)", &["Tỷ lệ hộ dùng nước sạch", "tỷ lệ hộ nghèo"]),
        ("Hộ dùng nước máy (90%), riêng hộ nghèo: 70% số hộ", &["Hộ dùng nước máy", "hộ nghèo"]),
        ("90% trẻ em được khám (đạt 60% kế hoạch) ít nhất 02 lần/năm", &["trẻ em được khám", "trẻ em được khám", "trẻ em được khám"]),
        (
            "Đầu tư nhà máy nước Hòn Đá với công suất từ 6.000 m3 lên 12.000 m3",
            &["công suất nhà máy nước Hòn Đá", "công suất nhà máy nước Hòn Đá"],
        ),
        (
            "giá trị tôm xuất khẩu đạt 90 triệu USD, tốc độ tăng bình quân 6 - 8%/năm",
            &["giá trị tôm xuất khẩu", "tốc độ tăng bình quân giá trị tôm xuất khẩu"],
        ),
        ("100% thôn có nhà văn hóa, trong đó 60% nhà văn hóa đạt chuẩn", &["thôn có nhà văn hóa", "nhà văn hóa đạt chuẩn"]),
        ("90% sở, 70% phường và 50% xã được khảo sát", &["sở được khảo sát", "phường được khảo sát", "xã được khảo sát"]),
        ("80% hộ nghèo vay vốn; 95% trẻ em được tiêm chủng", &["hộ nghèo vay vốn", "trẻ em được tiêm chủng"]),
        ("Tỷ lệ hộ dùng nước máy đạt 90% vào năm 2026 và 96% vào năm 2029", &["Tỷ lệ hộ dùng nước máy", "Tỷ lệ hộ dùng nước máy"]),
        ("Đến năm 2026 đạt 40%, đến năm 2029 đạt 65% số hộ phân loại rác", &["số hộ phân loại rác", "số hộ phân loại rác"]),
        ("ít nhất 20% quầy thuốc được kiểm tra tối thiểu 01 lần trong năm", &["quầy thuốc được kiểm tra", "quầy thuốc được kiểm tra"]),
        (
            "80% thai phụ được siêu âm ít nhất 3 lần; 95% trẻ được tiêm chủng.",
            &["thai phụ được siêu âm", "thai phụ được siêu âm", "trẻ được tiêm chủng"],
        ),
    ] {
        assert_eq!(indicators(text), expected, "{text}");
    }
    // A verb or a comparator governs the numbers of its list.
    assert_eq!(lines("giảm tối thiểu 8% số phòng và 8% số tổ"), ["AtLeast 8 % Decrease", "AtLeast 8 % Decrease"]);
    assert_eq!(lines("Mức độ hài lòng đạt tối thiểu 90%; trong đó, lĩnh vực xây dựng 85%"), ["AtLeast 90 %", "AtLeast 85 %"]);
}

#[test]
fn what_is_no_measure() {
    for text in [
        "triển khai Đề án 06 và Dự án 7",
        "theo 5 nội dung sau",
        "(7 mục tiêu)",
        "dịch vụ công mức độ 3 và 4",
        "người từ 18 tuổi trở lên",
        "trẻ từ 06 tháng đến 36 tháng tuổi",
        "áp dụng TCVN ISO 14001:2015",
        "trong 5 tỉnh đứng đầu cả nước",
        "nằm trong top 20",
        "trong thời hạn 15 ngày làm việc",
        "tại khoản 2 Điều 9",
        "phủ sóng 5G, 4G tại Quận 1",
        "phương châm “3 không” trong giao dịch",
        "đáp ứng ít nhất 01 trong 02 tiêu chí",
        "có đủ 8 điều kiện",
        "giai đoạn 2026 - 2030",
        "mô hình chính quyền địa phương 02 cấp",
        "ngày 30/6/2025, điện thoại 0903.111.222",
        "tuyên truyền trên 04 loại hình báo chí",
        "Đề án “Xây dựng ít nhất 01 triệu căn nhà ở xã hội”",
        "họp giao ban 2 tuần/lần",
        "",
    ] {
        assert_eq!(lines(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn so_many_times_as_much_or_too_often_is_no_frequency() {
    for text in [
        "Mức phí bằng 02 (hai) lần mức lương cơ sở.",
        "Tiền phạt của tổ chức bằng 02 lần tiền phạt của cá nhân.",
        "Phạt 02 lần mức của cá nhân",
        "Vi phạm từ 02 (hai) lần/năm trở lên bị xử lý.",
        "Vi phạm từ 02 lần/năm trở lên bị xử lý.",
        "Vi phạm nội quy bến bãi từ 02 lần/năm trở lên bị xử lý.",
        "Hợp đồng thuê thuyền có hiệu lực, mỗi bên giữ 01 (một) bản.",
    ] {
        assert!(lines(text).is_empty(), "{text}");
    }
    assert_eq!(lines("Kiểm tra vi phạm bến bãi tối thiểu 02 lần/năm."), ["AtLeast 2 lần /năm"]);
}

#[test]
fn words_that_are_taken_are_left_out() {
    let text = "Tỷ lệ bê tông hóa kênh mương đến năm 2029 đạt 75%";
    let from = text.find("đến").unwrap_or_default();
    let taken = from..from + "đến năm 2029".len();
    let found = find(&Passage::of(&Words::new(text)), &[taken], Actors::default, |found| found);
    assert_eq!(found[0].indicator, "Tỷ lệ bê tông hóa kênh mương");
    let text = "Báo cáo số 12% kèm theo";
    let whole = 0..text.len();
    assert_eq!(find(&Passage::of(&Words::new(text)), std::slice::from_ref(&whole), Actors::default, |found| found), []);
}

#[test]
fn no_text_is_too_odd_or_too_long() {
    for text in ["%", "100%", ":5%", "5 -", "5 - %", "/ 5 /", "từ % trở lên", "((((5%", "“5 m", "1 tháng có", "(5%", "và 5%,"] {
        let _ = all(text);
    }
    for piece in ["5% ", "giảm ", "năm 2020 ", "( ", "5% và ", "mỗi năm 02 lần, ", "tỷ lệ "] {
        let _ = all(&piece.repeat(3_000));
    }
}

#[test]
fn numbers_in_words_and_with_letters_for_digits() {
    for (text, expected) in [
        ("Một trăm phần trăm trường có sân chơi", "Equal 100 %"),
        ("Ít nhất chín mươi lăm phần trăm trẻ được tiêm", "AtLeast 95 %"),
        ("Mười hai phần trăm diện tích được tưới", "Equal 12 %"),
        ("Tối thiểu O3 buổi tọa đàm", "AtLeast 3 buổi"),
        ("Tổ chức O6 hội thảo", "Equal 6 hội thảo"),
        ("Tối thiêu 75% chợ có nhà vệ sinh", "AtLeast 75 %"),
    ] {
        assert_eq!(lines(text).first().map(String::as_str), Some(expected), "{text}");
    }
    for text in ["Một phần lớn năm trước", "Trăm phần khó khăn", "Một số phần mềm", "Khí O2 y tế", "tối thiểu một nửa số xã"]
    {
        assert!(lines(text).is_empty(), "{text}: {:?}", lines(text));
    }
}

#[test]
fn rates_areas_and_lifetimes() {
    for (text, expected) in [
        ("Nhà máy xử lý 9.000 m³/ngày đêm", "Equal 9000 m³ /ngày đêm"),
        ("Phí thuê kho dưới 40.000 đồng/m2/tháng", "LessThan 40000 đồng /m2/tháng"),
        ("Trại giống công suất 2,5 triệu con/năm", "Equal 2.5 triệu con /năm"),
        ("Thư viện mở cửa ít nhất 03 buổi/tuần", "AtLeast 3 buổi /tuần"),
        ("Căn hộ từ 45 m^2 đến 60 m^2", "Range 45..60 m²"),
        ("Tuổi thọ trung bình đạt 76 tuổi", "Equal 76 tuổi"),
        ("Ít nhất 02 hướng dẫn viên/câu lạc bộ", "AtLeast 2 hướng dẫn viên /câu lạc bộ"),
        ("Mật độ dân số 900 người/km2", "Equal 900 người /km2"),
        ("Giá trị rau màu đạt 9 triệu đồng/sào đồng thời nhân rộng mô hình", "Equal 9 triệu đồng /sào"),
        ("Tỷ lệ tăng thêm 1,5 điểm %", "Equal 1.5 điểm % Increase"),
    ] {
        assert_eq!(lines(text).first().map(String::as_str), Some(expected), "{text}");
    }
    for text in ["Trẻ dưới 6 tuổi", "Người từ 80 tuổi trở lên", "Họp trong 02 ngày", "Trực 24 giờ"] {
        assert!(lines(text).is_empty(), "{text}: {:?}", lines(text));
    }
}

#[test]
fn what_the_first_of_several_says_for_the_rest() {
    for (text, expected) in [
        ("Tối thiểu 90% hồ sơ của tỉnh và 80% hồ sơ của xã được số hóa", ["AtLeast 90 %", "AtLeast 80 %"]),
        ("Ít nhất 70% trường mầm non, 60% trường tiểu học có vườn rau", ["AtLeast 70 %", "AtLeast 60 %"]),
        ("Xây dựng 12 cơ sở giết mổ tập trung và 30 mô hình chăn nuôi", ["Equal 12 cơ sở giết mổ", "Equal 30 mô hình"]),
        ("Nâng cấp 40 km đường xã, 08 cầu yếu", ["Equal 40 km", "Equal 8 cầu"]),
        ("Tập huấn 300 lao động, trong đó có 120 lao động nữ", ["Equal 300 lao động", "Equal 120 lao động"]),
        ("Ngân sách tỉnh 60%, ngân sách cấp dưới 40%", ["Equal 60 %", "Equal 40 %"]),
        ("Tối thiểu 90% hộ ký cam kết và 100% hộ thu gom rác", ["AtLeast 90 %", "Equal 100 %"]),
        ("Trên 80% xã đạt chuẩn, 20% thôn được hỗ trợ", ["MoreThan 80 %", "Equal 20 %"]),
    ] {
        assert_eq!(lines(text), expected, "{text}");
    }
}

#[test]
fn a_noun_of_change_is_what_is_measured() {
    for (text, expected) in [
        ("Tốc độ tăng trưởng GRDP bình quân 10 - 10,5%/năm", "Tốc độ tăng trưởng GRDP"),
        ("Tốc độ tăng năng suất lao động bình quân 8%/năm", "Tốc độ tăng năng suất lao động"),
        ("Tăng trưởng khách nội địa bình quân 6%/năm", "Tăng trưởng khách nội địa"),
        ("Tỷ lệ có nước máy: thành thị 97%", "Tỷ lệ có nước máy thành thị"),
        ("Tăng diện tích trồng chè 12%", "diện tích trồng chè"),
        ("Giảm tỷ lệ hộ nghèo bình quân 1%/năm", "tỷ lệ hộ nghèo"),
    ] {
        assert_eq!(indicators(text).first().map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn what_is_said_of_both_numbers() {
    let first = |text: &str| indicators(text).into_iter().next().unwrap_or_default();
    for (text, expected) in [
        ("100% hộ có nguy cơ bị ngập và ít nhất 50% hộ ở nơi khác được tập huấn kỹ năng.", "hộ có nguy cơ bị ngập được tập huấn kỹ năng"),
        ("90% người có công và 70% người cao tuổi được khám mắt.", "người có công được khám mắt"),
        ("80% hộ có hoàn cảnh khó khăn và trên 60% hộ nghèo được vay vốn.", "hộ có hoàn cảnh khó khăn được vay vốn"),
        (
            "100% hộ ở bãi sông; vùng trũng; ven suối và ít nhất 50% hộ ở nơi khác được cấp áo phao.",
            "hộ ở bãi sông; vùng trũng; ven suối được cấp áo phao",
        ),
        // Who has a predicate already.
        ("100% xã có bể bơi và 80% phường có sân tập.", "xã có bể bơi"),
        ("95% trẻ được tiêm chủng và 80% người già được khám mắt.", "trẻ được tiêm chủng"),
        // Behind the semicolon begins another statement.
        ("100% xã có bể bơi; xây dựng đường làng và 50% nhà văn hóa được sửa.", "xã có bể bơi"),
    ] {
        assert_eq!(first(text), expected, "{text}");
    }
}

#[test]
fn the_same_value_said_twice() {
    for (text, expected, indicator) in [
        ("Kết nối trường học với tốc độ tối thiểu 2 Gigabit mỗi giây (2 Gbps).", "AtLeast 2 Gigabit mỗi giây", "trường học với tốc độ"),
        ("Trồng 35 ha (35 hecta) rừng ngập mặn.", "Equal 35 ha", "rừng ngập mặn"),
        ("Kinh phí 12 tỷ đồng (12 tỷ VNĐ).", "Equal 12 tỷ đồng", "Kinh phí"),
    ] {
        assert_eq!(lines(text), [expected], "{text}");
        assert!(indicators(text)[0].ends_with(indicator), "{text}: {:?}", indicators(text));
    }
    // Another value, or more than the value.
    assert_eq!(lines("Trồng 35 ha (12 ha tre) rừng.").len(), 2);
    assert_eq!(lines("Tỷ lệ hộ nghèo đạt 35% (35% hộ vùng cao).").len(), 2);
}

#[test]
fn a_value_that_moves_to_another() {
    for text in
        ["Giảm từ 5% xuống còn 2% số hộ thiếu nước.", "Giảm từ 9% còn 4% số hộ thiếu nước.", "Tăng từ 20% lên 45% số hộ thiếu nước."]
    {
        assert_eq!(indicators(text), ["số hộ thiếu nước"; 2], "{text}");
    }
    assert_eq!(indicators("Tỷ lệ hộ nghèo giảm từ 5% xuống còn 2%."), ["Tỷ lệ hộ nghèo"; 2]);
}

#[test]
fn several_works_in_one_sentence() {
    for (text, expected) in [
        ("Trồng 120 ha rừng, xây bể chứa nước sinh hoạt dung tích 15.000 m³.", ["Trồng rừng", "xây bể chứa nước sinh hoạt dung tích"]),
        ("Nạo vét 3 km kênh với khối lượng 15.000 m³.", ["Nạo vét kênh", "khối lượng"]),
        ("Mở rộng 45 ha vườn ươm và cải tạo hồ chứa 900 m³.", ["Mở rộng vườn ươm", "cải tạo hồ chứa"]),
    ] {
        assert_eq!(indicators(text), expected, "{text}");
    }
    // What a share is a share of goes on with verbs; nouns of one list stay with their number.
    assert_eq!(
        indicators("80% hộ được hỗ trợ, xây dựng nhà tiêu đạt 12 m2."),
        ["hộ được hỗ trợ, xây dựng nhà tiêu đạt 12 m2", "hộ được hỗ trợ, xây dựng nhà tiêu"]
    );
    assert_eq!(indicators("Trồng 120 ha rừng và vườn ươm."), ["Trồng rừng và vườn ươm"]);
}

#[test]
fn a_part_of_all_of_them() {
    for (text, expected) in [
        ("Phấn đấu có 8/10 xã đạt chuẩn nông thôn mới.", "Equal 8 xã"),
        ("Duy trì ít nhất 17/19 tiêu chí.", "AtLeast 17 tiêu chí"),
        ("Duy trì ít nhất 17 /19 tiêu chí.", "AtLeast 17 tiêu chí"),
        ("Số trường có thư viện đạt 45/62 trường.", "Equal 45 trường"),
        ("Chỉ số hài lòng của người bệnh đạt 100/100 điểm.", "Equal 100 điểm"),
    ] {
        assert_eq!(lines(text), [expected], "{text}");
    }
    for text in ["Họp ngày 8/10 xã Tân An.", "Theo mẫu 2/3 hồ sơ.", "Hiện nay có 8/10 xã đạt chuẩn."] {
        assert_eq!(lines(text), [""; 0], "{text}");
    }
}

#[test]
fn how_many_each_of_a_share_has() {
    for (text, expected) in [
        ("100% xã vùng cao có tối thiểu 2 bể bơi.", "xã vùng cao có bể bơi"),
        ("80% trường học có ít nhất 01 thư viện xanh.", "trường học có thư viện xanh"),
        ("Trên 60% thôn có không quá 3 điểm thu gom rác.", "thôn có điểm thu gom rác"),
    ] {
        assert_eq!(indicators(text).get(1).map(String::as_str), Some(expected), "{text}");
    }
    assert_eq!(indicators("70% trẻ được khám ít nhất 4 lần."), ["trẻ được khám"; 2]);
    assert_eq!(
        indicators("Tỷ lệ trẻ biết bơi đạt 90% (ở phường), 75% (ở xã)."),
        ["Tỷ lệ trẻ biết bơi ở phường", "Tỷ lệ trẻ biết bơi ở xã"]
    );
    assert_eq!(indicators("Trồng 500 ha rừng, 20 ha (cây phân tán)."), ["Trồng rừng", "(cây phân tán)"]);
    assert_eq!(indicators("Phấn đấu 90% (180/200) hộ có vườn, 75% (150 hộ) hộ có ao."), ["hộ có vườn", "(150 hộ) hộ có ao"]);
    assert_eq!(indicators("90% hộ được tập huấn; có ít nhất 5 mô hình điểm.").get(1).map(String::as_str), Some("mô hình điểm"));
}

/// What items are made of, as far as measures are concerned.
const VOCABULARY: [&str; 48] = [
    "100%",
    "8O%",
    "l00%",
    "12",
    "1.500",
    "7,5",
    "05",
    "2030",
    "năm 2030",
    "ngày 15/3/2027",
    "khoản 2",
    "một",
    "hai",
    "năm",
    "mười",
    "tư",
    "phần trăm",
    "trăm",
    "mươi",
    "tối thiểu",
    "ít nhất",
    "không quá",
    "từ",
    "đến",
    "-",
    "đạt",
    "có",
    "giảm",
    "tổ chức",
    "lớp tập huấn",
    "hội nghị",
    "tỷ đồng",
    "ha",
    "m ^2",
    "lần/năm",
    "mỗi năm",
    "trở lên",
    "(",
    ")",
    ",",
    ";",
    ".",
    ":",
    "và",
    "Tỷ lệ",
    "hộ nghèo",
    "Hiện nay",
    "“",
];

/// The vocabulary, and all that begins a number in words or with letters for digits.
fn numbers() -> Vec<&'static str> {
    let numerals = worded::NUMERALS.entries().iter().map(|&(numeral, ..)| numeral);
    VOCABULARY.iter().copied().chain(numerals).chain(["O2", "l5/7", "mười hai", "2O%"]).collect()
}

proptest! {
    /// Asking every word whether a number begins there finds the same numbers.
    #[test]
    fn no_number_is_passed_by(
        parts in prop::collection::vec(prop::sample::select(numbers()), 0..24),
        from in 0_usize..30,
    ) {
        let text = parts.join(" ");
        let words = Words::new(&text);
        let passage = Passage::of(&words);
        let reading = Reading::new(&passage, &[]);
        // Digits that are passed by make no number phrase.
        let counts = |at: usize| match crate::extract::number::read(&words, at) {
            Some(number) if words.kind(at) == Some(Kind::Digits) && !unit::may_follow(&words, at + 1) => {
                assert!(scan::read(&reading, at, number, 0, true).is_none(), "{text}: {at}");
                false
            }
            number => number.is_some() || worded::read(&words, at).is_some(),
        };
        prop_assert_eq!(scan::next(&passage, from, |_| true), (from..words.len()).find(|&at| counts(at)), "{}", text);
    }
}

proptest! {
    /// A text is told at its first number: nothing before it is part of a walk over all words, and
    /// without one the walk finds nothing.
    #[test]
    fn a_walk_from_the_first_number_is_the_whole_walk(
        parts in prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 0..24),
        taken in prop::collection::vec((0_usize..120, 0_usize..40), 0..4),
    ) {
        let text = parts.join(" ");
        let words = Words::new(&text);
        let words = Passage::of(&words);
        let mut taken: Vec<Range<usize>> = taken.into_iter().map(|(start, len)| start..start + len).collect();
        taken.sort_by_key(|range| range.start);
        let reading = Reading::new(&words, &taken);
        let walk = |first: usize| {
            let (mut scan, mut found) = (scan::Scan::new(first), Vec::new());
            while let Some(amount) = scan.next(&reading, found.last()) {
                found.push(amount);
            }
            format!("{found:?}")
        };
        match scan::first(&words, &taken) {
            Some(first) => {
                prop_assert!(!reading.is_taken(first));
                prop_assert_eq!(walk(first), walk(0));
            }
            None => prop_assert_eq!(walk(0), "[]"),
        }
    }
}

#[test]
fn what_is_not_done_more_often() {
    for (text, expected) in [
        ("Không kiểm tra quá 01 lần/năm đối với một doanh nghiệp", &["AtMost 1 lần /năm"][..]),
        ("Không thanh tra, kiểm tra quá 01 lần/năm đối với một doanh nghiệp", &["AtMost 1 lần /năm"]),
        // Conditions, and statements that a comma parts.
        ("Nếu không kiểm tra quá 02 lần/năm thì nhắc nhở", &["Equal 2 lần /năm"]),
        ("Trường hợp không hoàn thành quá 5% kế hoạch", &["Equal 5 %"]),
        ("không hoàn thành, vượt quá 5% dự toán", &["Equal 5 %"]),
        // Whom something befalls, and what is exceeded.
        ("Không khen thưởng đơn vị có quá 5% hồ sơ trễ hạn", &["Equal 5 %"]),
        ("Xử lý nghiêm đơn vị không báo cáo quá 5% số vụ", &["Equal 5 %"]),
        ("Phê bình đơn vị không kiểm tra quá 5% số vụ", &["Equal 5 %"]),
        ("Thu ngân sách không những đạt mà vượt quá 10%", &["Equal 10 %"]),
        ("Không chỉ hoàn thành mà còn vượt quá 10%", &["Equal 10 %"]),
        ("Tỷ lệ hộ nghèo không tăng quá 1%/năm", &["AtMost 1 % /năm Increase"]),
        // Steps of a rank are bounded beside the number.
        ("từ 02 cán bộ, công chức cấp phòng trở lên", &[]),
        ("Có từ 80% cán bộ có trình độ đại học trở lên", &["AtLeast 80 %"]),
        ("Có 80% bác sĩ hạng II trở lên", &["Equal 80 %"]),
        ("Có 80% học sinh mức khá trở lên", &["Equal 80 %"]),
        // What moves to another value is bounded by neither.
        ("Giảm từ 20% xã, phường lên 30%", &["Equal 20 % Decrease", "Equal 30 %"]),
        ("Từ 80% hộ nghèo, 90% xã trở lên có điện", &["AtLeast 80 %", "Equal 90 %"]),
    ] {
        assert_eq!(lines(text), expected, "{text}");
    }
    assert_eq!(indicators("Không kiểm tra quá 01 lần/năm"), ["kiểm tra"]);
}

#[test]
fn a_narrowed_noun_is_counted_by_the_year() {
    for (text, unit, per) in [
        ("Mỗi học sinh đọc bình quân từ 05 cuốn sách/năm trở lên", "cuốn sách", Some("năm")),
        ("Tổ chức 02 chương trình truyền thông/năm", "chương trình truyền thông", Some("năm")),
        ("Mở ít nhất 02 lớp tập huấn nghiệp vụ/năm", "lớp tập huấn nghiệp vụ", Some("năm")),
        ("Mỗi người dân sử dụng bình quân 5 dịch vụ công", "dịch vụ công", Some("người dân")),
        // What stands behind another stroke, or is told of the noun, is no part of it.
        ("Hỗ trợ 02 hộ nuôi tôm/cá", "hộ", None),
        ("Mở 02 lớp tập huấn cho cán bộ/năm", "lớp tập huấn", Some("năm")),
    ] {
        let found = all(text);
        assert_eq!(found.iter().map(|found| (&*found.unit, found.per)).collect::<Vec<_>>(), [(unit, per)], "{text}");
    }
}

#[test]
fn what_begins_like_a_unit() {
    assert_eq!(lines("Hỗ trợ 20 đồng bào vay vốn"), ["Equal 20 đồng bào"]);
    assert_eq!(lines("chi 300.000 đồng chi phí đi lại cho mỗi hộ").first().map(String::as_str), Some("Equal 300000 đồng"));
    assert_eq!(lines("Trồng mới 05 đồng cỏ"), ["Equal 5 đồng cỏ"]);
    assert!(lines("Cử 02 đồng chí tham gia lớp học").iter().all(|line| line != "Equal 2 đồng"));
}

#[test]
fn what_bounds_a_number_from_behind_bounds_no_other() {
    for (text, expected) in [
        ("Tỷ lệ bao phủ y tế đạt 95% trở lên, bảo hiểm xã hội 45%", ["AtLeast 95 %", "Equal 45 %"]),
        ("Công chức hoàn thành tốt đạt 80% trở lên, trong đó hoàn thành xuất sắc 20%", ["AtLeast 80 %", "Equal 20 %"]),
        ("Hồ sơ đúng hạn đạt tối thiểu 90%; trong đó lĩnh vực đất đai 85%", ["AtLeast 90 %", "AtLeast 85 %"]),
        // What a sum exceeds, its part need not.
        ("Thu ngân sách đạt trên 900 tỷ đồng, trong đó thu nội địa 700 tỷ đồng", ["MoreThan 900 tỷ đồng", "Equal 700 tỷ đồng"]),
        ("Tỷ lệ hồ sơ tối thiểu tương ứng là 60%, 55%", ["AtLeast 60 %", "AtLeast 55 %"]),
    ] {
        assert_eq!(lines(text), expected, "{text}");
    }
}

#[test]
fn a_quarter_names_nothing_that_is_measured() {
    assert_eq!(indicators("Giải ngân vốn đầu tư: đến hết năm đạt 100%"), ["Giải ngân vốn đầu tư"]);
    assert_eq!(indicators("Tổng thu quý II đạt 40%"), ["Tổng thu quý II"]);
}

#[test]
fn parts_of_places_with_a_dash_in_their_names() {
    assert_eq!(
        indicators("Xây dựng 12 nhà văn hóa, trong đó Bà Rịa - Vũng Tàu: 5 nhà, Phan Rang - Tháp Chàm: 7 nhà."),
        ["nhà văn hóa", "nhà văn hóa Bà Rịa - Vũng Tàu", "nhà văn hóa Phan Rang - Tháp Chàm"]
    );
}

#[test]
fn what_is_said_of_one_number_alone() {
    for (text, expected) in [
        ("Tỷ lệ học sinh khá 40%, tỷ lệ học sinh giỏi 30%.", &["Tỷ lệ học sinh khá", "tỷ lệ học sinh giỏi"][..]),
        ("Duy trì sĩ số, khá 40%, giỏi 30%.", &["khá", "giỏi"]),
        ("80% hộ dân và tăng 60% doanh nghiệp được khảo sát.", &["hộ dân", "doanh nghiệp được khảo sát"]),
        ("95% hộ dân biết và 60% sử dụng dịch vụ công trực tuyến.", &["hộ dân biết", "sử dụng dịch vụ công trực tuyến"]),
    ] {
        assert_eq!(indicators(text), expected, "{text}");
    }
    // What is counted of the second share is counted of its stations, not of what both are for.
    let text = "Bố trí nước sạch cho người học tại 100% nhà trường và 70% trạm y tế có tối thiểu 2 giếng.";
    assert_eq!(indicators(text).last().map(String::as_str), Some("trạm y tế có giếng"));
}

#[test]
fn who_is_meant_and_what_follows_is_no_measure() {
    for text in ["70 tuổi trở lên được khám sức khỏe.", "Không tổ chức quá 02 hội nghị thì bị nhắc nhở."] {
        assert_eq!(lines(text), [""; 0], "{text}");
    }
    assert_eq!(lines("Không tổ chức quá 02 hội nghị."), ["AtMost 2 hội nghị"]);
    // An average is no part of whom each is.
    assert_eq!(lines("Mỗi thôn bình quân 02 tổ hòa giải."), ["Equal 2 tổ /thôn"]);
}

#[test]
fn a_level_behind_a_comma_shares_the_words_before_the_first() {
    for (expected, text) in [
        (&["Tỷ lệ kho lưu trữ số cấp tỉnh", "Tỷ lệ kho lưu trữ số cấp xã"][..], "Tỷ lệ kho lưu trữ số cấp tỉnh đạt 80%, cấp xã đạt 60%."),
        (
            &["Tỷ lệ trạm đo cấp tỉnh", "Tỷ lệ trạm đo cấp huyện", "Tỷ lệ trạm đo cấp xã"],
            "Tỷ lệ trạm đo cấp tỉnh đạt 90%, cấp huyện đạt 80%, cấp xã trên 60%.",
        ),
        (
            &["Tỷ lệ kho lưu trữ số cấp tỉnh", "Tỷ lệ kho lưu trữ số cấp xã"],
            "Tỷ lệ kho lưu trữ số cấp tỉnh đạt tối thiểu 80%; cấp xã đạt tối thiểu 60%.",
        ),
        (
            &["Tỷ lệ hộ có điện khu vực đô thị", "Tỷ lệ hộ có điện khu vực nông thôn", "thu gom rác"],
            "Tỷ lệ hộ có điện khu vực đô thị đạt 98%, khu vực nông thôn đạt 70%, thu gom rác đạt 90%.",
        ),
        (&["Tỷ lệ khám sớm tuyến tỉnh", "Tỷ lệ khám sớm tuyến xã"], "Tỷ lệ khám sớm tuyến tỉnh đạt 80% và tuyến xã đạt 60%."),
        (
            &["Tỷ lệ thất nghiệp đô thị", "Tỷ lệ thất nghiệp khu vực nông thôn"],
            "Tỷ lệ thất nghiệp đô thị dưới 4%, khu vực nông thôn dưới 2%.",
        ),
        (&["Tỷ lệ bỏ học", "Tỷ lệ bỏ học vùng đồng bào dân tộc"], "Tỷ lệ bỏ học giảm 1,5%/năm, riêng vùng đồng bào dân tộc giảm 4%/năm."),
        (&["Tỷ lệ bỏ học toàn tỉnh", "Tỷ lệ bỏ học các xã ven biển"], "Tỷ lệ bỏ học toàn tỉnh dưới 2%, riêng các xã ven biển dưới 5%."),
        (
            &["Tỷ lệ trẻ tiêm đủ mũi", "Tỷ lệ trẻ tiêm đủ mũi vùng đồng bào dân tộc thiểu số"],
            "Tỷ lệ trẻ tiêm đủ mũi đạt 95%, riêng vùng đồng bào dân tộc thiểu số đạt 98%.",
        ),
    ] {
        assert_eq!(indicators(text), expected, "{text}");
    }
    for (expected, text) in [
        // Another verb or unit tells of something else, and so do words behind.
        ("các xã vùng cao trồng mới", "Tỷ lệ che phủ rừng đạt 45%, riêng các xã vùng cao trồng mới 300 ha quế."),
        ("các xã ven biển bố trí", "Tỷ lệ bỏ học giảm 2%, riêng các xã ven biển bố trí 20 tỷ đồng."),
        ("các xã ven biển giải ngân", "Tỷ lệ bỏ học giảm 2%, riêng các xã ven biển giải ngân đạt 80%."),
        ("các xã ven biển", "Tỷ lệ bỏ học giảm 2%, riêng các xã ven biển đạt 100% kế hoạch."),
        // What is no level begins a subject of its own.
        ("cấp nước", "Tỷ lệ đường cấp tỉnh đạt 80%; cấp nước đạt 60%."),
        ("cấp xã", "Chi thường xuyên đạt 80%; cấp xã đạt 60%."),
        ("cấp nước", "Tỷ lệ đường cấp tỉnh đạt 80%, cấp nước đạt 60%."),
        ("cấp đổi", "Tỷ lệ sổ cấp mới đạt 95%, cấp đổi đạt 90%."),
        ("nông thôn mới", "Tỷ lệ cây xanh đô thị đạt 80%, nông thôn mới đạt 60%."),
        ("thu ngân sách", "Tỷ lệ đô thị hóa đạt 40%, thu ngân sách tăng 10%."),
        ("tỷ lệ thất nghiệp", "Tỷ lệ lao động qua đào tạo đạt 65%, tỷ lệ thất nghiệp dưới 3%."),
        ("hộ nghèo được vay vốn", "Tỷ lệ hộ nghèo giảm 1,5%, hộ nghèo được vay vốn đạt 100%."),
        ("vùng nguyên liệu mía", "Tỷ lệ thu gom rác đạt 95%, riêng vùng nguyên liệu mía đạt 90%."),
        ("các xã biên giới thu ngân sách", "Tỷ lệ đô thị hóa đạt 40%, riêng các xã biên giới thu ngân sách tăng 10%."),
        ("các xã bãi ngang hoàn thành kế hoạch", "Tỷ lệ hộ nghèo còn 2%, riêng các xã bãi ngang hoàn thành 100% kế hoạch."),
    ] {
        assert_eq!(indicators(text).get(1).map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn a_verb_commits_though_it_says_how() {
    for (meaning, spellings) in [
        (
            "Equal 5 mô hình",
            &[
                "Xây dựng và nhân rộng 05 mô hình nuôi ong.",
                "Xây dựng, nhân rộng 05 mô hình nuôi ong.",
                "Triển khai thí điểm 05 mô hình nuôi ong.",
            ][..],
        ),
        (
            "Equal 2 hội thi",
            &[
                "Tổ chức thành công 02 hội thi bơi.",
                "Phấn đấu tổ chức thành công 02 hội thi bơi.",
                "Năm 2026, tổ chức thành công 02 hội thi.",
            ],
        ),
        ("Equal 12 dự án", &["Hoàn thành dứt điểm 12 dự án chợ.", "Giải quyết dứt điểm 12 dự án treo"]),
        ("Equal 30 suất học bổng", &["Cấp 30 suất học bổng cho học sinh vùng cao.", "Trong năm cấp 30 suất học bổng."]),
        ("Equal 9000 tờ rơi", &["Phát 9.000 tờ rơi về đuối nước", "In và phát miễn phí 9.000 tờ rơi"]),
    ] {
        for spelling in spellings {
            assert_eq!(lines(spelling), [meaning], "{spelling}");
        }
    }
    assert_eq!(lines("Phát 9.000 tờ rơi, 500 áp phích."), ["Equal 9000 tờ rơi", "Equal 500 áp phích"]);
    for text in [
        "Triển khai đồng bộ 06 nhóm giải pháp tại mục III Kế hoạch này.",
        "Thực hiện hiệu quả 03 chương trình mục tiêu quốc gia.",
        "Vận hành đồng bộ mô hình chính quyền địa phương 02 cấp.",
        "Năm 2025 đã tổ chức thành công 02 hội thi.",
        "Sau khi tổ chức thành công 02 hội thi, các xã báo cáo.",
        "Rút kinh nghiệm từ thành công 02 hội thi.",
        "Phát huy kết quả tổ chức thành công 03 hội diễn",
        "Kết quả: Tổ chức thành công 03 hội diễn",
        "Chi phí tổ chức thành công 03 hội diễn",
        "Trên cơ sở xây dựng thí điểm 04 vườn mẫu",
        "Triển khai thí điểm 01 cửa ở 12 phường",
        "Triển khai thí điểm tại 02 xã",
        "Phổ biến kinh nghiệm và nhân rộng 05 nội dung",
        "Trường cấp 3 suất học bổng",
        "Phát 02 bản tin",
    ] {
        assert_eq!(lines(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn what_each_of_those_has_is_told_of_them() {
    for (text, meanings, names) in [
        ("Tổ chức 03 lớp tập huấn, mỗi lớp 60 học viên.", ["Equal 3 lớp tập huấn", "Equal 60 học viên /lớp"], ["lớp tập huấn", "học viên"]),
        (
            "Tặng 100 suất quà cho hộ nghèo, mỗi suất trị giá 500.000 đồng.",
            ["Equal 100 suất quà", "Equal 500000 đồng /suất"],
            ["suất quà cho hộ nghèo", "Tặng suất quà cho hộ nghèo"],
        ),
        (
            "Trao 20 suất học bổng, mỗi suất học bổng 2 triệu đồng",
            ["Equal 20 suất học bổng", "Equal 2 triệu đồng /suất học bổng"],
            ["suất học bổng", "Trao suất học bổng"],
        ),
        ("Mở 02 khóa bơi (mỗi khóa 35 học viên)", ["Equal 2 khóa", "Equal 35 học viên /khóa"], ["khóa bơi", "học viên"]),
        ("Tổ chức 03 lớp bơi, mỗi lớp có 40 người tham gia.", ["Equal 3 lớp", "Equal 40 người /lớp"], ["lớp bơi", "người tham gia"]),
        (
            "Hỗ trợ 50 mô hình, mỗi mô hình 20 triệu đồng",
            ["Equal 50 mô hình", "Equal 20 triệu đồng /mô hình"],
            ["mô hình", "Hỗ trợ mô hình"],
        ),
        ("Mỗi xã 03 tổ, mỗi tổ dân phố 02 cộng tác viên", ["Equal 3 tổ /xã", "Equal 2 cộng tác viên /tổ dân phố"], ["tổ", "cộng tác viên"]),
        ("Mỗi quý 02 lớp, mỗi lớp 45 cán bộ, viên chức", ["Equal 2 lớp /quý", "Equal 45 cán bộ /lớp"], ["lớp", "cán bộ, viên chức"]),
        ("Hỗ trợ 50 mô hình, mỗi thôn 20 triệu đồng", ["Equal 50 mô hình", "Equal 20 triệu đồng /thôn"], ["mô hình", "mỗi thôn"]),
    ] {
        assert_eq!(lines(text), meanings, "{text}");
        assert_eq!(indicators(text), names, "{text}");
    }
    assert_eq!(lines("Mỗi lớp 35 học sinh."), ["Equal 35 học sinh /lớp"]);
    assert_eq!(indicators("Tuyển 90 đoàn viên, mỗi đội 15 đoàn viên"), ["đoàn viên"]);
    assert_eq!(indicators("Triển khai 02 cuộc vận động mỗi xã, mỗi thôn 01 nghề"), ["cuộc vận động mỗi xã, mỗi thôn 01 nghề"]);
    assert_eq!(indicators("Tổ chức 02 lớp cho trưởng thôn mỗi xã, mỗi lớp 45 người"), ["lớp cho trưởng thôn mỗi xã", "người"]);
    // What is no measure is no name, either.
    assert_eq!(indicators("Tổ chức 02 đợt diễn tập, mỗi đợt 03 ngày."), ["đợt diễn tập"]);
    assert_eq!(indicators("100% trường học có bể bơi, mỗi trường tổ chức 2 buổi."), ["trường học có bể bơi"]);
    // Of three syllables, the last may be a verb.
    assert_eq!(lines("Giao khoán, mỗi hộ nghèo nhận 5 triệu đồng."), ["Equal 5 triệu đồng"]);
    for text in [
        "Tuyên truyền cho học sinh mỗi lớp 10, 11, 12.",
        "Tổ chức thi bơi, mỗi lớp 10 học sinh.",
        "Tổ chức giải cờ, mỗi khối 12 cử 2 học sinh.",
        "Phân công cán bộ, mỗi tổ 2 phụ trách.",
    ] {
        assert_eq!(lines(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn how_much_those_of_a_share_are_given() {
    for (text, expected) in [
        ("95% trẻ em dưới 1 tuổi được tiêm chủng tối thiểu 8 loại vắc xin", "trẻ em dưới 1 tuổi được tiêm chủng loại vắc xin"),
        ("70% hội viên được dạy bơi tối thiểu 04 lần trong mùa hè", "hội viên được dạy bơi trong mùa hè"),
        ("100% trạm có trực ban; tổ chức ít nhất 2 hội nghị tập huấn", "hội nghị tập huấn"),
        ("100% hộ được hỗ trợ tại ít nhất 5 xã.", "xã"),
        ("80% xã được công nhận và tổ chức 2 hội nghị.", "hội nghị"),
        ("100% thôn được đầu tư, xây dựng 05 nhà văn hóa.", "nhà văn hóa"),
    ] {
        assert_eq!(indicators(text).get(1).map(String::as_str), Some(expected), "{text}");
    }
    for text in ["100% (25/25) xã có bác sĩ", "100% xã có bác sĩ"] {
        assert_eq!(indicators(text), ["xã có bác sĩ"], "{text}");
    }
    // With the noun in the bracket, nothing is left to be said of.
    assert_eq!(indicators("100% (25/25 xã) có bác sĩ"), ["(25/25 xã) có bác sĩ"]);
}

#[test]
fn rates_by_place_and_by_birth() {
    for (text, meaning, name) in [
        ("Bố trí tối thiểu 01 cán bộ chuyên trách/xã.", "AtLeast 1 cán bộ /xã", "cán bộ chuyên trách"),
        ("Lắp đặt 02 trạm phát sóng 5G/khu công nghiệp.", "Equal 2 trạm phát sóng /khu công nghiệp", "trạm phát sóng 5G"),
        ("Có ít nhất 3 điểm wifi/xã", "AtLeast 3 điểm /xã", "điểm wifi"),
        ("Tỷ số tử vong mẹ dưới 42 ca/100.000 trẻ đẻ sống", "LessThan 42 ca /100.000 trẻ đẻ sống", "Tỷ số tử vong mẹ"),
        ("Duy trì tổng tỷ suất sinh ở mức 2,1 con/phụ nữ", "Equal 2.1 con /phụ nữ", "tổng tỷ suất sinh"),
        ("Trang bị 03 tủ sách pháp luật/xã, thị trấn.", "Equal 3 tủ sách /xã, thị trấn", "tủ sách pháp luật"),
        ("Bố trí 02 cán bộ trực/phường, xã, thị trấn.", "Equal 2 cán bộ /phường, xã, thị trấn", "cán bộ trực"),
        ("Tổ chức 03 buổi chiếu phim/thôn, xóm, bản", "Equal 3 buổi /thôn, xóm, bản", "buổi chiếu phim"),
        ("Cấp phát 05 máy tính bảng/đơn vị, địa phương", "Equal 5 máy tính /đơn vị, địa phương", "máy tính bảng"),
        (
            "Lắp 02 cột đèn năng lượng mặt trời/thôn thuộc xã vùng cao.",
            "Equal 2 cột đèn",
            "cột đèn năng lượng mặt trời/thôn thuộc xã vùng cao",
        ),
        // Behind a comma may stand a place that no table knows.
        ("Bố trí 02 cán bộ trực/xã, lâm trường.", "Equal 2 cán bộ", "cán bộ trực/xã, lâm trường"),
        ("Trồng dưới 500 cây/ha rừng ven biển", "LessThan 500 cây /ha", "cây rừng ven biển"),
        // Two names of one thing.
        ("Xây dựng 02 nền tảng IoT/AI dùng chung.", "Equal 2 nền tảng", "nền tảng IoT/AI dùng chung"),
        ("Trang bị 50 thiết bị đọc/ghi thẻ.", "Equal 50 thiết bị", "thiết bị đọc/ghi thẻ"),
        ("Phát triển 20 doanh nghiệp công nghệ/viễn thông.", "Equal 20 doanh nghiệp", "doanh nghiệp công nghệ/viễn thông"),
        ("Xây dựng 05 nhà văn hóa thôn/khu phố.", "Equal 5 nhà văn hóa", "nhà văn hóa thôn/khu phố"),
        ("Xây dựng 05 điểm bưu điện xã/phường.", "Equal 5 điểm", "điểm bưu điện xã/phường"),
        ("Đào tạo 30 cán bộ kho/đơn vị vận tải.", "Equal 30 cán bộ", "cán bộ kho/đơn vị vận tải"),
        ("Phấn đấu có 02 sản phẩm OCOP/xã trở lên.", "Equal 2 sản phẩm", "sản phẩm OCOP/xã trở lên"),
        ("Hỗ trợ 03 mô hình tổ/nhóm tự quản.", "Equal 3 mô hình", "mô hình tổ/nhóm tự quản"),
    ] {
        assert_eq!((lines(text), indicators(text)), (vec![meaning.to_owned()], vec![name.to_owned()]), "{text}");
    }
    assert_eq!(lines("Mua 20 máy bơm dự phòng/xã, 300 phao cứu sinh."), Vec::<String>::new());
    for text in ["Dịch vụ công ở mức độ 4", "Lũ ở mức báo động 2", "dịch vụ công ở mức 4", "giữ học sinh ở mức 2 điểm"]
    {
        assert_eq!(lines(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn to_what_something_rises_by_what_is_done() {
    for (text, expected) in [
        ("Trồng mới 500 ha rừng, nâng tổng diện tích rừng lên 12.000 ha.", ["Trồng mới rừng", "tổng diện tích rừng"]),
        ("Lắp đặt 20 trạm đo, đưa tổng số trạm lên 188 trạm.", ["trạm đo", "tổng số trạm"]),
        ("Trồng 500 ha rừng, nâng tỷ lệ che phủ lên 42%.", ["Trồng rừng", "tỷ lệ che phủ"]),
        ("Trồng 300 ha quế, nâng độ che phủ rừng lên 45%.", ["Trồng quế", "độ che phủ rừng"]),
    ] {
        assert_eq!(indicators(text), expected, "{text}");
    }
    assert_eq!(indicators("Đào tạo 500 lao động, nâng cao chất lượng lao động."), ["lao động"]);
}

#[test]
fn so_many_places_are_to_be_up_to_standard() {
    for (text, meanings, names) in [
        (
            "Có 40 xã đạt chuẩn văn hóa, trong đó 10 xã đạt chuẩn nâng cao.",
            &["Equal 40 xã", "Equal 10 xã"][..],
            &["xã đạt chuẩn văn hóa", "xã đạt chuẩn nâng cao"][..],
        ),
        (
            "Có 12 thôn đạt chuẩn văn hóa kiểu mẫu và 3 xã đạt chuẩn nâng cao.",
            &["Equal 12 thôn", "Equal 3 xã"],
            &["thôn đạt chuẩn văn hóa kiểu mẫu", "xã đạt chuẩn nâng cao"],
        ),
        ("- Có 20 xã đạt chuẩn.", &["Equal 20 xã"], &["xã đạt chuẩn"]),
        ("Có 07 phường đạt chuẩn đô thị văn minh, 15 sản phẩm OCOP.", &["Equal 7 phường"], &["phường đạt chuẩn đô thị văn minh"]),
        ("Có 07 xã đạt chuẩn nông thôn mới và 15 sản phẩm OCOP.", &["Equal 7 xã"], &["xã đạt chuẩn nông thôn mới"]),
        ("Có 20 xã (chiếm 80%) đạt chuẩn.", &["Equal 20 xã", "Equal 80 %"], &["xã đạt chuẩn", "xã đạt chuẩn"]),
    ] {
        assert_eq!(lines(text), meanings, "{text}");
        assert_eq!(indicators(text), names, "{text}");
    }
    for text in [
        "Có 20 xã đạt chuẩn thì được khen thưởng.",
        "Hiện nay có 20 xã đạt chuẩn",
        "Có 03 thôn ven sông.",
        "Huyện có 20 xã đạt chuẩn.",
        "Có 10 xã đạt chuẩn phải rà soát lại tiêu chí",
        "Có 10 xã đạt chuẩn trở lên mới đề nghị khen thưởng",
        "Có 2 thôn đạt chuẩn của xã vùng cao đã bị hạ bậc",
    ] {
        assert_eq!(lines(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_part_of_them_and_what_is_left_are_told_alone() {
    assert_eq!(lines("Trên 70% trang trại, trong đó 30% trang trại nhỏ, dùng điện."), ["MoreThan 70 %", "Equal 30 %"]);
    assert_eq!(lines("Trên 70% trang trại và 30% trang trại nhỏ dùng điện."), ["MoreThan 70 %", "MoreThan 30 %"]);
    for (meaning, text) in [
        ("Equal 3 ngày", "Thời gian cấp phép rút ngắn còn 03 ngày."),
        ("Equal 3 ngày Decrease", "Thời gian cấp phép rút ngắn 03 ngày."),
        ("Equal 2 %", "Giảm tỷ lệ bỏ học còn 2%."),
    ] {
        assert_eq!(lines(text), [meaning], "{text}");
    }
}

#[test]
fn visits_are_told_of_visitors_without_a_verb() {
    for (text, expected) in [
        ("Đón 3 triệu lượt khách, trong đó khách quốc tế 150.000 lượt.", &["lượt khách", "khách quốc tế"][..]),
        (
            "Đón 3 triệu lượt khách (khách quốc tế 150 nghìn lượt; khách nội địa 2,85 triệu lượt).",
            &["lượt khách", "khách quốc tế", "khách nội địa"],
        ),
        (
            "Đón 3 triệu lượt khách, trong đó khách quốc tế 150 nghìn lượt, khách nội địa 2,85 triệu lượt.",
            &["lượt khách", "khách quốc tế", "khách nội địa"],
        ),
        ("Khách quốc tế 150 nghìn lượt, khách nội địa 2 triệu lượt.", &["Khách quốc tế", "khách nội địa"]),
        ("Khách lưu trú 150 nghìn lượt.", &["Khách lưu trú"]),
        ("Phấn đấu thu hút khách quốc tế 150 nghìn lượt, khách lưu trú 2 triệu lượt.", &[]),
        ("Phục vụ khách quốc tế 150.000 lượt.", &[]),
        ("Đón khách quốc tế 02 lượt.", &[]),
    ] {
        assert_eq!(indicators(text), expected, "{text}");
    }
}

#[test]
fn how_often_behind_a_word_that_may_begin_a_name() {
    for (text, meaning, indicator) in [
        ("Tổ chức tập luyện bơi, diễn tập 01 lần/năm", "Equal 1 lần /năm", "Tổ chức tập luyện bơi, diễn tập"),
        ("Phát sóng chuyên mục 02 lần/tháng", "Equal 2 lần /tháng", "Phát sóng chuyên mục"),
        ("Thăm các thôn 01 lần/quý", "Equal 1 lần /quý", "Thăm các thôn"),
        ("Họp các tổ, nhóm 03 lần mỗi năm", "Equal 3 lần /năm", "Họp các tổ, nhóm"),
        ("Vệ sinh phòng ở các khóa, lớp 02 lần/tuần", "Equal 2 lần /tuần", "Vệ sinh phòng ở các khóa, lớp"),
        ("Phát sóng chuyên mục 02 số/tháng", "Equal 2 số /tháng", "Phát sóng chuyên mục"),
        ("Phát sóng định kỳ 02 số/tháng", "Equal 2 số /tháng", "Phát sóng định kỳ"),
        ("Bản tin ra ít nhất 04 số/năm", "AtLeast 4 số /năm", "Bản tin ra"),
        ("Bản tin ra mỗi tháng 02 số.", "Equal 2 số /tháng", "Bản tin ra"),
        ("Chiếu phim ở các thôn 02 lần/thôn", "Equal 2 lần /thôn", "Chiếu phim ở các thôn"),
        ("Xây dựng 12 số chuyên mục về biển đảo", "Equal 12 số", "số chuyên mục về biển đảo"),
    ] {
        assert_eq!(lines(text), [meaning], "{text}");
        assert_eq!(indicators(text), [indicator], "{text}");
    }
    for text in [
        "Thực hiện mục 02 của Kế hoạch",
        "Biên soạn tập 01",
        "Học sinh lớp 2 lần lượt tham gia",
        "Khóa 2 lần thứ nhất",
        "Báo cáo theo mẫu số 2 lần/năm",
        "Báo cáo theo Biểu 01 lần/tháng",
        "Thực hiện theo Mục 3 lần/năm",
        "Vào tháng 6 lần/năm",
        "Có từ 2/3 số thôn trở lên",
        "Cung cấp 02 số điện thoại",
        "Nhập 10 số liệu",
        "Mỗi tháng 02 số liệu",
        "Cấp 30 chữ ký số",
    ] {
        assert_eq!(lines(text), [""; 0], "{text}");
    }
}

#[test]
fn units_are_not_cut_within_a_word() {
    for (text, unit) in [
        ("Đề xuất ít nhất 02 giải pháp", "giải pháp"),
        ("Mỗi thôn có ít nhất 05 dân quân", "dân quân"),
        ("Kết nạp 120 đội viên", "đội viên"),
        ("Xây dựng 02 tiết mục múa rối", "tiết mục"),
        ("Bố trí 05 cơ số thuốc", "cơ số thuốc"),
        ("Hoàn thành 12 hạng mục", "hạng mục"),
        ("Thu hút 90 khách hàng", "khách hàng"),
        ("Trao 02 giải nhất", "giải"),
        ("Thành lập 05 đội", "đội"),
        ("Thành lập 02 bộ phận", "bộ phận"),
        ("Xây dựng 03 giải pháp đột phá", "giải pháp"),
        ("Thành lập 05 đội bóng", "đội"),
        ("Bố trí 05 cơ sở", "cơ sở"),
        ("Bố trí 05 em học sinh", "em"),
        ("Đón tối thiểu 900 khách", "khách"),
    ] {
        let units: Vec<_> = all(text).into_iter().map(|found| found.unit.into_owned()).collect();
        assert_eq!(units, [unit], "{text}");
    }
    // Watchwords are counted nowhere.
    for text in ["Thực hiện 3 sạch", "Thực hiện 4 xin, 4 luôn", "Thực hiện 1 phải 5 giảm", "Xây dựng 4 tốt", "Thực hiện 3 cùng"]
    {
        assert_eq!(lines(text), [""; 0], "{text}");
    }
}

#[test]
fn places_that_are_striven_for() {
    for text in [
        "Phấn đấu xây dựng 20 xã đạt chuẩn",
        "Phấn đấu 20 xã có bến thuyền",
        "Phấn đấu đạt 20 xã kiểu mẫu",
        "Phấn đấu đến năm 2030, xây dựng 20 xã đạt chuẩn",
        "Phấn đấu đến năm 2030 có thêm 20 xã",
        "Công nhận 20 xã đạt chuẩn",
        "- Công nhận mới 20 xã đạt chuẩn",
        "Xây dựng 20 xã nông thôn mới",
        "Phấn đấu đưa 20 xã về đích",
        "Đưa 20 xã ra khỏi vùng ngập",
    ] {
        let found = all(text);
        assert_eq!(found.iter().map(|found| (found.value, &*found.unit)).collect::<Vec<_>>(), [(20.0, "xã")], "{text}");
    }
    for text in [
        "Chiếu phim trên địa bàn 117 xã",
        "Thí điểm tại 05 xã",
        "Áp dụng tại 12 xã",
        "Phấn đấu thực hiện tại 05 xã",
        "Phấn đấu 02 xã Sơn Hải, Vạn Thủy đạt chuẩn",
        "Đã phấn đấu xây dựng 20 xã đạt chuẩn",
        "Quyết định công nhận 20 xã đạt chuẩn",
        "Tỉnh đã công nhận 20 xã đạt chuẩn",
        "Công nhận 20 xã đã đạt chuẩn",
        "Phấn đấu 05 xã nêu trên",
        "Phấn đấu 01 xã 01 sản phẩm",
        "Phấn đấu xây dựng 01 xã hội học tập",
        "Xây dựng 20 xã miền núi",
        "Phấn đấu 1 xã, 1 sản phẩm",
        "Đưa 15 xã vào danh sách",
        "Đưa 02 xã điểm vào kế hoạch",
        "Đưa 20 xã nông thôn mới vào chương trình",
        "Nếu phấn đấu xây dựng 20 xã đạt chuẩn",
    ] {
        assert_eq!(lines(text), [""; 0], "{text}");
    }
}

#[test]
fn what_is_done_goes_on_behind_a_semicolon() {
    for (text, values) in [
        ("Tổ chức 02 hội nghị; 03 đợt chiếu phim", &[2.0][..]),
        ("Xây dựng 02 mô hình; 03 tiêu chí", &[2.0]),
        ("Lắp đặt 02 trạm bơm; 10 máy vướng mặt bằng", &[2.0]),
        ("Lắp đặt 02 trạm bơm; 10 máy quá hạn", &[2.0]),
        ("Tổ chức 02 hội nghị; 03 buổi chiếu phim; 01 cuộc thi", &[2.0, 3.0, 1.0][..]),
        ("In 30.000 tờ rơi; 250 áp phích", &[30_000.0, 250.0]),
        ("Mở 02 lớp cho thủy thủ; 03 lớp cho ngư dân.", &[2.0, 3.0]),
        ("Xây dựng 02 trạm bơm trong năm 2027; 03 tuyến đường ven sông", &[2.0, 3.0]),
        ("Nâng cấp 12 km kênh; 05 trạm bơm; 02 hồ chứa", &[12.0, 5.0, 2.0]),
        ("Tổ chức ít nhất 02 hội nghị; 03 lớp bơi", &[2.0, 3.0]),
        ("Thành lập 02 câu lạc bộ; 03 tổ hợp tác; 01 hợp tác xã", &[2.0, 3.0, 1.0]),
        ("Quy hoạch 500 ha; 02 khu công nghiệp", &[500.0]),
        ("Hoàn thành 02 dự án; 03 dự án tạm dừng", &[2.0]),
        ("Kiểm tra 12 cơ sở; 03 cơ sở vi phạm", &[12.0]),
        ("Hỗ trợ 05 doanh nghiệp; 02 hợp tác xã giải thể", &[5.0]),
        ("Giảm 05 vụ cháy; 02 người chết", &[5.0]),
        ("Triển khai 02 dự án; 05 nhiệm vụ trọng tâm", &[2.0]),
        ("Tổ chức 02 hội nghị; 02 xã Sơn Hải, Vạn Thủy tiếp tục làm thử", &[2.0]),
        ("Tổ chức 02 hội nghị; 03 trường làm tốt", &[2.0]),
        ("Tổ chức 02 hội nghị; 03 buổi đã xong", &[2.0]),
        ("Lắp đặt 02 trạm bơm; 10 máy hư hỏng", &[2.0]),
        ("Mở 05 lớp; 01 lớp 30 người", &[5.0]),
        ("Xây dựng 03 cầu; 02 cầu này do xã làm", &[3.0]),
        ("Mở 05 lớp. 03 buổi chiếu phim", &[5.0]),
    ] {
        let read: Vec<_> = all(text).iter().map(|found| found.value).collect();
        assert_eq!(read, values, "{text}");
    }
}

#[test]
fn so_many_of_all_at_the_head() {
    for (text, meaning, indicator) in [
        ("37/37 xã đạt chuẩn bơi lội", "Equal 37 xã", "xã đạt chuẩn bơi lội"),
        ("3/3 xã giữ vững bến thuyền", "Equal 3 xã", "xã giữ vững bến thuyền"),
        ("Đến năm 2030, 37/37 xã đạt chuẩn bơi lội", "Equal 37 xã", "xã đạt chuẩn bơi lội"),
        ("Giữ vững 15/15 trường đạt chuẩn", "Equal 15 trường", "trường đạt chuẩn"),
        ("Duy trì vững chắc 15/15 trường đạt chuẩn", "Equal 15 trường", "trường đạt chuẩn"),
    ] {
        assert_eq!(lines(text), [meaning], "{text}");
        assert_eq!(indicators(text), [indicator], "{text}");
    }
    for text in [
        "2/3 thành viên đạt điểm sàn",
        "2/3 đại biểu có mặt tán thành",
        "24/24 giờ đạt chuẩn",
        "Đến nay 37/37 xã đạt chuẩn",
        "Năm 2025, 37/37 xã đạt chuẩn",
        "37/37 xã đã đạt chuẩn",
        "12/37 xã chưa đạt chuẩn",
        "37/37 xã làm bến",
        "Giữ vững 5 nguyên tắc",
        "- 12/15 trường đạt chuẩn bơi lội",
        "Đến 31/10/2026, 32/37 xã đạt chuẩn",
        "Đến 31/10/2026, 37/37 xã đạt chuẩn",
        "15/18 chỉ tiêu đạt, 03 chỉ tiêu không đạt",
        "12/14 nhiệm vụ hoàn thành đúng hạn",
        "10/10 câu đạt",
        "Đã giữ vững 15/15 trường đạt chuẩn",
        "Không giữ vững 15/15 trường đạt chuẩn",
        "Các xã giữ vững 15/15 trường đạt chuẩn",
        "Kết quả: giữ vững 15/15 trường đạt chuẩn",
        "Ngày 20/11 trường đạt chuẩn",
    ] {
        assert_eq!(lines(text), [""; 0], "{text}");
    }
}

#[test]
fn two_counts_and_those_who_come() {
    for (text, expected) in [
        ("Duy trì 3.450 học sinh/108 lớp", &["Equal 3450 học sinh", "Equal 108 lớp"][..]),
        ("Bồi dưỡng 450 học viên/15 lớp", &["Equal 450 học viên", "Equal 15 lớp"]),
        ("Mở 12 lớp/360 học viên", &["Equal 12 lớp", "Equal 360 học viên"]),
        ("Sơ tán 1.245 hộ/4.560 người", &["Equal 1245 hộ", "Equal 4560 người"]),
        ("Hỗ trợ 120 hộ với 450 nhân khẩu", &["Equal 120 hộ", "Equal 450 nhân khẩu"]),
        ("Không quá 40 học sinh/lớp", &["AtMost 40 học sinh /lớp"]),
        ("Đạt 25 máy tính/1.000 dân", &["Equal 25 máy tính /1.000 dân"]),
        ("Bố trí 01 giáo viên/25 trẻ", &["Equal 1 giáo viên /25 trẻ"]),
        ("Mở 02 lớp bơi với 45 học viên", &["Equal 2 lớp", "Equal 45 học viên"]),
        ("Tổ chức 04 hội nghị với 800 lượt người tham dự", &["Equal 4 hội nghị", "Equal 800 lượt người"]),
        ("Tổ chức 04 hội nghị với sự tham gia của 800 đại biểu", &["Equal 4 hội nghị", "Equal 800 đại biểu"]),
        ("Phấn đấu có 37 xã/69 xã đạt chuẩn", &["Equal 37 xã /69 xã"]),
        ("Xây dựng 35 thôn/69 thôn", &["Equal 35 thôn /69 thôn"]),
        ("Ít nhất 120 hộ/150 hộ tham gia", &["AtLeast 120 hộ /150 hộ"]),
        ("Không quá 25 trẻ/02 giáo viên", &["AtMost 25 trẻ /02 giáo viên"]),
        ("Tối đa 45 học sinh/02 lớp", &["AtMost 45 học sinh /02 lớp"]),
        ("Tối thiểu 25 máy tính/35 học sinh", &["AtLeast 25 máy tính /35 học sinh"]),
        ("Tỷ lệ 25 giáo viên/15 lớp", &["Equal 25 giáo viên /15 lớp"]),
        ("Bảo đảm 35 học sinh/02 giáo viên", &["Equal 35 học sinh /02 giáo viên"]),
        ("Tổ chức 02 buổi đối thoại với 15 hộ", &["Equal 2 buổi"]),
        ("Tổ chức 02 buổi làm việc với 15 hộ", &["Equal 2 buổi"]),
        ("Mở 02 lớp so với 45 học viên cũ", &["Equal 2 lớp"]),
        ("Mở 02 lớp đối với 45 học viên yếu", &["Equal 2 lớp"]),
        ("Ký kết 02 hợp đồng với 15 hộ", &["Equal 2 hợp đồng"]),
    ] {
        assert_eq!(lines(text), expected, "{text}");
    }
}

#[test]
fn what_a_bound_or_each_of_some_says_of_others() {
    for (text, expected) in [
        ("Đạt từ 50% trở lên/tổng số phiếu", &["AtLeast 50 %"][..]),
        ("Đạt từ 80 điểm trở lên/100 điểm", &["AtLeast 80 điểm"]),
        ("100% số trường chào cờ mỗi tuần", &["Equal 100 %"]),
        ("100% số học sinh uống sữa mỗi ngày", &["Equal 100 %"]),
        ("Mở 02 lớp tập huấn về ghi chép nhật ký sản xuất mỗi ngày", &["Equal 2 lớp tập huấn"]),
    ] {
        assert_eq!(lines(text), expected, "{text}");
    }
    assert_eq!(indicators("Kiểm tra định kỳ 01 lần/năm, đột xuất 02 lần/năm"), ["Kiểm tra định kỳ", "đột xuất"]);
    for (text, indicator) in [
        ("Tỷ lệ thanh toán không dùng tiền mặt bằng 80%", "Tỷ lệ thanh toán không dùng tiền mặt"),
        ("Tiền công bằng 80% mức lương cơ sở", "Tiền công"),
        ("Vốn đầu tư công bằng 500 tỷ đồng", "Vốn đầu tư công"),
    ] {
        assert_eq!(indicators(text), [indicator], "{text}");
    }
}
