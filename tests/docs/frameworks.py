"""Every catalog has a page that opens with its status, says what we are not sure of, and has each requirement.

    frameworks.py [ASSAY]

With a program, the pages are also those that it prints now (`scripts/print-docs` brings them up to date).
"""
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import tree

PAGES = tree.ROOT / "docs/frameworks"
LARGEST = 100_000  # bytes, so that a page still opens in a browser and a reader still finds things


def plain(text):
    """Markdown without its escapes."""
    return html.unescape(re.sub(r"\\(.)", r"\1", text)).replace("\u00a0", " ")


def problems():
    catalogs = sorted((tree.ROOT / "datasets/frameworks").glob("*.json"))
    expected = {path.stem + ".md" for path in catalogs} | {"README.md"}
    found = {path.name for path in PAGES.glob("*")}
    for name in sorted(expected ^ found):
        yield f"docs/frameworks/{name}: " + ("is missing" if name in expected else "belongs to no catalog")
    index = (PAGES / "README.md").read_text(encoding="utf-8")
    for path in catalogs:
        if path.stem + ".md" not in found:
            continue
        where = f"docs/frameworks/{path.stem}.md"
        catalog = json.loads(path.read_text(encoding="utf-8"))
        raw = (PAGES / f"{path.stem}.md").read_text(encoding="utf-8")
        page = plain(raw)
        status = catalog["legal_status"]
        opening = page.split("\n\n")[1]
        if not opening.startswith(f"**Status on {status['as_of']}: {status['status']}.**"):
            yield f"{where}: does not open with its status: {opening[:120]}"
        for question in status.get("open_questions", []) + status.get("certain", []):
            if question not in page:
                yield f"{where}: does not say: {question}"
        if isinstance(status.get("uncertain"), str) and status["uncertain"] not in page:
            yield f"{where}: does not say: {status['uncertain']}"
        if "## What we are not sure of" not in page:
            yield f"{where}: does not say what we are not sure of"
        listed = catalog["requirements"] + catalog.get("annex_a", {}).get("controls", [])
        above = {one.get("parent") for one in listed}
        for one in listed:
            leaf = one["id"] not in above and one.get("assessable", True)
            if leaf != (f"\n### {one['id']} {one['title']}\n" in page):
                yield f"{where}: {one['id']} {'is missing' if leaf else 'is a heading, no requirement'}"
        if len(raw.encode()) > LARGEST:
            yield f"{where}: {len(raw.encode())} bytes"
        if f"({path.stem}.md)" not in index:
            yield f"docs/frameworks/README.md: does not lead to {path.stem}.md"


def stale(assay):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([assay, "coverage", "--pages", folder], cwd=tree.ROOT, check=True)
        for path in sorted(pathlib.Path(folder).glob("*")):
            kept = PAGES / path.name
            if not kept.exists() or kept.read_bytes() != path.read_bytes():
                yield f"docs/frameworks/{path.name}: stale; run scripts/print-docs"


said = list(problems())
if len(sys.argv) > 1 and pathlib.Path(sys.argv[1]).is_file():
    said += stale(pathlib.Path(sys.argv[1]).resolve())
print("\n".join(said))
sys.exit(1 if said else 0)
