"""Try the confinement out before it is relied on: a confined process attempts what no submission may do.

``python -m autograder.sandbox.trial FOLDER [--user=NAME] [--no-landlock]`` prints what got through, as a JSON list; an
empty one is a success.
"""

import contextlib
import errno
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from autograder.sandbox.confine import CannotConfine, confine
from autograder.sandbox.environment import student_environment
from autograder.sandbox.user import OURS, Confinement
from autograder.sandbox.watch import ProcessLimits

SECONDS = 60
REFUSALS = (errno.EPERM, errno.EACCES)
LIMITS = ProcessLimits(memory=2**30, disk=2**20, files=100, threads=10, cpu=SECONDS)
# The kernel itself answers ENOSYS here; a filter of what is known to be bad would let it.
UNKNOWN_CALL = 1000


def check_confinement(confinement: Confinement = OURS) -> None:
    """See whether a process that is confined here can do nothing that it must not do, and what it must be able to.

    Args:
        confinement: what to try.

    Raises:
        CannotConfine: if not; the text says what got through, or what this machine lacks.
    """
    if not sys.platform.startswith("linux"):
        raise CannotConfine("Landlock and seccomp exist on Linux only")
    with tempfile.TemporaryDirectory(prefix="autograder-trial-") as folder:
        try:
            done = subprocess.run(
                [
                    *(sys.executable, "-P", "-m", "autograder.sandbox.trial"),
                    *(str(Path(folder).resolve()), *confinement.arguments),
                ],
                cwd=folder,
                env=student_environment(Path(folder)),
                capture_output=True,
                text=True,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise CannotConfine("the trial of the confinement did not end") from None
    if done.returncode:
        raise CannotConfine((done.stderr.strip().splitlines() or ["the trial of the confinement ended early"])[-1])
    if through := json.loads(done.stdout):
        raise CannotConfine(f"a confined process got through with: {', '.join(through)}")


def forbidden(outside: Path, parent: int) -> dict[str, Callable[[], object]]:
    """What a confined process must be refused: name -> attempt. ``outside`` is a file, ``parent`` a process."""
    import ctypes

    def call(number: int) -> None:
        if ctypes.CDLL(None, use_errno=True).syscall(number, 0, 0, 0) == -1:
            raise OSError(ctypes.get_errno(), "")

    return {
        "reading a file": lambda: outside.read_bytes(),
        "listing a folder": lambda: list(outside.parent.iterdir()),
        "writing a file": lambda: os.open(outside, os.O_WRONLY | os.O_APPEND),
        "making a file": lambda: os.open(outside.with_name("new"), os.O_CREAT | os.O_WRONLY),
        "truncating a file": lambda: os.truncate(outside, 0),
        "truncating a file by opening it": lambda: os.open(outside, os.O_RDONLY | os.O_TRUNC),
        "removing a file": lambda: outside.unlink(),
        "changing permissions": lambda: outside.chmod(0o600),
        "changing times": lambda: os.utime(outside),
        "opening a socket": lambda: socket.socket(socket.AF_INET),
        "opening a socket of this machine": lambda: socket.socket(socket.AF_UNIX),
        "signalling a process": lambda: os.kill(parent, 0),
        "starting a process": _start_process,
        "an unknown system call": lambda: call(UNKNOWN_CALL),
    }


def honest(scratch: Path) -> dict[str, Callable[[], object]]:
    """What a confined process must be able to do."""

    def write() -> None:
        (scratch / "a").mkdir()
        (scratch / "a" / "notes.txt").write_text("x", encoding="utf-8")
        (scratch / "a" / "notes.txt").rename(scratch / "a" / "renamed.txt")
        (scratch / "a" / "renamed.txt").read_bytes()
        (scratch / "a" / "renamed.txt").unlink()

    def thread() -> None:
        started = threading.Thread(target=int)
        started.start()
        started.join()

    return {"reading Python's library": Path(os.__file__).read_bytes, "working in its folder": write, "threads": thread}


def _start_process() -> None:
    if os.fork() == 0:
        os._exit(0)


def attempt(outside: Path, scratch: Path, parent: int) -> list[str]:
    """Attempt everything in this process; returns what went otherwise than it should."""
    found = []
    for name, try_it in forbidden(outside, parent).items():
        try:
            try_it()
            found.append(name)
        except OSError as problem:
            if problem.errno not in REFUSALS:
                found.append(f"{name} ({os.strerror(problem.errno or 0)})")
    for name, try_it in honest(scratch).items():
        try:
            try_it()
        # Also a thread that cannot be started, which is no OSError.
        except Exception as problem:
            found.append(f"but not with {name} ({problem})")
    return found


def main() -> None:
    """Confine a fork of this process and let it try; one line on standard error where it could not be confined."""
    folder, confinement = Path(sys.argv[1]), Confinement.read(sys.argv[2:])
    scratch, outside = folder / "scratch", folder / "outside" / "file.txt"
    folder.chmod(0o711)
    scratch.mkdir()
    # What the grader keeps to itself is closed to other users.
    outside.parent.mkdir(0o700)
    outside.write_text("x", encoding="utf-8")
    parent, child = os.getpid(), os.fork()
    if child == 0:
        _confined(outside, scratch, parent, confinement)
    _, status = os.waitpid(child, 0)
    sys.exit(os.waitstatus_to_exitcode(status) and 1)


def _confined(outside: Path, scratch: Path, parent: int, confinement: Confinement) -> NoReturn:
    signal.alarm(SECONDS)
    with contextlib.suppress(BaseException):
        try:
            confine(scratch, LIMITS, confinement)
            print(json.dumps(attempt(outside, scratch, parent)), flush=True)
            os._exit(0)
        # An old kernel, a module that is switched off, a missing libseccomp: each raises its own error.
        except BaseException as problem:
            print(f"{type(problem).__name__}: {problem}".splitlines()[0], file=sys.stderr, flush=True)
    os._exit(1)


if __name__ == "__main__":
    main()
