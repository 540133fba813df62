//! Mutations of the clean plan: see the tests of the family TGT.

use crate::check::target::tests::exactly_that_code_appears;

#[test]
fn deadlines() {
    exactly_that_code_appears(&[
        ("DDL401", "cây phân tán năm 2027", "cây phân tán năm 2026"),
        ("DDL402", "Trước ngày 15/4/2027", "Trước ngày 05/01/2027"),
        ("DDL402", "đến ngày 30/11/2027", "thời hạn đến ngày 30/12/2026"),
        ("DDL403", "30/11/2027", "31/11/2027"),
        ("DDL403", "ngày 30/11/2027", "ngày 31 tháng 9 năm 2027"),
        ("DDL404", "Trước ngày 15/4/2027", "Khi có phát sinh"),
    ]);
}
