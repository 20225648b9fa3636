"""What ``autograder build`` and ``autograder publish`` do."""

import contextlib
from pathlib import Path

import click
import nbformat

from autograder.build.codes import codes_page
from autograder.build.notebook import make_notebook
from autograder.build.outputs import digest_of_checks, flaws, with_outputs, without_outputs
from autograder.build.template import course_wheel, instructor_files, template_files
from autograder.student.course.load import course_title, instructor_course, load_assignments
from autograder.student.course.model import Assignment
from autograder.student.text import Text, UsageError
from autograder.wheel.package import Wheel

# Beside the course, as the other generated files are.
CODES = Path("docs", "misconceptions.md")
CHANGED = Text("{name}/: 파일 {count}개, 바뀐 파일 {changed}개", "{name}/: {count} files, {changed} changed")
UNCHANGED = Text("{name}: 그대로예요", "{name}: unchanged")
WRITTEN = Text("{name}: 새로 썼어요", "{name}: written")
FILES = Text("{folder}: 파일 {count}개", "{folder}: {count} files")
RUNNING = Text("solutions/{name}: 실행하고 있어요. 1분까지 걸려요", "solutions/{name}: running it, up to a minute")
OTHER_WORDS = Text("글이 달라요", "other words")
OUT_OF_DATE = Text(
    "{name}: 최신이 아니에요({difference}). `autograder build`를 실행한 다음 다시 확인하세요.",
    "{name} is out of date ({difference}). Run `autograder build`, then check again.",
)


def build_all(only_check: bool, course: Path | None = None) -> bool:
    """Write ``student_template/``, ``solutions/`` and the page of codes beside the course; True if all is up to date.

    Args:
        only_check: write nothing, and compare.
        course: the folder that holds the labs; None for the installed package's own.
    """
    course = instructor_course(course)
    assignments = load_assignments(course)
    wheel = course_wheel(assignments)
    template = template_files(assignments, wheel, course_title(course))
    solutions = solution_files(assignments, wheel)
    good = _build_page(course.parent / CODES, codes_page(assignments), only_check)
    for name, files in (
        ("student_template", template),
        (
            "solutions",
            _saved(course, solutions) if only_check else _run_where_needed(course, solutions, wheel),
        ),
    ):
        folder = course.parent / name
        different = _different(folder, files)
        if only_check and different:
            _out_of_date(f"{name}/", different[0])
            good = False
        elif not only_check:
            _write(folder, files)
            click.echo(CHANGED.format(name=name, count=len(files), changed=len(different)).said)
    return good


def _build_page(path: Path, text: str, only_check: bool) -> bool:
    same = path.exists() and path.read_bytes() == text.encode()
    if only_check and not same:
        _out_of_date(str(CODES), OTHER_WORDS.said)
    elif not only_check and not same:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    if not only_check:
        click.echo((UNCHANGED if same else WRITTEN).format(name=CODES).said)
    return same or not only_check


def _out_of_date(name: str, difference: str) -> None:
    click.echo(OUT_OF_DATE.format(name=name, difference=difference).said, err=True)


def publish_into(folder: Path, course: Path | None = None, address: str = "") -> None:
    """Write a student repository into ``folder``, which must be empty or not exist.

    Args:
        address: where the repository will lie, for notebooks that are opened alone.
    """
    if address and not address.startswith(("https://", "http://")):
        raise UsageError(
            f"{address}: 주소가 아니에요. https://github.com/owner/name처럼 저장소 페이지의 주소를 적으세요.",
            f"{address} is no address. Give the repository's page, such as https://github.com/owner/name.",
        )
    _refuse_unless_new(folder)
    course = instructor_course(course)
    assignments = load_assignments(course)
    _write_new(folder, template_files(assignments, course_wheel(assignments), course_title(course), address))


def publish_instructor(folder: Path, course: Path | None = None) -> None:
    """Write an instructor's repository into ``folder``, which must be empty or not exist."""
    _refuse_unless_new(folder)
    _write_new(folder, instructor_files(course_title(instructor_course(course))))


def _refuse_unless_new(folder: Path) -> None:
    """Refuse a folder that holds something; asked before the files are made."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            f"{folder}: 빈 폴더가 아니에요. 새 폴더를 지정하세요.", f"{folder} is not empty. Give a new folder."
        )


def _write_new(folder: Path, files: dict[str, bytes]) -> None:
    _write(folder, files)
    click.echo(FILES.format(folder=folder, count=len(files)).said)


def solution_files(assignments: dict[str, Assignment], wheel: Wheel) -> dict[str, bytes]:
    """Every file of ``solutions/`` as it is before it has run: path -> content."""
    return {
        f"{assignment.name}.ipynb": make_notebook(
            assignment, with_solutions=True, checks=digest_of_checks(assignment.name, wheel)
        ).encode()
        for assignment in assignments.values()
    }


def _saved(course: Path, solutions: dict[str, bytes]) -> dict[str, bytes]:
    """Each solved notebook with the outputs that are saved, where they are those of its sources and without flaw."""
    files = dict(solutions)
    for name, content in solutions.items():
        path = course.parent / "solutions" / name
        # A file that is no notebook is out of date like any other.
        with contextlib.suppress(OSError, ValueError, nbformat.ValidationError, AttributeError):
            text = path.read_text(encoding="utf-8")
            if without_outputs(text).encode() == content and not flaws(text):
                files[name] = text.encode()
    return files


def _run_where_needed(course: Path, solutions: dict[str, bytes], wheel: Wheel) -> dict[str, bytes]:
    files = _saved(course, solutions)
    for name, content in solutions.items():
        if files[name] == content:
            click.echo(RUNNING.format(name=name).said)
            files[name] = with_outputs(Path(name).stem, content.decode(), wheel).encode()
    return files


def _existing(folder: Path) -> dict[str, Path]:
    ignored = {"__pycache__", ".ipynb_checkpoints", ".pytest_cache"}
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and not ignored & set(path.parts)
    }


def _different(folder: Path, files: dict[str, bytes]) -> list[str]:
    existing = _existing(folder)
    changed = {
        name for name, content in files.items() if name not in existing or existing[name].read_bytes() != content
    }
    return sorted(changed | (set(existing) - set(files)))


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for name in set(_existing(folder)) - set(files):
        (folder / name).unlink()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
