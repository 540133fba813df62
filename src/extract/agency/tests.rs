//! Meaning → spellings, and phrases that name nobody.

use super::*;

fn list(words: &Words<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    list_into(words, &mut found);
    found
}

fn texts(text: &str, found: &[Found]) -> String {
    found.iter().map(|found| &text[found.range.clone()]).collect::<Vec<_>>().join(" | ")
}

pub(super) fn lead(text: &str) -> String {
    texts(text, &find(&Passage::of(&Words::new(text)), &[]).lead)
}

pub(super) fn coordinating(text: &str) -> String {
    texts(text, &find(&Passage::of(&Words::new(text)), &[]).coordinating)
}

#[test]
fn a_scheme_is_no_body() {
    for text in [
        "Bảo hiểm xã hội tự nguyện đạt 5% lực lượng lao động.",
        "Bảo hiểm xã hội tự nguyện tổ chức theo hộ gia đình.",
        "Bảo hiểm xã hội bắt buộc thực hiện đối với người lao động.",
        "Bảo hiểm xã hội một lần giải quyết trong 10 ngày.",
        "BHXH tự nguyện triển khai tại các xã.",
    ] {
        assert_eq!(lead(text), "", "{text}");
    }
}

#[test]
fn who_leads() {
    for (meaning, spellings) in [
        (
            "Sở Tư pháp",
            &[
                "Giao Sở Tư pháp theo dõi việc thi hành.",
                "Sở Tư pháp chủ trì, tham mưu UBND tỉnh ban hành quy chế.",
                "Sở Tư pháp có trách nhiệm thẩm định dự thảo.",
                "Sở Tư pháp: Rà soát các văn bản hết hiệu lực.",
                "Cơ quan chủ trì: Sở Tư pháp.",
                "Chủ trì: Sở Tư pháp.",
                "Chủ trì thực hiện: Sở Tư pháp",
                "Trách nhiệm thực hiện: Sở Tư pháp.",
                "Phân công thực hiện: Sở Tư pháp.",
                "Sở Tư pháp được giao theo dõi việc thi hành.",
                "Sở Tư pháp được phân công thẩm định dự thảo.",
                "Đơn vị thực hiện: Sở Tư pháp.",
                "Việc rà soát do Sở Tư pháp chủ trì.",
                "UBND tỉnh giao Sở Tư pháp hoàn thiện hồ sơ.",
                "Căn cứ kết quả kiểm tra, Sở Tư pháp tổng hợp, báo cáo.",
                "Sở Tư pháp là cơ quan đầu mối tiếp nhận ý kiến.",
                "Sở Tư pháp, trên cơ sở đề xuất của các huyện, tổng hợp nhu cầu.",
            ][..],
        ),
        (
            "các hợp tác xã, doanh nghiệp",
            &[
                "Đề nghị các hợp tác xã, doanh nghiệp cung cấp số liệu.",
                "Yêu cầu các hợp tác xã, doanh nghiệp cung cấp số liệu.",
                "Trong quá trình sản xuất, nếu có vướng mắc, các hợp tác xã, doanh nghiệp phản ánh về Phòng Kinh tế.",
            ],
        ),
        (
            "Thủ trưởng các phòng, ban | Chủ tịch UBND các phường",
            &[
                "Thủ trưởng các phòng, ban và Chủ tịch UBND các phường chịu trách nhiệm trước UBND quận.",
                "Thủ trưởng các phòng, ban, Chủ tịch UBND các phường căn cứ Kế hoạch này tổ chức thực hiện.",
                "Đề nghị Thủ trưởng các phòng, ban; Chủ tịch UBND các phường nghiêm túc thực hiện.",
            ],
        ),
        (
            "Bưu điện tỉnh Bến Tre",
            &[
                "Bưu điện tỉnh Bến Tre cử nhân viên hỗ trợ người dân.",
                "Đề nghị Bưu điện tỉnh Bến Tre bố trí quầy tiếp nhận.",
                "Phát huy vai trò chủ trì của Bưu điện tỉnh Bến Tre trong chi trả lương hưu.",
            ],
        ),
        (
            "các đơn vị thuộc và trực thuộc Bảo hiểm xã hội các tỉnh, thành phố",
            &["Giao các đơn vị thuộc và trực thuộc Bảo hiểm xã hội các tỉnh, thành phố rà soát."],
        ),
        (
            "các đơn vị thuộc và trực thuộc | Bảo hiểm xã hội các tỉnh, thành phố",
            &["Yêu cầu các đơn vị thuộc và trực thuộc, Bảo hiểm xã hội các tỉnh, thành phố nghiêm túc triển khai."],
        ),
        ("Lãnh đạo Ban Thực hiện chính sách BHYT", &["Lãnh đạo Ban Thực hiện chính sách BHYT chỉ đạo rà soát."]),
        ("các cơ quan nêu tại khoản 1, khoản 2", &["Giao các cơ quan nêu tại khoản 1, khoản 2 báo cáo."]),
        ("các đơn vị trực thuộc các bộ, ban, ngành", &["Giao các đơn vị trực thuộc các bộ, ban, ngành rà soát."]),
        ("các trường mầm non", &["Hằng tháng, các trường mầm non báo cáo sĩ số.", "Định kỳ, các trường mầm non rà soát cơ sở vật chất."]),
    ] {
        for spelling in spellings {
            assert_eq!(lead(spelling), meaning, "{spelling}");
        }
    }
}

#[test]
fn which_of_several_are_meant() {
    for (meaning, spellings) in [
        ("Các sở, ban, ngành còn lại", &["Các sở, ban, ngành còn lại đề xuất danh mục.", "Các sở, ban, ngành còn lại lập dự toán."][..]),
        ("Các xã, phường còn lại", &["Các xã, phường còn lại xây dựng phương án.", "Các xã, phường còn lại chủ động nạo vét."]),
        ("các đơn vị còn lại", &["Giao các đơn vị còn lại rà soát.", "Đề nghị các đơn vị còn lại gửi số liệu."]),
        (
            "Các cơ quan, đơn vị cấp tỉnh còn lại có liên quan",
            &[
                "Các cơ quan, đơn vị cấp tỉnh còn lại có liên quan đến thủy lợi chọn ít nhất một hồ.",
                "Các cơ quan, đơn vị cấp tỉnh còn lại có liên quan rà soát hồ chứa.",
            ],
        ),
        ("Các đơn vị có liên quan", &["Các đơn vị có liên quan đến công tác thủy lợi khẩn trương rà soát hồ chứa."]),
        (
            "Các cơ quan chuyên môn từ tỉnh đến cơ sở",
            &["Các cơ quan chuyên môn từ tỉnh đến cơ sở chủ động tham mưu.", "Các cơ quan chuyên môn từ tỉnh đến cơ sở rà soát."],
        ),
        ("Các cấp | các ngành từ tỉnh đến địa phương", &["Các cấp, các ngành từ tỉnh đến địa phương tập trung chỉ đạo."]),
        ("các cơ quan, đơn vị từ huyện đến xã", &["Giao các cơ quan, đơn vị từ huyện đến xã kê khai đất rừng."]),
        // Each of them does it, and nobody else.
        (
            "Sở Y tế | Sở Xây dựng | Công an tỉnh",
            &["Sở Y tế, Sở Xây dựng, Công an tỉnh, mỗi đơn vị cử 02 người.", "Sở Y tế, Sở Xây dựng, Công an tỉnh mỗi cơ quan cử 02 người."],
        ),
        ("UBND các xã", &["UBND các xã, mỗi xã trồng 02 ha rừng."]),
        ("Các cơ quan, đơn vị", &["Các cơ quan, đơn vị thực hiện các nhiệm vụ sau:"]),
        ("Mỗi đơn vị", &["Mỗi đơn vị cử 02 người."]),
        ("Mỗi xã | mỗi đơn vị", &["Mỗi xã, mỗi đơn vị trồng 200 cây."]),
        ("Mỗi sở, ngành | mỗi xã", &["Mỗi sở, ngành, mỗi xã xây dựng một vườn ươm."]),
        ("Các thành viên còn lại của Ban Chỉ đạo", &["Các thành viên còn lại của Ban Chỉ đạo theo dõi địa bàn."]),
        ("Các thành viên còn lại của Tổ biên tập", &["Các thành viên còn lại của Tổ biên tập gửi góp ý."]),
        ("Các thành viên còn lại của Hội đồng nghiệm thu", &["Các thành viên còn lại của Hội đồng nghiệm thu cho điểm."]),
        ("Các đơn vị", &["Các đơn vị còn lại 100% rà soát hồ sơ.", "Các đơn vị còn lại của khối sáng kiến rà soát hồ sơ."]),
        ("Các đơn vị còn lại của Sở Y tế", &["Các đơn vị còn lại của Sở Y tế kiểm kê tài sản."]),
        ("UBND các xã, phường còn lại của thành phố", &["UBND các xã, phường còn lại của thành phố rà soát."]),
        ("UBND các xã | mỗi đơn vị liên quan", &["UBND các xã, mỗi đơn vị liên quan rà soát quỹ đất."]),
    ] {
        for spelling in spellings {
            assert_eq!(lead(spelling), meaning, "{spelling}");
        }
    }
    for text in [
        "Các đơn vị có liên quan đến công tác tổ chức cán bộ.",
        "Các đơn vị có liên quan đến quản lý rừng.",
        "Các đơn vị có liên quan đến vi phạm khai thác cát bị xử lý.",
        "Các đơn vị có liên quan đến rừng phòng hộ khai thác trái phép.",
        "Vận chuyển giống từ tỉnh đến xã.",
        // What they are left with is no part of who they are.
        "Các đơn vị còn lại 03 thủ tục quá hạn.",
    ] {
        assert_eq!(lead(text), "", "{text}");
    }
}

#[test]
fn an_owner_ends_before_what_is_done() {
    for text in ["Các đơn vị trực thuộc các sở, báo cáo kết quả.", "Giao các đơn vị trực thuộc các sở và báo cáo kết quả."]
    {
        assert!(!lead(text).contains("báo"), "{text}: {}", lead(text));
    }
}

#[test]
fn who_takes_part() {
    for (meaning, spellings) in [
        (
            "Sở Khoa học và Công nghệ",
            &[
                "Phối hợp với Sở Khoa học và Công nghệ thẩm định công nghệ.",
                "Phối hợp Sở Khoa học và Công nghệ kiểm tra việc ghi nhãn.",
                "Chủ trì, phối hợp chặt chẽ với Sở Khoa học và Công nghệ xây dựng hồ sơ.",
                "Thường xuyên phối hợp, trao đổi thông tin với Sở Khoa học và Công nghệ để xử lý.",
                "Đơn vị phối hợp: Sở Khoa học và Công nghệ.",
                "Kết hợp chặt chẽ với Sở Khoa học và Công nghệ tập huấn cho hộ sản xuất.",
            ][..],
        ),
        (
            "các cơ quan, đơn vị có liên quan",
            &[
                "Chủ trì, phối hợp các cơ quan, đơn vị có liên quan tham mưu Ủy ban nhân dân thị xã.",
                "Chủ động phối hợp với các cơ quan, đơn vị có liên quan tổ chức hội chợ.",
                "Bảo đảm sự phối hợp thường xuyên giữa các cơ quan, đơn vị có liên quan trong vận hành.",
                "Tăng cường phối hợp đồng bộ, hiệu quả với các cơ quan, đơn vị có liên quan.",
            ],
        ),
        (
            "Sở Tài chính | Sở Nội vụ",
            &["Sở Y tế phối hợp với: Sở Tài chính, Sở Nội vụ.", "Chủ trì, phối hợp với: Sở Tài chính, Sở Nội vụ rà soát."],
        ),
        (
            "Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh | UBND các xã, phường",
            &[
                "Phối hợp với Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và UBND các xã, phường tuần tra.",
                "Chủ trì, phối hợp với Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; UBND các xã, phường diễn tập.",
            ],
        ),
        (
            "Ban Quản lý các khu công nghiệp và khu chế xuất | Sở Y tế",
            &[
                "Phối hợp với Ban Quản lý các khu công nghiệp và khu chế xuất, Sở Y tế khám sức khỏe công nhân.",
                "Phối hợp cùng Ban Quản lý các khu công nghiệp và khu chế xuất và Sở Y tế lập danh sách.",
            ],
        ),
    ] {
        for spelling in spellings {
            assert_eq!(coordinating(spelling), meaning, "{spelling}");
        }
    }
}

#[test]
fn who_is_named_twice_is_one_agency() {
    let places = ["An", "Bình", "Cát", "Dân", "Đức", "Giang", "Hà", "Khê", "Lâm", "Minh"];
    let all: Vec<String> = ["Phú", "Tân"].iter().flat_map(|first| places.map(|place| format!("UBND xã {first} {place}"))).collect();
    for (again, count) in [(3, 3), (15, 15), (16, 16), (17, 17), (20, 20)] {
        let names = &all[..count];
        let text = format!("Phối hợp với {}, {} tuần tra.", names.join(", "), names[again - 1].to_uppercase());
        assert_eq!(coordinating(&text), names.join(" | "), "{text}");
        let text = format!("Phối hợp với {}, {} tuần tra.", names.join(", "), names[0]);
        assert_eq!(coordinating(&text), names.join(" | "), "{text}");
    }
}

#[test]
fn words_that_are_no_bodies_of_a_kind() {
    for text in [
        "Phối hợp với các đơn vị, cấp phép xây dựng.",
        "Phối hợp với các đơn vị, cấp phát thuốc.",
        "Phối hợp với các đơn vị, phòng chống cháy rừng.",
        "Phối hợp với các đơn vị, hội nghị tổng kết.",
        "Phối hợp với các đơn vị, tổ chức trồng rừng.",
        "Phối hợp với các đơn vị, ngành nghề nông thôn.",
    ] {
        assert_eq!(coordinating(text), "các đơn vị", "{text}");
    }
    assert_eq!(coordinating("Phối hợp với các cấp, các ngành giữ rừng."), "các cấp | các ngành");
    // `bộ trưởng`, `ban thường vụ` are persons and bodies of their own; `bộ`, `ban` beside others are of a kind.
    assert_eq!(coordinating("Phối hợp với các cơ quan, ban, bộ, ngành giữ rừng."), "các cơ quan, ban, bộ, ngành");
    assert_eq!(coordinating("Phối hợp với các sở, bộ trưởng Bộ Y tế giữ rừng."), "các sở | bộ trưởng Bộ Y tế");
}

#[test]
fn a_name_ends_where_the_task_begins() {
    for (name, task) in [
        ("Sở Giáo dục và Đào tạo", "kiểm tra việc dạy thêm"),
        ("Sở Văn hóa, Thể thao và Du lịch", "chủ trì xét chọn"),
        ("Sở Văn hoá, Thể thao & Du lịch", "đôn đốc các huyện"),
        ("Sở Lao động - Thương binh và Xã hội", "hướng dẫn hồ sơ"),
        ("Phòng Kinh tế, Hạ tầng và Đô thị", "cấp phép xây dựng"),
        ("Trung tâm Kiểm soát bệnh tật tỉnh Phú Yên", "giám sát dịch"),
        ("Viện kiểm sát nhân dân huyện", "xét xử điểm"),
        ("Chi cục Chăn nuôi và Thú y", "tiêm phòng"),
        ("Chi cục Hải quan khu vực IX", "kiểm soát hàng hóa"),
        ("các cơ quan báo chí trên địa bàn tỉnh", "đưa tin"),
        ("các tổ chức chính trị - xã hội", "vận động hội viên"),
        ("các đơn vị sự nghiệp công lập", "xây dựng phương án"),
        ("Hội Liên hiệp Phụ nữ tỉnh", "phát động phong trào"),
        ("Ngân hàng Chính sách xã hội huyện", "giải ngân"),
        ("các đơn vị trực thuộc Sở Xây dựng", "rà soát dự án"),
        ("Văn phòng HĐND và UBND huyện", "tổng hợp"),
        ("Ban Quản lý Khu kinh tế Vân Phong", "cấp phép xây dựng"),
        ("Ban Quản lý các khu chế xuất và công nghiệp", "thẩm định hồ sơ"),
        ("Ban Quản lý Khu công nghệ cao", "xúc tiến đầu tư"),
        ("Ban Quản lý Khu kinh tế, khu công nghiệp", "hướng dẫn thủ tục"),
        ("Cục Quản lý đê điều", "đôn đốc việc hộ đê"),
        ("các ngành Giáo dục, Nội vụ", "rà soát biên chế"),
        ("Phó Giám đốc Sở Ngoại vụ", "tiếp đoàn"),
        ("Công an Phường 7", "tuần tra"),
        ("các đơn vị được giao chủ trì nhiệm vụ tại Kế hoạch này", "báo cáo kết quả"),
        ("Thanh tra Sở Xây dựng", "xử lý vi phạm"),
        ("tổ công tác tỉnh", "kiểm tra các xã"),
        ("Hội tỉnh", "vận động hội viên"),
        ("Trưởng Ban Quản lý Khu kinh tế Vân Phong", "tuần tra"),
        ("Ngân hàng Nhà nước Chi nhánh Khu vực 5", "giải ngân"),
        ("Ngân hàng Nhà nước - chi nhánh Khu vực 5", "giải ngân"),
        ("Trung tâm Truyền thông, Dữ liệu và Công nghệ số", "đưa tin"),
    ] {
        let text = format!("Phối hợp với {name} {task} theo quy định.");
        assert_eq!(coordinating(&text), name, "{text}");
    }
}

#[test]
fn nobody_is_named() {
    for text in [
        "Tham mưu UBND tỉnh ban hành quy định mới.",
        "Báo cáo Sở Nội vụ trước ngày 15 hằng tháng.",
        "Trình Hội đồng nhân dân thành phố xem xét.",
        "Gửi Phòng Tài chính - Kế hoạch thẩm tra.",
        "Hướng dẫn các xã, phường lập danh sách.",
        "Đôn đốc các cơ quan, đơn vị nộp báo cáo.",
        "Tổ chức tuyên truyền trên hệ thống loa.",
        "Kết hợp trồng xen cây họ đậu.",
        "Quy chế phối hợp giữa Sở Y tế và Công an tỉnh.",
        "Xây dựng khu công nghiệp sinh thái ven biển.",
        "Hội thảo về quản lý khu kinh tế.",
        "Trường học số được nhân rộng.",
        "Phòng ngừa tội phạm công nghệ cao.",
        "Nâng cao trách nhiệm của người đứng đầu cơ quan.",
        "100% cơ quan, đơn vị sử dụng chữ ký số.",
        "Hằng năm, 100% bộ, cơ quan ngang bộ tự đánh giá chỉ số.",
        "Đến năm 2027, trên 90% sở, ngành, Ủy ban nhân dân các xã sử dụng chữ ký số.",
        "Các cơ quan được kiểm tra đạt loại tốt.",
        "Thực hiện quy chế phối hợp trong quản lý rừng.",
        "Phối hợp đồng bộ các giải pháp chống hạn.",
        "Ban hành kế hoạch phòng, chống cháy rừng.",
        "Trường hợp cần thiết phải điều chỉnh.",
        "Ủy ban nhân dân huyện Kon Rẫy ban hành Kế hoạch chuyển đổi số như sau:",
        "Theo đề nghị của Giám đốc Sở Y tế.",
        "Thanh tra, kiểm tra việc chấp hành giá.",
        "Hội nghị tổng kết được tổ chức trực tuyến.",
        "Phát triển kinh tế - xã hội vùng ven.",
        "",
        "- ; , (",
        "Phân cấp, ngành chủ trì thực hiện.",
        "Các sở, nâng cấp, ngành chủ trì.",
        "Cung cấp, ngành chủ trì thực hiện.",
    ] {
        let words = Words::new(text);
        assert_eq!(find(&Passage::of(&words), &[]), Agencies::default(), "{text}");
    }
}

#[test]
fn a_citation_names_no_actor() {
    let text = "Bộ Xây dựng chủ trì theo Thông tư số 3/2022.";
    let end = text.find(" chủ").unwrap_or(0);
    assert!(!find(&Passage::of(&Words::new(text)), &[]).lead.is_empty());
    let cited: Vec<Range<usize>> = std::iter::once(0..end).collect();
    assert!(find(&Passage::of(&Words::new(text)), &cited).lead.is_empty());
}

#[test]
fn headings() {
    for (title, lead, coordinating) in [
        ("Sở Ngoại vụ", "Sở Ngoại vụ", ""),
        ("SỞ Y TẾ", "SỞ Y TẾ", ""),
        ("Đề nghị Hội Nông dân tỉnh, Tỉnh đoàn", "Hội Nông dân tỉnh | Tỉnh đoàn", ""),
        ("Trách nhiệm của Thủ trưởng các đơn vị", "Thủ trưởng các đơn vị", ""),
        ("Đối với các cơ quan, đơn vị", "các cơ quan, đơn vị", ""),
        ("Các Sở: Nội vụ, Y tế", "Nội vụ | Y tế", ""),
        ("Kế hoạch và Đầu tư", "", ""),
        ("Tài nguyên và môi trường", "", ""),
        ("Công an huyện có trách nhiệm:", "Công an huyện", ""),
        ("Phối hợp với các sở, ngành", "", "các sở, ngành"),
        ("Chủ trì, phối hợp với UBND các phường", "", "UBND các phường"),
        ("Sở Tài chính phối hợp với Thuế tỉnh Hậu Giang:", "Sở Tài chính", "Thuế tỉnh Hậu Giang"),
        ("Đối với người cao tuổi", "", ""),
        ("Cải cách thể chế", "", ""),
        ("Tổ chức thực hiện", "", ""),
        ("Văn hóa", "", ""),
        ("Phòng, chống thiên tai", "", ""),
        ("Đơn vị", "", ""),
    ] {
        let found = heading(&Words::new(title));
        assert_eq!(texts(title, &found.lead), lead, "{title}");
        assert_eq!(texts(title, &found.coordinating), coordinating, "{title}");
    }
}

#[test]
fn a_cell_leaves_no_word_out() {
    for cell in [
        "Các sở, ban, ngành liên quan; UBND cấp huyện",
        "- Sở Công Thương - UBND các xã",
        "Các Sở: Nội vụ; Tài chính; Văn hóa và Thể thao",
        "Cán bộ, công chức chuyên môn phường",
        "CC. Địa chính – Xây dựng",
        "Đội Trật tự đô thị; Bộ phận Một cửa phường",
        "Các nhà khoa học",
    ] {
        let words = Words::new(cell);
        let names = texts(cell, &list(&words));
        let count = |text: &str| text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).count();
        assert_eq!(count(&names), count(cell), "{cell}: {names}");
    }
}

#[test]
fn names_and_nothing_else() {
    for (text, expected) in [
        ("Sở Y tế, Sở Nội vụ", true),
        ("UBND các xã, phường", true),
        ("Các doanh nghiệp viễn thông", true),
        ("Đề nghị Hội Cựu chiến binh tỉnh", true),
        ("Sở Y tế tăng cường kiểm tra", false),
        ("Mục tiêu", false),
        ("Đơn vị tính", false),
        ("Cơ quan chủ trì", false),
        ("Quý II năm 2027", false),
    ] {
        assert_eq!(is_name_list(&Words::new(text)), expected, "{text}");
    }
}

#[test]
fn abbreviations_are_written_out() {
    for (short, long) in [
        ("UBND huyện", "Ủy ban nhân dân huyện"),
        ("TT. HĐND tỉnh", "Thường trực Hội đồng nhân dân tỉnh"),
        ("Văn phòng HĐND&UBND quận", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân quận"),
        ("CC.Văn phòng", "Công chức Văn phòng"),
        ("VP-TK xã", "Văn phòng - Thống kê xã"),
        ("Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"),
        ("Sở TNMT", "Sở Tài nguyên và Môi trường"),
        ("Phòng LĐTBXH", "Phòng Lao động - Thương binh và Xã hội"),
        ("Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("BCH Quân sự xã", "Ban Chỉ huy Quân sự xã"),
        ("Uỷ ban nhân dân xã", "Ủy ban nhân dân xã"),
        ("Sở Y tế", "Sở Y tế"),
    ] {
        assert_eq!(expand(short), long);
    }
}

#[test]
fn the_level_that_a_name_tells() {
    use AgencyLevel::{Central, Commune, District, Province};
    for (name, level) in [
        ("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", Some(Province)),
        ("Các cơ quan trực thuộc Trung ương", Some(Central)),
        ("Các sở, ngành, đơn vị trực thuộc Trung ương", None),
        ("Bộ Nội vụ", Some(Central)),
        ("Sở Nội vụ", Some(Province)),
        ("UBND tỉnh Kon Tum", Some(Province)),
        ("Phòng Nội vụ huyện Chư Sê", Some(District)),
        ("Ủy ban nhân dân các xã, phường", Some(Commune)),
        ("UBND đặc khu Phú Quý", Some(Commune)),
        ("Bộ Chỉ huy Quân sự tỉnh", Some(Province)),
        ("UBND cấp huyện, cấp xã", None),
        ("các tổ chức chính trị - xã hội", None),
        ("Bộ phận một cửa", None),
        ("các cơ quan liên quan", None),
        ("các cơ quan Trung ương đóng trên địa bàn tỉnh", Some(Central)),
        ("UBND các xã trên địa bàn tỉnh", Some(Commune)),
        ("các đơn vị sự nghiệp trên địa bàn tỉnh", Some(Province)),
        ("các cơ quan chuyên môn từ tỉnh đến cơ sở", None),
        ("các doanh nghiệp trong khối thi đua tỉnh", None),
        ("Bộ Tư pháp", Some(Central)),
        ("Thủ trưởng cơ quan ngang bộ", Some(Central)),
        ("các bộ, cơ quan ngang bộ", Some(Central)),
        ("Bộ Tư lệnh Thủ đô", None),
        ("Ngân hàng Nhà nước Việt Nam", Some(Central)),
        ("Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 5", None),
        ("Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Hà Nam", Some(Province)),
        ("Chánh án Tòa án nhân dân tối cao", Some(Central)),
        ("Tòa án nhân dân tỉnh", Some(Province)),
        ("VKSND tối cao", None),
        ("Tổng Kiểm toán nhà nước", Some(Central)),
        ("Kiểm toán nhà nước khu vực II", None),
        ("Bảo hiểm xã hội Việt Nam", Some(Central)),
        ("Bảo hiểm xã hội tỉnh", Some(Province)),
        ("Đài Truyền hình Việt Nam", Some(Central)),
        ("Thông tấn xã Việt Nam", Some(Central)),
        ("các bộ, cơ quan, đơn vị, địa phương", None),
        ("các bộ, ngành và địa phương", None),
        ("các sở, ngành, địa phương", None),
        ("các cơ quan, địa phương thuộc tỉnh", Some(Province)),
        ("các sở, ngành", Some(Province)),
        ("chính quyền địa phương cấp xã", Some(Commune)),
    ] {
        assert_eq!(expand::level(name), level, "{name}");
    }
}

#[test]
fn a_long_list_is_read_once() {
    let text: String = (0..3000).map(|ward| format!("Sở Nội vụ, UBND Phường {ward}, các cơ quan, đơn vị, ")).collect();
    assert!(list(&Words::new(&text)).len() > 3000);
    for piece in ["phối hợp với ", "giao ", "vai trò ", "Giám đốc ", "cơ quan chủ trì: ", "của Chính phủ ", "sở, ban, ngành ", "5% "]
    {
        let text = piece.repeat(9000);
        for name in find(&Passage::of(&Words::new(&text)), &[]).lead {
            assert!(text.get(name.range.clone()).is_some_and(|written| !written.is_empty()), "{piece}");
        }
    }
    // Nested bodies neither recurse without end nor panic.
    assert!(find(&Passage::of(&Words::new(&"Văn phòng ".repeat(9000))), &[]).lead.len() < 9000);
}

#[test]
fn headings_of_actors() {
    for (title, lead) in [
        // Plural actors are named by what they do, to the end of the heading.
        ("Các doanh nghiệp hoạt động trong lĩnh vực khai khoáng", "Các doanh nghiệp hoạt động trong lĩnh vực khai khoáng"),
        ("Các cơ sở chế biến lâm sản, dược liệu:", "Các cơ sở chế biến lâm sản, dược liệu"),
        ("Các hợp tác xã đang hoạt động trong cụm làng nghề", "Các hợp tác xã đang hoạt động trong cụm làng nghề"),
        ("Các cơ sở chăn nuôi (lợn, gia cầm) trên địa bàn xã", "Các cơ sở chăn nuôi (lợn, gia cầm) trên địa bàn xã"),
        ("Các cơ sở dữ liệu chuyên ngành", ""),
        ("Các doanh nghiệp tham gia phải đăng ký", ""),
        // Which of them are meant.
        ("Các sở, ngành chủ trì, tham gia các đề án thành phần", "Các sở, ngành chủ trì, tham gia các đề án thành phần"),
        (
            "Các sở, ban, ngành được giao chủ trì các dự án, tiểu dự án thành phần:",
            "Các sở, ban, ngành được giao chủ trì các dự án, tiểu dự án thành phần",
        ),
        ("Các cơ quan chủ trì các dự án thành phần", "Các cơ quan chủ trì các dự án thành phần"),
        ("Các sở, ban, ngành tỉnh phụ trách tiêu chí", "Các sở, ban, ngành tỉnh phụ trách tiêu chí"),
        ("Các sở, ngành được giao chủ trì phải báo cáo", ""),
        ("Các sở tham gia ý kiến trước ngày 15/6/2027", "Các sở"),
        ("Các Sở tham gia nghiệm thu đề án", "Các Sở tham gia nghiệm thu đề án"),
        ("Các đơn vị tham gia hội thi", "Các đơn vị tham gia hội thi"),
        // Places behind a colon belong to the name; a task does not.
        ("Ủy ban nhân dân các phường: Bình An, Mỹ Lộc", "Ủy ban nhân dân các phường: Bình An, Mỹ Lộc"),
        ("UBND các xã: Phước Lý, Long Cang và Tân Trạch", "UBND các xã: Phước Lý, Long Cang và Tân Trạch"),
        ("UBND các xã: Tuyên truyền, vận động", ""),
        // An office behind a dash, a remark in brackets.
        ("Sở Xây dựng - Cơ quan thường trực Ban Chỉ đạo", "Sở Xây dựng"),
        ("Công an tỉnh (cơ quan chủ trì)", "Công an tỉnh"),
        ("Văn phòng UBND tỉnh – Cơ quan đầu mối", "Văn phòng UBND tỉnh"),
        ("Các cơ quan tham mưu quản lý ngành, lĩnh vực (gồm các Sở: Nội vụ, Y tế)", "Các cơ quan tham mưu quản lý ngành, lĩnh vực"),
        // Whose duty it is.
        ("Trách nhiệm của các cơ quan quản lý cấp trên (bao gồm các bộ)", "các cơ quan quản lý cấp trên"),
        ("Trách nhiệm của chủ đầu tư thực hiện kiểm kê", "chủ đầu tư thực hiện kiểm kê"),
        ("Nhiệm vụ của các cơ sở nuôi trồng rong biển", "các cơ sở nuôi trồng rong biển"),
        ("Trách nhiệm xã hội", ""),
        ("Đối với các doanh nghiệp", "các doanh nghiệp"),
        ("Các tổ chức, cá nhân liên quan", "Các tổ chức, cá nhân liên quan"),
    ] {
        let found = heading(&Words::new(title));
        assert_eq!(texts(title, &found.lead), lead, "{title}");
    }
}

#[test]
fn subjects_of_every_clause() {
    for (text, expected) in [
        // A condition without its comma.
        ("Trong quá trình thực hiện, nếu có vướng mắc các cơ quan, đơn vị kịp thời phản ánh.", "các cơ quan, đơn vị"),
        ("Trong quá trình tổ chức, nếu thấy cần điều chỉnh các xã, phường đề xuất với Sở Y tế.", "các xã, phường"),
        ("Nếu cần bổ sung các đơn vị tham gia, Sở Nội vụ trình UBND tỉnh quyết định.", "Sở Nội vụ"),
        ("Theo Nghị định sửa đổi, bổ sung các cơ quan quản lý chợ, Sở Nội vụ trình UBND tỉnh.", "Sở Nội vụ"),
        ("Khi thực hiện nếu cần sửa đổi, bổ sung các sở, ngành chủ động báo cáo.", "các sở, ngành"),
        ("Khi triển khai, nếu có khó khăn UBND các xã báo cáo ngay.", "UBND các xã"),
        ("Nếu có phát sinh Sở Y tế tổng hợp, đề xuất.", "Sở Y tế"),
        // The clause behind a semicolon.
        ("Gắn với nhiệm vụ của cơ quan, đơn vị; Ủy ban nhân dân các xã tổ chức thực hiện.", "Ủy ban nhân dân các xã"),
        ("Lồng ghép vào kế hoạch của các sở; Công an tỉnh chỉ đạo công an cấp xã.", "Công an tỉnh"),
        ("Đúng nhiệm vụ của các sở; UBND các xã, phường trong việc thực hiện.", ""),
        // `thì` gives the task to who stands behind it.
        ("Nếu Sở Nội vụ có văn bản hướng dẫn, thì UBND huyện ban hành văn bản sau.", "UBND huyện"),
        ("Lưu ý: Nếu Sở Nội vụ có văn bản mới, thì UBND xã có văn bản sau.", "UBND xã"),
        ("Nếu Sở Y tế chủ trì rà soát thấy thiếu, thì UBND tỉnh giao Công an tỉnh hỗ trợ.", "Công an tỉnh"),
        ("Nếu Sở Y tế chủ trì rà soát thấy thiếu, thì UBND tỉnh (theo đề nghị của Sở Nội vụ) giao Công an tỉnh hỗ trợ.", "Công an tỉnh"),
        ("Nếu Sở Y tế chủ trì rà soát thấy thiếu, thì giao Công an tỉnh hỗ trợ.", "Công an tỉnh"),
        ("Khi Sở Tài chính thông báo kinh phí thì Sở Y tế lập dự toán.", "Sở Y tế"),
        // Charged with or without a manner.
        ("Đề nghị Hội Nông dân tỉnh bằng nhiều cách làm, tổ chức tuyên truyền hội viên.", "Hội Nông dân tỉnh"),
        ("Khuyến khích Tỉnh đoàn phát động phong trào.", "Tỉnh đoàn"),
        ("Khuyến khích các doanh nghiệp đầu tư công nghệ.", ""),
        ("Hội đồng Thi đua - Khen thưởng các cấp phân công rõ trách nhiệm.", "Hội đồng Thi đua - Khen thưởng các cấp"),
        ("Báo cáo gửi Sở Tài chính tổng hợp, chủ trì, phối hợp với Sở Nội vụ thẩm định.", "Sở Tài chính"),
        ("Hoàn thành quyết toán, các Sở Tài chính; Xây dựng chủ trì tổng hợp.", "các Sở Tài chính; Xây dựng"),
        ("Hoàn thành quyết toán, các Sở Tài chính; và Nội vụ chủ trì tổng hợp.", "các Sở Tài chính; và Nội vụ"),
        ("Hoàn thành hồ sơ, Sở Y tế (qua Phòng Nghiệp vụ) và Công an tỉnh chủ trì thẩm định.", "Sở Y tế | Công an tỉnh"),
        (
            "Cơ quan thực hiện: Sở Nội vụ, các sở, ngành trong phạm vi chức năng, nhiệm vụ của mình và Công an tỉnh.",
            "Sở Nội vụ | các sở, ngành | Công an tỉnh",
        ),
        // Not who acts: described, counted, honoured, shared objects, remarks.
        ("Cơ chế đặt hàng, giao nhiệm vụ cho các viện nghiên cứu.", ""),
        ("Phân công, điều hành, giao việc cho các thành viên Tổ công tác.", ""),
        ("Hồ sơ trình, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.", ""),
        ("Đề nghị Thủ tướng Chính phủ xem xét khen thưởng.", ""),
        ("Ban Chỉ đạo tỉnh: chọn không quá 03 cá nhân.", ""),
        ("Tổ giúp việc Ban Chỉ đạo bầu cử của tỉnh: 02 cá nhân.", ""),
        ("Kinh phí các dự án do sở, ngành chủ trì, quản lý.", ""),
        ("Báo cáo cấp thẩm quyền (UBND thành phố, Bộ Y tế chủ trì dự án thành phần).", ""),
        ("Cán bộ làm công tác dân số các cấp.", ""),
        ("Các doanh nghiệp đã và đang triển khai mạng lưới.", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn partners_of_an_act_not_of_a_property() {
    for (text, expected) in [
        ("Tăng cường công tác phối hợp giữa các sở, ngành trong thanh tra.", "các sở, ngành"),
        ("Bảo đảm sự phối hợp chặt chẽ giữa các sở, ngành khi có dịch.", "các sở, ngành"),
        ("Nâng cao hiệu quả phối hợp truy quét giữa các sở, ngành.", "các sở, ngành"),
        ("Nâng cao hiệu quả phối hợp giữa các sở, ngành.", ""),
        ("Phát huy vai trò phối hợp giữa các sở, ngành.", ""),
        ("Cần có sự phối hợp chặt chẽ giữa các sở, ngành.", "các sở, ngành"),
        ("Bảo đảm có sự phối hợp chặt chẽ giữa các sở, ngành.", "các sở, ngành"),
        ("Những xã có sự phối hợp chặt chẽ giữa các sở, ngành.", ""),
        ("Những việc cần có sự phối hợp giữa các sở, ngành.", ""),
        ("Hoàn thiện cơ chế phối hợp giữa các sở, ngành.", ""),
    ] {
        assert_eq!(coordinating(text), expected, "{text}");
    }
}

#[test]
fn partners_through_their_contacts() {
    for (text, expected) in [
        ("Phối hợp với đầu mối các bộ, ngành hoàn thiện hồ sơ.", "các bộ, ngành"),
        ("Phối hợp với đầu mối của Sở Y tế đối chiếu số liệu.", "Sở Y tế"),
        ("Thường xuyên phối hợp với các đầu mối của UBND các xã rà soát.", "UBND các xã"),
        ("Phối hợp với đầu mối kỹ thuật khắc phục sự cố.", ""),
        ("Phối hợp với cơ quan đầu mối tổng hợp.", "cơ quan đầu mối"),
        ("Phối hợp với cha mẹ học sinh và chính quyền địa phương vận động.", "cha mẹ học sinh | chính quyền địa phương"),
        ("Phối hợp giáo viên chủ nhiệm hỗ trợ học sinh.", "giáo viên chủ nhiệm"),
        ("Phối hợp với Ban Thực hiện chính sách BHYT biên soạn tài liệu.", "Ban Thực hiện chính sách BHYT"),
    ] {
        assert_eq!(coordinating(text), expected, "{text}");
    }
}

#[test]
fn behind_the_comma_of_an_opener_stands_the_subject() {
    for (text, expected) in [
        ("Theo đề nghị của Sở Nội vụ, UBND tỉnh phê duyệt danh sách.", "UBND tỉnh"),
        ("Trên cơ sở đề xuất của các địa phương, Sở Tài chính tổng hợp.", "Sở Tài chính"),
        ("Sau khi nhận được báo cáo của UBND cấp xã, UBND tỉnh chỉ đạo rà soát.", "UBND tỉnh"),
        ("Căn cứ Kế hoạch của UBND tỉnh, các sở, ban, ngành xây dựng kế hoạch.", "các sở, ban, ngành"),
        ("Theo hướng dẫn của Bộ Y tế, Sở Y tế và Sở Tài chính ban hành văn bản.", "Sở Y tế | Sở Tài chính"),
        ("Theo Quyết định của UBND tỉnh, Sở Y tế, Sở Nội vụ thành lập tổ kiểm tra.", "Sở Y tế | Sở Nội vụ"),
        ("Theo hướng dẫn của Bộ Y tế, Bộ Tài chính ban hành, Sở Y tế lập dự toán.", "Sở Y tế"),
        ("Căn cứ mức thu 20%, Sở Tài chính rà soát nguồn.", "Sở Tài chính"),
        // No act follows, or the names are those to whom the first verb is done.
        ("Triển khai theo hướng dẫn của Bộ Y tế, Sở Y tế.", ""),
        ("Theo hướng dẫn của Bộ Y tế, Sở Y tế về tiêm chủng.", ""),
        ("Rà soát đề nghị của Sở Nội vụ, UBND tỉnh phê duyệt.", ""),
        ("Theo dõi các cơ quan đảng, Văn phòng Quốc hội thực hiện Quy định này.", ""),
        ("Đến năm 2027, 100% hồ sơ của các sở, ngành, UBND các xã xử lý trên môi trường mạng.", ""),
        ("Trường hợp vượt thẩm quyền của UBND xã, UBND huyện thì báo cáo UBND tỉnh.", ""),
        ("Nhằm bảo đảm quyền của các hội, Hội Nông dân giám sát.", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn a_name_with_a_colon_heads_what_stands_below() {
    for (text, expected) in [
        ("Sở Nội vụ:", "Sở Nội vụ"),
        ("Các sở, ban, ngành:", "Các sở, ban, ngành"),
        ("UBND các xã, phường:", "UBND các xã, phường"),
        ("Thành phần hồ sơ:", ""),
        ("Hồ sơ của Sở Nội vụ:", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn who_is_asked_stands_above() {
    for (text, expected) in [
        ("Đề nghị UBND thành phố chỉ đạo các phường thực hiện.", "UBND thành phố"),
        ("Sở Y tế rà soát, đề nghị UBND tỉnh bổ sung kinh phí.", "Sở Y tế"),
        ("Sở Y tế rà soát; đề nghị UBND thành phố Vinh bố trí mặt bằng.", "Sở Y tế | UBND thành phố Vinh"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn deputies_stand_beside_councils() {
    for (text, expected) in [
        ("Giao Sở Y tế, đại biểu Hội đồng nhân dân tỉnh giám sát.", "Sở Y tế | đại biểu Hội đồng nhân dân tỉnh"),
        (
            "Đề nghị Thường trực HĐND, các Ban của HĐND, Tổ đại biểu HĐND và các đại biểu HĐND xã giám sát.",
            "Thường trực HĐND | các Ban của HĐND | Tổ đại biểu HĐND | các đại biểu HĐND xã",
        ),
        ("Mời đại biểu dự hội nghị.", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn organisations_stand_amid_other_members() {
    for (text, expected) in [
        (
            "Các sở, ban, ngành, đơn vị, tổ chức chính trị - xã hội, hội, đoàn thể rà soát.",
            "Các sở, ban, ngành, đơn vị, tổ chức chính trị - xã hội, hội, đoàn thể",
        ),
        ("Các cơ quan, tổ chức chính trị - xã hội, doanh nghiệp rà soát.", "Các cơ quan, tổ chức chính trị - xã hội, doanh nghiệp"),
        ("Các tổ chức chính trị - xã hội, đoàn thể rà soát.", "Các tổ chức chính trị - xã hội, đoàn thể"),
        ("Các cơ quan, tổ chức chính trị - xã hội, UBND các xã rà soát.", "Các cơ quan, tổ chức chính trị - xã hội | UBND các xã"),
        ("Các cơ quan, tổ chức chính trị - xã hội, hội nghị tổng kết.", ""),
        ("Các tổ chức chính trị - xã hội, hội viên tham gia.", ""),
        ("Các cơ quan Bưu chính, Viễn thông trên địa bàn huyện rà soát.", "Các cơ quan Bưu chính, Viễn thông trên địa bàn huyện"),
        // What behind `tổ chức` nobody organises is what organisations do.
        ("Các cơ quan, tổ chức có trách nhiệm bảo vệ rừng.", "Các cơ quan, tổ chức"),
        ("Các cơ quan và tổ chức phải rà soát.", "Các cơ quan và tổ chức"),
        ("Các trường học, tổ chức nghiêm túc kỳ thi.", ""),
        ("Các cơ quan, tổ chức có hiệu quả việc trồng rừng.", ""),
        ("Các cơ quan, tổ chức trồng rừng phòng hộ.", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn what_is_done_is_no_part_of_a_name() {
    for (text, expected) in [
        ("Đề nghị Tỉnh Đoàn giám sát việc thực hiện.", "Tỉnh Đoàn"),
        ("Các cơ quan, đơn vị có liên quan chủ trì rà soát.", "Các cơ quan, đơn vị có liên quan"),
        ("Giao Ban Chỉ đạo phòng, chống dịch tỉnh rà soát kịch bản.", "Ban Chỉ đạo phòng, chống dịch tỉnh"),
        ("Giao Sở Y tế phòng, chống dịch bệnh.", "Sở Y tế"),
        ("Vùng có nguy cơ chủ trì di dời.", ""),
        ("Giao Hội Phụ nữ Xã tặng quà.", "Hội Phụ nữ Xã"),
        ("Giao Trung tâm Khoa học tổng hợp số liệu.", "Trung tâm Khoa học"),
        ("Công đoàn Ngành giáo dục phát động thi đua.", "Công đoàn Ngành giáo dục"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn words_that_end_in_a_verb() {
    for (text, expected) in [
        ("Cơ quan chủ quản Chương trình bố trí vốn đối ứng.", ""),
        ("Ban Quản lý công trình thủy lợi vận hành cống.", "Ban Quản lý công trình thủy lợi"),
        ("Chương trình Sở Y tế chủ trì được tổng kết hằng năm.", "Sở Y tế"),
        ("Sở Y tế trình UBND tỉnh đề án.", "Sở Y tế"),
        ("Trình Sở Y tế chủ trì thẩm định.", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn who_acts_and_what_is_no_part_of_the_name() {
    for (text, expected) in [
        // The first of several verbs is none of the name.
        ("UBND các xã quản lý, sử dụng kinh phí đúng mục đích.", "UBND các xã"),
        ("Đảng ủy xã lãnh đạo, chỉ đạo việc tuyên truyền.", "Đảng ủy xã"),
        ("Giao Sở Tài chính quản lý, điều hành ngân sách.", "Sở Tài chính"),
        ("Trưởng thôn tổ chức họp dân.", "Trưởng thôn"),
        ("Công chức kiểm tra sổ sách.", "Công chức"),
        ("Ban tổ chức chấm thi.", "Ban tổ chức"),
        ("Tổ kiểm tra báo cáo kết quả.", "Tổ kiểm tra"),
        ("Sở tổ chức hội nghị tổng kết.", ""),
        ("UBND tỉnh ủy quyền cho Sở Xây dựng phê duyệt.", "UBND tỉnh"),
        ("Trung tâm Y tế lập danh sách.", "Trung tâm Y tế"),
        ("Công an tỉnh và các địa phương tuần tra.", "Công an tỉnh | các địa phương"),
        // A department may be named by a verb, and some staff are.
        ("Giao Phòng đào tạo xây dựng kế hoạch thi.", "Phòng đào tạo"),
        ("Cán bộ quản lý dự giờ giáo viên.", "Cán bộ quản lý"),
        ("Cán bộ quản lý được bồi dưỡng nghiệp vụ.", ""),
        // What several places have in common.
        ("Các cơ quan báo chí của tỉnh và các địa phương đưa tin.", "Các cơ quan báo chí của tỉnh và các địa phương"),
        ("UBND xã, các ấp tổ chức họp dân.", "UBND xã, các ấp"),
        ("Các đơn vị quản lý, khai thác công trình thủy lợi kiểm tra hồ đập.", ""),
        // Behind what opens the sentence.
        ("Năm 2027, Sở Y tế lập danh sách.", "Sở Y tế"),
        ("Quý I/2027, Sở Y tế lập danh sách.", "Sở Y tế"),
        ("Kể từ ngày 01/3/2027, Sở Y tế tiếp nhận hồ sơ.", "Sở Y tế"),
        ("Tùy tình hình thực tế, các địa phương bố trí kinh phí.", "các địa phương"),
        ("Về kinh phí, Sở Tài chính bố trí.", "Sở Tài chính"),
        ("Năm 2025, Sở Y tế đã lập danh sách.", ""),
        ("Ít nhất 80% hồ sơ của các sở, UBND cấp xã xử lý trên mạng.", ""),
        ("Về hạn chế, các địa phương tuyên truyền chưa sâu.", ""),
        // Who is charged in other words.
        ("Giao đồng chí Chủ tịch UBND xã chỉ đạo thực hiện.", "Chủ tịch UBND xã"),
        ("Giao nhiệm vụ Sở Y tế lập danh sách.", "Sở Y tế"),
        ("Hiệu trưởng phân công nhiệm vụ các tổ chuyên môn.", "Hiệu trưởng"),
        ("Phân công trách nhiệm các sở, ngành rõ ràng.", ""),
        ("Rà soát trình tự, thủ tục giao UBND xã thực hiện.", ""),
        ("Tiếp tục giao Sở Y tế lập danh sách.", "Sở Y tế"),
        ("Bí thư Chi bộ, Trưởng thôn tuyên truyền đến từng hộ.", "Bí thư Chi bộ | Trưởng thôn"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn who_leads_together_with_others() {
    for text in [
        "Sở Y tế chủ trì cùng Công an tỉnh kiểm tra.",
        "Sở Y tế chủ trì, cùng Công an tỉnh kiểm tra.",
        "Sở Y tế chủ trì cùng với Công an tỉnh kiểm tra.",
        "Sở Y tế chủ trì, cùng với Công an tỉnh kiểm tra.",
        "Sở Y tế chủ trì, phối hợp cùng Công an tỉnh kiểm tra.",
    ] {
        assert_eq!((lead(text), coordinating(text)), ("Sở Y tế".to_owned(), "Công an tỉnh".to_owned()), "{text}");
    }
}

#[test]
fn bounds_of_names() {
    for (names, task) in [
        ("Ủy ban bầu cử tỉnh", "tổ chức hội nghị"),
        ("Trung tâm y tế", "giám sát dịch"),
        ("cơ quan chủ trì", "thực hiện các bước"),
        ("ngành giáo dục", "dạy bơi cho trẻ"),
        ("trường", "tổ chức ngày hội đọc sách"),
        ("sở tài chính | phòng nội vụ", "bố trí vốn"),
        ("phòng", "kiểm tra sổ sách"),
        ("đơn vị được lựa chọn quan trắc môi trường", "triển khai lấy mẫu"),
        ("các cơ quan báo chí, phát thanh, truyền hình khác", "đưa tin"),
        ("Đài Truyền hình Việt Nam | Thông tấn xã Việt Nam", "đưa tin"),
        ("lực lượng quân đội | công an", "hỗ trợ người dân"),
        ("lực lượng công an | quân đội", "tuần tra bờ sông"),
        ("quân đội | công an", "gia cố kè"),
        ("Sở Y tế | quân đội | công an", "lập chốt"),
        ("các lực lượng quân đội, công an", "diễn tập"),
        ("lực lượng công an xã", "tuần tra"),
        ("các cơ quan chuyên môn thuộc các bộ, ngành Trung ương", "tổ chức hội thảo"),
        ("các bộ | cơ quan ngang bộ | cơ quan thuộc Chính phủ", "rà soát"),
        ("các doanh nghiệp trong cụm thi đua tỉnh", "phát động"),
        ("các đơn vị trong hệ thống chính trị", "phát động"),
        ("các cơ quan, tổ chức, cá nhân có liên quan", "kiểm tra"),
        ("Sở Khoa học và Công nghệ | Công an Thành phố", "kiểm tra"),
        ("Các doanh nghiệp cung cấp dịch vụ bưu chính", "tổ chức vận chuyển"),
        ("các cơ quan nêu tại điểm c khoản 2 mục IV", "tổ chức vận chuyển"),
        ("Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 5", "giải ngân"),
    ] {
        let text = format!("Phối hợp với {} {task}.", names.replace(" | ", ", "));
        assert_eq!(coordinating(&text), names, "{text}");
    }
}

#[test]
fn cells_whose_commas_are_lost() {
    for (cell, expected) in [
        ("Sở Nội vụ, Các sở liên quan", "Sở Nội vụ | Các sở liên quan"),
        ("Trung tâm Truyền thông, Cơ quan báo chí tỉnh", "Trung tâm Truyền thông | Cơ quan báo chí tỉnh"),
        ("UBND các xã, phường, đặc khu Sở Tài chính", "UBND các xã, phường, đặc khu | Sở Tài chính"),
        ("Sở Tài chính Các sở, ngành", "Sở Tài chính | Các sở, ngành"),
        ("Sở Nội vụ Sở Y tế", "Sở Nội vụ | Sở Y tế"),
        ("Thanh tra Sở Y tế", "Thanh tra Sở Y tế"),
        ("Nhà cung cấp dịch vụ nước sạch", "Nhà cung cấp dịch vụ nước sạch"),
        ("Sở Y tế; Sở Nội vụ; Sở Y tế", "Sở Y tế | Sở Nội vụ"),
        ("Ngành Giáo dục; Sở Y tế", "Ngành Giáo dục | Sở Y tế"),
        ("Các trường: Đại học, Cao đẳng trên địa bàn tỉnh", "Các trường: Đại học, Cao đẳng trên địa bàn tỉnh"),
        ("Các cơ quan phụ trách rừng tại điểm a, khoản 1, mục V", "Các cơ quan phụ trách rừng tại điểm a, khoản 1, mục V"),
    ] {
        assert_eq!(texts(cell, &list(&Words::new(cell))), expected, "{cell}");
    }
}

#[test]
fn what_decided_is_told() {
    let cue = |text: &str| find(&Passage::of(&Words::new(text)), &[]).lead.first().map_or("", |found| found.cue);
    for (text, expected) in [
        ("Giao Sở Y tế kiểm tra.", "verb:giao"),
        ("Sở Y tế kiểm tra các trạm.", "subject:verb"),
        ("Việc kiểm tra do Sở Y tế chủ trì.", "verb:chu-tri"),
        ("Cơ quan chủ trì: Sở Y tế.", "label:chu-tri"),
        ("Sở Y tế khua chiêng.", "default:subject"),
    ] {
        assert_eq!(cue(text), expected, "{text}");
    }
}

#[test]
fn bodies_of_bodies_and_faculties() {
    for (text, expected) in [
        ("Tổ công tác của UBND tỉnh kiểm tra các kho lạnh.", "Tổ công tác của UBND tỉnh"),
        ("Tổ giúp việc của Chủ tịch UBND huyện tổng hợp kiến nghị.", "Tổ giúp việc của Chủ tịch UBND huyện"),
        ("Ban Chỉ đạo của Sở Y tế đôn đốc các trạm.", "Ban Chỉ đạo của Sở Y tế"),
        ("Khoa Nhi, Trường Đại học Y Hà Nội khảo sát các lớp.", "Khoa Nhi | Trường Đại học Y Hà Nội"),
        ("Hằng năm, ban các khu công nghiệp rà soát quỹ đất.", "ban các khu công nghiệp"),
        ("Tổ của UBND tỉnh về rừng.", ""),
        ("Khoa học và Công nghệ hỗ trợ nông dân.", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn who_stands_above_is_asked_and_not_charged() {
    for text in [
        "Đề nghị UBND tỉnh hỗ trợ kinh phí nạo vét.",
        "Đề nghị Ủy ban nhân dân huyện bổ sung biên chế.",
        "Kiến nghị: đề nghị UBND tỉnh bố trí vốn.",
    ] {
        assert_eq!(lead(text), "", "{text}");
    }
    for (text, expected) in [
        ("Đề nghị UBND huyện Mường Lát bố trí vốn.", "UBND huyện Mường Lát"),
        ("Đề nghị UBND các huyện bố trí vốn.", "UBND các huyện"),
        ("Đề nghị Công an tỉnh tuần tra.", "Công an tỉnh"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn who_acts_behind_an_opening_purpose() {
    let list = "các sở, ban, ngành | Sở Y tế | các xã, phường";
    for text in [
        "Để giảm rác, giữ nước sạch; các sở, ban, ngành, Sở Y tế, các xã, phường (sau đây gọi chung là đơn vị) và mọi người dân triển khai thu gom.",
        "Nhằm giữ sạch bờ sông, các sở, ban, ngành (sau đây viết tắt là sở), Sở Y tế, các xã, phường tổ chức ra quân.",
        "Để phố phường xanh, sạch: các sở, ban, ngành, Sở Y tế và các xã, phường cùng nhân dân tổ chức trồng cây.",
    ] {
        assert_eq!(lead(text), list, "{text}");
    }
    assert_eq!(
        lead("Để kỷ niệm thành công; các sở, ngành, tổ chức Hội (sau đây viết tắt là cơ quan) và mọi người dân triển khai thi đua."),
        "các sở, ngành, tổ chức Hội"
    );
    assert_eq!(lead("Các xã, phường tổ chức hội thi cấp thôn."), "Các xã, phường");
    for text in [
        "Để các sở, ban, ngành và nhân dân theo dõi, tài liệu được công khai.",
        "Nhằm giúp các xã, phường và người dân thực hiện dịch vụ công, đường truyền được nâng cấp.",
    ] {
        assert_eq!(lead(text), "", "{text}");
    }
}

#[test]
fn an_office_behind_comrade_and_what_officers_answer_for() {
    for (text, expected) in [
        ("Đồng chí Phó Chủ tịch UBND xã trực tiếp chỉ đạo thực hiện.", "Phó Chủ tịch UBND xã"),
        ("Đ/c Chánh Văn phòng HĐND và UBND xã theo dõi, đôn đốc.", "Chánh Văn phòng HĐND và UBND xã"),
        ("Công chức phụ trách cải cách hành chính tổng hợp báo cáo.", "Công chức phụ trách cải cách hành chính"),
        ("Mỗi cơ quan, đơn vị cử 01 cán bộ làm đầu mối.", "Mỗi cơ quan, đơn vị"),
        ("Các cơ quan phân công lãnh đạo phụ trách và cán bộ đầu mối theo dõi.", "Các cơ quan"),
        ("Phân công Công an xã theo dõi.", "Công an xã"),
        ("UBND tỉnh giao Sở Y tế chủ trì thực hiện.", "Sở Y tế"),
        ("Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND xã đã phát biểu.", ""),
        ("Đồng chí lãnh đạo phụ trách công tác bảo hiểm, cán bộ chuyên quản.", ""),
        ("Đồng chí hướng nghiệp cho học sinh.", ""),
        ("Đồng chí Chủ tịch Hội Phụ nữ xã: Thành viên.", ""),
        ("Đ/c Phó Chủ tịch UBND xã là Trưởng ban.", ""),
        ("Trước ngày 15/12/2026 Phòng Nội vụ chủ trì tổng hợp.", "Phòng Nội vụ"),
        ("Năm 2026 Công an xã chủ trì rà soát.", "Công an xã"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn boards_for_an_occasion_and_members_of_the_front() {
    for (text, expected) in [
        ("Các tổ chức thành viên của Mặt trận tổ chức giám sát.", "Các tổ chức thành viên của Mặt trận"),
        ("Đoàn kiểm tra liên ngành lập biên bản các cơ sở.", "Đoàn kiểm tra liên ngành"),
        ("Tổ giúp việc tổng hợp báo cáo.", "Tổ giúp việc"),
        ("Các thành viên Tiểu ban chủ động triển khai.", "Các thành viên Tiểu ban"),
        ("Người giúp việc gia đình đăng ký tạm trú.", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn organisations_of_society_among_others() {
    for (text, expected) in [
        (
            "Phối hợp với các cơ quan, tổ chức chính trị - xã hội, nhà khoa học rà soát hồ sơ.",
            "các cơ quan, tổ chức chính trị - xã hội, nhà khoa học",
        ),
        // A semicolon parts two collectives.
        ("Phối hợp với các tổ chức chính trị - xã hội; doanh nghiệp rà soát hồ sơ.", "các tổ chức chính trị - xã hội | doanh nghiệp"),
    ] {
        assert_eq!(coordinating(text), expected, "{text}");
    }
}

#[test]
fn places_that_begin_as_names_of_bodies_do() {
    for (text, expected) in
        [("UBND xã Trang Thông chủ trì rà soát.", "UBND xã Trang Thông"), ("UBND xã Hợp Tác chủ trì rà soát.", "UBND xã Hợp Tác")]
    {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn what_narrows_a_name_goes_on() {
    for (text, expected) in [
        ("Phối hợp với các cơ quan quản lý trật tự đô thị rà soát vi phạm.", "các cơ quan quản lý trật tự đô thị"),
        (
            "Phối hợp với các cơ quan quản lý về hạ tầng kỹ thuật khu công nghiệp, rà soát quỹ đất.",
            "các cơ quan quản lý về hạ tầng kỹ thuật khu công nghiệp",
        ),
        ("Phối hợp với các cơ quan cùng cấp các huyện tuần tra.", "các cơ quan cùng cấp các huyện"),
        (
            "Phối hợp với các nhà đầu tư trong các khu công nghệ cao, và cụm công nghiệp rà soát.",
            "các nhà đầu tư trong các khu công nghệ cao, và cụm công nghiệp",
        ),
        ("Phối hợp với các đơn vị thuộc các sở, ban, ngành, đoàn cấp tỉnh tổng kết.", "các đơn vị thuộc các sở, ban, ngành, đoàn cấp tỉnh"),
        // `sự phối hợp của` asks somebody for it.
        ("Tổ chức hội thi với sự phối hợp của Hội Nông dân tỉnh.", "Hội Nông dân tỉnh"),
    ] {
        assert_eq!(coordinating(text), expected, "{text}");
    }
    let ministers = "Bộ trưởng | Thủ trưởng cơ quan ngang bộ | Chủ tịch UBND các tỉnh";
    let text = "Đề nghị Bộ trưởng; Thủ trưởng cơ quan ngang bộ; Chủ tịch UBND các tỉnh chỉ đạo rà soát.";
    assert_eq!(lead(text), ministers);
    for text in [
        "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh chịu trách nhiệm thi hành.",
        "Đề nghị Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh chỉ đạo rà soát.",
        "Bộ trưởng và Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh lập sổ.",
    ] {
        assert_eq!(lead(text), ministers, "{text}");
    }
    assert_eq!(lead("Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ lập sổ."), "Các Bộ trưởng | Thủ trưởng cơ quan ngang bộ");
    assert_eq!(lead("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ lập sổ."), "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ");
    assert_eq!(lead("Bộ trưởng và Thủ tướng Chính phủ lập sổ."), "");
    assert_eq!(lead("Ý kiến của Bộ trưởng, Thủ trưởng cơ quan ngang bộ được tiếp thu."), "");
}

#[test]
fn a_label_is_no_member_of_those_before_it() {
    for (text, leading, joining) in [
        ("Cơ quan chủ trì: Các sở, ngành; cơ quan phối hợp: Thuế tỉnh.", "Các sở, ngành", "Thuế tỉnh"),
        ("Cơ quan chủ trì: Các sở, ngành; cơ quan, đơn vị phối hợp: Thuế tỉnh.", "Các sở, ngành", "Thuế tỉnh"),
        ("Đơn vị thực hiện: Các thôn; Cơ quan phối hợp: Công an xã.", "Các thôn", "Công an xã"),
        ("Chủ trì: Ban Quản lý dự án; đơn vị phối hợp: Sở Y tế.", "Ban Quản lý dự án", "Sở Y tế"),
        // Without a colon they are members, whatever they are told to do.
        ("Giao các sở, ngành; cơ quan, đơn vị phối hợp rà soát.", "các sở, ngành; cơ quan, đơn vị", ""),
    ] {
        assert_eq!((lead(text).as_str(), coordinating(text).as_str()), (leading, joining), "{text}");
    }
}

#[test]
fn a_syllable_of_a_name_that_looks_like_a_verb() {
    for (name, acts) in [
        ("Sở Công Thương | các sở, ngành liên quan", "Sở Công Thương và các sở, ngành liên quan niêm yết giá bán."),
        ("Trung tâm Dịch vụ tổng hợp xã", "Trung tâm Dịch vụ tổng hợp xã mở lớp tin học."),
        ("Tổ chuyển đổi số cộng đồng", "Tổ chuyển đổi số cộng đồng hướng dẫn bà con."),
        ("Trung tâm Học tập cộng đồng xã", "Trung tâm Học tập cộng đồng xã mở lớp xóa mù chữ."),
        ("Ban Giám sát đầu tư cộng đồng", "Ban Giám sát đầu tư cộng đồng giám sát cầu dân sinh."),
        ("Đội Quản lý trật tự đô thị", "Đội Quản lý trật tự đô thị xử lý lấn chiếm vỉa hè."),
        ("Đội Cảnh sát giao thông - Trật tự", "Đội Cảnh sát giao thông - Trật tự tuần tra ban đêm."),
        ("Tổ bảo vệ an ninh trật tự", "Tổ bảo vệ an ninh trật tự tuần tra ban đêm."),
        ("Trung tâm Y tế dự phòng", "Trung tâm Y tế dự phòng giám sát ổ dịch."),
        ("Trung tâm Y tế", "Trung tâm Y tế giám sát ổ dịch."),
        ("Trung tâm Giới thiệu việc làm", "Trung tâm Giới thiệu việc làm tổ chức phiên giao dịch."),
        ("Trung tâm Đăng kiểm xe cơ giới", "Trung tâm Đăng kiểm xe cơ giới kiểm tra xe khách."),
        ("Đội Kiểm tra trật tự đô thị phường", "Đội Kiểm tra trật tự đô thị phường giải tỏa vỉa hè."),
        ("Trung tâm Văn hóa cộng đồng", "Trung tâm Văn hóa cộng đồng tổ chức hội thi."),
        ("Lực lượng Công an, Quân sự, Biên phòng", "Lực lượng Công an, Quân sự, Biên phòng tuần tra chung."),
        ("Tổ bảo vệ dân phố", "Tổ bảo vệ dân phố tuần tra ban đêm."),
        ("Đội dân phòng thôn", "Đội dân phòng thôn tuần tra ban đêm."),
        ("Quân sự xã", "Quân sự xã huấn luyện dân quân."),
        ("Công an xã | Quân sự xã", "Công an xã, Quân sự xã bảo đảm trật tự."),
    ] {
        assert_eq!(lead(acts), name, "{acts}");
    }
}

#[test]
fn a_field_in_small_letters_is_what_is_done() {
    for (name, acts) in [
        ("Các đơn vị thuộc Sở", "Các đơn vị thuộc Sở xây dựng kế hoạch hằng năm."),
        ("Các phòng, đơn vị trực thuộc Sở", "Các phòng, đơn vị trực thuộc Sở tổ chức triển khai."),
        ("Các phòng chuyên môn thuộc Sở", "Các phòng chuyên môn thuộc Sở rà soát hồ sơ."),
        ("Các đơn vị thuộc Sở Xây dựng", "Các đơn vị thuộc Sở Xây dựng lập kế hoạch."),
        ("Các đơn vị thuộc Sở Y tế", "Các đơn vị thuộc Sở Y tế rà soát hồ sơ."),
        ("Trạm Bảo vệ thực vật", "Trạm Bảo vệ thực vật xây dựng phương án diệt chuột."),
        ("Các Bộ", "Các Bộ xây dựng kế hoạch hằng năm."),
        ("Phòng Tổng hợp", "Phòng Tổng hợp xây dựng báo cáo."),
        ("Ban Quản lý dự án đầu tư xây dựng", "Ban Quản lý dự án đầu tư xây dựng lập hồ sơ mời thầu."),
        ("UBND các xã, phường", "UBND các xã, phường sản xuất lúa theo lịch."),
        ("Các cơ sở sản xuất", "Các cơ sở sản xuất khai báo hóa chất."),
        ("Đài Truyền thanh xã", "Đài Truyền thanh xã phát thanh hằng ngày."),
    ] {
        assert_eq!(lead(acts), name, "{acts}");
    }
    for (names, joins) in [
        ("Tập đoàn VNPT", "Phối hợp với Tập đoàn VNPT xây dựng hệ thống quan trắc."),
        ("Công ty TNHH Xây dựng Sao Mai", "Phối hợp với Công ty TNHH Xây dựng Sao Mai sửa cống."),
        ("lực lượng Công an, Biên phòng | Hải quan", "Phối hợp với lực lượng Công an, Biên phòng, Hải quan kiểm tra tàu cá."),
    ] {
        assert_eq!(coordinating(joins), names, "{joins}");
    }
    // Who serves, and a matter of that name.
    for text in ["Nghĩa vụ quân sự xã được giao đủ quân.", "Quân sự địa phương tiếp tục củng cố.", "Quân sự địa phương đạt kết quả tốt."]
    {
        assert_eq!(lead(text), "", "{text}");
    }
}

#[test]
fn posts_of_communes_and_boards_that_manage() {
    for (name, acts) in [
        (
            "Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường",
            "Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường đo lại thửa đất.",
        ),
        ("Bộ phận Văn hóa - Xã hội", "Bộ phận Văn hóa - Xã hội tham mưu kế hoạch."),
        ("Bộ phận Tư pháp - Hộ tịch", "Bộ phận Tư pháp - Hộ tịch rà soát văn bản."),
        ("Ban quản lý rừng phòng hộ", "Ban quản lý rừng phòng hộ tuần tra hằng đêm."),
        ("Ban quản lý rừng phòng hộ Sông Lam", "Ban quản lý rừng phòng hộ Sông Lam tuần tra hằng đêm."),
        ("Ban quản lý chợ", "Ban quản lý chợ thu gom rác."),
        ("Ban Quản lý chợ trung tâm xã", "Ban Quản lý chợ trung tâm xã thu gom rác."),
        ("Ban quản lý di tích", "Ban quản lý di tích bảo vệ hiện vật."),
        ("Ban cán sự thôn", "Ban cán sự thôn vận động bà con."),
        ("Đội Quản lý thị trường số 4", "Đội Quản lý thị trường số 4 kiểm tra hàng giả."),
        ("Đội Quản lý thị trường số 1 và số 2", "Đội Quản lý thị trường số 1 và số 2 kiểm tra hàng giả."),
        ("Đội Quản lý thị trường số 4 | Công an xã", "Đội Quản lý thị trường số 4, Công an xã kiểm tra hàng giả."),
    ] {
        assert_eq!(lead(acts), name, "{acts}");
    }
    // What is managed, a part of the people, and the number of a paper.
    for (name, text) in [
        ("", "Quản lý rừng phòng hộ được tăng cường."),
        ("", "Một bộ phận nông dân chưa có việc làm."),
        ("Sở Y tế", "Giao Sở Y tế số 45/TB rà soát."),
    ] {
        assert_eq!(lead(text), name, "{text}");
    }
}

#[test]
fn settlements_and_schools_among_many() {
    for (name, acts) in [
        ("các trạm y tế", "Giao các trạm y tế tiêm phòng."),
        ("Các trường học, trạm y tế trên địa bàn", "Các trường học, trạm y tế trên địa bàn tổ chức diễn tập."),
        ("Các thôn, bản, tổ dân phố", "Các thôn, bản, tổ dân phố tuyên truyền."),
        ("các thôn, xóm", "Giao các thôn, xóm rà soát nhà tạm."),
        ("trưởng các thôn, bản", "Giao trưởng các thôn, bản rà soát nhà tạm."),
        ("Các ấp", "Các ấp rà soát nhà tạm."),
        ("Các khu dân cư", "Các khu dân cư tổ chức ngày hội."),
        ("Các khu dân cư", "Các khu dân cư xây dựng kế hoạch thu gom rác."),
        ("Các khu phố", "Các khu phố xây dựng kế hoạch thu gom rác."),
        ("Các thôn trưởng", "Các thôn trưởng vận động bà con."),
        ("UBND xã Bản Lầu", "UBND xã Bản Lầu rà soát nhà tạm."),
        ("", "Các bản cam kết được lưu tại xã."),
        ("", "Các khu dân cư mới được quy hoạch đồng bộ."),
        ("", "Các khu dân cư xây dựng mới phải có cây xanh."),
        ("", "Các trường học, trạm y tế được nâng cấp."),
        ("", "Xây dựng 05 trạm y tế xã."),
        ("", "Xây dựng các thôn, bản văn hóa."),
    ] {
        assert_eq!(lead(acts), name, "{acts}");
    }
}

#[test]
fn how_places_lie_and_several_of_them() {
    for (name, acts) in [
        ("UBND các xã vùng đệm", "UBND các xã vùng đệm tuần tra rừng."),
        ("UBND các xã có rừng", "UBND các xã có rừng lập chốt gác."),
        ("UBND các xã ven biển", "Giao UBND các xã ven biển tuyên truyền ngư dân."),
        ("UBND các xã ven biển, hải đảo", "UBND các xã ven biển, hải đảo rà soát ngư cụ."),
        ("UBND các xã miền núi", "UBND các xã miền núi rà soát nhà tạm."),
        ("UBND các xã Tân An, Hòa Lạc, Bình Minh", "Giao UBND các xã Tân An, Hòa Lạc, Bình Minh tổ chức họp dân."),
        ("UBND các phường Tân An, Hòa Lạc và xã Bình Minh", "UBND các phường Tân An, Hòa Lạc và xã Bình Minh rà soát nhà tạm."),
        ("UBND các xã Tân An, Đồng Lộc", "Giao UBND các xã Tân An, Đồng Lộc tổ chức họp dân."),
        ("UBND các xã Tân An, Hòa Lạc | Sở Tài chính", "Giao UBND các xã Tân An, Hòa Lạc, Sở Tài chính rà soát."),
        ("UBND xã Tân An | Hội Nông dân xã", "UBND xã Tân An, Hội Nông dân xã rà soát nhà tạm."),
        ("UBND các xã", "UBND các xã có văn bản báo cáo."),
        ("Các doanh nghiệp lữ hành", "Các doanh nghiệp lữ hành xây dựng tuyến mới."),
        ("", "Trên nền tảng số, kết nối cảng với hãng tàu, doanh nghiệp vận tải và các cơ quan có liên quan nhằm rút ngắn thời gian."),
        ("Các doanh nghiệp vận tải", "Các doanh nghiệp vận tải niêm yết giá vé."),
        ("các tỉnh lân cận", "Giao các tỉnh lân cận rà soát đường nối."),
        ("Các cơ quan nội chính", "Các cơ quan nội chính rà soát tin báo."),
        ("các tổ chức hành nghề công chứng", "Giao các tổ chức hành nghề công chứng kê khai phí."),
        ("Các đơn vị lực lượng vũ trang", "Các đơn vị lực lượng vũ trang giúp dân gặt lúa."),
        ("lực lượng quản lý thị trường", "Giao lực lượng quản lý thị trường kiểm tra hàng giả."),
        ("Các đơn vị", "Các đơn vị quản lý thị trường lao động theo phân cấp."),
        ("Các đơn vị thi công", "Các đơn vị thi công bảo đảm an toàn."),
        ("các đơn vị tư vấn", "Giao các đơn vị tư vấn lập hồ sơ."),
        ("Các đơn vị", "Các đơn vị thi công cầu đúng tiến độ."),
        ("Các nhà thầu", "Các nhà thầu thi công cầu đúng tiến độ."),
    ] {
        assert_eq!(lead(acts), name, "{acts}");
    }
    assert_eq!(texts_of_heading("Ủy ban nhân dân các xã có rừng phòng hộ"), "Ủy ban nhân dân các xã có rừng phòng hộ");
}

#[test]
fn who_carries_out_what_stands_before_a_bracket() {
    for (name, text) in [
        ("Công an xã", "Lắp đèn đường (Công an xã thực hiện)."),
        ("Sở Y tế | Sở Nội vụ", "Lập danh sách (do Sở Y tế, Sở Nội vụ tổ chức thực hiện)"),
        // Something goes on, somebody leads already, and no verb of that sort.
        ("", "Số liệu khảo sát (Sở Y tế thực hiện) được công bố."),
        ("Sở Nội vụ", "Giao Sở Nội vụ lập danh sách (Công an xã thực hiện)."),
        ("", "Lập danh sách (Công an xã đã gửi)."),
        ("", "Lập danh sách (Công an xã)."),
    ] {
        assert_eq!(lead(text), name, "{text}");
    }
}

#[test]
fn who_stands_ready_and_who_is_asked() {
    assert_eq!(lead("Cơ quan thường trực: Sở Nội vụ"), "Sở Nội vụ");
    assert_eq!(lead("Cơ quan thường trực Ban Chỉ đạo: Sở Nội vụ."), "Sở Nội vụ");
    assert_eq!(lead("Cơ quan thường trực Ban Chỉ đạo tổng hợp báo cáo."), "Cơ quan thường trực Ban Chỉ đạo");
    assert_eq!(lead("Cơ quan thường trực: tổng hợp báo cáo."), "Cơ quan thường trực");
    assert_eq!(texts_of_heading("Yêu cầu UBND các xã, phường:"), "UBND các xã, phường");
    for text in ["Yêu cầu", "Yêu cầu cán bộ, công chức", "Yêu cầu đối với sản phẩm", "Yêu cầu chung của các sở"]
    {
        assert_eq!(texts_of_heading(text), "", "{text}");
    }
}

#[test]
fn who_is_more_or_fewer_does_nothing() {
    for text in [
        "Doanh nghiệp hoạt động trong khu công nghiệp tăng 15%.",
        "Các doanh nghiệp trong khu công nghiệp tăng trên 12% so với năm 2026.",
        "Các hợp tác xã giảm 4%/năm.",
    ] {
        assert_eq!(lead(text), "", "{text}");
    }
    // What they are bidden to have more or fewer of, before or behind how often and since when.
    for (text, expected) in [
        ("UBND các phường giảm bình quân 2,5%/năm tỷ lệ hộ cận nghèo.", "UBND các phường"),
        ("Các ban, ngành giảm 15% mỗi năm số lượng cuộc gọi.", "Các ban, ngành"),
        ("Các đơn vị giảm 4% hằng năm lượng điện.", "Các đơn vị"),
        ("Các sở giảm 12% so với năm 2025 số hội nghị.", "Các sở"),
        ("Các trường tăng 3% - 6% số lớp học.", "Các trường"),
        ("Các doanh nghiệp giảm 5% mỗi năm lượng khí thải.", "Các doanh nghiệp"),
        ("Các cơ quan, đơn vị giảm 3%, còn 40 đầu mối.", "Các cơ quan, đơn vị"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
    assert_eq!(lead("Các sở, ngành giảm 10% hồ sơ giấy."), "Các sở, ngành");
    assert_eq!(lead("Các sở: Xây dựng kế hoạch, tổ chức hội thi."), "Các sở");
}

#[test]
fn an_office_is_helped_by_those_who_take_part() {
    for (text, expected) in [
        ("Phối hợp, hỗ trợ Sở Y tế trong công tác tiêm chủng.", "Sở Y tế"),
        ("Phối hợp và hỗ trợ Công an tỉnh tuần tra bến cá.", "Công an tỉnh"),
        ("Phối hợp, hỗ trợ UBND các xã, Hội Nông dân tỉnh mở lớp học nghề.", "UBND các xã | Hội Nông dân tỉnh"),
        // Firms and people are served, and who is advised or urged takes no part by that.
        ("Phối hợp, hỗ trợ các doanh nghiệp vay vốn.", ""),
        ("Phối hợp, hỗ trợ cán bộ, công chức học tập.", ""),
        ("Phối hợp, hỗ trợ hộ dân vay vốn.", ""),
        ("Phối hợp, tham mưu UBND tỉnh phân bổ vốn.", ""),
        ("Phối hợp hỗ trợ vốn cho Hội Nông dân tỉnh.", ""),
        ("Phối hợp, hỗ trợ Hợp tác xã Sao Mai mua giống.", ""),
        ("Phối hợp, hỗ trợ Công ty Sao Mai tuyển dụng lao động.", ""),
        ("Phối hợp, hỗ trợ UBND các phường kinh phí đào giếng.", ""),
        ("Phối hợp, hỗ trợ Trạm Y tế phường trang thiết bị.", ""),
        ("Phối hợp, giúp đỡ Trường Tiểu học Hòa An bàn ghế.", ""),
    ] {
        assert_eq!(coordinating(text), expected, "{text}");
    }
}

#[test]
fn where_they_work_is_told_before_what_they_do() {
    for (text, expected) in [
        ("Các đơn vị hoạt động tại bến kiểm tra giấy tờ.", "Các đơn vị hoạt động tại bến"),
        (
            "Các doanh nghiệp hoạt động trong lĩnh vực khai thác thủy sản nộp báo cáo.",
            "Các doanh nghiệp hoạt động trong lĩnh vực khai thác thủy sản",
        ),
        ("Các doanh nghiệp hoạt động trong lĩnh vực du lịch lập danh sách.", "Các doanh nghiệp hoạt động trong lĩnh vực du lịch"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn a_subject_goes_on_with_those_whom_it_means() {
    for (text, expected) in [
        ("Các đơn vị: Công an xã, Trạm Y tế xã kiểm tra hồ sơ.", "Các đơn vị | Công an xã | Trạm Y tế xã"),
        ("Các sở, ngành gồm: Sở Nội vụ, Thuế tỉnh rà soát biên chế.", "Các sở, ngành | Sở Nội vụ | Thuế tỉnh"),
        ("Các đơn vị: Rà soát biên chế, gửi Sở Nội vụ.", "Các đơn vị"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn a_dash_within_the_name_of_a_firm_and_zones_in_a_row() {
    for (title, expected) in [
        (
            "Tập đoàn Công nghiệp - Viễn thông Quân đội, Tập đoàn Bưu chính – Viễn thông Việt Nam",
            "Tập đoàn Công nghiệp - Viễn thông Quân đội | Tập đoàn Bưu chính – Viễn thông Việt Nam",
        ),
        ("Chủ đầu tư hạ tầng khu công nghiệp, cụm công nghiệp", "Chủ đầu tư hạ tầng khu công nghiệp, cụm công nghiệp"),
        ("Đối với chủ đầu tư hạ tầng khu công nghiệp", "chủ đầu tư hạ tầng khu công nghiệp"),
        ("Doanh nghiệp hoạt động trong khu công nghiệp, khu kinh tế", "Doanh nghiệp hoạt động trong khu công nghiệp, khu kinh tế"),
        (
            "Nhà đầu tư, doanh nghiệp đang hoạt động trong các khu công nghiệp",
            "Nhà đầu tư, doanh nghiệp đang hoạt động trong các khu công nghiệp",
        ),
        ("Khu công nghiệp, cụm công nghiệp", ""),
        ("Hỗ trợ doanh nghiệp hoạt động trong khu công nghiệp", ""),
        ("Hạ tầng khu công nghiệp, cụm công nghiệp", ""),
    ] {
        assert_eq!(texts_of_heading(title), expected, "{title}");
    }
}

#[test]
fn offices_and_boards_that_head_what_they_are_to_do() {
    for title in [
        "Chi nhánh Ngân hàng Chính sách xã hội tỉnh",
        "Chi nhánh NHCSXH huyện",
        "Chi nhánh Trợ giúp pháp lý số 2",
        "Phòng Quản lý đầu tư xây dựng",
        "Phòng Quản lý kết cấu hạ tầng giao thông",
        "Trạm Cảnh sát giao thông Quốc lộ 1",
        "Đội Cảnh sát giao thông đường bộ số 3",
        "Đội Cảnh sát giao thông đường bộ - đường sắt",
        "Trung tâm Quan trắc môi trường",
        "Ban Chỉ đạo chuyển đổi số của Sở",
        "Tổ chuyển đổi số của Sở",
        "Ban Chỉ đạo Đề án 06",
        "UBND các huyện nghèo",
        "Quân ủy Trung ương",
    ] {
        assert_eq!(texts_of_heading(title), title);
    }
    // Branches that are told of, stations of things, and what is done for the poor.
    for title in [
        "Trạm quan trắc môi trường tự động",
        "Mở chi nhánh ngân hàng",
        "Các chi nhánh ngân hàng nước ngoài",
        "Trạm dừng nghỉ Quốc lộ 1",
        "Hỗ trợ các huyện nghèo",
    ] {
        assert!(!texts_of_heading(title).starts_with(title), "{title}");
    }
}

fn texts_of_heading(text: &str) -> String {
    texts(text, &heading(&Words::new(text)).lead)
}

#[test]
fn one_office_serves_two_bodies() {
    for (text, expected) in [
        ("Giao Văn phòng Hội đồng nhân dân và UBND huyện lập sổ.", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"),
        ("Giao Văn phòng HĐND và Ủy ban nhân dân xã lập sổ.", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"),
        ("Giao VP Đoàn ĐBQH và HĐND tỉnh lập sổ.", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"),
        ("Giao Văn phòng Đoàn ĐBQH & HĐND tỉnh lập sổ.", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"),
        ("Giao Văn phòng Đoàn ĐBQH - HĐND tỉnh lập sổ.", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"),
        ("Giao Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh lập sổ.", "Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"),
        (
            "Giao Lãnh đạo Văn phòng Đoàn ĐBQH và Hội đồng nhân dân tỉnh lập sổ.",
            "Lãnh đạo Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
        ),
        // A place behind the first, or no office, and they are two.
        ("Giao Văn phòng HĐND tỉnh và UBND các xã lập sổ.", "Văn phòng Hội đồng nhân dân tỉnh | Ủy ban nhân dân các xã"),
        (
            "Giao Văn phòng Đoàn ĐBQH tỉnh và Thường trực HĐND tỉnh lập sổ.",
            "Văn phòng Đoàn đại biểu Quốc hội tỉnh | Thường trực Hội đồng nhân dân tỉnh",
        ),
        ("Đoàn đại biểu Quốc hội và HĐND tỉnh thẩm tra báo cáo.", "Đoàn đại biểu Quốc hội | Hội đồng nhân dân tỉnh"),
    ] {
        let found = find(&Passage::of(&Words::new(text)), &[]).lead;
        assert_eq!(super::names_in(text, &found), expected, "{text}");
    }
    assert_eq!(level("Đoàn đại biểu Quốc hội"), Some(AgencyLevel::Province));
    assert_eq!(level("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"), Some(AgencyLevel::Province));
    assert_eq!(level("Văn phòng Quốc hội"), Some(AgencyLevel::Central));
}

#[test]
fn who_is_guided_takes_no_part_by_that() {
    for (text, expected) in [
        ("Chủ trì, phối hợp, hướng dẫn các trường lập sổ.", "các trường"),
        ("Chủ trì tham mưu, phối hợp, hướng dẫn các trường lập sổ.", "các trường"),
        ("Chủ trì, đẩy mạnh phối hợp, hướng dẫn các trường lập sổ.", "các trường"),
        ("Phối hợp, hướng dẫn cùng Sở Y tế lập sổ.", "Sở Y tế"),
        ("Phối hợp Sở Y tế hướng dẫn các trường lập sổ.", "Sở Y tế"),
        ("Hướng dẫn, phối hợp với các trường lập sổ.", "các trường"),
        ("Phối hợp, thống nhất với Sở Y tế mẫu sổ.", "Sở Y tế"),
        ("Phối hợp, hướng dẫn UBND các xã lập sổ.", ""),
        ("Phối hợp và hướng dẫn các trường lập sổ.", ""),
        ("Sở Y tế phối hợp, hướng dẫn các trường lập sổ.", ""),
        ("Phối hợp chặt chẽ, hướng dẫn các trường lập sổ.", ""),
        ("Chủ trì rà soát; phối hợp, hướng dẫn các trường lập sổ.", ""),
    ] {
        assert_eq!(coordinating(text), expected, "{text}");
    }
}

#[test]
fn zones_are_written_short() {
    for (text, expected) in [
        ("Phối hợp với Ban Quản lý các KCN, Sở Y tế lập sổ.", "Ban Quản lý các KCN | Sở Y tế"),
        ("Phối hợp với BQL các KCN tỉnh lập sổ.", "BQL các KCN tỉnh"),
        ("Phối hợp với Ban Quản lý KKT và các KCN, Sở Y tế lập sổ.", "Ban Quản lý KKT và các KCN | Sở Y tế"),
        ("Phối hợp với các doanh nghiệp trong KCN, CCN lập sổ.", "các doanh nghiệp trong KCN, CCN"),
        ("Phối hợp với Ban Quản lý vận hành trạm bơm.", "Ban Quản lý"),
        ("Phối hợp quản lý KCN, CCN trong tỉnh.", ""),
    ] {
        assert_eq!(coordinating(text), expected, "{text}");
    }
}

#[test]
fn what_is_given_or_urgent_is_no_tier() {
    for (text, expected) in [
        ("Yêu cầu cấp xã phải lập sổ.", "cấp xã"),
        ("Yêu cầu các cấp, các ngành lập sổ.", "các cấp | các ngành"),
        ("Yêu cầu mỗi cấp lập sổ.", "mỗi cấp"),
        ("Yêu cầu sở, ngành, địa phương lập sổ.", "sở, ngành, địa phương"),
        ("Đáp ứng yêu cầu cấp thiết phải trồng rừng.", ""),
        ("Đề nghị cấp bách sơ tán dân vùng lũ.", ""),
        ("Đề nghị cấp kinh phí cho các trường.", ""),
        ("Yêu cầu sở hữu trí tuệ phải được tôn trọng.", ""),
        ("Yêu cầu sở trường của từng người được phát huy.", ""),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn organisations_without_the_word_for_several() {
    for (text, expected) in [
        ("Các doanh nghiệp, tổ chức Hội triển khai đợt thi đua.", "Các doanh nghiệp, tổ chức Hội"),
        ("Các phường, tổ chức Công đoàn phát động phong trào.", "Các phường, tổ chức Công đoàn"),
        ("Các xã, phường và tổ chức Công đoàn tuyên truyền chính sách.", "Các xã, phường và tổ chức Công đoàn"),
        ("Các doanh nghiệp tổ chức Hội thi tay nghề.", "Các doanh nghiệp"),
        ("Các xã, phường tổ chức Hội nghị triển khai.", "Các xã, phường"),
        ("Các cơ quan, đơn vị tổ chức Đoàn đi học tập.", "Các cơ quan, đơn vị"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
    for text in ["Các doanh nghiệp, tổ chức Hội thảo khoa học.", "Rà soát các doanh nghiệp, tổ chức Công đoàn phát động thi đua."]
    {
        assert!(!lead(text).contains("tổ chức"), "{text}");
    }
}

#[test]
fn who_is_proposed_is_not_charged() {
    for text in [
        "Tham mưu UBND tỉnh giao Sở Y tế lập bản đồ.",
        "Tham mưu Ủy ban nhân dân tỉnh xem xét, giao Sở Y tế lập bản đồ.",
        "Tham mưu cho UBND tỉnh giao nhiệm vụ cho các sở, ngành thực hiện.",
        "Tổng hợp, trình UBND tỉnh phân công các sở, ngành thực hiện.",
        "Kiến nghị UBND tỉnh yêu cầu các doanh nghiệp lập bản đồ.",
        "Đề xuất UBND tỉnh xem xét, quyết định giao Sở Y tế lập bản đồ.",
        "Tham mưu UBND tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ lập bản đồ.",
    ] {
        assert_eq!((lead(text), coordinating(text)), Default::default(), "{text}");
    }
    for (text, expected) in [
        ("UBND tỉnh giao Sở Y tế lập bản đồ, báo cáo kết quả.", "Sở Y tế"),
        ("Tổng hợp khó khăn, báo cáo UBND tỉnh; giao Sở Y tế theo dõi.", "Sở Y tế"),
        ("Tổng hợp khó khăn, báo cáo UBND tỉnh. Giao Sở Y tế theo dõi.", "Sở Y tế"),
        ("Báo cáo UBND tỉnh, giao Sở Y tế theo dõi.", "Sở Y tế"),
        ("Giao Sở Y tế tham mưu UBND tỉnh ban hành quy chế.", "Sở Y tế"),
        ("Sở Nội vụ tham mưu UBND tỉnh giao Sở Y tế lập bản đồ.", "Sở Nội vụ"),
        ("Căn cứ đề xuất của Sở Nội vụ, UBND tỉnh giao Sở Y tế lập bản đồ.", "Sở Y tế"),
        ("Thực hiện chương trình UBND tỉnh giao Sở Y tế lập bản đồ.", "Sở Y tế"),
        ("Để sớm tổng hợp, báo cáo UBND tỉnh đề nghị các sở, ngành gửi bản đồ.", "các sở, ngành"),
        ("Trước khi trình UBND tỉnh yêu cầu Sở Y tế lấy ý kiến.", "Sở Y tế"),
        ("Sau khi báo cáo UBND tỉnh giao Sở Y tế công bố bản đồ.", "Sở Y tế"),
        ("Các bản đồ trình UBND tỉnh giao Sở Y tế hoàn thiện.", "Sở Y tế"),
        ("Dự thảo bản đồ trình UBND tỉnh giao Sở Y tế hoàn thiện.", "Sở Y tế"),
        ("Kết quả báo cáo UBND tỉnh giao Sở Y tế tổng hợp.", "Sở Y tế"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
}

#[test]
fn what_an_adversary_read_wrongly() {
    for (text, expected) in [
        ("Vụ Mùa, Sở Nông nghiệp chỉ đạo gieo cấy.", "Sở Nông nghiệp"),
        ("Vụ Xuân, các xã tổ chức gieo 500 ha lạc.", "các xã"),
        ("Phòng Kinh tế hợp tác với các doanh nghiệp.", "Phòng Kinh tế"),
        ("Phòng Kinh tế số lượng hóa chỉ tiêu.", "Phòng Kinh tế"),
        ("Phòng Tổ chức, cán bộ các khoa tham gia tập huấn.", "Phòng Tổ chức | cán bộ các khoa"),
        ("Phòng Giáo dục tiểu học và trung học cơ sở kiểm tra hồ sơ.", "Phòng Giáo dục tiểu học và trung học cơ sở"),
        ("Phòng Tổ chức cán bộ đi kiểm tra.", "Phòng Tổ chức"),
        ("Chi cục Chăn nuôi và Quản lý thú y tiêm phòng 20.000 con.", "Chi cục Chăn nuôi và Quản lý"),
    ] {
        assert_eq!(lead(text), expected, "{text}");
    }
    for title in [
        "1. Sư đoàn 3",
        "1. Phó Trưởng Ban Chỉ đạo",
        "1. Các Ủy viên Ban Chỉ đạo",
        "Các đơn vị nghiệp vụ",
        "Công an, Kiểm lâm",
        "Hải quan, Biên phòng",
    ] {
        assert_eq!(names_in(title, &heading(&Words::new(title)).lead), "", "{title}");
    }
    for (text, expected) in [
        ("Triển khai Kế hoạch số 07/KH-UBND về trồng rừng phối hợp với các xã trồng 200 ha.", "các xã"),
        ("Phối hợp với nhân viên y tế trường học lập danh sách.", ""),
    ] {
        assert_eq!(coordinating(text), expected, "{text}");
    }
}
