//! Mutations of the clean plan: see the tests of the family TGT.

use crate::check::target::tests::exactly_that_code_appears;

#[test]
fn agencies() {
    exactly_that_code_appears(&[
        ("AGY501", "| Công chức Tư pháp – Hộ tịch |", "| Phòng Nội vụ |"),
        ("AGY502", "các xã, phường, đặc khu", "các xã, phường, thị trấn"),
        ("AGY504", "qua Phòng Kinh tế", "qua phòng Kinh Tế"),
    ]);
}
