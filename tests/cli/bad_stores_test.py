"""Stores and disks that fail: exit 7 or 8, nothing half-written, no success reported."""

import os
import resource
import signal
import sqlite3
import subprocess
import time
import unittest

import facts
from support import ASSAY, Case, SMALL


class BadStores(Case):
    def setUp(self):
        super().setUp()
        self.write("acme.jsonl", facts.lines(facts.ACME))

    def test_a_missing_store(self):
        self.assertIn("gone.db", self.assay("assess", "gone.db", code=7).stderr)
        self.assertFalse((self.folder / "gone.db").exists())

    def test_a_file_that_is_no_database(self):
        self.write("a.db", "hello, I am a letter\n" * 100)
        self.assertIn("a.db", self.assay("load", "a.db", "acme.jsonl", code=7).stderr)

    def test_a_database_of_another_program(self):
        with sqlite3.connect(self.folder / "a.db") as db:
            db.execute("CREATE TABLE contacts (name TEXT)")
        before = (self.folder / "a.db").read_bytes()
        self.assertIn("a.db", self.assay("load", "a.db", "acme.jsonl", code=7).stderr)
        self.assertEqual((self.folder / "a.db").read_bytes(), before)

    def test_a_newer_store(self):
        self.assay("init", "a.db")
        with sqlite3.connect(self.folder / "a.db") as db:
            db.execute("PRAGMA user_version = 999")
        self.assertIn("newer", self.assay("load", "a.db", "acme.jsonl", code=7).stderr)

    def test_init_does_not_write_over_anything(self):
        self.write("a.db", "mine")
        self.assay("init", "a.db", code=7)
        self.assertEqual((self.folder / "a.db").read_text(), "mine")

    def test_a_locked_store_is_waited_for_and_then_named(self):
        self.assay("init", "a.db")
        db = sqlite3.connect(self.folder / "a.db", isolation_level=None)
        db.execute("BEGIN EXCLUSIVE")
        done = self.assay("load", "a.db", "acme.jsonl", code=7)
        self.assertIn("a.db", done.stderr)
        self.assertIn("lock", done.stderr)
        db.execute("ROLLBACK")
        db.close()
        self.assay("load", "a.db", "acme.jsonl")

    def test_a_folder_that_nobody_can_write(self):
        done = self.assay("run", "acme.jsonl", "--pack", SMALL, "--out", "/proc/assay-out", code=8)
        self.assertIn("/proc/assay-out", done.stderr)
        self.assertEqual(done.stdout, "")

    def test_a_full_disk_leaves_the_old_reports(self):
        run = [ASSAY, "run", "acme.jsonl", "--pack", SMALL, "--as-of", "2024-12-31", "--db", "kept.db"]
        subprocess.run(run, cwd=self.folder, check=True, capture_output=True)
        out = self.folder / "assay-out"
        before = {path.name: path.read_bytes() for path in out.iterdir()}

        def small_files():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

        done = subprocess.run([*run[:-1], "kept.db", "--force"], cwd=self.folder, capture_output=True, text=True,
                              preexec_fn=small_files, check=False)
        self.assertIn(done.returncode, (7, 8), done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertEqual({path.name: path.read_bytes() for path in out.iterdir()}, before)

    def test_a_full_standard_output_is_no_success(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([ASSAY, "schema"], cwd=self.folder, stdout=full, stderr=subprocess.PIPE, text=True,
                                  check=False)
        self.assertEqual(done.returncode, 8)
        self.assertIn("standard output", done.stderr)

    def test_a_closed_pipe_ends_quietly(self):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([ASSAY, "schema", "--json"], stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
        os.close(writer)
        self.assertEqual((done.returncode, done.stderr), (141, ""))

    def test_signals_end_it_soon_and_leave_nothing(self):
        many = [facts.fact("ai_system", f"n{i}", name="x" * 100, stage="operated") for i in range(200_000)]
        self.write("many.jsonl", facts.lines(many))
        for number, code in ((signal.SIGTERM, 143), (signal.SIGINT, 130)):
            running = subprocess.Popen([ASSAY, "run", "many.jsonl", "--pack", SMALL, "--as-of", "2024-12-31"],
                                       cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            deadline = time.monotonic() + 20
            while not any(name.startswith(".assay-out") for name in os.listdir(self.folder)):
                self.assertLess(time.monotonic(), deadline)
                time.sleep(0.01)
            time.sleep(0.5)
            running.send_signal(number)
            sent = time.monotonic()
            out, err = running.communicate(timeout=20)
            self.assertLess(time.monotonic() - sent, 5)
            self.assertEqual((running.returncode, out), (code, ""), err)
            self.assertIn("interrupted", err)
            self.assertEqual(sorted(os.listdir(self.folder)), ["acme.jsonl", "many.jsonl"])

    def test_a_killed_load_leaves_the_store_as_it_was(self):
        self.assay("init", "a.db")
        many = [facts.fact("ai_system", f"n{i}", name="x" * 100, stage="operated") for i in range(200_000)]
        self.write("many.jsonl", facts.lines(many))
        running = subprocess.Popen([ASSAY, "load", "a.db", "many.jsonl"], cwd=self.folder, stderr=subprocess.PIPE)
        time.sleep(1.0)
        running.kill()
        running.communicate()
        with sqlite3.connect(self.folder / "a.db") as db:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            self.assertEqual(db.execute("SELECT count(*) FROM ai_system").fetchone(), (0,))
        self.assay("load", "a.db", "acme.jsonl")


if __name__ == "__main__":
    unittest.main()
