"""What the rules find in northlight is what a lead auditor expected, by hand and beforehand.

    compare.py ASSAY REPOSITORY [ROOM]

Judges `datasets/northlight/facts` by the pack iso42001 with the program ASSAY on each of the three days and compares with
`datasets/northlight/expected`: for each leaf and control the worst outcome over everything tagged with it; each unmet
sentence that is required or own must rest on a fact that the auditor names, and each fact named must be hit by one.
ROOM keeps the stores and findings; without it they go when the comparison ends.
"""
import collections
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

STATES = {"starting": "2024-11-30", "nearly-ready": "2025-10-31", "drifting": "2026-11-15"}
WORST = ["not_applicable", "satisfied", "undetermined", "not_satisfied"]


def judged(assay, repository, room, day):
    folder = room / day
    shutil.rmtree(folder, ignore_errors=True)
    run = subprocess.run([assay, "run", "datasets/northlight/facts", "--strict", "--pack", "rules/iso42001", "--as-of", day,
                          "--out", folder, "--quiet"], cwd=repository, capture_output=True, text=True)
    found = subprocess.run([assay, "findings", folder / "store.db", "--pack", "rules/iso42001", "--json", "--all"],
                           cwd=repository, capture_output=True, text=True)
    if run.returncode != 0 or found.returncode != 0:
        sys.exit(run.stderr + found.stderr)
    return [json.loads(line) for line in found.stdout.splitlines()]


def counts(observation):
    return observation["level"] != "advice"


def main():
    assay, repository = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    keep = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    room = keep or pathlib.Path(tempfile.mkdtemp())
    room.mkdir(parents=True, exist_ok=True)
    wrong = 0
    for state, day in STATES.items():
        findings = judged(assay, repository, room, day)
        by_control = collections.defaultdict(list)
        for finding in findings:
            for control in finding["controls"]:
                by_control[control].append(finding)
        agree = 0
        for line in (repository / f"datasets/northlight/expected/{state}.jsonl").read_text(encoding="utf-8").splitlines():
            expected = json.loads(line)
            control, said = expected["control"], []
            ours = by_control.pop(control, [])
            worst = max((finding["outcome"] for finding in ours), key=WORST.index, default="no rule")
            if worst != expected["outcome"]:
                said.append(f"{worst}, expected {expected['outcome']}: {expected['why']}")
                if worst in WORST and WORST.index(worst) > WORST.index(expected["outcome"]):
                    for finding in ours:
                        if finding["outcome"] != worst:
                            continue
                        for one in finding["observations"]:
                            if counts(one) and one["outcome"] == worst:
                                said.append(f"  {worst} {finding['rule']}/{one['id']} of {finding['subject']['kind']}:"
                                            f"{finding['subject']['id']} ({one['reason'] or 'shown'}): {one['observed']}")
            named = {(fail["kind"], fail["key"]) for fail in expected["fails"]}
            hit = set()
            for finding in ours:
                for one in finding["observations"]:
                    if one["outcome"] != "not_satisfied" or not counts(one):
                        continue
                    facts = {(finding["subject"]["kind"], finding["subject"]["id"])}
                    facts |= {(fact["kind"], fact["id"]) for fact in one["facts"]}
                    hit |= facts
                    if not facts & named:
                        said.append(f"  not foreseen: {finding['rule']}/{one['id']} of {finding['subject']['kind']}:"
                                    f"{finding['subject']['id']}: {one['observed']}")
            for fail in expected["fails"]:
                if (fail["kind"], fail["key"]) not in hit:
                    said.append(f"  not found: {fail['kind']}:{fail['key']}: {fail['why']}")
            if said:
                wrong += 1
                print(f"{state} {control}:", *said, sep="\n  ")
            else:
                agree += 1
        print(f"{state}: {agree} of 70 agree")
    if keep is None:
        shutil.rmtree(room)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
