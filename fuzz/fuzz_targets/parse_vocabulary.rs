//! Texts made of the words of plans: all properties hold of them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use parse_plan_fuzz::{PlanText, properties, stop_at};

fuzz_target!(|text: PlanText| stop_at(properties::all(&text.0)));
