"""What one student process may use, as the system and the forkserver's watch enforce it."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class ProcessLimits:
    """Bounds for one student process.

    Attributes:
        memory: bytes of address space beside those that the forkserver has mapped.
        disk: bytes of all files in the scratch folder, and of one file.
        files: files and folders there.
        threads: TensorFlow's own included.
        cpu: seconds of processor time.
        open_files: file descriptors.
    """

    memory: int
    disk: int
    files: int
    threads: int
    cpu: int
    open_files: int = 256

    def as_dict(self) -> dict[str, Any]:
        """For the forkserver's request."""
        return asdict(self)
