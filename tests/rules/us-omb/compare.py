"""Three ways to the same outcomes: the engine, SQL over the store's views, and the published file read by hand.

    compare.py STORE FINDINGS.jsonl

STORE holds the inventory of 2024; FINDINGS are the lines of `assay findings STORE --json --all` for a run as of 2024-12-31.
"""
import collections
import pathlib
import sqlite3
import sys

import reference

HERE = pathlib.Path(__file__).resolve().parent


def asked_in_sql(path):
    """(rule, kind, organisation, key) → outcome; each query is named after its rule."""
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    store.executescript((HERE / "prelude.sql").read_text(encoding="utf-8"))
    made = {}
    for query in sorted(HERE.glob("*.sql")):
        if query.name == "prelude.sql":
            continue
        for kind, org, key, outcome in store.execute(query.read_text(encoding="utf-8")):
            made[query.stem, kind, org, key] = outcome
    return made


def differences(what, ours, theirs):
    wrong = sorted(key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key))
    print(f"{what}: {len(ours)} and {len(theirs)} outcomes, {len(wrong)} differ")
    for key in wrong[:20]:
        print("  ", *key, ours.get(key, "none"), theirs.get(key, "none"))
    for name, count in sorted(collections.Counter(key[0] for key in wrong).items()):
        print(f"   {name}: {count}")
    return len(wrong)


def main():
    store, findings = sys.argv[1:]
    by_hand, by_sql, by_engine = reference.expected(), asked_in_sql(store), reference.read_findings(findings)
    rules = {key[0] for key in by_engine}
    unasked = rules - {key[0] for key in by_sql}
    if unasked:
        print("rules without a query:", *sorted(unasked))
    wrong = differences("engine and SQL", by_engine, by_sql)
    wrong += differences("engine and the file read by hand", by_engine, by_hand)
    for name, counts in sorted(reference.totals(by_engine).items()):
        print(f"{name:28}" + "".join(f"{outcome:>16} {counts[outcome]:4}" for outcome in (reference.S, reference.N, reference.U, reference.A)))
    return 1 if wrong or unasked or not rules else 0


if __name__ == "__main__":
    sys.exit(main())
