//! The help texts. They are written by hand, whole, so that they can be in two languages
//! and look alike; tests in `args` hold them to the arguments.

use parse_plan::emit::Language;

use super::language::either;

/// The help of a subcommand, or of the program for "".
pub(crate) fn of(command: &str, language: Language) -> &'static str {
    match command {
        "outline" => either(language, OUTLINE_VI, OUTLINE_EN),
        "coverage" => either(language, COVERAGE_VI, COVERAGE_EN),
        "text" => either(language, TEXT_VI, TEXT_EN),
        "schema" => either(language, SCHEMA_VI, SCHEMA_EN),
        _ => either(language, PROGRAM_VI, PROGRAM_EN),
    }
}

const PROGRAM_VI: &str = "\
Đọc kế hoạch của cơ quan nhà nước thành dữ liệu có cấu trúc, kèm vị trí.

Cách dùng:
  parse-plan [TÙY CHỌN] TỆP…         in JSON của từng kế hoạch
  parse-plan outline TỆP…            vẽ cây đề mục và những gì tìm thấy
  parse-plan coverage TỆP…           tỷ lệ chữ đã đọc, và chỗ còn sót
  parse-plan text TỆP                in văn bản mà các vị trí được tính theo
  parse-plan schema                  in JSON Schema của kết quả

TỆP là văn bản hoặc Markdown, mã UTF-8; - là đầu vào chuẩn.
Tệp trùng tên với một lệnh: viết ./text, hoặc -- text.

Tùy chọn:
      --pretty         JSON thụt dòng (mặc định khi in ra màn hình)
      --compact        JSON gọn, mỗi tệp một dòng (mặc định ở chỗ khác,
                       và khi có nhiều tệp)
      --cues           kèm dấu hiệu (cue) đã quyết định từng mục, từng giá trị
  -o, --output TỆP     ghi vào tệp này thay vì in ra
      --color KHI      tô màu: auto (mặc định), always, never
      --lang vi|en     ngôn ngữ của nhãn và thông báo (hoặc PARSE_PLAN_LANG)
  -h, --help           in trợ giúp; parse-plan LỆNH --help cho từng lệnh
  -V, --version        in phiên bản

Mã kết thúc: 0 xong; 1 xong, nhưng có tệp không đọc được; 2 không làm được.
";

const PROGRAM_EN: &str = "\
Reads Vietnamese plan decisions into structured, located data.

Usage:
  parse-plan [OPTIONS] FILE…         print the JSON of each plan
  parse-plan outline FILE…           draw the headings and what was found
  parse-plan coverage FILE…          the share of the text read, and the rest
  parse-plan text FILE               print the text that spans count in
  parse-plan schema                  print the JSON Schema of the result

FILE is text or Markdown in UTF-8; - is standard input.
A file that is named like a command: write ./text, or -- text.

Options:
      --pretty         indented JSON (the default on a terminal)
      --compact        compact JSON, a line for each file (the default
                       elsewhere, and for several files)
      --cues           give the cue that decided each item and value
  -o, --output FILE    write to this file instead of printing
      --color WHEN     colour: auto (the default), always, never
      --lang vi|en     language of labels and messages (or PARSE_PLAN_LANG)
  -h, --help           print help; parse-plan COMMAND --help for each command
  -V, --version        print the version

Exit codes: 0 done; 1 done, but some file could not be read; 2 nothing done.
";

const OUTLINE_VI: &str = "\
Vẽ cây đề mục với các ý bên dưới và những gì tìm thấy trong từng ý: mức, hạn,
chủ trì, phối hợp, sản phẩm, kinh phí; rồi phụ lục, và một dòng tổng kết.
Điều mà ý thừa hưởng từ đề mục chỉ ghi ở đề mục. Chữ bị rút ngắn có dấu «…».

Cách dùng:
  parse-plan outline [TÙY CHỌN] TỆP…

Tùy chọn:
  -o, --output TỆP     ghi vào tệp này thay vì in ra
      --color KHI      tô màu: auto (mặc định), always, never
      --lang vi|en     ngôn ngữ của nhãn và thông báo
  -h, --help           in trợ giúp này
";

const OUTLINE_EN: &str = "\
Draws the tree of headings with the items below them and what was found in each:
amounts, times, who leads, with whom, outputs, funding; then the annexes, and a
line of counts. What an item inherits from a heading stands at the heading only.
Shortened text ends in “…”.

Usage:
  parse-plan outline [OPTIONS] FILE…

Options:
  -o, --output FILE    write to this file instead of printing
      --color WHEN     colour: auto (the default), always, never
      --lang vi|en     language of labels and messages
  -h, --help           print this help
";

const COVERAGE_VI: &str = "\
In tỷ lệ chữ và số của văn bản đã nằm trong kế hoạch đọc được (làm tròn xuống),
và những đoạn còn sót, theo dòng.

Cách dùng:
  parse-plan coverage [TÙY CHỌN] TỆP…

Tùy chọn:
  -o, --output TỆP     ghi vào tệp này thay vì in ra
      --color KHI      tô màu: auto (mặc định), always, never
      --lang vi|en     ngôn ngữ của nhãn và thông báo
  -h, --help           in trợ giúp này
";

const COVERAGE_EN: &str = "\
Prints the share of the text's letters and digits that lie in the plan read from
it (rounded down), and the stretches that do not, by line.

Usage:
  parse-plan coverage [OPTIONS] FILE…

Options:
  -o, --output FILE    write to this file instead of printing
      --color WHEN     colour: auto (the default), always, never
      --lang vi|en     language of labels and messages
  -h, --help           print this help
";

const TEXT_VI: &str = "\
In văn bản mà các vị trí (span) được tính theo, nguyên từng byte.

Cách dùng:
  parse-plan text [TÙY CHỌN] TỆP

Tùy chọn:
  -o, --output TỆP     ghi vào tệp này thay vì in ra
      --color KHI      tô màu thông báo: auto (mặc định), always, never
      --lang vi|en     ngôn ngữ của thông báo
  -h, --help           in trợ giúp này
";

const TEXT_EN: &str = "\
Prints the text that spans count in, byte for byte.

Usage:
  parse-plan text [OPTIONS] FILE

Options:
  -o, --output FILE    write to this file instead of printing
      --color WHEN     colour messages: auto (the default), always, never
      --lang vi|en     language of messages
  -h, --help           print this help
";

const SCHEMA_VI: &str = "\
In JSON Schema (bản 2020-12) của kết quả.

Cách dùng:
  parse-plan schema [TÙY CHỌN]

Tùy chọn:
      --pretty         JSON thụt dòng (mặc định khi in ra màn hình)
      --compact        JSON gọn (mặc định ở chỗ khác)
  -o, --output TỆP     ghi vào tệp này thay vì in ra
      --color KHI      tô màu thông báo: auto (mặc định), always, never
      --lang vi|en     ngôn ngữ của thông báo
  -h, --help           in trợ giúp này
";

const SCHEMA_EN: &str = "\
Prints the JSON Schema (draft 2020-12) of the result.

Usage:
  parse-plan schema [OPTIONS]

Options:
      --pretty         indented JSON (the default on a terminal)
      --compact        compact JSON (the default elsewhere)
  -o, --output FILE    write to this file instead of printing
      --color WHEN     colour messages: auto (the default), always, never
      --lang vi|en     language of messages
  -h, --help           print this help
";
