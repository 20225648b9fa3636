"""What all commands that run student code have in common: their options, and what a run needs."""

import contextlib
import tempfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from autograder.grading.attempts import Settings
from autograder.grading.backend import choose_backend
from autograder.grading.terminal import new_console
from autograder.student.course.model import Assignment, Exercise
from autograder.student.digits import load_digits
from autograder.student.text import UsageError

if TYPE_CHECKING:
    from autograder.cluster.connect import Cluster


@dataclass(frozen=True)
class Options:
    """Options of a command.

    Attributes:
        lab: only this one; None for all.
        exercise: only this one; None for all.
        jobs: submissions at the same time; 0 for as many as the cluster can use.
        language: the one that comes first, ``ko`` or ``en``.
        isolation: ``auto``, ``confined``, ``container`` or ``none``.
        required: refuse to run without isolation.
        mnist: a file with digits; None for those that are found here.
        scheduler: address of the Dask cluster that grades; None for this machine.
    """

    lab: str | None = None
    exercise: str | None = None
    jobs: int = 1
    language: str = "ko"
    isolation: str = "auto"
    required: bool = False
    mnist: Path | None = None
    scheduler: str | None = None


def prepare(
    folder: Path,
    labs: dict[str, Assignment],
    options: Options,
    public_only: bool = False,
    console: Console | None = None,
) -> tuple[dict[str, Assignment], Settings]:
    """The labs that are asked for, and the settings of a run.

    Args:
        folder: the course.
        labs: all of its labs.
        public_only: leave hidden checks out.
        console: where a remark on the isolation is shown; None for standard output.

    Raises:
        UsageError: if there is no such lab, exercise or file, or no such isolation here.
    """
    if options.lab and options.lab not in labs:
        raise UsageError(
            f"이름이 {options.lab}인 실습이 없어요. 있는 이름: {', '.join(labs)}",
            f"No lab is called {options.lab}. There are: {', '.join(labs)}",
        )
    known = [one.name for assignment in labs.values() for one in assignment.exercises]
    if options.exercise and options.exercise not in known:
        raise UsageError(
            f"이름이 {options.exercise}인 문제가 없어요. 있는 이름: {', '.join(known)}",
            f"No exercise is called {options.exercise}. There are: {', '.join(known)}",
        )
    chosen = {
        name: assignment
        for name, assignment in labs.items()
        if options.lab in (None, name) and (not options.exercise or assignment.exercise(options.exercise))
    }
    mnist = options.mnist
    if mnist:
        if not mnist.exists():
            raise UsageError(
                f"파일이 없어요: {mnist}. x_train, y_train, x_test, y_test가 들어 있는 .npz를 지정하세요.",
                f"No such file: {mnist}. Give an .npz with x_train, y_train, x_test, y_test.",
            )
        load_digits(mnist)
    mnist = mnist.resolve() if mnist else None
    exercises = (options.exercise,) if options.exercise else ()
    if options.scheduler:
        cluster = _cluster(options.scheduler, folder, chosen, options, mnist)
        jobs = options.jobs or cluster.waiting
        return chosen, Settings(folder, cluster.backend, jobs, mnist, exercises, public_only, cluster.start)
    backend = choose_backend(options.isolation, options.required, (console or new_console()).print)
    return chosen, Settings(folder, backend, options.jobs, mnist, exercises, public_only)


def _cluster(address: str, folder: Path, labs: Collection[str], options: Options, mnist: Path | None) -> "Cluster":
    try:
        from autograder.cluster.connect import ask_cluster
    except ModuleNotFoundError as problem:
        if problem.name not in ("dask", "distributed"):
            raise
        raise UsageError(
            '--scheduler에는 Dask가 필요해요. `pip install "cnn-labs-autograder[cluster]"`로 설치하세요.',
            '--scheduler needs Dask. Install it with `pip install "cnn-labs-autograder[cluster]"`.',
        ) from None
    return ask_cluster(address, folder, labs, mnist, options.isolation, options.required)


def chosen_exercises(assignments: dict[str, Assignment], options: Options) -> dict[str, list[Exercise]]:
    """Lab -> its exercises that are asked for."""
    return {
        name: [one for one in assignment.exercises if options.exercise in (None, one.name)]
        for name, assignment in assignments.items()
    }


@contextlib.contextmanager
def workspace() -> Iterator[Path]:
    """A folder that archives are unpacked into; it goes with the run."""
    with tempfile.TemporaryDirectory(prefix="autograder-intake-") as folder:
        yield Path(folder)
