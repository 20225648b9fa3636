"""Requests to the forkserver and its replies: one message each, with a number that the reply repeats.

The socket keeps the bounds of messages (SOCK_SEQPACKET), so that two requests are never read as one. A reply that
comes late, to a checker that is gone or gave up, is not taken for another request's: its number is another.
"""

import contextlib
import json
import os
import secrets
import select
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

MAX_MESSAGE = 65536
# Standard streams and a control socket, for a process to be started.
MAX_DESCRIPTORS = 4


class ControlLost(Exception):
    """The forkserver is gone, did not reply in time, or could not do what it was asked; the text says which."""


class BadRequest(Exception):
    """What came is no request; the text says why."""


def control_pair() -> tuple[socket.socket, socket.socket]:
    """A checker's end and the forkserver's."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


class Control:
    """A checker's side: asks for one thing at a time. The socket stays the caller's to close."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    def request(
        self, operation: str, descriptors: Sequence[int] = (), timeout: float = 60.0, **fields: Any
    ) -> dict[str, Any]:
        """Send a request and wait for its reply.

        Args:
            descriptors: go along with it.
            timeout: seconds.

        Raises:
            ControlLost: where there is no reply, or it is an error.
        """
        # Another process may have used this end before us: no count, a number that nobody has had.
        number = secrets.randbits(48)
        deadline = time.monotonic() + timeout
        request = json.dumps({"op": operation, "number": number} | fields).encode()
        try:
            self._wait(select.POLLOUT, deadline)
            # The end is shared with the coordinator: flags of one call, none of the socket.
            socket.send_fds(self._end, [request], list(descriptors), socket.MSG_DONTWAIT)
            while True:
                self._wait(select.POLLIN, deadline)
                data = self._end.recv(MAX_MESSAGE, socket.MSG_DONTWAIT)
                if not data:
                    raise ControlLost("the forkserver is gone")
                reply: dict[str, Any] = json.loads(data)
                if reply.get("number") == number:
                    break
        except OSError as problem:
            raise ControlLost(f"the forkserver is gone ({problem.strerror})") from None
        if "error" in reply:
            raise ControlLost(reply["error"])
        return reply

    def _wait(self, event: int, deadline: float) -> None:
        poll = select.poll()
        poll.register(self._end, event)
        if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
            raise ControlLost("the forkserver does not reply")


@dataclass
class Request:
    """What a checker asks for.

    Attributes:
        descriptors: came along; whoever answers closes them.
    """

    operation: str
    number: int
    fields: dict[str, Any]
    descriptors: list[int] = field(default_factory=list)


def receive(end: socket.socket) -> Request | None:
    """The next request, or None where the checker is gone.

    Raises:
        BadRequest: for what is too large or no request; the messages after it are not touched.
    """
    try:
        data, descriptors, flags, _ = socket.recv_fds(end, MAX_MESSAGE, MAX_DESCRIPTORS, socket.MSG_CMSG_CLOEXEC)
    except OSError:
        return None
    try:
        if flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
            raise BadRequest("a request is too large")
        if not data:
            return None
        fields = json.loads(data)
        return Request(str(fields.pop("op")), int(fields.pop("number")), fields, descriptors)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        close_all(descriptors)
        raise BadRequest(f"no request ({type(problem).__name__})") from None


def reply(end: socket.socket, number: int | None, fields: dict[str, Any]) -> None:
    """Answer a request. A checker that is gone or reads nothing goes without: it cannot hold up the others."""
    with contextlib.suppress(OSError):
        end.send(json.dumps({"number": number} | fields).encode(), socket.MSG_DONTWAIT | socket.MSG_NOSIGNAL)


def close_all(descriptors: Sequence[int]) -> None:
    """Close what came with a request."""
    for descriptor in descriptors:
        with contextlib.suppress(OSError):
            os.close(descriptor)
