"""What a command takes: wall and processor seconds, and the peak memory of its whole process tree."""

import ctypes
import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

PR_SET_CHILD_SUBREAPER = 36
# Between two looks at the memory of the tree.
LOOK_SECONDS = 0.25
# What a command leaves running is ended after so many seconds; until then it counts.
PATIENCE_SECONDS = 60.0


class Failed(Exception):
    """A command that was measured ended with an error; the text holds the end of its output."""


@dataclass(frozen=True)
class Measured:
    """What one or several commands took.

    Attributes:
        wall: seconds until the last command had ended.
        processor: seconds of all processes together, also of those that outlived their parents.
        own: the part of ``processor`` that the commands' first processes used themselves.
        memory: bytes, the largest sum of proportional set sizes that was seen: a shared page counts once.
    """

    wall: float = 0.0
    processor: float = 0.0
    own: float = 0.0
    memory: int = 0

    def __add__(self, other: "Measured") -> "Measured":
        """Both, one after the other."""
        return Measured(
            self.wall + other.wall,
            self.processor + other.processor,
            self.own + other.own,
            max(self.memory, other.memory),
        )

    def __sub__(self, other: "Measured") -> "Measured":
        """What is left where a command that only starts up has taken ``other``."""
        return Measured(
            self.wall - other.wall,
            self.processor - other.processor,
            self.own - other.own,
            self.memory,
        )


def adopt_orphans() -> None:
    """Let processes whose parents have ended become children of this one, so that their seconds can be counted."""
    if ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        raise OSError("this system has no child subreaper: run the benchmark on Linux")


def measure(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], passing: Sequence[int] = (0,)
) -> Measured:
    """Run a command in ``folder`` until it and all that it started have ended. ``adopt_orphans`` comes first.

    Args:
        passing: exit codes that are no error.

    Raises:
        Failed: if the command ends with another code.
    """
    log = folder / "benchmark.log"
    before = os.times()
    started = time.perf_counter()
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
    memory = Memory(process.pid)
    # It stays a zombie, which still says what it used itself.
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    wall = time.perf_counter() - started
    own = psutil.Process(process.pid).cpu_times()
    memory.stop()
    code = process.wait()
    _wait_for_orphans()
    if code not in passing:
        raise Failed(f"{' '.join(command)} ended with {code}:\n{log.read_text(errors='replace')[-2000:]}")
    after = os.times()
    used = after.children_user - before.children_user + after.children_system - before.children_system
    return Measured(wall, used, own.user + own.system, memory.peak)


def _wait_for_orphans() -> None:
    """Wait for every child that is left; this process has no others."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            time.sleep(0.02)
            for child in psutil.Process().children() if time.monotonic() > until else ():
                child.kill()


class Memory:
    """Looks at the memory of a process tree, beside it.

    Args:
        pid: its root.

    Attributes:
        peak: the most that was seen, in bytes.
    """

    def __init__(self, pid: int) -> None:
        self.peak = 0
        self._root = psutil.Process(pid)
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    def stop(self) -> None:
        """Look no more."""
        self._ended.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._ended.wait(LOOK_SECONDS):
            self.peak = max(self.peak, sum(map(_proportional, [self._root, *self._root.children(recursive=True)])))


def _proportional(process: psutil.Process) -> int:
    try:
        return process.memory_full_info().pss
    except psutil.Error:
        return 0
