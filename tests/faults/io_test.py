"""One call to the disk fails: the command says so and ends with 7 or 8 (3 where a source cannot be read), nothing is
half-written, nothing of before is lost, and the next command does its work.

ASSAY_FAULTS=all lets every call fail in turn instead of a sample, ASSAY_FAULTS=N so many of each command; ASSAY_SEED picks
others.
"""

import collections
import errno
import os
import random
import shutil
import sys
import tempfile

import disk
import scenes

SAMPLE = 8
SEED = int(os.environ.get("ASSAY_SEED", "1"))
NEEDS_ROOM = ("write", "size", "create", "mkdir", "link", "rename", "exchange")


def faults(records):
    """(fault, the call that it strikes): every way in which each call may fail."""
    changes = [one for one in records if disk.is_change(one)]
    for number, one in enumerate(changes, 1):
        yield f"{number}:once={errno.EIO}", one
        if one[0] in NEEDS_ROOM:
            yield f"{number}:always={errno.ENOSPC}", one
        if one[0] == "write":
            yield f"{number}:half", one
            yield f"{number}:once={errno.EINTR}", one
    for number, one in enumerate((one for one in records if one[0] == "read"), 1):
        yield f"{number}:read={errno.EIO}", one


def sample(found, most):
    """So many of them, of each family of calls about as many."""
    if len(found) <= most:
        return found
    families = collections.defaultdict(list)
    for one in found:
        families[one[0].split(":")[1] + one[1][0]].append(one)
    draw, taken = random.Random(SEED), []
    rows = [draw.sample(family, len(family)) for _, family in sorted(families.items())]
    while len(taken) < most:
        for row in rows:
            if row:
                taken.append(row.pop())
    return taken[:most]


def rest(folder):
    """Half-made files and folders that a command should have taken away."""
    return sorted(name for _, folders, files in os.walk(folder) for name in folders + files
                  if ".part-" in name or name.startswith(".") and name != ".assay")


def trouble(scene, folder, fault, struck, done, clean):
    """What is wrong with how the command ended, and with what comes of it; None if nothing is."""
    found, what = scene.look(folder), fault.split(":")[1]
    if what in ("half", f"once={errno.EINTR}") and done.returncode != 0:
        return "a write that took only a part, or was interrupted, is no failure"
    if done.returncode == 0:
        if found != scene.stages[-1] or done.stdout != clean:
            return f"success was reported, and there is: {found}"
    else:
        codes = (8,) if what.startswith("always") else (3, 7, 8) if what.startswith("read") else (7, 8)
        if done.returncode not in codes:
            return "the exit code is not one of the documented"
        if not done.stderr.strip().splitlines()[-1].startswith("assay: ") or done.stdout:
            return "not said as it should be"
        if not scene.is_whole(found):
            return f"neither old nor new: {found}"
        if "is undone" in done.stderr and found == scene.stages[-1] and scene.name != "init":
            return "said to be undone, and it was not"
    if struck[0] != "remove" and (rest(folder) or scene.names(folder)):
        return f"left behind: {rest(folder) + scene.names(folder)}"
    done = scenes.assay(folder, *scene.words, code=None)
    if done.returncode not in (*scene.again, 0):
        return f"the next command: exit {done.returncode}: {done.stderr}"
    if scene.look(folder) != scene.stages[-1]:
        return f"the next command did not mend it: {scene.look(folder)}"
    return None


def main():
    wanted, failed = sys.argv[1:], 0
    with tempfile.TemporaryDirectory(prefix="assay-io-") as place:
        for scene in scenes.all_of(os.path.join(place, "scenes")):
            if wanted and scene.name not in wanted:
                continue
            work = tempfile.mkdtemp(dir=place)
            root, log = os.path.join(work, "root"), os.path.join(work, "log")
            shutil.copytree(scene.base, root)
            clean = disk.run([scenes.ASSAY, *scene.words], root, log)
            assert clean.returncode == 0, clean.stderr
            taken, wrong, ends = sample(list(faults(disk.read_log(log))), scenes.count(SAMPLE)), [], collections.Counter()
            for fault, struck in taken:
                shutil.rmtree(root)
                shutil.copytree(scene.base, root)
                done = disk.run([scenes.ASSAY, *scene.words], root, fault=fault)
                ends[done.returncode] += 1
                what = trouble(scene, root, fault, struck, done, clean.stdout)
                if what:
                    wrong.append(f"  {fault} ({struck[0]} {struck[1]}): exit {done.returncode}: {what}\n    {done.stderr.strip()}")
            codes = ", ".join(f"{number} with exit {code}" for code, number in sorted(ends.items()))
            print(f"{scene.name}: {len(taken)} failing calls, {codes}, {len(wrong)} wrong", flush=True)
            print("\n".join(wrong[:20]))
            failed += len(wrong)
            shutil.rmtree(work)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
