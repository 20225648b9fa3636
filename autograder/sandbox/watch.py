"""What one process may use, and what the system sets no bound to: threads, and files where there is no tmpfs.

Looked at from outside the process.
"""

import os
import stat
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

# Deeper folders than any lab makes; beyond, paths grow longer than the system takes.
MAX_DEPTH = 32


@dataclass(frozen=True)
class ProcessLimits:
    """Bounds for one student process.

    Attributes:
        memory: bytes of address space beside those that the forkserver has mapped.
        disk: bytes of all files in the scratch folder, and of one file.
        files: files and folders there.
        threads: TensorFlow's own included.
        cpu: seconds of processor time.
        open_files: file descriptors.
    """

    memory: int
    disk: int
    files: int
    threads: int
    cpu: int
    open_files: int = 256

    def as_dict(self) -> dict[str, Any]:
        """For the forkserver's request."""
        return asdict(self)


def has_no_leader(pid: int) -> bool:
    """Whether the main thread has ended and others go on: /proc shows no descriptors of such a process."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state in "ZX" and _status(pid, "Threads") > 1


def too_many_threads(pid: int, limits: ProcessLimits) -> bool:
    """Whether the process has more threads than it may have."""
    return _status(pid, "Threads") > limits.threads


def nameless(pid: int, scratch: Path) -> int:
    """Bytes of files that have no name any more and that a process holds open, or has mapped into its memory."""
    used = 0
    try:
        with os.scandir(f"/proc/{pid}/fd") as entries:
            for entry in entries:
                found = entry.stat()
                if stat.S_ISREG(found.st_mode) and not found.st_nlink:
                    used += found.st_blocks * 512
        # A mapping keeps a file after its descriptor is closed; counted as large as what is mapped of it.
        with open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as lines:  # noqa: PTH123 - see _status
            for line in lines:
                if line.endswith("(deleted)\n") and str(scratch) in line:
                    start, end = (int(part, 16) for part in line.split()[0].split("-"))
                    used += end - start
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
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as lines:  # noqa: PTH123 - read every 50 ms
            for line in lines:
                if line.startswith(f"{name}:"):
                    return int(line.split()[1])
    except OSError:
        pass
    return 0
