//! Plan to JSON to plan, of a plan that was read and of one that stands in JSON: nothing is lost.
#![no_main]

use libfuzzer_sys::fuzz_target;
use parse_plan_fuzz::{properties, stop_at};

fuzz_target!(|bytes: &[u8]| stop_at(properties::json_keeps_plans(bytes)));
