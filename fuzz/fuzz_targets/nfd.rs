//! The same values, whether letters are composed or decomposed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use parse_plan_fuzz::{properties, stop_at};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    stop_at(properties::sound(&text).and_then(|()| properties::letters_do_not_matter(&text)));
});
