"""Write everything of a class into its folder: tables, pages and result files, each replaced as a whole."""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from autograder.intake.roster import Row
from autograder.reports.feedback_page import Beside, write_feedback
from autograder.reports.grades import write_grades
from autograder.reports.report import shown_as, versions, write_report
from autograder.reports.summary import Summary
from autograder.reports.unchanged import Page, digest_of, look, mark_of
from autograder.student.course.model import Assignment
from autograder.student.result import SubmissionResult
from autograder.student.text import UsageError

GRADES, REPORT, ERRORS = "grades.csv", "report.html", "errors.log"
# Beside the file that it becomes, so that a reader sees the old file or the new one. One run at a time writes here.
UNFINISHED = ".autograder-unfinished"


@dataclass(frozen=True)
class Shown:
    """A result, as it is to be shown; it is read when a file has to be made from it.

    Attributes:
        mark: a hash of it; empty for files that are written by every run.
        beside: reads what its page shows beside it.
        seconds: that judging it took; 0 where nobody knows.
    """

    submission: str
    lab: str
    read: Callable[[], SubmissionResult]
    mark: str = ""
    beside: Callable[[], Beside] = Beside
    seconds: float = 0.0

    @classmethod
    def of(cls, result: SubmissionResult) -> "Shown":
        """A result that is in memory."""
        return cls(result.submission, result.lab, lambda: result)

    @property
    def files(self) -> tuple[str, str]:
        """Its result file and its page, within the class's folder."""
        return f"results/{self.submission}.json", f"feedback/{self.submission}.html"


@dataclass
class Writer:
    """What is in the folder, and what was written anew.

    Attributes:
        before: path in ``folder`` -> what an earlier run wrote there.
        written: the same, of what this run wrote.
    """

    folder: Path
    before: Mapping[str, Page]
    written: dict[str, Page] = field(default_factory=dict)

    def is_fresh(self, name: str, mark: str) -> bool:
        """Whether a file is there, made from the same, and as it was written."""
        page = self.before.get(name)
        return page is not None and page.is_at(self.folder / name, mark)

    def write(self, name: str, mark: str, make: Callable[[Path], object]) -> None:
        """Let a file hold what ``make`` writes; who reads it meanwhile sees all of the old or all of the new."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)

        def noting(unfinished: Path) -> None:
            make(unfinished)
            if mark:
                self.written[name] = Page(mark, digest_of(unfinished))

        replace_file(path, noting)


def write_class(
    folder: Path,
    results: Sequence[SubmissionResult | Shown],
    assignments: dict[str, Assignment],
    language: str,
    rows: Sequence[Row] | None = None,
    problems: Sequence[str] = (),
    before: Mapping[str, Page] | None = None,
    noted: Callable[[set[str]], None] = lambda paths: None,
    step: Callable[[], None] = lambda: None,
) -> dict[str, Page]:
    """Write the grades, the class report, and a result file and a feedback page a submission, where they are not there.

    Args:
        results: of the whole class, one a student and lab; each is read alone.
        rows: the students by the roster; None where there is none.
        problems: reports of what could not be judged, for ``errors.log``.
        before: path in ``folder`` -> what earlier runs wrote; those that no longer belong there are removed.
        noted: told which paths are, or may be, written by us: before anything is written, and at the end.
        step: called after each result.

    Returns:
        Path -> what was written anew, as far as its result has a mark.

    Raises:
        OSError: if a file cannot be written.
    """
    shown = [one if isinstance(one, Shown) else Shown.of(one) for one in results]
    looks = look(assignments, language)
    marks = [mark_of(looks.get(one.lab, looks[""]), one.mark) if one.mark else "" for one in shown]
    shown_seconds = [shown_as(one.seconds) for one in shown]
    whole = mark_of(*looks.values(), *marks, repr((rows, shown_seconds, versions()))) if all(marks) else ""
    writer = Writer(folder, before or {})
    files = {name for one in shown for name in one.files} | {GRADES, REPORT} | ({ERRORS} if problems else set())
    noted(set(writer.before) | files)
    tables = [name for name in (GRADES, REPORT) if not writer.is_fresh(name, whole)]
    summary = Summary(assignments)
    for one, mark in zip(shown, marks, strict=True):
        stale = [name for name in one.files if not writer.is_fresh(name, mark)]
        if stale or tables:
            result = one.read()
            summary.add(result, one.seconds)
            page = partial(_write_page, one=one, result=result, assignments=assignments, language=language)
            makers = dict(zip(one.files, (partial(_write_result, result=result), page), strict=True))
            for name in stale:
                writer.write(name, mark, makers[name])
        step()
    for name in tables:
        table = write_grades if name == GRADES else partial(write_report, language=language)
        writer.write(name, whole, partial(table, summary=summary, rows=rows))
    if problems:
        text = "\n\n".join(problems) + "\n"
        writer.write(ERRORS, "", lambda path: path.write_text(text, encoding="utf-8", errors="backslashreplace"))
    for name in sorted(set(writer.before) - files):
        (folder / name).unlink(missing_ok=True)
    noted(files)
    return writer.written


def _write_result(path: Path, result: SubmissionResult) -> None:
    path.write_text(result.to_json(), encoding="utf-8")


def _write_page(
    path: Path, one: Shown, result: SubmissionResult, assignments: dict[str, Assignment], language: str
) -> None:
    write_feedback(path, result, assignments, language, one.beside())


def write_named(path: Path, data: bytes, folder: bool = False) -> None:
    """Write a file that the user has named, whole or not at all.

    Args:
        folder: whether to make its folder.

    Raises:
        UsageError: if it cannot be written.
    """
    try:
        if folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, lambda unfinished: unfinished.write_bytes(data))
    except OSError as problem:
        raise UsageError(
            f"{path}에 쓸 수 없어요({problem.strerror}). 쓸 수 있는 파일 이름을 적으세요.",
            f"Cannot write {path} ({problem.strerror}). Give the name of a file of your own.",
        ) from None


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
