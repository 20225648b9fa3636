"""The forkserver: TensorFlow imported once, no check or label in its memory; forks one process per submission.

Each checker holds one control socket. A request is one JSON line: ``spawn`` comes with the student's end of a socket
pair; ``kill`` ends that process. A checker that is gone takes its student process with it.
"""

import gc
import json
import os
import select
import signal
import socket
import sys
import tempfile
from pathlib import Path
from typing import Any, NoReturn

from autograder.isolation.confine import check_confinement, confine
from autograder.isolation.limits import Limits
from autograder.isolation.process import preload, quiet_standard_streams, serve

MAX_REQUEST = 65536


def run(controls: list[socket.socket]) -> None:
    """Serve until every control socket is closed."""
    students: dict[socket.socket, int] = {}
    while controls:
        ready, _, _ = select.select(controls, [], [])
        for control in ready:
            data, descriptors, _, _ = socket.recv_fds(control, MAX_REQUEST, 1)
            _end(students.pop(control, None))
            if not data:
                controls.remove(control)
                control.close()
                continue
            request = json.loads(data)
            if request["op"] == "spawn":
                students[control] = _spawn(request, descriptors[0], controls)
                os.close(descriptors[0])
            control.sendall(json.dumps({"pid": students.get(control, 0)}).encode() + b"\n")
    for pid in students.values():
        _end(pid)


def _spawn(request: dict[str, Any], descriptor: int, controls: list[socket.socket]) -> int:
    pid = os.fork()
    if pid:
        return pid
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
    confine(scratch, Limits(**request["limits"]))
    serve(channel, channel, scratch)
    os._exit(0)


def _end(pid: int | None) -> None:
    if pid:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


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
