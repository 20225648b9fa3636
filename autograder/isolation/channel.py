"""A conversation with a student process in which neither side can make us wait: reads and writes have deadlines."""

import os
import queue
import threading
import time
from typing import Any

import numpy as np

from autograder.crossing.wire import PREFIX, WireError, pack, unpack_prefix
from autograder.student.peer import NoAnswer

CHUNK = 2**20
# Chunks read ahead of us: a peer that floods is held back by its own full socket.
AHEAD = 4


class Channel:
    """Frames over two file descriptors, which it owns. Threads do the blocking, on every platform alike."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        self._read_fd, self._write_fd = read_fd, write_fd
        self._chunks: queue.Queue[bytes] = queue.Queue(AHEAD)
        self._rest = b""
        self._closed = False
        threading.Thread(target=self._pump, daemon=True).start()

    def ask(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        """Send a request and read its reply.

        Raises:
            NoAnswer: ``timeout``, ``died`` (end of file) or ``garbled`` (bytes that are no frame).
        """
        deadline = time.monotonic() + timeout
        self._send(pack(message, arrays), deadline)
        try:
            header, payload = unpack_prefix(self.read(PREFIX.size, deadline))
        except WireError:
            raise NoAnswer("garbled") from None
        return self.read(header, deadline), self.read(payload, deadline)

    def read(self, count: int, deadline: float) -> bytes:
        """Exactly ``count`` bytes, before ``deadline`` (monotonic seconds)."""
        parts = [self._rest]
        have = len(self._rest)
        while have < count:
            try:
                chunk = self._chunks.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise NoAnswer("timeout") from None
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

    def _send(self, data: bytes, deadline: float) -> None:
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
        sender.join(max(0.0, deadline - time.monotonic()))
        if sender.is_alive():
            raise NoAnswer("timeout")
        if problem:
            raise NoAnswer("died")
