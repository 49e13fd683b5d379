"""Ten requirements of each of four frameworks are shown in northlight on each of its three days as they were foreseen by hand.

    coverage.py ASSAY REPOSITORY

Judges `datasets/northlight/facts` by the packs of ISO/IEC 42001 and of the four frameworks, and compares what `assay coverage` says of
text and now with `datasets/northlight/expected/coverage.jsonl`. A line with `told` is one where the program is held to be wrong, for the
reason in `open`: it has to say what is told there, so that the line is mended when the program is. The AI RMF has ten of its own: `tests/rules/nist-ai-rmf/northlight.py`.
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

STATES = {"starting": "2024-11-30", "nearly-ready": "2025-10-31", "drifting": "2026-11-15"}
FRAMEWORKS = ("EU-AI-ACT", "ISO27001", "GDPR", "SOC2")
PACKS = [word for pack in ("iso42001", "iso27001-ims", "eu-ai-act", "gdpr") for word in ("--pack", f"rules/{pack}")]


def main():
    assay, repository = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    expected = collections.defaultdict(dict)
    for line in (repository / "datasets/northlight/expected/coverage.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        of = expected[one["state"], one["requirement"].split(":")[0]]
        if one["requirement"] in of or not one["why"]:
            sys.exit(f"{one['requirement']} is foreseen twice in {one['state']}, or without a reason")
        of[one["requirement"]] = one
    if sorted(expected) != sorted((state, framework) for state in STATES for framework in FRAMEWORKS) or any(len(of) != 10 for of in expected.values()):
        sys.exit("ten requirements of each of four frameworks were to be foreseen in each of three states")
    wrong = 0

    def run(*words):
        done = subprocess.run([assay, *words], cwd=repository, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(done.stderr)
        return done.stdout

    with tempfile.TemporaryDirectory() as room:
        for state, day in STATES.items():
            folder = pathlib.Path(room) / day
            run("run", "datasets/northlight/facts", "--strict", *PACKS, "--as-of", day, "--out", folder, "--quiet")
            for framework in FRAMEWORKS:
                told = run("coverage", folder / "store.db", "--framework", framework, *PACKS, "--as-of", day, "--json")
                found = {one["requirement"]: one for one in map(json.loads, told.splitlines())}
                agree = known = 0
                for requirement, one in expected[state, framework].items():
                    was = found.get(requirement, {"text": "not listed", "now": "not listed"})
                    if "told" in one and (was["text"], was["now"]) == (one["text"], one["told"]["now"]):
                        known += 1
                        print(f"{state} {requirement}: now {was['now']}, and should be {one['now']}: {one['open']}")
                    elif "told" not in one and (was["text"], was["now"]) == (one["text"], one["now"]):
                        agree += 1
                    else:
                        print(f"{state} {requirement}: text {was['text']}, now {was['now']}; foreseen text {one['text']}, now {one['now']}: {one['why']}")
                wrong += len(expected[state, framework]) - agree - known
                counts = collections.Counter(one["now"] for one in found.values())
                print(f"{state} {framework}: {agree} of 10 as foreseen; of {len(found)} requirements " + ", ".join(
                    f"{counts[now]} {now.replace('_', ' ')}" for now in ("satisfied", "in_part", "not_satisfied", "undetermined", "nothing", "not_applicable")))
    return 1 if wrong else 0


sys.exit(main())
