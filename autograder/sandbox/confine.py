"""Confinement on Linux, without root: Landlock, seccomp and resource limits, applied by the student process to itself.

What it stops: reading or writing any file but Python's own (read) and the scratch folder (write); sockets; new
processes and programs; signals to and tracing of others; raising its own limits. Where root grades, the process may
become another user at that; without Landlock, that user's permissions are what closes files.
"""

import ctypes
import os
import resource
import signal
import sys
from pathlib import Path

from autograder.sandbox import landlock
from autograder.sandbox.user import OURS, Confinement, become, give_to
from autograder.sandbox.watch import ProcessLimits, mapped

# What Python, TensorFlow and Matplotlib read while they run; nothing of the project or of a home folder.
SYSTEM_READABLE = (
    "/usr/lib",
    "/usr/lib64",
    "/lib",
    "/lib64",
    "/usr/share/fonts",
    "/usr/share/zoneinfo",
    "/etc/ld.so.cache",
)
DEVICES = ("/dev/null", "/dev/urandom", "/dev/random", "/dev/zero")

PR_SET_PDEATHSIG = 1
CAPABILITY_VERSION_3 = 0x20080522


class CannotConfine(Exception):
    """This machine lacks Landlock, seccomp or a library for them; the text says which."""


def readable_paths() -> list[Path]:
    """Folders that a confined process may read: the Python installation and the system's libraries."""
    paths = {Path(sys.prefix), Path(sys.base_prefix), *map(Path, SYSTEM_READABLE), *map(Path, DEVICES)}
    return sorted(path for path in paths if path.exists())


def confine(scratch: Path, limits: ProcessLimits, confinement: Confinement = OURS) -> None:
    """Confine this process for good. Call it in a fresh fork with one thread.

    Args:
        scratch: the only folder that stays writable.
        limits: resource bounds.
        confinement: the user, and whether there is Landlock.

    Raises:
        OSError: if the kernel does not do so.
    """
    # Needs a library that only Linux has.
    from autograder.sandbox.syscalls import filter_calls

    libc = ctypes.CDLL(None, use_errno=True)
    _limit(limits)
    if confinement.user:
        give_to(confinement.user, scratch)
        become(confinement.user)
    # Die with the forkserver; another user would forget it.
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if confinement.landlock:
        landlock.restrict(_files(scratch))
    _give_up_capabilities(libc)
    filter_calls()


def _give_up_capabilities(libc: ctypes.CDLL) -> None:
    # Where root grades: no devices in the scratch folder, no clock, no limits raised.
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    if libc.capset(header, (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), "capset")


def _limit(limits: ProcessLimits) -> None:
    for which, bound in (
        (resource.RLIMIT_AS, mapped(os.getpid()) + limits.memory),
        (resource.RLIMIT_FSIZE, limits.disk),
        (resource.RLIMIT_CPU, limits.cpu),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(which, (bound, bound))
    # A write over the limit is then an OSError, not a killed process.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def _files(scratch: Path) -> dict[Path, int]:
    reading = landlock.READ_FILE | landlock.READ_DIR
    return dict.fromkeys(readable_paths(), reading) | {
        # TensorFlow looks its own program up here; other processes' folders stay closed.
        Path(f"/proc/{os.getpid()}"): reading,
        Path("/dev/null"): landlock.READ_FILE | landlock.WRITE_FILE,
        scratch: landlock.IN_SCRATCH,
    }
