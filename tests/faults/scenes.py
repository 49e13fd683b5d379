"""Commands that change a disk, with every state in which they may be found when something cuts them short.

A scene is a folder, a command that is run in it, and its stages: what the folder holds before, after each step that is whole
in itself (a load, a run kept, reports published), and at the end. Steps are not guessed from what a fault leaves: each is made
by a command of its own.
"""

import hashlib
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "cli"))
import facts  # noqa: E402

ASSAY = str(pathlib.Path(os.environ["ASSAY"]).resolve())
OLD_STORE = os.environ.get("ASSAY_OLD_STORE", "")
PACK = ["--pack", ROOT / "tests" / "cli" / "packs" / "small", "--as-of", "2024-12-31", "--threads", "1"]
OUT = "assay-out"
CLOCKS = {"loaded_at", "started_at"}

# The second time more is known: ia2 is completed, a fifth system is there.
LATER = [*facts.ACME, facts.fact("ai_system", "s5", name="Search", stage="operated", personal_data=True),
         {**facts.fact("impact_assessment", "ia2", system="s2", status="completed", completed_at="2024-12-01"),
          "observed_at": "2024-12-02"}]


def assay(folder, *words, code=0):
    done = subprocess.run([ASSAY, *map(str, words)], cwd=folder, capture_output=True, text=True, check=False, timeout=300,
                          stdin=subprocess.DEVNULL)
    assert code is None or done.returncode == code, f"{words}: {done.returncode}\n{done.stderr}"
    return done


def store(path):
    """What a store holds, clocks apart; whatever is wrong with the file is an answer too."""
    if not os.path.exists(path) or os.path.getsize(path) == 0 and not os.path.exists(f"{path}-wal"):
        return "no store"
    with tempfile.TemporaryDirectory() as place:
        for tail in ("", "-wal", "-journal"):
            if os.path.exists(f"{path}{tail}"):
                shutil.copyfile(f"{path}{tail}", f"{place}/copy{tail}")
        try:
            with sqlite3.connect(f"{place}/copy") as db:
                sound = db.execute("PRAGMA integrity_check").fetchall() + db.execute("PRAGMA foreign_key_check").fetchall()
                if sound != [("ok",)]:
                    return f"damaged: {sound[:3]}"
                version = db.execute("PRAGMA user_version").fetchone()[0]
                objects = db.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name, type").fetchall()
                if not objects:
                    return "no store"
                made = hashlib.sha256(repr(objects).encode())
                counts = []
                for _, name, _ in (one for one in objects if one[0] == "table"):
                    rows = db.execute(f'SELECT * FROM "{name}"')
                    kept = [i for i, column in enumerate(rows.description) if column[0] not in CLOCKS]
                    rows = sorted(repr([row[i] for i in kept]) for row in rows)
                    made.update(f"{name}\n{rows}".encode())
                    if name in ("assay_load", "assay_run", "assay_finding"):
                        counts.append(f"{len(rows)} {name[6:]}")
            db.close()
        except sqlite3.DatabaseError as error:
            return f"damaged: {error}"
    return f"version {version}, {', '.join(counts)}, {made.hexdigest()[:16]}"


def findings(path):
    """What the store says it found, in plain SQL."""
    with sqlite3.connect(path) as db:
        found = db.execute("SELECT id, org, pack, rule, subject_kind, subject_key, subject_name, outcome, first_seen, first_run,"
                           " last_run, open, message FROM findings ORDER BY id, first_run").fetchall()
    db.close()
    return found


def reports(folder):
    """What the output folder holds beside its store: names and digests."""
    if not os.path.isdir(folder):
        return "no reports"
    names = sorted(name for name in os.listdir(folder) if not name.startswith("store.db"))
    digests = [hashlib.sha256(pathlib.Path(folder, name).read_bytes()).hexdigest()[:8] for name in names]
    return ", ".join(f"{name} {digest}" for name, digest in zip(names, digests))


# A finding of now in the words of migrations 3 and 4, and in those of migration 2.
BEFORE_LISTS = """SELECT row_number() OVER (ORDER BY f.number, s.key) AS number, substr(f.ids, 16 * s.key + 1, 16) AS id, f.content,
 f.first_run, f.last_run, json_extract(s.value, '$[0]') AS subject_key, json_extract(s.value, '$[1]') AS subject_name,
 json_extract(s.value, '$[2]') AS unstable_key, f.first_seen
 FROM now.assay_finding f JOIN now.assay_subject_list l ON l.id = f.subjects JOIN json_each(l.list) s"""
BEFORE_CONTENTS = f"""SELECT f.number, f.id, f.first_run, f.last_run, c.org, c.pack, c.rule, c.subject_kind, f.subject_key,
 c.outcome, c.reason, c.severity, c.grade, c.waived, f.first_seen, json_set(c.body, '$.id', f.id, '$.first_seen', f.first_seen,
 '$.subject', json_object('kind', c.subject_kind, 'id', f.subject_key, 'name', f.subject_name))
 FROM ({BEFORE_LISTS}) f JOIN now.assay_content c ON c.id = f.content"""


class Scene:
    """`words` in `base`; `stages` are pairs (store, reports)."""

    def __init__(self, name, base, words, db, *, out=OUT, again=(0,)):
        self.name, self.base, self.words, self.db, self.out, self.again = name, base, words, db, out, again
        self.stages = []

    def look(self, folder):
        return store(os.path.join(folder, self.db)), reports(os.path.join(folder, self.out))

    def stage(self, *commands, code=0):
        """What the commands make of a copy of the base; the last stage called is the end."""
        with tempfile.TemporaryDirectory() as place:
            folder = os.path.join(place, "root")
            shutil.copytree(self.base, folder)
            for words in commands:
                assay(folder, *words, code=code)
            self.stages.append(self.look(folder))

    def is_whole(self, found):
        """Reports are shown last: new ones stand beside nothing but the last store."""
        shown = self.stages[0][1] == found[1] or found == self.stages[-1]
        return shown and any(found[0] == kept for kept, _ in self.stages)

    def names(self, folder):
        """Files that have no business there: neither the base's, nor a result, nor a hidden rest."""
        expected = {*os.listdir(self.base), self.out.split("/")[0], *(self.db + tail for tail in ("", "-wal", "-shm", "-journal"))}
        return sorted({name for name in os.listdir(folder) if not name.startswith(".")} - expected)


def all_of(place):
    """Every scene, made in `place`."""
    def folder(name):
        made = os.path.join(place, name)
        os.makedirs(made)
        for file, text in (("acme.jsonl", facts.ACME), ("later.jsonl", LATER)):
            pathlib.Path(made, file).write_text(facts.lines(text), encoding="utf-8")
        return made

    def old_store(number):
        """A folder with a store that ends at that migration, and holds what `assessed` does as far as it can."""
        made = folder(f"version {number}")
        subprocess.run([OLD_STORE, f"{made}/a.db", str(number), ROOT / "datasets" / "schemas"], check=True)
        with sqlite3.connect(f"{made}/a.db") as db:
            db.execute("ATTACH ? AS now", (f"{assessed}/a.db",))
            for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN"
                                      " ('assay_migration', 'assay_schema_change')").fetchall():
                columns = ", ".join(f'"{row[1]}"' for row in db.execute(f"PRAGMA main.table_info({name})"))
                if name == "assay_finding" and number < 5:
                    columns, origin = "*", f"({BEFORE_CONTENTS if number == 2 else BEFORE_LISTS})"
                else:
                    origin = f"now.{name}"
                db.execute(f"INSERT OR IGNORE INTO main.{name} SELECT {columns} FROM {origin}")
        db.close()
        return made

    run = ["run", "acme.jsonl", *PACK]
    load, assess = ["load", "a.db", "later.jsonl"], ["assess", "a.db", *PACK]
    filled = folder("filled")
    assay(filled, "init", "a.db")
    assay(filled, "load", "a.db", "acme.jsonl")

    assessed = folder("assessed")
    shutil.copyfile(f"{filled}/a.db", f"{assessed}/a.db")
    assay(assessed, *assess)

    made = Scene("init", folder("init"), ["init", "a.db"], "a.db", again=(0, 7))
    made.stage()
    made.stage(made.words)
    yield made

    made = Scene("load", filled, load, "a.db")
    made.stage()
    made.stage(load)
    yield made

    made = Scene("assess", filled, assess, "a.db")
    made.stage()
    made.stage(assess)
    yield made

    retract = ["retract", "a.db", "ai_system", "s3", facts.DAY, "--org", "acme", "--reason", "twice"]
    made = Scene("retract", filled, retract, "a.db", again=(0, 2))
    made.stage()
    made.stage(retract)
    yield made

    # The store of a first run lies in the folder that is not there yet: all or nothing.
    words = [*run, "--out", "reports/2024/acme"]
    made = Scene("first run", folder("first"), words, "reports/2024/acme/store.db", out="reports/2024/acme")
    made.stage()
    made.stage(words)
    yield made

    # The store is in its place already: the load is whole in itself, so is the run, then come the reports.
    second = folder("second")
    assay(second, *run)
    words = ["run", "later.jsonl", *PACK]
    made = Scene("second run", second, words, f"{OUT}/store.db")
    made.stage()
    made.stage(["load", made.db, "later.jsonl"])
    made.stage(["load", made.db, "later.jsonl"], ["assess", made.db, *PACK])
    made.stage(words)
    yield made

    # Opened for writing, an older store is brought up to date; whatever the command wanted comes after that.
    newest = int(subprocess.run([OLD_STORE, "--count"], capture_output=True, check=True, text=True).stdout)
    for number in range(1, newest):
        made = Scene(f"upgrade from version {number}", old_store(number), load, "a.db")
        made.stage()
        made.stage(["retract", "a.db", "ai_system", "nobody", facts.DAY, "--org", "acme", "--reason", "none"], code=2)
        made.stage(load)
        if number > 1:
            upgraded = folder(f"upgraded from {number}")
            shutil.copyfile(f"{made.base}/a.db", f"{upgraded}/a.db")
            assay(upgraded, *load)
            assert findings(f"{upgraded}/a.db") == findings(f"{assessed}/a.db") != []
        yield made


def count(sample):
    """How many cases a test takes: all of them with ASSAY_FAULTS=all, else `sample`."""
    asked = os.environ.get("ASSAY_FAULTS", "")
    return sys.maxsize if asked == "all" else int(asked or sample)
