"""Who grades a run's submissions: checkers on this machine, or another room that offers the same."""

import contextlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from autograder.checker.job import Job
from autograder.grading.backend import Backend
from autograder.grading.grading import Graded, grade_one
from autograder.grading.pool import Pool
from autograder.student.course.model import Exercise


class Grader(Protocol):
    """Grades submissions, each for one thread that waits for it."""

    def grade(self, job: Job, files: Mapping[str, Path], exercises: Sequence[Exercise]) -> Graded:
        """Grade one submission; see ``grade_one``."""

    def abandon(self) -> None:
        """End at once, as on Ctrl-C: who waits for a result gets none, and nothing is graded any more."""


# Backend, submissions at the same time, the course's folder, the file with digits or None, and the labs to grade.
StartGrader = Callable[[Backend, int, Path, Path | None, Collection[str]], AbstractContextManager[Grader]]


@dataclass(frozen=True)
class LocalGrader:
    """Grades with the checkers of ``pool``."""

    pool: Pool

    def grade(self, job: Job, files: Mapping[str, Path], exercises: Sequence[Exercise]) -> Graded:
        """Grade one submission; see ``grade_one``."""
        return grade_one(self.pool, job, files, exercises)

    def abandon(self) -> None:
        """End the checkers at once."""
        self.pool.abandon()


@contextlib.contextmanager
def grade_here(
    backend: Backend, jobs: int, assignments: Path, mnist: Path | None, labs: Collection[str]
) -> Iterator[Grader]:
    """Checkers on this machine; see ``Pool``."""
    with Pool(backend, jobs, assignments, mnist, labs) as pool:
        yield LocalGrader(pool)
