"""The order in which keyed facts arrive means nothing: sources in another order, their lines in another order, the same outcomes.

Facts are made from the schemas, a few of each kind, with every type of value. Places in the sources (line numbers) do differ
between shuffled files, so the files compared are of sources given in another order, and the verdicts of shuffled lines.
usage: shuffled.py ASSAY
"""
import hashlib
import json
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSAY = pathlib.Path(sys.argv[1]).resolve()
SEED = 42


def value(field, number, random_numbers):
    state = random_numbers.random()
    if state < 0.1:
        return None
    if state < 0.15:
        return {"na": True}
    one = {"text": f"text {number}", "int": number, "dec": number / 8, "bool": number % 2 == 0,
           "date": f"2024-0{number % 9 + 1}-11", "dur": f"P{number + 1}M",
           "enum": random_numbers.choice(field.get("values", [""])),
           "ref": f"{field.get('to')}-{number}", "any": f"ai_system:ai_system-{number}"}
    return [one[field.get("of", "text")]] if field["type"] == "list" else one[field["type"]]


def facts():
    random_numbers = random.Random(SEED)
    for path in sorted((ROOT / "datasets/schemas").glob("*.json")):
        kind = json.loads(path.read_text(encoding="utf-8"))
        for number in range(4):
            fact = {"kind": kind["kind"], "key": f"{kind['kind']}-{number}", "org": "acme", "observed_at": "2024-11-30"}
            fields = {field["name"]: value(field, number, random_numbers)
                      for field in kind["fields"] if not field.get("computed") and random_numbers.random() < 0.8}
            yield fact | {"fields": fields}


def run(folder, files):
    """The output files' digests, and the findings without places."""
    out = folder / "out"
    subprocess.run([ASSAY, "run", *files, "--pack", "us-omb", "--pack", "iso42001", "--as-of", "2024-12-31", "--out", out, "--quiet"], cwd=folder, check=True)
    digests = {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
               for path in sorted(out.rglob("*")) if path.is_file() and ".db" not in path.name}
    database = next(path for path in out.rglob("*") if path.suffix == ".db")
    lines = subprocess.run([ASSAY, "findings", database, "--json", "--all"], check=True, capture_output=True, text=True)
    findings = [json.loads(line) for line in lines.stdout.splitlines()]
    return digests, sorted((f["id"], f["outcome"], f["reason"], f["severity"]) for f in findings)


def write(folder, name, chosen):
    (folder / name).write_text("".join(json.dumps(fact) + "\n" for fact in chosen), encoding="utf-8")


made = list(facts())
half = len(made) // 2
with tempfile.TemporaryDirectory() as temporary:
    base = pathlib.Path(temporary) / "base"
    swapped = pathlib.Path(temporary) / "swapped"
    shuffled = pathlib.Path(temporary) / "shuffled"
    for folder in (base, swapped, shuffled):
        folder.mkdir()
        write(folder, "a.jsonl", made[:half])
        write(folder, "b.jsonl", made[half:])
    mixed = list(made)
    random.Random(SEED + 1).shuffle(mixed)
    write(shuffled, "a.jsonl", mixed[half:])
    write(shuffled, "b.jsonl", mixed[:half])

    digests, verdicts = run(base, ["a.jsonl", "b.jsonl"])
    other_digests, _ = run(swapped, ["b.jsonl", "a.jsonl"])
    _, other_verdicts = run(shuffled, ["a.jsonl", "b.jsonl"])

print(f"{len(made)} facts, {len(verdicts)} findings, {len(digests)} files")
differing = sorted(name for name in digests.keys() | other_digests.keys() if digests.get(name) != other_digests.get(name))
for name in differing:
    print(f"{name} differs when the sources are given in another order")
if verdicts != other_verdicts:
    print("verdicts differ when lines are shuffled:", sorted(set(verdicts) ^ set(other_verdicts))[:5])
sys.exit(1 if differing or not verdicts or verdicts != other_verdicts else 0)
