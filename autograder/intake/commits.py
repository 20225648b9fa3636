"""The last commit of a handed-in file. Its author sets the date, so it proves nothing.

A student may have written everything in a repository. Git reads its objects from a repository of our own: what the
student's says in its settings, such as which program to start, is never read.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from autograder.intake.times import from_timestamp

COMMIT = re.compile(r"[0-9a-f]{40}")
REFERENCE = re.compile(r"ref: (refs/[\w./-]+)")
# Bytes of a file of references, and of the list of commits that a shallow clone ends at.
MOST_READ = 2**20
# Seconds; a whole course's history takes less than one.
PATIENCE = 10
CONFIG = "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"


def commit_time(repository: Path, files: Sequence[Path]) -> datetime | None:
    """When the last commit that changed any of ``files`` was made, by its committer; None where nothing says so.

    Args:
        files: in ``repository``.
    """
    own, git = repository / ".git", shutil.which("git")
    head = _head(own)
    # Git reads one path a line.
    if not git or not head or "\n" in str(own):
        return None
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder)
        (bare / "objects" / "info").mkdir(parents=True)
        (bare / "refs").mkdir()
        for name, text in {
            "HEAD": head,
            "config": CONFIG,
            "objects/info/alternates": str((own / "objects").absolute()),
            "shallow": "\n".join(COMMIT.findall(_text(own / "shallow"))),
        }.items():
            if text:
                (bare / name).write_text(f"{text}\n", encoding="utf-8")
        names = [str(file.relative_to(repository)) for file in files]
        command = [git, f"--git-dir={bare}", "log", "-1", "--format=%ct", head, "--", *names]
        try:
            done = subprocess.run(
                command,
                cwd=bare,
                env=_environment(bare),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
    said = done.stdout.strip()
    return from_timestamp(int(said)) if done.returncode == 0 and said.isdigit() else None


def _environment(home: Path) -> dict[str, str]:
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(home),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_ALLOC_LIMIT": "256m",
        "LC_ALL": "C",
    }


def _head(own: Path) -> str:
    """The commit that is checked out; empty where that cannot be read."""
    if own.is_symlink() or not (own / "objects").is_dir():
        return ""
    text = _text(own / "HEAD").strip()
    if found := REFERENCE.fullmatch(text):
        name = found[1]
        text = "" if ".." in name else _text(own / name).strip()
        packed = re.search(rf"^([0-9a-f]{{40}}) {re.escape(name)}$", _text(own / "packed-refs"), re.MULTILINE)
        text = text or (packed[1] if packed else "")
    return text if COMMIT.fullmatch(text) else ""


def _text(path: Path) -> str:
    try:
        # A pipe would never end.
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            return file.read(MOST_READ).decode("ascii", errors="replace")
    except OSError:
        return ""
