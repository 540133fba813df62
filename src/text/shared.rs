//! The texts of a plan, which are parts of what a reader sees of the document.

use std::borrow::{Borrow, Cow};
use std::convert::Infallible;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use hipstr::HipStr;
use serde::{Deserialize, Serialize};

/// A text that others may share: to read it is to read a `&str`, to clone it copies nothing long.
///
/// The texts of a plan are parts of one text, what a reader sees of the document, which lives as long
/// as any of them. A short text (up to 23 bytes on 64-bit machines) stands in the value itself. Who keeps a single text of
/// a plan for long and wants to let go of the rest takes it as a `String`.
///
/// ```
/// let plan = parse_plan::parse("KẾ HOẠCH\nTrồng rừng\nI. CHỈ TIÊU\n- Tỷ lệ cây sống đạt trên 90%.");
/// let target = &plan.areas[0].targets[0];
/// assert_eq!(target.text, "Tỷ lệ cây sống đạt trên 90%.");
/// assert!(target.text.ends_with("90%."));
/// let kept: String = target.text.to_string();
/// # assert_eq!(kept, target.text);
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SharedStr(HipStr<'static>);

impl SharedStr {
    /// A text that the program has, which is not copied.
    #[must_use]
    pub const fn from_static(text: &'static str) -> Self {
        Self(HipStr::borrowed(text))
    }

    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Texts one behind the other.
    pub(crate) fn joined(texts: &[&str]) -> Self {
        Self(HipStr::concat_slices(texts))
    }

    /// A text as a part of this one where it is one, else as a text of its own.
    pub(crate) fn part(&self, text: &str) -> Self {
        // A short text shares nothing, whatever it is a part of.
        let part = if text.len() > HipStr::inline_capacity() { self.0.try_slice_ref(text) } else { None };
        part.map_or_else(|| Self::from(text), Self)
    }
}

impl Deref for SharedStr {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for SharedStr {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for SharedStr {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for SharedStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for SharedStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

/// In JSON it is a string like any other.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for SharedStr {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        String::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

impl From<&str> for SharedStr {
    fn from(text: &str) -> Self {
        Self(HipStr::from(text))
    }
}

impl From<String> for SharedStr {
    fn from(text: String) -> Self {
        Self(HipStr::from(text))
    }
}

impl From<&String> for SharedStr {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<Cow<'_, str>> for SharedStr {
    fn from(text: Cow<'_, str>) -> Self {
        match text {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        }
    }
}

impl FromStr for SharedStr {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl From<&SharedStr> for String {
    fn from(text: &SharedStr) -> Self {
        text.as_str().into()
    }
}

impl From<SharedStr> for Cow<'static, str> {
    fn from(text: SharedStr) -> Self {
        match text.0.into_borrowed() {
            Ok(text) => Cow::Borrowed(text),
            Err(text) => Cow::Owned(text.into()),
        }
    }
}

impl From<SharedStr> for String {
    fn from(text: SharedStr) -> Self {
        text.0.into()
    }
}

impl PartialEq<str> for SharedStr {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for SharedStr {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<String> for SharedStr {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<SharedStr> for str {
    fn eq(&self, other: &SharedStr) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<SharedStr> for &str {
    fn eq(&self, other: &SharedStr) -> bool {
        *self == other.as_str()
    }
}

impl PartialEq<SharedStr> for String {
    fn eq(&self, other: &SharedStr) -> bool {
        self == other.as_str()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    const SEEN: &str = "Tỷ lệ hồ sơ được giải quyết đúng hạn đạt tối thiểu 95%.";

    #[test]
    fn a_long_part_stands_where_the_whole_stands() {
        let whole = SharedStr::from(SEEN);
        let part = whole.part(&whole[..SEEN.find('9').unwrap()]);
        assert_eq!(part.as_ptr(), whole.as_ptr());
        // What is said elsewhere in the same words is another text.
        let other = SEEN.to_owned();
        assert_eq!(whole.part(&other), whole);
        assert_ne!(whole.part(&other).as_ptr(), whole.as_ptr());
        // A part outlives the whole.
        drop(whole);
        assert!(part.ends_with("tối thiểu "));
    }

    #[test]
    fn it_stands_where_a_str_may() {
        let whole = SharedStr::from(SEEN);
        let texts = [whole.part(&whole[..30]), whole.part(&whole[..9]), SharedStr::from_static("Nghị quyết"), SharedStr::default()];
        let known: HashMap<SharedStr, usize> = texts.iter().cloned().zip(0..).collect();
        for (at, text) in texts.iter().enumerate() {
            let plain = text.to_string();
            assert_eq!(known.get(plain.as_str()), Some(&at));
            assert!(*text == plain && *text == *plain.as_str() && *text == plain.as_str());
            assert!(plain == *text && *plain.as_str() == *text && plain.as_str() == *text);
            let other = format!("{plain}.");
            assert!(*text != other && *text != *other.as_str() && *text != other.as_str());
            assert!(other != *text && *other.as_str() != *text && other.as_str() != *text);
            let made = [SharedStr::from(&plain), SharedStr::from(Cow::Borrowed(plain.as_str())), plain.parse().unwrap()];
            assert!(made.iter().all(|made| made == text));
            assert_eq!((String::from(text), Cow::from(text.clone())), (plain.clone(), Cow::Owned(plain)));
        }
        assert!(matches!(Cow::from(texts[2].clone()), Cow::Borrowed("Nghị quyết")), "a text of the program is not copied");
    }

    proptest! {
        #[test]
        fn it_is_the_text_that_it_was_made_of(texts in prop::collection::vec("\\PC{0,30}", 0..4), from in 0..40_usize, to in 0..40_usize) {
            let parts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let (joined, concat) = (SharedStr::joined(&parts), texts.concat());
            prop_assert_eq!(&joined, &concat);
            prop_assert_eq!(joined.to_string(), concat.clone());
            prop_assert_eq!(format!("{joined:?} {joined:>9}"), format!("{concat:?} {concat:>9}"));
            prop_assert_eq!(String::from(joined.clone()), concat.clone());
            prop_assert_eq!(joined.cmp(&SharedStr::from(SEEN)), concat.as_str().cmp(SEEN));
            let json = serde_json::to_string(&joined).unwrap();
            prop_assert_eq!(&json, &serde_json::to_string(&concat).unwrap());
            prop_assert_eq!(serde_json::from_str::<SharedStr>(&json).unwrap(), concat.as_str());
            if let Some(part) = concat.get(from..to) {
                prop_assert_eq!(joined.part(&joined[from..to]), part);
            }
        }
    }
}
