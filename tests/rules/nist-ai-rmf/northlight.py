"""Ten outcomes of the AI RMF in northlight are shown on each of its three days as they were foreseen by hand.

    northlight.py ASSAY REPOSITORY

Judges `datasets/northlight/facts` by the packs iso42001 and nist-ai-rmf and compares what `assay coverage` says now of each
subcategory named in `datasets/northlight/expected/nist-ai-rmf.jsonl`.
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

STATES = {"starting": "2024-11-30", "nearly-ready": "2025-10-31", "drifting": "2026-11-15"}
PACKS = ["--pack", "rules/iso42001", "--pack", "rules/nist-ai-rmf"]


def main():
    assay, repository = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    expected = collections.defaultdict(dict)
    for line in (repository / "datasets/northlight/expected/nist-ai-rmf.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        expected[one["state"]][one["requirement"]] = one
    if sorted(expected) != sorted(STATES) or any(len(of) != 10 for of in expected.values()):
        sys.exit("ten outcomes in each of three states were to be foreseen")
    wrong = 0
    with tempfile.TemporaryDirectory() as room:
        for state, day in STATES.items():
            folder = pathlib.Path(room) / day
            for words in (["run", "datasets/northlight/facts", "--strict", *PACKS, "--as-of", day, "--out", folder, "--quiet"],
                          ["coverage", folder / "store.db", "--framework", "NIST-AI-RMF", *PACKS, "--as-of", day, "--json"]):
                run = subprocess.run([assay, *words], cwd=repository, capture_output=True, text=True)
                if run.returncode != 0:
                    sys.exit(run.stderr)
            found = {one["requirement"]: one for one in map(json.loads, run.stdout.splitlines())}
            counts = collections.Counter(one["now"] for one in found.values())
            agree = 0
            for requirement, one in expected[state].items():
                if found[requirement]["now"] == one["now"]:
                    agree += 1
                else:
                    print(f"{state} {requirement}: {found[requirement]['now']}, expected {one['now']}: {one['why']}")
            wrong += len(expected[state]) - agree
            print(f"{state}: {agree} of {len(expected[state])} as foreseen; of {len(found)} subcategories " +
                  ", ".join(f"{counts[one]} {one.replace('_', ' ')}" for one in ("satisfied", "in_part", "not_satisfied", "undetermined", "nothing", "not_applicable")))
    return 1 if wrong else 0


sys.exit(main())
