#!/usr/bin/env python3
"""The table of frameworks that `assay coverage` prints, worked out a second time from the files.

    table.py ASSAY ROOT

Reads datasets/frameworks and rules/crosswalks as JSON and follows the rules of docs/crosswalks.md: at most two
hops through three frameworks, parts unite when they name every element. Rules and cases are counted in
`assay pack list`. Also shows that no requirement of a mapped framework is forgotten or named twice.
"""

import collections
import json
import pathlib
import subprocess
import sys

WHOLE = {"equal_to", "equivalent_to", "superset_of"}
EQUAL = {"equal_to", "equivalent_to"}
INVERSE = {"superset_of": "subset_of", "subset_of": "superset_of"}


def assay(program, root, *words):
    done = subprocess.run([program, *words], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"assay {' '.join(words)}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def leaves(catalogs):
    """Prefix: {id: parts} of everything that can carry a verdict."""
    made = collections.defaultdict(dict)
    for catalog in catalogs:
        listed = catalog["requirements"] + catalog.get("annex_a", {}).get("controls", [])
        above = {one.get("parent") for one in listed}
        for one in listed:
            if one["id"] not in above and one.get("assessable", True):
                made[catalog["id_prefix"]][f"{catalog['id_prefix']}:{one['id']}"] = one.get("elements", [])
    return made


def joined(first, last):
    if first in EQUAL:
        return last
    if last in EQUAL:
        return first
    return first if first == last and first != "intersects_with" else None


def extents(leaf_ids, crosswalks):
    """Id: full, part or none, by the texts of the frameworks that crosswalks begin or end in."""
    sources = {one[end] for one in crosswalks for end in ("from", "to")}
    hops = collections.defaultdict(list)  # target: (source, relation, parts given)
    for crosswalk in crosswalks:
        for one in crosswalk["entries"]:
            relation = one["relation"]
            if relation == "no_relationship":
                continue
            hops[one["to"]].append((one["from"], relation, one.get("elements", [])))
            hops[one["from"]].append((one["to"], INVERSE.get(relation, relation), []))

    def prefix(name):
        return name.split(":")[0]

    made = {}
    for target, parts in leaf_ids.items():
        ways = []
        for source, relation, given in hops[target]:
            if prefix(source) in sources:
                ways.append((relation, given))
            for far, first, _ in hops[source]:
                if len({prefix(far), prefix(source), prefix(target)}) == 3 and prefix(far) in sources:
                    both = joined(first, relation)
                    if both:
                        ways.append((both, given if first in WHOLE else []))
        named = {part for _, given in ways for part in given}
        if any(relation in WHOLE for relation, _ in ways) or (parts and set(parts) <= named):
            made[target] = "full"
        else:
            made[target] = "part" if ways else "none"
    return made


def forgotten(leaf_ids, crosswalks):
    """What a crosswalk neither maps nor says to have no counterpart, or both."""
    problems = []
    for crosswalk in crosswalks:
        mapped = {one["to"] for one in crosswalk["entries"] if one["relation"] != "no_relationship"}
        none = [one["id"] for one in crosswalk["unmapped"]]
        for name in leaf_ids[crosswalk["to"]]:
            if (name in mapped) + none.count(name) != 1 and not guidance.get(name):
                problems.append(f"{crosswalk['from']} to {crosswalk['to']}: {name}")
    return problems


program, root = sys.argv[1], pathlib.Path(sys.argv[2])
catalogs = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((root / "datasets" / "frameworks").glob("*.json"))]
crosswalks = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((root / "rules" / "crosswalks").glob("*.json"))]
guidance = {f"{c['id_prefix']}:{one['id']}": one.get("guidance", False) for c in catalogs for one in c["requirements"]}
by_prefix = leaves(catalogs)
rules = assay(program, root, "pack", "list", "--json")

expected = {}
for prefix, ids in by_prefix.items():
    texts = collections.Counter(extents(ids, crosswalks).values())
    own = [rule for rule in rules if set(rule["controls"]) & set(ids)]
    expected[prefix] = {
        "requirements": len(ids), "full": texts["full"], "part": texts["part"], "none": texts["none"],
        "with_rules": sum(any(name in rule["controls"] for rule in own) for name in ids),
        "rules": len(own), "cases": sum(rule["cases"] for rule in own)}

printed = {one["prefix"]: one for one in assay(program, root, "coverage", "--table", "--json")}
problems = forgotten(by_prefix, crosswalks)
for prefix in sorted(expected.keys() | printed.keys()):
    want = expected.get(prefix)
    one = printed.get(prefix)
    have = one and {"requirements": one["requirements"], **one["text"],
                    **{name: one[name] for name in ("with_rules", "rules", "cases")}}
    print(f"{prefix:14}", " ".join(f"{name} {count:4}" for name, count in (want or {}).items()))
    if want != have:
        problems.append(f"{prefix}: worked out {want}, printed {have}")
for problem in problems:
    print("WRONG", problem)
sys.exit(1 if problems else 0)
