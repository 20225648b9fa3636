"""Write the bundle of an assignment, and what its entry in Classroom 50 says."""

import json
import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import click
from jinja2 import Environment, StrictUndefined

from autograder.build.template import TESTED, course_wheel
from autograder.student.course.load import course_title, instructor_course, load_assignments
from autograder.student.course.model import Assignment
from autograder.student.text import Text, UsageError
from autograder.wheel.libraries import CHECKING, requirements

# Classroom 50 takes 3.14 by itself, for which TensorFlow has no wheel; the students' workflow takes this one, too.
PYTHON = "3.12"
# Bytes; Classroom 50 fetches no larger bundle.
LARGEST = 10 * 2**20
# Characters of an assignment's short name, by Classroom 50's rule.
LONGEST_SLUG = 39


def export_classroom50(folder: Path, course: Path | None = None, lab: str | None = None) -> None:
    """Write an assignment of all labs, or of one, into ``folder``: its bundle, its entry, and how to upload them.

    Raises:
        UsageError: if there is no such lab, the folder is not empty, or the bundle is too large.
    """
    course = instructor_course(course)
    labs = load_assignments(course)
    if lab and lab not in labs:
        raise UsageError(
            f"이름이 {lab}인 실습이 없어요. 있는 이름: {', '.join(labs)}",
            f"No lab is called {lab}. There are: {', '.join(labs)}",
        )
    chosen = {lab: labs[lab]} if lab else labs
    title = labs[lab].title if lab else course_title(course)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            f"{folder}: 빈 폴더가 아니에요. 새 폴더를 지정하세요.", f"{folder} is not empty. Give a new folder."
        )
    for name, content in assignment_files(chosen, title, lab or title.en).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        click.echo(str(path))


def assignment_files(labs: dict[str, Assignment], title: Text, name: str) -> dict[str, bytes]:
    """Path -> content of what a teacher uploads.

    Args:
        labs: those that the assignment checks.
        title: the assignment's.
        name: what its short name is made of.

    Raises:
        UsageError: if the bundle is too large.
    """
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:LONGEST_SLUG].strip("-")
    # A name of no Latin letters leaves nothing; Classroom 50 asks for two.
    slug = slug if len(slug) > 1 else "labs"
    bundle = bundle_files(labs, f"autograders/{slug}")
    size = sum(map(len, bundle.values()))
    if size > LARGEST:
        raise UsageError(
            f"묶음이 {size:,}바이트예요. Classroom 50은 {LARGEST:,}바이트까지만 받아요. --lab으로 실습 하나만 "
            "고르세요.",
            f"The bundle has {size:,} bytes. Classroom 50 takes {LARGEST:,}: give --lab for one lab.",
        )
    runtime = {"python": PYTHON}
    entry = {"slug": slug, "name": title.en, "mode": "individual", "autograder": "default", "runtime": runtime}
    return {
        **bundle,
        "assignments.json": _json({"schema": "classroom50/assignments/v1", "assignments": [entry]}),
        "runtime.json": _json(runtime),
        "README.md": _page(slug=slug, title=title, python=PYTHON),
    }


def bundle_files(labs: dict[str, Assignment], folder: str) -> dict[str, bytes]:
    """Path -> content of the bundle, in ``folder``. Everybody can read it: public checks only."""
    wheel = course_wheel(labs)
    return {
        f"{folder}/autograder.py": _own("start.py"),
        f"{folder}/{wheel.name}": wheel.content,
        f"{folder}/requirements.txt": "".join(f"{line}\n" for line in requirements(CHECKING)).encode(),
        # Without a checkout the versions that the tests ran with are not known.
        f"{folder}/constraints.txt": TESTED.read_bytes() if TESTED.exists() else b"",
    }


def _page(**names: object) -> bytes:
    environment = Environment(undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False)
    return environment.from_string(_own("README.md.j2").decode()).render(**names).encode()


def _own(name: str) -> bytes:
    return files("autograder.export.classroom50").joinpath(name).read_bytes()


def _json(content: Mapping[str, object]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
