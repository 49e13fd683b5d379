#!/usr/bin/env python3
"""Every requirement of every framework is accounted for: given in full, judged by a rule of its own, or with a reason why not.

    accounted.py ASSAY ROOT

Reads the catalogs as JSON and asks the program for rules and coverage. Reasons why no rule judges a requirement stand in its
catalog under `no_rule`, as {ids, why}; why nothing of another framework leads to it stands in the crosswalks under `unmapped`,
and why an entry is no requirement at all beside it in the catalog (`assessable_note`). A reason for what has a rule, is given in
full or does not exist is as wrong as a missing one, and so is one that points to entries that are not there. Prints a line for each framework.
"""

import collections
import json
import pathlib
import subprocess
import sys

POINTS = "from which entries lead here"


def assay(program, root, *words):
    done = subprocess.run([program, *words], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"assay {' '.join(words)}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    program, root = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    rules = collections.defaultdict(set)
    for rule in assay(program, root, "pack", "list", "--json"):
        for control in rule["controls"]:
            rules[control].add(rule["id"])
    leads, unmapped = set(), collections.defaultdict(list)
    for path in sorted((root / "rules/crosswalks").glob("*.json")):
        crosswalk = json.loads(path.read_text("utf-8"))
        leads |= {one["to"] for one in crosswalk["entries"] if one["relation"] != "no_relationship"}
        for one in crosswalk["unmapped"]:
            unmapped[one["id"]].append(one["why"])

    asked, reasons, problems = collections.defaultdict(list), {}, []
    for path in sorted((root / "datasets/frameworks").glob("*.json")):
        catalog = json.loads(path.read_text("utf-8"))
        prefix = catalog["id_prefix"]
        listed = catalog["requirements"] + catalog.get("annex_a", {}).get("controls", [])
        above = {one.get("parent") for one in listed}
        for one in listed:
            name = f"{prefix}:{one['id']}"
            if one["id"] in above:
                continue
            if one.get("assessable", True):
                asked[prefix].append(name)
            elif not one.get("assessable_note", "").strip():
                problems.append(f"{name}: no requirement, and nobody says why")
        for group in catalog.get("no_rule", []):
            for one in group["ids"]:
                name = f"{prefix}:{one}"
                if name in reasons:
                    problems.append(f"{name}: two reasons why it has no rule")
                reasons[name] = group["why"].strip()

    every = {name for names in asked.values() for name in names}
    problems += [f"{name}: a reason for what is no requirement" for name in reasons if name not in every]
    print(f"{'framework':<13} {'of':>4} {'in full':>7} {'own rules':>9} {'reason':>6}")
    for prefix in sorted(asked):
        text = {one["requirement"]: one["text"] for one in assay(program, root, "coverage", "--framework", prefix, "--json")}
        full = judged = explained = 0
        for name in asked[prefix]:
            full += text.get(name) == "full"
            judged += bool(rules[name])
            if name in reasons:
                explained += 1
                if rules[name]:
                    problems.append(f"{name}: rules, and a reason why none: {', '.join(sorted(rules[name]))}")
                if text.get(name) == "full":
                    problems.append(f"{name}: given in full, and a reason why it has no rule")
                if not reasons[name]:
                    problems.append(f"{name}: the reason is empty")
                if POINTS in reasons[name] and name not in leads:
                    problems.append(f"{name}: the reason points to entries, and there are none")
            elif not rules[name] and text.get(name) != "full":
                problems.append(f"{name}: not given in full, no rule, and nobody says why")
            if name not in leads and not any(why.strip() for why in unmapped[name]) and any(one in leads for one in asked[prefix]):
                problems.append(f"{name}: no entry leads to it, and nobody says why")
        print(f"{prefix:<13} {len(asked[prefix]):>4} {full:>7} {judged:>9} {explained:>6}")
    print(f"{len(every)} requirements of {len(asked)} frameworks, {len(problems)} not accounted for")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
