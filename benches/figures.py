#!/usr/bin/env python3
"""Takes all figures anew and writes them where they stand: both READMEs and docs/speed.md.

    benches/figures.py             runs the benches (some minutes), then writes
    benches/figures.py --written   writes what the last runs of each part left in target/speed
    benches/figures.py --check     runs, writes nothing, exit status 1 where a need is missed

The texts between `<!-- figures -->` and `<!-- /figures -->` are made here and nowhere else.
Only the Python standard library; composition.py brings its own.
"""
import argparse
import datetime
import json
import math
import os
import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
FOLDER = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", TOP / "target")) / "speed"
BENCHES = [
    # Each goes on where another misses a need.
    ["cargo", "bench", "--no-fail-fast", "--bench", "memory", "--bench", "ratios", "--"],
    [sys.executable, "benches/composition.py"],
]

# What a line of the README shows: its figures (the worst counts), how they are written, and the words.
LINES = [
    ("speed/wrapped/ratio", "{} ×", "whole parse, wrapped plans, of the speed of pulldown-cmark", "đọc trọn kế hoạch ngắt dòng, so với tốc độ của pulldown-cmark"),
    ("speed/long-lined/ratio", "{} ×", "whole parse, plans with a paragraph a line, of the same", "đọc trọn kế hoạch mỗi đoạn một dòng, cũng so như vậy"),
    ("composition/*/ratio", "{} ×", "parse and JSON, of the speed of the same in Python", "đọc và ghi JSON, so với tốc độ của cách làm tương tự bằng Python"),
    ("start/*/cold-milliseconds", "{} ms", "first call in a process, a plan of 45 KB", "lần gọi đầu tiên trong một tiến trình, kế hoạch 45 KB"),
    ("start/*/program", "{} ×", "`parse-plan FILE`, 45 KB, of the time of `parse-plan --version`", "`parse-plan TỆP`, 45 KB, so với thời gian của `parse-plan --version`"),
    ("growth/*/10-mb", "{} ×", "time a byte at 10 MB, of that at 1 MB", "thời gian mỗi byte ở 10 MB, so với ở 1 MB"),
    ("growth/*/100-mb", "{} ×", "time a byte at 100 MB, of that at 1 MB", "thời gian mỗi byte ở 100 MB, so với ở 1 MB"),
    ("memory/*/allocations-per-kb", "{}", "allocations a KB", "số lần cấp phát bộ nhớ mỗi KB"),
    ("memory/*/peak", "{} ×", "most memory held beyond the input, of the input", "bộ nhớ nhiều nhất ngoài đầu vào, so với đầu vào"),
    ("hostile/*/mb-a-second", "{} MB/s", "slowest of {count} hostile texts of 1 MB", "chậm nhất trong {count} văn bản cố ý gây chậm, 1 MB"),
    ("hostile/*/ten-times", "{} ×", "time of the same at ten times the size, the worst", "thời gian khi văn bản ấy dài gấp mười, tệ nhất"),
]
HEADS = {
    "README.md": ("figure", "measured", "needed", "Measured on {date}, {machine}, {cores} cores; the worst of the sets of texts counts."),
    "README.vi.md": ("con số", "đo được", "cần đạt", "Đo ngày {date}, {machine}, {cores} nhân; tính theo bộ văn bản có kết quả kém nhất."),
}


def load():
    """All that the last runs left."""
    paths = [FOLDER / f"{name}.json" for name in ("speed", "composition", "start", "memory", "growth", "hostile")]
    reports = [json.loads(path.read_text()) for path in paths if path.exists()]
    figures = {figure["name"]: figure for report in reports for figure in report["figures"]}
    tables = [table for report in reports for table in report["tables"]]
    return reports[0], figures, tables


def short(value):
    """A number with as many digits as tell something, as the benches print them."""
    if math.isinf(value):
        return "∞"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def worst(figures, pattern):
    """The worst value of the figures with a need whose name is like this, the need, and how many there are."""
    like = re.compile(re.escape(pattern).replace(r"\*", ".*"))
    found = [figure for figure in figures.values() if like.fullmatch(figure["name"]) and figure["need"]]
    if not found:
        return None, None, 0
    need = found[0]["need"]
    least = need.startswith("≥")
    # A figure that is not there was not measured in its time.
    values = [figure["value"] if figure["value"] is not None else (0.0 if least else math.inf) for figure in found]
    return (min if least else max)(values), need, len(found)


def readme(name, report, figures):
    what, measured, needed, taken = HEADS[name]
    date = datetime.date.today()
    if name.endswith(".vi.md"):
        # Nghị định 30/2020/NĐ-CP: a nought before days below 10 and the months 1 and 2.
        date = f"{date.day:02}/{'0' if date.month <= 2 else ''}{date.month}/{date.year}"
    lines = [f"| {what} | {measured} | {needed} |", "| --- | ---: | ---: |"]
    for pattern, form, english, vietnamese in LINES:
        value, need, count = worst(figures, pattern)
        if value is not None:
            words = (vietnamese if name.endswith(".vi.md") else english).format(count=count)
            number = form.format(short(value))
            if name.endswith(".vi.md"):
                number, need = number.replace(".", ","), need.replace(".", ",")
            lines.append(f"| {words} | {number} | {need} |")
    return "\n".join(lines) + "\n\n" + taken.format(date=date, machine=report["machine"], cores=report["cores"])


def all_tables(report, tables):
    parts = [f"Taken on {datetime.date.today().isoformat()}, {report['machine']}, {report['cores']} cores."]
    for table in tables:
        rows = ["| " + " | ".join(row) + " |" for row in [table["header"], *table["rows"]]]
        rows.insert(1, "| --- |" + " ---: |" * (len(table["header"]) - 1))
        parts.append(f"### {table['title']}\n\n" + "\n".join(rows))
    return "\n\n".join(parts)


def put(name, made):
    path = TOP / name
    text = path.read_text()
    begin, end = "<!-- figures -->\n", "\n<!-- /figures -->"
    before, rest = text.split(begin, 1)
    path.write_text(before + begin + made + end + rest.split(end, 1)[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--written", action="store_true", help="run nothing")
    parser.add_argument("--check", action="store_true", help="write nothing; exit status 1 where a need is missed")
    arguments = parser.parse_args()
    if not arguments.written:
        for command in BENCHES:
            subprocess.run(command, cwd=TOP, check=True)
    report, figures, tables = load()
    if arguments.check:
        return 1 if any(figure["holds"] is False for figure in figures.values()) else 0
    for name in HEADS:
        put(name, readme(name, report, figures))
    put("docs/speed.md", all_tables(report, tables))
    return 0


if __name__ == "__main__":
    sys.exit(main())
