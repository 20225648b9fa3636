"""A submission's scratch folder: copies of what was handed in, and the only place its code may write."""

import contextlib
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any


@contextlib.contextmanager
def scratch_folder(files: Mapping[str, Path]) -> Iterator[Path]:
    """A temporary folder with copies of ``files`` (name in the folder -> source), removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="autograder-")).resolve()
    try:
        for name, source in files.items():
            shutil.copyfile(source, folder / name)
        yield folder
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    def mend(function: Any, path: str, _: Any) -> None:
        # A student may have taken the permissions away.
        Path(path).parent.chmod(0o700)
        # The target of a link is none of ours.
        if not Path(path).is_symlink():
            Path(path).chmod(0o700)
        function(path)

    if sys.version_info >= (3, 12):
        shutil.rmtree(folder, onexc=mend)
    else:
        shutil.rmtree(folder, onerror=mend)
