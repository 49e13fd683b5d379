"""Runs the shell blocks marked ```sh runnable and compares what they print with the block that follows.

Each document has a temporary copy of the project to itself; its blocks run there in order, with `assay` on PATH.
A line of … in the expected text stands for any lines. A block without expected text must succeed.
usage: blocks.py FOLDER-OF-ASSAY [DOCUMENT…]
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import tree

BLOCK = re.compile(r"^```sh runnable\n(.*?)^```\n(?:\n?^```text\n(.*?)^```\n)?", re.M | re.S)


def matches(expected, actual):
    parts = [re.escape(part) for part in re.split(r"^…\n", expected, flags=re.M)]
    return re.fullmatch("(?:.*\n)*?".join(parts), actual) is not None


def run(script, folder, programs):
    environment = {"PATH": f"{programs}:/usr/local/bin:/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8",
                   "TERM": "dumb"}
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS"):
        if name in os.environ:
            environment[name] = os.environ[name]
    return subprocess.run(["sh", "-eu", "-c", script], cwd=folder, env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=300)


def check(document, programs):
    text = tree.text(document)
    blocks = list(BLOCK.finditer(text))
    if not blocks:
        return 0, []
    problems = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary) / "assay"
        for path in tree.files():
            target = folder / path.relative_to(tree.ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)
        for block in blocks:
            script, expected = block[1], block[2]
            place = f"{tree.name(document)}:{text.count(chr(10), 0, block.start()) + 1}"
            done = run(script, folder, programs)
            if done.returncode != 0:
                problems.append(f"{place}: ended with {done.returncode}\n{done.stdout}")
            elif expected is not None and not matches(expected, done.stdout):
                problems.append(f"{place}: prints something else:\n{done.stdout}")
    return len(blocks), problems


programs = pathlib.Path(sys.argv[1]).resolve()
documents = [pathlib.Path(name).resolve() for name in sys.argv[2:]] or tree.documents()
count, problems = 0, []
for document in documents:
    ran, found = check(document, programs)
    count += ran
    problems += found
print(f"{count} blocks ran")
tree.conclude("runnable blocks", problems)
