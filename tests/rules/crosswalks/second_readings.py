#!/usr/bin/env python3
"""Every entry of every crosswalk was read a second time, and no requirement of its target is passed over.

    second_readings.py ROOT

An entry says `kept`, or in a sentence what the second reading changed. A leaf of the target, guidance included, is
either named by an entry that relates something to it or has a reason in `unmapped`. Prints for each file how many
entries were kept and how many changed.
"""

import json
import pathlib
import sys

LEAST_WORDS = 5  # fewer say that something changed and not what


def leaves(catalogs, prefix):
    """The ids that can carry a verdict, in every catalog that shares the prefix."""
    for catalog in catalogs:
        if catalog["id_prefix"] != prefix:
            continue
        listed = catalog["requirements"] + catalog.get("annex_a", {}).get("controls", [])
        above = {one.get("parent") for one in listed}
        for one in listed:
            if one["id"] not in above and one.get("assessable", True):
                yield f"{prefix}:{one['id']}"


def unread(entry):
    """What is wrong with the reading of an entry, if anything."""
    reading = entry.get("second_reading", "").strip()
    if not reading:
        return "has no second reading"
    if "first reading" in reading.lower():
        return "was read once only"
    if reading != "kept" and len(reading.split()) < LEAST_WORDS:
        return f"does not say what the reading changed: {reading}"
    return None


def problems(crosswalk, catalogs):
    for entry in crosswalk["entries"]:
        wrong = unread(entry)
        if wrong:
            yield f"{entry['from']} to {entry['to']} {wrong}"
    mapped = {one["to"] for one in crosswalk["entries"] if one["relation"] != "no_relationship"}
    reasons = {one["id"] for one in crosswalk["unmapped"] if one["why"].strip()}
    for name in leaves(catalogs, crosswalk["to"]):
        if name not in mapped and name not in reasons:
            yield f"{name} is neither mapped nor said to have no counterpart"
        if name in mapped and name in reasons:
            yield f"{name} is mapped and said to have no counterpart"


def main():
    root = pathlib.Path(sys.argv[1])
    catalogs = [json.loads(path.read_text(encoding="utf-8"))
                for path in sorted((root / "datasets" / "frameworks").glob("*.json"))]
    files = sorted((root / "rules" / "crosswalks").glob("*.json"))
    found = 0 if files else 1
    for path in files:
        crosswalk = json.loads(path.read_text(encoding="utf-8"))
        kept = sum(one.get("second_reading") == "kept" for one in crosswalk["entries"])
        print(f"{path.stem:24} kept {kept:4} changed {len(crosswalk['entries']) - kept:4}")
        for wrong in problems(crosswalk, catalogs):
            print(f"WRONG {path.name}: {wrong}")
            found += 1
    return 1 if found else 0


sys.exit(main())
