//! Any bytes: they are read or refused in words, and of what is read all properties hold.
#![no_main]

use libfuzzer_sys::fuzz_target;
use parse_plan_fuzz::{properties, stop_at};

fuzz_target!(|bytes: &[u8]| stop_at(properties::bytes_are_read_or_refused(bytes)));
