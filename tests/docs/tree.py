"""The project's own text files: what is not built, fetched or produced."""
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = {".git", "build", "assay-out", "node_modules", "__pycache__", ".cache"}


def files(root=ROOT):
    for path in sorted(root.iterdir()):
        if path.name in SKIPPED or path.name.startswith("build"):
            continue
        if path.is_dir():
            yield from files(path)
        elif path.is_file():
            yield path


def documents():
    return [path for path in files() if path.suffix == ".md"]


def name(path):
    return path.relative_to(ROOT).as_posix()


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def text(path):
    """The file as text, or None for a file that is not."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def conclude(what, problems):
    for problem in problems:
        print(problem)
    print(f"{what}: {len(problems)} problems" if problems else f"{what}: all well")
    raise SystemExit(1 if problems else 0)
