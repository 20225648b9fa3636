"""The forkserver: a fork of the origin, no check or label in its memory; forks one process per submission.

Each checker holds one control socket. A request is one message (see `control`): ``spawn`` comes with the student's end
of a socket pair; ``memory`` bounds it anew; ``kill`` ends it and says what it used; ``control`` brings one more control
socket, for a second process beside it. A checker that is gone takes its student process with it, and so does a limit
that only a watch from outside can enforce. A request that cannot be done is answered with an error; the other checkers
notice nothing.
"""

import contextlib
import os
import resource
import select
import signal
import socket
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from autograder.sandbox.confine import confine
from autograder.sandbox.control import BadRequest, Request, close_all, receive, reply
from autograder.sandbox.disk import Disk, may_mount
from autograder.sandbox.own_files import pass_over_own_files
from autograder.sandbox.user import OURS, Confinement, done_as
from autograder.sandbox.watch import ProcessLimits, has_no_leader, mapped, peak_mapped, too_many_threads
from autograder.student.service.process import quiet_standard_streams, serve

# Where there is no tmpfs, a burst of writes goes on until the next look.
WATCH_SECONDS = 0.05
# Looking takes at most a fifth of the time.
PAUSE_PER_LOOK = 4


@dataclass
class Student:
    """A student process: what bounds it, and the limit for which it was ended (empty: none, or it broke itself)."""

    pid: int
    disk: Disk
    limits: ProcessLimits
    user: str = ""
    over: str = ""
    ended: bool = False

    def watch(self) -> None:
        """End the process where it is over a limit, or where its main thread is gone and hides what the others hold."""
        if self.ended:
            return
        unseen = False
        try:
            if too_many_threads(self.pid, self.limits):
                self.over = "threads"
            elif self.disk.is_over(self.pid):
                self.over = "disk"
        # What cannot be looked at cannot be bounded; its folder may be gone with its checker. The others go on.
        except Exception:
            unseen = True
        if unseen or self.over or has_no_leader(self.pid):
            os.kill(self.pid, signal.SIGKILL)
            self.ended = True

    def bound(self, memory: int) -> None:
        """Let it use so much memory from here on, but never more than in all."""
        bound = mapped(os.getpid()) + memory
        if self.user:
            # Another user's limits are not root's to set where it lacks CAP_SYS_RESOURCE.
            done_as(self.user, lambda: _bound(self.pid, bound))
        else:
            _bound(self.pid, bound)

    def end(self) -> dict[str, Any]:
        """End the process; returns the limit it met and what it used (bytes, seconds)."""
        used = {"memory": max(0, peak_mapped(self.pid) - mapped(os.getpid()))}
        # Its folder is gone where a checker that died left it to the coordinator.
        with contextlib.suppress(OSError):
            used["disk"] = self.disk.used()
            # What fills its disk may die of it before anybody looks: the system ends who writes to a full page.
            if not self.ended and self.disk.is_over(self.pid):
                self.over = "disk"
        os.kill(self.pid, signal.SIGKILL)
        _, status, usage = os.wait4(self.pid, 0)
        self.disk.give_back()
        # Its files may be gone with it: this signal is what the system sends for a page that has no room.
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGBUS:
            self.over = "disk"
        cpu = usage.ru_utime + usage.ru_stime
        # The system ends a process within its last second.
        over = self.over or ("cpu" if cpu > self.limits.cpu - 1 else "")
        return used | {"cpu": round(cpu, 3), "over": over}


def _bound(pid: int, memory: int) -> None:
    # A process that is dead already has no use of a bound.
    with contextlib.suppress(ProcessLookupError):
        _, hard = resource.prlimit(pid, resource.RLIMIT_AS)
        resource.prlimit(pid, resource.RLIMIT_AS, (min(memory, hard), hard))


class Forkserver:
    """The student processes of some checkers.

    Args:
        controls: a control socket for each checker.
        mountable: whether scratch folders may become file systems of their own.
        confinement: of each process.
    """

    def __init__(self, controls: list[socket.socket], mountable: bool, confinement: Confinement = OURS) -> None:
        self._controls = controls
        self._mountable = mountable
        self._confinement = confinement
        self._students: dict[socket.socket, Student] = {}

    def run(self) -> None:
        """Serve until every control socket is closed."""
        pause = WATCH_SECONDS
        while self._controls:
            ready, _, _ = select.select(self._controls, [], [], pause if self._students else None)
            begun = time.monotonic()
            for student in self._students.values():
                student.watch()
            pause = max(WATCH_SECONDS, PAUSE_PER_LOOK * (time.monotonic() - begun))
            for control in ready:
                self._serve(control)

    def _serve(self, control: socket.socket) -> None:
        try:
            request = receive(control)
        except BadRequest as problem:
            reply(control, None, {"error": str(problem)})
            return
        if request is None:
            self._controls.remove(control)
            # Whatever ending one checker's student meets, the others go on.
            with contextlib.suppress(Exception):
                self._end(control)
            control.close()
            return
        try:
            answer = self._answer(control, request)
        # Whatever one checker asks for, the others go on.
        except Exception as problem:
            answer = {"error": f"{request.operation}: {type(problem).__name__}: {problem}"[:1000]}
        finally:
            close_all(request.descriptors)
        reply(control, request.number, answer)

    def _answer(self, control: socket.socket, request: Request) -> dict[str, Any]:
        if request.operation == "spawn":
            # A request that makes no sense ends nobody.
            [descriptor] = request.descriptors
            scratch, limits = Path(request.fields["scratch"]), ProcessLimits(**request.fields["limits"])
            self._end(control)
            self._students[control] = student = self._spawn(descriptor, scratch, limits)
            return {"pid": student.pid}
        if request.operation == "memory":
            if control in self._students:
                self._students[control].bound(int(request.fields["memory"]))
            return {}
        if request.operation == "kill":
            return self._end(control)
        if request.operation == "control":
            # The one that came along is closed with the request.
            self._controls.append(socket.socket(fileno=os.dup(request.descriptors[0])))
            return {}
        raise ValueError("no such operation")

    def _end(self, control: socket.socket) -> dict[str, Any]:
        return self._students.pop(control).end() if control in self._students else {}

    def _spawn(self, descriptor: int, scratch: Path, limits: ProcessLimits) -> Student:
        disk = Disk(scratch, limits, self._mountable)
        try:
            pid = os.fork()
        except OSError:
            disk.give_back()
            raise
        if pid:
            return Student(pid, disk, limits, self._confinement.user)
        try:
            _become_student(scratch, limits, disk, descriptor, self._controls, self._confinement)
        finally:
            os._exit(1)


def _become_student(
    scratch: Path,
    limits: ProcessLimits,
    disk: Disk,
    descriptor: int,
    controls: list[socket.socket],
    confinement: Confinement,
) -> NoReturn:
    os.setsid()
    for control in controls:
        control.close()
    quiet_standard_streams()
    disk.fill()
    channel = os.dup2(descriptor, 3)
    os.closerange(4, 65536)
    os.environ.update(HOME=str(scratch), TMPDIR=str(scratch))
    # The libraries loaded before the fork may have looked the old one up.
    tempfile.tempdir = str(scratch)
    os.chdir(scratch)
    confine(scratch, limits, confinement)
    pass_over_own_files(scratch)
    serve(channel, channel, scratch)
    os._exit(0)


def main() -> None:
    """In a fork of the origin: ``FD...``, one control socket per checker, then what ``Confinement`` reads."""
    controls = [socket.socket(fileno=int(argument)) for argument in sys.argv[1:] if argument.isdecimal()]
    confinement = Confinement.read(sys.argv[1:])
    # A fork has one thread, as a namespace asks for.
    mountable = may_mount(Path(os.environ["HOME"]), one_user=not confinement.user)
    Forkserver(controls, mountable, confinement).run()
