"""Northlight reads like a real company: what its story promises, asked in plain SQL over the store.

    consistency.py ASSAY REPOSITORY

Loads `datasets/northlight/facts` with the program ASSAY into a store of its own and prints every promise that is broken.
"""
import collections
import datetime
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

STATES = {"starting": "2024-11-30", "nearly-ready": "2025-10-31", "drifting": "2026-11-15"}
STAGES = {  # what STORY.md says about each system on each day
    "starting": {"triage": "operated", "sepsis": "operated", "fracture": "developed", "dictate": "initiated",
                 "noshow": "operated", "scheduler": "operated", "helpdesk": "operated", "codehelp": "operated",
                 "screening": "operated", "mammo": "operated"},
    "nearly-ready": {"triage": "operated", "sepsis": "operated", "fracture": "operated", "dictate": "operated",
                     "noshow": "operated", "scheduler": "operated", "helpdesk": "operated", "codehelp": "operated",
                     "screening": "retired", "mammo": "retired", "referral": "developed", "notes-lab": "developed"},
    "drifting": {"triage": "operated", "sepsis": "operated", "fracture": "operated", "dictate": "operated",
                 "noshow": "operated", "scheduler": "operated", "helpdesk": "operated", "codehelp": "operated",
                 "screening": "retired", "mammo": "retired", "referral": "operated", "notes-lab": "retired"},
}
ORDERED = [  # kind, earlier, later: never the other way round
    ("action", "done_at", "effect_checked_at"), ("audit", "from", "to"), ("audit", "to", "reported_at"),
    ("audit_finding", "raised_at", "closed_at"), ("change", "proposed_at", "done_at"),
    ("concern", "received_at", "acknowledged_at"), ("concern", "acknowledged_at", "answered_at"),
    ("concern", "triaged_at", "answered_at"), ("competence", "obtained_at", "expires_at"),
    ("dataset_use", "from", "to"), ("event_log", "enabled_from", "enabled_to"),
    ("impact_assessment", "started_at", "completed_at"), ("incident", "started_at", "detected_at"),
    ("incident", "detected_at", "classified_at"), ("incident", "contained_at", "closed_at"),
    ("nonconformity", "detected_at", "closed_at"), ("person", "active_from", "active_to"),
    ("role_assignment", "from", "to"), ("ai_system", "first_use_at", "retired_at"),
    ("ai_system", "development_began_at", "first_use_at"), ("measurement", "at", "analysed_at"),
    ("risk_treatment", "done_at", "effect_checked_at"), ("certificate", "decided_at", "expires_at"),
    ("attestation", "at", "until"), ("waiver", "from", "to"), ("use_case", "started_at", "ended_at"),
    ("deployment", "released_at", "watched_until"),
]
PAST = [  # an event is not recorded before it happened
    ("action", "done_at"), ("action", "effect_checked_at"), ("approval", "at"), ("attestation", "at"), ("audit", "to"),
    ("audit_finding", "raised_at"), ("awareness", "at"), ("change", "done_at"), ("competence", "obtained_at"),
    ("concern", "received_at"), ("control_check", "at"), ("deployment", "released_at"), ("document", "approved_at"),
    ("event_log", "last_entry_at"), ("impact_assessment", "completed_at"), ("incident", "detected_at"),
    ("lineage_event", "at"), ("management_review", "at"), ("measurement", "at"), ("nonconformity", "detected_at"),
    ("notification", "sent_at"), ("risk_assessment", "performed_at"), ("risk_treatment", "done_at"),
    ("supplier_assessment", "at"), ("test_result", "at"), ("usage_check", "at"), ("user_information", "provided_at"),
]
PERSONAL = {"person"}  # the only kind that holds names


def day(text):
    return (datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days


def main():
    assay, repository = sys.argv[1], pathlib.Path(sys.argv[2])
    broken = []
    with tempfile.TemporaryDirectory() as room:
        store = pathlib.Path(room) / "store.db"
        subprocess.run([assay, "init", store], cwd=repository, check=True, capture_output=True)
        loaded = subprocess.run([assay, "load", store, "datasets/northlight/facts", "--strict"], cwd=repository,
                                capture_output=True, text=True)
        if loaded.returncode != 0:
            print(loaded.stdout, loaded.stderr)
            return 1
        sql = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
        schemas = {}
        for file in (repository / "datasets/schemas").glob("*.json"):
            schema = json.loads(file.read_text(encoding="utf-8"))
            schemas[schema["kind"]] = schema["fields"]

        def say(what, rows):
            broken.extend(f"{what}: {row}" for row in rows)

        for kind, first, second in ORDERED:
            say(f"{kind}: {second} lies before {first}", sql.execute(
                f'SELECT s.key, date(f.observed_at*86400,"unixepoch") FROM fact_{kind} f '
                f'JOIN assay_subject s ON s.id = f.subject WHERE f."f_{second}" < f."f_{first}"'))
        for kind, field in PAST:
            say(f"{kind}: recorded before {field}", sql.execute(
                f'SELECT s.key FROM fact_{kind} f JOIN assay_subject s ON s.id = f.subject '
                f'WHERE f."f_{field}" > f.observed_at'))

        for state, date in STATES.items():
            known = {}
            for kind in schemas:
                known[kind] = sql.execute(
                    f'SELECT s.key, f.* FROM fact_{kind} f JOIN assay_subject s ON s.id = f.subject '
                    f'WHERE f.observed_at = (SELECT max(v.observed_at) FROM fact_{kind} v '
                    f'WHERE v.subject = f.subject AND v.observed_at <= ?)', (day(date),))
                names = [column[0] for column in known[kind].description]
                known[kind] = {row[0]: dict(zip(names, row)) for row in known[kind]}
            at = day(date)

            stages = {key: row["f_stage"] for key, row in known["ai_system"].items()}
            if stages != STAGES[state]:
                say(f"{state}: systems and stages", [stages])

            holders = collections.Counter(
                row["f_person"] for row in known["role_assignment"].values()
                if row["f_from"] <= at and (row["f_to"] is None or row["f_to"] >= at))
            say(f"{state}: more than one role", [who for who, count in holders.items() if count > 1])

            for kind, rows in known.items():
                for field in schemas[kind]:
                    name = "f_" + field["name"]
                    many = field["type"] == "list"
                    if "ref" not in (field["type"], field.get("of")) and "any" not in (field["type"], field.get("of")):
                        continue
                    for key, row in rows.items():
                        for target in (json.loads(row[name] or "[]") if many else [row[name]]):
                            if not target:
                                continue
                            to, other = (field["to"], target) if "to" in field else target.split(":", 1)
                            if other not in known.get(to, {}):
                                say(f"{state}: {kind} {key} {field['name']} leads nowhere", [target])
                            elif to == "role_assignment" and kind == "approval":
                                role = known[to][other]
                                if not (role["f_person"] == row["f_by"]):
                                    say(f"{state}: {kind} {key} under the role of somebody else", [target])

            criteria = known["risk_criteria"]
            if len(criteria) != {"starting": 0, "nearly-ready": 2, "drifting": 2}[state]:
                say(f"{state}: risk criteria", [sorted(criteria)])
            million = 1000000
            wrong = [key for key, row in known["risk"].items()
                     if row["f_inherent"] * million != row["f_likelihood"] * row["f_impact"]]
            if wrong != {"starting": [], "nearly-ready": ["r-11"], "drifting": []}[state]:
                say(f"{state}: levels that are not the product", [wrong])
            people = [key for key, row in known["person"].items() if row["f_active_to"] is not None and row["f_active_to"] < at]
            if sorted(people) != {"starting": [], "nearly-ready": [], "drifting": ["p-01", "p-05", "p-19"]}[state]:
                say(f"{state}: people who left", [people])

        for kind, fields in schemas.items():
            for row in sql.execute(f"SELECT * FROM fact_{kind}"):
                for name in ("Vasseur", "Lindqvist", "Raman"):
                    if kind not in PERSONAL and any(name in str(value) for value in row):
                        say(f"{kind} holds a name", [row[0]])
        say("a release twice", sql.execute(
            "SELECT system, version, count(*) FROM deployment GROUP BY 1, 2 HAVING count(*) > 1"))
        sql.close()
    for line in broken:
        print(line)
    print(f"{len(broken)} promises broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
