"""Write everything of a class into its folder: tables, pages and result files, each replaced as a whole."""

import contextlib
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from pathlib import Path

from autograder.intake.roster import Row
from autograder.intake.words import NOTHING
from autograder.reports.grades import write_grades
from autograder.reports.pages import write_feedback, write_report
from autograder.student.course.model import Assignment
from autograder.student.result import SubmissionResult

ERRORS = "errors.log"
# Beside the file that it becomes, so that a reader sees the old file or the new one. One run at a time writes here.
UNFINISHED = ".autograder-unfinished"


def write_class(
    folder: Path,
    results: Sequence[SubmissionResult],
    assignments: dict[str, Assignment],
    language: str,
    rows: Sequence[Row] | None = None,
    problems: Sequence[str] = (),
    before: Collection[str] = (),
    noted: Callable[[set[str]], None] = lambda paths: None,
) -> None:
    """Write the grades, the class report, and a result file and a feedback page a submission.

    Args:
        results: of the whole class, one a student and lab.
        rows: the students by the roster; None where there is none.
        problems: reports of what could not be judged, for ``errors.log``.
        before: paths in ``folder`` that earlier runs wrote; those that no longer belong there are removed.
        noted: told which paths are, or may be, written by us: before anything is written, and at the end.

    Raises:
        OSError: if a file cannot be written.
    """
    files = dict(_files(results, assignments, language, rows, problems))
    noted(set(before) | set(files))
    for name, write in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, write)
    for name in sorted(set(before) - set(files)):
        (folder / name).unlink(missing_ok=True)
    noted(set(files))


def _files(
    results: Sequence[SubmissionResult],
    assignments: dict[str, Assignment],
    language: str,
    rows: Sequence[Row] | None,
    problems: Sequence[str],
) -> Iterator[tuple[str, Callable[[Path], object]]]:
    """Path -> what writes it."""
    for result in results:
        yield (
            f"results/{result.submission}.json",
            partial(_write_result, result=result),
        )
        yield (
            f"feedback/{result.submission}.html",
            partial(write_feedback, result=result, assignments=assignments, language=language),
        )
    absent = [row.student for row in rows or () if row.remark is NOTHING]
    claimed = list(dict.fromkeys(row.remark for row in rows or () if row.claimed and row.remark))
    yield "grades.csv", lambda path: write_grades(path, results, assignments, rows)
    yield "report.html", lambda path: write_report(path, results, assignments, language, absent, claimed)
    if problems:
        text = "\n\n".join(problems) + "\n"
        yield ERRORS, lambda path: path.write_text(text, encoding="utf-8", errors="backslashreplace")


def _write_result(path: Path, result: SubmissionResult) -> None:
    path.write_text(result.to_json(), encoding="utf-8")


def replace_file(path: Path, write: Callable[[Path], object]) -> None:
    """Let ``path`` hold what ``write`` writes; whoever reads it meanwhile sees all of the old or all of the new."""
    unfinished = path.with_name(UNFINISHED)
    try:
        write(unfinished)
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
