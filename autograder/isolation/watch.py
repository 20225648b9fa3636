"""What the system sets no bound to: threads, and files in the scratch folder. Looked at from outside the process."""

import os
import stat
from pathlib import Path

from autograder.isolation.limits import ProcessLimits

# Deeper folders than any lab makes; beyond, paths grow longer than the system takes.
MAX_DEPTH = 32


def overuse(pid: int, scratch: Path, limits: ProcessLimits) -> str:
    """The limit that this process is over (``threads``, ``disk``), or empty."""
    if _status(pid, "Threads") > limits.threads:
        return "threads"
    return "" if disk_use(scratch, limits) + unlinked(pid) <= limits.disk else "disk"


def unlinked(pid: int) -> int:
    """Bytes on disk of files that a process holds open and that have no name any more."""
    used = 0
    try:
        with os.scandir(f"/proc/{pid}/fd") as entries:
            for entry in entries:
                found = entry.stat()
                if stat.S_ISREG(found.st_mode) and not found.st_nlink:
                    used += found.st_blocks * 512
    # A process that ends meanwhile; a descriptor that it closes.
    except OSError:
        pass
    return used


def mapped(pid: int) -> int:
    """Bytes of address space that a process has now."""
    return _status(pid, "VmSize") * 1024


def peak_mapped(pid: int) -> int:
    """Bytes of address space that a living process has had at most; 0 where it is gone."""
    return _status(pid, "VmPeak") * 1024


def disk_use(scratch: Path, limits: ProcessLimits) -> int:
    """Bytes on disk below ``scratch``; more than ``limits.disk`` where there are too many files or too deep folders."""
    too_much = limits.disk + 1
    used = count = 0
    waiting = [(str(scratch), 0)]
    while waiting:
        folder, depth = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    count += 1
                    found = entry.stat(follow_symlinks=False)
                    used += found.st_blocks * 512
                    if stat.S_ISDIR(found.st_mode):
                        waiting.append((entry.path, depth + 1))
                    if count > limits.files or depth > MAX_DEPTH or used > limits.disk:
                        return too_much
        # The submission is at work in there: a folder may be gone, or closed to us where we are not root.
        except OSError:
            continue
    return used


def _status(pid: int, name: str) -> int:
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as lines:  # noqa: PTH123 - read every 0.2 s
            for line in lines:
                if line.startswith(f"{name}:"):
                    return int(line.split()[1])
    except OSError:
        pass
    return 0
