//! The help texts. They are written by hand, so that they can be in two languages and look alike; what
//! several commands share stands once. Tests in `args` hold them to the arguments.

use parse_plan::emit::Language;

/// The help of a subcommand, or of the program for "".
pub(crate) fn of(command: &str, language: Language) -> &'static str {
    match command {
        "outline" => language.choose(OUTLINE_VI, OUTLINE_EN),
        "coverage" => language.choose(COVERAGE_VI, COVERAGE_EN),
        "text" => language.choose(TEXT_VI, TEXT_EN),
        "schema" => language.choose(SCHEMA_VI, SCHEMA_EN),
        "check" => language.choose(CHECK_VI, CHECK_EN),
        "rules" => language.choose(RULES_VI, RULES_EN),
        "explain" => language.choose(EXPLAIN_VI, EXPLAIN_EN),
        _ => language.choose(PROGRAM_VI, PROGRAM_EN),
    }
}

/// How much is read, as every command that reads a plan can be told.
macro_rules! limits {
    (vi) => {
        "      --max-bytes N, --max-items N, --max-depth N, --max-words N
                       đọc nhiều nhất chừng này byte, mục, cấp, từ mỗi đoạn
                       (67108864, 1000000, 24, 32768; xem docs/limits.md)
"
    };
    (en) => {
        "      --max-bytes N, --max-items N, --max-depth N, --max-words N
                       read at most so many bytes, items, levels, words
                       of a paragraph (67108864, 1000000, 24, 32768 by
                       default; docs/limits.md)
"
    };
}

/// Where results go: what every command can be told, but for the words on what is coloured and what is in the language.
macro_rules! shared {
    (vi, $coloured:literal, $in_language:literal) => {
        concat!(
            "  -o, --output TỆP     ghi vào tệp này thay vì in ra\n",
            "      --color KHI      ",
            $coloured,
            ": auto (mặc định), always, never\n",
            "      --lang vi|en     ",
            $in_language,
            "\n",
        )
    };
    (en, $coloured:literal, $in_language:literal) => {
        concat!(
            "  -o, --output FILE    write to this file instead of printing\n",
            "      --color WHEN     ",
            $coloured,
            ": auto (the default), always, never\n",
            "      --lang vi|en     ",
            $in_language,
            "\n",
        )
    };
}

/// The end of the help of a command.
macro_rules! help_itself {
    (vi) => {
        "  -h, --help           in trợ giúp này\n"
    };
    (en) => {
        "  -h, --help           print this help\n"
    };
}

const PROGRAM_VI: &str = concat!(
    "\
Đọc kế hoạch của cơ quan nhà nước thành dữ liệu có cấu trúc, kèm vị trí.

Cách dùng:
  parse-plan [TÙY CHỌN] TỆP…         in JSON của từng kế hoạch
  parse-plan check TỆP…              kiểm tra dự thảo kế hoạch
  parse-plan rules                   liệt kê các quy tắc kiểm tra
  parse-plan explain QUY_TẮC         giải thích một quy tắc
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
",
    limits!(vi),
    shared!(vi, "tô màu", "ngôn ngữ của nhãn và thông báo (hoặc PARSE_PLAN_LANG)"),
    "  -h, --help           in trợ giúp; parse-plan LỆNH --help cho từng lệnh
  -V, --version        in phiên bản

Mã kết thúc: 0 xong; 1 xong, nhưng có tệp không đọc được; 2 không làm được.
"
);

const PROGRAM_EN: &str = concat!(
    "\
Reads Vietnamese plan decisions into structured, located data.

Usage:
  parse-plan [OPTIONS] FILE…         print the JSON of each plan
  parse-plan check FILE…             check a drafted plan
  parse-plan rules                   list the rules of checking
  parse-plan explain RULE            explain a rule
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
",
    limits!(en),
    shared!(en, "colour", "language of labels and messages (or PARSE_PLAN_LANG)"),
    "  -h, --help           print help; parse-plan COMMAND --help for each command
  -V, --version        print the version

Exit codes: 0 done; 1 done, but some file could not be read; 2 nothing done.
"
);

const OUTLINE_VI: &str = concat!(
    "\
Vẽ cây đề mục với các ý bên dưới và những gì tìm thấy trong từng ý: mức, hạn,
chủ trì, phối hợp, sản phẩm, kinh phí; rồi phụ lục, và một dòng tổng kết.
Điều mà ý thừa hưởng từ đề mục chỉ ghi ở đề mục. Chữ bị rút ngắn có dấu «…».

Cách dùng:
  parse-plan outline [TÙY CHỌN] TỆP…

Tùy chọn:
",
    limits!(vi),
    shared!(vi, "tô màu", "ngôn ngữ của nhãn và thông báo"),
    help_itself!(vi)
);

const OUTLINE_EN: &str = concat!(
    "\
Draws the tree of headings with the items below them and what was found in each:
amounts, times, who leads, with whom, outputs, funding; then the annexes, and a
line of counts. What an item inherits from a heading stands at the heading only.
Shortened text ends in “…”.

Usage:
  parse-plan outline [OPTIONS] FILE…

Options:
",
    limits!(en),
    shared!(en, "colour", "language of labels and messages"),
    help_itself!(en)
);

const COVERAGE_VI: &str = concat!(
    "\
In tỷ lệ chữ và số của văn bản đã nằm trong kế hoạch đọc được (làm tròn xuống),
và những đoạn còn sót, theo dòng.

Cách dùng:
  parse-plan coverage [TÙY CHỌN] TỆP…

Tùy chọn:
",
    limits!(vi),
    shared!(vi, "tô màu", "ngôn ngữ của nhãn và thông báo"),
    help_itself!(vi)
);

const COVERAGE_EN: &str = concat!(
    "\
Prints the share of the text's letters and digits that lie in the plan read from
it (rounded down), and the stretches that do not, by line.

Usage:
  parse-plan coverage [OPTIONS] FILE…

Options:
",
    limits!(en),
    shared!(en, "colour", "language of labels and messages"),
    help_itself!(en)
);

const TEXT_VI: &str = concat!(
    "\
In văn bản mà các vị trí (span) được tính theo, nguyên từng byte.

Cách dùng:
  parse-plan text [TÙY CHỌN] TỆP

Tùy chọn:
      --max-bytes N    đọc nhiều nhất chừng này byte (67108864)
",
    shared!(vi, "tô màu thông báo", "ngôn ngữ của thông báo"),
    help_itself!(vi)
);

const TEXT_EN: &str = concat!(
    "\
Prints the text that spans count in, byte for byte.

Usage:
  parse-plan text [OPTIONS] FILE

Options:
      --max-bytes N    read at most so many bytes (67108864 by default)
",
    shared!(en, "colour messages", "language of messages"),
    help_itself!(en)
);

const SCHEMA_VI: &str = concat!(
    "\
In JSON Schema (bản 2020-12) của kết quả.

Cách dùng:
  parse-plan schema [TÙY CHỌN]

Tùy chọn:
      --pretty         JSON thụt dòng (mặc định khi in ra màn hình)
      --compact        JSON gọn (mặc định ở chỗ khác)
",
    shared!(vi, "tô màu thông báo", "ngôn ngữ của thông báo"),
    help_itself!(vi)
);

const SCHEMA_EN: &str = concat!(
    "\
Prints the JSON Schema (draft 2020-12) of the result.

Usage:
  parse-plan schema [OPTIONS]

Options:
      --pretty         indented JSON (the default on a terminal)
      --compact        compact JSON (the default elsewhere)
",
    shared!(en, "colour messages", "language of messages"),
    help_itself!(en)
);

const CHECK_VI: &str = concat!(
    "\
Kiểm tra kế hoạch: đánh số, thể thức, viện dẫn, chỉ tiêu, thời hạn, cơ quan,
phụ lục, câu chữ. Mỗi phát hiện có mã, vị trí, lý do và cách sửa.

Cách dùng:
  parse-plan check [TÙY CHỌN] TỆP…

Tùy chọn:
      --profile TÊN    du-thao (mặc định), phat-hanh (trước khi ký),
                       so-hoa (văn bản nhận dạng từ giấy, PDF)
      --format DẠNG    full (mặc định), concise, json, sarif, github, junit
      --select QUY_TẮC chỉ chạy các quy tắc này: mã, tên hoặc phần đầu của mã
                       (STR001, trung-so-muc, STR), cách nhau bằng dấu phẩy
      --ignore QUY_TẮC không chạy các quy tắc này
      --preview        chạy cả các quy tắc còn thử nghiệm
      --severity QUY_TẮC=MỨC
                       đổi mức của quy tắc: error, warn, info
      --fail-on MỨC    kết thúc với mã 1 khi có phát hiện từ mức này trở lên:
                       error (mặc định), warn, info
      --fix            sửa những chỗ sửa được mà không đổi nghĩa
      --unsafe-fixes   cùng --fix hoặc --diff: sửa cả những chỗ cần xem lại
      --diff           chỉ in những gì --fix sẽ sửa, không ghi tệp
      --config TỆP     dùng cấu hình này thay cho parse-plan.toml tìm từ thư
                       mục của tệp trở lên
      --no-config      không dùng cấu hình nào
      --baseline TỆP   bỏ qua các phát hiện đã biết ghi trong tệp này
      --write-baseline ghi các phát hiện hiện có vào tệp --baseline
",
    limits!(vi),
    shared!(vi, "tô màu", "ngôn ngữ của thông báo"),
    help_itself!(vi),
    "
Mã kết thúc: 0 không có gì; 1 có phát hiện từ mức --fail-on; 2 không làm được.
"
);

const CHECK_EN: &str = concat!(
    "\
Checks a plan: numbering, form, citations, targets, deadlines, agencies,
annexes, wording. Every finding has a code, a place, a reason and a cure.

Usage:
  parse-plan check [OPTIONS] FILE…

Options:
      --profile NAME   du-thao (draft, the default), phat-hanh (before it is
                       signed), so-hoa (text taken from paper or PDF)
      --format FORM    full (the default), concise, json, sarif, github, junit
      --select RULE    run only these rules: codes, names, or what codes begin
                       with (STR001, trung-so-muc, STR), with commas between
      --ignore RULE    do not run these rules
      --preview        run rules that are still on trial too
      --severity RULE=LEVEL
                       another severity for a rule: error, warn, info
      --fail-on LEVEL  exit with 1 when there is a finding of this severity or
                       worse: error (the default), warn, info
      --fix            mend what can be mended without a change of meaning
      --unsafe-fixes   with --fix or --diff: also what somebody must look at
      --diff           only print what --fix would change, and write nothing
      --config FILE    use this configuration, not the parse-plan.toml found
                       from the folder of the file upwards
      --no-config      use no configuration
      --baseline FILE  pass over the known findings in this file
      --write-baseline write what is found now into the file of --baseline
",
    limits!(en),
    shared!(en, "colour", "language of messages"),
    help_itself!(en),
    "
Exit codes: 0 nothing found; 1 findings from --fail-on on; 2 it could not work.
"
);

const RULES_VI: &str = concat!(
    "\
Liệt kê các quy tắc: mã, tên, mức, khi nào chạy, cách sửa, lỗi gì.

Cách dùng:
  parse-plan rules [TÙY CHỌN]

Tùy chọn:
      --format DẠNG    table (mặc định), json, markdown
",
    shared!(vi, "tô màu thông báo", "ngôn ngữ của bảng"),
    help_itself!(vi)
);

const RULES_EN: &str = concat!(
    "\
Lists the rules: code, name, severity, when it runs, fix, what it finds.

Usage:
  parse-plan rules [OPTIONS]

Options:
      --format FORM    table (the default), json, markdown
",
    shared!(en, "colour messages", "language of the table"),
    help_itself!(en)
);

const EXPLAIN_VI: &str = concat!(
    "\
Giải thích một quy tắc: sai ở đâu, vì sao, ví dụ, cách sửa, khi nào nên tắt.

Cách dùng:
  parse-plan explain [TÙY CHỌN] QUY_TẮC

QUY_TẮC là mã hoặc tên, như STR001 hay trung-so-muc; cũng giải thích lưu ý
khi đọc văn bản, như CUE801.

Tùy chọn:
",
    shared!(vi, "tô màu thông báo", "ngôn ngữ của lời giải thích"),
    help_itself!(vi)
);

const EXPLAIN_EN: &str = concat!(
    "\
Explains a rule: what is wrong, why, examples, what to do, when to leave it off.

Usage:
  parse-plan explain [OPTIONS] RULE

RULE is a code or a name, such as STR001 or trung-so-muc; notes of a reading,
such as CUE801, are explained too.

Options:
",
    shared!(en, "colour messages", "language of the explanation"),
    help_itself!(en)
);
