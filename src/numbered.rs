//! Numbers in names: every section, item and row has an id, and digit by digit it costs a tenth of `write!`.

use crate::text::SharedStr;

/// A name with a mark and a number behind it.
pub(crate) fn numbered(name: &str, mark: &str, number: usize) -> SharedStr {
    // No number has more digits; the last is written first.
    let mut digits = [b'0'; 20];
    let mut rest = number;
    let mut written = 0;
    for place in digits.iter_mut().rev() {
        *place = b"0123456789"[rest % 10];
        rest /= 10;
        written += 1;
        if rest == 0 {
            break;
        }
    }
    let digits = digits.get(digits.len() - written..).unwrap_or_default();
    SharedStr::joined(&[name, mark, std::str::from_utf8(digits).unwrap_or_default()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_it_is() {
        for number in [0, 1, 9, 10, 99, 100, 2027, usize::MAX] {
            assert_eq!(numbered("II.1", "#", number), format!("II.1#{number}"));
        }
    }
}
