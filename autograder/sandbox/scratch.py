"""A submission's scratch folder: what was handed in, and the only place where its code may write."""

import contextlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Scratch:
    """Two folders in one: copies of what was handed in, which no student process reaches, and the one it works in."""

    root: Path

    @property
    def handed_in(self) -> Path:
        """Copies that stay as they are."""
        return self.root / "files"

    @property
    def work(self) -> Path:
        """The student process's own folder."""
        return self.root / "work"

    def fill(self, files: Mapping[str, Path]) -> None:
        """Copy what was handed in: name in the folder -> source."""
        # Another user's process may pass through the folder around them.
        self.handed_in.mkdir(0o700)
        self.work.mkdir(0o700)
        for name, source in files.items():
            shutil.copyfile(source, self.handed_in / name)

    def renew(self) -> None:
        """Make the work folder what it was in the beginning: a new process does not meet what the last one left."""
        self.work.mkdir(0o700, parents=True, exist_ok=True)
        empty(self.work)
        for path in self.handed_in.iterdir() if self.handed_in.exists() else ():
            shutil.copyfile(path, self.work / path.name)


def empty(folder: Path) -> None:
    """Remove everything in ``folder``, however deep and whatever permissions it has; no link is followed.

    Folders are moved up before they are looked into, so that neither recursion nor the length of a path is a limit.
    """
    if os.rename not in os.supports_dir_fd:
        shutil.rmtree(folder)
        folder.mkdir()
        return
    folder.chmod(0o700)
    root = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    # A name that nobody in there can have taken.
    prefix, moved = secrets.token_hex(8), 0
    try:
        while entries := _entries(root):
            for name, is_folder in entries:
                if not is_folder:
                    os.unlink(name, dir_fd=root)
                    continue
                os.chmod(name, 0o700, dir_fd=root)
                inner = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=root)
                try:
                    for inner_name, inner_is_folder in _entries(inner):
                        if inner_is_folder:
                            moved += 1
                            # Moving a folder writes into it.
                            os.chmod(inner_name, 0o700, dir_fd=inner)
                            os.rename(inner_name, f"{prefix}-{moved}", src_dir_fd=inner, dst_dir_fd=root)
                        else:
                            os.unlink(inner_name, dir_fd=inner)
                finally:
                    os.close(inner)
                os.rmdir(name, dir_fd=root)
    finally:
        os.close(root)


def _entries(folder: int) -> list[tuple[str, bool]]:
    with os.scandir(folder) as entries:
        return [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]


@contextlib.contextmanager
def scratch_folder(files: Mapping[str, Path]) -> Iterator[Path]:
    """A temporary folder with copies of ``files`` (name in the folder -> source), removed at the end."""
    root = Path(tempfile.mkdtemp(prefix="autograder-")).resolve()
    scratch = Scratch(root)
    root.chmod(0o711)
    try:
        scratch.fill(files)
        yield root
    finally:
        if scratch.work.exists():
            empty(scratch.work)
        shutil.rmtree(root)
