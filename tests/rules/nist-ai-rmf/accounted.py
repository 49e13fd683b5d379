"""All 72 subcategories of the NIST AI RMF are accounted for, and the page of the pack says how.

    accounted.py ASSAY REPOSITORY          checks, and prints the table: subcategory, text, rules, cases
    accounted.py ASSAY REPOSITORY --page   prints the table of docs/packs/nist-ai-rmf.md

That each has a rule, an entry of the crosswalk or a reason why none is shown for all frameworks by ../accounted.py. Here, no sentence
is of level required, because the framework demands nothing, and every rule has a sentence of level own.
"""
import collections
import json
import pathlib
import subprocess
import sys

PREFIX = "NIST-AI-RMF"


def told(assay, repository, *words):
    run = subprocess.run([assay, *words], cwd=repository, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    return [json.loads(line) for line in run.stdout.splitlines()]


def in_order(identifier):
    function, number = identifier.removeprefix(PREFIX + ":").split(" ")
    major, minor = number.split(".")
    return ["GOVERN", "MAP", "MEASURE", "MANAGE"].index(function), int(major), int(minor)


def main():
    assay, repository = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    catalog = json.loads((repository / "datasets/frameworks/nist_ai_rmf.json").read_text("utf-8"))
    wanted = sorted((f"{PREFIX}:{one['id']}" for one in catalog["requirements"] if one.get("assessable", True) and "." in one["id"]),
                    key=in_order)
    crosswalk = json.loads((repository / "rules/crosswalks/iso42001--nist-ai-rmf.json").read_text("utf-8"))
    entries = collections.Counter(one["to"] for one in crosswalk["entries"] if one["relation"] != "no_relationship")
    text = {one["requirement"]: one["text"] for one in
            told(assay, repository, "coverage", "--framework", PREFIX, "--from", "ISO42001", "--json")}
    rules = collections.defaultdict(list)
    problems = []
    for rule in told(assay, repository, "pack", "list", "--pack", "rules/nist-ai-rmf", "--json"):
        if rule["pack"] != "nist-ai-rmf":
            continue
        levels = [one["level"] for one in rule["expectations"]]
        if "required" in levels:
            problems.append(f"{rule['id']}: a sentence is of level required, and the framework demands nothing")
        if "own" not in levels:
            problems.append(f"{rule['id']}: advice alone never comes to an outcome")
        if rule["cases"] == 0:
            problems.append(f"{rule['id']}: no cases")
        for control in rule["controls"]:
            rules[control].append(rule)
            if not rule["id"].startswith(control.removeprefix(PREFIX + ":").replace(" ", "-") + "-"):
                problems.append(f"{rule['id']}: its name is not that of {control}")
            if control not in wanted:
                problems.append(f"{rule['id']}: no subcategory {control}")

    if len(wanted) != 72:
        problems.append(f"the catalog has {len(wanted)} subcategories, not 72")
    problems += [f"{one}: no rule" for one in wanted if not rules[one]]

    page = ["| subcategory | text of ISO/IEC 42001 | rules |", "|---|---|---|"]
    for one in wanted:
        names = ", ".join(f"`{rule['id']}`" for rule in rules[one])
        page.append(f"| {one.removeprefix(PREFIX + ':')} | {text.get(one)} | {names} |")
    if "--page" in sys.argv:
        print("\n".join(page))
        return 0
    file = repository / "docs/packs/nist-ai-rmf.md"
    shown = file.read_text("utf-8") if file.exists() else ""
    if "\n".join(page) not in shown:
        problems.append("the table of docs/packs/nist-ai-rmf.md is another: print it with --page")

    print(f"{'subcategory':<13} {'text':<5} {'entries':>7} {'rules':>5} {'cases':>5}")
    for one in wanted:
        print(f"{one.removeprefix(PREFIX + ':'):<13} {text.get(one, '?'):<5} {entries[one]:>7} {len(rules[one]):>5} "
              f"{sum(rule['cases'] for rule in rules[one]):>5}")
    extents = collections.Counter(text.get(one) for one in wanted)
    names = {rule["id"] for of in rules.values() for rule in of}
    print(f"{len(wanted)} subcategories: text " + ", ".join(f"{extents[one]} {one}" for one in ("full", "part", "none")) +
          f"; {sum(bool(rules[one]) for one in wanted)} with rules ({len(names)}, {sum(rule['cases'] for rule in {r['id']: r for of in rules.values() for r in of}.values())} cases)")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


sys.exit(main())
