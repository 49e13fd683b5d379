"""What the records of an ISO/IEC 27001 certificate decide of ISO/IEC 42001, and what only looks so.

    pool.py ASSAY REPOSITORY            compares docs/evidence-pool.md with what is found; exit code 1 where they differ
    pool.py ASSAY REPOSITORY --print    prints the tables of that page

Judges northlight by the pack iso42001 without and with `facts/isms.jsonl`, on its three days and once with nothing beside
that file but the organisation, its units, people, suppliers and AI systems. Findings and requests come from the program
ASSAY; crosswalk entries and evidence are read here, from their files, by nothing but this script.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

POOL = "isms.jsonl"
BARE = {"organization", "unit", "person", "supplier", "ai_system"}
WORLDS = {"bare": ("2025-10-31", BARE), "starting": ("2024-11-30", None), "nearly-ready": ("2025-10-31", None),
          "drifting": ("2026-11-15", None)}
WORST = ["not_applicable", "satisfied", "undetermined", "not_satisfied"]
WHOLE = {"equal_to", "equivalent_to", "superset_of"}
TURNED = {"superset_of": "subset_of", "subset_of": "superset_of"}


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def prefix(requirement):
    return requirement.split(":", 1)[0]


def hops(repository):
    """Every mapping entry in both directions: (from, relation, to)."""
    made = set()
    for file in sorted((repository / "rules/crosswalks").glob("*.json")):
        for entry in json.loads(file.read_text(encoding="utf-8"))["entries"]:
            relation = entry["relation"]
            if relation != "no_relationship":
                made.add((entry["from"], relation, entry["to"]))
                made.add((entry["to"], TURNED.get(relation, relation), entry["from"]))
    return made


def whole_ways(entries):
    """(security requirement, AI requirement) along one or two entries that each give the whole."""
    onward = collections.defaultdict(set)
    for first, relation, second in entries:
        if relation in WHOLE:
            onward[first].add(second)
    found = set()
    for first in [one for one in onward if prefix(one) == "ISO27001"]:
        for middle in onward[first]:
            ends = {middle} | {end for end in onward[middle] if len({prefix(first), prefix(middle), prefix(end)}) == 3}
            found |= {(first, end) for end in ends if prefix(end) == "ISO42001"}
    return found


def evidence_on(pool, day):
    """By security requirement, what its evidence is worth on the day: record, claim or stale."""
    known = {}
    for fact in sorted((one for one in pool if one.get("kind") == "evidence" and one["observed_at"] <= day),
                       key=lambda one: one["observed_at"]):
        known[fact["key"]] = fact
    worth = collections.defaultdict(set)
    for fact in known.values():
        lapsed = fact.get("valid_to") and fact["valid_to"] < day
        for requirement in fact["supports"]:
            worth[requirement].add("stale" if lapsed else "claim" if fact["basis"] == "claim" else "record")
    return worth


class Judged:
    def __init__(self, assay, repository, facts, day, out):
        def call(*words):
            done = subprocess.run([assay, *words], cwd=repository, capture_output=True, text=True)
            if done.returncode not in (0, 1, 5):  # 5: nothing could be decided, as in a world of lists alone
                sys.exit(f"{words}: {done.returncode}\n{done.stderr}{done.stdout}")
            return [json.loads(line) for line in done.stdout.splitlines()]

        call("run", facts, "--strict", "--pack", "rules/iso42001", "--as-of", day, "--out", out, "--quiet")
        self.findings = call("findings", out / "store.db", "--pack", "rules/iso42001", "--json", "--all")
        self.requests = {one["id"]: one for one in call("requests", out / "store.db", "--pack", "rules/iso42001", "--json")}
        by_control = collections.defaultdict(list)
        self.by_rule = collections.defaultdict(list)
        for finding in self.findings:
            self.by_rule[finding["rule"]].append(finding["outcome"])
            for control in finding["controls"]:
                by_control[control].append(finding["outcome"])
        self.controls = {control: max(all_of_it, key=WORST.index) for control, all_of_it in by_control.items()}

    def decided(self):
        return sum(outcome in ("satisfied", "not_satisfied") for outcome in self.controls.values())


def fate(request, after):
    """What became of a request that is no longer asked."""
    outcomes = set(after.by_rule[request["rule"]])
    if "undetermined" in outcomes:
        return "asked otherwise"
    return "answered" if outcomes & {"satisfied", "not_satisfied"} else "beside the point"


def look(request, entries, worth):
    """What an arrow list would say of a request that is still open: nothing, or why that would be wrong."""
    related = {first for first, _, second in entries if second in request["controls"] and prefix(first) == "ISO27001"}
    found = set().union(*(worth.get(one, set()) for one in related)) if related else set()
    for word in ("record", "claim", "stale"):
        if word in found:
            return {"record": "intersects"}.get(word, word)
    return None


def measured(assay, repository):
    entries = hops(repository)
    pool = lines(repository / "datasets/northlight/facts" / POOL)
    direct = [one for one in entries if prefix(one[0]) == "ISO27001" and prefix(one[2]) == "ISO42001"]
    figures = {"entries": {"entries": len(direct), "touched": len({second for _, _, second in direct}),
                           "whole": len([one for one in direct if one[1] in WHOLE]),
                           "whole in two hops": len(whole_ways(entries))},
               "pool": collections.Counter(one["kind"] for one in pool if "kind" in one)}
    with tempfile.TemporaryDirectory() as name:
        room = pathlib.Path(name)
        for world, (day, kinds) in WORLDS.items():
            states = []
            for state in ("without", "with"):
                facts = room / world / state
                facts.mkdir(parents=True)
                for file in sorted((repository / "datasets/northlight/facts").glob("*.jsonl")):
                    if file.name == POOL:
                        continue
                    kept = [one for one in lines(file) if kinds is None or one.get("kind") in kinds]
                    if kept:
                        (facts / file.name).write_text("".join(json.dumps(one) + "\n" for one in kept), encoding="utf-8")
                if state == "with":
                    (facts / POOL).write_text("".join(json.dumps(one) + "\n" for one in pool), encoding="utf-8")
                states.append(Judged(assay, repository, facts, day, room / world / (state + "-out")))
            before, after = states
            worth = evidence_on(pool, day)
            gone = [one for key, one in before.requests.items() if key not in after.requests]
            fates = collections.Counter(fate(one, after) for one in gone)
            looks = collections.Counter(look(one, entries, worth) for one in after.requests.values())
            figures[world] = {
                "decided without": before.decided(), "decided with": after.decided(),
                "requests without": len(before.requests), "requests with": len(after.requests),
                "gone": len(gone), "new": len([key for key in after.requests if key not in before.requests]),
                "answered": fates["answered"], "asked otherwise": fates["asked otherwise"],
                "beside the point": fates["beside the point"],
                "intersects": looks["intersects"], "claim": looks["claim"], "stale": looks["stale"]}
    return figures


ROWS = {
    "decided without": "of 70 leaves and controls, decided without the pool",
    "decided with": "decided with it",
    "requests without": "requests without the pool",
    "requests with": "requests with it",
    "gone": "no longer asked",
    "answered": "… answered",
    "asked otherwise": "… asked in other words",
    "beside the point": "… beside the point",
    "new": "asked anew",
    "intersects": "still open, though an arrow list would tick them: the relation only intersects",
    "claim": "… only a claim is on file",
    "stale": "… what is on file has run out",
}


def rows(figures):
    yield "| | " + " | ".join(WORLDS) + " |"
    yield "|---|" + "---:|" * len(WORLDS)
    for name, says in ROWS.items():
        yield f"| {says} | " + " | ".join(str(figures[world][name]) for world in WORLDS) + " |"


def main():
    assay, repository = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    figures = measured(assay, repository)
    if sys.argv[3:] == ["--print"]:
        print(*rows(figures), sep="\n")
        print(json.dumps(figures["entries"]), json.dumps(figures["pool"]))
        return 0
    page = (repository / "docs/evidence-pool.md").read_text(encoding="utf-8")
    wrong = [row for row in rows(figures) if row not in page]
    for name, number in figures["entries"].items():
        if not re.search(rf"^\| {re.escape(name)} \| {number} \|", page, re.M):
            wrong.append(f"| {name} | {number} |")
    for kind, number in figures["pool"].items():
        if not re.search(rf"\b{number} `{kind}`", page):
            wrong.append(f"{number} `{kind}`")
    for line in wrong:
        print("docs/evidence-pool.md does not say:", line)
    print(f"{len(wrong)} figures differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
