"""Every rule of the pack was read a second time against its catalog entry: docs/iso42001/readings.tsv is complete and true.

    readings.py ASSAY            checks the table
    readings.py ASSAY --missing  prints the rows that are missing, the last column left for the reader
"""

import csv
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
TABLE = ROOT / "docs/iso42001/readings.tsv"
COLUMNS = ["rule", "requirement", "verb", "levels", "second reading"]


def verbs():
    """What the entry demands: a clause says shall; a control says so where it is selected; guidance says should."""
    catalog = json.loads((ROOT / "datasets/frameworks/iso42001.json").read_text("utf-8"))
    made = {f"ISO42001:{one['id']}": "shall" for one in catalog["requirements"]}
    made.update({f"ISO42001:{one['id']}": "shall, where selected" for one in catalog["annex_a"]["controls"]})
    return made


def rows(assay):
    """(rule, requirement) → (verb, levels), as the pack and the catalog have them."""
    said = subprocess.run([assay, "pack", "list", "--pack", "rules/iso42001", "--json"],
                          capture_output=True, text=True, check=True, cwd=ROOT).stdout
    verb = verbs()
    made = {}
    for rule in map(json.loads, said.splitlines()):
        if rule["pack"] != "iso42001":
            continue
        levels = ", ".join(f"{one['id']} {one['level']}" for one in rule["expectations"])
        for requirement in rule["controls"]:
            made[rule["id"], requirement] = (verb.get(requirement, "in no catalog"), levels)
    return made


def main(assay, *options):
    expected = rows(assay)
    problems = []
    with open(TABLE, encoding="utf-8", newline="") as file:
        found = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if found[:1] != [COLUMNS]:
        problems.append(f"the columns are {found[:1]}, not {COLUMNS}")
    seen = {}
    for number, row in enumerate(found[1:], 2):
        if len(row) != len(COLUMNS):
            problems.append(f"line {number} has {len(row)} cells")
            continue
        key = (row[0], row[1])
        if key in seen:
            problems.append(f"line {number}: {key} stands twice")
        seen[key] = (row[2], row[3])
        if key not in expected:
            problems.append(f"line {number}: no rule {row[0]} on {row[1]}")
        elif expected[key] != seen[key]:
            problems.append(f"line {number}: {row[0]} on {row[1]} is {seen[key]}, the pack says {expected[key]}")
        if not row[4].strip():
            problems.append(f"line {number}: {row[0]} was not read a second time")
    missing = [key for key in expected if key not in seen]
    if "--missing" in options:
        for key in missing:
            print("\t".join([*key, *expected[key], ""]))
        return 0
    problems += [f"{rule} on {requirement} has no row" for rule, requirement in missing]
    problems += [f"no rule reads {one}" for one in verbs()
                 if one not in {requirement for _, requirement in expected} and is_leaf(one)]
    for problem in problems:
        print(problem)
    return 1 if problems or not expected else 0


def is_leaf(requirement):
    catalog = json.loads((ROOT / "datasets/frameworks/iso42001.json").read_text("utf-8"))
    return all(f"ISO42001:{one['id']}" != requirement or one.get("assessable", True)
               for one in catalog["requirements"])


sys.exit(main(*sys.argv[1:]))
