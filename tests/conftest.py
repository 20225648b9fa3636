"""What the tests share: one pool of confined processes, and ways to grade a few lines of a student's code."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.assignment.load import PROJECT, load_assignments
from autograder.assignment.model import Assignment
from autograder.batch.backend import choose_backend
from autograder.batch.grading import grade_one
from autograder.batch.pool import Pool
from autograder.checker.job import Job
from autograder.isolation.environment import TENSORFLOW
from autograder.result import CheckResult, ExerciseResult

# Before any test imports TensorFlow.
os.environ.update(TENSORFLOW)

ASSIGNMENTS = PROJECT / "assignments"


@pytest.fixture(scope="session")
def assignments() -> dict[str, Assignment]:
    """All labs."""
    return load_assignments(ASSIGNMENTS)


@pytest.fixture(scope="session")
def pool() -> Iterator[Pool]:
    """One checker and its forkserver, with the best isolation that this machine has."""
    with Pool(choose_backend("auto", required=False), 1, ASSIGNMENTS, None) as running:
        yield running


class Grader:
    """Grades source text in a confined process."""

    def __init__(self, pool: Pool, assignments: dict[str, Assignment], folder: Callable[[], Path]) -> None:
        self.pool, self.assignments, self.folder = pool, assignments, folder

    def grade(self, source: str | bytes, *names: str, lab: str = "lab2_mnist_cnn") -> dict[str, ExerciseResult]:
        """Results of the exercises ``names`` for a script."""
        script = self.folder() / "submission.py"
        script.write_bytes(source.encode() if isinstance(source, str) else source)
        return self.grade_files({"submission.py": script}, *names, lab=lab)

    def grade_files(
        self, files: dict[str, Path], *names: str, lab: str = "lab2_mnist_cnn"
    ) -> dict[str, ExerciseResult]:
        """Results of the exercises ``names`` for files (name -> path); the first is the notebook or script."""
        main, *others = files
        exercises = [self.assignments[lab].exercise(name) for name in names]
        graded = grade_one(self.pool, Job(lab, "", main, tuple(others), names), files, exercises)
        assert not graded.problems, graded.problems
        return {result.name: result for result in graded.exercises}

    def checks(self, source: str, name: str, lab: str = "lab2_mnist_cnn") -> dict[str, CheckResult]:
        """Check name -> result of one exercise."""
        return {check.name: check for check in self.grade(source, name, lab=lab)[name].checks}


@pytest.fixture
def grader(pool: Pool, assignments: dict[str, Assignment], tmp_path_factory: pytest.TempPathFactory) -> Grader:
    """Grade a few lines of a student's code."""
    return Grader(pool, assignments, lambda: tmp_path_factory.mktemp("handed-in"))
