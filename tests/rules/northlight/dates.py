#!/usr/bin/env python3
"""The same facts on five days: what applies changes as the catalogs say, and nothing else does.

    dates.py ASSAY REPOSITORY

Takes what northlight knew on the first day, lets its registers stay complete, and judges it by every shipped pack on five
days around which laws begin and end. Worked out from the JSON of the catalogs alone, and compared:

- the force of every requirement, and the day from which what is still to come will bind;
- which rules are silent because no law behind them binds;
- that silent rules conclude nothing, and that every other rule concerns the same subjects on all five days. Left out are
  subjects with a day in between on their own record or on one it names (somebody who begins, a programme that ends), and
  rules whose requirement names a further day for some subjects, such as that on which systems older than the law must
  comply, or whose own day the catalog calls uncertain.

Verdicts may differ otherwise: evidence ages.
"""

import collections
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

DAYS = ["2024-12-01", "2025-03-01", "2026-09-01", "2027-12-03", "2028-08-03"]
ANY_DAY = re.compile(r"\d{4}-\d\d-\d\d")
KNOWN = {"in_force_from", "in_force_from_original", "amended_from", "applies_until", "never"}
PATIENCE = {"person": 90, "incident": 60}  # days: to bring somebody in, to tell of a breach
DAY = re.compile(r"\d{4}-\d\d-\d\d$")
program, root = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
problems = []


def assay(*words, codes=(0,)):
    done = subprocess.run([program, *map(str, words)], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode not in codes:
        sys.exit(f"assay {' '.join(map(str, words))}: {done.returncode} {done.stderr[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def first_facts(folder):
    """Writes what was known on the first day, and gives the days that stand in each fact and in those it names.

    Registers that were complete stay so, or nothing could be compared.
    """
    days, names = collections.defaultdict(set), collections.defaultdict(set)
    for path in sorted((root / "datasets/northlight/facts").glob("*.jsonl")):
        kept = []
        for line in path.read_text(encoding="utf-8").splitlines():
            fact = json.loads(line)
            if fact.get("observed_at", fact.get("as_of", "")) > DAYS[0]:
                continue
            if "complete" in fact:
                fact["until"] = "2029-12-31"
            else:
                days[fact["kind"], fact["key"]] |= {value for name, value in fact.items()
                                                    if name != "observed_at" and DAY.match(str(value))}
                names[fact["kind"], fact["key"]] |= {value for value in fact.values() if isinstance(value, str)}
            kept.append(json.dumps(fact, ensure_ascii=False))
        (folder / path.name).write_text("\n".join(kept) + "\n", encoding="utf-8")
    by_key = collections.defaultdict(set)
    for (_, key), found in days.items():
        by_key[key] |= found
    return {subject: found.union(*(by_key[name] for name in names[subject] if name in by_key))
            for subject, found in days.items()}


def after(day, extra):
    try:
        return str(datetime.date.fromisoformat(day) + datetime.timedelta(days=extra))
    except (ValueError, OverflowError):
        return day


class Law:
    """When a requirement binds, as its catalog says."""

    def __init__(self, catalog, one):
        whole = catalog.get("applies", {})
        self.law = catalog["reading"] == "law"
        self.superseded = whole.get("superseded")
        self.start = one.get("in_force_from") or whole.get("from")
        self.end = one.get("applies_until") or whole.get("until")
        self.never = one.get("never") or whole.get("never")
        # Days of some subjects only: systems that were there before, products of another annex.
        self.further = {day for name, value in one.items() if name not in KNOWN for day in ANY_DAY.findall(json.dumps(value))}
        if one.get("date_certainty", "certain") != "certain":  # it follows the days of other requirements
            self.further |= {other["in_force_from"] for other in catalog["requirements"] if "in_force_from" in other}
        self.before = (one.get("amended_from"), one.get("in_force_from_original"))

    def start_on(self, day):
        amended, original = self.before
        return original if amended and original and day < amended else self.start

    def force(self, day):
        if self.never:
            return "never in force"
        if self.superseded and day >= self.superseded:
            return "superseded"
        if self.end and day >= self.end:
            return "ended"
        if self.start_on(day) and day < self.start_on(day):
            return "coming"
        return "in force" if self.law else "voluntary"

    def binds(self, day):
        return not self.never and not (self.end and day >= self.end) and not (self.start_on(day) and day < self.start_on(day))


laws = {}
for path in sorted((root / "datasets/frameworks").glob("*.json")):
    catalog = json.loads(path.read_text(encoding="utf-8"))
    for one in catalog["requirements"] + catalog.get("annex_a", {}).get("controls", []):
        laws[f"{catalog['id_prefix']}:{one['id']}"] = Law(catalog, one)

rules = {(one["pack"], one["id"]): [laws[control] for control in one["controls"] if control in laws]
         for one in assay("pack", "list", "--json")}


def is_silent(rule, day):
    behind = rules[rule]
    return all(law.law for law in behind) and not any(law.binds(day) for law in behind)


def judged(room, day):
    out = room / day
    assay("run", room / "facts", "--as-of", day, "--out", out, "--quiet", codes=(0, 5))
    store = out / "store.db"
    assay("report", store, "--format", "json", "-o", room / f"{day}.json")
    report = json.loads((room / f"{day}.json").read_text(encoding="utf-8"))
    return report, assay("findings", store, "--all", "--json"), assay("coverage", store, "--json")


def compare_force(day, coverage):
    for one in coverage:
        law = laws[one["requirement"]]
        coming = law.start_on(day) if law.force(day) == "coming" else ""
        if (one["force"], one["from"]) != (law.force(day), coming):
            problems.append(f"{day} {one['requirement']}: {one['force']} {one['from']}, "
                            f"the catalog says {law.force(day)} {coming}")
        if law.force(day) in ("coming", "ended", "never in force") and one["now"] != "not_applicable":
            problems.append(f"{day} {one['requirement']}: {law.force(day)}, and yet {one['now']}")


with tempfile.TemporaryDirectory() as folder:
    room = pathlib.Path(folder)
    (room / "facts").mkdir()
    own_days = first_facts(room / "facts")
    concerned = {}  # day: {(pack, rule): subjects}
    for day in DAYS:
        report, findings, coverage = judged(room, day)
        compare_force(day, coverage)
        silent = {(one["pack"], one["rule"]) for one in report["posture"]["silent"]}
        expected = {rule for rule in rules if is_silent(rule, day)}
        for rule in sorted(silent ^ expected):
            problems.append(f"{day} {'/'.join(rule)}: " + ("silent, and a law behind it binds" if rule in silent
                                                           else "judges, and no law behind it binds"))
        concerned[day] = collections.defaultdict(set)
        for one in findings:
            rule = (one["pack"], one["rule"])
            if one["outcome"] != "not_applicable":
                concerned[day][rule].add((one["subject"]["kind"], one["subject"]["id"]))
                if rule in expected:
                    problems.append(f"{day} {'/'.join(rule)}: silent, and yet {one['outcome']} for {one['subject']['key']}")
        forces = collections.Counter(laws[one["requirement"]].force(day) for one in coverage)
        print(day, f"{len(silent)} of {len(rules)} rules silent;", ", ".join(f"{n} {force}" for force, n in sorted(forces.items())))
    for rule in sorted(rules):
        speaking = [day for day in DAYS if not is_silent(rule, day)]
        for earlier, later in zip(speaking, speaking[1:]):
            moved = {subject for subject, days in own_days.items()
                     if any(earlier < after(day, extra) <= later for day in days for extra in {0, PATIENCE.get(subject[0], 0)})}
            if any(earlier < day <= later for law in rules[rule] for day in law.further):
                continue
            was, now = concerned[earlier][rule] - moved, concerned[later][rule] - moved
            if was != now:
                problems.append(f"{'/'.join(rule)}: concerns {sorted(now - was)} more and {sorted(was - now)} less on {later} "
                                f"than on {earlier}")
for problem in problems:
    print("WRONG", problem)
sys.exit(1 if problems else 0)
