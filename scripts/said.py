#!/usr/bin/env python3
"""Writes tests/said.txt: the Vietnamese that stands in the sources, for texts that are made by chance.

    said.py

`[words]` are what markers, outline and recognisers know, `[sentences]` what their tests are about.
tests/common/broken.rs makes texts of them. They are kept apart from the sources, since every new
word changes all of those texts: write them anew only where no value changes for another reason, and
take over tests/values.txt in the same commit. Only the Python standard library.
"""
import pathlib
import re

TOP = pathlib.Path(__file__).resolve().parent.parent
KNOWING = ("extract", "outline", "marker", "marker.rs", "form.rs", "layout.rs", "classify", "classify.rs", "instrument")
TESTING = re.compile(r"/(tests|sentences)\.rs$")
MARKED = re.compile(r"[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]", re.IGNORECASE)


def literals(code):
    """The plain strings of some code that stand on one line."""
    for line in re.sub(r"//.*", "", code).splitlines():
        for text in re.findall(r'"((?:[^"\\]|\\.)*)"', line):
            if "\\" not in text and "{" not in text:
                yield text


def written(phrase):
    """A phrase of a recogniser as a text would have it, without the spaces around its marks."""
    phrase = re.sub(r" ([,;.:)])", r"\1", phrase)
    return phrase.replace("( ", "(").replace(" / ", "/").strip()


words, sentences = set(), set()
for path in sorted(TOP.glob("src/**/*.rs")) + sorted(TOP.glob("tests/*.rs")):
    place = path.relative_to(TOP)
    code, _, tests = path.read_text(encoding="utf8").partition("#[cfg(test)]")
    if place.parts[0] == "tests" or TESTING.search(f"/{place}"):
        code, tests = "", code
    if place.parts[1] in KNOWING:
        # Names in the code's own language have a colon.
        known = {text for text in literals(code) if len(text) <= 60 and ":" not in text}
        words |= {written(text) for text in known if MARKED.search(text) or re.fullmatch(r"[A-Za-z]+", text)}
    sentences |= {text for text in literals(tests) if len(text.split()) > 2 and MARKED.search(text)}

with open(TOP / "tests/said.txt", "w", encoding="utf8", newline="\n") as file:
    file.write("# What stands in the sources, written by scripts/said.py; tests/common/broken.rs makes texts of it.\n")
    for kind, texts in (("words", words), ("sentences", sentences)):
        file.write(f"\n[{kind}]\n")
        file.writelines(f"{text}\n" for text in sorted(texts) if text and text[0] not in "#[")
