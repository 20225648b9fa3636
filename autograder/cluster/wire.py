"""What crosses between coordinator and workers: JSON text and the bytes of files, never an object of a worker."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from autograder.checker.job import Job
from autograder.grading.grading import Graded
from autograder.student.notebooks.excerpts import read_code
from autograder.student.result import ExerciseResult


def write_task(job: Job, names: Sequence[str]) -> str:
    """A job, and the names of its files in the order in which their bytes go along."""
    return json.dumps({"job": asdict(job), "names": list(names)})


def read_task(text: str) -> tuple[Job, tuple[str, ...]]:
    """Read what ``write_task`` wrote."""
    data = json.loads(text)
    return Job.from_dict(data["job"]), tuple(data["names"])


def write_graded(graded: Graded) -> str:
    """What one grading gave."""
    fields = {name: getattr(graded, name) for name in Graded.__dataclass_fields__}
    return json.dumps(fields | {"exercises": [one.as_dict() for one in graded.exercises]})


def read_graded(data: dict[str, Any]) -> Graded:
    """Read what ``write_graded`` wrote, once it is no text any more."""
    lists = {
        "exercises": tuple(ExerciseResult.from_dict(one) for one in data["exercises"]),
        "problems": tuple(data["problems"]),
        "code": read_code(data["code"]),
    }
    return Graded(**{**data, **lists})
