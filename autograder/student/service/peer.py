"""Who answers for a submission: a process of its own, or the service in this one."""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from autograder.student.course.limits import Limits
from autograder.student.service.service import Service
from autograder.student.transport.wire import PREFIX, unpack_prefix


class NoAnswer(Exception):
    """The student's process gave no usable reply.

    ``kind`` is ``timeout``, ``died`` or ``garbled``, with ``load_`` before it while definitions were executed.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Peer(Protocol):
    """A student's process, or the same service in this process.

    Attributes:
        waited: seconds that its answers took, as they are charged.
    """

    waited: float

    def bound(self, limits: Limits) -> None:
        """Hold further requests to an exercise's limits of memory and answer."""

    def ask(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        """Header and payload of the reply.

        Raises:
            NoAnswer: if there is none within ``timeout`` seconds.
        """


@dataclass
class LocalPeer:
    """The service in this process: the student's own pytest and Otter runs. No isolation, no time-out."""

    service: Service
    waited: float = 0.0

    def bound(self, limits: Limits) -> None:
        """Nothing: who runs their own code may use their own machine."""

    def ask(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        """The reply, after the same encoding as between processes."""
        frame = self.service.handle(message, {name: array.copy() for name, array in arrays.items()})
        split = PREFIX.size + unpack_prefix(frame[: PREFIX.size])[0]
        return frame[PREFIX.size : split], frame[split:]
