"""``autograder check``."""

from collections.abc import Sequence
from pathlib import Path

from autograder.commands.options import Options, graded_with_progress, prepare, workspace
from autograder.grading.terminal import new_console, show_checks
from autograder.intake.discover import discover
from autograder.intake.found import Found
from autograder.student.checking.own_work import own_files
from autograder.student.checking.verdict import ADVISORY
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.course.model import Assignment
from autograder.student.text import UsageError


def check_own(path: Path, options: Options, course: Path | None = None) -> bool:
    """Run the public checks on one's own work and show the words; True where all passed. No gradebook is written.

    Args:
        course: the folder that holds the labs; None for the installed package's own.
    """
    folder = instructor_course(course)
    labs = load_assignments(folder)
    assignments, settings = prepare(folder, labs, options, public_only=True)
    console = new_console()
    passed = True
    with workspace() as unpacked:
        own = _own(path, labs, tuple(assignments), unpacked, options.lab)
        submissions = [found for found in own if found.lab in assignments]
        if not submissions:
            raise UsageError(f"No notebook of a lab in {path}. Go to the folder that holds your notebook.")
        for finished in graded_with_progress(console, submissions, assignments, settings, options.language):
            show_checks(console, finished.result, assignments, options.language)
            statuses = {check.status for one in finished.result.exercises for check in one.checks}
            passed = passed and statuses == {"passed"}
    console.print(getattr(ADVISORY, options.language), soft_wrap=True)
    return passed


def _own(
    path: Path, labs: dict[str, Assignment], chosen: Sequence[str], unpacked: Path, lab: str | None
) -> list[Found]:
    """One's own work: a file, or of the notebooks of this folder one for each of the labs ``chosen``."""
    if not path.is_dir():
        return discover([path], labs, unpacked, lab)
    files = {name: own_files(path, labs, name)[:1] for name in chosen}
    return [found for name, own in files.items() for file in own for found in discover([file], labs, unpacked, name)]
