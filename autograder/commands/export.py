"""``autograder export``."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from autograder.export.canvas import fill_canvas, new_canvas
from autograder.export.classroom50.export import export_classroom50
from autograder.export.columns import column_called, guessed_column
from autograder.export.fill import Filled, fill
from autograder.export.graded import GradedClass, read_graded
from autograder.export.gradescope.results import results_json
from autograder.export.labs import EXPORTERS, export_into
from autograder.export.moodle import as_worksheet, feedback_zip, fill_moodle
from autograder.export.sheet import Sheet, read_sheet
from autograder.reports.write import write_named
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.formats.ctrf import ctrf
from autograder.student.formats.junit import junit
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, UsageError, harmless
from autograder.wheel.package import zipped

# Format -> what writes results, and the suffix of its files.
REPORTS: dict[str, tuple[Callable[[Sequence[SubmissionResult]], bytes], str]] = {
    "junit": (junit, ".xml"),
    "ctrf": (ctrf, ".json"),
}
DONE = Text(
    "학생 {whole}명 중 {count}명의 성적을 {column} 열에 적었어요",
    "{count} of {whole} students got a grade in the column {column}",
)
LEFT_OUT = Text("{submission}: 채점하지 못해서 뺐어요", "{submission}: not judged, left out")
# Options that only some formats read.
SHEET_OPTIONS = ("into", "column", "student")


@dataclass(frozen=True)
class Wanted:
    """Options of the command, each None where it was not given.

    Attributes:
        graded: the folder that ``autograder grade`` wrote.
        into: the export of a platform, to be filled in.
        column: the name of its column of grades.
        student: the name of its column of students' numbers.
        lab: only this lab's grades; None for the sum of all.
        feedback: the zip of feedback files to write beside.
    """

    graded: Path | None = None
    into: Path | None = None
    column: str | None = None
    student: str | None = None
    lab: str | None = None
    feedback: Path | None = None

    def refuse(self, form: str, *names: str) -> None:
        """Raise a ``UsageError`` where an option was given that ``form`` does not read."""
        for name in names:
            if getattr(self, name) is not None:
                raise UsageError(
                    f"--format {form}에는 --{name}을(를) 쓰지 않아요. 빼세요.",
                    f"--format {form} does not read --{name}. Leave it out.",
                )


def export_labs(folder: Path, form: str, wanted: Wanted, course: Path | None) -> None:
    """Write every lab into ``folder``, or the one that is asked for."""
    if form == "classroom50":
        wanted.refuse(form, *SHEET_OPTIONS, "feedback")
        export_classroom50(folder, course, wanted.lab)
        return
    if form not in EXPORTERS:
        raise UsageError(
            f"--format {form}에는 성적이 필요해요. `autograder grade --out`이 만든 폴더를 --from으로 지정하세요.",
            f"--format {form} needs grades. Give --from the folder that `autograder grade --out` wrote.",
        )
    wanted.refuse(form, *SHEET_OPTIONS, "feedback")
    export_into(folder, form, course, wanted.lab)


def export_grades(out: Path, form: str, wanted: Wanted, course: Path | None) -> None:
    """Write grades for another system, and say what a person must look at.

    Raises:
        UsageError: if an input or option does not fit; nothing is written then.
    """
    if wanted.graded is None or form == "classroom50" or (form in EXPORTERS and form != "gradescope"):
        raise UsageError(
            f"--format {form}은(는) 성적이 아니라 실습을 내보내요. --from을 빼세요.",
            f"--format {form} writes labs and no grades. Leave --from out.",
        )
    if form in REPORTS:
        wanted.refuse(form, *SHEET_OPTIONS, "feedback")
        _write_reports(out, form, read_graded(wanted.graded, wanted.lab))
        return
    if form == "gradescope":
        wanted.refuse(form, *SHEET_OPTIONS, "feedback")
        _write_gradescope(out, read_graded(wanted.graded, wanted.lab), course)
        return
    if form != "moodle":
        wanted.refuse(form, "feedback")
    graded = read_graded(wanted.graded, wanted.lab)
    if form == "canvas" and wanted.into is None:
        wanted.refuse(form, "student")
        table, remarks = new_canvas(graded, wanted.column)
        _write(out, table)
        _say(remarks)
        return
    if wanted.into is None:
        raise UsageError(
            f"--format {form}은(는) 파일을 채워 넣어요. 사용하는 플랫폼에서 내보낸 성적표를 --into로 지정하세요.",
            f"--format {form} fills in a file. Give --into the table of grades that your platform exports.",
        )
    sheet = read_sheet(wanted.into, wanted.student)
    if form == "moodle":
        sheet = as_worksheet(sheet)
    filled = _filled(form, sheet, wanted, graded, course)
    pages = feedback_zip(sheet, filled, graded.folder / "feedback") if wanted.feedback else b""
    _write(out, sheet.with_values(filled.values))
    if wanted.feedback:
        _write(wanted.feedback, pages)
    done = DONE.format(count=len(filled.rows), whole=len(sheet.students), column=filled.column)
    _say([done, *filled.remarks])


def _filled(form: str, sheet: Sheet, wanted: Wanted, graded: GradedClass, course: Path | None) -> Filled:
    if form == "canvas":
        return fill_canvas(sheet, wanted.column, graded)
    if form == "moodle":
        return fill_moodle(sheet, wanted.column, graded, load_assignments(instructor_course(course)))
    return fill(sheet, column_called(sheet, wanted.column) if wanted.column else guessed_column(sheet), graded)


def _write_reports(out: Path, form: str, graded: GradedClass) -> None:
    """One file of all submissions where ``out`` has the format's suffix, else a folder with a file for each."""
    write, suffix = REPORTS[form]
    if out.suffix.lower() == suffix:
        _write(out, write(graded.results))
        return
    for result in graded.results:
        _write(out / f"{result.submission}{suffix}", write([result]))


def _write_gradescope(out: Path, graded: GradedClass, course: Path | None) -> None:
    """A ``results.json`` for each submission, in a folder of its own; in one zip where ``out`` is called so."""
    labs = load_assignments(instructor_course(course))
    judged = [result for result in graded.results if not result.unjudged]
    files = {f"{one.submission}/results.json": results_json(one, labs.get(one.lab)) for one in judged}
    if out.suffix.lower() == ".zip":
        _write(out, zipped(files))
    else:
        for name, content in files.items():
            _write(out / name, content)
    # A file of theirs would be a zero.
    _say([LEFT_OUT.format(submission=one.submission) for one in graded.results if one.unjudged])


def _say(lines: Sequence[Text]) -> None:
    for line in lines:
        click.echo(harmless(line.said))


def _write(path: Path, data: bytes) -> None:
    write_named(path, data, folder=True)
    click.echo(harmless(str(path)))
