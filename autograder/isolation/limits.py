"""How much a student's process may use."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Limits:
    """Bounds for one student process.

    Attributes:
        memory: bytes of address space; TensorFlow itself maps more than 2 GiB.
        file_size: bytes of one file in the scratch folder.
        cpu: seconds of processor time, over all checks of the submission.
        open_files: file descriptors.
    """

    memory: int = 6 * 2**30
    file_size: int = 128 * 2**20
    cpu: int = 300
    open_files: int = 256

    def as_dict(self) -> dict[str, Any]:
        """For the forkserver's request."""
        return asdict(self)
