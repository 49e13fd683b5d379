"""A small organisation, written down fact by fact."""

import json

DAY = "2024-11-30"


def fact(kind, key, **fields):
    return {"kind": kind, "key": key, "org": "acme", "observed_at": DAY, "basis": "record", **fields}


def complete(kind):
    return {"complete": kind, "org": "acme", "as_of": DAY, "until": "2025-12-31",
            "declared_by": "registrar", "method": "count"}


# s1 is in order, s2 fails both rules, s3 is not in use, of s4 the stage was never asked.
ACME = [
    fact("organization", "acme", name="Acme"),
    fact("ai_system", "s1", name="Loan scoring", stage="operated", personal_data=True),
    fact("ai_system", "s2", name="Mail sorting", stage="deployed", personal_data=True),
    fact("ai_system", "s3", name="Forecast", stage="developed", personal_data=False),
    fact("ai_system", "s4", name="Chat"),
    fact("impact_assessment", "ia1", system="s1", status="completed", completed_at="2024-05-01"),
    fact("impact_assessment", "ia2", system="s2", status="in_progress"),
    fact("monitoring_plan", "m1", system="s1", established=True),
    fact("incident", "i1", system="s1", type="drift", started_at="2024-10-01"),
    fact("incident", "i2", system="ghost", type="bias", started_at="2024-10-02"),
    complete("ai_system"),
    complete("impact_assessment"),
    complete("monitoring_plan"),
    complete("incident"),
]


def lines(facts):
    return "".join(json.dumps(fact) + "\n" for fact in facts)
