//! Texts that look like plans, made from any bytes: a byte is a choice, and more bytes make more lines.

use std::fmt;

use libfuzzer_sys::arbitrary::{Arbitrary, Result, Unstructured};

use crate::vocabulary::{ENDS, JOINS, MARKERS, PHRASES, WORDS};

/// The longest text that is made.
const LONGEST: usize = 2 << 10;

/// A text of lines, rows, numbers and dates as plans have them. Its `Debug` is the text itself, so
/// that `cargo fuzz fmt parse_vocabulary FILE` prints what a finding is to be kept as.
pub struct PlanText(pub String);

impl fmt::Debug for PlanText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'a> Arbitrary<'a> for PlanText {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let mut text = String::new();
        if bytes.arbitrary()? {
            text.push_str("Số: 12/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính huyện Mỹ An năm 2027\n\n");
        }
        while !bytes.is_empty() && text.len() < LONGEST {
            match bytes.int_in_range(0..=9)? {
                0 => row(bytes, &mut text, ("| ", " | ", " |"))?,
                1 => row(bytes, &mut text, ("", "\t", ""))?,
                _ => line(bytes, &mut text)?,
            }
            text.push_str(bytes.choose(ENDS)?);
        }
        Ok(Self(text))
    }
}

/// A marker and up to four phrases.
fn line(bytes: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    text.push_str(bytes.choose(MARKERS)?);
    for _ in 0..bytes.int_in_range(0..=4)? {
        phrase(bytes, text)?;
        text.push_str(bytes.choose(JOINS)?);
    }
    Ok(())
}

/// Cells between the marks that open a row, stand between its cells and close it.
fn row(bytes: &mut Unstructured<'_>, text: &mut String, (open, between, close): (&str, &str, &str)) -> Result<()> {
    text.push_str(open);
    for cell in 0..bytes.int_in_range(1..=6)? {
        if cell > 0 {
            text.push_str(between);
        }
        match bytes.int_in_range(0..=3)? {
            0 => text.push_str("---"),
            1 => {}
            _ => phrase(bytes, text)?,
        }
    }
    text.push_str(close);
    Ok(())
}

/// A phrase of plans, a number with a word, a date, or a few characters of any sort.
fn phrase(bytes: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    match bytes.int_in_range(0..=9)? {
        0 => {
            let (day, month, year) = (bytes.int_in_range(0..=32)?, bytes.int_in_range(0..=13)?, bytes.int_in_range(1990..=2090)?);
            let mark = bytes.choose(&["/", "-", ".", " tháng "])?;
            text.push_str(&format!("{day}{mark}{month}{mark}{year}"));
        }
        1 | 2 => {
            text.push_str(bytes.choose(WORDS)?);
            text.push(' ');
            number(bytes, text)?;
            text.push_str(bytes.choose(&["", " ", "-", " - ", "–"])?);
            text.push_str(bytes.choose(WORDS)?);
        }
        3 | 4 => text.push_str(bytes.choose(WORDS)?),
        5 => {
            for _ in 0..bytes.int_in_range(1..=4)? {
                text.push(bytes.arbitrary()?);
            }
        }
        _ => text.push_str(bytes.choose(PHRASES)?),
    }
    Ok(())
}

/// A number, whole or broken, grouped, or two of them as a range.
fn number(bytes: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    let value: u16 = bytes.arbitrary()?;
    let shown = match bytes.int_in_range(0..=5)? {
        0 => format!("{value}"),
        1 => format!("{}", value % 101),
        2 => format!("{},{}", value >> 8, value & 255),
        3 => format!("{}.{:03}", value >> 8, value & 255),
        4 => format!("{:02}", value % 100),
        _ => format!("{} - {}", value >> 8, value & 255),
    };
    text.push_str(&shown);
    Ok(())
}
