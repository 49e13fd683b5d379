"""Every article the pack of the EU AI Act answers for has a rule, or a written reason why it has none.

    accounted.py ASSAY REPOSITORY

Asks the program ASSAY which rules of the pack point at which requirement of the catalog, and holds that against Arts. 4 to 27, 43,
47 to 55, 72, 73 and 86 and the points of Annex III. A reason for an article that has a rule after all, or for one that the catalog does
not hold, is wrong too. The three duties of Art. 49 and the routes of Art. 73 are told apart by the rules' own ids.
"""
import json
import pathlib
import re
import subprocess
import sys

PREFIX = "EU-AI-ACT:"
ARTICLES = {*range(4, 28), 43, 47, 48, 49, *range(50, 56), 72, 73, 86}
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
    data = pathlib.Path(__file__).with_name("without_rules.json")
    reasons = json.loads(data.read_text(encoding="utf-8"))["without"]
    printed = subprocess.run([assay, "pack", "list", "--pack", "eu-ai-act", "--json"], cwd=repository, check=True,
                             capture_output=True, text=True).stdout
    rules = {}
    for line in printed.splitlines():
        rule = json.loads(line)
        for control in rule["controls"]:
            rules.setdefault(control, set()).add(rule["id"])

    wrong = []
    asked = 0
    for requirement in catalog["requirements"]:
        number = re.match(r"Art\.(\d+)", requirement["id"])
        if not (number and int(number.group(1)) in ARTICLES or requirement["id"].startswith("AnnexIII.")):
            continue
        asked += 1
        control = PREFIX + requirement["id"]
        if control in rules and control in reasons:
            wrong.append(f"{control} has a rule and a reason why it has none")
        if control not in rules and not reasons.get(control, "").strip():
            wrong.append(f"{control} has no rule, and nobody says why")
    known = {requirement["id"] for requirement in catalog["requirements"]}
    held = {int(re.match(r"Art\.(\d+)", key).group(1)) for key in known if key.startswith("Art.")}
    absent = {f"{PREFIX}Art.{number}" for number in ARTICLES - held}
    wrong += [f"{control} is not in the catalog, and nobody says why" for control in sorted(absent - set(reasons))]
    wrong += [f"{control}: a reason for what nobody asks about" for control in reasons
              if control not in absent and control[len(PREFIX):] not in known]
    for article, ids in SEPARATE.items():
        wrong += [f"{article}: the rule {one} is missing" for one in ids if one not in rules.get(PREFIX + article, ())]

    sources = {file.name[:-len(".lua")]: file.read_text(encoding="utf-8")
               for file in (repository / "rules/eu-ai-act").rglob("Art.*.lua") if not file.name.endswith(".cases.lua")}
    floors = sorted(name for name, text in sources.items() if "keep_logs" in text or "shared.logs_kept" in text)
    if floors != FLOOR:
        wrong.append(f"the six months of logs are demanded by {floors}, and should be by {FLOOR}")

    for line in wrong:
        print(line)
    print(f"{asked + len(absent)} requirements, {asked + len(absent) - len(reasons)} with rules, {len(reasons)} with a reason, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
