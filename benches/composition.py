#!/usr/bin/env python3
"""What the usual composition in Python takes, beside parse-plan, on the same bytes.

    benches/composition.py [--check] [--rounds N]

The composition is what one writes with what is at hand: markdown-it-py (CommonMark and tables)
for the blocks, `re` for markers, percentages, quantities, dates, periods, agencies, who leads and
citations, `json` for the result. It finds less than parse-plan does and nests nothing by evidence,
so the comparison is in its favour. Regular expressions are compiled once, before the clock starts.

Both are timed inside their process, in processor time, over whole sets of texts: bytes in, JSON
out, reading of files and start-up left out. Rounds of both are taken in turn; medians are printed
as a Markdown table and written to target/speed/composition.json. With --check the exit status is 1
where parse-plan is less than 50 times as fast on a set of real plans.

markdown-it-py is installed into target/composition, which is made where it is not there.
"""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", TOP / "target"))
VENV = TARGET / "composition"
MARKDOWN = "markdown-it-py==4.3.0"

# Start-up, loading of modules and compiling of expressions are not counted for either, so the bound is
# one of throughput: one machine then reads what a rack of them would.
NEEDED = 50.0

CORPUS = TOP / ".." / "shared" / "corpus"
# The sets of the Rust benches, by their names there.
SETS = {
    "wrapped": [(CORPUS / "docs", ".md"), (CORPUS / "pool", ".md")],
    "long-lined": [(CORPUS / "docs", ".txt")],
    "fixtures": [(TOP / "fixtures", ".md"), (TOP / "fixtures", ".txt")],
}
WITHOUT_NEED = {"fixtures"}


def in_venv():
    """Goes on in the environment that has markdown-it-py; makes it first if it is not there."""
    python = VENV / "bin" / "python"
    stamp = VENV / "installed"
    if not stamp.exists() or stamp.read_text() != MARKDOWN:
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", MARKDOWN], check=True)
        stamp.write_text(MARKDOWN)
    if pathlib.Path(sys.prefix).resolve() != VENV.resolve():
        os.execv(python, [python, __file__, *sys.argv[1:]])


MARKER = re.compile(
    r"\s*(?P<marker>(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+(?:thứ\s+\w+|[IVXLC]+|\d+)|Điều\s+\d+|[IVXLC]+[.)]|[A-ZĐ]\.|\d+(?:\.\d+)+\.?|\d+[./)]"
    r"|[a-zđ]\d?\)|\(\w{1,2}\)|[-–—+•*])\s*(?P<rest>.*)",
    re.DOTALL,
)
NUMBER = r"\d+(?:\.\d{3})*(?:,\d+)?"
# A number is looked for first and the word before it afterwards: an optional word in front of the
# number makes the engine try it at every letter, at a quarter of the speed.
MEASURE = re.compile(
    rf"(?P<value>{NUMBER})(?:\s*-\s*(?P<upper>{NUMBER}))?\s*(?P<unit>%|(?:ha|km|tấn|tỷ đồng|triệu đồng|người|hộ|xã|lượt|lớp|cơ sở|mô hình|dự án|trường|giờ)\b)"
    r"(?:/(?P<per>năm|quý|tháng))?"
)
COMPARATOR = re.compile(r"(tối thiểu|ít nhất|không dưới|từ|trên|hơn|tối đa|không quá|dưới|khoảng|đạt|bằng|tăng|giảm)\s*$", re.IGNORECASE)
DATE = r"(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:ngày\s+\d{1,2}\s+)?tháng\s+\d{1,2}(?:\s+năm\s+\d{4}|/\d{4})|quý\s+[IV]+(?:/\d{4}|\s+năm\s+\d{4})|năm\s+\d{4}"
DEADLINE = re.compile(rf"(?P<sense>trước|đến hết|đến|chậm nhất|trong|hoàn thành)\s+(?P<date>{DATE})", re.IGNORECASE)
PERIOD = re.compile(r"giai đoạn\s+(?P<first>\d{4})\s*[-–]\s*(?P<last>\d{4})", re.IGNORECASE)
RHYTHM = re.compile(r"(?:hằng|hàng|định kỳ)\s+(?:năm|quý|tháng|tuần|06 tháng|6 tháng)|thường xuyên", re.IGNORECASE)
AGENCY = re.compile(
    r"(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Văn phòng|Sở|Ban|Phòng|Công an|Bộ Chỉ huy|Bộ|Thanh tra|Cục|Chi cục|Trung tâm|Hội|Đoàn|Liên minh|Mặt trận)"
    r"(?:\s+(?:[A-ZĐÀ-Ỹ][\wà-ỹ]*|và|nhân dân|tỉnh|huyện|xã|thành phố|các))+"
)
LEAD = re.compile(r"(?:chủ trì|giao cho|giao)\b", re.IGNORECASE)
COORDINATING = re.compile(r"phối hợp(?:\s+với)?", re.IGNORECASE)
CITATION = re.compile(
    r"(?P<kind>Luật|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Kết luận)\s+(?:số\s+)?"
    r"(?P<number>\d+(?:/\d{4})?[/-][A-ZĐ\d-]+(?:[/-][A-ZĐ\w]+)*)(?:\s+ngày\s+(?P<date>\d{1,2}/\d{1,2}/\d{4}))?"
)


def figure(text):
    return float(text.replace(".", "").replace(",", ".")) if text else None


def compared(text, number):
    """The comparing word before a number."""
    found = COMPARATOR.search(text, max(number - 12, 0), number)
    return found[1].lower() if found else None


def stated(text):
    """What a statement says, each value with its place in it."""
    cited = [{"span": m.span(), "kind": m["kind"], "number": m["number"], "date": m["date"]} for m in CITATION.finditer(text)]
    taken = [c["span"] for c in cited]
    free = lambda m: not any(start < m.end() and m.start() < end for start, end in taken)
    deadlines = [{"span": m.span(), "sense": m["sense"].lower(), "date": m["date"]} for m in DEADLINE.finditer(text) if free(m)]
    deadlines += [{"span": m.span(), "from": int(m["first"]), "to": int(m["last"])} for m in PERIOD.finditer(text) if free(m)]
    deadlines += [{"span": m.span(), "rhythm": m[0]} for m in RHYTHM.finditer(text)]
    measures = [
        {"span": m.span(), "comparator": compared(text, m.start()), "value": figure(m["value"]), "upper": figure(m["upper"]), "unit": m["unit"], "per": m["per"]}
        for m in MEASURE.finditer(text)
        if free(m)
    ]
    agencies = [{"span": m.span(), "name": m[0]} for m in AGENCY.finditer(text) if free(m)]
    lead, coordinating = LEAD.search(text), COORDINATING.search(text)
    border = coordinating.start() if coordinating else len(text)
    return {
        "measures": measures,
        "deadlines": deadlines,
        "lead": [a for a in agencies if a["span"][0] < border] if lead else [],
        "coordinating": [a for a in agencies if a["span"][0] >= border],
        "citations": cited,
    }


def plan(markdown, data):
    """Bytes in, JSON out."""
    items, rows, row, in_table = [], [], [], False
    line = 0
    for token in markdown.parse(data.decode()):
        if token.map:
            line = token.map[0] + 1
        if token.type == "table_open":
            in_table = True
        elif token.type == "table_close":
            in_table = False
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            rows.append({"line": line, "cells": row})
        elif token.type == "inline":
            text = "".join(child.content if child.type in ("text", "code_inline") else "\n" if child.type in ("softbreak", "hardbreak") else "" for child in token.children)
            if in_table:
                row.append(text)
                continue
            # A paragraph of Markdown holds several statements where no blank line parts them.
            statement = []
            for each in text.split("\n"):
                if statement and MARKER.match(each):
                    items.append(item(" ".join(statement), line))
                    statement = []
                statement.append(each.strip())
            if statement:
                items.append(item(" ".join(statement), line))
    return json.dumps({"items": items, "rows": rows}, ensure_ascii=False).encode()


def item(text, line):
    found = MARKER.match(text)
    marker, rest = (found["marker"], found["rest"]) if found else (None, text)
    return {"line": line, "marker": marker, "text": rest, **stated(rest)}


def texts(name):
    found = []
    for folder, ending in SETS[name]:
        if folder.is_dir():
            found += [p.read_bytes() for p in sorted(folder.iterdir()) if p.suffix == ending and p.name != "README.md"]
    return found


def rust():
    """The bench that times parse-plan in its own process: built, and the path of it."""
    command = ["cargo", "bench", "--bench", "ratios", "--no-run", "--message-format=json"]
    lines = subprocess.run(command, cwd=TOP, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    built = [json.loads(line) for line in lines if line.startswith("{")]
    return next(each["executable"] for each in built if each.get("target", {}).get("name") == "ratios" and each.get("executable"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="exit status 1 where the need is missed")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    in_venv()
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark").enable("table")
    sets = {name: found for name in SETS if (found := texts(name))}
    bench = rust()
    ours = {name: [] for name in sets}
    theirs = {name: [] for name in sets}
    for data in sets["fixtures"]:
        plan(markdown, data)
    for _ in range(arguments.rounds):
        told = json.loads(subprocess.run([bench, "--bench", "--json-line"], cwd=TOP, check=True, stdout=subprocess.PIPE, text=True).stdout)
        for name, found in sets.items():
            assert told[name]["bytes"] == sum(map(len, found)), f"{name}: not the same bytes"
            ours[name].append(told[name]["seconds"])
            start = time.process_time()
            for data in found:
                plan(markdown, data)
            theirs[name].append(time.process_time() - start)

    figures, rows = [], []
    for name, found in sets.items():
        size = sum(map(len, found))
        python, rusty = statistics.median(theirs[name]), statistics.median(ours[name])
        ratio = python / rusty
        need = None if name in WITHOUT_NEED else f"≥ {NEEDED:g}"
        holds = None if need is None else ratio >= NEEDED
        figures.append({"name": f"composition/{name}/ratio", "value": ratio, "need": need, "holds": holds})
        rows.append([name, f"{size / python / 1e6:.2f}", f"{size / rusty / 1e6:.2f}", f"{ratio:.2f} ×", need or "–"])
    table = {"title": "JSON written, beside Python", "header": ["texts", "Python, MB/s", "parse-plan, MB/s", "ratio", "needed"], "rows": rows}
    print(f"\n### {table['title']}\n")
    for row in [table["header"], ["---"] + ["---:"] * 4, *rows]:
        print("| " + " | ".join(row) + " |")
    folder = TARGET / "speed"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "composition.json").write_text(json.dumps({"figures": figures, "tables": [table]}, indent=2, ensure_ascii=False) + "\n")
    return 1 if arguments.check and any(figure["holds"] is False for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
