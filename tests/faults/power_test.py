"""The power goes at any moment of a command: the next command finds the old state whole or the new state whole.

ASSAY_FAULTS=all looks at every moment instead of a sample, ASSAY_FAULTS=N at N states of each command; ASSAY_SEED picks others.
"""

import os
import random
import shutil
import sys
import tempfile

import disk
import scenes

SAMPLE = 10
SEED = int(os.environ.get("ASSAY_SEED", "1"))
VARIANTS = {"nothing unsafe kept": None, "all kept": (True, True), "only bytes kept": (True, False),
            "only names kept": (False, True)}
TELLING = ("sync", "rename", "exchange", "remove", "link", "size")


def record(scene, place):
    """The folder before, and all that the command did to it."""
    root, log = os.path.join(place, "root"), os.path.join(place, "log")
    shutil.copytree(scene.base, root)
    tree = disk.read_tree(root)
    done = disk.run([scenes.ASSAY, *scene.words], root, log)
    assert done.returncode == 0, done.stderr
    records = disk.read_log(log)
    assert scene.look(root) == scene.stages[-1], "the command alone does not end in the last stage"
    shutil.rmtree(root)
    return root, tree, records


def states(root, tree, records, seed):
    """(how it came about, what the disk holds, is the command done) without repetitions, in order."""
    model, seen = disk.Disk(root, tree), set()
    records = [one for one in records if one[0] != "read"]
    for number, one in enumerate([None, *records]):
        if one:
            model.play(one)
        last = number == len(records)
        chances = dict(VARIANTS)
        for turn in range(8 if last else 2):
            chances[f"chance {turn}"] = random.Random(f"{seed} {number} {turn}")
        for name, chance in chances.items():
            state = model.after_power_loss(chance)
            key = disk.digest(state)
            if key not in seen or last:
                seen.add(key)
                said = f"after change {number}" + (f" ({one[0]} {one[1]})" if one else "")
                yield f"{said}, {name}", state, last, bool(one) and one[0] in TELLING


def sample(found, most):
    """All that follow a telling change are more likely to be taken than those in the middle of many writes."""
    found = list(found)
    if len(found) <= most:
        return found
    draw = random.Random(SEED)
    ends = [one for one in found if one[2]][:6]
    telling = [one for one in found if one[3] and not one[2]]
    others = [one for one in found if not one[3] and not one[2]]
    taken = ends + draw.sample(telling, min(len(telling), most * 2 // 3))
    return taken + draw.sample(others, min(len(others), max(0, most - len(taken))))


def trouble(scene, folder, last):
    """What is wrong with what a loss of power left, and with what comes of it; None if nothing is."""
    found = scene.look(folder)
    if last and found != scene.stages[-1]:
        return f"the command had ended well, and then there was: {found}"
    if not scene.is_whole(found):
        return f"neither old nor new: {found}"
    if scene.names(folder):
        return f"left behind: {scene.names(folder)}"
    done = scenes.assay(folder, *scene.words, code=None)
    if done.returncode not in scene.again:
        return f"the next command: exit {done.returncode}: {done.stderr}"
    if scene.look(folder) != scene.stages[-1]:
        return f"the next command did not mend it: {scene.look(folder)}"
    return None


def main():
    wanted, failed = sys.argv[1:], 0
    with tempfile.TemporaryDirectory(prefix="assay-power-") as place:
        for scene in scenes.all_of(os.path.join(place, "scenes")):
            if wanted and scene.name not in wanted:
                continue
            work = tempfile.mkdtemp(dir=place)
            root, tree, records = record(scene, work)
            taken = sample(states(root, tree, records, SEED), scenes.count(SAMPLE))
            wrong = []
            for said, state, last, _ in taken:
                disk.lay_out(state, root)
                what = trouble(scene, root, last)
                if what:
                    wrong.append(f"  {said}: {what}")
            changes = sum(map(disk.is_change, records))
            print(f"{scene.name}: {changes} changes, {len(taken)} states after a loss of power, {len(wrong)} wrong", flush=True)
            print("\n".join(wrong[:20]))
            failed += len(wrong)
            shutil.rmtree(work)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
