"""Every link between documents leads to a file and a heading, and every path a document names exists."""
import re

import tree

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
# A path in backticks that starts in one of our folders. Capitals alone (ROOM, DB) and … stand for any name.
CLAIM = re.compile(r"`((?:engine|rules|bindings|datasets|tests|docs|scripts|cmake|\.ci)/[^\s`]*)`")
PLACEHOLDER = re.compile(r"(?<![A-Za-z0-9_])[A-Z]{2,}(?![A-Za-z0-9_.])|…|NNNN")


def anchors(path):
    found, counts = set(), {}
    for line in tree.lines(path):
        heading = re.match(r"#+ (.*)", line)
        if not heading:
            continue
        words = re.sub(r"[^\w\- ]", "", heading[1].replace("`", "").lower()).strip().replace(" ", "-")
        seen = counts.get(words, 0)
        counts[words] = seen + 1
        found.add(words if seen == 0 else f"{words}-{seen}")
    return found


def without_code(document):
    inside = False
    for number, line in enumerate(tree.lines(document), 1):
        if line.startswith("```"):
            inside = not inside
        elif not inside:
            yield number, line


def broken_links(document):
    for number, line in without_code(document):
        for target in LINK.findall(line):
            if re.match(r"[a-z]+:", target):
                continue
            file, _, anchor = target.partition("#")
            path = (document.parent / file).resolve() if file else document
            if not path.is_relative_to(tree.ROOT) or not path.exists():
                yield f"{tree.name(document)}:{number}: `{target}` leads to nothing in the project"
            elif anchor and path.suffix == ".md" and anchor not in anchors(path):
                yield f"{tree.name(document)}:{number}: `{tree.name(path)}` has no heading `{anchor}`"


def missing_paths(document):
    for number, line in without_code(document):
        for claim in CLAIM.findall(line):
            claim = re.sub(r":\d+(:\d+)?$", "", claim)
            if any(mark in claim for mark in "*{<"):
                pattern = re.sub(r"\{[^}]*\}|<[^>]*>", "*", claim)
                there = any(tree.ROOT.glob(pattern.rstrip("/")))
            elif PLACEHOLDER.search(claim):
                continue
            else:
                there = (tree.ROOT / claim).exists()
            if not there:
                yield f"{tree.name(document)}:{number}: there is no `{claim}`"


problems = []
for document in tree.documents():
    problems += broken_links(document)
    if document.name != "CHANGELOG.md":  # history names what was
        problems += missing_paths(document)
tree.conclude("links and paths", problems)
