"""Read ``assignments/``. Nothing of an exercise is imported or run here."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from autograder.student.course.deadline import read_due
from autograder.student.course.files import read_checks, read_toml, spot, with_requirements
from autograder.student.course.hints import HINTS, read_hints
from autograder.student.course.limits import Limits, exercise_limits, read_limits
from autograder.student.course.model import Assignment, Exercise, Misconception
from autograder.student.notebooks import COURSE_OF_ZIP
from autograder.student.notebooks.constructs import KINDS, is_known
from autograder.student.text import Text, UsageError

COMMON_MISCONCEPTIONS = Path(__file__).with_name("misconceptions.toml")
COURSE = "course.toml"
PROJECT = Path(__file__).parents[3]
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
            cure = Text("실습이 들어 있는 폴더를 지정하세요.", "Give the folder that holds the labs.")
            if any(inner.glob("*/assignment.toml")):
                cure = Text("{inner} 폴더를 지정하세요.", "Give {inner}.").format(inner=inner)
            raise UsageError(
                f"{chosen}에 과목이 없어요. assignment.toml이 있는 실습 폴더가 하나도 없어요. {cure.ko}",
                f"No course in {chosen}: no lab there has an assignment.toml. {cure.en}",
            )
        raise UsageError(
            "설치한 패키지 옆에 과목이 없어요. `pip install -e .`로 프로젝트를 설치하거나 --course DIR을 적으세요.",
            "No course beside the installed package. Install the project with `pip install -e .`, or give --course "
            "DIR.",
        )
    for path in graded:
        if course.is_relative_to(path.resolve()):
            raise UsageError(
                f"과목 {course}이(가) 채점할 {path} 안에 있어요. 제출물이 있는 폴더를 지정하세요.",
                f"The course {course} lies inside {path}, which is graded. Give the submissions' folder.",
            )
    return course


def repository_checks() -> Path:
    """The checks that Otter's zip brings into the working folder, else those that are installed: they give no grade.

    Raises:
        UsageError: if there are none.
    """
    for folder in (Path.cwd() / COURSE_OF_ZIP, PUBLIC, PROJECT / "assignments"):
        if any(folder.glob("*/assignment.toml")):
            return folder
    raise UsageError(
        "설치된 검사가 없어요. 저장소 폴더에서 `pip install -r requirements.txt`를 실행하세요.",
        "No checks are installed. Run `pip install -r requirements.txt` in the folder of your repository.",
    )


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
        raise UsageError(
            f"{folder}에 {COURSE} 파일이 없어요. ko와 en이 있는 `title`과, 실습 순서를 적은 `labs`를 넣어 만드세요.",
            f"{folder} has no {COURSE}. Write one with a `title` in ko and en, and `labs` in order.",
        )
    return Text.read(read_toml(path).get("title"), f"`title` ({spot(path)})")


def load_assignments(folder: Path) -> dict[str, Assignment]:
    """All assignments, by name, in the order that ``course.toml`` says; without that file in the order of their names.

    Raises:
        UsageError: if a file is missing or a value is not what it must be; one line.
    """
    common = common_misconceptions()
    names = sorted(path.parent.name for path in folder.glob("*/assignment.toml"))
    course, where = read_toml(folder / COURSE) if (folder / COURSE).exists() else {}, spot(folder / COURSE)
    ordered = course.get("labs", names)
    if not isinstance(ordered, list) or sorted(map(str, ordered)) != names:
        raise UsageError(
            f"{where}의 `labs`가 올바르지 않아요. 다음이 모두 있어야 해요: {', '.join(names)}. 받은 값: {ordered!r}",
            f"Invalid `labs` in {where}. Expected each of: {', '.join(names)}. Received: {ordered!r}",
        )
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
        place = f"`{code}` ({spot(where)})"
        if not isinstance(entry, dict):
            raise UsageError(
                f"{place} 값이 올바르지 않아요. message와 hint가 있어야 해요. 받은 값: {entry!r}",
                f"Invalid value for {place}. Expected a message and a hint. Received: {entry!r}",
            )
        general = _flag(entry.get("general", False), f"general, {place}")
        found[code] = Misconception(
            code,
            Text.read(entry.get("message"), f"message, {place}"),
            Text.read(entry.get("hint"), f"hint, {place}"),
            general,
            _look_for(entry.get("look_for", []), place),
        )
    return found


def _load_assignment(folder: Path, common: dict[str, Misconception]) -> Assignment:
    where = folder / "assignment.toml"
    data = read_toml(where)
    shared = common | read_misconceptions(data, where)
    contents = tuple(data.get("contents", ()))
    axes = _axes(data, where)
    limits, named = read_limits(data.get("limits", {}), spot(where))
    exercises = tuple(
        _load_exercise(folder / name, shared, named.get(name, exercise_limits(limits)), axes)
        for name in contents
        if (folder / name / "exercise.toml").exists()
    )
    listed = {exercise.name for exercise in exercises}
    for path in sorted(folder.glob("*/exercise.toml")):
        if path.parent.name not in listed:
            raise UsageError(
                f"문제 `{path.parent.name}`이(가) {spot(where)}의 `contents`에 없어요. 거기에 추가하세요.",
                f"Exercise `{path.parent.name}` is not in `contents` of {spot(where)}. Add it there.",
            )
    for name in named:
        if name not in listed:
            raise UsageError(
                f"{spot(where)}의 `limits.exercises.{name}`에 해당하는 문제가 `contents`에 없어요.",
                f"`limits.exercises.{name}` in {spot(where)} names no exercise of `contents`.",
            )
    title = Text.read(data.get("title"), f"`title` ({spot(where)})")
    return Assignment(folder.name, folder, title, contents, exercises, limits, *read_due(data, spot(where)))


def _load_exercise(folder: Path, shared: dict[str, Misconception], limits: Limits, axes: frozenset[int]) -> Exercise:
    where = folder / "exercise.toml"
    data = read_toml(where)
    public, hidden, hints = folder / "test_public.py", folder / "test_hidden.py", folder / HINTS
    checks = read_checks(public, "public") + (read_checks(hidden, "hidden") if hidden.exists() else ())
    checks = with_requirements(checks, data.get("requires", {}), f"`requires` ({spot(where)})")
    return Exercise(
        name=folder.name,
        lab=folder.parent.name,
        folder=folder,
        points=_positive(data, "points", where),
        timeout=_positive(data, "timeout", where),
        names=tuple(data.get("names", ())),
        files=tuple(data.get("files", ())),
        title=Text.read(data.get("title"), f"`title` ({spot(where)})"),
        checks=checks,
        misconceptions=shared | read_misconceptions(data, where),
        limits=limits,
        axes=axes,
        # A student's copy says the number only.
        hidden_checks=data.get("hidden_checks") or sum(check.visibility == "hidden" for check in checks),
        by_hand=_flag(data.get("by_hand", False), f"`by_hand` ({spot(where)})"),
        hints=read_hints(read_toml(hints), spot(hints)) if hints.exists() else (),
    )


def _axes(data: dict[str, Any], where: Path) -> frozenset[int]:
    value = data.get("axes", [])
    if not isinstance(value, list) or not all(type(size) is int and size > 0 for size in value):
        raise UsageError(
            f"{spot(where)}의 `axes` 값이 올바르지 않아요. [1, 10, 28] 같은 길이의 목록이어야 해요. 받은 값: {value!r}",
            f"Invalid value for `axes` in {spot(where)}. Expected a list of lengths, such as [1, 10, 28]. Received: "
            f"{value!r}",
        )
    return frozenset(value)


def _look_for(value: Any, place: str) -> tuple[str, ...]:
    known = isinstance(value, list) and all(isinstance(one, str) and is_known(one) for one in value)
    if not known:
        expected = ", ".join((*KINDS, "call:NAME", "keyword:NAME", "operator:SIGN"))
        raise UsageError(
            f"look_for, {place} 값이 올바르지 않아요. 다음으로 된 목록이어야 해요: {expected}. 받은 값: {value!r}",
            f"Invalid value for look_for, {place}. Expected a list of: {expected}. Received: {value!r}",
        )
    return tuple(value)


def _flag(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise UsageError(
            f"{where} 값이 올바르지 않아요. true나 false여야 해요. 받은 값: {value!r}",
            f"Invalid value for {where}. Expected true or false. Received: {value!r}",
        )
    return value


def _positive(data: dict[str, Any], key: str, where: Path) -> float:
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
        raise UsageError(
            f"{spot(where)}의 `{key}` 값이 올바르지 않아요. 양수여야 해요. 받은 값: {value!r}",
            f"Invalid value for `{key}` in {spot(where)}. Expected a positive number. Received: {value!r}",
        )
    return float(value)
