//! The program `parse-plan`.

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    println!("{}", serde_json::to_string(parse_plan::Parsed::from_bytes(&path, &bytes).unwrap().plan()).unwrap());
}
