"""Read ``assignments/``. Nothing of an exercise is imported or run here."""

import ast
import dataclasses
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from autograder.student.course.deadline import read_due
from autograder.student.course.hints import HINTS, read_hints
from autograder.student.course.limits import Limits, exercise_limits, read_limits
from autograder.student.course.model import Assignment, Check, Exercise, Misconception
from autograder.student.result import Visibility
from autograder.student.text import Text, UsageError

COMMON_MISCONCEPTIONS = Path(__file__).with_name("misconceptions.toml")
COURSE = "course.toml"
PROJECT = Path(__file__).parents[3]
# Where Otter puts the course of a zip that `autograder export` wrote.
COURSE_OF_ZIP = "course"
# The public checks of a course; only the wheel that students install holds them.
PUBLIC = Path(__file__).parents[1] / "public"


def instructor_course(chosen: Path | None = None, graded: Sequence[Path] = ()) -> Path:
    """The course that grades, proves and builds: the installed package's own, or ``chosen``; no working folder's.

    Args:
        chosen: the folder that holds the labs, from ``--course``.
        graded: what is graded; a course in there could be a student's.

    Raises:
        UsageError: if there is no course, or it lies inside what is graded.
    """
    course = (chosen or PROJECT / "assignments").resolve()
    if not any(course.glob("*/assignment.toml")):
        if chosen:
            inner = chosen / "assignments"
            cure = f"Give {inner}." if any(inner.glob("*/assignment.toml")) else "Give the folder that holds the labs."
            raise UsageError(f"No course in {chosen}: no lab there has an assignment.toml. {cure}")
        raise UsageError(
            "No course beside the installed package. Install the project with `pip install -e .`, or give --course DIR."
        )
    for path in graded:
        if course.is_relative_to(path.resolve()):
            raise UsageError(f"The course {course} lies inside {path}, which is graded. Give the submissions' folder.")
    return course


def repository_checks() -> Path:
    """The checks that Otter's zip brings into the working folder, else those that are installed: they give no grade.

    Raises:
        UsageError: if there are none.
    """
    for folder in (Path.cwd() / COURSE_OF_ZIP, PUBLIC, PROJECT / "assignments"):
        if any(folder.glob("*/assignment.toml")):
            return folder
    raise UsageError("No checks are installed. Run `pip install -r requirements.txt` in the folder of your repository.")


def common_misconceptions() -> dict[str, Misconception]:
    """What can go wrong in any exercise."""
    return read_misconceptions(read_toml(COMMON_MISCONCEPTIONS), COMMON_MISCONCEPTIONS)


def course_title(folder: Path) -> Text:
    """The title of a course, as ``course.toml`` says.

    Raises:
        UsageError: if it does not.
    """
    path = folder / COURSE
    if not path.exists():
        raise UsageError(f"{folder} has no {COURSE}. Write one with a `title` in ko and en, and `labs` in order.")
    return Text.read(read_toml(path).get("title"), f"`title` in {_spot(path)}")


def load_assignments(folder: Path) -> dict[str, Assignment]:
    """All assignments, by name, in the order that ``course.toml`` says; without that file in the order of their names.

    Raises:
        UsageError: if a file is missing or a value is not what it must be; one line.
    """
    common = common_misconceptions()
    names = sorted(path.parent.name for path in folder.glob("*/assignment.toml"))
    course, where = read_toml(folder / COURSE) if (folder / COURSE).exists() else {}, _spot(folder / COURSE)
    ordered = course.get("labs", names)
    if not isinstance(ordered, list) or sorted(map(str, ordered)) != names:
        raise UsageError(f"Invalid `labs` in {where}. Expected each of: {', '.join(names)}. Received: {ordered!r}")
    return {name: _load_assignment(folder / name, common) for name in ordered}


# Read once a kernel, not once a check.
_installed = lru_cache(maxsize=1)(load_assignments)


def installed_labs() -> dict[str, Assignment]:
    """The labs of ``repository_checks``."""
    return _installed(repository_checks())


def read_misconceptions(data: dict[str, Any], where: Path) -> dict[str, Misconception]:
    """The ``[misconceptions]`` table of a TOML file: code -> message, hint and whether it is general."""
    found = {}
    for code, entry in data.get("misconceptions", {}).items():
        spot = f"`{code}` in {_spot(where)}"
        if not isinstance(entry, dict):
            raise UsageError(f"Invalid value for {spot}. Expected a message and a hint. Received: {entry!r}")
        general = _flag(entry.get("general", False), f"`general` of {spot}")
        found[code] = Misconception(
            code,
            Text.read(entry.get("message"), f"message of {spot}"),
            Text.read(entry.get("hint"), f"hint of {spot}"),
            general,
        )
    return found


def read_checks(path: Path, visibility: Visibility) -> tuple[Check, ...]:
    """The ``test_`` functions of a check file, with their two-line docstrings (English, Korean).

    Raises:
        UsageError: if it is not there, Python cannot read it, or a docstring is not of the form.
    """
    if not path.exists():
        raise UsageError(f"There is no {_spot(path)}. Write it: `autograder lint` says what an exercise needs.")
    try:
        body = ast.parse(path.read_text(encoding="utf-8")).body
    except (SyntaxError, ValueError) as problem:
        raise UsageError(f"Python cannot read {_spot(path)}: {problem}. Mend that line.") from None
    checks = []
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            lines = [line.strip() for line in (ast.get_docstring(node) or "").splitlines() if line.strip()]
            if len(lines) != 2:
                raise UsageError(
                    f"Invalid docstring of `{node.name}` in {_spot(path)}. Expected an English and a Korean line. "
                    f"Received: {len(lines)} line(s)"
                )
            checks.append(Check(node.name, visibility, Text(ko=lines[1], en=lines[0])))
    return tuple(checks)


def with_requirements(checks: tuple[Check, ...], requires: Any, where: str) -> tuple[Check, ...]:
    """The checks with what each of them requires: ``{check: [checks that must pass first]}``.

    Raises:
        UsageError: if a name is no check, a check requires a later one, or a public check a hidden one. Students' own
            runs have no hidden checks, and checks run in the order of their files.
    """
    place = {check.name: at for at, check in enumerate(checks)}
    visibility = {check.name: check.visibility for check in checks}
    if not isinstance(requires, dict) or not all(isinstance(needed, list) for needed in requires.values()):
        raise UsageError(f"Invalid {where}. Expected a list of checks for a check. Received: {requires!r}")
    for name, needed in requires.items():
        for one in (name, *needed):
            if one not in place:
                raise UsageError(f"`{one}` in {where} is no check. Expected one of: {', '.join(place)}")
        for one in needed:
            if place[one] >= place[name]:
                raise UsageError(f"`{name}` in {where} requires `{one}`, which runs later. Put `{one}` before it.")
            if visibility[name] == "public" and visibility[one] == "hidden":
                raise UsageError(f"`{name}` in {where} is public and requires `{one}`, which is hidden.")
    return tuple(dataclasses.replace(check, requires=tuple(requires.get(check.name, ()))) for check in checks)


def _load_assignment(folder: Path, common: dict[str, Misconception]) -> Assignment:
    where = folder / "assignment.toml"
    data = read_toml(where)
    shared = common | read_misconceptions(data, where)
    contents = tuple(data.get("contents", ()))
    axes = _axes(data, where)
    limits, named = read_limits(data.get("limits", {}), _spot(where))
    exercises = tuple(
        _load_exercise(folder / name, shared, named.get(name, exercise_limits(limits)), axes)
        for name in contents
        if (folder / name / "exercise.toml").exists()
    )
    listed = {exercise.name for exercise in exercises}
    for path in sorted(folder.glob("*/exercise.toml")):
        if path.parent.name not in listed:
            raise UsageError(f"Exercise `{path.parent.name}` is not in `contents` of {_spot(where)}. Add it there.")
    for name in named:
        if name not in listed:
            raise UsageError(f"`limits.exercises.{name}` in {_spot(where)} names no exercise of `contents`.")
    title = Text.read(data.get("title"), f"`title` in {_spot(where)}")
    return Assignment(folder.name, folder, title, contents, exercises, limits, *read_due(data, _spot(where)))


def _load_exercise(folder: Path, shared: dict[str, Misconception], limits: Limits, axes: frozenset[int]) -> Exercise:
    where = folder / "exercise.toml"
    data = read_toml(where)
    public, hidden, hints = folder / "test_public.py", folder / "test_hidden.py", folder / HINTS
    checks = read_checks(public, "public") + (read_checks(hidden, "hidden") if hidden.exists() else ())
    checks = with_requirements(checks, data.get("requires", {}), f"`requires` in {_spot(where)}")
    return Exercise(
        name=folder.name,
        lab=folder.parent.name,
        folder=folder,
        points=_positive(data, "points", where),
        timeout=_positive(data, "timeout", where),
        names=tuple(data.get("names", ())),
        files=tuple(data.get("files", ())),
        title=Text.read(data.get("title"), f"`title` in {_spot(where)}"),
        checks=checks,
        misconceptions=shared | read_misconceptions(data, where),
        limits=limits,
        axes=axes,
        # A student's copy says the number only.
        hidden_checks=data.get("hidden_checks") or sum(check.visibility == "hidden" for check in checks),
        by_hand=_flag(data.get("by_hand", False), f"`by_hand` in {_spot(where)}"),
        hints=read_hints(read_toml(hints), _spot(hints)) if hints.exists() else (),
    )


def _axes(data: dict[str, Any], where: Path) -> frozenset[int]:
    value = data.get("axes", [])
    if not isinstance(value, list) or not all(type(size) is int and size > 0 for size in value):
        raise UsageError(
            f"Invalid value for `axes` in {_spot(where)}. Expected a list of lengths, such as [1, 10, 28]. "
            f"Received: {value!r}"
        )
    return frozenset(value)


def _flag(value: Any, spot: str) -> bool:
    if not isinstance(value, bool):
        raise UsageError(f"Invalid value for {spot}. Expected true or false. Received: {value!r}")
    return value


def _positive(data: dict[str, Any], key: str, where: Path) -> float:
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
        raise UsageError(
            f"Invalid value for `{key}` in {_spot(where)}. Expected a positive number. Received: {value!r}"
        )
    return float(value)


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file's content.

    Raises:
        UsageError: if it is not valid TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise UsageError(f"{_spot(path)} is not valid TOML: {problem}. Mend that line.") from None


def _spot(path: Path) -> str:
    return "/".join(path.parts[-3:])
