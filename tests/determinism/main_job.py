"""Same register, same packs, same date: the same bytes in every output file, whatever the machine is like.

The main job runs as started, then with everything about the machine changed at once: addresses, clock, time zone, locale,
threads, processor features, environment, working folder, order of files in the packs' folders. Where bytes differ, each change
runs alone to name the culprit.
usage: main_job.py ASSAY [RECORDS]     RECORDS: only so many of the register's, for a build that is slow
"""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSAY = pathlib.Path(sys.argv[1]).resolve()
NO_FMA = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2_Usable,-AVX2,-AVX512F"}
PACKS = ["iso42001", "us-omb"]
SANITIZED = b"__asan_init" in ASSAY.read_bytes()


class Change:
    """One way in which a machine may differ."""

    def __init__(self, name, prefix=(), arguments=(), environment=None, bare=False, packs=False):
        self.name, self.prefix, self.arguments = name, list(prefix), list(arguments)
        self.environment, self.bare, self.packs = environment or {}, bare, packs


def works(command):
    return shutil.which(command[0]) and subprocess.run([*command, "true"], capture_output=True).returncode == 0


def possible(changes):
    for change in changes:
        if change.prefix and not works(change.prefix):
            print(f"not here: {change.name}")
        elif SANITIZED and "faketime" in change.prefix:
            print(f"not under the address sanitizer: {change.name}")
        else:
            yield change


ROUNDS = [
    [Change("no address randomisation", ["setarch", "-R"]), Change("one thread", arguments=["--threads", "1"]),
     Change("Chatham time", environment={"TZ": "Pacific/Chatham"}), Change("Turkish", environment={"LC_ALL": "tr_TR.UTF-8"})],
    [Change("ten years later", ["faketime", "-f", "+3650d"]), Change("two threads", arguments=["--threads", "2"]),
     Change("St. John's time", environment={"TZ": "America/St_Johns"}),
     Change("German", environment={"LC_ALL": "de_DE.UTF-8"}), Change("no fused multiply-add", environment=NO_FMA)],
    [Change("ten years earlier", ["faketime", "-f", "-3650d"]), Change("an empty environment", bare=True),
     Change("packs written in another order", packs=True),
     Change("Kathmandu time", environment={"TZ": "Asia/Kathmandu"}), Change("C locale", environment={"LC_ALL": "C"})],
]


def register(folder):
    """The bundled register, or its first records."""
    whole = ROOT / "datasets/us-federal-2024"
    if len(sys.argv) < 3:
        return whole
    part = folder / whole.name
    part.mkdir()
    for path in whole.iterdir():
        data = path.read_bytes()
        if path.suffix == ".csv":
            end, left, quoted = 0, int(sys.argv[2]) + 1, False
            while left > 0:
                quoted ^= data[end] == ord('"')
                left -= data[end] == ord("\n") and not quoted
                end += 1
            data = data[:end]
        (part / path.name).write_bytes(data)
    return part


def copied_packs(folder):
    """The packs, their files created in reverse order."""
    copies = []
    for pack in PACKS:
        for path in sorted((ROOT / "rules" / pack).rglob("*"), reverse=True):
            if path.is_file():
                target = folder / "packs" / path.relative_to(ROOT / "rules")
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
        copies.append(str(folder / "packs" / pack))
    return copies


def outputs(changes):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        packs = copied_packs(folder) if any(c.packs for c in changes) else PACKS
        command = [str(ASSAY), "run", str(register(folder)), "--as-of", "2024-12-31",
                   "--out", str(folder / "out"), "--quiet"]
        for pack in packs:
            command += ["--pack", pack]
        environment = {} if any(c.bare for c in changes) else dict(os.environ)
        for change in changes:
            command = [*change.prefix, *command, *change.arguments]
            environment |= change.environment
        if any(c.prefix for c in changes):
            environment.setdefault("PATH", os.environ["PATH"])
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{' + '.join(c.name for c in changes)}: ended with {done.returncode}\n{done.stderr}")
        return {path.relative_to(folder / "out").as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
                for path in sorted((folder / "out").rglob("*"))
                if path.is_file() and ".db" not in path.name}


base = outputs([])
if len(base) < 2:
    sys.exit(f"only {len(base)} output files: {sorted(base)}")
problems = 0
for changes in ROUNDS:
    changes = list(possible(changes))
    found = outputs(changes)
    differing = sorted(name for name in base.keys() | found.keys() if base.get(name) != found.get(name))
    print(f"{len(found)} files, {len(differing)} differ: {', '.join(c.name for c in changes)}")
    if not differing:
        continue
    problems += 1
    for change in changes:
        alone = outputs([change])
        for name in differing:
            if alone.get(name) != base.get(name):
                print(f"  {name} differs with {change.name} alone")
for name, digest in base.items():
    print(f"{digest}  {name}")
sys.exit(1 if problems else 0)
