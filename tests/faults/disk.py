"""What a disk may hold when the power goes.

A process with the recorder (disk.cpp) preloaded leaves a log of all it changed below one folder. `Disk` plays the log upon
what the folder held before. It keeps two things apart: what a reader sees, and what a loss of power leaves:

- bytes and lengths of a file are safe once the file was synchronised,
- a name in a folder is safe once the folder was synchronised, never by what happens to the file behind it,
- what is not safe may be there all the same, in part and in another order: any of the writes to a file, each whole or torn
  at sectors of 512 bytes; of the changes of names in one folder, any number of the first.

File systems promise more than that; a program that gets by with this little gets by with all of them.
"""

import hashlib
import os
import pathlib
import shutil
import subprocess

RECORDER = os.environ.get("ASSAY_DISK", "")
SECTOR = 512
VOLATILE = ("-shm",)  # the index of a log lies in memory: SQLite makes it anew after a crash


class File:
    def __init__(self, data=b""):
        self.seen, self.safe, self.pending = bytearray(data), bytes(data), []

    def sync(self):
        self.safe, self.pending = bytes(self.seen), []

    def do(self, change):
        self.pending.append(change)
        apply(self.seen, change)


class Folder:
    def __init__(self):
        self.seen, self.safe, self.pending = {}, {}, []

    def sync(self):
        self.safe, self.pending = dict(self.seen), []

    def do(self, *change):
        """`change`: pairs (name, what is behind it from now on, or None), that happen together."""
        self.pending.append(change)
        rename(self.seen, change)


def apply(data, change):
    what, at, data_or_none = change
    if what == "size":
        del data[at:]
        data.extend(bytes(at - len(data)))
        return
    if len(data) < at:
        data.extend(bytes(at - len(data)))
    data[at:at + len(data_or_none)] = data_or_none


def rename(names, change):
    for name, node in change:
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


def read_tree(path):
    folder = Folder()
    for entry in sorted(os.scandir(path), key=lambda one: one.name):
        folder.seen[entry.name] = read_tree(entry.path) if entry.is_dir() else File(pathlib.Path(entry.path).read_bytes())
    folder.sync()
    return folder


def read_log(path):
    """The records: (name, first, second, bytes)."""
    log, at, records = pathlib.Path(path).read_bytes(), 0, []
    while at < len(log):
        end = log.index(b"\n", at)
        name, first, second, size = log[at:end].decode().split("\t")
        at = end + 1 + int(size)
        records.append((name, first, second, log[end + 1:at]))
    return records


def is_change(record):
    """Whether the recorder counted it: to open what is there changes nothing."""
    return record[0] not in ("open", "empty", "read")


class Disk:
    """The folder `root` as the log goes on."""

    def __init__(self, root, tree):
        self.root, self.tree, self.files = str(root), tree, {}

    def parent(self, path):
        *folders, name = os.path.relpath(path, self.root).split("/")
        at = self.tree
        for folder in folders:
            at = at.seen[folder]
        return at, name

    def node(self, path):
        if path == self.root:
            return self.tree
        folder, name = self.parent(path)
        return folder.seen[name]

    def play(self, record):
        name, first, second, data = record
        if name in ("open", "empty", "create"):
            if name == "create":
                folder, last = self.parent(second)
                folder.do((last, File()))
            self.files[first] = self.node(second)
            if name == "empty":
                self.files[first].do(("size", 0, None))
        elif name == "write":
            self.files[first].do(("write", int(second), data))
        elif name == "size":
            self.files[first].do(("size", int(second), None))
        elif name == "sync":
            self.files[first].sync()
        elif name == "mkdir":
            folder, last = self.parent(first)
            folder.do((last, Folder()))
        elif name == "remove":
            folder, last = self.parent(first)
            folder.do((last, None))
        elif name == "link":
            folder, last = self.parent(second)
            folder.do((last, self.node(first)))
        elif name in ("rename", "exchange"):
            (one, was), (other, will) = self.parent(first), self.parent(second)
            assert one is other, "a rename between folders is not modelled"
            one.do((was, other.seen.get(will) if name == "exchange" else None), (will, one.seen[was]))
        else:
            assert name in ("mode", "read"), name

    def after_power_loss(self, chance=None):
        """{path: bytes, or None for a folder}. Without `chance` all that is not safe is gone; `chance` is a random.Random
        that decides about each change, or a pair of truths: are bytes kept, are names kept."""
        found = {}
        collect(self.tree, "", chance, found)
        return found


def collect(folder, place, chance, found):
    names = dict(folder.safe)
    if isinstance(chance, tuple):
        kept = len(folder.pending) if chance[1] else 0
    else:
        kept = chance.randint(0, len(folder.pending)) if chance else 0
    for change in folder.pending[:kept]:
        rename(names, change)
    for name in sorted(names):
        if name.endswith(VOLATILE):
            continue
        node, path = names[name], place + name
        if isinstance(node, Folder):
            found[path] = None
            collect(node, path + "/", chance, found)
        else:
            found[path] = bytes_of(node, chance)


def bytes_of(file, chance):
    if not file.pending or not chance:
        return file.safe
    if isinstance(chance, tuple):
        return bytes(file.seen) if chance[0] else file.safe
    data, share = bytearray(file.safe), chance.random()
    for what, at, written in file.pending:
        if chance.random() > share:
            continue
        if what == "write" and len(written) > SECTOR and chance.random() < 0.2:
            for start in range(0, len(written), SECTOR):
                if chance.random() < 0.5:
                    apply(data, ("write", at + start, written[start:start + SECTOR]))
        else:
            apply(data, (what, at, written))
    return bytes(data)


def digest(state):
    made = hashlib.sha256()
    for path, data in sorted(state.items()):
        made.update(f"{path}\0{-1 if data is None else len(data)}\0".encode() + (data or b""))
    return made.digest()


def lay_out(state, folder):
    """Makes `folder` hold exactly `state`."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for path, data in sorted(state.items()):
        place = os.path.join(folder, path)
        if data is None:
            os.mkdir(place)
        else:
            with open(place, "wb") as file:
                file.write(data)


def run(words, folder, log=None, fault=None):
    """One process below whose working folder every change is recorded, or made to fail."""
    environment = {**os.environ, "LD_PRELOAD": RECORDER, "ASSAY_DISK_ROOT": str(folder)}
    if log:
        environment["ASSAY_DISK_LOG"] = str(log)
    if fault:
        environment["ASSAY_DISK_FAULT"] = fault
    return subprocess.run([str(word) for word in words], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, check=False, timeout=300)
