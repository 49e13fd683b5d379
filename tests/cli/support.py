"""Runs the program in a folder of its own and compares what it prints with tests/golden."""

import difflib
import fcntl
import os
import pathlib
import pty
import shutil
import struct
import subprocess
import tempfile
import termios
import unittest

ASSAY = os.environ.get("ASSAY", "assay")
ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
SMALL = ROOT / "tests" / "cli" / "packs" / "small"


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="assay-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def assay(self, *words, code=0, stdin=None, env=None, timeout=300):
        """Standard output and error of one run that must end with `code`, or None for any."""
        done = subprocess.run(
            [ASSAY, *map(str, words)], cwd=self.folder, input=stdin, env=env, timeout=timeout,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", check=False)
        said = f"assay {' '.join(map(str, words))}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
        if code is not None:
            self.assertEqual(done.returncode, code, said)
        return done

    def on_terminal(self, *words, columns=80, code=0):
        """What one run prints on a terminal of so many columns."""
        near, far = pty.openpty()
        fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        running = subprocess.Popen([ASSAY, *map(str, words)], cwd=self.folder, stdout=far,
                                   stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        os.close(far)
        said = b""
        try:
            while piece := os.read(near, 1 << 16):
                said += piece
        except OSError:  # the far end is closed
            pass
        os.close(near)
        errors = running.stderr.read().decode("utf-8")
        running.stderr.close()
        if code is not None:
            self.assertEqual(running.wait(), code, errors)
        return said.decode("utf-8").replace("\r\n", "\n")

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(text, encoding="utf-8")
        return path

    def golden(self, name, text):
        """`text` is what tests/golden/`name` holds."""
        path = GOLDEN / name
        if os.environ.get("ASSAY_GOLDEN") == "write":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            return
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        if text != expected:
            diff = "".join(difflib.unified_diff(
                expected.splitlines(True), text.splitlines(True), f"golden/{name}", "now"))
            self.fail(f"{diff}\nto accept it: cmake --build --preset dev --target golden")
