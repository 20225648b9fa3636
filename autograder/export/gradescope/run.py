"""Grade one submission in Gradescope's container: ``python -m autograder.export.gradescope.run ROOT LAB ...``.

Runs as root. The submission's code runs as another user, confined as far as the container's kernel can. Whatever
happens, ROOT/results/results.json says what is known.
"""

import contextlib
import json
import math
import signal
import sys
import tempfile
import traceback
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import click

from autograder.checker.job import Job
from autograder.export.gradescope.memory import too_little_memory
from autograder.export.gradescope.progress import Progress, Sheet
from autograder.grading.attempts import Settings
from autograder.grading.backend import Backend, choose_with_user
from autograder.grading.grading import Graded, grade_one
from autograder.grading.pool import Pool
from autograder.grading.run import grade_all
from autograder.intake.discover import discover_one
from autograder.student.course.load import load_assignments
from autograder.student.course.model import Assignment, Exercise
from autograder.student.notebooks import COURSE_OF_ZIP
from autograder.student.service.process import labs_with_keras
from autograder.student.text import Text, UsageError, harmless

# Seconds of the assignment's time-out that are left to write results and to end.
RESERVE = 30.0
# Where Gradescope's own container has everything; elsewhere the machine is not ours to close.
CONTAINER = Path("/autograder")
SHARED = ("/tmp", "/var/tmp", "/dev/shm")
# What setup.sh installs there.
LIBRARIES = ("engine", "python")

TIME_UP = Text(
    ko="{minutes}분 안에 채점을 끝내지 못했어요. 아래는 그때까지의 결과예요. "
    "담당자는 과제의 시간 제한과 run_autograder의 minutes를 함께 늘리고 다시 채점하세요.",
    en="Grading was not complete after {minutes} minutes. Below is what was judged by then. "
    "Instructors: raise the assignment's time-out and `minutes` in run_autograder together, then rerun.",
)
NO_ISOLATION = Text(
    ko="채점하지 못했어요. 이 컨테이너에서는 제출한 코드를 격리할 수 없어요. 담당자에게 알려 주세요. ({reason})",
    en="Not graded. This container cannot isolate submitted code. Tell your instructor. ({reason})",
)
BROKEN = Text(
    ko="채점기에 문제가 생겼어요. 여러분의 잘못이 아니에요. 담당자는 아래 표준 출력을 보고 다시 채점하세요.",
    en="The grader failed. That is not your fault. Instructors: see the standard output, then rerun.",
)


class TimeUp(BaseException):
    """The assignment's time is nearly used up, or the container is ended."""


@dataclass(frozen=True)
class Telling:
    """Grades with the checkers of ``pool``, and tells each verdict."""

    pool: Pool
    progress: Progress

    def grade(self, job: Job, files: Mapping[str, Path], exercises: Sequence[Exercise]) -> Graded:
        """See ``grade_one``."""
        self.progress.begin()
        return grade_one(self.pool, job, files, exercises, self.progress.heard)

    def abandon(self) -> None:
        """End at once."""
        self.pool.abandon()


@click.command()
@click.argument("root", type=click.Path(path_type=Path))
@click.argument("lab")
@click.option("--user", required=True, help="Whom the submission's process becomes.")
@click.option("--minutes", type=float, required=True, help="The assignment's time-out.")
@click.option(
    "--points", type=click.Choice(["assignment", "lab"]), required=True, help="Whose points scores add up to."
)
def main(root: Path, lab: str, user: str, minutes: float, points: str) -> None:
    """Grade ROOT/submission against the checks of LAB in ROOT/source/course."""
    sys.exit(0 if grade_submission(root, lab, user, minutes, points == "assignment") else 1)


def grade_submission(root: Path, lab: str, user: str, minutes: float, scaled: bool) -> bool:
    """Grade, and write results; False where that failed by the grader's fault.

    Args:
        minutes: that grading may take, less a reserve.
        scaled: whether the assignment's points count, where they are known.
    """
    course = root / "source" / COURSE_OF_ZIP
    _close(root)
    assignment = load_assignments(course)[lab]
    about = read_metadata(root / "submission_metadata.json")
    print(harmless(f"submitted at {about.get('created_at')} by {', '.join(names_in(about)) or 'nobody'}"))
    extra = {"created_at": about.get("created_at")}
    sheet = Sheet(root / "results" / "results.json", assignment, total_points(about) if scaled else None, extra)
    if reason := too_little_memory(lab in labs_with_keras(course)):
        print(reason.en)
        sheet.write_nothing(reason)
        return False
    try:
        backend = choose_with_user(user)
    except UsageError as problem:
        print(problem)
        sheet.write_nothing(NO_ISOLATION.format(reason=problem.text))
        return False
    print(f"student code: {backend.name}, as the user {user}")
    progress = Progress(sheet, backend.name)
    progress.begin()
    try:
        with _ending_after(60 * minutes - RESERVE):
            return _grade(root / "submission", course, assignment, backend, progress)
    except TimeUp:
        progress.end((TIME_UP.format(minutes=f"{minutes:g}"),))
    # Whatever it is, what was judged by then is kept.
    except Exception:
        traceback.print_exc(file=sys.stdout)
        progress.end((BROKEN,))
    return False


def _grade(folder: Path, course: Path, assignment: Assignment, backend: Backend, progress: Progress) -> bool:
    labs = {assignment.name: assignment}

    @contextlib.contextmanager
    def start(
        backend: Backend, jobs: int, course: Path, mnist: Path | None, labs: Collection[str]
    ) -> Iterator[Telling]:
        with Pool(backend, jobs, course, mnist, labs) as pool:
            yield Telling(pool, progress)

    settings = Settings(course, backend, start=start)
    with tempfile.TemporaryDirectory(prefix="autograder-intake-") as workspace:
        found = discover_one(folder, "submission", labs, Path(workspace), assignment.name)
        for finished in grade_all(found, labs, settings, None):
            progress.finish(finished.result)
            print(*finished.problems, sep="\n")
            return not finished.result.unjudged
    return False


def read_metadata(path: Path) -> Mapping[str, Any]:
    """What Gradescope says of the submission; empty where it says nothing that can be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def total_points(about: Mapping[str, Any]) -> float | None:
    """The points of the assignment, which Gradescope writes as text; None where there is no positive number."""
    assignment = about.get("assignment")
    try:
        points = float(assignment["total_points"]) if isinstance(assignment, dict) else 0.0
    except (KeyError, TypeError, ValueError):
        return None
    return points if points > 0 and math.isfinite(points) else None


def names_in(about: Mapping[str, Any]) -> list[str]:
    """Who submitted together, as far as Gradescope says so."""
    users = about.get("users")
    people = [one for one in users if isinstance(one, dict)] if isinstance(users, list) else []
    return [str(one["name"]) for one in people if one.get("name")]


def _close(root: Path) -> None:
    """Let other users reach neither what was handed in nor what grades it, but for the libraries."""
    for path in root.iterdir():
        if path.name not in LIBRARIES and not path.is_symlink():
            path.chmod(0o700)
    for name in SHARED if root == CONTAINER else ():
        if Path(name).is_dir():
            # The submission's user writes into its own folder only.
            Path(name).chmod(0o711)


@contextlib.contextmanager
def _ending_after(seconds: float) -> Iterator[None]:
    def end(number: int, frame: FrameType | None) -> None:
        # Once is enough: ending must not be interrupted.
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        raise TimeUp

    before = {one: signal.signal(one, end) for one in (signal.SIGALRM, signal.SIGTERM)}
    signal.setitimer(signal.ITIMER_REAL, max(seconds, 1.0))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        for one, handler in before.items():
            signal.signal(one, handler)


if __name__ == "__main__":
    main()
