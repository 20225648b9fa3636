"""``autograder check``."""

import contextlib
import json
import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click
from rich.console import Console

from autograder.commands.handing_in import before_handing_in
from autograder.commands.options import Options, prepare, workspace
from autograder.commands.own_table import show_own
from autograder.grading.run import grade_all
from autograder.grading.terminal import TerminalWatch, new_console
from autograder.grading.watch import Watch
from autograder.intake.discover import Unread, discover
from autograder.intake.found import Found
from autograder.reports.write import write_named
from autograder.student.checking.own_work import own_files
from autograder.student.checking.verdict import ADVISORY
from autograder.student.ci.run import without_notebook
from autograder.student.ci.steps import handed_on, not_due
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.course.model import Assignment
from autograder.student.formats.classroom import classroom50_result
from autograder.student.formats.ctrf import ctrf
from autograder.student.formats.junit import junit
from autograder.student.formats.markdown import markdown_summary
from autograder.student.result import SubmissionResult
from autograder.student.text import UsageError


@dataclass(frozen=True)
class Own:
    """One's own work.

    Attributes:
        path: the folder, or one notebook, script or zip.
        files: lab -> its file.
        results: of each lab that was asked for.
    """

    path: Path
    files: Mapping[str, Path]
    results: Sequence[SubmissionResult]

    @property
    def passed(self) -> bool:
        """Whether all checks passed of what is there."""
        checks = [
            check for one in self.results if one.lab in self.files for each in one.exercises for check in each.checks
        ]
        return all(check.status == "passed" for check in checks) and all(not one.reason for one in self.results)


def check_own(
    path: Path, options: Options, course: Path | None = None, form: str | None = None, output: Path | None = None
) -> bool:
    """Run the public checks on one's own work and show what they say; True where all passed. No gradebook is written.

    Args:
        course: the folder that holds the labs; None for the installed package's own.
        form: the only thing to show, one of ``FORMATS``; None for a table and its words.
        output: the file that gets it; None for standard output.

    Raises:
        UsageError: if there is nothing to check, or the format cannot be written.
    """
    if output and not form:
        raise UsageError(
            "--output에는 --format이 필요해요. 형식을 정하거나 --output을 빼세요.",
            "--output needs a --format. Name one, or leave --output out.",
        )
    folder = instructor_course(course)
    labs = load_assignments(folder)
    # What is shown meanwhile is no part of what a program reads.
    console = new_console(stderr=True)
    assignments, settings = prepare(folder, labs, options, public_only=True, console=console)
    with workspace() as unpacked, _watching(console, options.language) as watch:
        files, found = _find(path, labs, tuple(assignments), unpacked, options.lab)
        graded = {one.result.lab: one.result for one in grade_all(found, assignments, settings, None, watch=watch)}
    # Of a whole folder, a lab without a notebook counts, too.
    absent = assignments if path.is_dir() else {}
    own = Own(
        path, files, [graded.get(lab) or without_notebook(labs[lab]) for lab in labs if lab in graded or lab in absent]
    )
    if form:
        _write(FORMATS[form](own, labs, options.language), output)
        return own.passed
    remarks = before_handing_in(path, {one.lab: one for one in own.results}, labs) if path.is_dir() else ()
    notes = [note for one in own.results for note in one.notes]
    shown = new_console()
    show_own(shown, own.results, labs, files, [*notes, *remarks], options.language)
    shown.print(getattr(ADVISORY, options.language), soft_wrap=True)
    return own.passed


@contextlib.contextmanager
def _watching(console: Console, language: str) -> Iterator[Watch]:
    """Shows how far it has come where somebody looks."""
    if not console.is_terminal:
        yield Watch()
        return
    with TerminalWatch(console, language) as watch:
        yield watch


def _find(
    path: Path, labs: dict[str, Assignment], chosen: Sequence[str], unpacked: Path, lab: str | None
) -> tuple[dict[str, Path], list[Found]]:
    """One's own work: a file, or of the notebooks of this folder one for each of the labs ``chosen``.

    Raises:
        UsageError: if there is none.
    """
    if path.is_dir():
        files = {name: own[0] for name in chosen if (own := own_files(path, labs, name))}
        found = [one for name, file in files.items() for one in _read(file, labs, unpacked, name)]
    else:
        found = [one for one in discover([path], labs, unpacked, lab) if one.lab in chosen]
        files = {one.lab: path for one in found}
    if not found:
        raise UsageError(
            f"{path}에 실습 노트북이 없어요. 노트북이 있는 폴더로 가세요.",
            f"No notebook of a lab in {path}. Go to the folder that holds your notebook.",
        )
    return files, found


def _read(file: Path, labs: dict[str, Assignment], unpacked: Path, lab: str) -> list[Found]:
    """A notebook of a lab; one that cannot be read has no part in the others."""
    try:
        return discover([file], labs, unpacked, lab)
    except Unread as problem:
        if problem.reason is None:
            raise
        return [Found(file.parent.resolve().name, lab, reason=problem.reason)]


def _write(data: bytes, output: Path | None) -> None:
    if output is None:
        click.echo(data, nl=False)
    else:
        write_named(output, data)


def _classroom(own: Own, labs: dict[str, Assignment], _: str) -> bytes:
    """A line for each exercise, ``id=result``, as a step of GitHub Actions writes its outputs."""
    steps = handed_on(own.results, labs, not_due(labs))
    return "".join(f"{name}={step['result']}\n" for name, step in steps.items()).encode()


def _classroom50(own: Own, *_: object) -> bytes:
    result = classroom50_result(own.results, os.environ, _committed(own.path))
    return (json.dumps(result, ensure_ascii=False, indent=2) + "\n").encode()


def _committed(path: Path) -> datetime:
    """When the commit was made that is checked out.

    Raises:
        UsageError: if there is none.
    """
    folder = path if path.is_dir() else path.parent
    command = ["git", "-C", str(folder), "log", "-1", "--format=%cI"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        raise UsageError(
            f"{folder}에 커밋이 없어요. Git 저장소에서 실행하세요.",
            f"{folder} has no commit. Run this in a repository of Git.",
        ) from None
    return datetime.fromisoformat(done.stdout.strip())


# Format -> what writes it.
FORMATS: dict[str, Callable[[Own, dict[str, Assignment], str], bytes]] = {
    "classroom": _classroom,
    "classroom50": _classroom50,
    "junit": lambda own, *_: junit(own.results),
    "ctrf": lambda own, *_: ctrf(own.results),
    "markdown": lambda own, labs, language: markdown_summary(own.results, language, labs).encode(),
}
