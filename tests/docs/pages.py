"""Every leaf of ISO/IEC 42001 has rules and a page, and the pages say what the rules say.

A page (docs/iso42001/LEAF.md) has one row for each sentence of its rules; a rule that answers several leaves stands on one of
their pages. The overview
(docs/packs/iso42001.md) has one row for each leaf, with its rules, and one for each sentence that a person has to attest.
`pages.py --rows` prints the rows of the overview.
"""
import json
import pathlib
import re
import sys

import tree

PACK = tree.ROOT / "rules/iso42001"
PAGES = tree.ROOT / "docs/iso42001"
OVERVIEW = tree.ROOT / "docs/packs/iso42001.md"


def leaves():
    catalog = json.loads((tree.ROOT / "datasets/frameworks/iso42001.json").read_text(encoding="utf-8"))
    for entry in [*catalog["requirements"], *catalog["annex_a"]["controls"]]:
        if entry["assessable"]:
            yield entry["id"], entry["title"]


def field(name, block):
    return re.search(rf'\b{name}\s*=\s*"([^"]*)"', block)[1]


class Rule:
    """A rule as its file says it. Sentences are written out, so their words can be read from the source."""

    def __init__(self, path):
        text = path.read_text(encoding="utf-8")
        self.id = path.stem
        controls = re.search(r'\bcontrols?\s*=\s*(\{[^}]*\}|"[^"]*")', text)[1]
        self.leaves = re.findall(r"ISO42001:([A-Z0-9.]+)", controls)
        self.sentences = []
        for block in re.split(r"\n  expect \{", text)[1:]:
            self.sentences.append((field("id", block), field("says", block), field("level", block),
                                   field("method", block), re.search(r'\battested ?[("]', block) is not None))


def rules():
    return [Rule(path) for path in sorted(PACK.glob("*/*.lua")) if not path.name.endswith(".cases.lua")]


def rows(found):
    """The rows of the overview: of each leaf, and of each sentence to attest."""
    named, asked = [], []
    for leaf, title in leaves():
        about = [rule for rule in found if leaf in rule.leaves]
        named.append(f"| [{leaf}](../iso42001/{leaf}.md) | {title} | {' '.join(rule.id for rule in about)} |")
        asked += [f"| {leaf} | {rule.id}/{s[0]} |" for rule in about if rule.leaves[0] == leaf for s in rule.sentences if s[4]]
    return named, asked


def problems(found):
    pages = {leaf: PAGES / f"{leaf}.md" for leaf, _ in leaves()}
    for leaf, page in pages.items():
        if not page.exists():
            yield f"{tree.name(page)}: {leaf} has no page"
        if not any(leaf in rule.leaves for rule in found):
            yield f"rules/iso42001: {leaf} has no rule"
    for page in sorted(PAGES.glob("*.md")):
        if page.stem not in pages:
            yield f"{tree.name(page)}: `{page.stem}` is no leaf of the catalog"
    for rule in found:
        texts = {leaf: pages[leaf].read_text(encoding="utf-8") for leaf in rule.leaves if leaf in pages and pages[leaf].exists()}
        home = next((leaf for leaf, text in texts.items() if f"**{rule.id}**" in text), None)
        if home is None:
            yield f"docs/iso42001: no page of {', '.join(rule.leaves)} names the rule {rule.id}"
            continue
        for sentence, says, level, method, _ in rule.sentences:
            row = f"| {sentence}: {says} | {'*advice*' if level == 'advice' else level} | {method} |"
            if row not in texts[home]:
                yield f"{tree.name(pages[home])}: of {rule.id} the row is missing or differs: {row}"
    known = {rule.id for rule in found}
    for page in sorted(PAGES.glob("*.md")):
        for named in re.findall(r"^\| \*\*([^*]+)\*\*", page.read_text(encoding="utf-8"), re.M):
            if named not in known:
                yield f"{tree.name(page)}: `{named}` is no rule of the pack"
    overview = tree.lines(OVERVIEW)
    for expected in [row for part in rows(found) for row in part]:
        if expected not in overview:
            yield f"{tree.name(OVERVIEW)}: expected the row {expected}"


if "--rows" in sys.argv:
    print("\n\n".join("\n".join(part) for part in rows(rules())))
else:
    tree.conclude("pages", list(problems(rules())))
