#!/usr/bin/env python3
"""Gains and losses: which values appear, vanish or change between two builds of parse-plan.

    gains.py --old OLD_BINARY --new NEW_BINARY FOLDER [FOLDER ...] [--show N]
    gains.py --base REVISION --new NEW_BINARY FOLDER [FOLDER ...]      builds the revision first

Every value is keyed by its document, its sort and where it stands, so that a value that only
reads otherwise shows as changed, not as one lost and one gained. Prints a summary a sort, then
up to N examples of each (default 12) with their quotes. Exit status 0 whatever is found: the
report is read by people. Only the Python standard library.
"""
import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile


def read(binary, path):
    """The plan that a build reads from a document; None with a message when it gives none."""
    done = subprocess.run([binary, "--compact", path], capture_output=True)
    if done.returncode not in (0, 1) or not done.stdout.strip():
        # Builds from before the option existed print compact JSON by themselves.
        done = subprocess.run([binary, path], capture_output=True)
    if not done.stdout.strip():
        print(f"{binary}: no JSON for {path}: {done.stderr.decode('utf8', 'replace')[-200:]}", file=sys.stderr)
        return None
    return json.loads(done.stdout)


def values(plan):
    """(sort, place) -> (what it says, quote), with a running number where a place holds several."""
    found = {}

    def add(sort, place, says, quote):
        number = 0
        while (sort, place, number) in found:
            number += 1
        found[(sort, place, number)] = (json.dumps(says, ensure_ascii=False, sort_keys=True), " ".join(quote.split()))

    for name in ("instrument", "decision"):
        for field, value in (plan.get(name) or {}).items():
            if field == "span":
                continue
            if field == "issuer":
                value = value and value["name"]
            if field == "articles":
                value = len(value)
            add(f"{name}.{field}", name, value, str(value))
    for section in plan["outline"]:
        add("section", section["span"]["start"], [section["id"], section["title"], section["role"]], section["title"])

    def item(entry, area):
        start = entry["span"]["start"]
        add("item", start, [entry["section"], entry["marker"], entry["text"]], entry["text"])
        add("role", start, entry["role"], entry["text"])
        add("area", start, area["kind"], entry["text"])
        for measure in entry["measures"]:
            kept = {k: v for k, v in measure.items() if k not in ("span", "cue", "indicator")}
            add("measure", measure["span"]["start"], kept, f"{measure['text']} … {entry['text'][:60]}")
            add("indicator", measure["span"]["start"], measure["indicator"], f"{measure['text']} … {entry['text'][:60]}")
        for sort in ("deadlines", "lead", "coordinating"):
            for value in entry[sort]:
                kept = {k: v for k, v in value.items() if k not in ("span", "cue")}
                place = f"{start}:{value['span']['start']}"
                add(sort, place, kept, f"{value['text']} … {entry['text'][:60]}")
        for output in entry["outputs"]:
            add("output", start, output, output)
        for child in entry["children"]:
            item(child, area)

    for area in plan["areas"]:
        for entry in area["targets"] + area["tasks"] + area["provisions"]:
            item(entry, area)
    for citation in plan["citations"]:
        kept = {k: v for k, v in citation.items() if k not in ("span", "cue")}
        add("citation", citation["span"]["start"], kept, citation["text"])
    for annex in plan["annexes"]:
        for number, row in enumerate(annex["rows"]):
            add("row", f"{annex['id']}#{number}", [row["group"], row["cells"]], " | ".join(row["cells"])[:90])
    for diagnostic in plan["diagnostics"]:
        add("diagnostic", diagnostic["span"]["start"], [diagnostic["code"], diagnostic["message"]], diagnostic["message"])
    return found


def build(revision):
    """The program as it was at a revision."""
    root = pathlib.Path(__file__).resolve().parent.parent
    tree = pathlib.Path(tempfile.mkdtemp(prefix="parse-plan-base-"))
    subprocess.run(["git", "-C", root, "worktree", "add", "--detach", "--quiet", tree, revision], check=True)
    environment = {**os.environ, "CARGO_TARGET_DIR": str(root / "target" / "base")}
    try:
        subprocess.run(["cargo", "build", "--release", "--quiet", "--locked"], cwd=tree, check=True, env=environment)
    finally:
        subprocess.run(["git", "-C", root, "worktree", "remove", "--force", tree], check=True)
    return str(root / "target" / "base" / "release" / "parse-plan")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--old")
    parser.add_argument("--base")
    parser.add_argument("--new", required=True)
    parser.add_argument("--show", type=int, default=12)
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    if bool(options.old) == bool(options.base):
        parser.error("one of --old and --base, please")
    old_binary = options.old or build(options.base)
    counts = collections.defaultdict(collections.Counter)
    examples = collections.defaultdict(list)
    documents = 0
    for folder in options.folders:
        for path in sorted(p for p in pathlib.Path(folder).iterdir() if p.is_file()):
            old, new = read(old_binary, str(path)), read(options.new, str(path))
            if old is None or new is None:
                continue
            documents += 1
            before, after = values(old), values(new)
            for key in sorted(before.keys() | after.keys(), key=str):
                sort = key[0]
                if key not in after:
                    kind, line = "lost", f"- {before[key][0]}  « {before[key][1]} »"
                elif key not in before:
                    kind, line = "gained", f"+ {after[key][0]}  « {after[key][1]} »"
                elif before[key][0] != after[key][0]:
                    kind, line = "changed", f"- {before[key][0]}\n      + {after[key][0]}  « {after[key][1]} »"
                else:
                    kind, line = "same", None
                counts[sort][kind] += 1
                if line:
                    examples[(sort, kind)].append(f"{path.name}: {line}")
    print(f"{documents} documents")
    print(f"{'sort':24}{'same':>8}{'gained':>8}{'lost':>8}{'changed':>9}")
    for sort, count in sorted(counts.items()):
        print(f"{sort:24}{count['same']:8}{count['gained']:8}{count['lost']:8}{count['changed']:9}")
    for (sort, kind), lines in sorted(examples.items()):
        print(f"\n{sort} · {kind} · {len(lines)}")
        for line in lines[: options.show]:
            print("   ", line)
    if not examples:
        print("no gains, no losses")


if __name__ == "__main__":
    main()
