"""A conversation with a student process in which neither side can make us wait: reads and writes are bounded."""

import math
import os
import queue
import threading
from typing import Any

import numpy as np

from autograder.sandbox.clock import Allowance, Clock, Spent
from autograder.student.service.peer import NoAnswer
from autograder.student.transport.wire import PREFIX, WireError, pack, unpack_prefix

CHUNK = 2**20
# Chunks read ahead of us: a peer that floods is held back by its own full socket.
AHEAD = 4


class Channel:
    """Frames over two file descriptors, which it owns. Threads do the blocking, on every platform alike.

    Attributes:
        clock: how the peer's time is counted.
        spent: what the last request took by this clock.
    """

    def __init__(self, read_fd: int, write_fd: int, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.spent = Spent()
        self._read_fd, self._write_fd = read_fd, write_fd
        self._chunks: queue.Queue[bytes] = queue.Queue(AHEAD)
        self._rest = b""
        self._closed = False
        threading.Thread(target=self._pump, daemon=True).start()

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
            self._send(frame, allowance)
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
            try:
                chunk = self._chunks.get(timeout=allowance.pause())
            except queue.Empty:
                continue
            if not chunk:
                raise NoAnswer("died")
            parts.append(chunk)
            have += len(chunk)
        data = b"".join(parts)
        self._rest = data[count:]
        return data[:count]

    def close(self) -> None:
        """Close both descriptors; call it after the peer is dead, so that no thread stays blocked."""
        self._closed = True
        for descriptor in {self._read_fd, self._write_fd}:
            os.close(descriptor)
        while not self._chunks.empty():
            self._chunks.get_nowait()

    def _pump(self) -> None:
        while not self._closed:
            try:
                chunk = os.read(self._read_fd, CHUNK)
            except OSError:
                chunk = b""
            self._chunks.put(chunk)
            if not chunk:
                return

    def _send(self, data: bytes, allowance: Allowance) -> None:
        problem: list[OSError] = []

        def write() -> None:
            view = memoryview(data)
            try:
                while view:
                    view = view[os.write(self._write_fd, view[:CHUNK]) :]
            except OSError as error:
                problem.append(error)

        sender = threading.Thread(target=write, daemon=True)
        sender.start()
        while sender.is_alive():
            sender.join(allowance.pause())
        if problem:
            raise NoAnswer("died")
