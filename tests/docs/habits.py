"""The habits of the house that a script can see: contracts on headers, a kept changelog, no machine in the text."""
import pathlib
import re

import tree


def headers_without_contract():
    for path in tree.files():
        if path.suffix != ".h" or tree.name(path).split("/")[0] not in ("engine", "bindings"):
            continue
        comment = 0
        found = tree.lines(path)
        while comment < len(found) and found[comment].startswith("//"):
            comment += 1
        # One line says all of a small header; a long essay belongs in docs/.
        if not 1 <= comment <= 16:
            yield f"{tree.name(path)}:1: a header opens with its contract, two to six lines; this one has {comment}"
        elif comment >= len(found) or found[comment] != "#pragma once":
            yield f"{tree.name(path)}:{comment + 1}: `#pragma once` follows the contract"


def words_of_one_machine():
    """Paths that exist on one person's machine only, among them the folder this very checkout stands in."""
    places = [r"/home/\w", r"/Users/\w", r"/root/\w", r"[A-Z]:\\\\Users"]
    for folder in {tree.ROOT, tree.ROOT.parent, pathlib.Path.home()}:
        if len(folder.parts) > 1:
            places.append(re.escape(str(folder)) + r"(?![\w-])")
    machine = re.compile("|".join(places))
    upwards = re.compile(r"(?<![\w./])(?:\.\./)+")
    for path in tree.files():
        if path == pathlib.Path(__file__).resolve() or path.stat().st_size > 5_000_000:
            continue
        text = tree.text(path)
        if text is None:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            found = machine.search(line)
            for climb in upwards.finditer(line):
                if climb[0].count("/") >= len(path.relative_to(tree.ROOT).parts):
                    found = climb  # leads out of the project
            if found:
                yield f"{tree.name(path)}:{number}: `{found[0]}` means something on one machine only"


def unfinished():
    mark = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
    for path in tree.files():
        if path.suffix not in (".h", ".cpp", ".lua", ".py", ".cmake", ".sql") or path.parent == pathlib.Path(__file__).resolve().parent:
            continue
        for number, line in enumerate(tree.lines(path), 1):
            if mark.search(line):
                yield f"{tree.name(path)}:{number}: `{line.strip()[:80]}`: finish it, or write an issue"


def changelog_without_entry():
    text = tree.text(tree.ROOT / "CHANGELOG.md")
    newest = re.search(r"^## \[(Unreleased|\d+\.\d+\.\d+)\].*?$(.*?)(?=^## |\Z)", text, re.M | re.S)
    if not newest or not re.search(r"^- \S", newest[2], re.M):
        yield "CHANGELOG.md: the newest section has no entry"


def adr_numbers():
    seen = {}
    for path in sorted((tree.ROOT / "docs/adr").glob("*.md")):
        number = re.match(r"(\d{4})-[a-z0-9-]+\.md$", path.name)
        if not number:
            yield f"{tree.name(path)}: an ADR is called NNNN-title.md"
            continue
        if number[1] in seen:
            yield f"{tree.name(path)}: `{number[1]}` is taken by {seen[number[1]]}"
        seen[number[1]] = path.name
        text = tree.text(path)
        for part in ("Context", "Decision", "Consequences"):
            if not re.search(rf"^(?:## {part}|\*\*{part}\b)", text, re.M):
                yield f"{tree.name(path)}: has no part `{part}`"


def long_files():
    for path in tree.files():
        if tree.name(path).split("/")[0] in ("engine", "bindings", "rules") and path.suffix in (".h", ".cpp", ".lua"):
            count = len(tree.lines(path))
            if count > 500:
                print(f"{tree.name(path)} has {count} lines: is it one thing?")


long_files()
tree.conclude("habits", [*headers_without_contract(), *words_of_one_machine(), *unfinished(),
                         *changelog_without_entry(), *adr_numbers()])
