//! The facts that were made by hand: what is read of the plans that have them is not worse than floors.toml says.
#![cfg(feature = "cli")]

mod common;

use std::process::Command;

use common::{corpus, root};

#[test]
fn no_figure_is_below_its_floor() {
    if corpus().is_none() {
        return;
    }
    let mut command = Command::new("python3");
    command.arg(root().join("scripts/score.py")).args(["--binary", env!("CARGO_BIN_EXE_parse-plan")]);
    let done = match command.output() {
        Ok(done) => done,
        // The scorer is written in Python; a machine with nothing but Rust passes the other tests.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && std::env::var_os("CI").is_none() => {
            println!("skipped: there is no python3 here to score with");
            return;
        }
        Err(error) => panic!("python3: {error}"),
    };
    let (table, complaints) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{table}{complaints}");
    assert!(table.lines().any(|line| line.starts_with("lowest plan")), "{table}");
}
