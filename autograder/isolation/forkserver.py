"""The forkserver: TensorFlow imported once, no check or label in its memory; forks one process per submission.

Each checker holds one control socket. A request is one JSON line: ``spawn`` comes with the student's end of a socket
pair; ``memory`` bounds it anew; ``kill`` ends it and says what it used. A checker that is gone takes its student
process with it, and so does a limit that only a watch from outside can enforce.
"""

import contextlib
import gc
import json
import os
import resource
import select
import signal
import socket
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from autograder.isolation.confine import check_confinement, confine
from autograder.isolation.limits import ProcessLimits
from autograder.isolation.process import preload, quiet_standard_streams, serve
from autograder.isolation.watch import disk_use, mapped, overuse, peak_mapped

MAX_REQUEST = 65536
WATCH_SECONDS = 0.2


@dataclass
class Student:
    """A student process: what bounds it, and the limit for which it was ended."""

    pid: int
    scratch: Path
    limits: ProcessLimits
    over: str = ""

    def watch(self) -> None:
        """End the process where it is over a limit."""
        if not self.over:
            self.over = overuse(self.pid, self.scratch, self.limits)
            if self.over:
                os.kill(self.pid, signal.SIGKILL)

    def bound(self, memory: int) -> None:
        """Let it use so much memory from here on, but never more than in all."""
        # A process that is dead already has no use of a bound.
        with contextlib.suppress(ProcessLookupError):
            _, hard = resource.prlimit(self.pid, resource.RLIMIT_AS)
            resource.prlimit(self.pid, resource.RLIMIT_AS, (min(mapped(os.getpid()) + memory, hard), hard))

    def end(self) -> dict[str, Any]:
        """End the process; returns the limit it met and what it used (bytes, seconds)."""
        peak = max(0, peak_mapped(self.pid) - mapped(os.getpid()))
        used = {"memory": peak, "disk": disk_use(self.scratch, self.limits)}
        os.kill(self.pid, signal.SIGKILL)
        _, _, usage = os.wait4(self.pid, 0)
        cpu = usage.ru_utime + usage.ru_stime
        # The system ends a process within its last second.
        over = self.over or ("cpu" if cpu > self.limits.cpu - 1 else "")
        return used | {"cpu": round(cpu, 3), "over": over}


def run(controls: list[socket.socket]) -> None:
    """Serve until every control socket is closed."""
    students: dict[socket.socket, Student] = {}
    while controls:
        ready, _, _ = select.select(controls, [], [], WATCH_SECONDS if students else None)
        for student in students.values():
            student.watch()
        for control in ready:
            data, descriptors, _, _ = socket.recv_fds(control, MAX_REQUEST, 1)
            request = json.loads(data or b'{"op": "close"}')
            if request["op"] == "memory":
                if control in students:
                    students[control].bound(request["memory"])
                reply = {}
            else:
                reply = students.pop(control).end() if control in students else {}
            if request["op"] == "close":
                controls.remove(control)
                control.close()
                continue
            if request["op"] == "spawn":
                students[control] = _spawn(request, descriptors[0], controls)
                os.close(descriptors[0])
                reply = {"pid": students[control].pid}
            control.sendall(json.dumps(reply).encode() + b"\n")
    for student in students.values():
        student.end()


def _spawn(request: dict[str, Any], descriptor: int, controls: list[socket.socket]) -> Student:
    pid = os.fork()
    if pid:
        return Student(pid, Path(request["scratch"]), ProcessLimits(**request["limits"]))
    try:
        _become_student(request, descriptor, controls)
    finally:
        os._exit(1)


def _become_student(request: dict[str, Any], descriptor: int, controls: list[socket.socket]) -> NoReturn:
    os.setsid()
    for control in controls:
        control.close()
    quiet_standard_streams()
    channel = os.dup2(descriptor, 3)
    os.closerange(4, 65536)
    scratch = Path(request["scratch"])
    os.environ.update(HOME=str(scratch), TMPDIR=str(scratch))
    # The libraries loaded before the fork may have looked the old one up.
    tempfile.tempdir = str(scratch)
    os.chdir(scratch)
    confine(scratch, ProcessLimits(**request["limits"]))
    serve(channel, channel, scratch)
    os._exit(0)


def main() -> None:
    """``python -m autograder.isolation.forkserver FD...``: one control socket per checker."""
    controls = [socket.socket(fileno=int(argument)) for argument in sys.argv[1:]]
    # The terminal's Ctrl-C is the coordinator's to handle.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Loads the confinement's libraries, too: a confined process could not.
    check_confinement()
    preload()
    # Forks share these pages as long as no collector touches them.
    gc.freeze()
    run(controls)


if __name__ == "__main__":
    main()
