#!/usr/bin/env python3
"""Scores the release build against the gold facts beside the project, and holds it to floors.toml.

    score.py                  prints the table; exit status 1 when a figure is below its floor
    score.py --binary PATH    scores another build
    score.py --raise          also writes better figures into floors.toml, rounded down; never lower ones

Needs target/release/parse-plan (or the other build) and ../shared. Only the Python standard library.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = ROOT / "floors.toml"
BINARY = ROOT / "target/release/parse-plan"


def figures(binary):
    """The scorer's figures: {"documents": {name: {figure: value}}, "means": {figure: value}}."""
    for needed in (SHARED / "score/score.py", binary):
        if not needed.exists():
            sys.exit(f"{needed} is missing")
    # The scorer splits the command at blanks as a shell does, so the path stands in quotes.
    command = [sys.executable, SHARED / "score/score.py", "--json", "--set", SHARED / "corpus", "--run", f"'{binary}' {{}}"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf8")
    if done.returncode != 0:
        sys.exit(f"the scorer failed:\n{done.stderr}")
    if done.stderr.strip():
        print(done.stderr.strip(), file=sys.stderr)
    return json.loads(done.stdout)


def read_floors(text):
    """The tables of numbers in a TOML file: {(table, key): value}. Nothing else stands in it."""
    floors, table = {}, ""
    for line in text.splitlines():
        if head := re.fullmatch(r"\[(\w+)\]", line.strip()):
            table = head[1]
        elif pair := re.fullmatch(r"(\w+)\s*=\s*([\d.]+)", line.strip()):
            floors[table, pair[1]] = float(pair[2])
        elif line.strip() and not line.lstrip().startswith("#"):
            sys.exit(f"{FLOORS.name}: cannot read {line!r}")
    return floors


def raised(text, found):
    """The floors file with better figures put in, and new ones added to [score]."""
    floors = read_floors(text)
    out, table = [], ""
    for line in text.splitlines():
        if head := re.fullmatch(r"\[(\w+)\]", line.strip()):
            table = head[1]
        pair = re.fullmatch(r"(\w+)\s*=\s*[\d.]+", line.strip())
        key = pair and (table, pair[1])
        if key in found and found[key] is not None:
            better = math.floor(found[key] * 1000 + 1e-9) / 1000
            if better > floors[key]:
                line = f"{key[1]} = {better:.3f}"
        out.append(line)
        if table == "score" and line.strip() == "[score]":
            for (name, figure), value in found.items():
                if name == "score" and value is not None and (name, figure) not in floors:
                    out.append(f"{figure} = {math.floor(value * 1000 + 1e-9) / 1000:.3f}")
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="write", action="store_true")
    parser.add_argument("--binary", type=pathlib.Path, default=BINARY)
    options = parser.parse_args()
    result = figures(options.binary)
    if not result["documents"]:
        sys.exit("the scorer scored no document")
    found = {("score", name): value for name, value in result["means"].items()}
    found["lowest", "plan"] = min(document["mean"] for document in result["documents"].values())

    text = FLOORS.read_text("utf8")
    floors = read_floors(text)
    below = []
    print(f"{'figure':<14}{'found':>8}{'floor':>8}")
    for key, value in found.items():
        name = key[1] if key[0] == "score" else "lowest plan"
        floor = floors.get(key)
        if floor is None:
            below.append(f"{name} has no floor")
        elif value is None or value < floor:
            below.append(f"{name}: {value} is below {floor}")
        print(f"{name:<14}{'-' if value is None else format(value, '8.4f'):>8}{'-' if floor is None else format(floor, '8.3f'):>8}")
    # A floor whose figure has gone would hold nothing any more.
    below += [f"{key[1]} is no longer scored" for key in floors if key[0] in ("score", "lowest") and key not in found]
    if options.write:
        FLOORS.write_text(raised(text, found), "utf8")
        print(f"{FLOORS.name} written")
        return
    if below:
        sys.exit("below the floors:\n  " + "\n  ".join(below))


if __name__ == "__main__":
    main()
