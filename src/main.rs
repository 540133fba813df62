fn main() {
    let path = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    if std::env::args().nth(2).is_some() { for g in parse_plan::uncovered(&text) { println!("{g}"); } return; }
    println!("{}", serde_json::to_string(&parse_plan::parse(&text)).unwrap());
}
