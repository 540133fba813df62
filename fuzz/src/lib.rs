//! What the fuzz targets share: the properties and the words of the tests, and texts made of those words.

#[path = "../../tests/common/properties.rs"]
pub mod properties;
#[path = "../../tests/common/vocabulary.rs"]
mod vocabulary;

mod plan_text;

pub use plan_text::PlanText;

/// Stops the run at a text of which a property does not hold.
pub fn stop_at(outcome: Result<(), properties::Fault>) {
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
}
