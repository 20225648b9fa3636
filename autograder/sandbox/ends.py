"""Two ends of a conversation that bounded reads and writes go through: a socket, or pipes."""

import os
import queue
import select
import socket
import threading

from autograder.sandbox.clock import Allowance
from autograder.student.service.peer import NoAnswer

CHUNK = 2**20
# Read at once from a socket, which holds little more.
PART = 2**16
# Chunks read ahead of us: a peer that floods is held back by its own full pipe.
AHEAD = 4


class Socket:
    """One socket for both ways. To wait for it takes no thread, which is quicker than most answers.

    Args:
        descriptor: of the socket, which is closed with this.
    """

    def __init__(self, descriptor: int) -> None:
        self._socket = socket.socket(fileno=descriptor)
        self._socket.setblocking(False)
        self._polls = {event: select.poll() for event in (select.POLLIN, select.POLLOUT)}
        for event, poll in self._polls.items():
            poll.register(descriptor, event)

    def send(self, data: bytes, allowance: Allowance) -> None:
        """All of ``data``; see ``Channel.ask`` for what is raised."""
        view = memoryview(data)
        while view:
            self._wait(select.POLLOUT, allowance)
            try:
                view = view[self._socket.send(view) :]
            except BlockingIOError:
                continue
            except OSError:
                raise NoAnswer("died") from None

    def receive(self, allowance: Allowance) -> bytes:
        """Some bytes; none at the end."""
        while True:
            self._wait(select.POLLIN, allowance)
            try:
                return self._socket.recv(PART)
            except BlockingIOError:
                continue
            except OSError:
                return b""

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()

    def _wait(self, event: int, allowance: Allowance) -> None:
        # In milliseconds; not before the next look.
        while not self._polls[event].poll(1000 * allowance.pause() + 1):
            pass


class Pipes:
    """Two descriptors, for reading and for writing, of any kind: threads do the blocking, on every platform alike."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        self._read_fd, self._write_fd = read_fd, write_fd
        self._chunks: queue.Queue[bytes] = queue.Queue(AHEAD)
        self._closed = False
        threading.Thread(target=self._pump, daemon=True).start()

    def send(self, data: bytes, allowance: Allowance) -> None:
        """All of ``data``; see ``Channel.ask`` for what is raised."""
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

    def receive(self, allowance: Allowance) -> bytes:
        """Some bytes; none at the end."""
        while True:
            try:
                return self._chunks.get(timeout=allowance.pause())
            except queue.Empty:
                continue

    def close(self) -> None:
        """Close both descriptors; see ``Channel.close``."""
        self._closed = True
        for descriptor in (self._read_fd, self._write_fd):
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
