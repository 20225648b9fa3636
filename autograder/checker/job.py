"""What a checker is asked to grade. No TensorFlow here: the coordinator writes jobs, too."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Job:
    """What the checker is asked to grade.

    Attributes:
        lab: name of the assignment.
        scratch: the submission's scratch folder, filled.
        file: the notebook or script in it; empty where there is none.
        files: other files of the lab that were handed in.
        exercises: names of the exercises to grade.
        public_only: leave the hidden checks out.
    """

    lab: str
    scratch: str
    file: str
    files: tuple[str, ...]
    exercises: tuple[str, ...]
    public_only: bool = False

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Job":
        """Read a job that crossed as JSON."""
        return cls(**{**data, "files": tuple(data["files"]), "exercises": tuple(data["exercises"])})
