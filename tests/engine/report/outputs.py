"""Reads the reports with parsers that are not ours: balanced HTML under a strict policy, RFC 4180, JSON and its schema.

usage: outputs.py SAMPLES-PROGRAM ROOT
"""
import csv
import hashlib
import base64
import html.parser
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

VOID = {"meta", "br", "hr", "img", "link", "input"}
FORBIDDEN = {"script", "iframe", "object", "embed", "form", "link", "img", "base", "audio", "video"}
HIDDEN = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.problems, self.policy = [], [], [], [], None
        self.words, self.style = [], ""

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        given = dict(attributes)
        if len(names) != len(given):
            self.problems.append(f"<{tag}> has an attribute twice: {names}")
        if tag in FORBIDDEN:
            self.problems.append(f"<{tag}> has no place in the report")
        for name in names:
            if name.startswith("on") or name in ("style", "src", "action"):
                self.problems.append(f"<{tag}> has `{name}`")
        if tag == "meta" and given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            if not given["href"].startswith("#"):
                self.problems.append(f"a link leaves the page: {given['href']}")
            self.links.append(given["href"][1:])
        if tag not in VOID:
            self.open.append((tag, self.getpos()))

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.problems.append(f"</{tag}> at {self.getpos()} closes {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1][0] == "style":
            self.style += data
        else:
            self.words.append(data)


def check_html(name, text):
    page = Page()
    page.feed(text)
    page.close()
    problems = list(page.problems)
    if page.open:
        problems.append(f"never closed: {page.open[:3]}")
    if len(page.ids) != len(set(page.ids)):
        problems.append("an id stands twice")
    missing = sorted(set(page.links) - set(page.ids))
    if missing:
        problems.append(f"links to nothing: {missing[:5]}")
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    if page.policy is None or not page.policy.startswith("default-src 'none'; style-src "):
        problems.append(f"policy {page.policy}")
    elif f"'sha256-{digest}'" not in page.policy or "unsafe" in page.policy:
        problems.append("the policy does not name this style sheet by its digest")
    if re.search(r"url\(|@import|https?://", text):
        problems.append("something outside is named")
    words = " ".join(page.words).lower()
    for never in ("compliant", "compliance", "passed", "all is well", "/tmp/", "/home/"):
        if never in words:
            problems.append(f"the word `{never}`")
    if len(text.encode()) > 5_000_000:
        problems.append(f"{len(text.encode())} bytes")
    return [f"{name}.html: {problem}" for problem in problems]


def check_csv(name, data, findings):
    text = data.decode("utf-8")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    problems = []
    if any(len(row) != len(rows[0]) for row in rows):
        problems.append("ragged")
    again = io.StringIO(newline="")
    csv.writer(again, lineterminator="\r\n").writerows(rows)
    if again.getvalue() != text:
        problems.append("another writer writes it differently")
    column = {heading: i for i, heading in enumerate(rows[0])}
    if [row[column["id"]] for row in rows[1:]] != [one["id"] for one in findings]:
        problems.append("its findings are not those of the JSON report")
    for row, one in zip(rows[1:], findings):
        said = one["subject"].get("name", "")
        if row[column["subject_name"]].lstrip("'") != said:
            problems.append(f"subject name `{row[column['subject_name']]}` for `{said}`")
            break
    if any(cell[:1] in ("=", "+", "-", "@", "\t") for row in rows for cell in row):
        problems.append("a cell that a spreadsheet takes for a formula")
    return [f"{name}.csv: {problem}" for problem in problems]


def count(tally, field, value):
    """A count that is not there is 0, and 0 is never written."""
    counts = tally.get(field, {})
    assert 0 not in counts.values()
    return counts.get(value, 0)


def check_posture(name, report, findings):
    """The sums of the posture, counted again from the findings and among themselves."""
    problems = []
    posture = report["posture"]
    whole = posture["tally"]
    for outcome in ("not_satisfied", "undetermined"):
        empty = 0
        if outcome == "undetermined":
            known = {(one["org"], one["kind"]) for one in posture["populations"] if one["known"]}
            subject = {(one["pack"], one["id"]): one["subject"] for one in report["rules"]}
            empty = sum(count(tally["tally"], "outcomes", outcome) for tally in posture["rules"]
                        if tally["org"] and (tally["org"], subject[tally["pack"], tally["rule"]]) not in known)
        counted = sum(one["subjects"] for one in findings if one["outcome"] == outcome) + empty
        if counted != count(whole, "outcomes", outcome):
            problems.append(f"{outcome}: {counted} findings, {count(whole, 'outcomes', outcome)} counted")
    for part, key in (("organisations", "org"), ("rules", "rule")):
        parts = [one["tally"] for one in posture[part] if one["org"]]
        for field in ("outcomes", "undetermined_because", "satisfied_on", "not_satisfied_on", "severity"):
            for value in sorted({value for one in [whole, *parts] for value in one.get(field, {})}):
                if sum(count(one, field, value) for one in parts) != count(whole, field, value):
                    problems.append(f"{field}.{value} of {part} do not add up")
    for value in ("info", "low", "medium", "high", "critical"):
        if count(whole, "severity", value) != sum(one["severity"] == value and one["outcome"] == "not_satisfied" and not one["waived"]
                         for one in findings):
            problems.append(f"severity {value}")
    if sum(whole.get("undetermined_because", {}).values()) != count(whole, "outcomes", "undetermined"):
        problems.append("the reasons do not add up")
    return [f"{name}.json: {problem}" for problem in problems]


def main(program, root):
    schema = json.loads((pathlib.Path(root) / "docs/formats/report.schema.json").read_text())
    finding = {"$schema": schema["$schema"], "$ref": "#/$defs/finding", "$defs": schema["$defs"]}
    problems = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        again = folder / "again"
        again.mkdir()
        for target in (folder, again):
            subprocess.run([program, str(target)], check=True)
        for name in ("large", "small", "empty"):
            page = (folder / f"{name}.html").read_text("utf-8")
            problems += check_html(name, page)
            report = json.loads((folder / f"{name}.json").read_text("utf-8"))
            # The large one has 13,000 findings of one shape; a few hundred show it.
            shown = dict(report, findings=report["findings"][:300], tasks=report["tasks"][:300])
            shown["posture"] = dict(report["posture"], statements=report["posture"]["statements"][:300])
            for problem in jsonschema.Draft202012Validator(schema).iter_errors(shown):
                problems.append(f"{name}.json: {list(problem.path)}: {problem.message[:200]}")
            lines = (folder / f"{name}.jsonl").read_text("utf-8").splitlines()
            findings = [json.loads(line) for line in lines]
            if [one for one in findings if one["outcome"] == "not_satisfied"] != report["findings"]:
                problems.append(f"{name}.jsonl: not the findings of the JSON report")
            for line in lines[:50]:
                jsonschema.Draft202012Validator(finding).validate(json.loads(line))
            problems += check_csv(name, (folder / f"{name}.csv").read_bytes(), findings)
            problems += check_posture(name, report, findings)
            for ending in ("html", "md", "csv"):
                text = (folder / f"{name}.{ending}").read_text("utf-8")
                if HIDDEN.search(text.replace("\r", "")):
                    problems.append(f"{name}.{ending}: a control or reordering character")
            for path in sorted(folder.glob(f"{name}.*")):
                if path.read_bytes() != (again / path.name).read_bytes():
                    problems.append(f"{path.name}: not the same bytes twice")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


sys.exit(main(*sys.argv[1:]))
