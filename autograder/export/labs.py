"""Labs for other graders: which formats there are, and a file for each lab."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from autograder.build.template import course_wheel
from autograder.export.gradescope.archive import export_gradescope
from autograder.export.otter import export_otter
from autograder.reports.write import replace_file
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.course.model import Assignment
from autograder.student.text import UsageError
from autograder.wheel.engine import engine_wheel
from autograder.wheel.package import Wheel


@dataclass(frozen=True)
class Format:
    """How labs are written.

    Attributes:
        wheel: what grades in there, made of the course's labs.
        write: writes one lab into a folder, and returns the file.
    """

    wheel: Callable[[dict[str, Assignment]], Wheel]
    write: Callable[[Path, Assignment, Wheel], Path]


EXPORTERS = {
    "otter": Format(course_wheel, export_otter),
    "gradescope": Format(lambda assignments: engine_wheel(), export_gradescope),
}


def export_into(out: Path, form: str, course: Path | None = None, lab: str | None = None) -> None:
    """Write every lab, or ``lab`` only, in ``form`` into the folder ``out``; ``OUT.zip`` is that one lab's file.

    Raises:
        UsageError: if there is no such lab, ``OUT.zip`` is to hold several, or it cannot be written.
    """
    assignments = load_assignments(instructor_course(course))
    if lab and lab not in assignments:
        raise UsageError(
            f"이름이 {lab}인 실습이 없어요. 있는 이름: {', '.join(assignments)}",
            f"No lab is called {lab}. There are: {', '.join(assignments)}",
        )
    single = out.suffix.lower() == ".zip"
    if single and not lab:
        raise UsageError(
            f"{out.name}에는 실습 하나만 들어가요. --lab을 적거나, 모든 실습의 zip을 넣을 폴더를 지정하세요.",
            f"{out.name} holds one lab. Give --lab, or a folder for the zips of all labs.",
        )
    chosen = [assignments[lab]] if lab else list(assignments.values())
    how = EXPORTERS[form]
    wheel = how.wheel(assignments)
    try:
        if not single:
            out.mkdir(parents=True, exist_ok=True)
            for assignment in chosen:
                click.echo(str(how.write(out.resolve(), assignment, wheel)))
            return
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            data = how.write(Path(folder).resolve(), chosen[0], wheel).read_bytes()
        replace_file(out, lambda unfinished: unfinished.write_bytes(data))
        click.echo(str(out))
    except OSError as problem:
        raise UsageError(
            f"{out}에 쓸 수 없어요({problem.strerror}). 쓸 수 있는 폴더나 파일을 지정하세요.",
            f"Cannot write {out} ({problem.strerror}). Give a folder or file of your own.",
        ) from None
