"""What is shown in northlight of other frameworks than ISO/IEC 42001 on each of its days is what was foreseen by hand.

    coverage.py ASSAY REPOSITORY

Judges `datasets/northlight/facts` by the packs of ISO/IEC 42001, ISO/IEC 27001 and of the laws, and compares what `assay coverage` says with
`datasets/northlight/expected`: `coverage.jsonl`, ten requirements each of four frameworks, text and now; `laws.jsonl`, now, at least five requirements
of each further law. A line with `told` is one where the program is held to be wrong, for the reason in `open`: it has to say what is told
there, so that the line is mended when the program is. The AI RMF has ten of its own: `tests/rules/nist-ai-rmf/northlight.py`.
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

STATES = {"starting": "2024-11-30", "nearly-ready": "2025-10-31", "drifting": "2026-11-15"}
LATER = {"new-year": "2027-01-15",  # when the law of Colorado has begun
         "chapter-iii": "2027-12-03"}  # and Chapter III of the European one, for the uses of Annex III
FRAMEWORKS = ("EU-AI-ACT", "ISO27001", "GDPR", "SOC2")
LAWS = {"GDPR": 1, "KR-AI": 5, "US-CO-AI": 5, "CN-GENAI": 5, "IN-DPDP": 5, "US-HIPAA-PCI": 5}  # at least so many requirements
PACKS = [word for pack in ("iso42001", "iso27001-ims", "eu-ai-act", "gdpr", "kr-ai", "us-co-ai", "cn-genai", "in-dpdp", "us-health-payment")
         for word in ("--pack", f"rules/{pack}")]


def read(path):
    made = collections.defaultdict(dict)
    for line in path.read_text("utf-8").splitlines():
        one = json.loads(line)
        of = made[one["state"], one["requirement"].split(":")[0]]
        if one["requirement"] in of or not one["why"]:
            sys.exit(f"{one['requirement']} is foreseen twice in {one['state']}, or without a reason")
        of[one["requirement"]] = one
    return made


def main():
    assay, repository = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    tens, laws = (read(repository / "datasets/northlight/expected" / name) for name in ("coverage.jsonl", "laws.jsonl"))
    if sorted(tens) != sorted((state, framework) for state in STATES for framework in FRAMEWORKS) or any(len(of) != 10 for of in tens.values()):
        sys.exit("ten requirements of each of four frameworks were to be foreseen in each of three states")
    if any(set(laws[state, law]) != set(laws["starting", law]) or len(laws[state, law]) < least for state in STATES for law, least in LAWS.items()):
        sys.exit("the same requirements of each law, and enough of them, were to be foreseen in each of three states")
    wrong = 0

    def run(*words):
        done = subprocess.run([assay, *words], cwd=repository, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(done.stderr)
        return done.stdout

    with tempfile.TemporaryDirectory() as room:
        for state, day in {**STATES, **LATER}.items():
            folder = pathlib.Path(room) / day
            run("run", "datasets/northlight/facts", "--strict", *PACKS, "--as-of", day, "--out", folder, "--quiet")
            for framework in dict.fromkeys((*FRAMEWORKS, *LAWS)):
                expected = {**tens[state, framework], **laws[state, framework]}
                if not expected:
                    continue
                told = run("coverage", folder / "store.db", "--framework", framework, *PACKS, "--as-of", day, "--json")
                found = {one["requirement"]: one for one in map(json.loads, told.splitlines())}
                agree = known = 0
                for requirement, one in expected.items():
                    was = found.get(requirement, {"text": "not listed", "now": "not listed"})
                    text = one.get("text", was["text"])
                    if "told" in one and (was["text"], was["now"]) == (text, one["told"]["now"]):
                        known += 1
                        print(f"{state} {requirement}: now {was['now']}, and should be {one['now']}: {one['open']}")
                    elif "told" not in one and (was["text"], was["now"]) == (text, one["now"]):
                        agree += 1
                    else:
                        print(f"{state} {requirement}: text {was['text']}, now {was['now']}; foreseen text {text}, now {one['now']}: {one['why']}")
                wrong += len(expected) - agree - known
                counts = collections.Counter(one["now"] for one in found.values())
                print(f"{state} {framework}: {agree} of {len(expected)} as foreseen; of {len(found)} requirements " + ", ".join(
                    f"{counts[now]} {now.replace('_', ' ')}" for now in ("satisfied", "in_part", "not_satisfied", "undetermined", "nothing", "not_applicable")))
    return 1 if wrong else 0


sys.exit(main())
