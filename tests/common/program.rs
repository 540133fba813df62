//! The program as tests run it.

use std::process::Command;

/// What of the environment the program heeds. A tester's own would change what it prints.
pub const HEEDED: [&str; 5] = ["PARSE_PLAN_LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "GITHUB_STEP_SUMMARY"];

/// The program, with nothing of the tester's environment that it heeds.
pub fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_parse-plan"));
    for variable in HEEDED {
        program.env_remove(variable);
    }
    program
}

/// A text holds these pieces in their order, and is empty where there are none.
pub fn holds(bytes: &[u8], pieces: &[&str], what: &str) {
    let text = std::str::from_utf8(bytes).expect("the program prints UTF-8");
    assert_eq!(text.is_empty(), pieces.is_empty(), "{what}: {text}");
    let mut rest = text;
    for piece in pieces {
        let at = rest.find(piece).unwrap_or_else(|| panic!("{what} lacks {piece:?} in its place:\n{text}"));
        rest = &rest[at + piece.len()..];
    }
}
