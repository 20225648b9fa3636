"""What a checker is asked to grade. No TensorFlow here: the coordinator writes jobs, too."""

from dataclasses import dataclass, field
from typing import Any

# The code of a check that took too long, and after how many of them an exercise's other checks are not tried.
TOO_HEAVY = "student.too_heavy"
MAX_HEAVY = 2


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
        checks: the checks to run, as ``check_id`` names them; empty for all.
        judged: results of the other checks, by ``check_id``: a check may depend on them.
    """

    lab: str
    scratch: str
    file: str
    files: tuple[str, ...]
    exercises: tuple[str, ...]
    public_only: bool = False
    checks: tuple[str, ...] = ()
    judged: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Job":
        """Read a job that crossed as JSON."""
        lists = {name: tuple(data[name]) for name in ("files", "exercises", "checks")}
        return cls(**{**data, **lists})


# In the place of a check's id: what is of the whole submission.
WHOLE = "::"


def check_id(exercise: str, check: str) -> str:
    """The name of a check in jobs and in what a checker says of them."""
    return f"{exercise}::{check}"
