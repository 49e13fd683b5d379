"""Killed in the middle of bringing a store up to date: it is of the old version whole or of the new one, and opens.

ASSAY_FAULTS=all kills before every single call to the disk instead of a sample, ASSAY_FAULTS=N before so many; ASSAY_SEED picks
others. Losses of power at the same moments are in power_test.py.
"""

import os
import random
import shutil
import sqlite3
import sys
import tempfile

import disk
import scenes

SAMPLE = 5
SEED = int(os.environ.get("ASSAY_SEED", "1"))


def findings(path):
    """What a person reads of a store's findings, the columns of now."""
    with sqlite3.connect(path) as db:
        rows = db.execute("SELECT id, org, pack, rule, subject_kind, subject_key, outcome, reason, severity, grade, waived,"
                          " first_seen, first_run, last_run, open, message FROM findings ORDER BY id, first_run").fetchall()
    db.close()
    return rows


def trouble(scene, folder, status):
    if status != -9:
        return f"it was to be killed, and ended with {status}"
    found = scene.look(folder)
    if not scene.is_whole(found):
        return f"neither old nor new: {found}"
    done = scenes.assay(folder, *scene.words, code=None)
    if done.returncode != 0 or scene.look(folder) != scene.stages[-1]:
        return f"the next command did not mend it: exit {done.returncode}: {done.stderr}{scene.look(folder)}"
    return None


def main():
    failed = 0
    with tempfile.TemporaryDirectory(prefix="assay-kill-") as place:
        work = os.path.join(place, "scenes")
        for scene in scenes.all_of(work):
            if not scene.name.startswith("upgrade"):
                continue
            root, log = os.path.join(place, "root"), os.path.join(place, scene.name)
            shutil.copytree(scene.base, root)
            done = disk.run([scenes.ASSAY, *scene.words], root, log)
            assert done.returncode == 0, done.stderr
            wrong = []
            if not scene.name.endswith(" 1") and findings(f"{root}/a.db") != findings(f"{work}/assessed/a.db"):
                wrong.append("  the findings of the old version are not those of the new")
            changes = sum(map(disk.is_change, disk.read_log(log)))
            moments = range(1, changes + 1)
            taken = sorted(random.Random(SEED).sample(moments, min(changes, scenes.count(SAMPLE))))
            for moment in taken:
                shutil.rmtree(root)
                shutil.copytree(scene.base, root)
                what = trouble(scene, root, disk.run([scenes.ASSAY, *scene.words], root, fault=f"{moment}:kill").returncode)
                if what:
                    wrong.append(f"  before change {moment}: {what}")
            print(f"{scene.name}: {changes} changes, killed before {len(taken)} of them, {len(wrong)} wrong", flush=True)
            print("\n".join(wrong[:20]))
            failed += len(wrong)
            shutil.rmtree(root)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
