"""The duties of the EU AI Act that share a requirement of the catalog have a rule each.

    accounted.py ASSAY REPOSITORY

That every requirement has a rule or a reason why none is shown for all frameworks by ../accounted.py. This holds what it cannot see: that
the catalog has Arts. 4 to 27, 43, 47 to 55, 72, 73 and 86, that the three duties of Art. 49 and the routes of Art. 73 are told apart
by the rules' own ids, that each area of Annex III has one rule with a sentence for each of its points, and that logs are kept six months
in two places only.
"""
import json
import pathlib
import re
import subprocess
import sys

PREFIX = "EU-AI-ACT:"
POINTS = PREFIX + "AnnexIII."
ARTICLES = {*range(4, 7), *range(8, 28), 43, 47, 48, 49, *range(50, 56), 72, 73, 86}  # Art. 7 lets the Commission change Annex III and binds no operator
SEPARATE = {  # one requirement of the catalog, several duties: each has a rule whose id begins so
    "Art.22": ["Art.22-representative", "Art.22-acting"],
    "Art.25": ["Art.25-becomes-provider", "Art.25-suppliers"],
    "Art.26": ["Art.26-instructions", "Art.26-oversight", "Art.26-input-data", "Art.26-monitored", "Art.26-incident-told",
               "Art.26-logs-kept", "Art.26-workers", "Art.26-data-protection", "Art.26-remote-identification",
               "Art.26-people-told", "Art.26-cooperation", "Art.49-3-public-authority"],
    "Art.27": ["Art.27-public-bodies", "Art.27-credit-insurance"],
    "Art.49": ["Art.49-1-provider", "Art.49-2-exempted", "Art.49-3-public-authority"],
    "Art.73": ["Art.73-reported", "Art.73-devices"],
}
FLOOR = ["Art.19-logs-kept", "Art.26-logs-kept"]  # where logs are kept six months, and nowhere else


def main():
    assay, repository = sys.argv[1], pathlib.Path(sys.argv[2])
    catalog = json.loads((repository / "datasets/frameworks/eu_ai_act.json").read_text(encoding="utf-8"))
    printed = subprocess.run([assay, "pack", "list", "--pack", "eu-ai-act", "--json"], cwd=repository, check=True,
                             capture_output=True, text=True).stdout
    rules = {}
    areas = {}  # of Annex III: what each rule points at and has sentences for
    for line in printed.splitlines():
        rule = json.loads(line)
        points = [one.removeprefix(POINTS) for one in rule["controls"] if one.startswith(POINTS)]
        if points:
            areas[rule["id"]] = (points, [one["id"].removeprefix("point-") for one in rule["expectations"] if one["level"] == "required"])
        for control in rule["controls"]:
            rules.setdefault(control, set()).add(rule["id"])

    wrong = []
    known = {requirement["id"] for requirement in catalog["requirements"]}
    held = {int(re.match(r"Art\.(\d+)", key).group(1)) for key in known if key.startswith("Art.")}
    wrong += [f"{PREFIX}Art.{number} is not in the catalog" for number in sorted(ARTICLES - held)]
    for article, ids in SEPARATE.items():
        wrong += [f"{article}: the rule {one} is missing" for one in ids if one not in rules.get(PREFIX + article, ())]

    listed = sorted(key.removeprefix("AnnexIII.") for key in known if key.startswith("AnnexIII."))
    if sorted(point for points, _ in areas.values() for point in points) != listed:
        wrong.append("a point of Annex III has no rule, or several")
    for one, (points, sentences) in areas.items():
        if points != sentences or len({point[0] for point in points}) != 1:
            wrong.append(f"{one} has sentences for {sentences}, and should for {points}, of one area")

    sources = {file.name[:-len(".lua")]: file.read_text(encoding="utf-8")
               for file in (repository / "rules/eu-ai-act").rglob("Art.*.lua") if not file.name.endswith(".cases.lua")}
    floors = sorted(name for name, text in sources.items() if "keep_logs" in text or "shared.logs_kept" in text)
    if floors != FLOOR:
        wrong.append(f"the six months of logs are demanded by {floors}, and should be by {FLOOR}")

    for line in wrong:
        print(line)
    print(f"{len(ARTICLES)} articles, {sum(len(ids) for ids in SEPARATE.values())} duties told apart, {len(listed)} points of {len(areas)} areas, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
