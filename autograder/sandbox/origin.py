"""The origin: libraries are imported here once; the forkserver and the checkers are forks of it.

``python -m autograder.sandbox.origin FD [keras]``. Each request on the control socket FD is a ``fork``: the ``main`` of
a module, with arguments, in a process whose first four descriptors are those that came along. The origin reads nothing
of a course, is given nothing of the instructor's environment, and computes nothing: what it holds, students may see.
"""

import gc
import importlib
import os
import signal
import socket
import sys
import traceback
from contextlib import suppress
from typing import Any, NoReturn

from autograder.sandbox.control import BadRequest, Request, close_all, receive, reply
from autograder.student.service.process import preload

# A confined process could not load these: our own folder is closed to it.
FOR_STUDENTS = ("autograder.sandbox.syscalls", "autograder.student.drawing", "autograder.student.lab")


class Origin:
    """Forks processes until its control socket is closed.

    Args:
        control: the coordinator's other end.
    """

    def __init__(self, control: socket.socket) -> None:
        self._control = control

    def run(self) -> None:
        """Serve requests."""
        while True:
            try:
                request = receive(self._control)
            except BadRequest as problem:
                reply(self._control, None, {"error": str(problem)})
                continue
            if request is None:
                return
            try:
                answer = self._fork(request)
            # The processes that run already go on.
            except Exception as problem:
                answer = {"error": f"{request.operation}: {type(problem).__name__}: {problem}"[:1000]}
            finally:
                close_all(request.descriptors)
            reply(self._control, request.number, answer)

    def _fork(self, request: Request) -> dict[str, Any]:
        module, arguments = str(request.fields["module"]), list(map(str, request.fields["arguments"]))
        pid = os.fork()
        if pid == 0:
            _become(module, arguments, request.descriptors)
        return {"pid": pid}


def _reap(*_: object) -> None:
    """Take note of children that have ended; what they used counts as ours."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _become(module: str, arguments: list[str], descriptors: list[int]) -> NoReturn:
    ended = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for place, descriptor in enumerate(descriptors):
            os.dup2(descriptor, place)
        os.closerange(len(descriptors), 65536)
        sys.argv = [module, *arguments]
        importlib.import_module(module).main()
        ended = 0
    except BaseException:
        traceback.print_exc()
    finally:
        with suppress(Exception):
            sys.stderr.flush()
        os._exit(ended)


def main() -> None:
    """See the module."""
    control = socket.socket(fileno=int(sys.argv[1]))
    # The terminal's Ctrl-C is the coordinator's to handle.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Imports make a great deal and leave little garbage: the collector would take a fifth of their time.
    gc.disable()
    for name in FOR_STUDENTS:
        importlib.import_module(name)
    preload(keras="keras" in sys.argv[2:])
    # Forks share these pages as long as no collector touches them.
    gc.freeze()
    gc.enable()
    signal.signal(signal.SIGCHLD, _reap)
    Origin(control).run()


if __name__ == "__main__":
    main()
