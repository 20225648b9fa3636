"""The autograder zip: what Gradescope builds a lab's container from."""

import json
import shlex
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from autograder.build.template import TESTED
from autograder.export.otter import LEFT_OUT
from autograder.student.course.model import Assignment
from autograder.student.notebooks import COURSE_OF_ZIP
from autograder.student.service.process import labs_with_keras
from autograder.student.text import Text, both, number
from autograder.wheel.libraries import CHECKING, same_versions
from autograder.wheel.package import Wheel, zipped

UV = "0.13.9"
PYTHON = "3.12"
USER = "submission"
RECOMMENDED = 3
PROGRAMS = ("setup.sh", "run_autograder")
NO_GRADER = Text(
    ko="채점기가 시작하지 못했어요. 담당자는 Gradescope에서 이미지를 다시 만드세요.",
    en="The grader did not start. Instructors: build the image on Gradescope again.",
)


def export_gradescope(folder: Path, assignment: Assignment, wheel: Wheel) -> Path:
    """Write ``setup.sh``, ``run_autograder``, the lab and the wheel of this whole package into one zip.

    Args:
        wheel: of the engine.
    """
    path = folder / f"{assignment.name}.zip"
    files = _files_of(assignment) | _pages(assignment, wheel)
    files |= {wheel.name: wheel.content, "constraints.txt": _constraints()}
    path.write_bytes(zipped(dict(sorted(files.items())), PROGRAMS))
    return path


def _files_of(assignment: Assignment) -> dict[str, bytes]:
    """The lab's folder, without what proves its checks and what builds its notebook."""
    found, waiting = {}, [assignment.folder]
    while waiting:
        folder = waiting.pop()
        names = [path.name for path in folder.iterdir()]
        left_out = LEFT_OUT(str(folder), names)
        for path in (folder / name for name in names if name not in left_out):
            if path.is_dir():
                waiting.append(path)
            else:
                inner = path.relative_to(assignment.folder).as_posix()
                found[f"{COURSE_OF_ZIP}/{assignment.name}/{inner}"] = path.read_bytes()
    return found


def _pages(assignment: Assignment, wheel: Wheel) -> dict[str, bytes]:
    environment = Environment(
        loader=PackageLoader("autograder.export.gradescope"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,
    )
    nothing = {"score": 0, "output": both(NO_GRADER), "output_format": "text", "stdout_visibility": "hidden"}
    words = {
        "lab": shlex.quote(assignment.name),
        "title": assignment.title,
        "points": number(assignment.points),
        "keras": assignment.name in labs_with_keras(assignment.folder.parent),
        "wheel": wheel.name,
        "nothing": json.dumps(nothing | {"tests": []}, ensure_ascii=False),
        "uv": UV,
        "python": PYTHON,
        "user": USER,
        "recommended": RECOMMENDED,
    }
    return {
        name.removesuffix(".j2"): environment.get_template(name).render(words).encode()
        for name in environment.list_templates()
    }


def _constraints() -> bytes:
    if TESTED.exists():
        return TESTED.read_bytes()
    return "".join(f"{line}\n" for line in same_versions(CHECKING)).encode()
