"""A conversation with a student process in which neither side can make us wait: reads and writes are bounded."""

import math
from typing import Any

import numpy as np

from autograder.sandbox.clock import Allowance, Clock, Spent
from autograder.sandbox.ends import Pipes, Socket
from autograder.student.service.peer import NoAnswer
from autograder.student.transport.wire import PREFIX, WireError, pack, unpack_prefix


class Channel:
    """Frames over two file descriptors, which it owns.

    Args:
        read_fd, write_fd: two ends of pipes, or the same socket twice.
        clock: see below.

    Attributes:
        clock: how the peer's time is counted.
        spent: what the last request took by this clock.
    """

    def __init__(self, read_fd: int, write_fd: int, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.spent = Spent()
        self._ends = Socket(read_fd) if read_fd == write_fd else Pipes(read_fd, write_fd)
        self._rest = b""

    def ask(
        self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float, patience: float = math.inf
    ) -> tuple[bytes, bytes]:
        """Send a request and read its reply.

        Args:
            timeout: seconds by the clock.
            patience: seconds on the wall, at most.

        Raises:
            NoAnswer: ``timeout``, ``died`` (end of file) or ``garbled`` (bytes that are no frame).
            Starved: if the machine was too busy for a timeout to mean anything.
        """
        frame = pack(message, arrays)
        allowance = Allowance(self.clock, timeout, patience)
        try:
            self._ends.send(frame, allowance)
            header, payload = unpack_prefix(self.read(PREFIX.size, allowance))
            return self.read(header, allowance), self.read(payload, allowance)
        except WireError:
            raise NoAnswer("garbled") from None
        finally:
            self.spent = allowance.spent

    def read(self, count: int, allowance: Allowance) -> bytes:
        """Exactly ``count`` bytes."""
        parts = [self._rest]
        have = len(self._rest)
        while have < count:
            chunk = self._ends.receive(allowance)
            if not chunk:
                raise NoAnswer("died")
            parts.append(chunk)
            have += len(chunk)
        data = b"".join(parts)
        self._rest = data[count:]
        return data[:count]

    def close(self) -> None:
        """Close both descriptors; call it after the peer is dead, so that no thread stays blocked."""
        self._ends.close()
