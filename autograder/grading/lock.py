"""One run at a time writes into an output folder. The lock is the system's: it ends with the process that holds it."""

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextlib.contextmanager
def locked(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold ``folder`` alone; where another run holds it, call ``waiting`` once and wait for its end."""
    descriptor = _open(folder)
    try:
        try:
            _lock(descriptor, wait=False)
        except (BlockingIOError, PermissionError):
            waiting()
            _lock(descriptor, wait=True)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":

    def _open(folder: Path) -> int:
        # Windows locks no folders. This file goes with the last process that has it open.
        return os.open(folder / ".autograder-lock", os.O_RDWR | os.O_CREAT | os.O_TEMPORARY)

    def _lock(descriptor: int, wait: bool) -> None:
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError:
                # LK_LOCK gives up after ten seconds.
                if not wait:
                    raise BlockingIOError from None
            else:
                return

else:

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)

    def _lock(descriptor: int, wait: bool) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            # A network folder without locks: SQLite's own transactions still keep the gradebook whole.
            return
